// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {
constexpr int kWaitMs = 60'000;

struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;
};
} // namespace

// doorbellctl as a process. No test here reaches beyond loopback: where it would, a proxy on loopback stands in the
// way.
class TestModelsCommand : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QStringList arguments(const QStringList &rest) const
    {
        return QStringList {u"--data-dir"_s, m_folder.path(), u"models"_s} + rest;
    }

    QProcessEnvironment environment(quint16 proxyPort) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name :
             {"MODELS_DIR", "DATA_DIR", "no_proxy", "NO_PROXY", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"https_proxy"_s, u"http://127.0.0.1:%1"_s.arg(proxyPort));
        return environment;
    }

    Ran run(const QStringList &rest) const
    {
        QProcess process;
        process.setProcessEnvironment(environment(9)); // nobody listens there
        process.start(QStringLiteral(DOORBELLCTL), arguments(rest));
        Ran ran;
        if (process.waitForFinished(kWaitMs) && process.exitStatus() == QProcess::NormalExit)
            ran.code = process.exitCode();
        ran.out = process.readAllStandardOutput();
        ran.err = process.readAllStandardError();
        return ran;
    }

private Q_SLOTS:
    void saysInOneLineAModelWhatToDoWithoutANetwork()
    {
        const Ran ran = run({u"install"_s});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out, "");
        const QList<QByteArray> lines = ran.err.trimmed().split('\n');
        QCOMPARE(lines.size(), 2); // the detector and the encoder that it would fetch
        for (const QByteArray &line : lines) {
            QVERIFY2(line.startsWith("doorbellctl: "), line.constData());
            QVERIFY2(line.contains("cannot reach github.com"), line.constData());
            QVERIFY2(line.contains("check the network, or put "), line.constData());
            QVERIFY2(line.contains(" by hand: https://github.com/"), line.constData());
        }
        QVERIFY(lines.first().contains("yunet_2023mar"));
        QVERIFY(lines.last().contains("sface"));
        QCOMPARE(QDir(m_folder.filePath(u"models"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void saysWhereAModelWithoutADownloadComesFrom()
    {
        const Ran ran = run({u"install"_s, u"mobileface_v2"_s});
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.err.contains("by hand. It comes from https://github.com/becauseofAI/MobileFace"));
        QCOMPARE(ran.err.count('\n'), 1);
    }

    void refusesWrongUse_data()
    {
        QTest::addColumn<QStringList>("rest");
        QTest::newRow("unknown model") << QStringList {u"install"_s, u"nobody"_s};
        QTest::newRow("names and all") << QStringList {u"install"_s, u"sface"_s, u"--all"_s};
        QTest::newRow("nothing") << QStringList {};
    }
    void refusesWrongUse()
    {
        QFETCH(QStringList, rest);
        const Ran ran = run(rest);
        QCOMPARE(ran.code, 2);
        QVERIFY(!ran.err.isEmpty());
        QCOMPARE(ran.out, "");
    }

    void listsEveryModelAsOneDocument()
    {
        const Ran ran = run({u"list"_s, u"--json"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, "");
        const QJsonArray models = QJsonDocument::fromJson(ran.out).object().value(u"models"_s).toArray();
        QVERIFY(models.size() >= 5);
        for (const QJsonValue &value : models) {
            const QJsonObject model = value.toObject();
            const bool isShipped = model.value(u"shipped"_s).toBool();
            QCOMPARE(model.value(u"state"_s).toString(), isShipped ? u"installed"_s : u"missing"_s);
            QCOMPARE(model.value(u"sha256"_s).toString().size(), 64);
            QVERIFY(!model.value(u"licence"_s).toString().isEmpty());
            QVERIFY(!model.value(u"source"_s).toString().isEmpty());
            if (model.value(u"role"_s).toString() == "encoder"_L1) {
                QVERIFY(model.contains(u"thresholds_measured"_s));
                QVERIFY(!model.value(u"thresholds_from"_s).toString().isEmpty());
            }
        }
    }

    void verifyFailsOnADamagedFileAndNamesIt()
    {
        QCOMPARE(run({u"verify"_s}).code, 0);
        QVERIFY(QDir().mkpath(m_folder.filePath(u"models"_s)));
        QFile file(m_folder.filePath(u"models/yunet_n.onnx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("not a network") > 0);
        file.close();
        const Ran ran = run({u"verify"_s, u"--json"_s});
        QVERIFY(file.remove());
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.err.contains("yunet_n.onnx is damaged"));
        const QJsonArray models = QJsonDocument::fromJson(ran.out).object().value(u"models"_s).toArray();
        QCOMPARE(models.first().toObject().value(u"state"_s).toString(), u"damaged"_s);
    }

    void sparesTheDownloadWhatIsInstalledAlready()
    {
        const QString models = QStringLiteral(MODELS_DIR);
        if (!QFile::exists(models + u"/mobileface_v2_112.onnx"_s))
            QSKIP("MODELS_DIR has no models");
        QVERIFY(QDir().mkpath(m_folder.filePath(u"models"_s)));
        for (const QString &name : {u"yunet_n.onnx"_s, u"mobileface_v2_112.onnx"_s})
            QVERIFY(QFile::copy(models + u'/' + name, m_folder.filePath(u"models/"_s + name)));
        const Ran ran = run({u"install"_s});
        for (const QString &name : {u"yunet_n.onnx"_s, u"mobileface_v2_112.onnx"_s})
            QFile::remove(m_folder.filePath(u"models/"_s + name));
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, "");
        QVERIFY(ran.out.contains("yunet_n is installed already: "));
        QVERIFY(ran.out.contains("mobileface_v2 is installed already: "));
    }

    void endsWithOneLineOnCtrlC()
    {
        QTcpServer silent; // a proxy that takes the call and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        QProcess process;
        process.setProcessEnvironment(environment(silent.serverPort()));
        process.start(QStringLiteral(DOORBELLCTL), arguments({u"install"_s, u"sface"_s}));
        QVERIFY(process.waitForStarted(kWaitMs));
        QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), kWaitMs);
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(kWaitMs));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QCOMPARE(process.readAllStandardError(), "doorbellctl: sface: stopped\n");
    }
};

QTEST_GUILESS_MAIN(TestModelsCommand)
#include "tst_modelscommand.moc"
