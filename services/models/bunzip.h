// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <atomic>

class QIODevice;

namespace services {

//! \brief Unpacks one bzip2 stream from \p in to \p out, and nothing beyond \p maxBytes: a small file may unpack to a
//! full disk. Corrupt: not bzip2, cut short, more than that, or followed by something. Ends as Cancelled soon after \p
//! isStopped turns true. Any thread.
core::Status bunzip(QIODevice &in, QIODevice &out, qint64 maxBytes, const std::atomic_bool &isStopped);

} // namespace services
