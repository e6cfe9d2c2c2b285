// SPDX-License-Identifier: MIT
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    QByteArrayList lines;
    QList<QJsonObject> entries; //!< those lines that are JSON
    QStringList stray; //!< messages of doorbell.stderr
    int code = -1; //!< the signal's number when it crashed
    bool isCrash = false;
};

Run run(const QString &format, const QString &what)
{
    QProcess process;
    process.setProgram(QStringLiteral(STRAY_PRINTER));
    process.setArguments({format, what});
    process.start();
    Run run;
    if (!process.waitForFinished(30'000))
        return run;
    run.isCrash = process.exitStatus() == QProcess::CrashExit;
    run.code = process.exitCode();
    run.lines = process.readAllStandardError().split('\n');
    if (!run.lines.isEmpty() && run.lines.last().isEmpty())
        run.lines.removeLast();
    for (const QByteArray &line : std::as_const(run.lines)) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        if (entry.isEmpty())
            continue;
        run.entries << entry;
        if (entry[u"logger"_s] == u"doorbell.stderr"_s && entry[u"level"_s] == u"WARNING"_s)
            run.stray << entry[u"message"_s].toString();
    }
    return run;
}

} // namespace

class StrayOutputTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLineIsLogged()
    {
        const Run seen = run(u"json"_s, u"lines"_s);
        QCOMPARE(seen.code, 0);
        QCOMPARE(seen.stray,
                 QStringList({u"first"_s, u"second {\"level\":\"CRITICAL\"}"_s, u"last, without an end"_s}));
        // Afterwards stderr is what it was: the one line that is not JSON.
        QCOMPARE(seen.lines.size() - seen.entries.size(), qsizetype(1));
        QVERIFY(seen.lines.contains("plain again"));
        QCOMPARE(seen.entries.first()[u"message"_s], u"before"_s);
        QCOMPARE(seen.entries.last()[u"message"_s], u"after"_s);
    }
    void aLineWithoutAnEndIsBounded()
    {
        const Run seen = run(u"json"_s, u"long"_s);
        QCOMPARE(seen.stray.size(), qsizetype(2));
        QVERIFY2(seen.stray[0].size() < 5000 && seen.stray[0].startsWith(u"xxxx"_s), qPrintable(seen.stray[0].left(9)));
        QVERIFY(seen.stray[0].endsWith(u'…'));
        QCOMPARE(seen.stray[1], u"after"_s);
    }
    void manyLinesAllArriveOrAreCounted()
    {
        const Run seen = run(u"json"_s, u"many"_s);
        QCOMPARE(seen.code, 0);
        QVERIFY(seen.stray.contains(u"line 0"_s));
        QCOMPARE(seen.entries.last()[u"message"_s], u"after"_s);
        QCOMPARE(seen.lines.size() - seen.entries.size(), qsizetype(1));
    }
    void whatAChildPrints() { QVERIFY(run(u"json"_s, u"child"_s).stray.contains(u"from a child"_s)); }
    void whatADecoderPrints()
    {
        const Run seen = run(u"json"_s, u"picture"_s);
        QCOMPARE(seen.code, 0);
        QVERIFY2(!seen.stray.isEmpty(), seen.lines.join('\n').constData()); // libpng says something, whatever it is
    }
    void aCrashStillSpeaks_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("signal");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("a failed assert") << u"abort"_s << SIGABRT << QByteArray("assertion failed: pigs fly");
        QTest::newRow("a bad address") << u"crash"_s << SIGSEGV << QByteArray("about to fall");
        QTest::newRow("what the reader holds") << u"held"_s << SIGSEGV << QByteArray("about to fall with half a li");
        QTest::newRow("Qt's fatal") << u"fatal"_s << SIGABRT << QByteArray("nothing to stand on");
    }
    void aCrashStillSpeaks()
    {
        QFETCH(const QString, what);
        QFETCH(const QByteArray, words);
        const Run seen = run(u"json"_s, what);
        QVERIFY(seen.isCrash);
        QTEST(seen.code, "signal");
        QVERIFY2(seen.lines.join('\n').contains(words),
                 seen.lines.join('\n').constData()); // logged, or let out
    }
    void aLogForAPersonIsLeftAsItIs()
    {
        const Run seen = run(u"text"_s, u"lines"_s);
        QVERIFY(seen.lines.contains("first"));
        QVERIFY(seen.entries.isEmpty());
    }
};

QTEST_GUILESS_MAIN(StrayOutputTest)

#include "tst_strayoutput.moc"
