// SPDX-License-Identifier: MIT
// The text of an entry: what Python would write, and nothing else is taken for one.
#include "services/audit/auditline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using services::auditText;
using services::canonicalJson;
using services::parseAuditLine;

namespace {
core::AuditEvent sample()
{
    return {core::AuditEvent::Type::FaceRecognition,
            u"cli:änna"_s,
            u"say \"who\""_s,
            u"vis_1"_s,
            u"known"_s,
            u"c-1"_s,
            {{u"similarity"_s, 0.53125}, {u"person_id"_s, u"per_1"_s}, {u"hash"_s, u"{\\"_s}},
            QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC)};
}

QByteArray line() { return auditText(7, sample(), services::kFirstAuditHash)->line; }

// Anything that JSON can hold.
QJsonValue anything(QRandomGenerator &random, int depth)
{
    const auto text = [&random] {
        QString text;
        for (int i = random.bounded(8); i > 0; --i) {
            const char32_t code = random.bounded(4) == 0 ? random.bounded(0x20)
                : random.bounded(3) == 0                 ? 0x1F300U + random.bounded(400)
                                                         : random.bounded(0xD7FF);
            text += QString::fromUcs4(&code, 1);
        }
        return text;
    };
    switch (random.bounded(depth > 4 ? 5 : 8)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return random.bounded(2) == 0;
    case 2:
        return qint64(random.generate64());
    case 3: {
        double real = 0;
        const quint64 bits = random.generate64();
        std::memcpy(&real, &bits, sizeof real);
        return std::isfinite(real) ? QJsonValue(real) : QJsonValue(0.5);
    }
    case 4:
        return text();
    case 5:
        return double(random.bounded(2'000'000) - 1'000'000) / std::pow(10, random.bounded(12));
    case 6: {
        QJsonArray array;
        for (int i = random.bounded(4); i > 0; --i)
            array << anything(random, depth + 1);
        return array;
    }
    default: {
        QJsonObject object;
        for (int i = random.bounded(5); i > 0; --i)
            object.insert(text(), anything(random, depth + 1));
        return object;
    }
    }
}
} // namespace

class AuditLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesAsPythonDoes_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("text") << QJsonValue(u"a\"b\\c/d"_s) << QByteArray("\"a\\\"b\\\\c/d\"");
        QTest::newRow("control") << QJsonValue(u"\n\r\t\f\b\u0001\u007f"_s)
                                 << QByteArray("\"\\n\\r\\t\\f\\b\\u0001\\u007f\"");
        QTest::newRow("umlaut") << QJsonValue(u"ä"_s) << QByteArray("\"\\u00e4\"");
        QTest::newRow("beyond the basic plane") << QJsonValue(u"😀"_s) << QByteArray("\"\\ud83d\\ude00\"");
        QTest::newRow("half a pair") << QJsonValue(QString(QChar(0xD83D)) + u"x"_s) << QByteArray("\"\\ufffdx\"");
        QTest::newRow("whole") << QJsonValue(qint64(1) << 60) << QByteArray("1152921504606846976");
        QTest::newRow("negative") << QJsonValue(-3) << QByteArray("-3");
        QTest::newRow("real") << QJsonValue(0.1) << QByteArray("0.1");
        QTest::newRow("last plain small") << QJsonValue(0.000123) << QByteArray("0.000123");
        QTest::newRow("first small with exponent") << QJsonValue(0.0000123) << QByteArray("1.23e-05");
        QTest::newRow("large") << QJsonValue(1.5e300) << QByteArray("1.5e+300");
        QTest::newRow("a large one without fraction") << QJsonValue(1e22) << QByteArray("1e+22");
        QTest::newRow("negative real") << QJsonValue(-12.5) << QByteArray("-12.5");
        QTest::newRow("nothing") << QJsonValue() << QByteArray("null");
        QTest::newRow("array") << QJsonValue(QJsonArray {1, true, u"x"_s}) << QByteArray("[1, true, \"x\"]");
        QTest::newRow("empty") << QJsonValue(QJsonArray {QJsonObject(), QJsonArray()}) << QByteArray("[{}, []]");
        QTest::newRow("sorted by code point")
            << QJsonValue(QJsonObject {{u"😀"_s, 1}, {u"\uffee"_s, 2}, {u"a"_s, 3}, {u"B"_s, 4}})
            << QByteArray("{\"B\": 4, \"a\": 3, \"\\uffee\": 2, \"\\ud83d\\ude00\": 1}");
    }
    void writesAsPythonDoes()
    {
        QFETCH(const QJsonValue, value);
        QFETCH(const QByteArray, expected);
        QCOMPARE(*canonicalJson(value), expected);
    }

    // Whatever it is, Python reads it and writes the same bytes.
    void pythonWritesTheSame()
    {
        QRandomGenerator random(17);
        QByteArray lines;
        for (int i = 0; i < 3000; ++i)
            lines += *canonicalJson(anything(random, 0)) + '\n';
        QProcess python;
        python.start(
            u"python3"_s,
            {u"-c"_s, u"import json,sys\nfor l in sys.stdin: print(json.dumps(json.loads(l), sort_keys=True))"_s});
        QVERIFY(python.waitForStarted());
        python.write(lines);
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished(60'000));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        const QList<QByteArray> ours = lines.split('\n');
        const QList<QByteArray> theirs = python.readAllStandardOutput().split('\n');
        QCOMPARE(theirs.size(), ours.size());
        for (qsizetype i = 0; i < ours.size(); ++i)
            QCOMPARE(theirs.at(i), ours.at(i));
    }

    void refusesWhatIsTooDeepOrTooLong()
    {
        QJsonValue deep = 1;
        for (int i = 0; i < 40; ++i)
            deep = QJsonArray {deep};
        QVERIFY(!canonicalJson(deep));
        core::AuditEvent event = sample();
        event.data = {{u"deep"_s, deep}};
        QCOMPARE(auditText(1, event, "0").error().code, core::Error::Code::Invalid);
        event.data = {{u"long"_s, QString(70'000, u'x')}};
        QCOMPARE(auditText(1, event, "0").error().code, core::Error::Code::Invalid);
        event.data = {};
        event.actor = QString(5000, u'x');
        QCOMPARE(auditText(1, event, "0").error().code, core::Error::Code::Invalid);
    }

    void readsWhatItWrote()
    {
        const QByteArray written = line(); // what is parsed is a view of it
        const auto parsed = parseAuditLine(written);
        QVERIFY(parsed.line);
        QCOMPARE(parsed.line->seq, 7);
        QVERIFY(parsed.line->follows("0"));
        QVERIFY(!parsed.line->follows("1"));
        const QByteArray text = line();
        const auto entry = services::auditEntry(text);
        QVERIFY(entry);
        QCOMPARE(entry->event, sample());
        QCOMPARE(entry->seq, 7);
        core::AuditEvent plain = sample();
        plain.data = {};
        plain.correlationId.clear();
        const QByteArray without = auditText(1, plain, "0")->line;
        QVERIFY(!without.contains("\"data\""));
        QCOMPARE(services::auditEntry(without)->event, plain);
    }

    void everyBeginningIsKnownForOneAndNothingElseIs()
    {
        const QByteArray whole = line();
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const auto parsed = parseAuditLine(QByteArrayView(whole).first(length));
            QVERIFY2(!parsed.line && parsed.isBeginning, whole.first(length).constData());
        }
        QVERIFY(!parseAuditLine(whole + "x").line);
        QVERIFY(!parseAuditLine(whole + "x").isBeginning);
        QVERIFY(!parseAuditLine(whole + whole).isBeginning);
    }

    void aChangedByteNeverFitsTheHash()
    {
        const QByteArray whole = line();
        for (qsizetype i = 0; i < whole.size(); ++i) {
            for (int value = 0; value < 256; ++value) {
                QByteArray changed = whole;
                changed[i] = char(value);
                if (changed == whole)
                    continue;
                const auto parsed = parseAuditLine(changed);
                QVERIFY2(!parsed.line || !parsed.line->follows("0"), changed.constData());
            }
        }
    }

    void takesNothingElseForALine_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray whole = line();
        QTest::newRow("nothing but a brace") << QByteArray("}");
        QTest::newRow("zeros") << QByteArray(400, '\0');
        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("another order") << QByteArray("{\"actor\": \"a\", \"action\": \"b\"}");
        QTest::newRow("without blanks") << QByteArray(whole).replace(": ", ":");
        QTest::newRow("leading zero") << QByteArray(whole).replace("\"seq\": 7", "\"seq\": 07");
        QTest::newRow("negative number") << QByteArray(whole).replace("\"seq\": 7", "\"seq\": -7");
        QTest::newRow("a number too large")
            << QByteArray(whole).replace("\"seq\": 7", "\"seq\": " + QByteArray(30, '9'));
        QTest::newRow("number as text") << QByteArray(whole).replace("\"seq\": 7", "\"seq\": \"7\"");
        QTest::newRow("capital hash")
            << QByteArray(whole).replace("\"hash\": \"", "\"hash\": \"A").remove(whole.indexOf("\"resource\"") - 2, 1);
        QTest::newRow("raw umlaut") << QByteArray(whole).replace("\\u00e4", "\xc3\xa4");
        QTest::newRow("carriage return") << whole + '\r';
        QTest::newRow("bytes that are no text") << QByteArray(whole).replace("vis_1", "\xff\xfe");
        QTest::newRow("braces that do not close") << QByteArray(whole).replace("per_1\"", "per_1\"}");
        QTest::newRow("too long") << QByteArray(services::kMaxAuditLine + 1, '{');
        QTest::newRow("deep") << QByteArray("{\"action\": \"\", \"actor\": \"\", \"data\": ") + QByteArray(60'000, '{')
                + '\x01';
    }
    void takesNothingElseForALine()
    {
        QFETCH(const QByteArray, text);
        const auto parsed = parseAuditLine(text);
        QVERIFY(!parsed.line);
        QVERIFY(!parsed.isBeginning);
        QVERIFY(!services::auditEntry(text));
    }

    void survivesAnything()
    {
        QRandomGenerator random(3);
        const QByteArray whole = line();
        int taken = 0;
        for (int i = 0; i < 30'000; ++i) {
            QByteArray text = whole;
            for (int change = 1 + random.bounded(5); change > 0; --change) {
                const qsizetype at = random.bounded(int(text.size()));
                switch (random.bounded(4)) {
                case 0:
                    text[at] = char(random.bounded(256));
                    break;
                case 1:
                    text.remove(at, 1 + random.bounded(20));
                    break;
                case 2:
                    text.insert(at, text.mid(random.bounded(int(text.size())), random.bounded(30)));
                    break;
                default:
                    text.truncate(at + 1);
                }
                if (text.isEmpty())
                    text = "x";
            }
            const auto parsed = parseAuditLine(text);
            taken += parsed.line && parsed.line->follows("0") && text != whole ? 1 : 0;
            services::auditEntry(text);
        }
        QCOMPARE(taken, 0);
    }
};

QTEST_GUILESS_MAIN(AuditLineTest)
#include "tst_auditline.moc"
