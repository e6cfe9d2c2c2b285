// SPDX-License-Identifier: MIT
#include "core/domain/healthcheckrunner.h"
#include "services/http/healthroutes.h"
#include "services/http/webserver.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPromise>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTcpSocket>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <future>
#include <mutex>
#include <stdexcept>
#include <vector>

using namespace Qt::StringLiterals;
using namespace services;
using Status = core::HealthCheck::Status;

namespace {

constexpr int kPatienceMs = 10000;

struct Answer {
    int status = 0;
    QByteArray head;
    QByteArray body;

    QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

// Reads one answer as its Content-Length says; of a HEAD request the head alone.
Answer readAnswer(QTcpSocket &socket, bool isHead = false)
{
    QByteArray bytes;
    Answer answer;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < kPatienceMs) {
        bytes += socket.readAll();
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end >= 0) {
            answer.head = bytes.left(end);
            answer.status = answer.head.mid(9, 3).toInt();
            const qsizetype length = isHead ? 0 : answer.header("content-length").toLongLong();
            answer.body = bytes.mid(end + 4);
            if (answer.body.size() >= length)
                return answer;
        }
        if (!socket.waitForReadyRead(100) && socket.state() == QAbstractSocket::UnconnectedState
            && !socket.bytesAvailable())
            return answer;
    }
    return answer;
}

} // namespace

class WebServerTest : public QObject {
    Q_OBJECT

    core::HealthBoard m_board;
    Readiness m_readiness;
    std::mutex m_mutex;
    std::vector<WebAccess> m_accesses;

    QList<WebRoute> routes()
    {
        QList<WebRoute> all = healthRoutes(m_board, m_readiness);
        all += metricsRoutes([] { return "doorbell 1\n"_ba; });
        all << WebRoute{ "GET"_ba, u"/throws"_s, [](const WebRequest &) -> WebReply {
                            throw std::runtime_error("hunter2");
                        } };
        all << WebRoute{ "GET"_ba, u"/throws-int"_s,
                         [](const WebRequest &) -> WebReply { throw 42; } };
        all << WebRoute{ "POST"_ba, u"/size"_s, [](const WebRequest &request) {
                            return WebReply::text(QByteArray::number(request.body.size()),
                                                  "text/plain"_ba);
                        } };
        all << WebRoute{ "GET"_ba, u"/big"_s, [](const WebRequest &) {
                            return WebReply::text(QByteArray(32 << 20, 'x'), "text/plain"_ba);
                        } };
        return all;
    }

    quint16 serve(WebServer &server, const ServerLimits &limits = {})
    {
        const auto port = server.serve({ u"127.0.0.1"_s, 0, u"HTTP_PORT"_s, routes(), limits });
        return port ? *port : 0;
    }

    static Answer ask(quint16 port, const QByteArray &bytes, bool isHead = false)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        if (!socket.waitForConnected(kPatienceMs))
            return {};
        socket.write(bytes);
        return readAnswer(socket, isHead);
    }
    static Answer get(quint16 port, const QByteArray &path)
    {
        return ask(port, "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
    }

    static bool isClosedByServer(QTcpSocket &socket)
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < kPatienceMs
               && socket.state() != QAbstractSocket::UnconnectedState) {
            socket.waitForReadyRead(50);
            socket.readAll();
        }
        return socket.state() == QAbstractSocket::UnconnectedState;
    }

