// SPDX-License-Identifier: MIT
#include "core/vision/dlibresnetencoder.h"

#include "core/vision/dlibresnet.h"
#include "core/vision/modelcatalogue.h"
#include "core/vision/neuralengine.h"
#include "core/vision/picture.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/core.hpp>

#include <cstdlib>
#include <sstream>

using namespace Qt::StringLiterals;
using core::Error;
using vision::DlibResnetEncoder;

namespace {
cv::Mat noiseChip(int seed)
{
    cv::Mat chip(DlibResnetEncoder::kSide, DlibResnetEncoder::kSide, CV_8UC3);
    cv::RNG(seed).fill(chip, cv::RNG::UNIFORM, 0, 256);
    return chip;
}

dlib::matrix<dlib::rgb_pixel> toDlib(const cv::Mat &chip)
{
    dlib::matrix<dlib::rgb_pixel> picture(chip.rows, chip.cols);
    for (int y = 0; y < chip.rows; ++y) {
        for (int x = 0; x < chip.cols; ++x) {
            const cv::Vec3b &bgr = chip.at<cv::Vec3b>(y, x);
            picture(y, x) = dlib::rgb_pixel(bgr[2], bgr[1], bgr[0]);
        }
    }
    return picture;
}
} // namespace

// The published weights are not needed: a network of the same type with weights drawn by lot makes a file of the same
// form.
class TestDlibResnet : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    vision::resnet::Net m_net;
    std::string m_bytes; // the network, serialised

    QString put(const QString &name, const std::string &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
            QTest::qFail("no file", __FILE__, __LINE__);
        return path;
    }

