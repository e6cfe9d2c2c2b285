// SPDX-License-Identifier: MIT
#include "services/access/attemptguard.h"
#include "services/access/bearer.h"
#include "services/access/credentialrules.h"
#include "services/access/passwordhash.h"
#include "services/access/setupcode.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace services;

class CredentialRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreCleanedOrRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("clean"); // empty: refused
        QTest::newRow("plain") << u"Anna"_s << u"Anna"_s;
        QTest::newRow("spaces") << u"  Anna   Berg "_s << u"Anna Berg"_s;
        QTest::newRow("decomposed") << u"A\u0308nna"_s << u"\u00C4nna"_s;
        QTest::newRow("full width") << u"\uFF21nna"_s << u"Anna"_s;
        QTest::newRow("other script") << u"\u5B89\u5A1C"_s << u"\u5B89\u5A1C"_s;
        QTest::newRow("statement") << u"x'); DROP TABLE account; --"_s << u"x'); DROP TABLE account; --"_s;
        QTest::newRow("64") << QString(64, u'a') << QString(64, u'a');
        QTest::newRow("64 of two units") << u"\U0001F514"_s.repeated(64) << u"\U0001F514"_s.repeated(64);
        QTest::newRow("65") << QString(65, u'a') << QString();
        QTest::newRow("10 000") << QString(10'000, u'a') << QString();
        QTest::newRow("grows when normalised") << QString(20, QChar(0xFDFA)) << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("only spaces") << u" \u00A0 "_s << QString();
        QTest::newRow("newline") << u"Anna\nadmin"_s << QString();
        QTest::newRow("escape") << u"\x1b[31mAnna"_s << QString();
        QTest::newRow("NUL") << u"Anna"_s + QChar(u'\0') << QString();
        QTest::newRow("bidi override") << u"\u202EannA"_s << QString();
        QTest::newRow("bidi isolate") << u"\u2066Anna"_s << QString();
        QTest::newRow("zero width") << u"An\u200Bna"_s << QString();
        QTest::newRow("lone surrogate") << u"Anna"_s + QChar(0xD800) << QString();
        QTest::newRow("an id") << u"usr_01HZZZZZZZZZZZZZZZZZZZZZZZ"_s << QString();
    }
    void namesAreCleanedOrRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, clean);
        const core::Result<QString> result = cleanAccessName(name);
        QCOMPARE(result.hasValue(), !clean.isEmpty());
        if (result)
            QCOMPARE(*result, clean);
        else
            QVERIFY(result.error().code == core::Error::Code::Invalid && !result.error().message.isEmpty());
    }

    void namesThatReadAlikeAreOne()
    {
        QCOMPARE(accessNameKey(u"ANNA  berg"_s), accessNameKey(u"anna Berg"_s));
        QCOMPARE(accessNameKey(u"A\u0308NNA"_s), accessNameKey(u"\u00E4nna"_s));
        QVERIFY(accessNameKey(u"anna"_s) != accessNameKey(u"anne"_s));
    }

    void passwordsThatAreTriedFirstAreRefused_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("words") << u"horse battery staple"_s << true;
        QTest::newRow("ten") << u"k7#mQ2!xLw"_s << true;
        QTest::newRow("digits by chance") << u"8391047265"_s << true;
        QTest::newRow("other script") << u"\u0434\u0432\u0435\u0440\u044C \u0438 \u043A\u043B\u044E\u0447"_s << true;
        QTest::newRow("1024") << u"abcdefgh"_s.repeated(128) << true;
        QTest::newRow("1025") << u"abcdefgh"_s.repeated(128) + u'x' << false;
        QTest::newRow("100 000") << u"abcdefgh"_s.repeated(12'500) << false;
        QTest::newRow("nine") << u"k7#mQ2!xL"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("one letter") << QString(20, u'a') << false;
        QTest::newRow("two letters") << u"abababababab"_s << false;
        QTest::newRow("the name") << u"Anna of the House"_s << false;
        QTest::newRow("the name, wide") << u"\uFF21nna OF the house"_s << false;
        QTest::newRow("counting") << u"1234567890"_s << false;
        QTest::newRow("counting down") << u"0987654321"_s << false;
        QTest::newRow("keyboard") << u"qwertyuiop"_s << false;
        QTest::newRow("keyboard, twice down") << u"1qaz2wsx3edc"_s << false;
        QTest::newRow("alphabet") << u"abcdefghijk"_s << false;
        QTest::newRow("password1234") << u"password1234"_s << false;
        QTest::newRow("Password2024!") << u"Password2024!"_s << false;
        QTest::newRow("P@ssw0rd2024") << u"P@ssw0rd2024"_s << false;
        QTest::newRow("passwordpassword") << u"passwordpassword"_s << false;
        QTest::newRow("administrator") << u"administrator"_s << false;
        QTest::newRow("admin12345678") << u"admin12345678"_s << false;
        QTest::newRow("a word within words") << u"my password is long"_s << true;
        QTest::newRow("lone surrogate") << u"horse battery"_s + QChar(0xDC00) << false;
    }
    void passwordsThatAreTriedFirstAreRefused()
    {
        QFETCH(const QString, password);
        QFETCH(const bool, isGood);
        const core::Result<QByteArray> result = newPassword(password, u"Anna of the house"_s, 10);
        QVERIFY2(result.hasValue() == isGood, result ? "taken" : qUtf8Printable(result.error().message));
        if (!result && password.size() > 3)
            QVERIFY(!result.error().message.contains(password));
    }

    void aPasswordIsTheSameHoweverItIsTyped()
    {
        const QString composed = u"gro\u00DFe T\u00FCren \u00F6ffnen"_s;
        const QString decomposed = composed.normalized(QString::NormalizationForm_D);
        QVERIFY(composed != decomposed);
        QCOMPARE(*newPassword(composed, {}, 10), typedPassword(decomposed));
        QVERIFY(newPassword(u"k7#mQ2!xLw"_s, {}, 10) && !newPassword(u"k7#mQ2!xLw"_s, {}, 12));
        QVERIFY(!newPassword(u"k7#mQ2!xL"_s, {}, 1)); // no setting goes below ten
        QVERIFY(typedPassword(QString(100'000, u'a')).isEmpty());
    }

    void pinsAreDigitsAndNotTheFirstOnesTried_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("four") << u"7305"_s << true;
        QTest::newRow("twelve") << u"730519482605"_s << true;
        QTest::newRow("three") << u"730"_s << false;
        QTest::newRow("thirteen") << u"7305194826051"_s << false;
        QTest::newRow("letters") << u"73o5"_s << false;
        QTest::newRow("other digits") << u"\u0667\u0663\u0660\u0665"_s << false;
        QTest::newRow("all the same") << u"0000"_s << false;
        QTest::newRow("run") << u"1234"_s << false;
        QTest::newRow("run down") << u"9876"_s << false;
        QTest::newRow("space") << u"73 05"_s << false;
    }
    void pinsAreDigitsAndNotTheFirstOnesTried()
    {
        QFETCH(const QString, pin);
        QFETCH(const bool, isGood);
        QCOMPARE(newPin(pin).hasValue(), isGood);
        if (isGood)
            QCOMPARE(typedPin(pin), *newPin(pin));
    }

    void hashesAreArgon2idWithTheirCost()
    {
        const PasswordHash hash(HashCost::lowest());
        const QByteArray made = *hash.make("horse battery staple");
        QVERIFY2(made.startsWith("$argon2id$v=19$m=8,t=1,p=1$"), made.constData());
        QVERIFY(made != *hash.make("horse battery staple")); // salted
        QVERIFY(*hash.matches(made, "horse battery staple"));
        QVERIFY(!*hash.matches(made, "horse battery stapler"));
        QVERIFY(!*hash.matches(made, ""));
        QVERIFY(!*hash.matches("no hash at all", "horse battery staple"));
        QVERIFY(!*hash.matchesNobody("horse battery staple"));
        QVERIFY(!hash.isOutdated(made));
        HashCost dearer = HashCost::lowest();
        dearer.passes = 2;
        QVERIFY(PasswordHash(dearer).isOutdated(made));
        const PasswordHash product({}); // what a real station pays
        QVERIFY2(product.make("x")->startsWith("$argon2id$v=19$m=65536,t=3,p=1$"), product.make("x")->constData());
    }

    void withoutMemoryNobodyIsCalledWrong()
    {
        HashCost greedy;
        greedy.memoryBytes = std::size_t(4) * 1024 * 1024 * 1024 * 1024 - 1024; // more than any machine gives
        const PasswordHash hash(greedy);
        QCOMPARE(hash.make("x").error().code, core::Error::Code::Unavailable);
        QCOMPARE(hash.matchesNobody("x").error().code, core::Error::Code::Unavailable);
    }

    void secretsAreWipedWhereTheyLie()
    {
        QByteArray secret(32, 'x');
        const char *place = secret.constData();
        const QByteArray kept = secret; // shared: not ours to wipe
        wipe(secret);
        QVERIFY(secret.isEmpty());
        QCOMPARE(QByteArray(place, 32), kept);
        QString text = u"a secret of the house"_s.repeated(2);
        {
            const WipedAtEnd wiped(text);
            QVERIFY(!text.isEmpty());
        }
        QVERIFY(text.isEmpty());
    }

    void bearersAreLongRandomAndShaped()
    {
        QSet<QByteArray> made;
        for (int i = 0; i < 1000; ++i)
            made << bearer::make(bearer::kToken);
        QCOMPARE(made.size(), 1000);
        const QByteArray token = *made.cbegin();
        QCOMPARE(token.size(), 4 + 43); // 256 bits
        QVERIFY(bearer::isShaped(token, bearer::kToken));
        QVERIFY(!bearer::isShaped(token, bearer::kSession));
        for (const QByteArray &other :
             {token.left(46), token + "A", token.left(46) + "=", token.left(46) + "\n", "dbt_"_ba, QByteArray()})
            QVERIFY2(!bearer::isShaped(other, bearer::kToken), other.constData());
        QVERIFY(bearer::isSame(bearer::digest(token), bearer::digest(token)));
        QVERIFY(!bearer::isSame(bearer::digest(token), bearer::digest(token, "key")));
        QVERIFY(!bearer::isSame(bearer::digest(token, "key"), bearer::digest(token, "another")));
        QVERIFY(!bearer::isSame(bearer::digest(token), {}));
        QVERIFY(bearer::digest(token, QByteArray(10'000, 'k')).size() == 32);
    }

    void setupCodesAreReadableAndForgiving()
    {
        QSet<QString> made;
        for (int i = 0; i < 200; ++i) {
            const SetupCode code;
            made << code.text();
            QVERIFY2(QRegularExpression(u"^[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){2}$"_s)
                         .match(code.text())
                         .hasMatch(),
                     qUtf8Printable(code.text()));
        }
        QCOMPARE(made.size(), 200);
        const SetupCode code;
        QVERIFY(code.matches(code.text()));
        QVERIFY(code.matches(u" "_s + code.text().toLower().remove(u'-') + u"\n"_s));
        QVERIFY(!code.matches(code.text().left(13)));
        QVERIFY(!code.matches(QString()));
        QVERIFY(!code.matches(SetupCode().text()));
        QVERIFY(!code.matches(QString(1'000'000, u'A')));
    }

    void theDelayDoublesUpToItsMost()
    {
        const LockoutRule rule {3, 1, 300, 3600};
        QList<int> delays;
        for (int failures = 0; failures <= 14; ++failures)
            delays << rule.delayAfter(failures);
        QCOMPARE(delays, (QList {0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300}));
        QCOMPARE(rule.delayAfter(2'000'000'000), 300);
    }

    void oneHomeIsOneAddress()
    {
        const auto subject = &AttemptGuard::addressSubject;
        QCOMPARE(subject(u"::ffff:192.0.2.7"_s), subject(u"192.0.2.7"_s));
        QCOMPARE(subject(u"2001:db8:1:2::3"_s), subject(u"2001:db8:1:2:ffff::4"_s));
        QVERIFY(subject(u"2001:db8:1:2::3"_s) != subject(u"2001:db8:1:3::3"_s));
        QVERIFY(subject(u"192.0.2.7"_s) != subject(u"192.0.2.8"_s));
        QVERIFY(subject(QString(100'000, u'x')).size() < 100);
    }
};

QTEST_GUILESS_MAIN(CredentialRulesTest)
#include "tst_credentialrules.moc"
