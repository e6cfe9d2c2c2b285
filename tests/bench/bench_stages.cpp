// SPDX-License-Identifier: MIT
// Every stage of the station, on pictures that the program draws itself, one thread. The same stages as "doorbellctl
// bench".
#include "app/benchstages.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

#include <opencv2/core/utility.hpp>

#include <cstdio>
#include <string>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    cv::setNumThreads(1);
    const auto factory = vision::makeEngineFactory(vision::EngineChoice::Automatic, {QStringLiteral(MODELS_DIR)});
    if (!factory) {
        std::fprintf(stderr, "bench_stages: skipped: %s\n", qPrintable(factory.error().message));
        return 77; // what CTest takes for "skipped"
    }
    const auto stages = app::BenchStages::prepare(**factory);
    if (!stages) {
        std::fprintf(stderr, "bench_stages: %s\n", qPrintable(stages.error().message));
        return 1;
    }
    bool failed = false;
    for (const app::BenchStages::Stage &stage : (*stages)->stages()) {
        benchmark::RegisterBenchmark(stage.name,
                                     [&stage, &failed](benchmark::State &state) {
                                         for (auto _ : state) {
                                             if (!stage.run()) {
                                                 failed = true;
                                                 state.SkipWithError("the stage failed");
                                                 break;
                                             }
                                         }
                                     })
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
    }
    benchmark::RunSpecifiedBenchmarks();
    return failed ? 1 : 0;
}
