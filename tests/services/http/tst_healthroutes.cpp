// SPDX-License-Identifier: MIT
#include "tests/services/http/trialsite.h"
#include "tests/support/webclient.h"

#include "core/domain/healthcheckrunner.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace services;
using Status = core::HealthCheck::Status;

namespace {
constexpr int kPatienceMs = 10000;
}

class HealthRoutesTest : public QObject {
    Q_OBJECT

    TrialSite m_site;

private Q_SLOTS:
    void healthTellsTheTruth()
    {
        core::HealthBoard board;
        Readiness readiness;
        WebServer server;
        const auto port = server.serve({u"127.0.0.1"_s, 0, u"HTTP_PORT"_s, healthRoutes(board, readiness)});
        QVERIFY(port);
        WebAnswer answer = WebClient(*port).get("/health");
        QCOMPARE(answer.status, 503); // nothing is known yet, and that is what it says
        QCOMPARE(answer.json().value(u"status"_s).toString(), u"unknown"_s);
        QCOMPARE(
            QJsonDocument(answer.json().value(u"checks"_s).toObject()).toJson(QJsonDocument::Compact),
            "{\"application_components\":\"unknown\",\"database_connectivity\":\"unknown\",\"system_resources\":\"unknown\"}"_ba);
        QVERIFY(!answer.body.contains("not checked yet")); // words only: why is for the report

        for (QStringView name : {core::kSystemResources, core::kApplicationComponents, core::kDatabaseConnectivity})
            board.report(name.toString(), Status::Healthy, u"well"_s);
        answer = WebClient(*port).get("/health");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value(u"status"_s).toString(), u"healthy"_s);
        board.report(u"camera_front"_s, Status::Degraded, u"lost"_s);
        answer = WebClient(*port).get("/health");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value(u"status"_s).toString(), u"degraded"_s);
        board.report(core::kDatabaseConnectivity.toString(), Status::Unhealthy, u"cannot be written"_s);
        answer = WebClient(*port).get("/health");
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.json().value(u"checks"_s).toObject().value(u"database_connectivity"_s).toString(),
                 u"unhealthy"_s);
    }

    void theReportHasTheShapeThatOthersRelyOn()
    {
        core::HealthBoard board;
        board.hide(u"/home/anna/door"_s, u"the data directory"_s);
        board.report({u"database_connectivity"_s,
                      Status::Unhealthy,
                      u"/home/anna/door/doorbell.db is gone"_s,
                      {},
                      12.5,
                      {{u"write_ms"_s, 3}, {u"paths"_s, QJsonArray {u"/home/anna/door"_s}}}});
        board.report(core::kSystemResources.toString(), Status::Healthy, u"well"_s);
        board.report(u"disk"_s, Status::Degraded, u"little room"_s);
        Readiness readiness;
        WebServer server;
        const auto port = server.serve({u"127.0.0.1"_s, 0, u"HTTP_PORT"_s, healthRoutes(board, readiness, u"1.2.3"_s)});
        QVERIFY(port);
        const WebAnswer answer = WebClient(*port).get("/health/report");
        QCOMPARE(answer.status, 503);
        const QJsonObject report = answer.json();
        QCOMPARE(report.keys(),
                 QStringList({u"checks"_s, u"overall_status"_s, u"summary"_s, u"timestamp"_s, u"version"_s}));
        QCOMPARE(report.value(u"overall_status"_s).toString(), u"unhealthy"_s);
        QCOMPARE(report.value(u"version"_s).toString(), u"1.2.3"_s);
        QCOMPARE(QJsonDocument(report.value(u"summary"_s).toObject()).toJson(QJsonDocument::Compact),
                 "{\"degraded\":1,\"healthy\":1,\"total_checks\":4,\"unhealthy\":1,\"unknown\":1}"_ba);
        const QJsonObject checks = report.value(u"checks"_s).toObject();
        QCOMPARE(checks.size(), 4);
        for (auto it = checks.begin(); it != checks.end(); ++it) {
            const QJsonObject check = it->toObject();
            QCOMPARE(check.keys(),
                     QStringList(
                         {u"check_name"_s, u"details"_s, u"duration_ms"_s, u"message"_s, u"status"_s, u"timestamp"_s}));
            QCOMPARE(check.value(u"check_name"_s).toString(), it.key());
        }
        const QJsonObject database = checks.value(u"database_connectivity"_s).toObject();
        QCOMPARE(database.value(u"duration_ms"_s).toDouble(), 12.5);
        QCOMPARE(database.value(u"details"_s).toObject().value(u"write_ms"_s).toInt(), 3);
        QCOMPARE(database.value(u"message"_s).toString(), u"the data directory/doorbell.db is gone"_s);
        QVERIFY(QDateTime::fromString(database.value(u"timestamp"_s).toString(), Qt::ISODateWithMs).isValid());
        QVERIFY2(!answer.body.contains("anna"), answer.body.constData());
        QVERIFY(checks.value(u"application_components"_s).toObject().value(u"timestamp"_s).isNull()); // nobody has
                                                                                                      // looked yet
    }

    void answersAtOnceWhileChecksHang()
    {
        core::HealthBoard board;
        Readiness readiness;
        WebServer server;
        const auto port = server.serve({u"127.0.0.1"_s, 0, u"HTTP_PORT"_s, healthRoutes(board, readiness)});
        QVERIFY(port);
        std::promise<void> open;
        const std::shared_future<void> gate = open.get_future().share();
        {
            core::HealthCheckRunner runner(board);
            for (int i = 0; i < 5; ++i) {
                QVERIFY(runner.registerCheck(u"hangs_%1"_s.arg(i), std::chrono::seconds(1),
                                             std::chrono::milliseconds(50), [gate] {
                                                 gate.wait();
                                                 return core::HealthFinding {Status::Healthy};
                                             }));
            }
            QTRY_VERIFY_WITH_TIMEOUT(board.checks().constLast().message.contains(u"hangs"_s), kPatienceMs);
            std::vector<qint64> taken;
            for (int i = 0; i < 100; ++i) {
                QElapsedTimer clock;
                clock.start();
                QCOMPARE(WebClient(*port).get(i % 2 == 0 ? "/health" : "/health/report").status, 503);
                taken.push_back(clock.elapsed());
            }
            std::ranges::sort(taken);
            QVERIFY2(taken.at(50) < 20,
                     qPrintable(QString::number(taken.at(50)))); // half of them: this machine has more to do
            open.set_value();
        }
    }

    void aCheckThatIsNotRenewedBecomesUnknown()
    {
        std::chrono::steady_clock::time_point now {};
        core::HealthBoard board([&] { return now; });
        for (QStringView name : {core::kSystemResources, core::kApplicationComponents, core::kDatabaseConnectivity})
            board.report(name.toString(), Status::Healthy, u"well"_s, std::chrono::seconds(10));
        now += std::chrono::seconds(10);
        QCOMPARE(toString(board.overall()), u"healthy"_s);
        now += std::chrono::milliseconds(1);
        QCOMPARE(toString(board.overall()), u"unknown"_s);
        QVERIFY(board.checks().constFirst().message.contains("10 s"_L1));
        board.report(core::kSystemResources.toString(), Status::Healthy, u"well"_s, std::chrono::seconds(10));
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
        const auto port = server.serve({u"127.0.0.1"_s, 0, u"HTTP_PORT"_s, healthRoutes(m_site.board, readiness)});
        QVERIFY(port);
        QCOMPARE(WebClient(*port).get("/readyz").status, 503);
        readiness.setReady(true);
        WebAnswer answer = WebClient(*port).get("/readyz");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("connection"), QByteArray());
        QTcpSocket kept;
        kept.connectToHost(u"127.0.0.1"_s, *port);
        QVERIFY(kept.waitForConnected(kPatienceMs));
        kept.write("GET /livez HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(readAnswer(kept).status, 200);

        readiness.drain();
        server.drain();
        answer = WebClient(*port).get("/readyz");
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.header("connection"), "close"_ba);
        readiness.setReady(true);
        QCOMPARE(WebClient(*port).get("/readyz").status, 503);
        QCOMPARE(WebClient(*port).get("/livez").status, 200); // work is still taken while draining
        kept.write("GET /livez HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(readAnswer(kept).header("connection"), "close"_ba);
        QVERIFY(isClosedByServer(kept));
    }
};

QTEST_GUILESS_MAIN(HealthRoutesTest)
#include "tst_healthroutes.moc"
