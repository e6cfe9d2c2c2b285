// SPDX-License-Identifier: MIT
// Somebody stands before the camera and does what the coach says, on a real station with its real engine and stores:
// pictures are taken by themselves, the person is added by them, and is known from then on.
#include "app/windowbooks.h"
#include "qml/window/stationcontroller.h"
#include "services/demo/demoscene.h"
#include "services/demo/figure.h"
#include "tests/support/memorystation.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using ui::FaceCoach;

namespace {
constexpr int kFrameMs = 66;
constexpr int kJourneyMs = 180'000; // generous: a busy machine looks seldom
constexpr double kStep = 0.03; // radians that a head turns from one picture to the next

// Does what is said, as far as a drawn head can.
class Somebody {
public:
    explicit Somebody(const services::DemoFace &face) : m_face(face) { }

    void hear(FaceCoach::Pose pose, bool isMoreWanted)
    {
        const double much = isMoreWanted ? m_more = std::min(0.12, m_more + 0.01) : m_more;
        m_wanted = {};
        switch (pose) {
        case FaceCoach::Left: // their left is the picture's right
            m_wanted.yaw = 0.24 + much;
            break;
        case FaceCoach::Right:
            m_wanted.yaw = -0.24 - much;
            break;
        case FaceCoach::Up:
            m_wanted.pitch = -0.28 - much;
            break;
        case FaceCoach::Down:
            m_wanted.pitch = 0.28 + much;
            break;
        case FaceCoach::Straight:
        case FaceCoach::NoPose:
            break;
        }
    }
    cv::Mat picture()
    {
        const auto nearer = [](double now, double wanted) { return now + std::clamp(wanted - now, -kStep, kStep); };
        m_pose.yaw = nearer(m_pose.yaw, m_wanted.yaw);
        m_pose.pitch = nearer(m_pose.pitch, m_wanted.pitch);
        cv::Mat canvas(720, 1280, CV_8UC3, cv::Scalar(172, 178, 168));
        services::DemoAppearance who;
        who.face = &m_face;
        who.pose = m_pose;
        who.centre = {640, 330};
        who.unit = 130;
        services::paintFigure(canvas, m_painter, who, services::DemoScene::light(0));
        return canvas;
    }

private:
    const services::DemoFace &m_face;
    services::FacePainter m_painter;
    services::FacePose m_pose;
    services::FacePose m_wanted;
    double m_more = 0;
};
} // namespace

class CoachJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void somebodyIsEnrolledByWhatTheCoachSays()
    {
        if (qstrlen(MODELS_DIR) == 0)
            QSKIP("needs models, which tell how a head is turned: -DMODELS_DIR=…");
        const QTemporaryDir dir;
        core::Settings settings;
        settings.dataDir = dir.filePath(u"data"_s);
        settings.modelsDirs = {QStringLiteral(MODELS_DIR)};
        auto station = app::LocalStation::create(settings, {});
        QVERIFY2(station.hasValue(), station ? "" : qPrintable(station.error().message));
        pipeline::PhotoDesk photos((*station)->engineFactory(), (*station)->decisionRule());
        connect(station->get(), &app::LocalStation::galleryChanged, this,
                [&] { photos.setGallery((*station)->gallery()); });
        app::WindowBooks books(**station, photos);
        (*station)->start();
        QTRY_VERIFY_WITH_TIMEOUT((*station)->isReady(), 60'000);
        ui::StationController controller(
            {**station, books.visitLog(), books.personBook(), books.enrolment(), &photos, &books.exports()}, u"1"_s);
        FaceCoach &coach = *controller.people()->coach();
        ui::EnrolmentDraft &draft = *controller.people()->draft();

        const auto stranger = std::ranges::find_if(services::demoCast(),
                                                   [](const services::DemoFace &face) { return !face.isEnrolled(); });
        QVERIFY(stranger != services::demoCast().end());
        Somebody somebody(*stranger);
        ui::LiveCamera camera(support::connectedCamera(u"front"_s));
        camera.setCurrent(true);
        QTimer shutter;
        connect(&shutter, &QTimer::timeout, &camera, [&] {
            somebody.hear(coach.pose(), coach.instruction() == FaceCoach::TurnMore);
            core::Frame frame;
            frame.camera = camera.name();
            frame.pixels = somebody.picture();
            camera.show(frame);
        });
        shutter.start(kFrameMs);
        QStringList said; // for the person who reads why it failed
        connect(&coach, &FaceCoach::changed, &camera, [&] {
            const QString words = u"%1/%2"_s.arg(QVariant::fromValue(coach.pose()).toString(),
                                                 QVariant::fromValue(coach.instruction()).toString());
            if (said.isEmpty() || said.back() != words)
                said << words;
        });

        draft.begin();
        coach.setCamera(&camera);
        coach.begin();
        coach.setActive(true);
        QTRY_VERIFY2_WITH_TIMEOUT(coach.instruction() == FaceCoach::Done && draft.waitingCount() == 0,
                                  qPrintable(said.join(u' ') + u' ' + coach.error()), kJourneyMs);
        coach.setActive(false);
        QVERIFY2(coach.taken() == coach.wanted(), qPrintable(said.join(u' ')));
        QCOMPARE(draft.goodCount(), coach.taken());
        QVERIFY(draft.alikeName().isEmpty());

        draft.add(u"Nora"_s, false, true);
        QTRY_VERIFY2_WITH_TIMEOUT(draft.isDone(), qPrintable(draft.message()), kJourneyMs);
        const core::Person nora = *books.personBook().find(u"Nora"_s).result();
        QVERIFY2(nora.notes.startsWith(u"Agreed to be recognised"_s), qPrintable(nora.notes));
        QCOMPARE(books.personBook().faces(nora.id).result()->size(), coach.taken());

        // From then on they are known, also as they did not stand before the coach.
        QTRY_VERIFY((*station)->gallery()->personName(nora.id) == u"Nora"_s);
        somebody.hear(FaceCoach::Straight, false);
        for (int i = 0; i < 20; ++i)
            (void)somebody.picture();
        std::vector<uchar> jpeg;
        QVERIFY(cv::imencode(".jpg", somebody.picture(), jpeg));
        const auto reading
            = books.enrolment().read(QByteArray(reinterpret_cast<const char *>(jpeg.data()), qsizetype(jpeg.size())));
        QTRY_VERIFY_WITH_TIMEOUT(reading.isFinished(), 60'000);
        QVERIFY(reading.result() && !reading.result()->faces.isEmpty());
        QCOMPARE(reading.result()->faces.front().name, u"Nora"_s);
        (*station)->settle();
    }
};

QTEST_MAIN(CoachJourneyTest)

#include "tst_coachjourney.moc"
