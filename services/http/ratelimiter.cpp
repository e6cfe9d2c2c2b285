// SPDX-License-Identifier: MIT
#include "services/http/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace services {

namespace {
constexpr qint64 kSweepMs = 10000;

QHostAddress household(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4); // also of ::ffff:1.2.3.4
    if (isV4)
        return QHostAddress(v4);
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(bytes.c + 8, bytes.c + 16, quint8(0));
    return QHostAddress(bytes);
}
} // namespace

RateLimiter::RateLimiter(double perSecond, double burst) : m_perSecond(perSecond), m_burst(burst) { m_clock.start(); }

int RateLimiter::waitAt(const QHostAddress &address, qint64 nowMs)
{
    if (m_perSecond <= 0)
        return 0;
    if (nowMs - m_sweptMs > kSweepMs) { // who would be full again is as good as new
        m_sweptMs = nowMs;
        erase_if(m_buckets, [&](const std::pair<const QHostAddress &, Bucket &> &entry) {
            return entry.second.tokens + double(nowMs - entry.second.atMs) / 1000 * m_perSecond >= m_burst;
        });
    }
    const QHostAddress key = household(address);
    const bool isNew = !m_buckets.contains(key);
    Bucket &bucket = m_buckets[key];
    bucket.tokens = isNew ? m_burst
                          : std::min(m_burst, bucket.tokens + double(nowMs - bucket.atMs) / 1000 * m_perSecond);
    bucket.atMs = nowMs;
    if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return 0;
    }
    return std::max(1, int(std::ceil((1 - bucket.tokens) / m_perSecond)));
}

} // namespace services
