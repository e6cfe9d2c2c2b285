// SPDX-License-Identifier: MIT
// Recording: what is acknowledged is there, whatever happens next.
#include "services/audit/auditkey.h"
#include "services/audit/auditline.h"
#include "services/storage/sqlauditheads.h"
#include "services/storage/sqlstore.h"
#include "tests/services/audit/auditfixture.h"
#include "tests/support/smalldisk.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using core::AuditEvent;
using core::Error;

namespace {
constexpr int kWaitMs = 120'000;
const QString kWithoutEnd = u"100000000"_s;

QList<core::AuditEntry> entriesOf(const services::AuditLog &log, core::AuditQuery query = {})
{
    QList<core::AuditEntry> all;
    query.limit = 100;
    do {
        const auto page = log.page(query).result();
        if (!page)
            return {};
        all << page->entries;
        query.cursor = page->nextCursor;
    } while (!query.cursor.isEmpty());
    return all;
}

bool hasAction(const QString &dir, const QString &action)
{
    const services::AuditLog log(dir, {});
    return std::ranges::any_of(entriesOf(log),
                               [&](const core::AuditEntry &entry) { return entry.event.action == action; });
}

mode_t modeOf(const QString &path)
{
    struct stat status { };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

int acknowledgedIn(const QByteArray &output)
{
    int count = 0;
    const qsizetype end = output.lastIndexOf('\n');
    for (const QByteArray &line : output.first(std::max<qsizetype>(0, end)).split('\n'))
        count += line.split(' ').first().toInt();
    return count;
}

} // namespace

class AuditLogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsThereUntilSomethingIsRecorded()
    {
        const QTemporaryDir dir;
        const services::AuditLog log(dir.path(), {});
        VERDICT(*log.verify({}).result(), Intact, 0);
        QVERIFY(log.page({}).result()->entries.isEmpty());
        QVERIFY(QDir(dir.path()).isEmpty());
    }

    void recordsInOrderAndListsNewestFirst()
    {
        const QTemporaryDir dir;
        MemoryHeads heads;
        services::AuditLog log(dir.path(), {64LL << 20, &heads});
        const QDateTime before = QDateTime::currentDateTimeUtc();
        QCOMPARE(recordAll(log, 250), 0);
        const QList<core::AuditEntry> entries = entriesOf(log);
        QCOMPARE(entries.size(), 250);
        for (int i = 0; i < 250; ++i) {
            const core::AuditEntry &entry = entries.at(249 - i);
            AuditEvent expected = auditEvent(i + 1);
            QCOMPARE(entry.seq, i + 1);
            QVERIFY(entry.event.time >= before.addMSecs(-1) && entry.event.time <= QDateTime::currentDateTimeUtc());
            expected.time = entry.event.time;
            QCOMPARE(entry.event, expected);
        }
        QCOMPARE(heads.head(), core::AuditHead({250, entries.first().hash.toLatin1()}));
        VERDICT(*log.verify({}).result(), Intact, 0);
        QByteArray said;
        QVERIFY2(fitsByPython(dir.path(), &said), said.constData());
        QCOMPARE(said, heads.head().hash);
    }

