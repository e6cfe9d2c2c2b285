// SPDX-License-Identifier: MIT
#include "fileserver.h"
#include "services/models/modelinstaller.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <bzlib.h>

#include <sys/file.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using core::Error;

namespace {
constexpr int kWaitMs = 30'000;

QByteArray randomBytes(qsizetype count, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray pack(const QByteArray &bytes)
{
    QByteArray packed(bytes.size() * 2 + 1000, Qt::Uninitialized);
    QByteArray input = bytes;
    auto size = unsigned(packed.size());
    if (BZ2_bzBuffToBuffCompress(packed.data(), &size, input.data(), unsigned(input.size()), 9, 0, 0) != BZ_OK)
        return {};
    packed.truncate(size);
    return packed;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// What an installation came to.
struct Outcome {
    std::optional<Error> error;
    QString path;
    bool wasThere = false;
    qint64 firstProgress = -1;
    qint64 lastProgress = -1;
    bool isAnswered = false;
};
} // namespace

class TestModelInstaller : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_dir;
    QByteArray m_file = randomBytes(300'000, 7);

    vision::ModelEntry entryFor(const QUrl &url, const QByteArray &file) const
    {
        vision::ModelEntry entry;
        entry.id = u"test"_s;
        entry.role = u"detector"_s;
        entry.title = u"Test"_s;
        entry.file = u"model.onnx"_s;
        entry.sha256 = sha256(file);
        entry.bytes = file.size();
        entry.url = url.toString();
        entry.source = u"https://example.org/models"_s;
        return entry;
    }

    Outcome run(services::ModelInstaller &installer, const vision::ModelEntry &entry)
    {
        Outcome outcome;
        QObject context;
        connect(&installer, &services::ModelInstaller::advanced, &context, [&](qint64 done, qint64) {
            if (outcome.firstProgress < 0)
                outcome.firstProgress = done;
            outcome.lastProgress = done;
        });
        connect(&installer, &services::ModelInstaller::installed, &context, [&](const QString &path, bool wasThere) {
            outcome.path = path;
            outcome.wasThere = wasThere;
            outcome.isAnswered = true;
        });
        connect(&installer, &services::ModelInstaller::failed, &context, [&](const Error &error) {
            outcome.error = error;
            outcome.isAnswered = true;
        });
        installer.install(entry);
        if (!QTest::qWaitFor([&] { return outcome.isAnswered; }, kWaitMs))
            QTest::qFail("no answer", __FILE__, __LINE__);
        return outcome;
    }

    Outcome run(const vision::ModelEntry &entry)
    {
        services::ModelInstaller installer(m_dir);
        return run(installer, entry);
    }

    QString path() const { return m_dir + u"/model.onnx"_s; }
    QString part() const { return path() + u".part"_s; }
    QStringList left() const { return QDir(m_dir).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden); }

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        m_dir = m_folder.filePath(u"case%1/models"_s.arg(++count));
    }

