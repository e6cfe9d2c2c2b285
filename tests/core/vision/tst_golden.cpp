// SPDX-License-Identifier: MIT
#include "core/vision/dnnencoder.h"
#include "core/vision/fivepointaligner.h"
#include "core/vision/picture.h"
#include "core/vision/similarity.h"
#include "core/vision/yunetdetector.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <opencv2/imgproc.hpp>

#include <cmath>

using namespace Qt::StringLiterals;
using vision::DetectedFace;
using vision::DetectedFaces;
using vision::DnnEncoder;
using vision::YunetDetector;

namespace {
// golden.json states these itself; it was made with other code on the same OpenCV.
constexpr double kPixels = 0.5;
constexpr double kScore = 0.005;
constexpr double kEmbedding = 2e-3;
constexpr double kSimilarity = 2e-3;
constexpr double kNormShare = 2e-3; // of a length before it becomes 1

double distance(const cv::Point2f &point, const QJsonArray &expected)
{
    return std::hypot(double(point.x) - expected.at(0).toDouble(), double(point.y) - expected.at(1).toDouble());
}

double length(const core::Embedding &embedding)
{
    double sum = 0;
    for (const float value : embedding.values)
        sum += double(value) * double(value);
    return std::sqrt(sum);
}
} // namespace

// Our own detection, alignment and encoding against values that other code got from the same files.
class TestGolden : public QObject {
    Q_OBJECT

    const QString m_models = QStringLiteral(MODELS_DIR);
    const QString m_faces = QStringLiteral(FACES_DIR);
    QJsonObject m_golden;
    std::unique_ptr<vision::FaceDetector> m_detector;

    core::Result<cv::Mat> read(const QString &name) const { return vision::readPicture(m_faces + u'/' + name); }

