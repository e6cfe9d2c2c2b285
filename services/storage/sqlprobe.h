// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <chrono>
#include <memory>

namespace services {

class SqlStore;

//! \brief Whether the database does its work: writes a row, on disk, and reads it back on the other connection. One
//! thread at a time; the store must outlive the calls, and a call that was given up is waited for by nobody.
class SqlProbe {
public:
    struct Times {
        double writeMs = 0;
        double readMs = 0;
    };

    explicit SqlProbe(SqlStore &store) : m_store(store) { }

    //! \brief Waits at most \p limit. While an earlier try is still stuck none is added to it.
    core::Result<Times> run(std::chrono::milliseconds limit);

private:
    struct Try;
    SqlStore &m_store;
    std::shared_ptr<Try> m_stuck;
};

} // namespace services
