// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace app {

//! \brief A running program, as the folders of releases see it.
struct RunningProgram {
    QString folder; //!< where the program file lies
    QString version;
    QDateTime since; //!< UTC
};

inline const QString kReleaseRoot = QStringLiteral("/opt/doorbell-system"); //!< blue/, green/ and the history

//! \brief What is known of releases from within \p program: which of the two slots of \p root it runs from, what lies
//! in the other, and what the history file says. A station that no release brought (a package, a container, a build
//! tree) says so with nulls; nothing is guessed. Reads a few small files. Unavailable when the history cannot be read.
core::Result<QJsonObject> deploymentStatus(const RunningProgram &program, const QString &root = kReleaseRoot);

} // namespace app
