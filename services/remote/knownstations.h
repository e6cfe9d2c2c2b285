// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace services {

//! \brief Which certificate each station showed when somebody believed it: a small file of one line a station, its
//! address and the SHA-256 fingerprint, for the owner only. A value; read anew each time.
class KnownStations {
public:
    explicit KnownStations(QString file) : m_file(std::move(file)) { }

    //! \brief What a station is called here, however its address is written: "door.local:5000".
    static QString nameOf(const QString &address);

    //! \brief The fingerprint ("AB:CD:…") for this address; empty when none was believed. The error: the file cannot
    //! be read, and nothing must be believed for that.
    core::Result<QString> fingerprint(const QString &address) const;
    //! \brief From now on this certificate is believed for this address, and no other.
    core::Status remember(const QString &address, const QString &fingerprint) const;
    //! \brief "door.local:5000", of every station that was believed once.
    core::Result<QStringList> addresses() const;
    core::Status forget(const QString &address) const;

private:
    core::Result<QMap<QString, QString>> read() const;
    core::Status write(const QMap<QString, QString> &all) const;

    QString m_file;
};

} // namespace services
