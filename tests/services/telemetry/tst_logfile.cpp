// SPDX-License-Identifier: MIT
// The log in files, on real disks: put aside when full, killed in the middle, out of room.
#include "core/domain/logevent.h"
#include "services/telemetry/log.h"
#include "services/telemetry/logfile.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using services::LogFile;

Q_LOGGING_CATEGORY(lcTest, "doorbell.test")

class LogFileTest : public QObject {
    Q_OBJECT

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // All lines in the order they were written, the oldest file first.
    static QByteArrayList linesOf(const QString &path)
    {
        QByteArray all;
        for (int number = 1000; number > 0; --number)
            all += contents(path + u'.' + QString::number(number));
        all += contents(path);
        QByteArrayList lines = all.split('\n');
        if (lines.constLast().isEmpty())
            lines.removeLast();
        return lines;
    }

    static QByteArray line(int number)
    {
        return "line " + QByteArray::number(number).rightJustified(4, '0') + '\n';
    } // ten bytes

private Q_SLOTS:
    void isPutAsideWhenItIsFull()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"door.log"_s);
        {
            LogFile file(path, 100, 2);
            QVERIFY(file.open());
            for (int i = 0; i < 35; ++i)
                QVERIFY(file.write(line(i)));
        }
        QCOMPARE(contents(path).size(), 50);
        QCOMPARE(contents(path + u".1"_s).size(), 100);
        QCOMPARE(contents(path + u".2"_s).size(), 100);
        QVERIFY(!QFile::exists(path + u".3"_s));
        QByteArrayList expected;
        for (int i = 10; i < 35; ++i)
            expected << line(i).trimmed();
        QCOMPARE(linesOf(path), expected);
        struct stat status { };
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600)); // visits are nobody's business
        LogFile again(path, 100, 1); // fewer from now on
        QVERIFY(again.open());
        QVERIFY(!QFile::exists(path + u".2"_s));
        QVERIFY(again.write(line(35))); // goes on where it was
        QCOMPARE(contents(path).size(), 60);
    }

    void aLineLongerThanAFileIsWhole()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"door.log"_s);
        LogFile file(path, 100, 2);
        QVERIFY(file.open());
        QVERIFY(file.write(line(1)));
        const QByteArray longLine = QByteArray(500, 'x') + '\n';
        QVERIFY(file.write(longLine));
        QVERIFY(file.write(line(2)));
        QCOMPARE(contents(path + u".2"_s), line(1));
        QCOMPARE(contents(path + u".1"_s), longLine);
        QCOMPARE(contents(path), line(2));
    }

    void aTornLastLineDoesNotSwallowTheNext()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"door.log"_s);
        QFile torn(path);
        QVERIFY(torn.open(QIODevice::WriteOnly) && torn.write("{\"timest") == 8);
        torn.close();
        LogFile file(path, 1000, 2);
        QVERIFY(file.open());
        QVERIFY(file.write(line(1)));
        QVERIFY(file.write(line(2)));
        QCOMPARE(contents(path), "{\"timest\n" + line(1) + line(2));
    }

    void refusesWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no such folder") << u"/no/such/folder/door.log"_s;
        QTest::newRow("a folder") << QDir::tempPath();
        QTest::newRow("a device") << u"/dev/null"_s;
    }
    void refusesWhatIsNoFile()
    {
        QFETCH(const QString, path);
        LogFile file(path, 100, 1);
        const core::Status opened = file.open();
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(path) && opened.error().message.contains(u"LOG_FILE"_s),
                 qUtf8Printable(opened.error().message));
    }

    void losesNothingWhenItIsKilledAtAnyTime()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"door.log"_s);
        int next = 1;
        for (int round = 0; round < 10; ++round) {
            QProcess writer;
            writer.start(QStringLiteral(LOG_WRITER), {path, QString::number(next)});
            QVERIFY(writer.waitForStarted());
            QVERIFY(writer.waitForReadyRead(60'000)); // some hundred lines, and a rotation every forty
            writer.kill();
            QVERIFY(writer.waitForFinished(60'000));
            const QByteArrayList lines = linesOf(path);
            QVERIFY(!lines.isEmpty());
            int expected = -1;
            for (const QByteArray &one : lines) {
                QJsonParseError error {};
                const int number = QJsonDocument::fromJson(one, &error)
                                       .object()
                                       .value(u"context"_s)
                                       .toObject()
                                       .value(u"number"_s)
                                       .toInt();
                QVERIFY2(error.error == QJsonParseError::NoError, one.constData());
                if (expected >= 0)
                    QCOMPARE(number, expected);
                expected = number + 1;
            }
            next = expected;
        }
    }

    void survivesAFullDiskAndSaysWhatIsMissing()
    {
        const SmallDisk mount(u"64k"_s);
        if (mount.path().isEmpty())
            QSKIP("only root may mount a small disk");
        const QString path = mount.filePath(u"door.log"_s);
        QTemporaryFile shown;
        QVERIFY(shown.open());
        core::Settings settings;
        settings.logFile = path;
        {
            services::Log log(core::Settings::LogLevel::Info, core::Settings::LogFormat::Json, shown.handle());
            QVERIFY(log.keepFile(settings));
            qCInfo(lcTest) << "first";
            const QString ballast = mount.filePath(u"ballast"_s);
            {
                QFile file(ballast);
                QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
                const QByteArray block(512, 'b');
                while (file.write(block) == block.size()) { }
            }
            for (int i = 0; i < 50; ++i) // the rest of its last page, and more
                qCInfo(lcTest).noquote() << i << QString(200, u'x');
            QVERIFY(QFile::remove(ballast));
            qCInfo(lcTest) << "last";
        }
        QByteArrayList kept = linesOf(path);
        QCOMPARE(QJsonDocument::fromJson(kept.constFirst()).object().value(u"message"_s).toString(), u"first"_s);
        QCOMPARE(QJsonDocument::fromJson(kept.constLast()).object().value(u"message"_s).toString(), u"last"_s);
        const QJsonObject notice = QJsonDocument::fromJson(kept.at(kept.size() - 2)).object();
        const int lost = notice.value(u"context"_s).toObject().value(u"lost_lines"_s).toInt();
        QVERIFY2(lost > 0 && kept.size() == 53 - lost,
                 kept.join('\n').constData()); // first, 50, last, and what is missing
        for (const QByteArray &one : kept)
            QVERIFY2(!QJsonDocument::fromJson(one).isNull(), one.constData());
        const QByteArray said = contents(shown.fileName()); // and the person at the terminal is told, once
        QCOMPARE(said.count("the log file cannot be written"), 1);
        QCOMPARE(said.count('\n'), 53);
    }

    void writesTheFileAsItsSettingsSay()
    {
        const QTemporaryDir dir;
        QTemporaryFile shown;
        QVERIFY(shown.open());
        core::Settings settings;
        settings.logFile = dir.filePath(u"door.log"_s);
        {
            services::Log log(core::Settings::LogLevel::Info, core::Settings::LogFormat::Text, shown.handle());
            QVERIFY(log.keepFile(settings));
            qCInfo(lcTest) << "hello";
        }
        QCOMPARE(QJsonDocument::fromJson(contents(settings.logFile)).object().value(u"message"_s).toString(),
                 u"hello"_s);
        QVERIFY(contents(shown.fileName()).contains("INFO     doorbell.test: hello"));
        settings.logFile = u"/no/such/folder/door.log"_s;
        services::Log log(core::Settings::LogLevel::Info, core::Settings::LogFormat::Text, shown.handle());
        QVERIFY(!log.keepFile(settings));
    }
};

QTEST_GUILESS_MAIN(LogFileTest)
#include "tst_logfile.moc"
