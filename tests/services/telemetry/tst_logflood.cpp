// SPDX-License-Identifier: MIT
#include "services/telemetry/logflood.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using services::LogEntry;
using services::LogFlood;
using Level = core::Settings::LogLevel;

class LogFloodTest : public QObject {
    Q_OBJECT

    LogFlood::TimePoint m_now {1h};

    static LogEntry entry(const QString &message, const QJsonObject &context = {}, Level level = Level::Warning,
                          const QString &logger = u"doorbell.camera"_s)
    {
        return {QDateTime::fromString(u"2025-01-29T04:20:12Z"_s, Qt::ISODate), level, logger, message, context};
    }

private Q_SLOTS:
    void theFirstIsShownAndTheRestAreCounted()
    {
        LogFlood flood;
        QVERIFY(flood.admit(entry(u"lost"_s), m_now));
        QVERIFY(!flood.nextDue());
        for (int i = 0; i < 417; ++i)
            QVERIFY(!flood.admit(entry(u"lost"_s), m_now + 1ms * i));
        QVERIFY(flood.due(m_now + 9s).isEmpty());
        QCOMPARE(*flood.nextDue() - m_now, std::chrono::steady_clock::duration(10s));
        const QList<LogEntry> summaries = flood.due(m_now + 10s);
        QCOMPARE(summaries.size(), 1);
        QCOMPARE(summaries.at(0).message, u"… repeated 417 times in 10 s: lost"_s);
        QCOMPARE(summaries.at(0).logger, u"doorbell.camera"_s);
        QCOMPARE(summaries.at(0).level, Level::Warning);
        QVERIFY(!flood.nextDue());
        QVERIFY(!flood.admit(entry(u"lost"_s), m_now + 11s)); // it goes on: one line a window
        QCOMPARE(flood.due(m_now + 20s).size(), 1);
        QVERIFY(flood.due(m_now + 30s).isEmpty()); // it is over
        QVERIFY(flood.admit(entry(u"lost"_s), m_now + 31s)); // and news again
    }

    void whatIsRareIsAlwaysShown()
    {
        LogFlood flood;
        for (int i = 0; i < 100; ++i)
            QVERIFY(flood.admit(entry(u"lost"_s), m_now + i * 10s));
        QVERIFY(flood.rest(m_now + 1h).isEmpty());
    }

    void whatDiffersInAnythingIsAnotherLine()
    {
        LogFlood flood;
        QVERIFY(flood.admit(entry(u"lost"_s), m_now));
        QVERIFY(flood.admit(entry(u"found"_s), m_now));
        QVERIFY(flood.admit(entry(u"lost"_s, {{u"visit_id"_s, u"vis_1"_s}}), m_now));
        QVERIFY(flood.admit(entry(u"lost"_s, {{u"visit_id"_s, u"vis_2"_s}}), m_now));
        QVERIFY(flood.admit(entry(u"lost"_s, {}, Level::Error), m_now));
        QVERIFY(flood.admit(entry(u"lost"_s, {}, Level::Warning, u"doorbell.storage"_s), m_now));
        QVERIFY(!flood.admit(entry(u"lost"_s, {{u"visit_id"_s, u"vis_1"_s}}), m_now));
        const QList<LogEntry> rest = flood.rest(m_now + 3s);
        QCOMPARE(rest.size(), 1);
        QCOMPARE(rest.at(0).context.value(u"visit_id"_s).toString(), u"vis_1"_s);
        QCOMPARE(rest.at(0).message, u"… repeated 1 times in 3 s: lost"_s);
    }

    void nothingIsLostWhenThereAreVeryManyKinds()
    {
        LogFlood flood;
        for (int i = 0; i < 5000; ++i)
            QVERIFY(flood.admit(entry(QString::number(i)), m_now));
        QVERIFY(flood.admit(entry(u"4999"_s), m_now)); // there is no room to know it: it is shown
        QVERIFY(!flood.admit(entry(u"7"_s), m_now));
        QVERIFY(flood.admit(entry(u"new"_s), m_now + 10s)); // the old ones made room
        QVERIFY(!flood.admit(entry(u"new"_s), m_now + 10s));
        QCOMPARE(flood.rest(m_now + 11s).size(), 2);
    }
};

QTEST_GUILESS_MAIN(LogFloodTest)
#include "tst_logflood.moc"
