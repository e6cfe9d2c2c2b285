// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <optional>
#include <string>

namespace app {

//! \brief "2026-11-24", "2026-11-24T08:00:00Z", or a span back from now: "90m", "24h", "7d".
std::optional<QDateTime> parseTime(const std::string &argument);

//! \brief Says what \p option takes; the exit code.
int wrongTime(const char *option);

} // namespace app
