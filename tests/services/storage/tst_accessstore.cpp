// SPDX-License-Identifier: MIT
// The rows of users, tokens and sessions in a real database.
#include "services/storage/sqlaccessstore.h"
#include "tests/services/storage/storagefixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using services::SqlAccessStore;

namespace {
const QDateTime kNow(QDate(2026, 3, 1), QTime(12, 0, 0, 5), Qt::UTC);

core::UserRecord userCalled(const QString &name, core::Role role = core::Role::Admin)
{
    core::UserRecord record;
    record.user = {core::newId(core::kUserPrefix), name, role, false, true, kNow, {}};
    record.nameKey = name.toCaseFolded();
    record.passwordHash = "$argon2id$a-hash-in-the-clear";
    record.pinHash = "$argon2id$a-pin-in-the-clear";
    return record;
}

core::SessionRecord sessionOf(const core::UserRecord &record, const QByteArray &digest)
{
    return {core::newId(core::kSessionPrefix), record.user.id, digest, kNow, kNow.addSecs(1), kNow.addDays(1)};
}

core::TokenRecord tokenCalled(const QString &name, const QByteArray &digest)
{
    return {{core::newId(core::kTokenPrefix),
             name,
             core::Role::Station,
             core::Permission::Ring,
             kNow,
             kNow.addDays(1),
             {},
             false},
            digest};
}

struct OpenAccess : OpenStore {
    std::unique_ptr<SqlAccessStore> access;
    explicit OpenAccess(const QString &dir) : OpenStore(dir)
    {
        if (store)
            access = std::make_unique<SqlAccessStore>(*store);
    }
    core::AccessSnapshot all() const { return *access->load().result(); }
};
} // namespace

class AccessStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEverythingAcrossARestart()
    {
        const QTemporaryDir dir;
        core::UserRecord anna = userCalled(u"Änna"_s);
        const core::SessionRecord session = sessionOf(anna, "digest-1");
        const core::TokenRecord token = tokenCalled(u"grafana"_s, "digest-2");
        core::TokenRecord forever = tokenCalled(u"forever"_s, "digest-3");
        forever.info.expiresAt = {};
        {
            const OpenAccess open(dir.path());
            QVERIFY2(open.access, qUtf8Printable(open.error));
            QVERIFY(open.access->addUser(anna, true).result());
            QVERIFY(open.access->addSession(session, anna.passwordHash).result());
            QVERIFY(open.access->addToken(token).result());
            QVERIFY(open.access->addToken(forever).result());
            QVERIFY(open.access->setFailures(u"pin:*"_s, {3, kNow}).result());
        }
        const OpenAccess open(dir.path());
        const core::AccessSnapshot all = open.all();
        anna.user.lastSignInAt = session.createdAt;
        QCOMPARE(all.users, QList {anna});
        QCOMPARE(all.sessions, QList {session});
        QCOMPARE(all.tokens.size(), 2);
        QVERIFY(all.tokens.contains(token) && all.tokens.contains(forever));
        QCOMPARE(*open.access->failures(u"pin:*"_s).result(), (core::FailureRecord {3, kNow}));
        QVERIFY(open.access->setFailures(u"pin:*"_s, {}).result());
        QCOMPARE(open.access->failures(u"pin:*"_s).result()->failures, 0);
    }

    void theFileShowsNeitherNamesNorHashes()
    {
        const QTemporaryDir dir;
        {
            const OpenAccess open(dir.path());
            QVERIFY(open.access->addUser(userCalled(u"Anna-who-lives-here"_s), false).result());
        }
        const QByteArray bytes = everyByte(dir.path());
        for (const QByteArray &secret : {"Anna-who-lives-here"_ba, "anna-who-lives-here"_ba, "argon2id"_ba, "a-pin"_ba})
            QVERIFY2(!bytes.contains(secret), secret.constData());
        QVERIFY(bytes.contains("admin")); // the scan can find something
    }

    void givesANameOnceAndTheFirstPlaceOnce()
    {
        const QTemporaryDir dir;
        const OpenAccess open(dir.path());
        QVERIFY(open.access->addUser(userCalled(u"Anna"_s), true).result());
        QCOMPARE(open.access->addUser(userCalled(u"ANNA"_s), false).result().error().code, Error::Code::Conflict);
        QCOMPARE(open.access->addUser(userCalled(u"Ben"_s), true).result().error().code, Error::Code::Conflict);
        QVERIFY(open.access->addToken(tokenCalled(u"grafana"_s, "1")).result());
        QCOMPARE(open.access->addToken(tokenCalled(u"Grafana"_s, "2")).result().error().code, Error::Code::Conflict);
        QVERIFY(open.access->revokeToken(open.all().tokens.front().info.id).result());
        QVERIFY(open.access->addToken(tokenCalled(u"Grafana"_s, "2")).result());
        QCOMPARE(open.all().users.size(), 1);
        QCOMPARE(open.all().tokens.size(), 2);
    }

    void anAdminWhoCanSignInAlwaysRemains()
    {
        const QTemporaryDir dir;
        const OpenAccess open(dir.path());
        const core::UserRecord anna = userCalled(u"Anna"_s);
        const core::UserRecord ben = userCalled(u"Ben"_s);
        QVERIFY(open.access->addUser(anna, false).result());
        QVERIFY(open.access->addUser(ben, false).result());
        QVERIFY(open.access->addUser(userCalled(u"Cem"_s, core::Role::Resident), false).result());
        core::UserChange disable;
        disable.isDisabled = true;
        QVERIFY(open.access->changeUser(ben.user.id, disable).result());
        core::UserChange demote;
        demote.role = core::Role::Viewer;
        QCOMPARE(open.access->changeUser(anna.user.id, demote).result().error().code, Error::Code::Conflict);
        QCOMPARE(open.access->changeUser(anna.user.id, disable).result().error().code, Error::Code::Conflict);
        QCOMPARE(open.access->removeUser(anna.user.id).result().error().code, Error::Code::Conflict);
        QCOMPARE(open.all().users.size(), 3);
        for (const core::UserRecord &record : open.all().users)
            QCOMPARE(record.user.isDisabled, record.user.name == u"Ben"_s); // the refused change left no trace
        disable.isDisabled = false;
        QVERIFY(open.access->changeUser(ben.user.id, disable).result());
        QVERIFY(open.access->removeUser(anna.user.id).result());
        QCOMPARE(open.all().users.size(), 2);
    }

    void aUserTakesTheirSessionsAndFailuresAlong()
    {
        const QTemporaryDir dir;
        const OpenAccess open(dir.path());
        const core::UserRecord anna = userCalled(u"Anna"_s);
        const core::UserRecord ben = userCalled(u"Ben"_s);
        const QString subject = u"password:"_s + ben.user.id;
        QVERIFY(open.access->addUser(anna, false).result());
        QVERIFY(open.access->addUser(ben, false).result());
        QVERIFY(open.access->addSession(sessionOf(anna, "1"), anna.passwordHash).result());
        QVERIFY(open.access->addSession(sessionOf(ben, "2"), ben.passwordHash).result());
        QVERIFY(open.access->setFailures(subject, {2, kNow}).result());
        QVERIFY(open.access->removeUser(ben.user.id).result());
        QCOMPARE(open.all().sessions.size(), 1);
        QCOMPARE(open.access->failures(subject).result()->failures, 0);
        core::UserChange change;
        change.passwordHash = "another";
        change.endsSessions = true;
        QVERIFY(open.access->changeUser(anna.user.id, change).result());
        QVERIFY(open.all().sessions.isEmpty());
        QCOMPARE(open.all().users.front().passwordHash, "another"_ba);
        QCOMPARE(open.all().users.front().pinHash, anna.pinHash);
    }

    void noSessionBeginsForWhoWasChangedMeanwhile()
    {
        const QTemporaryDir dir;
        const OpenAccess open(dir.path());
        const core::UserRecord anna = userCalled(u"Anna"_s);
        QCOMPARE(open.access->addSession(sessionOf(anna, "1"), anna.passwordHash).result().error().code,
                 Error::Code::Conflict);
        QVERIFY(open.access->addUser(anna, false).result());
        QCOMPARE(open.access->addSession(sessionOf(anna, "1"), "the old one").result().error().code,
                 Error::Code::Conflict);
        QVERIFY(open.all().sessions.isEmpty());
        QVERIFY(!open.all().users.front().user.lastSignInAt.isValid());
    }

    void everyChangeIsSeenByTheNextLook()
    {
        const QTemporaryDir dir;
        const OpenAccess station(dir.path());
        const OpenAccess shell(dir.path());
        const core::UserRecord anna = userCalled(u"Anna"_s);
        const qint64 first = *station.access->revision().result();
        QVERIFY(shell.access->addUser(anna, false).result());
        const qint64 second = *station.access->revision().result();
        QVERIFY(second > first);
        QCOMPARE(station.all().revision, second);
        const core::SessionRecord session = sessionOf(anna, "1");
        QVERIFY(station.access->addSession(session, anna.passwordHash).result());
        QVERIFY(station.access->touch({{{session.id, kNow.addSecs(90)}}, {}}).result());
        QCOMPARE(shell.all().sessions.front().lastSeenAt, kNow.addSecs(90));
        QCOMPARE(*shell.access->endSessions({session.id, u"ses_unknown"_s}).result(), 1);
        QVERIFY(station.all().sessions.isEmpty());
        QVERIFY(*station.access->revision().result() > second);
        QCOMPARE(shell.access->removeUser(u"usr_unknown"_s).result().error().code, Error::Code::NotFound);
        QCOMPARE(shell.access->revokeToken(u"'; DROP TABLE token; --"_s).result().error().code, Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(AccessStoreTest)
#include "tst_accessstore.moc"
