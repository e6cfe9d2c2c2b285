// SPDX-License-Identifier: MIT
#include "core/domain/logevent.h"
#include "services/telemetry/log.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTest>

#include <opencv2/core.hpp>

#include <algorithm>
#include <atomic>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace services;
using Level = core::Settings::LogLevel;
using Format = core::Settings::LogFormat;

Q_LOGGING_CATEGORY(lcTest, "doorbell.test")

class LogTest : public QObject {
    Q_OBJECT

    QTemporaryFile m_file;

    QByteArrayList lines()
    {
        QFile file(m_file.fileName());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArrayList all = file.readAll().split('\n');
        all.removeLast(); // behind the last newline
        return all;
    }

    static void hostileRows()
    {
        QTest::addColumn<QString>("message");
        QTest::newRow("plain") << u"Event processed"_s;
        QTest::newRow("newlines") << u"a\nb\r\nc"_s;
        QTest::newRow("forged line") << u"x\"}\n{\"level\":\"CRITICAL\"}"_s;
        QTest::newRow("controls") << u"\x1b[31mred\x07\0x\x7f\x9b"_s;
        QTest::newRow("separators") << QString(QChar(0x2028)) + QChar(0x2029) + QChar(0x85) + QChar(0x202e);
        QTest::newRow("half pair") << QString(QChar(0xd800)) + u'x' + QChar(0xdc00);
        QTest::newRow("half pair at the end") << u"x"_s + QChar(0xdbff);
        QTest::newRow("every unit below 256") << [] {
            QString all;
            for (char16_t c = 0; c < 256; ++c)
                all += c;
            return all;
        }();
        QTest::newRow("emoji, Arabic") << u"🚪 مرحبا"_s;
        QTest::newRow("backslashes") << u"\\u0000 \\n \\"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("long") << QString(1000000, u'ä');
        QTest::newRow("long, cut in a pair") << QString(8191, u'x') + u"🚪🚪"_s;
    }