    void filtersByEveryField()
    {
        const QTemporaryDir dir;
        services::AuditLog log(dir.path(), {});
        for (int i = 1; i <= 60; ++i) {
            AuditEvent event = auditEvent(i);
            event.time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + i * 1000, Qt::UTC);
            QVERIFY(log.record(event).result());
        }
        const auto count = [&](const core::AuditQuery &query) { return entriesOf(log, query).size(); };
        core::AuditQuery query;
        query.type = AuditEvent::Type::DataAccess;
        QCOMPARE(count(query), 8);
        query.actor = u"cli:änna"_s;
        QCOMPARE(count(query), 2);
        query = {};
        query.correlationId = u"corr-3"_s;
        QCOMPARE(count(query), 1);
        QCOMPARE(entriesOf(log, query).first().event.resource, u"vis_15"_s);
        query = {};
        query.since = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + 11'000, Qt::UTC);
        query.until = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + 21'000, Qt::UTC);
        QCOMPARE(count(query), 10);
        query.limit = 0;
        QCOMPARE(log.page(query).result().error().code, Error::Code::Invalid);
        query = {};
        query.cursor = u"yesterday"_s;
        QCOMPARE(log.page(query).result().error().code, Error::Code::Invalid);
    }

    void onlyItsOwnerMayReadIt()
    {
        const QTemporaryDir dir;
        services::AuditLog log(dir.path(), {});
        QCOMPARE(recordAll(log, 1), 0);
        for (const QString &file : {u"logs/audit.log"_s, u"logs/audit.checkpoints"_s, u"keys/audit.key"_s})
            QCOMPARE(modeOf(dir.filePath(file)), mode_t(0600));
        QCOMPARE(modeOf(dir.filePath(u"keys"_s)), mode_t(0700));
    }

    void goesOnWhereItStopped()
    {
        const QTemporaryDir dir;
        MemoryHeads heads;
        for (int round = 0; round < 5; ++round) {
            services::AuditLog log(dir.path(), {64LL << 20, &heads});
            QCOMPARE(recordAll(log, 10), 0);
        }
        const core::AuditVerdict verdict = verdictOf(dir.path(), &heads);
        VERDICT(verdict, Intact, 0);
        QCOMPARE(verdict.entries, 50); // and nothing of its own: there was nothing to mend
    }

    void rotatesAndKeepsTheChain()
    {
        const QTemporaryDir dir;
        MemoryHeads heads;
        {
            services::AuditLog log(dir.path(), {5000, &heads});
            for (int i = 0; i < 150; ++i)
                QCOMPARE(recordAll(log, 1, i + 1), 0);
            QCOMPARE(entriesOf(log).size(), 150);
        }
        QVERIFY(logFiles(dir.path()).size() > 5);
        for (const QString &file : logFiles(dir.path()))
            QVERIFY(QFileInfo(file).size() <= 5000);
        VERDICT(verdictOf(dir.path(), &heads), Intact, 0);
        QByteArray said;
        QVERIFY2(fitsByPython(dir.path(), &said), said.constData());
        QCOMPARE(said, heads.head().hash);
        const QString third = logFiles(dir.path()).at(2);
        const auto first = services::parseAuditLine(QByteArrayView(contentsOf(third).split('\n').first()));
        const QByteArray kept = contentsOf(third);
        QVERIFY(QFile::remove(third));
        VERDICT(verdictOf(dir.path(), &heads), Removed, first.line->seq);
        QVERIFY(overwrite(third, kept.chopped(1)));
        KIND(verdictOf(dir.path(), &heads), Altered);
    }

    void repairsWhatACrashLeftAndSaysSo_data()
    {
        QTest::addColumn<bool>("isTorn");
        QTest::addColumn<bool>("rotates");
        QTest::newRow("in the middle of a line") << true << false;
        QTest::newRow("before the signature") << false << false;
        QTest::newRow("before the signature, in a new file") << false << true;
    }
    void repairsWhatACrashLeftAndSaysSo()
    {
        QFETCH(const bool, isTorn);
        QFETCH(const bool, rotates);
        const QTemporaryDir dir;
        const services::AuditPaths paths(dir.path());
        MemoryHeads heads;
        {
            services::AuditLog log(dir.path(), {64LL << 20, &heads});
            QCOMPARE(recordAll(log, 20), 0);
        }
        QByteArray tail = services::auditText(21, auditEvent(21), heads.head().hash)->line + '\n';
        if (isTorn)
            tail.truncate(tail.size() / 2);
        if (rotates)
            QVERIFY(QFile::rename(paths.log, paths.log + u".1"_s));
        QVERIFY(overwrite(paths.log, (rotates ? QByteArray() : contentsOf(paths.log)) + tail));
        VERDICT(verdictOf(dir.path(), &heads), Unfinished, 21);

        services::AuditLog log(dir.path(), {64LL << 20, &heads});
        QCOMPARE(recordAll(log, 1, 22), 0);
        const core::AuditVerdict verdict = *log.verify({}).result();
        VERDICT(verdict, Intact, 0);
        QCOMPARE(verdict.entries, 22);
        const QList<core::AuditEntry> entries = entriesOf(log);
        QVERIFY(entries.at(1).event.type == AuditEvent::Type::SystemChange);
        QCOMPARE(entries.at(1).event.action, u"repaired the audit log"_s);
        QCOMPARE(entries.at(1).event.data.value(u"unsigned_bytes"_s).toInteger(), tail.size());
        QCOMPARE(entries.at(0).event.action, auditEvent(22).action);
        QVERIFY(contentsOf(paths.unsignedTail).startsWith(tail));
        QVERIFY(fitsByPython(dir.path()));
    }

    // The gap is never closed: it stays to be seen.
    void aLogThatWasCutShortStaysSo()
    {
        const QTemporaryDir dir;
        const services::AuditPaths paths(dir.path());
        MemoryHeads heads;
        {
            services::AuditLog log(dir.path(), {64LL << 20, &heads});
            QCOMPARE(recordAll(log, 20), 0);
        }
        const QByteArray text = contentsOf(paths.log);
        QVERIFY(overwrite(paths.log, text.first(text.indexOf("\"seq\": 16,") - 40))); // in the middle of entry 16
        {
            services::AuditLog log(dir.path(), {64LL << 20, &heads});
            QCOMPARE(recordAll(log, 1), 0);
            QVERIFY(hasAction(dir.path(), u"found the log damaged"_s));
        }
        VERDICT(verdictOf(dir.path(), &heads), Removed, 16);
    }

    void saysThatSignaturesAreMissing()
    {
        const QTemporaryDir dir;
        MemoryHeads heads;
        {
            services::AuditLog log(dir.path(), {64LL << 20, &heads});
            QCOMPARE(recordAll(log, 20), 0);
        }
        QVERIFY(QFile::remove(services::AuditPaths(dir.path()).checkpoints));
        services::AuditLog log(dir.path(), {64LL << 20, &heads});
        QCOMPARE(recordAll(log, 1), 0);
        QVERIFY(hasAction(dir.path(), u"found signatures missing"_s));
        VERDICT(*log.verify({}).result(), Intact, 0);
    }

    void withoutItsKeyNothingIsRecordedAndTheReasonIsSaid()
    {
        const QTemporaryDir dir;
        {
            services::AuditLog log(dir.path(), {});
            QCOMPARE(recordAll(log, 3), 0);
        }
        const QString key = dir.filePath(u"keys/audit.key"_s);
        QVERIFY(QFile::rename(key, key + u".away"_s));
        services::AuditLog log(dir.path(), {});
        const QSignalSpy failures(&log, &services::AuditLog::failed);
        const auto refused = log.record(auditEvent(4)).result();
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"restore it from a backup"_s),
                 qUtf8Printable(refused.error().message));
        QVERIFY(!log.record(auditEvent(5)).result());
        QCOMPARE(failures.count(), 1); // not once an entry
        QVERIFY(QFile::rename(key + u".away"_s, key));
        QVERIFY(log.record(auditEvent(6)).result());
        const QList<core::AuditEntry> entries = entriesOf(log);
        QCOMPARE(entries.size(), 5);
        QCOMPARE(entries.at(1).event.action, u"could not record"_s);
        QCOMPARE(entries.at(1).event.data.value(u"entries"_s).toInt(), 2);
    }

    void anEntryThatIsTooLongHarmsNoOther()
    {
        const QTemporaryDir dir;
        services::AuditLog log(dir.path(), {});
        AuditEvent tooLong = auditEvent(2);
        tooLong.data = {{u"text"_s, QString(100'000, u'x')}};
        auto first = log.record(auditEvent(1));
        auto second = log.record(tooLong);
        auto third = log.record(auditEvent(3));
        QVERIFY(first.result());
        QCOMPARE(second.result().error().code, Error::Code::Invalid);
        QVERIFY(third.result());
        VERDICT(*log.verify({}).result(), Intact, 0);
        QCOMPARE(entriesOf(log).size(), 2);
    }

    void aDatabaseThatDoesNotAnswerStopsNothing()
    {
        const QTemporaryDir dir;
        MemoryHeads heads;
        services::AuditLog log(dir.path(), {64LL << 20, &heads});
        QCOMPARE(recordAll(log, 3), 0);
        heads.set(heads.head(), true);
        QCOMPARE(recordAll(log, 3, 4), 0);
        QCOMPARE(heads.head().seq, 3);
        VERDICT(*log.verify({}).result(), Intact, 0);
        heads.set(heads.head(), false);
        QCOMPARE(recordAll(log, 1, 7), 0);
        QCOMPARE(heads.head().seq, 7);
    }

    void manyThreadsMayRecord()
    {
        const QTemporaryDir dir;
        MemoryHeads heads;
        services::AuditLog log(dir.path(), {64LL << 20, &heads});
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 8; ++i)
                threads.emplace_back([&log, i] { recordAll(log, 200, i * 1000); });
        }
        const core::AuditVerdict verdict = *log.verify({}).result();
        VERDICT(verdict, Intact, 0);
        QCOMPARE(verdict.entries, 1600);
    }

    void severalProgramsMayRecord()
    {
        const QTemporaryDir dir;
        std::vector<std::unique_ptr<QProcess>> programs;
        for (int i = 0; i < 3; ++i) {
            programs.push_back(std::make_unique<QProcess>());
            programs.back()->start(QStringLiteral(AUDIT_RECORDER), {dir.path(), u"150"_s});
        }
        for (const auto &program : programs) {
            QVERIFY(program->waitForFinished(kWaitMs));
            QVERIFY2(program->exitCode() == 0, program->readAllStandardError().constData());
            QCOMPARE(acknowledgedIn(program->readAllStandardOutput()), 150);
        }
        const auto store = services::SqlStore::open(dir.path());
        QVERIFY(store);
        services::SqlAuditHeads heads(**store);
        const core::AuditVerdict verdict = verdictOf(dir.path(), &heads);
        VERDICT(verdict, Intact, 0);
        QCOMPARE(verdict.entries, 450);
        QCOMPARE(heads.load().result()->seq, 450);
        QVERIFY(fitsByPython(dir.path()));
    }

    void everyAcknowledgedEntrySurvivesBeingKilled()
    {
        const QTemporaryDir dir;
        int acknowledged = 0;
        for (int round = 0; round < 15; ++round) {
            QProcess program;
            program.start(QStringLiteral(AUDIT_RECORDER), {dir.path(), kWithoutEnd});
            QByteArray output;
            const int wanted = QRandomGenerator::global()->bounded(1, 30);
            QElapsedTimer waited;
            waited.start();
            while (output.count('\n') < wanted && waited.elapsed() < kWaitMs) {
                program.waitForReadyRead(100);
                output += program.readAllStandardOutput();
            }
            program.kill(); // SIGKILL, wherever it is just then
            QVERIFY(program.waitForFinished(kWaitMs));
            output += program.readAllStandardOutput();
            QVERIFY2(acknowledgedIn(output) > 0, program.readAllStandardError().constData());
            acknowledged += acknowledgedIn(output);

            const auto store = services::SqlStore::open(dir.path());
            QVERIFY(store);
            services::SqlAuditHeads heads(**store);
            services::AuditLog log(dir.path(), {20'000, &heads});
            const auto left = log.verify({}).result();
            QVERIFY(left->isIntact() || left->kind == core::AuditVerdict::Kind::Unfinished);
            QVERIFY(log.record(auditEvent(round)).result());
            ++acknowledged;
            const core::AuditVerdict verdict = *log.verify({}).result();
            VERDICT(verdict, Intact, 0);
            // Beside them at most a group a round that was on disk when it was killed, and the entry that says what was
            // mended.
            QVERIFY2(verdict.entries >= acknowledged && verdict.entries <= acknowledged + (round + 1) * 8,
                     qPrintable(u"%1 of %2"_s.arg(verdict.entries).arg(acknowledged)));
        }
        QVERIFY(fitsByPython(dir.path()));
    }

    void aFullDiskIsSaidAndTheChainGoesOnWhenThereIsRoom()
    {
        const SmallDisk disk(u"400k"_s);
        if (disk.path().isEmpty())
            QSKIP("only root may mount a small disk; the file size limit is tried instead");
        MemoryHeads heads;
        services::AuditLog log(disk.path(), {64LL << 20, &heads});
        int refused = 0;
        for (int round = 0; round < 3; ++round) {
            QCOMPARE(recordAll(log, 20), 0);
            QFile ballast(disk.path() + u"/ballast"_s);
            QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            while (ballast.write(QByteArray(4096, 'b')) == 4096) { }
            ballast.close();
            Error error;
            for (int i = 0; i < 100 && error.message.isEmpty(); ++i) { // the last block of the file has some room yet
                if (const auto recorded = log.record(auditEvent(i)).result(); !recorded)
                    error = recorded.error();
            }
            QCOMPARE(error.code, Error::Code::NoSpace);
            QVERIFY2(error.message.contains(u"make room"_s), qUtf8Printable(error.message));
            QVERIFY(log.verify({}).result()->isIntact()); // what could not be written whole was taken back
            refused = 1 + recordAll(log, 5);
            QCOMPARE(refused, 6);
            QVERIFY(QFile::remove(ballast.fileName()));
        }
        QCOMPARE(recordAll(log, 1), 0);
        const QList<core::AuditEntry> entries = entriesOf(log);
        QCOMPARE(entries.at(1).event.action, u"could not record"_s);
        QCOMPARE(entries.at(1).event.data.value(u"entries"_s).toInt(), refused);
        VERDICT(*log.verify({}).result(), Intact, 0);
        QVERIFY(fitsByPython(disk.path()));
    }

    void aFileSizeLimitBreaksNoChain()
    {
        const QTemporaryDir dir;
        QProcess program;
        program.setChildProcessModifier([] {
            const rlimit limit {12'000, 12'000}; // less than when a file is full
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        program.start(QStringLiteral(AUDIT_RECORDER), {dir.path(), kWithoutEnd, u"alone"_s});
        QByteArray complaints;
        QElapsedTimer waited;
        waited.start();
        while (complaints.count('\n') < 30 && waited.elapsed() < kWaitMs && program.state() != QProcess::NotRunning) {
            program.waitForReadyRead(50);
            complaints += program.readAllStandardError();
        }
        program.kill();
        QVERIFY(program.waitForFinished(kWaitMs));
        QVERIFY2(!complaints.isEmpty(), "nothing was refused");
        services::AuditLog log(dir.path(), {});
        QVERIFY(log.record(auditEvent(1)).result());
        VERDICT(*log.verify({}).result(), Intact, 0);
        QVERIFY(fitsByPython(dir.path()));
    }
};

QTEST_GUILESS_MAIN(AuditLogTest)
#include "tst_auditlog.moc"
