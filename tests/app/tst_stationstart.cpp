// SPDX-License-Identifier: MIT
// What a station does before it is ready: it shows its live cameras, takes a ring, and can be stopped. On real stores,
// with the drawn camera. The storage thread is kept waiting, so that "before" is no matter of luck.
#include "app/localstation.h"
#include "core/domain/ulid.h"
#include "services/storage/sqlstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using app::LocalStation;

namespace {
constexpr int kPatienceMs = 120'000; // on a machine that builds programs beside

//! \brief Holds back all that is asked of the memory, and with it the people, until it is let go.
class HeldMemory {
public:
    explicit HeldMemory(LocalStation &station)
    {
        station.store().run([gate = m_gate.get_future().share()](QSqlDatabase &, const services::Keyring &) {
            gate.wait();
            return true;
        });
    }
    ~HeldMemory() { letGo(); }
    Q_DISABLE_COPY_MOVE(HeldMemory)

    void letGo()
    {
        if (std::exchange(m_isHeld, false))
            m_gate.set_value();
    }

private:
    std::promise<void> m_gate;
    bool m_isHeld = true;
};
} // namespace

class StationStartTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LocalStation> m_station;

    void make()
    {
        core::Settings settings;
        settings.dataDir = m_dir->filePath(u"data"_s);
        settings.modelsDirs = {QStringLiteral(MODELS_DIR)}; // much quicker than what is built in, where there are some
        settings.cameras = {*core::parseCamera(u"demo=demo:"_s)};
        auto station = LocalStation::create(settings, {});
        QVERIFY2(station.hasValue(), station ? "" : qPrintable(station.error().message));
        m_station = *std::move(station);
        m_station->addViewer();
    }
    qsizetype people() const
    {
        const auto entries = m_station->personBook().persons().result();
        return entries ? entries->size() : -1;
    }
    core::VisitPage visits() const
    {
        const auto page = m_station->visitLog().page({}).result();
        return page ? *page : core::VisitPage();
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_station.reset(); }

    void aLiveCameraIsShownBeforeThePeopleAreKnown()
    {
        make();
        HeldMemory held(*m_station);
        QSignalSpy shown(m_station.get(), &core::Station::frameShown);
        QSignalSpy looked(m_station.get(), &LocalStation::looked);
        QSignalSpy ready(m_station.get(), &LocalStation::ready);
        m_station->start();
        QTRY_VERIFY_WITH_TIMEOUT(shown.count() >= 3, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_station->cameras().front().state == core::CameraStatus::State::Connected,
                                 kPatienceMs);
        const core::Station &seenByAWindow = *m_station;
        QVERIFY(!seenByAWindow.isReady());
        QCOMPARE(looked.count(), 0); // nobody known is called a stranger meanwhile
        held.letGo();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(looked.count() > 0, kPatienceMs);
        QVERIFY(seenByAWindow.isReady());
        QVERIFY(m_station->knownFaces() > 0);
    }

    void aRingBeforeItIsReadyIsNotLost()
    {
        make();
        HeldMemory held(*m_station);
        QSignalSpy shown(m_station.get(), &core::Station::frameShown);
        QSignalSpy opened(m_station.get(), &core::Station::visitOpened);
        m_station->start();
        QTRY_VERIFY_WITH_TIMEOUT(shown.count() > 0, kPatienceMs);
        QVERIFY(!m_station->isReady());
        const QDateTime before = QDateTime::currentDateTimeUtc();
        QVERIFY(m_station->ring(u"demo"_s, core::Visit::Trigger::Button).hasValue());
        const QDateTime after = QDateTime::currentDateTimeUtc();
        held.letGo();
        QTRY_VERIFY_WITH_TIMEOUT(opened.count() > 0, kPatienceMs); // it is on the disk
        const auto visit = opened.front().front().value<core::Visit>();
        QVERIFY(visit.rang);
        QVERIFY(visit.trigger == core::Visit::Trigger::Button);
        QVERIFY(visit.startedAt >= before.addMSecs(-1) && visit.startedAt <= after);
        QTRY_VERIFY_WITH_TIMEOUT(m_station->isReady(), kPatienceMs);
        m_station->stop();
        const auto stored = m_station->visitLog().visit(visit.id).result();
        QVERIFY(stored && stored->rang);
        QVERIFY(stored->startedAt == visit.startedAt);
    }

    void whatTheLastRunLeftOpenIsEndedAndNotTheNewRing()
    {
        make();
        core::Visit left;
        left.id = core::newId(core::kVisitPrefix, QDateTime::currentDateTimeUtc().addSecs(-60));
        left.camera = u"demo"_s;
        left.startedAt = QDateTime::currentDateTimeUtc().addSecs(-60);
        QVERIFY(m_station->visitLog().store(left, {}).result().hasValue());
        HeldMemory held(*m_station);
        QSignalSpy opened(m_station.get(), &core::Station::visitOpened);
        m_station->start();
        QVERIFY(m_station->ring(u"demo"_s, core::Visit::Trigger::Button).hasValue()); // before the first picture, even
        held.letGo();
        QTRY_VERIFY_WITH_TIMEOUT(opened.count() > 0, kPatienceMs);
        const auto visit = opened.front().front().value<core::Visit>();
        QVERIFY(visit.rang && visit.isOpen());
        const auto before = m_station->visitLog().visit(left.id).result();
        QVERIFY(before && !before->isOpen());
        const auto now = m_station->visitLog().visit(visit.id).result();
        QVERIFY(now && now->rang);
    }

    void whoQuitsWhileItStartsWaitsForNothingAndLosesNothing()
    {
        make();
        QSignalSpy shown(m_station.get(), &core::Station::frameShown);
        QSignalSpy opened(m_station.get(), &core::Station::visitOpened);
        QSignalSpy closed(m_station.get(), &core::Station::visitClosed);
        QSignalSpy failed(m_station.get(), &core::Station::failed);
        QSignalSpy ready(m_station.get(), &LocalStation::ready);
        QSignalSpy stopped(m_station.get(), &LocalStation::stopped);
        {
            HeldMemory held(*m_station);
            m_station->start();
            QTRY_VERIFY_WITH_TIMEOUT(shown.count() > 0, kPatienceMs);
            QVERIFY(m_station->ring(u"demo"_s, core::Visit::Trigger::Button).hasValue());
            m_station->stop();
        }
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, kPatienceMs);
        QCOMPARE(ready.count(), 0);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(closed.count(), 1);
        QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : "quitting is no failure");
        QVERIFY(!m_station->hasLostVisits());
        m_station.reset();

        make(); // the next start finds a whole household, or learns it
        m_station->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_station->isReady(), kPatienceMs);
        const qsizetype everybody = people();
        QVERIFY(everybody >= 5);
        QCOMPARE(m_station->gallery()->personCount(), everybody);
        QVERIFY(visits().visits.size() >= 1);
    }

    void itCanBeGoneInTheMiddleOfLearningTheHousehold()
    {
        make();
        m_station->start();
        QSignalSpy looked(m_station.get(), &core::Station::frameShown);
        QTRY_VERIFY_WITH_TIMEOUT(looked.count() > 0, kPatienceMs);
        m_station.reset();
        make();
        const qsizetype enrolled = people();
        QVERIFY2(enrolled == 0 || enrolled >= 5, qPrintable(QString::number(enrolled))); // never half of them
    }
};

QTEST_GUILESS_MAIN(StationStartTest)
#include "tst_stationstart.moc"