private Q_SLOTS:
    void initTestCase()
    {
        std::srand(1); // dlib draws its first weights from this
        // The published network was trained with batch normalisation a channel, which became these affine layers a
        // channel.
        dlib::visit_computational_layers(m_net, [](dlib::affine_ &layer) { layer = dlib::affine_(dlib::CONV_MODE); });
        m_net(toDlib(noiseChip(1)));
        m_net.clean(); // of what the last picture left in it
        std::ostringstream stream;
        dlib::serialize(m_net, stream);
        m_bytes = stream.str();
    }

    void theTypeIsTheFormOfThePublishedFile()
    {
        // All but 0.01 % of the file is weights of four bytes each; a layer more, less or of another size would show.
        const core::Result<QList<vision::ModelEntry>> catalogue = vision::shippedCatalogue();
        QVERIFY(catalogue);
        const auto entry = std::ranges::find(*catalogue, u"dlib_resnet"_s, &vision::ModelEntry::id);
        QVERIFY(entry != catalogue->end());
        QVERIFY2(std::abs(entry->bytes - qint64(m_bytes.size())) < entry->bytes / 5000,
                 qPrintable(QString::number(m_bytes.size())));
    }

    void encodesAsDlibItselfDoes()
    {
        auto encoder = DlibResnetEncoder::load(put(u"net.dat"_s, m_bytes), u"dlib_resnet@test"_s);
        QVERIFY2(encoder, encoder ? "" : qPrintable(encoder.error().message));
        for (int seed = 1; seed <= 2; ++seed) {
            const cv::Mat chip = noiseChip(seed);
            const core::Result<core::Embedding> embedding = (*encoder)->encode(chip);
            QVERIFY(embedding);
            QCOMPARE(embedding->modelId, u"dlib_resnet@test"_s);
            const dlib::matrix<float, 0, 1> expected = m_net(toDlib(chip));
            QCOMPARE(embedding->values, std::vector<float>(expected.begin(), expected.end()));
            QCOMPARE(embedding->values.size(), std::size_t(DlibResnetEncoder::kDimensions));
        }
    }

    void twoLoadsGiveTheSameNumbers()
    {
        const QString path = put(u"net.dat"_s, m_bytes);
        auto first = DlibResnetEncoder::load(path, u"x"_s);
        auto second = DlibResnetEncoder::load(path, u"x"_s);
        QVERIFY(first && second);
        const core::Result<core::Embedding> a = (*first)->encode(noiseChip(3));
        const core::Result<core::Embedding> b = (*second)->encode(noiseChip(3));
        QVERIFY(a && b);
        QCOMPARE(a->values, b->values);
        QVERIFY(a->values != (*(*first)->encode(noiseChip(4))).values);
    }

    void refusesAFileThatIsNotTheNetwork_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << m_folder.filePath(u"missing.dat"_s);
        QTest::newRow("folder") << m_folder.path();
        QTest::newRow("empty") << put(u"empty.dat"_s, {});
        QTest::newRow("text") << put(u"text.dat"_s, std::string(100'000, 'x'));
        QTest::newRow("zeros") << put(u"zeros.dat"_s, std::string(100'000, '\0'));
        QTest::newRow("cut in the head") << put(u"head.dat"_s, m_bytes.substr(0, 40));
        QTest::newRow("cut in the middle") << put(u"middle.dat"_s, m_bytes.substr(0, m_bytes.size() / 2));
        QTest::newRow("cut at the end") << put(u"end.dat"_s, m_bytes.substr(0, m_bytes.size() - 1));
        QTest::newRow("with something behind it") << put(u"more.dat"_s, m_bytes + "more");
        dlib::loss_metric<dlib::fc_no_bias<128, dlib::input_rgb_image_sized<150>>> other;
        other(toDlib(noiseChip(1)));
        std::ostringstream stream;
        dlib::serialize(other, stream);
        QTest::newRow("another network of dlib") << put(u"other.dat"_s, stream.str());
    }
    void refusesAFileThatIsNotTheNetwork()
    {
        QFETCH(QString, path);
        const auto encoder = DlibResnetEncoder::load(path, u"x"_s);
        QVERIFY(!encoder);
        QCOMPARE(encoder.error().code, Error::Code::Corrupt);
        QVERIFY2(encoder.error().message.startsWith(u"the network %1 cannot be loaded: "_s.arg(path)),
                 qPrintable(encoder.error().message));
        QVERIFY(!encoder.error().message.contains(u'\n'));
        QVERIFY(!encoder.error().message.endsWith(u": "_s));
    }

    void refusesAChipOfAnotherSizeOrKind()
    {
        auto encoder = DlibResnetEncoder::load(put(u"net.dat"_s, m_bytes), u"x"_s);
        QVERIFY(encoder);
        for (const cv::Mat &chip :
             {cv::Mat(), cv::Mat(112, 112, CV_8UC3), cv::Mat(150, 150, CV_8UC1), cv::Mat(150, 150, CV_32FC3)}) {
            const core::Result<core::Embedding> embedding = (*encoder)->encode(chip);
            QVERIFY(!embedding);
            QCOMPARE(embedding.error().code, Error::Code::Invalid);
        }
    }

    void runsAsTheEncoderOfAnEngine()
    {
        const QString models = QStringLiteral(MODELS_DIR);
        const QString picture = QStringLiteral(FACES_DIR) + u"/scenes/two_people/1.jpg"_s;
        if (!QFile::exists(models + u"/yunet_n.onnx"_s) || !QFile::exists(picture))
            QSKIP("needs MODELS_DIR and FACES_DIR");
        QList<vision::ModelEntry> catalogue = *vision::shippedCatalogue();
        catalogue.removeIf([](const vision::ModelEntry &entry) {
            return entry.role != "detector"_L1 && entry.id != "dlib_resnet"_L1;
        });
        vision::ModelEntry &entry = catalogue.last();
        QCOMPARE(entry.id, u"dlib_resnet"_s);
        entry.sha256 = vision::sha256OfFile(put(entry.file, m_bytes));
        entry.bytes = qint64(m_bytes.size());
        const auto factory = vision::makeNeuralEngineFactory(catalogue, {models, m_folder.path()}, {});
        QVERIFY2(factory, factory ? "" : qPrintable(factory.error().message));
        QCOMPARE((*factory)->info().metric, vision::Metric::Euclidean);
        QVERIFY((*factory)->info().description.contains(u"not measured by us"_s));
        const auto engine = (*factory)->make();
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().message));
        const core::Result<cv::Mat> photo = vision::readPicture(picture);
        QVERIFY(photo);
        const auto faces = (*engine)->read(*photo);
        QVERIFY(faces);
        QCOMPARE(faces->size(), std::size_t(2));
        for (const vision::EncodedFace &face : *faces) {
            QCOMPARE(face.chip.size(), cv::Size(150, 150));
            QCOMPARE(face.embedding.values.size(), std::size_t(128));
            QCOMPARE(face.embedding.modelId, (*factory)->info().modelId);
        }
    }
};

QTEST_GUILESS_MAIN(TestDlibResnet)
#include "tst_dlibresnet.moc"
