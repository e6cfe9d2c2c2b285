// SPDX-License-Identifier: MIT
// What a visit's acknowledgement is worth: processes that are killed, disks that fill up, two programs at once.
#include "tests/services/storage/storagefixture.h"
#include "tests/support/smalldisk.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using core::Error;

namespace {
constexpr int kRounds = 25;
constexpr int kWaitMs = 60'000;

QStringList idsIn(const QByteArray &output)
{
    QStringList ids;
    const qsizetype end = output.lastIndexOf('\n'); // the last line may be half written
    for (const QByteArray &line : output.first(std::max<qsizetype>(0, end)).split('\n')) {
        if (!line.isEmpty())
            ids << QString::fromLatin1(line);
    }
    return ids;
}

// Reads until \p count more lines were written; all of what was read is added to \p output.
bool readLines(QProcess &process, QByteArray &output, qsizetype count)
{
    const qsizetype wanted = output.count('\n') + count;
    QElapsedTimer waited;
    waited.start();
    while (output.count('\n') < wanted) {
        if (waited.elapsed() > kWaitMs || (process.state() == QProcess::NotRunning && process.bytesAvailable() == 0))
            return false;
        process.waitForReadyRead(100);
        output += process.readAllStandardOutput();
    }
    return true;
}

// Takes all the room that is left.
void fillUp(const QString &path)
{
    QFile ballast(path);
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray block(4096, 'b');
    while (ballast.write(block) == block.size()) { }
}
} // namespace

class StorageCrashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAcknowledgedVisitSurvivesBeingKilled()
    {
        const QTemporaryDir dir;
        QStringList acknowledged;
        for (int round = 0; round < kRounds; ++round) {
            QProcess writer;
            writer.start(QStringLiteral(STORAGE_WRITER), {dir.path(), u"visits"_s, QString::number(round * 100'000)});
            QByteArray output;
            QVERIFY2(readLines(writer, output, QRandomGenerator::global()->bounded(1, 12)),
                     writer.readAllStandardError().constData());
            writer.kill(); // SIGKILL, wherever it is just then
            QVERIFY(writer.waitForFinished(kWaitMs));
            output += writer.readAllStandardOutput();
            const QStringList ids = idsIn(output);
            QVERIFY(!ids.isEmpty());
            acknowledged << ids;

            const OpenStore open(dir.path());
            QVERIFY2(open.store, qUtf8Printable(open.error));
            for (const QString &id : std::as_const(acknowledged)) {
                const auto visit = open.log->visit(id).result();
                QVERIFY2(visit, qUtf8Printable(id));
                QVERIFY(!visit->isOpen());
                QCOMPARE(visit->faces.front().name, u"visitor of "_s + id);
            }
            const core::Visit last = *open.log->visit(acknowledged.last()).result();
            QVERIFY(open.log->snapshot(last.snapshot).result()->size() >= 1000);
            // At most the one visit that was not acknowledged yet is there besides, in whatever state.
            const qint64 count = *open.log->count().result();
            QVERIFY2(count >= acknowledged.size() && count <= acknowledged.size() + round + 1,
                     qUtf8Printable(QString::number(count)));
            QVERIFY(open.log->closeOpenVisits().result());
            QCOMPARE(integrityOf(dir.path()), u"ok"_s);
        }
        QVERIFY(acknowledged.size() >= kRounds);
    }

    void saysAtOnceThatTheDiskIsFullAndGoesOnWhenThereIsRoom()
    {
        const SmallDisk disk(u"3m"_s);
        if (disk.path().isEmpty())
            QSKIP("only root may mount a small disk; the file size limit is tried instead");
        const QString data = disk.path() + u"/data"_s;
        QStringList acknowledged;
        {
            const OpenStore open(data);
            QVERIFY2(open.store, qUtf8Printable(open.error));
            core::Visit refused;
            for (int round = 0; round < 3; ++round) {
                for (int i = 0; i < 3; ++i)
                    acknowledged << open.log
                                        ->store(visitOf({}, 1'700'000'000'000 + acknowledged.size()),
                                                QByteArray(20'000, 's'))
                                        .result()
                                        ->id;
                fillUp(disk.path() + u"/ballast"_s);
                Error error;
                for (int i = 0; i < 200 && error.message.isEmpty();
                     ++i) { // the write-ahead log may have room of its own
                    refused = visitOf({}, 1'700'000'100'000 + round * 1000 + i);
                    const auto stored = open.log->store(refused, QByteArray(20'000, 's')).result();
                    if (stored)
                        acknowledged << stored->id;
                    else
                        error = stored.error();
                }
                QCOMPARE(error.code, Error::Code::NoSpace);
                QVERIFY2(error.message.startsWith(u"the disk is full: nothing can be stored until there is room"_s),
                         qUtf8Printable(error.message));
                for (const QString &id : std::as_const(acknowledged)) // full, but readable
                    QVERIFY2(open.log->visit(id).result(), qUtf8Printable(id));
                QVERIFY(open.log->visit(refused.id).result().error().code == Error::Code::NotFound);
                QVERIFY(!open.book->add(personCalled(u"Anna"_s), {faceOf()}).result());
                QVERIFY(QFile::remove(disk.path() + u"/ballast"_s));
                const auto again = open.log->store(refused, "now there is room").result();
                QVERIFY2(again, again ? "" : qUtf8Printable(again.error().message));
                acknowledged << again->id;
            }
        }
        fillUp(disk.path() + u"/ballast"_s);
        const auto full = services::SqlStore::open(data);
        if (!full) {
            QCOMPARE(full.error().code, Error::Code::NoSpace);
            QVERIFY2(full.error().message.contains(u"is full"_s), qUtf8Printable(full.error().message));
        }
        QVERIFY(QFile::remove(disk.path() + u"/ballast"_s));
        const OpenStore open(data);
        QVERIFY2(open.store, qUtf8Printable(open.error));
        for (const QString &id : std::as_const(acknowledged))
            QVERIFY2(open.log->visit(id).result(), qUtf8Printable(id));
        QCOMPARE(integrityOf(data), u"ok"_s);
    }

    void aNewStationOnAFullDiskSaysSo()
    {
        const SmallDisk disk(u"1m"_s);
        if (disk.path().isEmpty())
            QSKIP("only root may mount a small disk");
        QVERIFY(QDir(disk.path()).mkdir(u"data"_s));
        fillUp(disk.path() + u"/ballast"_s);
        const auto opened = services::SqlStore::open(disk.path() + u"/data"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::NoSpace);
        QVERIFY(QFile::remove(disk.path() + u"/ballast"_s));
        const OpenStore open(disk.path() + u"/data"_s); // nothing half made is in the way
        QVERIFY2(open.store, qUtf8Printable(open.error));
    }

    void loseNothingAtAFileSizeLimit()
    {
        const QTemporaryDir dir;
        QProcess writer;
        writer.setChildProcessModifier([] {
            const rlimit limit {400'000, 400'000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        writer.start(QStringLiteral(STORAGE_WRITER), {dir.path(), u"visits"_s});
        QElapsedTimer waited;
        waited.start();
        QByteArray complaints;
        QByteArray output;
        while (complaints.count('\n') < 3 && waited.elapsed() < kWaitMs) {
            writer.waitForReadyRead(100);
            output += writer.readAllStandardOutput();
            complaints += writer.readAllStandardError();
        }
        writer.kill();
        QVERIFY(writer.waitForFinished(kWaitMs));
        output += writer.readAllStandardOutput();
        const QByteArray sentence = complaints.left(complaints.indexOf('\n'));
        QVERIFY2(sentence.contains("could not be written") || sentence.contains("the disk is full"),
                 complaints.constData());
        const QStringList acknowledged = idsIn(output);
        QVERIFY(!acknowledged.isEmpty());
        const OpenStore open(dir.path());
        QVERIFY2(open.store, qUtf8Printable(open.error));
        for (const QString &id : acknowledged)
            QVERIFY2(open.log->visit(id).result(), qUtf8Printable(id));
        QVERIFY(open.log->store(visitOf({}, 1'700'000'000'000), QByteArray(500'000, 's')).result());
        QCOMPARE(integrityOf(dir.path()), u"ok"_s);
    }

    // The first to come makes key and database; the others must not make another key.
    void severalProgramsMayMeetInANewDirectory()
    {
        constexpr int kPrograms = 4;
        constexpr int kEach = 10;
        for (int round = 0; round < 3; ++round) {
            const QTemporaryDir parent;
            const QString dir = parent.filePath(u"not/there/yet"_s);
            std::vector<std::unique_ptr<QProcess>> programs;
            for (int i = 0; i < kPrograms; ++i) {
                programs.push_back(std::make_unique<QProcess>());
                programs.back()->start(QStringLiteral(STORAGE_WRITER),
                                       {dir, u"persons"_s, u"of %1: "_s.arg(i), QString::number(kEach)});
            }
            for (const auto &program : programs) {
                QVERIFY(program->waitForFinished(kWaitMs));
                QVERIFY2(program->exitCode() == 0, program->readAllStandardError().constData());
            }
            const OpenStore open(dir);
            QVERIFY2(open.store, qUtf8Printable(open.error));
            const auto persons = open.book->persons().result();
            QVERIFY2(persons,
                     persons ? "" : qUtf8Printable(persons.error().message)); // every name opens with the one key
            QCOMPARE(persons->size(), kPrograms * kEach);
            QCOMPARE(open.book->allFaces().result()->size(), kPrograms * kEach);
        }
    }

    void hearsOfPeopleThatAnotherProgramAdds()
    {
        const QTemporaryDir dir;
        const OpenStore station(dir.path());
        int heard = 0;
        connect(station.store.get(), &services::SqlStore::personsChanged, station.store.get(), [&heard] { ++heard; });
        QTest::qWait(0); // the first look is only the beginning
        QCOMPARE(QProcess::execute(QStringLiteral(STORAGE_WRITER), {dir.path(), u"persons"_s, u"Anna "_s, u"1"_s}), 0);
        QTRY_COMPARE_WITH_TIMEOUT(heard, 1, 15'000);
        QCOMPARE(station.book->persons().result()->size(), 1);
    }
};

QTEST_GUILESS_MAIN(StorageCrashTest)
#include "tst_storagecrash.moc"
