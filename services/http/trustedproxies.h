// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QByteArrayList>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <utility>

namespace services {

//! \brief The proxies whose word about a caller's address is believed (X-Forwarded-For). With none, nobody's is:
//! whoever can reach the station could else call himself anything, and escape every limit that counts by address.
class TrustedProxies {
public:
    TrustedProxies() = default;
    //! \brief Of addresses and networks with commas between them: "172.30.77.4, fd00::/64".
    static core::Result<TrustedProxies> parse(const QString &text);

    bool has(const QHostAddress &address) const;
    //! \brief Who asks: \p peer, or, when that is one of the proxies, the last in \p forwarded (the header's values in
    //! their order) who is none. Where that is not an address, the proxy itself.
    QHostAddress caller(const QHostAddress &peer, const QByteArrayList &forwarded) const;

private:
    QList<std::pair<QHostAddress, int>> m_networks;
};

} // namespace services
