// SPDX-License-Identifier: MIT
// What the programs record, as the household and a third party find it: the built programs, killed, tampered with, and
// checked by a script.
#include "tests/app/programrun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
constexpr int kWaitMs = 120'000;

QJsonArray entriesIn(const Programs &programs, const QStringList &filters = {})
{
    return programs.ctl(QStringList {u"audit"_s, u"list"_s, u"--limit"_s, u"1000"_s, u"--json"_s} + filters)
        .json()
        .value(u"entries"_s)
        .toArray();
}

bool hasAction(const QJsonArray &entries, const QString &action)
{
    for (const QJsonValue &entry : entries) {
        if (entry.toObject().value(u"action"_s).toString() == action)
            return true;
    }
    return false;
}

QString logOf(const Programs &programs) { return programs.dataDir() + u"/logs/audit.log"_s; }

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool fitsByScript(const Programs &programs)
{
    return QProcess::execute(u"python3"_s, {QStringLiteral(CHECK_AUDIT), logOf(programs)}) == 0;
}
} // namespace

class AuditProgramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startStopAndTheirVerdict()
    {
        const QTemporaryDir dir;
        Programs programs(dir.path());
        programs.set(u"DRAIN_MS"_s, u"0"_s);
        RunningStation station(programs, {u"--demo"_s});
        QVERIFY2(station.waitUntilReady(kWaitMs), qUtf8Printable(station.log()));
        QTRY_VERIFY_WITH_TIMEOUT(
            httpGet(station.metricsAddress() + u"/metrics"_s).body.contains("audit_verified_timestamp_seconds 1"),
            kWaitMs);
        const QByteArray metrics = httpGet(station.metricsAddress() + u"/metrics"_s).body;
        QVERIFY2(metrics.contains("\naudit_entries_total ") && !metrics.contains("\naudit_entries_total 0\n"),
                 metrics.constData());
        // While it runs, another program reads and checks.
        const Ran running = programs.ctl({u"audit"_s, u"verify"_s, u"--json"_s});
        QVERIFY2(running.code == 0 && running.json().value(u"verdict"_s).toString() == "intact"_L1,
                 running.text().constData());
        station.terminate();
        QCOMPARE(station.waitForEnd(kWaitMs), 0);
        const QJsonArray entries = entriesIn(programs);
        QCOMPARE(entries.first().toObject().value(u"action"_s).toString(), u"stop"_s);
        QCOMPARE(entries.last().toObject().value(u"action"_s).toString(), u"start"_s);
        QVERIFY(hasAction(entries, u"add person"_s)); // the drawn household
        const QByteArray log = contentsOf(logOf(programs));
        for (const QByteArray personal : {"Anna", "embedding", "chip", "name"})
            QVERIFY2(!log.contains(personal), personal.constData());
        QVERIFY(fitsByScript(programs));
    }

    void survivesBeingKilled()
    {
        const QTemporaryDir dir;
        const Programs programs(dir.path());
        for (int round = 0; round < 3; ++round) {
            RunningStation station(programs, {u"--demo"_s});
            QVERIFY2(station.waitUntilReady(kWaitMs), qUtf8Printable(station.log()));
            station.kill();
            station.waitForEnd(kWaitMs);
        }
        { // and once in the middle of a line
            QFile log(logOf(programs));
            QVERIFY(log.open(QIODevice::Append));
            QVERIFY(log.write("{\"action\": \"sta") > 0);
        }
        const Ran torn = programs.ctl({u"audit"_s, u"verify"_s, u"--json"_s});
        QVERIFY2(torn.code == 1 && torn.json().value(u"verdict"_s).toString() == "unfinished"_L1,
                 torn.text().constData());
        QCOMPARE(programs.ctl({u"person"_s, u"remove"_s, u"nobody"_s}).code, 1);
        RunningStation station(programs, {u"--demo"_s});
        QVERIFY2(station.waitUntilReady(kWaitMs), qUtf8Printable(station.log()));
        station.terminate();
        QCOMPARE(station.waitForEnd(kWaitMs), 0);
        const Ran verified = programs.ctl({u"audit"_s, u"verify"_s});
        QVERIFY2(verified.code == 0 && verified.out.startsWith(u"intact: "_s), verified.text().constData());
        QVERIFY(hasAction(entriesIn(programs, {u"--type"_s, u"system_change"_s}), u"repaired the audit log"_s));
        QVERIFY(fitsByScript(programs));
    }

    void aChangedLogIsNamedAndTheExitCodeSaysSo()
    {
        const QTemporaryDir dir;
        Programs programs(dir.path());
        programs.set(u"DRAIN_MS"_s, u"0"_s);
        {
            RunningStation station(programs, {u"--demo"_s});
            QVERIFY2(station.waitUntilReady(kWaitMs), qUtf8Printable(station.log()));
            station.terminate();
            QCOMPARE(station.waitForEnd(kWaitMs), 0);
        }
        QByteArray text = contentsOf(logOf(programs));
        QVERIFY(text.contains("\"add person\""));
        text.replace(text.indexOf("\"add person\""), 12, "\"odd person\"");
        {
            QFile log(logOf(programs));
            QVERIFY(log.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QCOMPARE(log.write(text), text.size());
        }
        const Ran json = programs.ctl({u"audit"_s, u"verify"_s, u"--json"_s});
        QCOMPARE(json.code, 1);
        QCOMPARE(json.json().value(u"verdict"_s).toString(), u"altered"_s);
        QCOMPARE(json.json().value(u"first_bad"_s).toInt(), text.first(text.indexOf("odd person")).count('\n') + 1);
        const Ran plain = programs.ctl({u"audit"_s, u"verify"_s});
        QVERIFY2(plain.code == 1 && plain.out.contains(u"altered"_s) && plain.out.contains(u"audit.log line"_s),
                 plain.text().constData());
        QVERIFY(!fitsByScript(programs));
        // A station over a log that was tampered with runs, and says so.
        RunningStation station(programs, {u"--demo"_s});
        QVERIFY2(station.waitUntilReady(kWaitMs), qUtf8Printable(station.log()));
        QTRY_COMPARE_WITH_TIMEOUT(httpGet(station.address() + u"/health"_s)
                                      .json()
                                      .value(u"checks"_s)
                                      .toObject()
                                      .value(u"audit_log"_s)
                                      .toString(),
                                  u"degraded"_s, kWaitMs);
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such type") << QStringList {u"--type"_s, u"gossip"_s};
        QTest::newRow("no such time") << QStringList {u"--since"_s, u"yesterday"_s};
        QTest::newRow("nothing wanted") << QStringList {u"--limit"_s, u"0"_s};
    }
    void wrongUsageIsTwo()
    {
        QFETCH(const QStringList, arguments);
        const QTemporaryDir dir;
        const Ran ran = Programs(dir.path()).ctl(QStringList {u"audit"_s, u"list"_s} + arguments);
        QVERIFY2(ran.code == 2 && ran.out.isEmpty() && ran.err.count(u'\n') == 1, ran.text().constData());
    }

    void anEmptyDirectoryIsIntact()
    {
        const QTemporaryDir dir;
        const Programs programs(dir.path());
        const Ran ran = programs.ctl({u"audit"_s, u"verify"_s, u"--json"_s});
        QVERIFY2(ran.code == 0 && ran.json().value(u"entries"_s).toInt(-1) == 0, ran.text().constData());
        QVERIFY(entriesIn(programs).isEmpty());
    }
};

QTEST_GUILESS_MAIN(AuditProgramTest)
#include "tst_auditprogram.moc"
