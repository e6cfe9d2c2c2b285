// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QHostAddress>

namespace services {

//! \brief A token bucket an address: \p perSecond requests on average, \p burst at once. Addresses that have been quiet
//! are forgotten. IPv6 callers count by their /64, since one machine has as many addresses as it likes within it. One
//! thread.
class RateLimiter {
public:
    RateLimiter(double perSecond, double burst);

    //! \brief 0 when the request may pass, else the seconds after which to try again.
    int wait(const QHostAddress &address) { return waitAt(address, m_clock.elapsed()); }
    int waitAt(const QHostAddress &address, qint64 nowMs); //!< the same at a given time that never goes back
    qsizetype size() const { return m_buckets.size(); }

private:
    struct Bucket {
        double tokens = 0;
        qint64 atMs = 0;
    };

    double m_perSecond;
    double m_burst;
    QElapsedTimer m_clock;
    QHash<QHostAddress, Bucket> m_buckets;
    qint64 m_sweptMs = 0;
};

} // namespace services
