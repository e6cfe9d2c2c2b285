// SPDX-License-Identifier: MIT
#include "services/http/trustedproxies.h"
#include "tests/services/http/trialsite.h"
#include "tests/support/webclient.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace services;

class TrustedProxiesTest : public QObject {
    Q_OBJECT

    TrialSite m_site;

private Q_SLOTS:
    void takesAProxysWordAndNobodyElses_data()
    {
        QTest::addColumn<QString>("proxies");
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArrayList>("forwarded");
        QTest::addColumn<QString>("caller");
        const QString one = u"10.0.0.2"_s;
        QTest::newRow("no proxies") << u""_s << one << QByteArrayList {"203.0.113.7"} << one;
        QTest::newRow("a proxy") << one << one << QByteArrayList {"203.0.113.7"} << u"203.0.113.7"_s;
        QTest::newRow("not a proxy") << one << u"10.0.0.3"_s << QByteArrayList {"203.0.113.7"} << u"10.0.0.3"_s;
        QTest::newRow("a proxy asks for itself") << one << one << QByteArrayList() << one;
        QTest::newRow("what the caller claimed")
            << one << one << QByteArrayList {"127.0.0.1, 192.0.2.1, 203.0.113.7"} << u"203.0.113.7"_s;
        QTest::newRow("claimed in a header of its own")
            << one << one << QByteArrayList {"127.0.0.1", "203.0.113.7"} << u"203.0.113.7"_s;
        QTest::newRow("two proxies") << u"10.0.0.0/24, 192.0.2.1"_s << one
                                     << QByteArrayList {"6.6.6.6, 203.0.113.7, 192.0.2.1"} << u"203.0.113.7"_s;
        QTest::newRow("proxies only") << u"10.0.0.0/24"_s << one << QByteArrayList {"10.0.0.9"} << u"10.0.0.9"_s;
        QTest::newRow("no address") << one << one << QByteArrayList {"203.0.113.7, unknown"} << one;
        QTest::newRow("empty") << one << one << QByteArrayList {""} << one;
        QTest::newRow("IPv4 written as IPv6")
            << one << u"::ffff:10.0.0.2"_s << QByteArrayList {"::ffff:203.0.113.7"} << u"203.0.113.7"_s;
        QTest::newRow("IPv6") << u"fd00:1::/64"_s << u"fd00:1::5"_s << QByteArrayList {"2001:db8::7"}
                              << u"2001:db8::7"_s;
        QTest::newRow("another IPv6 network")
            << u"fd00:1::/64"_s << u"fd00:2::5"_s << QByteArrayList {"2001:db8::7"} << u"fd00:2::5"_s;
    }
    void takesAProxysWordAndNobodyElses()
    {
        QFETCH(QString, proxies);
        QFETCH(QString, peer);
        QFETCH(QByteArrayList, forwarded);
        QFETCH(QString, caller);
        const auto parsed = TrustedProxies::parse(proxies);
        QVERIFY(parsed);
        QCOMPARE(parsed->caller(QHostAddress(peer), forwarded), QHostAddress(caller));
    }

    void refusesWhatIsNoNetworkOrEverybodys()
    {
        for (const QString &text : {u"proxy.local"_s, u"10.0.0.2,x"_s, u"0.0.0.0/0"_s, u"::/0"_s, u"10.0.0.2/99"_s})
            QVERIFY2(!TrustedProxies::parse(text), qPrintable(text));
    }

    void callersBehindAProxyDoNotShareALimit()
    {
        ServerLimits limits {.requestsPerSecond = 0.001, .requestBurst = 2};
        limits.proxies = *TrustedProxies::parse(u"127.0.0.1"_s);
        WebServer server;
        const WebClient client(m_site.serve(server, limits));
        const auto ask = [&](const QByteArray &caller) {
            return client.ask({.target = "/big/no", .headers = {"X-Forwarded-For: 9.9.9.9, " + caller}}).status;
        };
        QCOMPARE(ask("203.0.113.7"), 404);
        QCOMPARE(ask("203.0.113.7"), 404);
        QCOMPARE(ask("203.0.113.7"), 429);
        QCOMPARE(ask("203.0.113.8"), 404);
    }

    void withoutAProxyNobodyEscapesItsLimitByAHeader()
    {
        WebServer server;
        const WebClient client(m_site.serve(server, {.requestsPerSecond = 0.001, .requestBurst = 2}));
        const auto ask = [&](const QByteArray &caller) {
            return client.ask({.target = "/big/no", .headers = {"X-Forwarded-For: " + caller}}).status;
        };
        QCOMPARE(ask("203.0.113.7"), 404);
        QCOMPARE(ask("203.0.113.8"), 404);
        QCOMPARE(ask("203.0.113.9"), 429);
    }

    void aProxyMayHoldMoreConnectionsThanOneCaller()
    {
        ServerLimits limits {.connectionsPerAddress = 3};
        limits.proxies = *TrustedProxies::parse(u"127.0.0.1"_s);
        WebServer server;
        const WebClient client(m_site.serve(server, limits));
        std::vector<std::unique_ptr<QTcpSocket>> held;
        for (int i = 0; i < 8; ++i) {
            held.push_back(client.open({.target = "/livez"}));
            QCOMPARE(readAnswer(*held.back()).status, 200);
        }
    }
};

QTEST_GUILESS_MAIN(TrustedProxiesTest)
#include "tst_trustedproxies.moc"
