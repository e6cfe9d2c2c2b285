// SPDX-License-Identifier: MIT
// The enrolment coach before the demo camera: the strangers who look to all sides are enrolled by it from one visit, as
// a household's new member would be, and known by those pictures afterwards. Time is the play's; nothing waits.
#include "core/domain/enrolmentcoach.h"
#include "core/vision/enrolment.h"
#include "core/vision/glimpse.h"
#include "services/demo/demoscene.h"

#include <QTest>

using namespace services;
using namespace Qt::StringLiterals;
using core::EnrolmentCoach;
using Instruction = core::EnrolmentCoach::Instruction;

Q_DECLARE_METATYPE(services::DemoVisit)

namespace {
constexpr qint64 kLookMs = 200;
constexpr qint64 kUpThePathMs = 2000; // before they stand at the door
constexpr int kMostLooks = 80;
} // namespace

class TestDemoCoach : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strangersAreEnrolledInOneVisit_data()
    {
        QTest::addColumn<bool>("isNeural");
        QTest::addColumn<DemoVisit>("visit");
        for (const DemoVisit &visit : DemoScript::visits()) {
            if (!visit.looksRound)
                continue;
            QTest::addRow("%s", qPrintable(visit.name)) << true << visit;
            QTest::addRow("%s, built in", qPrintable(visit.name)) << false << visit;
        }
    }
    void strangersAreEnrolledInOneVisit()
    {
        QFETCH(const bool, isNeural);
        QFETCH(const DemoVisit, visit);
        if (isNeural && qstrlen(MODELS_DIR) == 0)
            QSKIP("MODELS_DIR is not set: the networks do not look at the demo camera");
        const auto factory = vision::makeEngineFactory(
            isNeural ? vision::EngineChoice::Neural : vision::EngineChoice::Builtin, {QStringLiteral(MODELS_DIR)});
        QVERIFY2(factory.hasValue(), factory ? "" : qPrintable(factory.error().message));
        auto engine = (*factory)->make();
        QVERIFY(engine);
        const vision::EngineInfo info = (*factory)->info();
        vision::Enrolment enrolment(**engine, info, vision::Gallery::build({}, {}, info.modelId, info.metric));

        EnrolmentCoach coach;
        QList<core::Embedding> taken;
        QStringList course;
        int looks = 0;
        Instruction said = Instruction::LookHere;
        for (qint64 ms = visit.atDoorMs - kUpThePathMs; ms < visit.goneMs && coach.pose(); ms += kLookMs) {
            const cv::Mat picture = m_scene.at(ms);
            const auto glimpse = vision::glimpse(**engine, info, picture, taken);
            QVERIFY(glimpse);
            looks += glimpse->faces.isEmpty() ? 0 : 1;
            const EnrolmentCoach::Advice advice = coach.see(*glimpse, ms);
            if (advice.instruction != said)
                course << QString::number(int(said = advice.instruction));
            QVERIFY2(said != Instruction::SomebodyElse && said != Instruction::LeftOut, qPrintable(course.join(u' ')));
            if (!advice.takes)
                continue;
            const core::FaceGlimpse::Face &face = glimpse->faces.front();
            course << u"[%1: turn %2, raise %3, like %4]"_s.arg(int(*advice.takes))
                          .arg(face.turn, 0, 'f', 2)
                          .arg(face.raise, 0, 'f', 2)
                          .arg(face.alikeTaken, 0, 'f', 2);
            taken << face.embedding;
            const vision::EnrolmentPicture picked = enrolment.take(picture, u"demo"_s);
            QVERIFY2(picked.face, qPrintable(picked.message));
        }
        qInfo("%d looks: %s", looks, qPrintable(course.join(u' ')));
        QVERIFY2(!coach.pose(), qPrintable(course.join(u' ')));
        QCOMPARE(coach.taken(), 5);
        QVERIFY2(looks <= kMostLooks, qPrintable(QString::number(looks)));
    }

private:
    DemoScene m_scene;
};

QTEST_GUILESS_MAIN(TestDemoCoach)
#include "tst_democoach.moc"
