// SPDX-License-Identifier: MIT
// A change of model: whoever was enrolled before is known to the new one, from the pictures that were kept. On a real
// store, with the encoders that are compiled in.
#include "app/localstation.h"
#include "app/reencoding.h"
#include "core/domain/ulid.h"
#include "core/vision/builtinengine.h"
#include "core/vision/fivepointaligner.h"
#include "core/vision/photocare.h"
#include "core/vision/picture.h"
#include "core/vision/reencoding.h"
#include "core/vision/similarity.h"
#include "services/storage/sqlpersonbook.h"
#include "services/storage/sqlstore.h"

#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgproc.hpp>

using namespace Qt::StringLiterals;

namespace {
// Something that looks the same each time, and different for each seed.
cv::Mat drawn(int side, int seed)
{
    cv::RNG random(std::uint64_t(seed) + 1);
    cv::Mat coarse(9, 9, CV_8UC3);
    random.fill(coarse, cv::RNG::UNIFORM, 0, 256);
    cv::Mat picture;
    cv::resize(coarse, picture, {side, side}, 0, 0, cv::INTER_CUBIC);
    return picture;
}

core::EnrolledFace faceOf(const cv::Mat &chip)
{
    core::EnrolledFace face;
    face.id = core::newId(core::kFacePrefix);
    face.embedding = {u"former@1"_s, {1.F, 0.F}};
    face.quality = 0.5;
    face.source = u"photo"_s;
    face.addedAt = QDateTime::currentDateTimeUtc();
    if (!chip.empty())
        face.chip = *vision::encodePng(chip);
    return face;
}
} // namespace

class ReencodingTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::shared_ptr<const vision::EngineFactory> m_factory;

    static core::Person person(const QString &name)
    {
        core::Person person;
        person.name = name;
        return person;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto factory = vision::makeEngineFactory(vision::EngineChoice::Builtin, {});
        QVERIFY2(factory, factory ? "" : qPrintable(factory.error().message));
        m_factory = *factory;
    }

    void encodesAsIfThePersonHadJustBeenEnrolled()
    {
        auto engine = m_factory->make();
        QVERIFY(engine);
        const cv::Mat chip = drawn(112, 1);
        const auto again = vision::encodeAgain(**engine, faceOf(chip));
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        auto *careful = dynamic_cast<vision::CarefulEncoder *>((*engine)->encoder.get());
        QVERIFY(*again == *(careful ? careful->encodeCarefully(chip) : (*engine)->encoder->encode(chip)));
        QCOMPARE(again->modelId, m_factory->info().modelId);
    }

    void laysAnotherAlignmentIntoItsOwn()
    {
        auto engine = m_factory->make();
        QVERIFY(engine);
        // The same face as two models keep it: what differs is only how it was cut.
        const cv::Mat picture = drawn(400, 2);
        vision::DetectedFace face;
        face.points = {{{160, 160}, {240, 160}, {200, 210}, {165, 255}, {235, 255}}};
        face.hasPoints = true;
        const auto narrow = vision::FivePointAligner(vision::dlibChip150()).align(picture, face);
        const auto wide = vision::FivePointAligner(vision::arcface112()).align(picture, face);
        QVERIFY(narrow && wide);
        const auto fromNarrow = vision::encodeAgain(**engine, faceOf(*narrow));
        const auto fromWide = vision::encodeAgain(**engine, faceOf(*wide));
        QVERIFY(fromNarrow && fromWide);
        QCOMPARE(fromNarrow->values.size(), fromWide->values.size());
        const auto other = vision::encodeAgain(**engine, faceOf(drawn(112, 3)));
        QVERIFY(other);
        const double same = vision::similarity(*fromNarrow, *fromWide, vision::Metric::Cosine);
        QVERIFY2(same > vision::similarity(*fromNarrow, *other, vision::Metric::Cosine),
                 qPrintable(QString::number(same)));
    }

    void refusesWhatItCannotEncode()
    {
        auto engine = m_factory->make();
        QVERIFY(engine);
        core::EnrolledFace face = faceOf({});
        QVERIFY(!vision::encodeAgain(**engine, face));
        face.chip = "not a picture";
        QVERIFY(!vision::encodeAgain(**engine, face));
        QVERIFY(!vision::encodeAgain(**engine, faceOf(drawn(77, 1)))); // of no known alignment
    }

    void aStationKnowsWhomAnotherModelEnrolled()
    {
        core::Settings settings;
        settings.dataDir = m_dir.filePath(u"data"_s);
        settings.engine = core::Settings::Engine::Builtin;
        QString intact;
        {
            auto store = services::SqlStore::open(settings.dataDir);
            QVERIFY2(store, store ? "" : qPrintable(store.error().message));
            services::SqlPersonBook book(**store);
            const core::EnrolledFace face = faceOf(drawn(112, 4));
            intact = face.id;
            QVERIFY(book.add(person(u"Anna"_s), {face}).result());
            core::EnrolledFace broken = faceOf({});
            broken.chip = "not a picture";
            QVERIFY(book.add(person(u"Ben"_s), {faceOf(drawn(112, 5)), broken}).result());
        }
        QStringList failures;
        for (int start = 0; start < 2; ++start) {
            auto station = app::LocalStation::create(settings, {});
            QVERIFY2(station, station ? "" : qPrintable(station.error().message));
            connect(station->get(), &core::Station::failed, this,
                    [&failures](const core::Error &error) { failures << error.message; });
            (*station)->start();
            QTRY_VERIFY_WITH_TIMEOUT((*station)->isReady(), 60'000);
            QCOMPARE((*station)->gallery()->faceCount(), 2);
            QCOMPARE((*station)->gallery()->personCount(), 2);
            QCOMPARE((*station)->gallery()->otherModels(), 1); // left as it was, for the model that made it
            auto engine = m_factory->make();
            QVERIFY(engine);
            const auto seen = vision::encodeAgain(**engine, faceOf(drawn(112, 4)));
            QVERIFY(seen);
            const QList<core::Candidate> candidates = (*station)->gallery()->match(*seen, 1);
            QCOMPARE(candidates.size(), 1);
            QCOMPARE((*station)->gallery()->personName(candidates.front().personId), u"Anna"_s);
            QVERIFY(candidates.front().similarity > 0.999);
            const auto faces = (*station)->plainPersonBook().faces(candidates.front().personId).result();
            QVERIFY(faces && faces->size() == 1);
            QCOMPARE(faces->front().id, intact); // the same face, with its picture
            QVERIFY(!faces->front().chip.isEmpty());
        }
        QCOMPARE(failures, QStringList());
    }

    void stopsWhenAskedAndGoesOnNextTime()
    {
        auto store = services::SqlStore::open(m_dir.filePath(u"stopped"_s));
        QVERIFY(store);
        services::SqlPersonBook book(**store);
        QVERIFY(book.add(person(u"Cleo"_s), {faceOf(drawn(112, 6)), faceOf(drawn(112, 7))}).result());
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = app::reencodeFaces(book, m_factory, stop.get_token()).result();
        QVERIFY(!stopped);
        QVERIFY(stopped.error().code == core::Error::Code::Cancelled);
        const auto done = app::reencodeFaces(book, m_factory, {}).result();
        QVERIFY(done);
        QCOMPARE(done->faces, 2);
        QCOMPARE(app::reencodeFaces(book, m_factory, {}).result()->faces, 0); // and never twice
    }
};

QTEST_GUILESS_MAIN(ReencodingTest)
#include "tst_reencoding.moc"
