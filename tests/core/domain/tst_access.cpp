// SPDX-License-Identifier: MIT
#include "core/domain/access.h"
#include "core/domain/accessbook.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

class AccessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The table as a person reads it, written down a second time: who changes one must mean it.
    void everyRoleMayWhatItsRowSays_data()
    {
        QTest::addColumn<Permission>("permission");
        QTest::addColumn<QString>("allowed"); // first letters: Admin, Resident, Viewer, Station
        QTest::newRow("view_live") << Permission::ViewLive << u"ARVS"_s;
        QTest::newRow("view_visits") << Permission::ViewVisits << u"ARVS"_s;
        QTest::newRow("view_persons") << Permission::ViewPersons << u"ARVS"_s;
        QTest::newRow("edit_persons") << Permission::EditPersons << u"A"_s;
        QTest::newRow("label_visits") << Permission::LabelVisits << u"AR"_s;
        QTest::newRow("answer") << Permission::Answer << u"AR"_s;
        QTest::newRow("ring") << Permission::Ring << u"AS"_s;
        QTest::newRow("recognize") << Permission::Recognize << u"ARS"_s;
        QTest::newRow("read_settings") << Permission::ReadSettings << u"A"_s;
        QTest::newRow("change_settings") << Permission::ChangeSettings << u"A"_s;
        QTest::newRow("manage_users") << Permission::ManageUsers << u"A"_s;
        QTest::newRow("manage_tokens") << Permission::ManageTokens << u"A"_s;
        QTest::newRow("read_audit") << Permission::ReadAudit << u"A"_s;
        QTest::newRow("export_data") << Permission::ExportData << u"A"_s;
        QTest::newRow("deploy") << Permission::Deploy << u"A"_s;
        QTest::newRow("read_system") << Permission::ReadSystem << u"ARS"_s;
    }
    void everyRoleMayWhatItsRowSays()
    {
        QFETCH(const Permission, permission);
        QFETCH(const QString, allowed);
        QCOMPARE(toString(permission), QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(permissionFromString(toString(permission)) == permission);
        for (const QString &word : roleWords()) {
            const std::optional<Role> role = roleFromString(word);
            QVERIFY(role);
            QCOMPARE(toString(*role), word);
            const bool isAllowed = allowed.contains(word.front().toUpper());
            QVERIFY2(permissionsOf(*role).testFlag(permission) == isAllowed, qUtf8Printable(word));
        }
    }

    void theTableKnowsEveryPermission()
    {
        QSet<quint32> bits;
        for (const Permission permission : allPermissions())
            bits << quint32(permission);
        QCOMPARE(bits.size(), 16); // as many as rows above
        QCOMPARE(roleWords(), (QStringList {u"admin"_s, u"resident"_s, u"viewer"_s, u"station"_s}));
        QCOMPARE(toStrings(permissionsOf(Role::Viewer)),
                 (QStringList {u"view_live"_s, u"view_visits"_s, u"view_persons"_s}));
        QCOMPARE(toStrings(permissionsOf(Role::Admin)).size(), 16);
    }

    void wordsThatAreNoneAreRefused()
    {
        for (const QString &word : {u""_s, u"Admin"_s, u"admin "_s, u"root"_s, u"view_live"_s})
            QVERIFY2(!roleFromString(word), qUtf8Printable(word));
        for (const QString &word : {u""_s, u"View_live"_s, u"view-live"_s, u"admin"_s, u"*"_s})
            QVERIFY2(!permissionFromString(word), qUtf8Printable(word));
    }

    void aPrincipalMayOnlyWhatItHolds()
    {
        Principal grafana {u"token:grafana"_s, u"tok_1"_s, u"grafana"_s, Role::Admin, Permission::ReadSystem, {}};
        QVERIFY(grafana.may(Permission::ReadSystem));
        QVERIFY(!grafana.may(Permission::Deploy));
        QVERIFY(!grafana.isUser());
        QVERIFY(!Principal().may(Permission::ViewLive));
    }

    void aTokenIsValidUntilItExpiresOrIsRevoked()
    {
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        TokenInfo token;
        QVERIFY(token.isValidAt(now));
        token.expiresAt = now.addMSecs(1);
        QVERIFY(token.isValidAt(now));
        QVERIFY(!token.isValidAt(now.addMSecs(1)));
        token.expiresAt = {};
        token.isRevoked = true;
        QVERIFY(!token.isValidAt(now));
    }

    void anAttemptIsAValueOrARefusal()
    {
        const Attempt<int> granted(7);
        QVERIFY(granted);
        QCOMPARE(*granted, 7);
        const Attempt<int> refused(Refusal {Refusal::Reason::Locked, 4, {Error::Code::Unavailable, u"wait"_s}});
        QVERIFY(!refused);
        QCOMPARE(refused.refusal().retryAfterSeconds, 4);
        QCOMPARE(toString(AccessEvent::Kind::SignInRefused), u"sign_in_refused"_s);
    }
};

QTEST_GUILESS_MAIN(AccessTest)
#include "tst_access.moc"
