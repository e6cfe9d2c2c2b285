// SPDX-License-Identifier: MIT
// How fast the audit log records and is checked.
//   bench_audit [--entries N]     prints one JSON document; exit code 1 when fewer than 5000 entries a second are
//   durable in groups, or the
//                                 check is not faster than a script of ten lines (tests/services/audit/check_audit.py)
#include "services/audit/auditfiles.h"
#include "services/audit/auditlog.h"
#include "services/storage/sqlauditheads.h"
#include "services/storage/sqlstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <deque>

using namespace Qt::StringLiterals;

namespace {
constexpr double kLeastASecond = 5000;
constexpr std::size_t kInFlight = 10'000; // who records waits only for the oldest of so many
constexpr int kAlone = 200;

core::AuditEvent decision(qint64 i)
{
    return {core::AuditEvent::Type::FaceRecognition,
            u"station"_s,
            u"recognize"_s,
            u"vis_01M86YY34M15688DEXB455Q44F"_s,
            u"known"_s,
            u"vis_01M86YY34M15688DEXB455Q44F"_s,
            {{u"person_id"_s, u"per_01M86YSSWQD2FEV7X7K94K5VRY"_s},
             {u"reason"_s, u"matched"_s},
             {u"similarity"_s, double(i % 9973) / 9973},
             {u"threshold"_s, 0.4}},
            {}};
}

double seconds(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e9; }
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({u"entries"_s, u"how many entries"_s, u"N"_s, u"1000000"_s});
    options.addHelpOption();
    options.process(application);
    const qint64 entries = options.value(u"entries"_s).toLongLong();
    const QTemporaryDir dir;
    const auto store = services::SqlStore::open(dir.path());
    if (!store || entries < 1) {
        std::fprintf(stderr, "%s\n", store ? "--entries takes a number from 1" : qUtf8Printable(store.error().message));
        return 2;
    }
    services::SqlAuditHeads heads(**store);
    services::AuditLog log(dir.path(), {64LL << 20, &heads});

    QElapsedTimer took;
    took.start();
    std::deque<QFuture<core::Result<void>>> waiting;
    for (qint64 i = 0; i < entries || !waiting.empty();) {
        if (i < entries && waiting.size() < kInFlight) {
            waiting.push_back(log.record(decision(i++)));
            continue;
        }
        if (const auto recorded = waiting.front().result(); !recorded) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(recorded.error().message));
            return 1;
        }
        waiting.pop_front();
    }
    const double recordSeconds = seconds(took);

    std::vector<double> alone; // one after the other, as at a quiet door
    for (int i = 0; i < kAlone; ++i) {
        took.restart();
        if (!log.record(decision(i)).result())
            return 1;
        alone.push_back(seconds(took) * 1000);
    }
    std::ranges::sort(alone);

    const auto verdict = log.verify({}).result();
    if (!verdict || !verdict->isIntact() || verdict->entries != entries + kAlone) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(verdict ? verdict->message : verdict.error().message));
        return 1;
    }
    const services::AuditPaths paths(dir.path());
    const QStringList files = paths.rotated() << paths.log;
    qint64 bytes = 0;
    for (const QString &file : files)
        bytes += QFileInfo(file).size();
    took.restart();
    const int python = QProcess::execute(u"python3"_s, QStringList {QStringLiteral(CHECK_AUDIT)} << files);
    const double pythonSeconds = seconds(took);
    took.restart();
    const auto page = log.page({}).result();
    const double pageMs = seconds(took) * 1000;

    const double rate = double(entries) / recordSeconds;
    const QJsonObject document {{u"entries"_s, entries},
                                {u"log_bytes"_s, bytes},
                                {u"files"_s, files.size()},
                                {u"durable_entries_per_second"_s, rate},
                                {u"alone_ms_p50"_s, alone.at(alone.size() / 2)},
                                {u"alone_ms_p95"_s, alone.at(alone.size() * 95 / 100)},
                                {u"verify_seconds"_s, verdict->seconds},
                                {u"verify_entries_per_second"_s, double(verdict->entries) / verdict->seconds},
                                {u"script_seconds"_s, pythonSeconds},
                                {u"times_faster_than_the_script"_s, pythonSeconds / verdict->seconds},
                                {u"newest_page_ms"_s, pageMs}};
    std::printf("%s", QJsonDocument(document).toJson().constData());
    return python == 0 && page && rate >= kLeastASecond && pythonSeconds > verdict->seconds ? 0 : 1;
}
