// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QFuture>
#include <QUrl>

namespace ui {

//! \brief A file among the documents of whoever sits here, called as somebody is, whatever their name has in it.
QUrl documentCalled(const QString &name, const QString &suffix);

//! \brief Writes \p bytes into the file \p path, all of them or none, in a thread of the pool; nobody else of this
//! machine may read it.
QFuture<core::Status> writeHandedFile(const QString &path, const QByteArray &bytes);

} // namespace ui
