// SPDX-License-Identifier: MIT
#include "tests/services/http/trialsite.h"
#include "tests/support/webclient.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace services;

namespace {
constexpr int kPatienceMs = 10000;
}

class WebLimitsTest : public QObject {
    Q_OBJECT

    TrialSite m_site;

private Q_SLOTS:
    void hostileBytesHarmNobody_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status"); // 0: closed or left to the timeout without an answer
        const QByteArray post = "POST /size HTTP/1.1\r\nHost: x\r\n"_ba;
        QTest::newRow("two lengths") << post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab" << 400;
        QTest::newRow("length and chunks") << post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                                           << 411;
        QTest::newRow("negative length") << post + "Content-Length: -5\r\n\r\n" << 400;
        QTest::newRow("endless length") << post + "Content-Length: 18446744073709551615\r\n\r\n" << 400;
        QTest::newRow("odd encoding") << post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" << 411;
        QTest::newRow("plus length") << post + "Content-Length: +2\r\n\r\nab" << 400;
        QTest::newRow("good length") << post + "Content-Length: 2\r\n\r\nab" << 200;
        QTest::newRow("chunks") << post + "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n" << 411;
        QTest::newRow("no host") << "GET /livez HTTP/1.1\r\n\r\n"_ba << 400;
        QTest::newRow("two hosts") << "GET /livez HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n"_ba << 400;
        QTest::newRow("space before the colon") << post + "Content-Length : 2\r\n\r\nab" << 400;
        QTest::newRow("folded") << "GET /livez HTTP/1.1\r\nHost: x\r\n folded\r\n\r\n"_ba << 400;
        QTest::newRow("bare line feeds") << "GET /livez HTTP/1.1\nHost: x\n\n"_ba << 400;
        QTest::newRow("carriage return inside") << "GET /livez HTTP/1.1\r\nHost: x\r\nA: b\rc\r\n\r\n"_ba << 400;
        QTest::newRow("nul inside") << QByteArray("GET /livez HTTP/1.1\r\nHost: x\r\nA: b\0c\r\n\r\n", 40) << 400;
        QTest::newRow("upgrade")
            << "GET /livez HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n"_ba << 400;
        QTest::newRow("unknown method") << "BREW /livez HTTP/1.1\r\nHost: x\r\n\r\n"_ba << 501;
        QTest::newRow("a proxy's address") << "GET http://x/livez HTTP/1.1\r\nHost: x\r\n\r\n"_ba << 400;
        QTest::newRow("another version") << "GET /livez HTTP/2.0\r\nHost: x\r\n\r\n"_ba << 505;
        QTest::newRow("odd version") << "GET /livez HTTP/1.1x\r\nHost: x\r\n\r\n"_ba << 505;
        QTest::newRow("empty line first") << "\r\nGET /livez HTTP/1.1\r\nHost: x\r\n\r\n"_ba << 400;
        QTest::newRow("odd expectation") << post + "Expect: tea\r\nContent-Length: 2\r\n\r\nab" << 417;
        QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02\0\x01\0\xfc\x03\x03\r\n\r\n", 14) << 400;
        QTest::newRow("nul bytes") << QByteArray(5000, '\0') << 414;
        QTest::newRow("huge line") << "GET /" + QByteArray(400000, 'a') << 414;
        QTest::newRow("long line") << "GET /" + QByteArray(4100, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n" << 414;
        QTest::newRow("huge header") << "GET / HTTP/1.1\r\nX: " + QByteArray(400000, 'a') << 431;
        QTest::newRow("many headers") << "GET / HTTP/1.1\r\nHost: x\r\n" + QByteArray("A: b\r\n").repeated(110) + "\r\n"
                                      << 431;
        QTest::newRow("huge body") << post + "Content-Length: 1000000\r\n\r\n" + QByteArray(1000000, 'a') << 413;
        QTest::newRow("slow") << "GET /livez HTTP/1.1\r\n"_ba << 0;
    }
    void hostileBytesHarmNobody()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        WebServer server;
        const quint16 port = m_site.serve(server, {.bodyBytes = 100000, .requestMs = 300, .idleMs = 600});
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(socket.waitForConnected(kPatienceMs));
        socket.write(bytes);
        const WebAnswer answer = readAnswer(socket);
        if (status != 0)
            QCOMPARE(answer.status, status);
        else
            QCOMPARE(answer.status, 0);
        QVERIFY(isClosedByServer(socket));
        QCOMPARE(WebClient(port).get("/livez").status, 200);
    }

    void nothingIsReadBehindARefusedRequest()
    {
        WebServer server;
        const quint16 port = m_site.serve(server);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(socket.waitForConnected(kPatienceMs));
        socket.write("POST /size HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 40\r\n\r\nabGET "
                     "/metrics HTTP/1.1\r\nHost: x\r\n\r\n");
        QByteArray all;
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < kPatienceMs && socket.state() != QAbstractSocket::UnconnectedState) {
            socket.waitForReadyRead(50);
            all += socket.readAll();
        }
        QVERIFY(all.startsWith("HTTP/1.1 400 "));
        QCOMPARE(all.count("HTTP/1.1"), 1);
    }

    void aRequestMayComeByteByByte()
    {
        WebServer server;
        const quint16 port = m_site.serve(server);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(socket.waitForConnected(kPatienceMs));
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        for (int round = 0; round < 2; ++round) { // the second on the same connection
            for (const char c : "POST /size HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nabcde"_ba) {
                socket.write(&c, 1);
                QVERIFY(socket.waitForBytesWritten(kPatienceMs));
            }
            const WebAnswer answer = readAnswer(socket);
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.body, "5"_ba);
        }
    }

    void aSecondRequestSentBeforeTheFirstAnswerIsNotAnswered()
    {
        WebServer server;
        const quint16 port = m_site.serve(server);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(socket.waitForConnected(kPatienceMs));
        socket.write("GET /livez HTTP/1.1\r\nHost: x\r\n\r\nGET /metrics HTTP/1.1\r\nHost: x\r\n\r\n");
        const WebAnswer answer = readAnswer(socket);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("connection"), "close"_ba); // so the caller knows that it must ask again
        QVERIFY(isClosedByServer(socket));
    }

    void aCallerThatWaitsForContinueIsTold()
    {
        WebServer server;
        const quint16 port = m_site.serve(server);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(socket.waitForConnected(kPatienceMs));
        socket.write("POST /size HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(socket.bytesAvailable() + (socket.waitForReadyRead(20) ? 0 : 0), 25, kPatienceMs);
        QCOMPARE(socket.readAll(), "HTTP/1.1 100 Continue\r\n\r\n"_ba);
        socket.write("abc");
        QCOMPARE(readAnswer(socket).body, "3"_ba);
        // One that may not send its body is not told to.
        const WebAnswer refused = WebClient(port).send(
            "POST /size HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 99999999\r\n\r\n");
        QCOMPARE(refused.status, 413);
    }

    void bodiesOfAllConnectionsTogetherAreBounded()
    {
        WebServer server;
        const quint16 port = m_site.serve(server, {.bodyBytes = 1000, .allBodiesBytes = 2500, .requestMs = 60000});
        const QByteArray begun = "POST /size HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n";
        QTcpSocket first;
        QTcpSocket second;
        for (QTcpSocket *socket : {&first, &second}) {
            socket->connectToHost(u"127.0.0.1"_s, port);
            QVERIFY(socket->waitForConnected(kPatienceMs));
            socket->write(begun + "a");
            QVERIFY(socket->waitForBytesWritten(kPatienceMs));
        }
        const QByteArray whole = begun + QByteArray(1000, 'b');
        QTRY_COMPARE_WITH_TIMEOUT(WebClient(port).send(whole).status, 503, kPatienceMs);
        first.write(QByteArray(999, 'a'));
        QCOMPARE(readAnswer(first).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(WebClient(port).send(whole).status, 200, kPatienceMs); // its room is free again
        second.abort();
        QTRY_COMPARE_WITH_TIMEOUT(WebClient(port).send(whole).status, 200, kPatienceMs);
    }

    void tooManyRequestsAreToldToWait()
    {
        WebServer server;
        const quint16 port = m_site.serve(server, {.requestsPerSecond = 0.5, .requestBurst = 3});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(WebClient(port).get("/nothing").status, 404);
        const WebAnswer answer = WebClient(port).get("/nothing");
        QCOMPARE(answer.status, 429);
        QVERIFY(answer.header("retry-after").toInt() >= 1);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(WebClient(port).get("/health").status,
                     503); // probes are never told to wait: nothing was reported yet
    }

    void slowAndIdleConnectionsAreCut()
    {
        WebServer server;
        const quint16 port = m_site.serve(server, {.requestMs = 400, .idleMs = 800});
        QTcpSocket idle;
        idle.connectToHost(u"127.0.0.1"_s, port);
        QTcpSocket slow;
        slow.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(slow.waitForConnected(kPatienceMs));
        // A byte now and then must not keep an unfinished request alive.
        QElapsedTimer clock;
        clock.start();
        slow.write("GET /livez HTTP/1.1\r\nX: ");
        while (slow.state() == QAbstractSocket::ConnectedState && clock.elapsed() < kPatienceMs) {
            slow.write("a");
            slow.waitForReadyRead(50);
        }
        QVERIFY(slow.state() != QAbstractSocket::ConnectedState);
        QVERIFY(idle.waitForDisconnected(kPatienceMs) || idle.state() == QAbstractSocket::UnconnectedState);
    }

    void aReaderThatStallsIsCut()
    {
        WebServer server;
        const quint16 port = m_site.serve(server, {.pendingWriteBytes = 6 << 20, .requestMs = 2000, .idleMs = 60000});
        // A bare socket: QTcpSocket would read ahead.
        const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const auto closing = qScopeGuard([client] { ::close(client); });
        const int smallBuffer = 4096;
        (void)::setsockopt(client, SOL_SOCKET, SO_RCVBUF, &smallBuffer, sizeof smallBuffer);
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        QCOMPARE(::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        const QByteArray requests = "GET /big HTTP/1.1\r\nHost: x\r\n\r\n"_ba;
        QCOMPARE(::send(client, requests.constData(), size_t(requests.size()), MSG_NOSIGNAL), requests.size());
        // 32 MiB were asked for; a reader this slow gets only what lay in the kernel's buffers
        // before the cut.
        QByteArray chunk(64 * 1024, '\0');
        qint64 got = 0;
        ssize_t size = 1;
        for (int reads = 0; size > 0; ++reads) {
            if (reads < 60)
                QTest::qWait(50);
            size = ::recv(client, chunk.data(), reads < 60 ? 1024 : size_t(chunk.size()), 0);
            got += std::max<ssize_t>(size, 0);
        }
        QVERIFY2(got < (30 << 20), qPrintable(QString::number(got)));
        QCOMPARE(WebClient(port).get("/livez").status, 200);
    }

    void onlySoManyConnectionsAreTaken()
    {
        WebServer server;
        const quint16 port = m_site.serve(
            server, {.connections = 40, .connectionsPerAddress = 20, .requestMs = 60000, .idleMs = 60000});
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 200; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            sockets.back()->connectToHost(u"127.0.0.1"_s, port);
        }
        const auto open = [&] {
            return std::ranges::count_if(
                sockets, [](const auto &socket) { return socket->state() == QAbstractSocket::ConnectedState; });
        };
        QTRY_COMPARE_WITH_TIMEOUT(open(), 20, kPatienceMs);
        // The refused ones may come back once the others have gone.
        sockets.clear();
        QTRY_COMPARE_WITH_TIMEOUT(WebClient(port).get("/livez").status, 200, kPatienceMs);
    }

    void whoHoldsManyConnectionsKeepsNobodyOut()
    {
        WebServer server;
        const quint16 port = m_site.serve(
            server, {.connections = 40, .connectionsPerAddress = 20, .requestMs = 60000, .idleMs = 60000});
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 60; ++i) { // 20 from each of three addresses, half of them in the middle of a request
            sockets.push_back(std::make_unique<QTcpSocket>());
            QVERIFY(sockets.back()->bind(QHostAddress(u"127.0.0.%1"_s.arg(2 + i / 20))));
            sockets.back()->connectToHost(u"127.0.0.1"_s, port);
            if (!sockets.back()->waitForConnected(kPatienceMs))
                continue; // that one gave way at once
            if (i % 2 == 0)
                sockets.back()->write("GET /livez HT");
        }
        for (int i = 0; i < 10; ++i)
            QCOMPARE(WebClient(port).get("/livez").status, 200);
        const auto open = [&] {
            return std::ranges::count_if(sockets, [](const auto &socket) {
                socket->waitForReadyRead(1);
                return socket->state() == QAbstractSocket::ConnectedState;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(open() <= 40, kPatienceMs);
        QVERIFY(open() >= 20); // only as many as were needed
    }
};

QTEST_GUILESS_MAIN(WebLimitsTest)
#include "tst_weblimits.moc"
