// SPDX-License-Identifier: MIT
// doorbellctl user and token as a shell uses them, beside a book that is open in this process.
#include "tests/services/access/accessfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
constexpr int kWaitMs = 60'000;
const QByteArray kPassword = "horse battery staple\n";

struct Said {
    int code = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Said ctl(const QString &dir, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(DOORBELLCTL), QStringList {u"--data-dir"_s, dir} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kWaitMs))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}
} // namespace

class AccessCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usersAreAddedListedAndChanged()
    {
        const QTemporaryDir dir;
        QCOMPARE(ctl(dir.path(), {u"user"_s, u"add"_s, u"Ben"_s, u"--role"_s, u"viewer"_s}, kPassword).code,
                 1); // the first must be an admin
        const Said weak = ctl(dir.path(), {u"user"_s, u"add"_s, u"Anna"_s}, "hunter2\n");
        QCOMPARE(weak.code, 1);
        QVERIFY2(weak.err.contains("too short") && !weak.err.contains("hunter2") && weak.out.isEmpty(),
                 weak.err.constData());
        const Said anna = ctl(dir.path(), {u"user"_s, u"add"_s, u"Anna"_s, u"--json"_s}, kPassword);
        QVERIFY2(anna.code == 0, anna.err.constData());
        QCOMPARE(anna.json().value(u"role"_s).toString(), u"admin"_s);
        QCOMPARE(ctl(dir.path(), {u"user"_s, u"add"_s, u"anna"_s}, kPassword).code, 1);
        QCOMPARE(ctl(dir.path(), {u"user"_s, u"add"_s, u"Ben"_s, u"--password-stdin"_s}, kPassword).code, 0);
        QCOMPARE(ctl(dir.path(), {u"user"_s, u"role"_s, u"Ben"_s, u"king"_s}).code, 2);
        QCOMPARE(ctl(dir.path(), {u"user"_s, u"pin"_s, u"Ben"_s}, "7305\n").code, 0);
        QCOMPARE(ctl(dir.path(), {u"user"_s, u"disable"_s, u"Ben"_s}).code, 0);
        const Said last = ctl(dir.path(), {u"user"_s, u"remove"_s, u"Anna"_s});
        QVERIFY2(last.code == 1 && last.err.contains("last admin"), last.err.constData());
        const QJsonArray users
            = ctl(dir.path(), {u"user"_s, u"list"_s, u"--json"_s}).json().value(u"users"_s).toArray();
        QCOMPARE(users.size(), 2);
        const QJsonObject ben = users.at(1).toObject();
        QVERIFY(ben.value(u"disabled"_s).toBool() && ben.value(u"has_pin"_s).toBool());
        QCOMPARE(ben.value(u"role"_s).toString(), u"resident"_s);
        QVERIFY(ctl(dir.path(), {u"user"_s, u"list"_s}).out.contains("disabled"));
    }

    void whatTheShellChangesARunningStationHeeds()
    {
        const QTemporaryDir dir;
        const core::SystemClock clock;
        const OpenBook station(dir.path(), clock);
        QVERIFY2(station.book, qUtf8Printable(station.error));
        const Said made
            = ctl(dir.path(),
                  {u"token"_s, u"create"_s, u"grafana"_s, u"--role"_s, u"viewer"_s, u"--scope"_s, u"view_live"_s});
        QVERIFY2(made.code == 0, made.err.constData());
        const QByteArray token = made.out.trimmed();
        QVERIFY(token.startsWith("dbt_") && !made.err.contains(token));
        QTRY_VERIFY(station.book->authenticate(token));
        QCOMPARE(station.book->authenticate(token)->permissions, core::Permissions(core::Permission::ViewLive));
        const Said listed = ctl(dir.path(), {u"token"_s, u"list"_s, u"--json"_s});
        QVERIFY(!listed.out.contains(token));
        QCOMPARE(listed.json().value(u"tokens"_s).toArray().size(), 1);
        QCOMPARE(ctl(dir.path(), {u"token"_s, u"revoke"_s, u"grafana"_s}).code, 0);
        QTRY_VERIFY(!station.book->authenticate(token));

        QCOMPARE(ctl(dir.path(), {u"user"_s, u"add"_s, u"Anna"_s}, kPassword).code, 0);
        QVERIFY(
            station.book->isSetUp()
            || !station.book->claimSetup(station.book->setupCode(), u"x"_s, u"horse battery staple"_s, {}).result());
        const auto session = station.signIn(u"Anna"_s);
        QVERIFY(session);
        for (int i = 0; i < 4; ++i)
            QVERIFY(!station.signIn(u"Anna"_s, u"wrong"_s, {}));
        QCOMPARE(station.signIn(u"Anna"_s).refusal().reason, core::Refusal::Reason::Locked);
        QCOMPARE(ctl(dir.path(), {u"user"_s, u"passwd"_s, u"Anna"_s}, "another long secret\n").code, 0); // unlocks, too
        QVERIFY(station.signIn(u"Anna"_s, u"another long secret"_s));
        QTRY_VERIFY(!station.book->authenticate(session->secret));
    }

    void whoWasAcknowledgedSurvivesAKill()
    {
        const QTemporaryDir dir;
        for (int i = 0; i < 5; ++i) {
            QProcess process;
            process.start(
                QStringLiteral(DOORBELLCTL),
                {u"--data-dir"_s, dir.path(), u"user"_s, u"add"_s, u"user %1"_s.arg(i), u"--role"_s, u"admin"_s});
            process.write(kPassword);
            process.closeWriteChannel();
            QVERIFY2(process.waitForReadyRead(kWaitMs), process.readAllStandardError().constData());
            process.kill();
            QVERIFY(process.waitForFinished(kWaitMs));
            const core::SystemClock clock;
            const OpenBook open(dir.path(), clock);
            QVERIFY2(open.book, qUtf8Printable(open.error));
            QCOMPARE(open.book->users().result()->size(), i + 1);
            QVERIFY(open.signIn(u"user %1"_s.arg(i)));
        }
    }

    void aNewStationShowsItsSetupCodeUntilThereIsAUser()
    {
        const QTemporaryDir dir;
        const QString codeFile = dir.filePath(u"setup-code"_s);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &variable : {u"HTTP_PORT"_s, u"PROMETHEUS_PORT"_s, u"DRAIN_MS"_s})
            environment.insert(variable, u"0"_s);
        environment.insert(u"ENGINE"_s, u"builtin"_s);
        QString earlier;
        for (int start = 0; start < 2; ++start) {
            QProcess station;
            station.setProcessEnvironment(environment);
            station.start(QStringLiteral(DOORBELLD), {u"--data-dir"_s, dir.path(), u"--demo"_s});
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(codeFile), kWaitMs);
            QFile file(codeFile);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                     QFile::Permissions());
            const QString code = QString::fromLatin1(file.readAll()).trimmed();
            QCOMPARE(code.size(), 14);
            QVERIFY(code != earlier); // new at each start
            earlier = code;
            QByteArray said;
            QTRY_VERIFY_WITH_TIMEOUT((said += station.readAllStandardError()).contains("/setup-code"), kWaitMs);
            QVERIFY(!said.contains(code.toLatin1())); // a log may go anywhere
            if (start == 1) {
                QCOMPARE(ctl(dir.path(), {u"user"_s, u"add"_s, u"Anna"_s}, kPassword).code, 0);
                QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(codeFile), kWaitMs);
            }
            station.terminate();
            QVERIFY(station.waitForFinished(kWaitMs));
            QCOMPARE(station.exitCode(), 0);
            QVERIFY(!QFile::exists(codeFile));
        }
        QProcess station;
        station.setProcessEnvironment(environment);
        station.start(QStringLiteral(DOORBELLD), {u"--data-dir"_s, dir.path(), u"--demo"_s});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += station.readAllStandardError()).contains("health: http"), kWaitMs);
        QVERIFY(!QFile::exists(codeFile) && !said.contains("setup-code"));
        station.terminate();
        QVERIFY(station.waitForFinished(kWaitMs));
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no name") << QStringList {u"user"_s, u"add"_s};
        QTest::newRow("a password on the line") << QStringList {u"user"_s, u"passwd"_s, u"Anna"_s, u"secret"_s};
        QTest::newRow("no role") << QStringList {u"token"_s, u"create"_s, u"x"_s};
        QTest::newRow("no such scope") << QStringList {u"token"_s,  u"create"_s,  u"x"_s,  u"--role"_s,
                                                       u"viewer"_s, u"--scope"_s, u"all"_s};
        QTest::newRow("no time") << QStringList {u"token"_s,  u"create"_s,    u"x"_s,   u"--role"_s,
                                                 u"viewer"_s, u"--expires"_s, u"soon"_s};
    }
    void wrongUsageIsTwo()
    {
        QFETCH(const QStringList, arguments);
        const QTemporaryDir dir;
        const Said said = ctl(dir.path(), arguments);
        QCOMPARE(said.code, 2);
        QCOMPARE(said.err.count('\n'), 1);
        QVERIFY(said.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(AccessCommandsTest)
#include "tst_accesscommands.moc"
