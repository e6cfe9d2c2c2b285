// SPDX-License-Identifier: MIT
#include "tests/services/http/trialsite.h"
#include "tests/support/webclient.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTest>

#include <algorithm>
#include <mutex>
#include <vector>

using namespace Qt::StringLiterals;
using namespace services;

namespace {
constexpr int kPatienceMs = 10000;
}

class WebServerTest : public QObject {
    Q_OBJECT

    TrialSite m_site;
    std::mutex m_mutex; // of m_accesses
    std::vector<WebAccess> m_accesses;

private Q_SLOTS:
    void answersEachMethodAsItShould_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("allow");
        QTest::newRow("get") << "GET"_ba
                             << "/livez"_ba << 200 << QByteArray();
        QTest::newRow("query") << "GET"_ba
                               << "/livez?x=1"_ba << 200 << QByteArray();
        QTest::newRow("post") << "POST"_ba
                              << "/livez"_ba << 405 << "GET, HEAD"_ba;
        QTest::newRow("delete") << "DELETE"_ba
                                << "/health"_ba << 405 << "GET, HEAD"_ba;
        QTest::newRow("options") << "OPTIONS"_ba
                                 << "/metrics"_ba << 405 << "GET, HEAD"_ba;
        QTest::newRow("trace") << "TRACE"_ba
                               << "/health"_ba << 405 << "GET, HEAD"_ba;
        QTest::newRow("get of post") << "GET"_ba
                                     << "/size"_ba << 405 << "POST"_ba;
        QTest::newRow("nothing") << "GET"_ba
                                 << "/"_ba << 404 << QByteArray();
        QTest::newRow("slash too many") << "GET"_ba
                                        << "/health/"_ba << 404 << QByteArray();
        QTest::newRow("climbing") << "GET"_ba
                                  << "/../../etc/passwd"_ba << 404 << QByteArray();
        QTest::newRow("encoded") << "GET"_ba
                                 << "/%2e%2e/%00"_ba << 404 << QByteArray();
    }
    void answersEachMethodAsItShould()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        QFETCH(QByteArray, allow);
        WebServer server;
        const quint16 port = m_site.serve(server);
        const WebAnswer answer = WebClient(port).send(method + ' ' + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header("allow"), allow);
        QVERIFY(!answer.header("date").isEmpty());
        QCOMPARE(answer.header("x-content-type-options"), "nosniff"_ba);
        QVERIFY(answer.header("x-correlation-id").startsWith("req_"));
        if (status != 200) {
            QCOMPARE(answer.header("content-type"), "application/problem+json"_ba);
            QCOMPARE(answer.json().value(u"status"_s).toInt(), status);
            QCOMPARE(answer.json().value(u"correlation_id"_s).toString().toLatin1(), answer.header("x-correlation-id"));
        }
    }

    void headHasNoBody()
    {
        WebServer server;
        const quint16 port = m_site.serve(server);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(socket.waitForConnected(kPatienceMs));
        socket.write("HEAD /metrics HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(readAnswer(socket, true).header("content-length"), "11"_ba);
        socket.write("GET /livez HTTP/1.1\r\nHost: x\r\n\r\n"); // a body sent by mistake would
                                                                // stand before this answer
        QCOMPARE(readAnswer(socket).status, 200);
        const WebAnswer head
            = WebClient(port).send("HEAD /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", true);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.header("content-length"), "11"_ba);
        QCOMPARE(head.body, QByteArray());
        QCOMPARE(WebClient(port).get("/metrics").body, "doorbell 1\n"_ba);
    }

    void keepsTheCallersCorrelationIdWhenValid_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("plain") << "abc-1_2.3"_ba << true;
        QTest::newRow("longest") << QByteArray(128, 'a') << true;
        QTest::newRow("too long") << QByteArray(129, 'a') << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("space") << "a b"_ba << false;
        QTest::newRow("quote") << "a\"b"_ba << false;
        QTest::newRow("utf-8") << "\xc3\xa4"_ba << false;
    }
    void keepsTheCallersCorrelationIdWhenValid()
    {
        QFETCH(QByteArray, given);
        QFETCH(bool, isKept);
        WebServer server;
        const WebAnswer answer = WebClient(m_site.serve(server))
                                     .send("GET /livez HTTP/1.1\r\nHost: x\r\nx-correlation-ID: " + given + "\r\n\r\n");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("x-correlation-id") == given, isKept);
        QVERIFY(isCorrelationId(answer.header("x-correlation-id")));
    }

    void aHandlerThatThrowsAnswers500AndSaysNothingOfIt()
    {
        WebServer server;
        const quint16 port = m_site.serve(server);
        QTest::ignoreMessage(QtCriticalMsg, "a handler failed for /throws : hunter2");
        QTest::ignoreMessage(QtCriticalMsg, "a handler failed for /throws-int");
        for (const QByteArray &path : {"/throws"_ba, "/throws-int"_ba}) {
            const WebAnswer answer = WebClient(port).get(path);
            QCOMPARE(answer.status, 500);
            QVERIFY(!answer.body.contains("hunter2"));
        }
        QCOMPARE(WebClient(port).get("/livez").status, 200);
    }

    void answersWhileTheMainThreadIsBlocked()
    {
        WebServer server;
        const quint16 port = m_site.serve(server);
        QSemaphore answered;
        int status = 0;
        std::unique_ptr<QThread> client(QThread::create([&] {
            status = WebClient(port).get("/readyz").status;
            answered.release();
        }));
        client->setObjectName(u"client"_s);
        client->start();
        QVERIFY(answered.tryAcquire(1, kPatienceMs)); // no event loop turns here
        client->wait();
        QCOMPARE(status, 503);
    }

    void aTakenPortIsNamed()
    {
        WebServer server;
        const quint16 port = m_site.serve(server);
        QVERIFY(port != 0);
        const auto second = server.serve({u"127.0.0.1"_s, port, u"PROMETHEUS_PORT"_s, {}});
        QVERIFY(!second);
        QCOMPARE(
            second.error().message,
            u"port %1 of 127.0.0.1 is taken by another program; stop that one, or choose another port with PROMETHEUS_PORT"_s
                .arg(port));
        const auto foreign = server.serve({u"192.0.2.1"_s, 0, u"HTTP_PORT"_s, {}});
        QVERIFY(!foreign);
        QVERIFY2(foreign.error().message.contains("HTTP_BIND"_L1), qPrintable(foreign.error().message));
        QVERIFY(!server.serve({u"everywhere"_s, 0, u"HTTP_PORT"_s, {}}));
    }

    void answersThatComeLaterAreGivenAndOutliveTheirCaller()
    {
        QPromise<WebReply> held;
        held.start();
        const QFuture<WebReply> later = held.future();
        WebServer server;
        const auto port = server.serve(
            {u"127.0.0.1"_s,
             0,
             u"HTTP_PORT"_s,
             {{"GET"_ba, u"/later"_s, [later](const WebRequest &) { return later; }},
              {"GET"_ba, u"/never"_s, [](const WebRequest &) { return QFuture<WebReply>(); }},
              {"GET"_ba, u"/item/{id}"_s,
               [](const WebRequest &request) {
                   return WebReply::text(request.params.value(u"id"_s).toUtf8(), "text/plain"_ba);
               }},
              {"GET"_ba, u"/livez"_s, [](const WebRequest &) { return WebReply::text("yes", "text/plain"_ba); }}},
             {}});
        QVERIFY(port);
        QTcpSocket stays;
        stays.connectToHost(u"127.0.0.1"_s, *port);
        QVERIFY(stays.waitForConnected(kPatienceMs));
        stays.write("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
        for (int i = 0; i < 20; ++i) {
            QTcpSocket leaves;
            leaves.connectToHost(u"127.0.0.1"_s, *port);
            QVERIFY(leaves.waitForConnected(kPatienceMs));
            leaves.write("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
            QVERIFY(leaves.waitForBytesWritten(kPatienceMs));
            leaves.abort();
        }
        QCOMPARE(WebClient(*port).get("/livez").status, 200); // others are not kept waiting
        QCOMPARE(WebClient(*port).get("/never").status, 500);
        QCOMPARE(WebClient(*port).get("/item/a%20b").body, "a b"_ba);
        QCOMPARE(WebClient(*port).get("/item/").status, 404);
        QCOMPARE(WebClient(*port).get("/item/a/b").status, 404);
        held.addResult(WebReply::text("now", "text/plain"_ba));
        held.finish();
        QCOMPARE(readAnswer(stays).body, "now"_ba);
        stays.write("GET /livez HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(readAnswer(stays).body, "yes"_ba); // the connection goes on
    }

    void everyRequestIsCountedUnderItsRoute()
    {
        {
            WebServer server([this](const WebAccess &access) {
                const std::lock_guard lock(m_mutex);
                m_accesses.push_back(access);
            });
            const quint16 port = m_site.serve(server);
            (void)WebClient(port).get("/livez?secret=1");
            (void)WebClient(port).get("/nothing/of/ours");
            (void)WebClient(port).send("BREW /livez HTTP/1.1\r\nHost: x\r\n\r\n");
        }
        QCOMPARE(m_accesses.size(), std::size_t(3));
        QCOMPARE(m_accesses.at(2).route, u"refused"_s);
        QCOMPARE(m_accesses.at(2).status, 501);
        QCOMPARE(m_accesses.at(0).route, u"/livez"_s);
        QCOMPARE(m_accesses.at(0).method, "GET"_ba);
        QCOMPARE(m_accesses.at(0).status, 200);
        QVERIFY(m_accesses.at(0).seconds >= 0);
        QCOMPARE(m_accesses.at(1).route, u"unmatched"_s);
        QCOMPARE(m_accesses.at(1).status, 404);
    }

    void stopsWhileConnectionsAreOpen()
    {
        QTcpSocket socket;
        {
            WebServer server;
            const quint16 port = m_site.serve(server);
            socket.connectToHost(u"127.0.0.1"_s, port);
            QVERIFY(socket.waitForConnected(kPatienceMs));
            socket.write("GET /health HTTP/1.1\r\n");
            QVERIFY(socket.waitForBytesWritten(kPatienceMs));
        }
        QVERIFY(isClosedByServer(socket));
    }
};

QTEST_GUILESS_MAIN(WebServerTest)
#include "tst_webserver.moc"
