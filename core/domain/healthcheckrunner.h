// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/healthboard.h"
#include "core/domain/result.h"

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace core {

//! \brief What a check found.
struct HealthFinding {
    HealthCheck::Status status = HealthCheck::Status::Unknown;
    QString message = {};
    QJsonObject details = {};
};

//! \brief Runs checks again and again, each on a thread of its own, and reports to a board. A check that throws, or
//! does not answer within its time, is unknown until it answers in time again; while it hangs it is not started a
//! second time, and the others go on.
class HealthCheckRunner {
public:
    //! Called in the check's own thread. What it refers to must live until the runner is gone, or, as it may hang, be
    //! its own.
    using Check = std::function<HealthFinding()>;

    //! \brief \p board must outlive the runner.
    explicit HealthCheckRunner(HealthBoard &board);
    //! \brief Waits for the checks that run, each at most as long as its timeout; one that hangs is left behind and
    //! reports no more.
    ~HealthCheckRunner();
    HealthCheckRunner(const HealthCheckRunner &) = delete;
    HealthCheckRunner &operator=(const HealthCheckRunner &) = delete;

    //! \brief Runs \p check at once and then every \p interval. Refused: a name that is taken or empty, and times that
    //! are not positive.
    Status registerCheck(const QString &name, std::chrono::milliseconds interval, std::chrono::milliseconds timeout,
                         Check check);

private:
    struct Runner;
    HealthBoard &m_board;
    std::vector<std::shared_ptr<Runner>> m_runners; // shared with their threads, which may be left behind
};

} // namespace core
