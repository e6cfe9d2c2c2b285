// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/engine.h"

#include <functional>
#include <memory>
#include <vector>

namespace app {

//! \brief The station's stages, each as something to run again and again, on pictures that the program draws itself.
//! Belongs to the thread that made it; needs a QCoreApplication.
class BenchStages {
public:
    struct Stage {
        const char *name; //!< "detection_confirm"
        const char *description;
        std::function<bool()> run; //!< false: it failed, and its time means nothing
    };

    static core::Result<std::unique_ptr<BenchStages>> prepare(const vision::EngineFactory &factory);
    ~BenchStages();

    const std::vector<Stage> &stages() const { return m_stages; }

private:
    BenchStages();
    core::Status draw();
    void addVision();
    void addMatching(const vision::EngineInfo &info);
    core::Status addStoring();

    struct Parts;
    std::unique_ptr<Parts> d;
    std::vector<Stage> m_stages;
};

} // namespace app