private Q_SLOTS:
    void healthTellsTheTruth()
    {
        core::HealthBoard board;
        Readiness readiness;
        WebServer server;
        const auto port
            = server.serve({ u"127.0.0.1"_s, 0, u"HTTP_PORT"_s, healthRoutes(board, readiness) });
        QVERIFY(port);
        Answer answer = get(*port, "/health");
        QCOMPARE(answer.status, 503); // nothing is known yet, and that is what it says
        QCOMPARE(answer.json().value(u"status"_s).toString(), u"unknown"_s);
        QCOMPARE(QJsonDocument(answer.json().value(u"checks"_s).toObject()).toJson(QJsonDocument::Compact),
                 "{\"application_components\":\"unknown\",\"database_connectivity\":\"unknown\",\"system_resources\":\"unknown\"}"_ba);
        QVERIFY(!answer.body.contains("not checked yet")); // words only: why is for the report

        for (QStringView name :
             { core::kSystemResources, core::kApplicationComponents, core::kDatabaseConnectivity })
            board.report(name.toString(), Status::Healthy, u"well"_s);
        answer = get(*port, "/health");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value(u"status"_s).toString(), u"healthy"_s);
        board.report(u"camera_front"_s, Status::Degraded, u"lost"_s);
        answer = get(*port, "/health");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value(u"status"_s).toString(), u"degraded"_s);
        board.report(core::kDatabaseConnectivity.toString(), Status::Unhealthy,
                     u"cannot be written"_s);
        answer = get(*port, "/health");
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.json()
                     .value(u"checks"_s)
                     .toObject()
                     .value(u"database_connectivity"_s)
                     .toString(),
                 u"unhealthy"_s);
    }

    void theReportHasTheShapeThatOthersRelyOn()
    {
        core::HealthBoard board;
        board.hide(u"/home/anna/door"_s, u"the data directory"_s);
        board.report({ u"database_connectivity"_s,
                       Status::Unhealthy,
                       u"/home/anna/door/doorbell.db is gone"_s,
                       {},
                       12.5,
                       { { u"write_ms"_s, 3 }, { u"paths"_s, QJsonArray{ u"/home/anna/door"_s } } } });
        board.report(core::kSystemResources.toString(), Status::Healthy, u"well"_s);
        board.report(u"disk"_s, Status::Degraded, u"little room"_s);
        Readiness readiness;
        WebServer server;
        const auto port = server.serve({ u"127.0.0.1"_s, 0, u"HTTP_PORT"_s,
                                         healthRoutes(board, readiness, u"1.2.3"_s) });
        QVERIFY(port);
        const Answer answer = get(*port, "/health/report");
        QCOMPARE(answer.status, 503);
        const QJsonObject report = answer.json();
        QCOMPARE(report.keys(),
                 QStringList({ u"checks"_s, u"overall_status"_s, u"summary"_s, u"timestamp"_s,
                               u"version"_s }));
        QCOMPARE(report.value(u"overall_status"_s).toString(), u"unhealthy"_s);
        QCOMPARE(report.value(u"version"_s).toString(), u"1.2.3"_s);
        QCOMPARE(QJsonDocument(report.value(u"summary"_s).toObject()).toJson(QJsonDocument::Compact),
                 "{\"degraded\":1,\"healthy\":1,\"total_checks\":4,\"unhealthy\":1,\"unknown\":1}"_ba);
        const QJsonObject checks = report.value(u"checks"_s).toObject();
        QCOMPARE(checks.size(), 4);
        for (auto it = checks.begin(); it != checks.end(); ++it) {
            const QJsonObject check = it->toObject();
            QCOMPARE(check.keys(),
                     QStringList({ u"check_name"_s, u"details"_s, u"duration_ms"_s, u"message"_s,
                                   u"status"_s, u"timestamp"_s }));
            QCOMPARE(check.value(u"check_name"_s).toString(), it.key());
        }
        const QJsonObject database = checks.value(u"database_connectivity"_s).toObject();
        QCOMPARE(database.value(u"duration_ms"_s).toDouble(), 12.5);
        QCOMPARE(database.value(u"details"_s).toObject().value(u"write_ms"_s).toInt(), 3);
        QCOMPARE(database.value(u"message"_s).toString(),
                 u"the data directory/doorbell.db is gone"_s);
        QVERIFY(QDateTime::fromString(database.value(u"timestamp"_s).toString(), Qt::ISODateWithMs)
                    .isValid());
        QVERIFY2(!answer.body.contains("anna"), answer.body.constData());
        QVERIFY(checks.value(u"application_components"_s)
                    .toObject()
                    .value(u"timestamp"_s)
                    .isNull()); // nobody has looked yet
    }

    void answersAtOnceWhileChecksHang()
    {
        core::HealthBoard board;
        Readiness readiness;
        WebServer server;
        const auto port = server.serve(
            { u"127.0.0.1"_s, 0, u"HTTP_PORT"_s, healthRoutes(board, readiness) });
        QVERIFY(port);
        std::promise<void> open;
        const std::shared_future<void> gate = open.get_future().share();
        {
            core::HealthCheckRunner runner(board);
            for (int i = 0; i < 5; ++i) {
                QVERIFY(runner.registerCheck(u"hangs_%1"_s.arg(i), std::chrono::seconds(1),
                                             std::chrono::milliseconds(50), [gate] {
                                                 gate.wait();
                                                 return core::HealthFinding{ Status::Healthy };
                                             }));
            }
            QTRY_VERIFY_WITH_TIMEOUT(board.checks().constLast().message.contains(u"hangs"_s),
                                     kPatienceMs);
            std::vector<qint64> taken;
            for (int i = 0; i < 100; ++i) {
                QElapsedTimer clock;
                clock.start();
                QCOMPARE(get(*port, i % 2 == 0 ? "/health" : "/health/report").status, 503);
                taken.push_back(clock.elapsed());
            }
            std::ranges::sort(taken);
            QVERIFY2(taken.at(50) < 20, qPrintable(QString::number(taken.at(50)))); // half of them: this machine has more to do
            open.set_value();
        }
    }

    void aCheckThatIsNotRenewedBecomesUnknown()
    {
        std::chrono::steady_clock::time_point now{};
        core::HealthBoard board([&] { return now; });
        for (QStringView name :
             { core::kSystemResources, core::kApplicationComponents, core::kDatabaseConnectivity })
            board.report(name.toString(), Status::Healthy, u"well"_s, std::chrono::seconds(10));
        now += std::chrono::seconds(10);
        QCOMPARE(toString(board.overall()), u"healthy"_s);
        now += std::chrono::milliseconds(1);
        QCOMPARE(toString(board.overall()), u"unknown"_s);
        QVERIFY(board.checks().constFirst().message.contains("10 s"_L1));
        board.report(core::kSystemResources.toString(), Status::Healthy, u"well"_s,
                     std::chrono::seconds(10));
        QCOMPARE(toString(board.overall()), u"degraded"_s);
        QVERIFY(board.isBeating());
        board.beat();
        now += core::HealthBoard::kHeartbeatLimit + std::chrono::seconds(1);
        QVERIFY(!board.isBeating());
        board.report(u"z"_s, Status::Healthy, {});
        board.report(u"a"_s, Status::Healthy, {});
        QCOMPARE(board.checks().at(3).name, u"a"_s);
        board.forget(u"a"_s);
        board.forget(core::kSystemResources.toString()); // outside programs expect it
        QCOMPARE(board.checks().size(), 4);
    }

    void readinessFollowsTheStationAndDrainingEndsIt()
    {
        Readiness readiness;
        WebServer server;
        const auto port
            = server.serve({ u"127.0.0.1"_s, 0, u"HTTP_PORT"_s, healthRoutes(m_board, readiness) });
        QVERIFY(port);
        QCOMPARE(get(*port, "/readyz").status, 503);
        readiness.setReady(true);
        Answer answer = get(*port, "/readyz");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("connection"), QByteArray());
        QTcpSocket kept;
        kept.connectToHost(u"127.0.0.1"_s, *port);
        QVERIFY(kept.waitForConnected(kPatienceMs));
        kept.write("GET /livez HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(readAnswer(kept).status, 200);

        readiness.drain();
        server.drain();
        answer = get(*port, "/readyz");
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.header("connection"), "close"_ba);
        readiness.setReady(true);
        QCOMPARE(get(*port, "/readyz").status, 503);
        QCOMPARE(get(*port, "/livez").status, 200); // work is still taken while draining
        kept.write("GET /livez HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(readAnswer(kept).header("connection"), "close"_ba);
        QVERIFY(isClosedByServer(kept));
    }

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
        const quint16 port = serve(server);
        const Answer answer = ask(port, method + ' ' + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header("allow"), allow);
        QVERIFY(!answer.header("date").isEmpty());
        QCOMPARE(answer.header("x-content-type-options"), "nosniff"_ba);
        QVERIFY(answer.header("x-correlation-id").startsWith("req_"));
        if (status != 200) {
            QCOMPARE(answer.header("content-type"), "application/problem+json"_ba);
            QCOMPARE(answer.json().value(u"status"_s).toInt(), status);
            QCOMPARE(answer.json().value(u"correlation_id"_s).toString().toLatin1(),
                     answer.header("x-correlation-id"));
        }
    }

    void headHasNoBody()
    {
        WebServer server;
        const quint16 port = serve(server);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(socket.waitForConnected(kPatienceMs));
        socket.write("HEAD /metrics HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(readAnswer(socket, true).header("content-length"), "11"_ba);
        socket.write("GET /livez HTTP/1.1\r\nHost: x\r\n\r\n"); // a body sent by mistake would
                                                                // stand before this answer
        QCOMPARE(readAnswer(socket).status, 200);
        const Answer head
            = ask(port, "HEAD /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", true);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.header("content-length"), "11"_ba);
        QCOMPARE(head.body, QByteArray());
        QCOMPARE(get(port, "/metrics").body, "doorbell 1\n"_ba);
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
        const Answer answer
            = ask(serve(server),
                  "GET /livez HTTP/1.1\r\nHost: x\r\nx-correlation-ID: " + given + "\r\n\r\n");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("x-correlation-id") == given, isKept);
        QVERIFY(isCorrelationId(answer.header("x-correlation-id")));
    }

    void aHandlerThatThrowsAnswers500AndSaysNothingOfIt()
    {
        WebServer server;
        const quint16 port = serve(server);
        QTest::ignoreMessage(QtCriticalMsg, "a handler failed for /throws : hunter2");
        QTest::ignoreMessage(QtCriticalMsg, "a handler failed for /throws-int");
        for (const QByteArray &path : { "/throws"_ba, "/throws-int"_ba }) {
            const Answer answer = get(port, path);
            QCOMPARE(answer.status, 500);
            QVERIFY(!answer.body.contains("hunter2"));
        }
        QCOMPARE(get(port, "/livez").status, 200);
    }

    void answersWhileTheMainThreadIsBlocked()
    {
        WebServer server;
        const quint16 port = serve(server);
        QSemaphore answered;
        int status = 0;
        std::unique_ptr<QThread> client(QThread::create([&] {
            status = get(port, "/readyz").status;
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
        const quint16 port = serve(server);
        QVERIFY(port != 0);
        const auto second = server.serve({ u"127.0.0.1"_s, port, u"PROMETHEUS_PORT"_s, {} });
        QVERIFY(!second);
        QCOMPARE(
            second.error().message,
            u"port %1 of 127.0.0.1 is taken by another program; stop that one, or choose another port with PROMETHEUS_PORT"_s
                .arg(port));
        const auto foreign = server.serve({ u"192.0.2.1"_s, 0, u"HTTP_PORT"_s, {} });
        QVERIFY(!foreign);
        QVERIFY2(foreign.error().message.contains("HTTP_BIND"_L1),
                 qPrintable(foreign.error().message));
        QVERIFY(!server.serve({ u"everywhere"_s, 0, u"HTTP_PORT"_s, {} }));
    }

    void hostileBytesHarmNobody_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status"); // 0: closed or left to the timeout without an answer
        const QByteArray post = "POST /size HTTP/1.1\r\nHost: x\r\n"_ba;
        QTest::newRow("two lengths")
            << post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab" << 400;
        QTest::newRow("length and chunks")
            << post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            << 411;
        QTest::newRow("negative length") << post + "Content-Length: -5\r\n\r\n" << 400;
        QTest::newRow("endless length") << post + "Content-Length: 18446744073709551615\r\n\r\n"
                                        << 400;
        QTest::newRow("odd encoding") << post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"
                                      << 411;
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
        QTest::newRow("upgrade") << "GET /livez HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n"_ba << 400;
        QTest::newRow("unknown method") << "BREW /livez HTTP/1.1\r\nHost: x\r\n\r\n"_ba << 501;
        QTest::newRow("a proxy's address") << "GET http://x/livez HTTP/1.1\r\nHost: x\r\n\r\n"_ba << 400;
        QTest::newRow("another version") << "GET /livez HTTP/2.0\r\nHost: x\r\n\r\n"_ba << 505;
        QTest::newRow("odd version") << "GET /livez HTTP/1.1x\r\nHost: x\r\n\r\n"_ba << 505;
        QTest::newRow("empty line first") << "\r\nGET /livez HTTP/1.1\r\nHost: x\r\n\r\n"_ba << 400;
        QTest::newRow("odd expectation") << post + "Expect: tea\r\nContent-Length: 2\r\n\r\nab" << 417;
        QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02\0\x01\0\xfc\x03\x03\r\n\r\n", 14)
                                 << 400;
        QTest::newRow("nul bytes") << QByteArray(5000, '\0') << 414;
        QTest::newRow("huge line") << "GET /" + QByteArray(400000, 'a') << 414;
        QTest::newRow("long line") << "GET /" + QByteArray(4100, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n" << 414;
        QTest::newRow("huge header") << "GET / HTTP/1.1\r\nX: " + QByteArray(400000, 'a') << 431;
        QTest::newRow("many headers")
            << "GET / HTTP/1.1\r\nHost: x\r\n" + QByteArray("A: b\r\n").repeated(110) + "\r\n" << 431;
        QTest::newRow("huge body")
            << post + "Content-Length: 1000000\r\n\r\n" + QByteArray(1000000, 'a') << 413;
        QTest::newRow("slow") << "GET /livez HTTP/1.1\r\n"_ba << 0;
    }
    void hostileBytesHarmNobody()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        WebServer server;
        const quint16 port
            = serve(server, { .bodyBytes = 100000, .requestMs = 300, .idleMs = 600 });
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(socket.waitForConnected(kPatienceMs));
        socket.write(bytes);
        const Answer answer = readAnswer(socket);
        if (status != 0)
            QCOMPARE(answer.status, status);
        else
            QCOMPARE(answer.status, 0);
        QVERIFY(isClosedByServer(socket));
        QCOMPARE(get(port, "/livez").status, 200);
    }

    void nothingIsReadBehindARefusedRequest()
    {
        WebServer server;
        const quint16 port = serve(server);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(socket.waitForConnected(kPatienceMs));
        socket.write("POST /size HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 40\r\n\r\nabGET "
                     "/metrics HTTP/1.1\r\nHost: x\r\n\r\n");
        QByteArray all;
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < kPatienceMs
               && socket.state() != QAbstractSocket::UnconnectedState) {
            socket.waitForReadyRead(50);
            all += socket.readAll();
        }
        QVERIFY(all.startsWith("HTTP/1.1 400 "));
        QCOMPARE(all.count("HTTP/1.1"), 1);
    }

    void aRequestMayComeByteByByte()
    {
        WebServer server;
        const quint16 port = serve(server);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(socket.waitForConnected(kPatienceMs));
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        for (int round = 0; round < 2; ++round) { // the second on the same connection
            for (const char c : "POST /size HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nabcde"_ba) {
                socket.write(&c, 1);
                QVERIFY(socket.waitForBytesWritten(kPatienceMs));
            }
            const Answer answer = readAnswer(socket);
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.body, "5"_ba);
        }
    }

    void aSecondRequestSentBeforeTheFirstAnswerIsNotAnswered()
    {
        WebServer server;
        const quint16 port = serve(server);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(socket.waitForConnected(kPatienceMs));
        socket.write("GET /livez HTTP/1.1\r\nHost: x\r\n\r\nGET /metrics HTTP/1.1\r\nHost: x\r\n\r\n");
        const Answer answer = readAnswer(socket);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("connection"), "close"_ba); // so the caller knows that it must ask again
        QVERIFY(isClosedByServer(socket));
    }

    void aCallerThatWaitsForContinueIsTold()
    {
        WebServer server;
        const quint16 port = serve(server);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(socket.waitForConnected(kPatienceMs));
        socket.write("POST /size HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(socket.bytesAvailable() + (socket.waitForReadyRead(20) ? 0 : 0), 25, kPatienceMs);
        QCOMPARE(socket.readAll(), "HTTP/1.1 100 Continue\r\n\r\n"_ba);
        socket.write("abc");
        QCOMPARE(readAnswer(socket).body, "3"_ba);
        // One that may not send its body is not told to.
        const Answer refused = ask(port, "POST /size HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 99999999\r\n\r\n");
        QCOMPARE(refused.status, 413);
    }

    void bodiesOfAllConnectionsTogetherAreBounded()
    {
        WebServer server;
        const quint16 port = serve(server, {.bodyBytes = 1000, .allBodiesBytes = 2500, .requestMs = 60000});
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
        QTRY_COMPARE_WITH_TIMEOUT(ask(port, whole).status, 503, kPatienceMs);
        first.write(QByteArray(999, 'a'));
        QCOMPARE(readAnswer(first).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(ask(port, whole).status, 200, kPatienceMs); // its room is free again
        second.abort();
        QTRY_COMPARE_WITH_TIMEOUT(ask(port, whole).status, 200, kPatienceMs);
    }

    void answersThatComeLaterAreGivenAndOutliveTheirCaller()
    {
        QPromise<WebReply> held;
        held.start();
        const QFuture<WebReply> later = held.future();
        WebServer server;
        const auto port = server.serve({u"127.0.0.1"_s, 0, u"HTTP_PORT"_s,
                                        {{"GET"_ba, u"/later"_s, [later](const WebRequest &) { return later; }},
                                         {"GET"_ba, u"/never"_s, [](const WebRequest &) { return QFuture<WebReply>(); }},
                                         {"GET"_ba, u"/item/{id}"_s, [](const WebRequest &request) { return WebReply::text(request.params.value(u"id"_s).toUtf8(), "text/plain"_ba); }},
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
        QCOMPARE(get(*port, "/livez").status, 200); // others are not kept waiting
        QCOMPARE(get(*port, "/never").status, 500);
        QCOMPARE(get(*port, "/item/a%20b").body, "a b"_ba);
        QCOMPARE(get(*port, "/item/").status, 404);
        QCOMPARE(get(*port, "/item/a/b").status, 404);
        held.addResult(WebReply::text("now", "text/plain"_ba));
        held.finish();
        QCOMPARE(readAnswer(stays).body, "now"_ba);
        stays.write("GET /livez HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(readAnswer(stays).body, "yes"_ba); // the connection goes on
    }

    void tooManyRequestsAreToldToWait()
    {
        WebServer server;
        const quint16 port = serve(server, {.requestsPerSecond = 0.5, .requestBurst = 3});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(get(port, "/nothing").status, 404);
        const Answer answer = get(port, "/nothing");
        QCOMPARE(answer.status, 429);
        QVERIFY(answer.header("retry-after").toInt() >= 1);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(get(port, "/health").status, 503); // probes are never told to wait: nothing was reported yet
    }

    void slowAndIdleConnectionsAreCut()
    {
        WebServer server;
        const quint16 port = serve(server, { .requestMs = 400, .idleMs = 800 });
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
        QVERIFY(idle.waitForDisconnected(kPatienceMs)
                || idle.state() == QAbstractSocket::UnconnectedState);
    }

    void aReaderThatStallsIsCut()
    {
        WebServer server;
        const quint16 port
            = serve(server, { .pendingWriteBytes = 6 << 20, .requestMs = 2000, .idleMs = 60000 });
        // A bare socket: QTcpSocket would read ahead.
        const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const auto closing = qScopeGuard([client] { ::close(client); });
        const int smallBuffer = 4096;
        (void)::setsockopt(client, SOL_SOCKET, SO_RCVBUF, &smallBuffer, sizeof smallBuffer);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        QCOMPARE(::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address),
                 0);
        const QByteArray requests = "GET /big HTTP/1.1\r\nHost: x\r\n\r\n"_ba;
        QCOMPARE(::send(client, requests.constData(), size_t(requests.size()), MSG_NOSIGNAL),
                 requests.size());
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
        QCOMPARE(get(port, "/livez").status, 200);
    }

    void onlySoManyConnectionsAreTaken()
    {
        WebServer server;
        const quint16 port = serve(server,
                                   { .connections = 40,
                                     .connectionsPerAddress = 20,
                                     .requestMs = 60000,
                                     .idleMs = 60000 });
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 200; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            sockets.back()->connectToHost(u"127.0.0.1"_s, port);
        }
        const auto open = [&] {
            return std::ranges::count_if(sockets, [](const auto &socket) {
                return socket->state() == QAbstractSocket::ConnectedState;
            });
        };
        QTRY_COMPARE_WITH_TIMEOUT(open(), 20, kPatienceMs);
        // The refused ones may come back once the others have gone.
        sockets.clear();
        QTRY_COMPARE_WITH_TIMEOUT(get(port, "/livez").status, 200, kPatienceMs);
    }

    void whoHoldsManyConnectionsKeepsNobodyOut()
    {
        WebServer server;
        const quint16 port = serve(server, {.connections = 40, .connectionsPerAddress = 20, .requestMs = 60000, .idleMs = 60000});
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
            QCOMPARE(get(port, "/livez").status, 200);
        const auto open = [&] {
            return std::ranges::count_if(sockets, [](const auto &socket) {
                socket->waitForReadyRead(1);
                return socket->state() == QAbstractSocket::ConnectedState;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(open() <= 40, kPatienceMs);
        QVERIFY(open() >= 20); // only as many as were needed
    }

    void everyRequestIsCountedUnderItsRoute()
    {
        {
            WebServer server([this](const WebAccess &access) {
                const std::lock_guard lock(m_mutex);
                m_accesses.push_back(access);
            });
            const quint16 port = serve(server);
            (void)get(port, "/livez?secret=1");
            (void)get(port, "/nothing/of/ours");
            (void)ask(port, "BREW /livez HTTP/1.1\r\nHost: x\r\n\r\n");
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
            const quint16 port = serve(server);
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
