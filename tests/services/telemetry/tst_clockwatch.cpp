// SPDX-License-Identifier: MIT
#include "services/telemetry/clockwatch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Status = core::HealthCheck::Status;

class ClockWatchTest : public QObject {
    Q_OBJECT

    QDateTime m_wall = QDateTime::fromString(u"2025-01-29T04:20:12.950Z"_s, Qt::ISODateWithMs);
    std::chrono::milliseconds m_steady {1h};

    services::ClockWatch watch(QDate builtOn = QDate(2025, 1, 1))
    {
        return services::ClockWatch(
            builtOn, [this] { return m_wall; }, [this] { return m_steady; });
    }
    void pass(std::chrono::milliseconds time)
    {
        m_steady += time;
        m_wall = m_wall.addMSecs(time.count());
    }

private Q_SLOTS:
    void aClockThatRunsEvenlyIsHealthy()
    {
        services::ClockWatch clock = watch();
        for (int i = 0; i < 100; ++i) {
            QVERIFY(clock.look().status == Status::Healthy);
            pass(5s);
            m_wall = m_wall.addMSecs(40); // drifts, and is slewed back
        }
        pass(8h); // the machine slept, which both clocks counted
        QVERIFY(clock.look().status == Status::Healthy);
    }

    void aJumpIsToldForAWhile_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("said");
        QTest::newRow("forward") << qint64(3600) << u"forward by 3600.0 s"_s;
        QTest::newRow("back") << qint64(-90) << u"back by 90.0 s"_s;
    }
    void aJumpIsToldForAWhile()
    {
        QFETCH(const qint64, seconds);
        QFETCH(const QString, said);
        services::ClockWatch clock = watch();
        QVERIFY(clock.look().status == Status::Healthy);
        pass(5s);
        m_wall = m_wall.addSecs(seconds);
        const core::HealthFinding finding = clock.look();
        QVERIFY(finding.status == Status::Degraded);
        QVERIFY2(finding.message.contains(said), qUtf8Printable(finding.message));
        pass(services::ClockWatch::kJumpTold - 1s);
        QVERIFY(clock.look().status == Status::Degraded);
        pass(1s);
        QVERIFY(clock.look().status == Status::Healthy);
    }

    void aYearBeforeTheProgramWasMadeIsWrong()
    {
        m_wall = QDateTime::fromString(u"1970-01-01T00:02:00Z"_s, Qt::ISODate);
        QVERIFY(watch().look().status == Status::Degraded);
        QVERIFY(watch().look().message.contains(u"1970"_s));
        QVERIFY(watch(QDate()).look().status == Status::Healthy); // built from an archive: not known
        m_wall = QDateTime::fromString(u"2025-01-29T04:20:12Z"_s, Qt::ISODate);
    }

    void theRealClocksAgree()
    {
        services::ClockWatch clock {QDate()};
        QVERIFY(clock.look().status == Status::Healthy);
        QVERIFY(clock.look().status == Status::Healthy);
    }
};

QTEST_GUILESS_MAIN(ClockWatchTest)
#include "tst_clockwatch.moc"
