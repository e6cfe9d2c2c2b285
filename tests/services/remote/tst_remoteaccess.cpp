// SPDX-License-Identifier: MIT
#include "services/remote/remoteaccess.h"

#include <QNetworkRequest>
#include <QTest>

using namespace Qt::StringLiterals;
using services::RemoteAccess;

namespace {
const QString kPrint = QString(u"AB:"_s).repeated(31) + u"ab"_s;
}

class RemoteAccessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesAnAddressAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("asked"); // empty: refused
        QTest::newRow("http") << u"http://door.local:5000"_s << u"http://door.local:5000/api/v1/visits?limit=1"_s;
        QTest::newRow("a slash") << u" https://door.local/ "_s << u"https://door.local/api/v1/visits?limit=1"_s;
        QTest::newRow("behind a proxy's path")
            << u"https://home.example/door/"_s << u"https://home.example/door/api/v1/visits?limit=1"_s;
        QTest::newRow("IPv6") << u"http://[::1]:5000"_s << u"http://[::1]:5000/api/v1/visits?limit=1"_s;
        QTest::newRow("no scheme") << u"door.local:5000"_s << QString();
        QTest::newRow("another scheme") << u"ftp://door.local"_s << QString();
        QTest::newRow("no host") << u"http://"_s << QString();
        QTest::newRow("a password in it") << u"http://anna:secret@door.local"_s << QString();
        QTest::newRow("a question") << u"http://door.local/?token=secret"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void takesAnAddressAsPeopleWriteIt()
    {
        QFETCH(QString, url);
        QFETCH(QString, asked);
        const auto access = RemoteAccess::from({url, "dbt_x", {}, {}});
        QCOMPARE(access.hasValue(), !asked.isEmpty());
        if (!access) {
            QVERIFY(!access.error().message.contains(u"secret"_s));
            return;
        }
        const QNetworkRequest request = access->request(u"/visits"_s, "limit=1");
        QCOMPARE(request.url().toString(QUrl::FullyEncoded), asked);
        QCOMPARE(request.rawHeader("Authorization"), "Bearer dbt_x"_ba);
        QCOMPARE(request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
                 int(QNetworkRequest::ManualRedirectPolicy));
        QVERIFY(!access->display().contains(u"dbt_x"_s));
    }

    void aTokenIsOneWordAndNeverRepeated()
    {
        for (const QByteArray &token :
             {""_ba, "two words"_ba, "line\r\nX-Evil: 1"_ba, "tokén"_ba, QByteArray(5000, 'x')}) {
            const auto access = RemoteAccess::from({u"http://door.local"_s, token, {}, {}});
            QVERIFY(!access);
            QVERIFY(token.isEmpty() || !access.error().message.toUtf8().contains(token));
        }
    }

    void aFingerprintIsWholeAndForHttps()
    {
        QVERIFY(RemoteAccess::from({u"https://door.local"_s, "x", kPrint, {}}).hasValue());
        QVERIFY(
            RemoteAccess::from({u"https://door.local"_s, "x", QString(kPrint).remove(u':').toLower(), {}}).hasValue());
        for (const QString &wrong : {u"AB:CD"_s, u"ZZ"_s.repeated(32), kPrint + u":AB"_s})
            QVERIFY2(!RemoteAccess::from({u"https://door.local"_s, "x", wrong, {}}), qPrintable(wrong));
        QVERIFY(!RemoteAccess::from({u"http://door.local"_s, "x", kPrint, {}})); // it would not be looked at
        QVERIFY(!RemoteAccess::from({u"https://door.local"_s, "x", {}, u"/nowhere/ca.pem"_s}));
    }

    void knowsWhoCanListen()
    {
        const auto isInTheClear = [](const QString &url) {
            return RemoteAccess::from({url, "x", {}, {}})->isInTheClear();
        };
        QVERIFY(isInTheClear(u"http://192.0.2.7:5000"_s));
        QVERIFY(!isInTheClear(u"https://192.0.2.7:5000"_s));
        QVERIFY(!isInTheClear(u"http://127.0.0.1:5000"_s));
        QVERIFY(!isInTheClear(u"http://[::1]:5000"_s));
        QVERIFY(!isInTheClear(u"http://localhost:5000"_s));
    }
};

QTEST_GUILESS_MAIN(RemoteAccessTest)
#include "tst_remoteaccess.moc"
