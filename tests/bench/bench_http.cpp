// SPDX-License-Identifier: MIT
// The web server of the real station while its analysis has more to do than it can, and while 1 200 connections do
// nothing or next to it.
//   bench_http [--smoke]     prints one JSON document; exit code 1 when a request was not answered or a slow connection
//   was not closed
#include "tests/app/programrun.h"
#include "tests/support/doorclip.h"
#include "tests/support/webclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
struct Times {
    std::vector<double> ms;
    int failed = 0;

    QJsonObject json()
    {
        std::ranges::sort(ms);
        const auto at = [this](double share) {
            return ms.empty() ? 0.0 : ms.at(std::min(ms.size() - 1, std::size_t(share * double(ms.size()))));
        };
        return {{u"requests"_s, qint64(ms.size()) + failed},
                {u"failed"_s, failed},
                {u"median_ms"_s, at(.5)},
                {u"p99_ms"_s, at(.99)},
                {u"most_ms"_s, at(1)}};
    }
};

// One after the other, each over the same connection, as a probe or a scraper does.
Times ask(quint16 port, const QByteArray &path, int count)
{
    Times times;
    std::unique_ptr<QTcpSocket> socket;
    const WebClient client(port);
    for (int i = 0; i < count; ++i) {
        if (!socket || socket->state() != QAbstractSocket::ConnectedState) {
            socket = std::make_unique<QTcpSocket>();
            socket->connectToHost(u"127.0.0.1"_s, port);
            socket->waitForConnected(10'000);
        }
        QElapsedTimer took;
        took.start();
        socket->write("GET " + path + " HTTP/1.1\r\nHost: bench\r\n\r\n");
        QByteArray all;
        qsizetype end = -1;
        qsizetype length = 0;
        while (end < 0 || all.size() < end + 4 + length) {
            if (!socket->waitForReadyRead(10'000))
                break;
            all += socket->readAll();
            if (end < 0 && (end = all.indexOf("\r\n\r\n")) >= 0)
                length = all.mid(all.indexOf("Content-Length: ") + 16, 12).split('\r').first().toLongLong();
        }
        // An overloaded machine is unhealthy, and says so with 503: that is an answer.
        if (end >= 0 && (all.startsWith("HTTP/1.1 200") || all.startsWith("HTTP/1.1 503")))
            times.ms.push_back(double(took.nsecsElapsed()) / 1e6);
        else
            ++times.failed;
    }
    return times;
}

double residentMb(qint64 pid)
{
    QFile file(u"/proc/%1/status"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bool isSmoke = argc > 1 && std::strcmp(argv[1], "--smoke") == 0;
    const QTemporaryDir dir;
    const QString clip = dir.filePath(u"door.mp4"_s);
    if (!DoorClip({}, 60).write(clip)) {
        std::fprintf(stderr, "the clip could not be written\n");
        return 1;
    }
    Programs programs(dir.filePath(u"data"_s));
    // A file at full speed for ever: the analysis never catches up.
    RunningStation station(programs,
                           {u"--camera"_s, u"a=file:%1?realtime=0&loop=1"_s.arg(clip), u"--camera"_s,
                            u"b=file:%1?realtime=0&loop=1"_s.arg(clip)});
    if (!station.waitUntilReady(120'000)) {
        std::fprintf(stderr, "%s\n", qPrintable(station.log()));
        return 1;
    }
    const auto port = quint16(QUrl(station.address()).port());
    const auto metrics = quint16(QUrl(station.metricsAddress()).port());
    Times health = ask(port, "/health", isSmoke ? 300 : 10'000);
    Times scrapes = ask(metrics, "/metrics", isSmoke ? 50 : 1'000);

    const double before = residentMb(station.pid());
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    const int many = isSmoke ? 240 : 1200;
    for (int i = 0; i < many; ++i) { // from twenty addresses, a sixth of them in the middle of a request
        idle.push_back(std::make_unique<QTcpSocket>());
        idle.back()->bind(QHostAddress(u"127.0.1.%1"_s.arg(1 + i % 20)));
        idle.back()->connectToHost(u"127.0.0.1"_s, port);
        if (idle.back()->waitForConnected(10'000) && i % 6 == 0)
            idle.back()->write("GET /health HTTP/1.1\r\nX-Slow: ");
    }
    Times besides = ask(port, "/health", isSmoke ? 100 : 1'000);
    const double during = residentMb(station.pid());
    QElapsedTimer waited;
    waited.start();
    const auto isOpen = [](const auto &socket) {
        socket->waitForReadyRead(1);
        return socket->state() == QAbstractSocket::ConnectedState;
    };
    qsizetype open = many;
    while (!isSmoke && open > 0 && waited.elapsed() < 120'000)
        open = std::ranges::count_if(idle, isOpen);
    const bool isGood = health.failed == 0 && scrapes.failed == 0 && besides.failed == 0 && (isSmoke || open == 0)
        && !health.ms.empty();
    const QJsonObject result {{u"health_while_saturated"_s, health.json()},
                              {u"scrapes_while_saturated"_s, scrapes.json()},
                              {u"health_beside_%1_idle_and_slow"_s.arg(many), besides.json()},
                              {u"resident_mb_before"_s, before},
                              {u"resident_mb_with_them"_s, during},
                              {u"still_open"_s, isSmoke ? -1 : qint64(open)},
                              {u"closed_after_seconds"_s, isSmoke ? 0.0 : double(waited.elapsed()) / 1000}};
    std::printf("%s", QJsonDocument(result).toJson().constData());
    return isGood ? 0 : 1;
}
