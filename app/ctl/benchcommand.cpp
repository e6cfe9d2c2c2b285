// SPDX-License-Identifier: MIT
#include "app/benchstages.h"
#include "app/ctl/context.h"
#include "app/ctl/measurecommands.h"
#include "app/ctl/output.h"
#include "app/ctl/progress.h"
#include "app/engines.h"

#include <CLI/CLI.hpp>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QSysInfo>
#include <QThread>

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace app {

namespace {
constexpr int kLeastRuns = 5;
constexpr int kMostRuns = 500;
constexpr qint64 kLongestMs = 1000; // a stage

struct Measured {
    QList<double> ms; // sorted
    bool failed = false;

    double at(double share) const
    {
        return ms.isEmpty() ? 0 : ms.at(std::min(ms.size() - 1, qsizetype(share * double(ms.size()))));
    }
};

Measured measure(const BenchStages::Stage &stage)
{
    Measured measured;
    measured.failed = !stage.run(); // the first run warms caches and is not counted
    QElapsedTimer whole;
    whole.start();
    while (!measured.failed && measured.ms.size() < kMostRuns
           && (measured.ms.size() < kLeastRuns || whole.elapsed() < kLongestMs)) {
        QElapsedTimer one;
        one.start();
        measured.failed = !stage.run();
        measured.ms << double(one.nsecsElapsed()) * 1e-6;
    }
    std::ranges::sort(measured.ms);
    return measured;
}

int bench(Context &context, bool json)
{
    const auto factory = engineFactoryFor(context.settings());
    if (!factory)
        return fail(factory.error());
    cv::setNumThreads(1); // what one worker gets
    const auto stages = BenchStages::prepare(**factory);
    if (!stages)
        return fail(stages.error());
    QJsonArray array;
    QList<QStringList> rows;
    int failures = 0;
    Progress progress(u"measuring stage"_s, qint64((*stages)->stages().size()));
    for (const BenchStages::Stage &stage : (*stages)->stages()) {
        const Measured measured = measure(stage);
        progress.advance();
        const QString name = QString::fromLatin1(stage.name);
        const QString description = QString::fromLatin1(stage.description);
        if (measured.failed) {
            ++failures;
            printNote(u"doorbellctl: the stage %1 failed"_s.arg(name));
            continue;
        }
        array << QJsonObject {{u"stage"_s, name},
                              {u"description"_s, description},
                              {u"runs"_s, measured.ms.size()},
                              {u"median_ms"_s, measured.at(0.5)},
                              {u"least_ms"_s, measured.at(0)},
                              {u"p95_ms"_s, measured.at(0.95)}};
        rows << QStringList {name,
                             QString::number(measured.at(0.5), 'f', 3),
                             QString::number(measured.at(0), 'f', 3),
                             QString::number(measured.at(0.95), 'f', 3),
                             QString::number(measured.ms.size()),
                             description};
    }
    const vision::EngineInfo &info = (*factory)->info();
    if (json) {
        printJson({{u"engine"_s, info.name},
                   {u"model"_s, info.modelId},
                   {u"detector"_s, info.detector},
                   {u"dimensions"_s, info.dimensions},
                   {u"architecture"_s, QSysInfo::currentCpuArchitecture()},
                   {u"cores"_s, QThread::idealThreadCount()},
                   {u"opencv"_s, QString::fromLatin1(CV_VERSION)},
                   {u"qt"_s, QString::fromLatin1(qVersion())},
                   {u"stages"_s, array}});
    } else {
        printTable({u"STAGE"_s, u"MEDIAN MS"_s, u"LEAST"_s, u"95 %"_s, u"RUNS"_s, u"WHAT"_s}, rows);
    }
    return failures == 0 ? kSuccess : kFailed;
}
} // namespace

void addBenchCommand(CLI::App &cli, const Choose &choose)
{
    CLI::App *sub = cli.add_subcommand(
        "bench", "how long each stage takes here, on one thread and on pictures that the program draws");
    const auto json = std::make_shared<bool>(false);
    sub->add_flag("--json", *json, "one JSON document");
    sub->callback([choose, json] { choose([json](Context &context) { return bench(context, *json); }); });
}

} // namespace app
