// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

namespace services {

//! \brief Writes a file for its owner only, whole or not at all, on disk when it returns. (QSaveFile of Qt 6.4 puts an
//! empty file in place when the disk is full: what fails when its buffer is written at last, goes unnoticed.)
core::Status writeDurably(const QString &path, const QByteArray &bytes);

//! \brief What was written to it, by whomever, is on disk when it returns.
core::Status syncFile(const QString &path);

//! \brief Renames \p unfinished to \p path, on disk when it returns.
core::Status putInPlace(const QString &unfinished, const QString &path);

} // namespace services
