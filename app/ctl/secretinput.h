// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QString>

namespace app {

//! \brief A password or PIN, which never stands on a command line: typed twice on the terminal without being shown, or
//! the first line of standard input when that is no terminal or \p fromInput. \p what is asked for: "New password for
//! Anna".
core::Result<QString> readSecret(const QString &what, bool fromInput);

//! \brief Who works in this shell, for events: "shell:anna".
QString shellActor();

} // namespace app