    static void isCleanLine(const QByteArray &line)
    {
        QVERIFY(line.endsWith('\n'));
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(!line.contains('\r') && !line.contains('\x1b') && !line.contains('\x7f') && !line.contains('\0'));
        const QString text = QString::fromUtf8(line);
        QCOMPARE(text.toUtf8(), line); // valid UTF-8
        for (const QChar c : text)
            QVERIFY(c == u'\n'
                    || (c.unicode() >= 0x20 && !(c.unicode() >= 0x7f && c.unicode() < 0xa0) && c != QChar(0x2028)
                        && c != QChar(0x2029)));
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_file.open());
        QVERIFY(m_file.resize(0));
        m_file.seek(0);
    }

    void jsonSurvivesHostileText_data() { hostileRows(); }
    void jsonSurvivesHostileText()
    {
        QFETCH(QString, message);
        const LogEntry entry {QDateTime::currentDateTimeUtc(),
                              Level::Info,
                              u"doorbell.test"_s,
                              message,
                              {{u"value"_s, message}, {message, QJsonObject {{u"deep"_s, message}}}}};
        const QByteArray line = jsonLine(entry);
        isCleanLine(line);
        QJsonParseError error {};
        const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        QCOMPARE(object.value(u"level"_s).toString(), u"INFO"_s);
        if (message.size() < 1000 && message.isValidUtf16())
            QCOMPARE(object.value(u"message"_s).toString(), message);
    }

    void textSurvivesHostileText_data() { hostileRows(); }
    void textSurvivesHostileText()
    {
        QFETCH(QString, message);
        isCleanLine(textLine(
            {QDateTime::currentDateTimeUtc(), Level::Error, u"doorbell.test"_s, message, {{u"id"_s, message}}}));
    }

    void aLineLooksAsPromised()
    {
        const LogEntry entry {QDateTime::fromString(u"2025-01-29T04:20:12.950Z"_s, Qt::ISODateWithMs),
                              Level::Info,
                              u"doorbell.pipeline"_s,
                              u"Event processed successfully"_s,
                              {{u"duration_ms"_s, 45.2}, {u"stage"_s, u"face_recognition"_s}}};
        QCOMPARE(jsonLine(entry),
                 "{\"timestamp\":\"2025-01-29T04:20:12.950Z\",\"level\":\"INFO\",\"logger\":\"doorbell."
                 "pipeline\",\"message\":\"Event "
                 "processed successfully\",\"context\":{\"duration_ms\":45.2,\"stage\":\"face_recognition\"}}\n"_ba);
        QCOMPARE(
            textLine(entry),
            "2025-01-29 04:20:12.950 INFO     doorbell.pipeline: Event processed successfully duration_ms=45.2 stage=face_recognition\n"_ba);
    }

    void everyLevelHasItsWord()
    {
        {
            Log log(Level::Debug, Format::Json, m_file.handle());
            qCDebug(lcTest) << "1";
            qCInfo(lcTest) << "2";
            qCWarning(lcTest) << "3";
            qCCritical(lcTest) << "4";
            core::logEvent(lcTest(), Level::Critical, u"5"_s, {u"abc"_s});
            qWarning("6");
        }
        const QByteArrayList all = lines();
        QCOMPARE(all.size(), 6);
        const QStringList words {u"DEBUG"_s, u"INFO"_s, u"WARNING"_s, u"ERROR"_s, u"CRITICAL"_s, u"WARNING"_s};
        for (qsizetype i = 0; i < all.size(); ++i)
            QCOMPARE(QJsonDocument::fromJson(all.at(i)).object().value(u"level"_s).toString(), words.at(i));
        const QJsonObject event = QJsonDocument::fromJson(all.at(4)).object();
        QCOMPARE(event.value(u"message"_s).toString(), u"5"_s);
        QCOMPARE(event.value(u"logger"_s).toString(), u"doorbell.test"_s);
        QCOMPARE(event.value(u"context"_s).toObject().value(u"correlation_id"_s).toString(), u"abc"_s);
        QVERIFY(QJsonDocument::fromJson(all.at(5)).object().value(u"context"_s).toObject().isEmpty());
    }

    void writesNothingBelowItsLevel()
    {
        {
            Log log(Level::Warning, Format::Text, m_file.handle());
            qCDebug(lcTest) << "no";
            qCInfo(lcTest) << "no";
            core::logEvent(lcTest(), Level::Info, u"no"_s, {});
            QVERIFY(!lcTest().isInfoEnabled());
            qCWarning(lcTest) << "yes";
            log.setLevel(Level::Info);
            qCInfo(lcTest) << "yes";
            log.setLevel(Level::Critical);
            qCCritical(lcTest) << "no";
            core::logEvent(lcTest(), Level::Critical, u"yes"_s, {});
        }
        const QByteArrayList all = lines();
        QCOMPARE(all.size(), 3);
        for (const QByteArray &line : all)
            QVERIFY2(line.contains("yes"), line.constData());
    }

    void givesBackWhatWasThereBefore()
    {
        const QtMessageHandler before = qInstallMessageHandler(nullptr);
        qInstallMessageHandler(before);
        {
            Log outer(Level::Info, Format::Json, m_file.handle());
            {
                Log inner(Level::Info, Format::Json, m_file.handle());
                qCInfo(lcTest) << "inner";
            }
            qCInfo(lcTest) << "outer";
        }
        const QtMessageHandler after = qInstallMessageHandler(nullptr);
        qInstallMessageHandler(after);
        QCOMPARE(after == before, true);
        QCOMPARE(lines().size(), 2);
    }

    void aFloodIsSummedUpAndNothingElseIsLost()
    {
        {
            Log log(Level::Info, Format::Json, m_file.handle());
            for (int i = 0; i < 300; ++i) {
                qCWarning(lcTest) << "the camera is lost";
                if (i % 100 == 0)
                    qCWarning(lcTest) << "something else" << i;
            }
        }
        QStringList messages;
        for (const QByteArray &line : lines())
            messages << QJsonDocument::fromJson(line).object().value(u"message"_s).toString();
        QCOMPARE(messages.first(), u"the camera is lost"_s);
        QCOMPARE(messages.filter(u"something else"_s).size(), 3);
        QCOMPARE(messages.size(), 5);
        QVERIFY2(messages.last().startsWith(u"… repeated 299 times in "_s), qPrintable(messages.last()));
    }

    void aFloodIsSummedUpThoughNothingElseIsSaid()
    {
        Log log(Level::Info, Format::Json, m_file.handle());
        qCWarning(lcTest) << "the camera is lost";
        qCWarning(lcTest) << "the camera is lost";
        QCOMPARE(lines().size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(lines().size(), 2, 60'000);
        QVERIFY(lines().last().contains("repeated 1 times in 10 s: the camera is lost"));
    }

    void linesTellWhatTheWorkIsAbout()
    {
        {
            Log log(Level::Info, Format::Json, m_file.handle());
            core::LogContext context;
            {
                const core::LogScope scope({u"req_1"_s});
                qCInfo(lcTest) << "of the request";
                const core::LogScope inner({{}, u"vis_1"_s, {{u"n"_s, 1}}});
                core::logEvent(lcTest(), Level::Warning, u"of both"_s, {{}, {}, {{u"n"_s, 2}}});
                qCInfo(lcTest) << "of both as well";
                context = core::LogContext::current(); // travels with the work
            }
            qCInfo(lcTest) << "of nothing";
            std::thread([context] {
                qCInfo(lcTest) << "of nothing, elsewhere";
                const core::LogScope scope(context);
                qCInfo(lcTest) << "of both, elsewhere";
            }).join();
        }
        QStringList contexts;
        for (const QByteArray &line : lines()) {
            contexts << QString::fromUtf8(
                QJsonDocument(QJsonDocument::fromJson(line).object().value(u"context"_s).toObject())
                    .toJson(QJsonDocument::Compact));
        }
        const QString both = u"{\"correlation_id\":\"req_1\",\"n\":%1,\"visit_id\":\"vis_1\"}"_s;
        QCOMPARE(contexts,
                 QStringList(
                     {u"{\"correlation_id\":\"req_1\"}"_s, both.arg(2), both.arg(1), u"{}"_s, u"{}"_s, both.arg(1)}));
    }

    void openCvsOwnErrorsAreLinesToo()
    {
        {
            Log log(Level::Debug, Format::Json, m_file.handle());
            try {
                CV_Error(cv::Error::StsBadArg, "no\nsuch \"thing\"");
            } catch (const cv::Exception &error) {
                QVERIFY(error.err.find("such") != std::string::npos); // it comes to us as before
            }
        }
        const QByteArrayList all = lines();
        QCOMPARE(all.size(), 1);
        const QJsonObject line = QJsonDocument::fromJson(all.at(0)).object();
        QCOMPARE(line.value(u"logger"_s).toString(), u"doorbell.opencv"_s);
        QVERIFY(line.value(u"message"_s).toString().contains(u"such \"thing\""_s));
    }

    void nobodyWaitsForWhoeverDoesNotRead()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        constexpr int kLines = 20000; // far more than a pipe and what is kept hold
        {
            const Log log(Level::Info, Format::Json, ends[1]);
            for (int i = 0; i < kLines; ++i)
                qCInfo(lcTest).noquote() << "line" << i << QString(100, u'x')
                                         << (i * 7919 % kLines); // returns, though nobody reads
            // Then somebody does: what was kept comes in order, then how much is missing, then what is new.
            QByteArray read;
            QByteArrayList all;
            while (!read.contains("lost_lines")) {
                char some[65536];
                const ssize_t got = ::read(ends[0], some, sizeof some);
                QVERIFY(got > 0);
                read.append(some, got);
            }
            all = read.split('\n');
            const QByteArray last = all.takeLast();
            QVERIFY(last.isEmpty());
            qint64 lost = 0;
            int next = 0;
            for (const QByteArray &line : std::as_const(all)) {
                const QJsonObject object = QJsonDocument::fromJson(line).object();
                QVERIFY2(!object.isEmpty(), line);
                const QJsonValue missing = object.value(u"context"_s).toObject().value(u"lost_lines"_s);
                if (missing.isDouble())
                    lost += qint64(missing.toDouble());
                else
                    QVERIFY2(object.value(u"message"_s).toString().startsWith(u"line %1 "_s.arg(next++)), line);
            }
            QVERIFY(next > 3000 && lost > 1000);
            QCOMPARE(next + lost, qint64(kLines));
            qCInfo(lcTest) << "afterwards";
            char some[4096];
            const ssize_t got = ::read(ends[0], some, sizeof some);
            QVERIFY(QByteArray(some, std::max<ssize_t>(got, 0)).contains("afterwards"));
            for (int i = 0; i < kLines; ++i)
                qCInfo(lcTest).noquote() << "again" << i << QString(100, u'x') << (i * 7919 % kLines);
        } // ends, though nobody reads
        ::close(ends[0]);
        ::close(ends[1]);
    }

    void theLastLinesCanBeRead()
    {
        Log log(Level::Info, Format::Json, m_file.handle());
        const auto recent = [&] { return *log.recent().result(); };
        QCOMPARE(recent().size(), 0);
        qCDebug(lcTest) << "nobody wants to know";
        qCWarning(lcTest).noquote() << u"first\nof two"_s;
        core::logEvent(lcTest(), Level::Error, u"second"_s, {{}, u"vis_1"_s, {}});
        QCOMPARE(recent().size(), 2);
        QCOMPARE(recent().at(1).message, u"first\nof two"_s);
        QVERIFY(recent().at(1).level == Level::Warning);
        const core::LogRecord newest = recent().front();
        QCOMPARE(newest.message, u"second"_s);
        QCOMPARE(newest.logger, u"doorbell.test"_s);
        QVERIFY(newest.level == Level::Error);
        QCOMPARE(newest.context.value(u"visit_id"_s), u"vis_1"_s);
        QVERIFY(qAbs(newest.at.msecsTo(QDateTime::currentDateTimeUtc())) < 60'000);
        qCInfo(lcTest).noquote() << QString(1'000'000, u'x');
        QCOMPARE(recent().front().message.size(), 2000);
        for (int i = 0; i < 2 * core::LogBook::kMostKept; ++i)
            qCInfo(lcTest) << i;
        QCOMPARE(recent().size(), core::LogBook::kMostKept);
        QCOMPARE(recent().front().message, QString::number(2 * core::LogBook::kMostKept - 1));
    }

    void theLastLinesAreReadWhileOthersLog()
    {
        Log log(Level::Info, Format::Json, m_file.handle());
        std::atomic<bool> isOver = false;
        std::thread writer([&] {
            for (int i = 0; !isOver; ++i)
                qCInfo(lcTest) << "line" << i;
        });
        for (int i = 0; i < 200; ++i) {
            const auto records = *log.recent().result();
            for (qsizetype at = 1; at < records.size(); ++at)
                QVERIFY(records.at(at - 1).at >= records.at(at).at);
        }
        isOver = true;
        writer.join();
    }

    void linesOfManyThreadsStayWhole()
    {
        {
            Log log(Level::Info, Format::Json, m_file.handle());
            std::vector<std::thread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([i] {
                    for (int n = 0; n < 250; ++n)
                        core::logEvent(lcTest(), Level::Info, u"message"_s,
                                       {{}, {}, {{u"thread"_s, i}, {u"n"_s, n}, {u"filler"_s, QString(500, u'x')}}});
                });
            }
            for (std::thread &thread : threads)
                thread.join();
        }
        const QByteArrayList all = lines();
        QCOMPARE(all.size(), 1000);
        for (const QByteArray &line : all)
            QVERIFY(QJsonDocument::fromJson(line).object().value(u"context"_s).toObject().contains(u"thread"_s));
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "tst_log.moc"