    void fetchesChecksAndPutsInPlaceInAFolderOfItsOwn()
    {
        FileServer server(m_file);
        const Outcome outcome = run(entryFor(server.url(), m_file));
        QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->message) : "");
        QCOMPARE(outcome.path, path());
        QVERIFY(!outcome.wasThere);
        QCOMPARE(contents(path()), m_file);
        QCOMPARE(left(), QStringList {u"model.onnx"_s});
        QCOMPARE(outcome.firstProgress, 0);
        QCOMPARE(outcome.lastProgress, m_file.size());
        QCOMPARE(QFileInfo(m_dir).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(!server.requests().first().headers.contains("range"));
        QCOMPARE(server.requests().first().headers.value("accept-encoding"), "identity");
    }

    void fetchesMoreThanTheNetworkMayPileUp()
    {
        const QByteArray large = randomBytes(5'000'000, 13);
        FileServer server(large);
        const Outcome outcome = run(entryFor(server.url(), large));
        QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->message) : "");
        QCOMPARE(contents(path()), large);
    }

    void saysThatItIsThereAndAsksNobody()
    {
        FileServer server(m_file);
        QVERIFY(QDir().mkpath(m_dir));
        put(path(), m_file);
        const Outcome outcome = run(entryFor(server.url(), m_file));
        QVERIFY(!outcome.error);
        QVERIFY(outcome.wasThere);
        QVERIFY(server.requests().isEmpty());
    }

    void replacesADamagedFile()
    {
        FileServer server(m_file);
        QVERIFY(QDir().mkpath(m_dir));
        QByteArray damaged = m_file;
        damaged[1000] = char(damaged.at(1000) ^ 1);
        put(path(), damaged);
        const Outcome outcome = run(entryFor(server.url(), m_file));
        QVERIFY(!outcome.error);
        QCOMPARE(contents(path()), m_file);
    }

    void goesOnWhereABrokenConnectionEnded_data()
    {
        QTest::addColumn<QByteArray>("etag");
        QTest::addColumn<QByteArray>("lastModified");
        QTest::addColumn<bool>("goesOn");
        const QByteArray date = "Mon, 23 Nov 2026 10:00:00 GMT";
        QTest::newRow("ETag") << QByteArray("\"one\"") << QByteArray() << true;
        QTest::newRow("date") << QByteArray() << date << true;
        QTest::newRow("weak ETag with a date") << QByteArray("W/\"one\"") << date << true;
        QTest::newRow("weak ETag alone") << QByteArray("W/\"one\"") << QByteArray() << false;
        QTest::newRow("neither") << QByteArray() << QByteArray() << false;
    }
    void goesOnWhereABrokenConnectionEnded()
    {
        QFETCH(QByteArray, etag);
        QFETCH(QByteArray, lastModified);
        QFETCH(bool, goesOn);
        FileServer server(m_file);
        server.etag = etag;
        server.lastModified = lastModified;
        server.diesAfter = 120'000;
        const Outcome broken = run(entryFor(server.url(), m_file));
        QVERIFY(broken.error);
        QCOMPARE(broken.error->code, Error::Code::Unavailable);
        QVERIFY2(broken.error->message.contains(u"broke off at 120000 of 300000 bytes"_s),
                 qPrintable(broken.error->message));
        QCOMPARE(broken.error->message.contains(u"goes on from there"_s), goesOn);
        QVERIFY(!QFile::exists(path()));
        QCOMPARE(QFileInfo(part()).size(), 120'000);

        server.diesAfter = -1;
        const Outcome outcome = run(entryFor(server.url(), m_file));
        QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->message) : "");
        QCOMPARE(contents(path()), m_file);
        QCOMPARE(left(), QStringList {u"model.onnx"_s});
        QCOMPARE(outcome.firstProgress, goesOn ? 120'000 : 0);
        QCOMPARE(server.requests().last().headers.value("range"), goesOn ? QByteArray("bytes=120000-") : QByteArray());
    }

    void beginsAnewWhenTheServerHasAnotherFileNow()
    {
        FileServer server(randomBytes(m_file.size(), 8));
        server.diesAfter = 100'000;
        QVERIFY(run(entryFor(server.url(), m_file)).error);
        server.file = m_file;
        server.etag = "\"two\"";
        server.diesAfter = -1;
        const Outcome outcome = run(entryFor(server.url(), m_file));
        QVERIFY(!outcome.error);
        QVERIFY(server.requests().last().headers.contains("range"));
        QCOMPARE(contents(path()), m_file);
    }

    void beginsAnewWhenTheServerKnowsNoRanges()
    {
        FileServer server(m_file);
        server.diesAfter = 100'000;
        QVERIFY(run(entryFor(server.url(), m_file)).error);
        server.takesRanges = false;
        server.diesAfter = -1;
        QVERIFY(!run(entryFor(server.url(), m_file)).error);
        QCOMPARE(contents(path()), m_file);
    }

    void beginsAnewOnceWhenTheRangeIsALie()
    {
        FileServer server(m_file);
        server.diesAfter = 100'000;
        QVERIFY(run(entryFor(server.url(), m_file)).error);
        server.rangeLie = 5;
        server.diesAfter = -1;
        QVERIFY(!run(entryFor(server.url(), m_file)).error);
        QCOMPARE(contents(path()), m_file);
        QCOMPARE(server.requests().size(), 3);
    }

    void beginsAnewWhenThePartIsOfAnotherAddress()
    {
        FileServer server(m_file);
        server.diesAfter = 100'000;
        QVERIFY(run(entryFor(server.url(), m_file)).error);
        server.diesAfter = -1;
        QVERIFY(!run(entryFor(server.url(u"/newer/model.onnx"_s), m_file)).error);
        QVERIFY(!server.requests().last().headers.contains("range"));
        QCOMPARE(contents(path()), m_file);
    }

    void takesACompletePartWithoutAskingAgain()
    {
        FileServer server(m_file);
        const vision::ModelEntry entry = entryFor(server.url(), m_file);
        QVERIFY(QDir().mkpath(m_dir));
        put(part(), m_file); // as a crash between download and rename leaves it
        put(part() + u".from"_s, server.url().toEncoded() + "\n\"one\"\n");
        QVERIFY(!run(entry).error);
        QCOMPARE(contents(path()), m_file);
        QVERIFY(server.requests().isEmpty());
    }

    void refusesAndRemovesAFileWithAnotherHash()
    {
        FileServer server(randomBytes(m_file.size(), 9));
        const Outcome outcome = run(entryFor(server.url(), m_file));
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, Error::Code::Corrupt);
        QVERIFY(outcome.error->message.contains(u"SHA-256"_s));
        QCOMPARE(left(), QStringList());
    }

    void refusesTheWrongSizeAtOnce_data()
    {
        QTest::addColumn<qsizetype>("bytes");
        QTest::addColumn<bool>("saysLength");
        QTest::addColumn<QString>("says");
        QTest::newRow("larger") << qsizetype(400'000) << true << u"offers 400000 bytes where model.onnx has 300000"_s;
        QTest::newRow("smaller, as a pointer to the file is")
            << qsizetype(131) << true << u"offers 131 bytes where model.onnx has 300000"_s;
        QTest::newRow("larger, unannounced") << qsizetype(400'000) << false << u"sends more than the 300000 bytes"_s;
        QTest::newRow("empty") << qsizetype(0) << true << u"offers 0 bytes"_s;
    }
    void refusesTheWrongSizeAtOnce()
    {
        QFETCH(qsizetype, bytes);
        QFETCH(bool, saysLength);
        QFETCH(QString, says);
        FileServer server(randomBytes(bytes, 10));
        server.saysLength = saysLength;
        const Outcome outcome = run(entryFor(server.url(), m_file));
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, Error::Code::Corrupt);
        QVERIFY2(outcome.error->message.contains(says), qPrintable(outcome.error->message));
        QCOMPARE(left(), QStringList());
    }

    void takesALieAboutTheLengthForABrokenConnection()
    {
        FileServer server(m_file.first(200'000));
        server.claims = m_file.size();
        const Outcome outcome = run(entryFor(server.url(), m_file));
        QVERIFY(outcome.error);
        QVERIFY2(outcome.error->message.contains(u"broke off at 200000 of 300000"_s),
                 qPrintable(outcome.error->message));
    }

    void reportsWhatTheServerRefuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("not found") << 404 << Error::Code::NotFound;
        QTest::newRow("gone") << 410 << Error::Code::NotFound;
        QTest::newRow("forbidden") << 403 << Error::Code::Unavailable;
        QTest::newRow("too many") << 429 << Error::Code::Unavailable;
        QTest::newRow("broken") << 500 << Error::Code::Unavailable;
    }
    void reportsWhatTheServerRefuses()
    {
        QFETCH(int, status);
        QFETCH(Error::Code, code);
        FileServer server(m_file);
        server.status = status;
        const Outcome outcome = run(entryFor(server.url(), m_file));
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, code);
        QVERIFY2(outcome.error->message.contains(u"HTTP %1"_s.arg(status)), qPrintable(outcome.error->message));
        QVERIFY(outcome.error->message.contains(u"by hand: "_s + server.url().toString()));
        QCOMPARE(left(), QStringList());
    }

    void saysWhatToDoWithoutANetwork()
    {
        FileServer server(m_file);
        const QUrl url = server.url();
        server.close();
        const Outcome refused = run(entryFor(url, m_file));
        QVERIFY(refused.error);
        QCOMPARE(refused.error->code, Error::Code::Unavailable);
        QVERIFY2(refused.error->message.startsWith(u"cannot reach 127.0.0.1 ("_s), qPrintable(refused.error->message));
        QVERIFY(refused.error->message.contains(
            u"check the network, or put model.onnx into %1 by hand: %2"_s.arg(m_dir, url.toString())));

        const Outcome unknown = run(entryFor(QUrl(u"https://no-such-host.invalid/model.onnx"_s), m_file));
        QVERIFY(unknown.error);
        QVERIFY2(unknown.error->message.startsWith(u"cannot reach no-such-host.invalid ("_s),
                 qPrintable(unknown.error->message));
    }

    void doesNotTakeAnUnsecuredServerForASecureOne()
    {
        FileServer server(m_file); // speaks no TLS
        QUrl url = server.url();
        url.setScheme(u"https"_s);
        services::ModelInstaller installer(m_dir, 2000); // it may also just wait for a request that never comes
        const Outcome outcome = run(installer, entryFor(url, m_file));
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, Error::Code::Unavailable);
        QVERIFY(!QFile::exists(path()));
    }

    void takesNoUnsecuredAddressBeyondThisMachine_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("http") << u"http://example.org/model.onnx"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
        QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.org/model.onnx"_s;
        QTest::newRow("no host") << u"http:///model.onnx"_s;
    }
    void takesNoUnsecuredAddressBeyondThisMachine()
    {
        QFETCH(QString, url);
        const Outcome outcome = run(entryFor(QUrl(url), m_file));
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, Error::Code::Invalid);
        QCOMPARE(left(), QStringList());
    }

    void followsARedirectAndGoesOnThere()
    {
        FileServer server(m_file);
        server.location = "/moved";
        server.diesAfter = 50'000;
        QVERIFY(run(entryFor(server.url(), m_file)).error);
        server.diesAfter = -1;
        const Outcome outcome = run(entryFor(server.url(), m_file));
        QVERIFY(!outcome.error);
        QCOMPARE(contents(path()), m_file);
        QCOMPARE(server.requests().last().path, "/moved");
        QCOMPARE(server.requests().last().headers.value("range"), "bytes=50000-");
    }

    void followsNoRedirectThatIsNotSecureOrHasNoEnd_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("says");
        QTest::newRow("http elsewhere") << QByteArray("http://example.org/x")
                                        << u"leads to http://example.org/x, which is not secure"_s;
        QTest::newRow("file") << QByteArray("file:///etc/passwd") << u"is not secure"_s;
        QTest::newRow("round and round") << QByteArray("/model.onnx") << u"without end"_s;
    }
    void followsNoRedirectThatIsNotSecureOrHasNoEnd()
    {
        QFETCH(QByteArray, location);
        QFETCH(QString, says);
        FileServer server(m_file);
        server.location = location;
        const Outcome outcome = run(entryFor(server.url(), m_file));
        QVERIFY(outcome.error);
        QVERIFY2(outcome.error->message.contains(says), qPrintable(outcome.error->message));
        QVERIFY(server.requests().size() <= 6);
        QCOMPARE(left(), QStringList());
    }

    void givesUpOnAServerThatStalls_data()
    {
        QTest::addColumn<qint64>("after");
        QTest::newRow("before anything") << qint64(0);
        QTest::newRow("in the middle") << qint64(90'000);
    }
    void givesUpOnAServerThatStalls()
    {
        QFETCH(qint64, after);
        FileServer server(m_file);
        server.stallsAfter = after;
        services::ModelInstaller installer(m_dir, 1000);
        const Outcome outcome = run(installer, entryFor(server.url(), m_file));
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, Error::Code::Unavailable);
        QVERIFY2(outcome.error->message.startsWith(u"127.0.0.1 sent nothing for 1 s"_s),
                 qPrintable(outcome.error->message));
        QCOMPARE(QFileInfo(part()).size(), after);
    }

    void keepsThePartWhenItIsCancelled()
    {
        FileServer server(m_file);
        server.stallsAfter = 150'000;
        services::ModelInstaller installer(m_dir);
        connect(&installer, &services::ModelInstaller::advanced, &installer, [&](qint64 done, qint64) {
            if (done == 150'000)
                installer.cancel();
        });
        const Outcome outcome = run(installer, entryFor(server.url(), m_file));
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, Error::Code::Cancelled);
        server.stallsAfter = -1;
        const Outcome again = run(entryFor(server.url(), m_file));
        QVERIFY(!again.error);
        QCOMPARE(again.firstProgress, 150'000);
        QCOMPARE(contents(path()), m_file);
    }

    void installsSeveralWithOneObjectAlsoAfterAFailure()
    {
        FileServer server(m_file);
        services::ModelInstaller installer(m_dir);
        server.status = 404;
        QVERIFY(run(installer, entryFor(server.url(), m_file)).error);
        server.status = 200;
        QVERIFY(!run(installer, entryFor(server.url(), m_file)).error);
        QVERIFY(run(installer, entryFor(server.url(), m_file)).wasThere);
    }

    void unpacksBzip2AndChecksBoth()
    {
        const QByteArray packed = pack(m_file);
        QVERIFY(!packed.isEmpty());
        FileServer server(packed);
        vision::ModelEntry entry = entryFor(server.url(u"/model.onnx.bz2"_s), m_file);
        entry.packedBytes = packed.size();
        entry.packedSha256 = sha256(packed);
        const Outcome outcome = run(entry);
        QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->message) : "");
        QCOMPARE(contents(path()), m_file);
        QCOMPARE(left(), QStringList {u"model.onnx"_s});
        QCOMPARE(outcome.lastProgress, packed.size());
    }

    void refusesWhatDoesNotUnpackToTheModel_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::addColumn<QString>("says");
        QTest::newRow("more than the model: zeros without end")
            << pack(QByteArray(50'000'000, '\0')) << u"holds more than the 300000 bytes"_s;
        QTest::newRow("less") << pack(m_file.first(1000)) << u"SHA-256"_s;
        QTest::newRow("another of the same size") << pack(randomBytes(m_file.size(), 11)) << u"SHA-256"_s;
        QTest::newRow("cut short") << pack(m_file).chopped(100) << u"ends too early"_s;
        QTest::newRow("not bzip2") << m_file << u"not intact bzip2"_s;
        QTest::newRow("something behind it") << pack(m_file) + "more" << u"something follows"_s;
        QByteArray flipped = pack(m_file);
        flipped[flipped.size() / 2] = char(flipped.at(flipped.size() / 2) ^ 0x55);
        QTest::newRow("damaged") << flipped << u"not intact bzip2"_s;
    }
    void refusesWhatDoesNotUnpackToTheModel()
    {
        QFETCH(QByteArray, packed);
        QFETCH(QString, says);
        FileServer server(packed);
        vision::ModelEntry entry = entryFor(server.url(u"/model.onnx.bz2"_s), m_file);
        entry.packedBytes = packed.size();
        entry.packedSha256 = sha256(packed); // right, so that unpacking is what must notice
        const Outcome outcome = run(entry);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, Error::Code::Corrupt);
        QVERIFY2(outcome.error->message.contains(says), qPrintable(outcome.error->message));
        QVERIFY(!QFile::exists(path()));
        QVERIFY(!QFile::exists(part()));
    }

    void refusesAPackedFileWithAnotherHash()
    {
        const QByteArray packed = pack(m_file);
        FileServer server(packed);
        vision::ModelEntry entry = entryFor(server.url(), m_file);
        entry.packedBytes = packed.size();
        entry.packedSha256 = sha256("another");
        const Outcome outcome = run(entry);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, Error::Code::Corrupt);
        QCOMPARE(left(), QStringList());
    }

    void saysWhereToGetAModelThatHasNoDownload()
    {
        vision::ModelEntry entry = entryFor({}, m_file);
        entry.url.clear();
        const Outcome outcome = run(entry);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, Error::Code::Unsupported);
        QVERIFY(outcome.error->message.contains(
            u"put model.onnx into %1 by hand. It comes from https://example.org/models"_s.arg(m_dir)));
    }

    void asksForRoomBeforeItBegins()
    {
        FileServer server(m_file);
        vision::ModelEntry entry = entryFor(server.url(), m_file);
        entry.bytes = qint64(1) << 60;
        const Outcome outcome = run(entry);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, Error::Code::NoSpace);
        QVERIFY(server.requests().isEmpty());
    }

    void reportsAFullDiskAndKeepsWhatFits()
    {
        QVERIFY(QDir().mkpath(m_dir));
        if (::mount("none", m_dir.toLocal8Bit().constData(), "tmpfs", 0, "size=3m,mode=700") != 0)
            QSKIP("a disk that fills up is made by mounting one, which this user may not");
        const QByteArray large = randomBytes(1'900'000, 12);
        FileServer server(large);
        put(m_dir + u"/somebody-else"_s, QByteArray(2'000'000, 'x'));
        const Outcome early = run(entryFor(server.url(), large)); // the check before the request
        QFile::remove(m_dir + u"/somebody-else"_s);
        services::ModelInstaller installer(m_dir);
        connect(&installer, &services::ModelInstaller::advanced, &installer, [&](qint64 done, qint64) {
            if (done == 0)
                put(m_dir + u"/somebody-else"_s, QByteArray(2'000'000, 'x')); // after the room was checked
        });
        const Outcome late = run(installer, entryFor(server.url(), large)); // in the middle
        ::umount2(m_dir.toLocal8Bit().constData(), MNT_DETACH);
        QVERIFY(early.error);
        QCOMPARE(early.error->code, Error::Code::NoSpace);
        QVERIFY(late.error);
        QVERIFY2(late.error->code == Error::Code::NoSpace, qPrintable(late.error->message));
        QVERIFY2(late.error->message.contains(u"the disk is full"_s), qPrintable(late.error->message));
    }

    void leavesAPartAloneThatAnotherProgramIsWriting()
    {
        FileServer server(m_file);
        QVERIFY(QDir().mkpath(m_dir));
        QFile other(part());
        QVERIFY(other.open(QIODevice::ReadWrite));
        QCOMPARE(::flock(other.handle(), LOCK_EX | LOCK_NB), 0);
        const Outcome outcome = run(entryFor(server.url(), m_file));
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, Error::Code::Conflict);
        QVERIFY(QFile::exists(part()));
        QVERIFY(server.requests().isEmpty());
    }

    void writesThroughNoLink()
    {
        FileServer server(m_file);
        QVERIFY(QDir().mkpath(m_dir));
        const QString victim = m_folder.filePath(u"victim"_s);
        put(victim, "precious");
        QVERIFY(QFile::link(victim, part()));
        const Outcome outcome = run(entryFor(server.url(), m_file));
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, Error::Code::Io);
        QCOMPARE(contents(victim), "precious");
    }

    void reportsAFolderWhereTheFileBelongs()
    {
        FileServer server(m_file);
        QVERIFY(QDir().mkpath(path()));
        const Outcome outcome = run(entryFor(server.url(), m_file));
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, Error::Code::Io);
        QVERIFY(outcome.error->message.contains(u"cannot be put in place"_s));
    }

    void reportsAFolderThatCannotBeMade()
    {
        FileServer server(m_file);
        QVERIFY(QDir().mkpath(QFileInfo(m_dir).path()));
        put(m_dir, "a file");
        const Outcome outcome = run(entryFor(server.url(), m_file));
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, Error::Code::Io);
        QVERIFY2(outcome.error->message.contains(m_dir), qPrintable(outcome.error->message));
    }

    void endsCleanlyWhenItIsDestroyedAtWork()
    {
        FileServer server(m_file);
        server.stallsAfter = 10'000;
        {
            services::ModelInstaller installer(m_dir);
            QSignalSpy advanced(&installer, &services::ModelInstaller::advanced);
            installer.install(entryFor(server.url(), m_file));
            QTRY_VERIFY_WITH_TIMEOUT(!advanced.isEmpty() && advanced.last().first().toLongLong() == 10'000, kWaitMs);
        }
        QCOMPARE(QFileInfo(part()).size(), 10'000);
    }
};

QTEST_GUILESS_MAIN(TestModelInstaller)
#include "tst_modelinstaller.moc"