    // The one face of a picture.
    DetectedFace faceIn(const cv::Mat &picture)
    {
        const core::Result<DetectedFaces> faces = m_detector->detect(picture, vision::FaceDetector::Effort::Still);
        return faces && faces->size() == 1 ? faces->front() : DetectedFace {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_models + u"/golden.json"_s);
        if (m_models.isEmpty() || m_faces.isEmpty() || !file.open(QIODevice::ReadOnly))
            QSKIP("needs MODELS_DIR with golden.json, and FACES_DIR");
        m_golden = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!m_golden.isEmpty());
        auto detector = YunetDetector::load(m_models + u"/yunet_n.onnx"_s);
        QVERIFY2(detector, detector ? "" : qPrintable(detector.error().message));
        m_detector = *std::move(detector);
    }

    void findsTheSameFacesWithTheSamePoints()
    {
        const QJsonObject golden = m_golden.value(u"yunet_n"_s).toObject();
        const core::Result<cv::Mat> picture = read(golden.value(u"image"_s).toString());
        QVERIFY(picture);
        QCOMPARE(picture->cols, golden.value(u"size_wh"_s).toArray().at(0).toInt());
        const core::Result<DetectedFaces> faces = m_detector->detect(*picture, vision::FaceDetector::Effort::Still);
        QVERIFY(faces);
        const QJsonArray expected = golden.value(u"faces"_s).toArray();
        QCOMPARE(qsizetype(faces->size()), expected.size());
        for (const QJsonValue &value : expected) {
            const QJsonObject object = value.toObject();
            const QJsonArray box = object.value(u"box_xywh"_s).toArray();
            const auto found = std::ranges::min_element(
                *faces, {}, [&box](const DetectedFace &face) { return distance(face.box.tl(), box); });
            QVERIFY(distance(found->box.tl(), box) < kPixels);
            QVERIFY(std::abs(double(found->box.width) - box.at(2).toDouble()) < kPixels);
            QVERIFY(std::abs(double(found->box.height) - box.at(3).toDouble()) < kPixels);
            QVERIFY(std::abs(double(found->score) - object.value(u"score"_s).toDouble()) < kScore);
            const QJsonArray points = object.value(u"kps"_s).toArray();
            for (std::size_t i = 0; i < found->points.size(); ++i)
                QVERIFY(distance(found->points.at(i), points.at(qsizetype(i)).toArray()) < kPixels);
        }
    }

    void findsThePointsThatFacesAreAlignedBy()
    {
        const QJsonObject golden = m_golden.value(u"kps_aligned"_s).toObject();
        QVERIFY(!golden.isEmpty());
        for (auto it = golden.begin(); it != golden.end(); ++it) {
            const core::Result<cv::Mat> picture = read(it.key());
            QVERIFY(picture);
            const DetectedFace face = faceIn(*picture);
            QVERIFY2(face.hasPoints, qPrintable(it.key()));
            for (std::size_t i = 0; i < face.points.size(); ++i)
                QVERIFY2(distance(face.points.at(i), it.value().toArray().at(qsizetype(i)).toArray()) < kPixels,
                         qPrintable(it.key()));
        }
    }

    void encodesToTheSameNumbers_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<DnnEncoder::Input>("input");
        const cv::Scalar middle = cv::Scalar::all(127.5);
        QTest::newRow("MobileFace V2") << u"mobileface_v2_112"_s
                                       << DnnEncoder::Input {u"x"_s, 112, 1 / 128.0, middle, true, true, 256};
        QTest::newRow("MobileFaceNet y1")
            << u"mobilefacenet_y1_112"_s << DnnEncoder::Input {u"x"_s, 112, 1 / 128.0, middle, true, true, 128};
        QTest::newRow("dlib DenseNet") << u"dlib_densenet_v1_150"_s
                                       << DnnEncoder::Input {u"x"_s, 150,   1 / 256.0, {122.782, 117.001, 104.298},
                                                             true,   false, 128};
    }
    void encodesToTheSameNumbers()
    {
        QFETCH(QString, key);
        QFETCH(DnnEncoder::Input, input);
        const QString path = m_models + u'/' + key + u".onnx"_s;
        if (!QFile::exists(path))
            QSKIP("the model is not in MODELS_DIR");
        auto encoder = DnnEncoder::load(path, input);
        QVERIFY2(encoder, encoder ? "" : qPrintable(encoder.error().message));
        DnnEncoder::Input raw = input;
        raw.isUnitLength = false;
        auto rawEncoder = DnnEncoder::load(path, raw);
        QVERIFY(rawEncoder);
        const vision::AlignmentTemplate place = input.side == 112 ? vision::arcface112() : vision::dlibChip150();
        const QJsonObject golden = m_golden.value(key).toObject();
        const QJsonArray images = golden.value(u"images"_s).toArray();
        const QJsonArray values = golden.value(input.isUnitLength ? u"unit_first8"_s : u"raw_first8"_s).toArray();
        QVERIFY(images.size() == 3 && values.size() == 3);
        std::vector<core::Embedding> embeddings;
        for (qsizetype i = 0; i < images.size(); ++i) {
            const core::Result<cv::Mat> picture = read(images.at(i).toString());
            QVERIFY(picture);
            cv::Mat chip; // as those were cut that the numbers are of; the product's aligner does it a little better
            cv::warpAffine(*picture, chip, vision::similarityTransform(faceIn(*picture).points, place.points),
                           {place.side, place.side}, cv::INTER_LINEAR, cv::BORDER_CONSTANT);
            const core::Result<core::Embedding> embedding = (*encoder)->encode(chip);
            QVERIFY(embedding);
            const QJsonArray expected = values.at(i).toArray();
            for (qsizetype k = 0; k < expected.size(); ++k) {
                const double off = std::abs(double(embedding->values.at(std::size_t(k))) - expected.at(k).toDouble());
                QVERIFY2(off < kEmbedding,
                         qPrintable(u"%1, number %2, off by %3"_s.arg(images.at(i).toString()).arg(k).arg(off)));
            }
            if (golden.contains(u"norms"_s)) {
                const core::Result<core::Embedding> plain = (*rawEncoder)->encode(chip);
                QVERIFY(plain);
                const double norm = golden.value(u"norms"_s).toArray().at(i).toDouble();
                QVERIFY2(std::abs(length(*plain) / norm - 1) < kNormShare, qPrintable(QString::number(length(*plain))));
                QVERIFY(std::abs(length(*embedding) - 1) < 1e-5);
            }
            embeddings.push_back(*embedding);
        }
        const vision::Metric metric = input.isUnitLength ? vision::Metric::Cosine : vision::Metric::Euclidean;
        const double same = vision::similarity(embeddings[0], embeddings[1], metric);
        const double different = vision::similarity(embeddings[0], embeddings[2], metric);
        if (input.isUnitLength) {
            QVERIFY2(std::abs(same - golden.value(u"cos_same_0_1"_s).toDouble()) < kSimilarity,
                     qPrintable(QString::number(same)));
            QVERIFY2(std::abs(different - golden.value(u"cos_diff_0_2"_s).toDouble()) < kSimilarity,
                     qPrintable(QString::number(different)));
        } else {
            QVERIFY2(std::abs(1 - same - golden.value(u"l2_same_0_1"_s).toDouble()) < kSimilarity,
                     qPrintable(QString::number(same)));
            QVERIFY2(std::abs(1 - different - golden.value(u"l2_diff_0_2"_s).toDouble()) < kSimilarity,
                     qPrintable(QString::number(different)));
        }
    }
};

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
