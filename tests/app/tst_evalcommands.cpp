// SPDX-License-Identifier: MIT
// doorbellctl eval and bench as a person at the shell meets them.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    qsizetype errorLines() const { return err.trimmed().split('\n').size(); }
};

bool haveModels()
{
    return !QByteArray(MODELS_DIR).isEmpty() && QFile::exists(QStringLiteral(MODELS_DIR "/mobileface_v2_112.onnx"));
}
bool haveFaces() { return !QByteArray(FACES_DIR).isEmpty() && QDir(QStringLiteral(FACES_DIR "/orl")).exists(); }
} // namespace

class EvalCommandsTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    Run run(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"MODELS_DIR"_s, QStringLiteral(MODELS_DIR));
        environment.insert(u"DATA_DIR"_s, m_dir.filePath(u"data"_s));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(DOORBELLCTL), arguments);
        Run result;
        if (!process.waitForFinished(240'000))
            return result;
        result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        result.out = process.readAllStandardOutput();
        result.err = process.readAllStandardError();
        return result;
    }

    // The first \p count people of a set, linked, \p photos pictures each.
    QString people(const QString &set, const QStringList &names, int photos) const
    {
        const QDir root(m_dir.filePath(set));
        for (const QString &name : names) {
            root.mkpath(name);
            for (int i = 1; i <= photos; ++i)
                QFile::link(u"%1/%2/%3/%4.jpg"_s.arg(QStringLiteral(FACES_DIR), set, name).arg(i),
                            root.filePath(u"%1/%1_%2.jpg"_s.arg(name).arg(i, 4, 10, QChar(u'0'))));
        }
        return root.path();
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void saysInOneLineWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("told");
        write(u"empty.txt"_s, {});
        write(u"other.txt"_s, "dear diary\n");
        write(u"pairs.txt"_s, "2\t1\nA\t1\t2\nA\t1\tB\t1\nA\t1\t2\nA\t1\tB\t1\n");
        QDir(m_dir.path()).mkpath(u"nobody/here"_s);
        write(u"nobody/here/notes.txt"_s, "no picture");
        const QString images = m_dir.filePath(u"nobody"_s);
        QTest::newRow("no subcommand") << QStringList {u"eval"_s} << 2 << QByteArray("subcommand");
        QTest::newRow("no folder given") << QStringList {u"eval"_s, u"faces"_s} << 2 << QByteArray("folder");
        QTest::newRow("pairs without images")
            << QStringList {u"eval"_s, u"pairs"_s, m_dir.filePath(u"pairs.txt"_s)} << 2 << QByteArray("--images");
        QTest::newRow("a folder that is not there")
            << QStringList {u"eval"_s, u"faces"_s, m_dir.filePath(u"gone"_s)} << 1 << QByteArray("no such folder");
        QTest::newRow("nobody in it") << QStringList {u"eval"_s, u"faces"_s, images} << 1
                                      << QByteArray("no pictures of people");
        QTest::newRow("a list that is not there")
            << QStringList {u"eval"_s, u"pairs"_s, m_dir.filePath(u"gone"_s), u"--images"_s, images} << 1
            << QByteArray("no such file");
        QTest::newRow("an empty list") << QStringList {u"eval"_s, u"pairs"_s, m_dir.filePath(u"empty.txt"_s),
                                                       u"--images"_s, images}
                                       << 1 << QByteArray("empty");
        QTest::newRow("no list of pairs")
            << QStringList {u"eval"_s, u"pairs"_s, m_dir.filePath(u"other.txt"_s), u"--images"_s, images} << 1
            << QByteArray("line 1");
        QTest::newRow("a folder for a list")
            << QStringList {u"eval"_s, u"pairs"_s, images, u"--images"_s, images} << 1 << QByteArray("cannot be read");
        QTest::newRow("no draws") << QStringList {u"eval"_s, u"household"_s, images, u"--draws"_s, u"0"_s} << 2
                                  << QByteArray("draws");
    }
    void saysInOneLineWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, told);
        const Run result = run(arguments);
        QCOMPARE(result.exitCode, exitCode);
        QVERIFY2(result.err.contains(told), result.err.constData());
        QCOMPARE(result.errorLines(), 1);
        QVERIFY(result.out.isEmpty());
    }

    void reportsFacesAndCountsWhatCouldNotBeRead()
    {
        if (!haveModels() || !haveFaces())
            QSKIP("needs MODELS_DIR and FACES_DIR");
        const QString folder = people(u"orl"_s, {u"s1"_s, u"s2"_s, u"s3"_s}, 4);
        QDir(folder).mkpath(u"s1 \x1b[31m\u00e9"_s); // a name with an escape sequence in it
        QFile damaged(folder + u"/s1 \x1b[31m\u00e9/1.jpg"_s);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("no picture");
        damaged.close();
        const Run result = run({u"eval"_s, u"faces"_s, folder, u"--json"_s});
        QCOMPARE(result.exitCode, 0);
        const QJsonObject json = result.json();
        QCOMPARE(json[u"persons"].toInt(), 4);
        QCOMPARE(json[u"images"].toInt(), 13);
        QCOMPARE(json[u"faces_found"].toInt(), 12);
        QCOMPARE(json[u"unreadable"].toInt(), 1);
        QCOMPARE(json[u"same_pairs"].toInt(), 3 * 6);
        QCOMPARE(json[u"different_pairs"].toInt(), 13 * 12 / 2 - 3 * 6);
        QVERIFY(json[u"roc_auc"].toDouble() > 0.95);
        QVERIFY(json[u"true_accept_rate"].toObject().contains(u"1e-4"_s));
        QVERIFY(json[u"true_accept_rate"].toObject().contains(u"1e-6"_s));
        QVERIFY(json[u"true_accept_rate"].toObject()[u"1e-4"].isNull()); // sixty pairs cannot say
        QVERIFY(json[u"best_accuracy"].toDouble() > 0.9);
        QVERIFY(json[u"milliseconds"].toObject()[u"encoding"].toDouble() > 0);
        QVERIFY2(result.err.contains("1 pictures count as matching nobody"), result.err.constData());
        QVERIFY(!result.err.contains('\x1b'));
    }

    void runsThePairsProtocol()
    {
        if (!haveModels() || !haveFaces())
            QSKIP("needs MODELS_DIR and FACES_DIR");
        const QString folder = people(u"orl"_s, {u"s1"_s, u"s2"_s, u"s3"_s}, 4);
        write(
            u"orl.txt"_s,
            "2\t2\ns1\t1\t2\ns2\t1\t3\ns1\t1\ts2\t1\ns2\t2\ts3\t2\ns1\t2\t3\ns3\t1\t4\ns1\t3\ts2\t3\ns2\t4\ts3\t99\n");
        const Run result
            = run({u"eval"_s, u"pairs"_s, m_dir.filePath(u"orl.txt"_s), u"--images"_s, folder, u"--json"_s});
        QCOMPARE(result.exitCode, 0);
        const QJsonObject json = result.json();
        QCOMPARE(json[u"folds"].toInt(), 2);
        QCOMPARE(json[u"fold_accuracies"].toArray().size(), 2);
        QCOMPARE(json[u"pairs_not_compared"].toInt(), 1); // there is no s3_0099
        QVERIFY(json[u"accuracy_mean"].toDouble() >= 0.75);
        QVERIFY(json.contains(u"accuracy_deviation"_s));
    }

    void drawsHouseholds()
    {
        if (!haveModels() || !haveFaces())
            QSKIP("needs MODELS_DIR and FACES_DIR");
        const QString folder = people(u"orl"_s, {u"s1"_s, u"s2"_s, u"s3"_s}, 4);
        const QStringList arguments {u"eval"_s, u"household"_s, folder, u"--people"_s, u"2"_s, u"--photos"_s,
                                     u"2"_s,    u"--views"_s,   u"2"_s, u"--draws"_s,  u"5"_s, u"--json"_s};
        const Run result = run(arguments);
        QCOMPARE(result.exitCode, 0);
        const QJsonObject pictures = result.json()[u"pictures"].toObject();
        QCOMPARE(pictures[u"members"].toInt(), 5 * 2 * 2);
        QVERIFY(pictures[u"true_positive_rate"].toDouble() > 0.8);
        QVERIFY(result.json()[u"visits"].toObject()[u"members"].toInt() == 5 * 2);
        QJsonObject first = result.json();
        QJsonObject again = run(arguments).json();
        QCOMPARE(again[u"pictures"], first[u"pictures"]);
    }
};

QTEST_GUILESS_MAIN(EvalCommandsTest)
#include "tst_evalcommands.moc"
