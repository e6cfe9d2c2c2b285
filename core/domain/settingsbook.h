// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"
#include "core/domain/settings.h"

#include <QFuture>
#include <QJsonObject>

namespace core {

//! \brief One setting as it is in force, with what a person needs to know to change it.
struct SettingRow {
    QString key; //!< "visit.gap"
    QString value; //!< empty: not set; secrets masked
    QString source; //!< "default", "saved", "file", "environment", "option"
    QString origin; //!< "HTTP_PORT", "/etc/doorbell/doorbell.toml:12"; empty for a default
    QString environment; //!< "HTTP_PORT"
    QString expects; //!< "a whole number from 1 to 100"
    QString description;
    bool isSecret = false;
    bool isChangeable = false; //!< now, without a restart

    bool isSaved() const { return source == u"saved"; }
    bool isFree() const { return source == u"default" || isSaved(); } //!< nothing of higher rank decides it
    bool operator==(const SettingRow &) const = default;
};

//! \brief Every setting, in the schema's order; those that this program does not know come last.
struct SettingsTable {
    QString file; //!< the config file that was read; empty when none
    QList<SettingRow> rows;
};

//! \brief What GET /settings says, read.
Result<SettingsTable> settingsTableFrom(const QJsonObject &said);

//! \brief The settings of a station, to read and to change: of the one in this process, or of a remote one. Calls
//! return at once, from any thread.
class SettingsBook {
public:
    virtual ~SettingsBook() = default;

    virtual QFuture<Result<SettingsTable>> show() const = 0;
    //! \brief Changes all of these or none (nothing: back to what holds without), keeps them for the next start and
    //! records them under \p actor; a remote station knows who acts by the bearer. The error says why nothing was
    //! changed.
    virtual QFuture<Result<SettingsTable>> change(SettingChanges changes, QString actor) = 0;
};

} // namespace core
