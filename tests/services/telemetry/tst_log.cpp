// SPDX-License-Identifier: MIT
#include "services/telemetry/log.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTest>

#include <thread>
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
        QTest::newRow("separators")
            << QString(QChar(0x2028)) + QChar(0x2029) + QChar(0x85) + QChar(0x202e);
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
        QVERIFY(!line.contains('\r') && !line.contains('\x1b') && !line.contains('\x7f')
                && !line.contains('\0'));
        const QString text = QString::fromUtf8(line);
        QCOMPARE(text.toUtf8(), line); // valid UTF-8
        for (const QChar c : text)
            QVERIFY(c == u'\n'
                    || (c.unicode() >= 0x20 && !(c.unicode() >= 0x7f && c.unicode() < 0xa0)
                        && c != QChar(0x2028) && c != QChar(0x2029)));
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
        const LogEntry entry{ QDateTime::currentDateTimeUtc(),
                              Level::Info,
                              u"doorbell.test"_s,
                              message,
                              { { u"value"_s, message },
                                { message, QJsonObject{ { u"deep"_s, message } } } } };
        const QByteArray line = jsonLine(entry);
        isCleanLine(line);
        QJsonParseError error{};
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
        isCleanLine(textLine({ QDateTime::currentDateTimeUtc(),
                               Level::Error,
                               u"doorbell.test"_s,
                               message,
                               { { u"id"_s, message } } }));
    }

    void aLineLooksAsPromised()
    {
        const LogEntry entry{
            QDateTime::fromString(u"2025-01-29T04:20:12.950Z"_s, Qt::ISODateWithMs),
            Level::Info,
            u"doorbell.pipeline"_s,
            u"Event processed successfully"_s,
            { { u"duration_ms"_s, 45.2 }, { u"stage"_s, u"face_recognition"_s } }
        };
        QCOMPARE(
            jsonLine(entry),
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
            logEvent(lcTest(), Level::Critical, u"5"_s, { { u"correlation_id"_s, u"abc"_s } });
            qWarning("6");
        }
        const QByteArrayList all = lines();
        QCOMPARE(all.size(), 6);
        const QStringList words{ u"DEBUG"_s, u"INFO"_s,     u"WARNING"_s,
                                 u"ERROR"_s, u"CRITICAL"_s, u"WARNING"_s };
        for (qsizetype i = 0; i < all.size(); ++i)
            QCOMPARE(QJsonDocument::fromJson(all.at(i)).object().value(u"level"_s).toString(),
                     words.at(i));
        const QJsonObject event = QJsonDocument::fromJson(all.at(4)).object();
        QCOMPARE(event.value(u"message"_s).toString(), u"5"_s);
        QCOMPARE(event.value(u"logger"_s).toString(), u"doorbell.test"_s);
        QCOMPARE(event.value(u"context"_s).toObject().value(u"correlation_id"_s).toString(),
                 u"abc"_s);
        QVERIFY(
            QJsonDocument::fromJson(all.at(5)).object().value(u"context"_s).toObject().isEmpty());
    }

    void writesNothingBelowItsLevel()
    {
        {
            Log log(Level::Warning, Format::Text, m_file.handle());
            qCDebug(lcTest) << "no";
            qCInfo(lcTest) << "no";
            logEvent(lcTest(), Level::Info, u"no"_s, {});
            QVERIFY(!lcTest().isInfoEnabled());
            qCWarning(lcTest) << "yes";
            log.setLevel(Level::Info);
            qCInfo(lcTest) << "yes";
            log.setLevel(Level::Critical);
            qCCritical(lcTest) << "no";
            logEvent(lcTest(), Level::Critical, u"yes"_s, {});
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

    void linesOfManyThreadsStayWhole()
    {
        {
            Log log(Level::Info, Format::Json, m_file.handle());
            std::vector<std::thread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([i] {
                    for (int n = 0; n < 250; ++n)
                        logEvent(lcTest(), Level::Info, u"message"_s,
                                 { { u"thread"_s, i }, { u"filler"_s, QString(500, u'x') } });
                });
            }
            for (std::thread &thread : threads)
                thread.join();
        }
        const QByteArrayList all = lines();
        QCOMPARE(all.size(), 1000);
        for (const QByteArray &line : all)
            QVERIFY(QJsonDocument::fromJson(line)
                        .object()
                        .value(u"context"_s)
                        .toObject()
                        .contains(u"thread"_s));
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "tst_log.moc"
