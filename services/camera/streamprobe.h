// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace services {

//! \brief Why a network camera gives no stream, in words for a person, by asking it once more in
//! plain text. Never names a password.
//!
//! OpenCV tells only that it failed. Blocks for at most timeoutMs, in any thread. Encrypted cameras
//! (rtsps, https) are only connected to.
QString streamTrouble(const QUrl &url, int timeoutMs);

} // namespace services
