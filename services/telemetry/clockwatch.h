// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/healthcheckrunner.h"

#include <QDate>
#include <QDateTime>

#include <chrono>
#include <functional>
#include <optional>

namespace services {

//! \brief Watches the clock that visits are dated by, against one that nobody sets. One thread at a time.
class ClockWatch {
public:
    using Wall = std::function<QDateTime()>;
    using Steady = std::function<std::chrono::milliseconds()>;

    //! \brief \p builtOn: when the program was made; a clock before that is wrong. Invalid: not known. The others are
    //! seams for tests; \p steady goes on while the machine sleeps.
    explicit ClockWatch(QDate builtOn, Wall wall = &QDateTime::currentDateTimeUtc,
                        Steady steady = &ClockWatch::sinceBoot);

    //! \brief To be called again and again. A jump is told of for kJumpTold.
    core::HealthFinding look();

    static constexpr std::chrono::seconds kTolerance {5};
    static constexpr std::chrono::minutes kJumpTold {10};

private:
    static std::chrono::milliseconds sinceBoot();

    QDate m_builtOn;
    Wall m_wall;
    Steady m_steady;
    std::optional<std::chrono::milliseconds> m_offset; // wall minus steady, when it was looked at last
    std::chrono::milliseconds m_jump {};
    std::optional<std::chrono::milliseconds> m_jumpedAt; // steady
};

} // namespace services
