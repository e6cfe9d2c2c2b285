// SPDX-License-Identifier: MIT
#include "services/http/trustedproxies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {
// An IPv4 caller of a socket that listens to both is written as IPv6.
QHostAddress plain(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}
} // namespace

core::Result<TrustedProxies> TrustedProxies::parse(const QString &text)
{
    TrustedProxies proxies;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto network = QHostAddress::parseSubnet(part.trimmed());
        if (network.first.isNull() || network.second <= 0)
            return core::Error {core::Error::Code::Invalid,
                                u"\"%1\" is no address or network of a proxy"_s.arg(part.trimmed().left(60))};
        proxies.m_networks << network;
    }
    return proxies;
}

bool TrustedProxies::has(const QHostAddress &address) const
{
    return std::ranges::any_of(m_networks,
                               [known = plain(address)](const auto &network) { return known.isInSubnet(network); });
}

QHostAddress TrustedProxies::caller(const QHostAddress &peer, const QByteArrayList &forwarded) const
{
    QHostAddress caller = peer;
    const QByteArrayList hops = forwarded.join(',').split(',');
    // From the end: what stands before the first one we do not know is hearsay.
    for (auto hop = hops.crbegin(); hop != hops.crend() && has(caller); ++hop) {
        const QHostAddress before(QString::fromLatin1(hop->trimmed()));
        if (before.isNull())
            break;
        caller = plain(before);
    }
    return caller;
}

} // namespace services
