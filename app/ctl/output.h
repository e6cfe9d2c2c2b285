// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace app {

//! \brief Exit codes of every program (CONTRACT 1).
enum ExitCode { kSuccess = 0, kFailed = 1, kWrongUsage = 2 };

//! \brief One JSON document and a newline on stdout.
void printJson(const QJsonObject &document);
//! \brief Columns aligned by display width, control characters made visible, so that a hostile name cannot forge a row.
void printTable(const QStringList &header, const QList<QStringList> &rows);
void printLine(const QString &line); //!< stdout; may hold several lines, no other control characters
void printNote(
    const QString &line); //!< stderr, one line, passwords of URLs masked: warnings and errors, never part of the result
//! \brief "doorbellctl: …" on stderr; the exit code that fits the error: wrong input is 2 only for the command line
//! itself, so 1.
int fail(const core::Error &error);

} // namespace app
