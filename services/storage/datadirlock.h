// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QString>

#include <memory>

namespace services {

//! \brief Held by the one station that works on a data directory (flock: gone with its process, also after kill -9).
//! Other programs may read and enrol beside it.
class DataDirLock {
public:
    static core::Result<std::unique_ptr<DataDirLock>> acquire(const QString &dir);
    ~DataDirLock();

private:
    explicit DataDirLock(int descriptor);
    int m_descriptor;
};

} // namespace services
