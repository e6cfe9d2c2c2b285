// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace core {

//! \brief What answers at an address, before anything secret is said to it.
struct DoorSeen {
    QString address; //!< as it was given
    bool isSecure = false; //!< by HTTPS
    bool isInTheClear = false; //!< others on the way can read what is said
    bool isTrusted = false; //!< this machine trusts its certificate, whoever made it
    QString fingerprint; //!< SHA-256 of its certificate, "AB:CD:…"; empty without HTTPS
    QString believed; //!< what it showed when somebody here believed it; empty: never

    bool isKnown() const { return !believed.isEmpty() && believed == fingerprint; }
    bool isChanged() const { return !believed.isEmpty() && believed != fingerprint; }
};

//! \brief The door of a station elsewhere: who it is, and how a person comes in. Calls return at once, from the main
//! thread.
class StationDoor {
public:
    virtual ~StationDoor() = default;

    virtual QFuture<Result<DoorSeen>> look(QString address) = 0;
    //! \brief The bearer of a new session. Believes the certificate of \p fingerprint and remembers it when somebody
    //! came in; empty: whom this machine trusts, or plain HTTP.
    virtual QFuture<Result<QByteArray>> signIn(QString address, QString fingerprint, QString name, QString password)
        = 0;
};

} // namespace core
