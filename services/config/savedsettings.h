// SPDX-License-Identifier: MIT
#pragma once

#include "services/config/configloader.h"

#include <QByteArray>
#include <QHash>

namespace services {

//! \brief Where a station keeps what was changed while it ran; it ranks above the defaults and below the config file.
QString savedSettingsFile(const QString &dataDir);

//! \brief \p now with these settings changed (key: text; a null text goes back to what holds without a saved value), or
//! why not one of them was: there is no such setting, it takes effect only at a start, it is set where this cannot
//! reach, or the value is wrong, by itself or together with others.
core::Result<Configured> withChanges(const Configured &now, const core::SettingChanges &changes);

//! \brief The file's contents: all that is saved, in the schema's order.
QByteArray savedToml(const QMap<QString, QString> &saved);

} // namespace services
