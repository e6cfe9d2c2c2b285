// SPDX-License-Identifier: MIT
#include "services/access/attemptguard.h"

#include <QHostAddress>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {
Q_LOGGING_CATEGORY(lcAccess, "doorbell.access", QtInfoMsg)

constexpr qsizetype kMostInMemory = 10000; // a few hundred bytes each
constexpr int kMostDoublings = 30;
constexpr qsizetype kMostAddressLength = 64;
constexpr int kNetworkBytes = 8; // of an IPv6 address: /64

qint64 roundedUp(qint64 ms) { return (ms + 999) / 1000; }
} // namespace

int LockoutRule::delayAfter(int failures) const
{
    const int counted = failures - freeTries;
    if (counted <= 0)
        return 0;
    const qint64 delay = qint64(firstSeconds) << std::min(counted - 1, kMostDoublings);
    return int(std::min<qint64>(delay, mostSeconds));
}

AttemptGuard::AttemptGuard(core::AccessStore &store, const core::Clock &clock) : m_store(store), m_clock(clock) { }

core::Result<core::FailureRecord> AttemptGuard::recordOf(const QString &subject, bool isKept) const
{
    const auto remembered = m_inMemory.constFind(subject);
    if (remembered != m_inMemory.constEnd())
        return *remembered;
    return isKept ? m_store.failures(subject).result() : core::Result<core::FailureRecord>(core::FailureRecord {});
}

core::Result<int> AttemptGuard::secondsToWait(const QString &subject, bool isKept, const LockoutRule &rule)
{
    core::Result<core::FailureRecord> record = recordOf(subject, isKept);
    if (!record)
        return record.error();
    const int delay = rule.delayAfter(record->failures);
    if (delay == 0)
        return 0;
    const QDateTime now = m_clock.now();
    if (now < record->lastAt) { // the clock was put back: wait from now, not until it is then again
        record->lastAt = now;
        if (isKept && m_store.setFailures(subject, *record).result())
            m_inMemory.remove(subject);
        else
            remember(subject, *record);
    }
    return int(std::max<qint64>(0, roundedUp(now.msecsTo(record->lastAt.addSecs(delay)))));
}

int AttemptGuard::failed(const QString &subject, bool isKept, const LockoutRule &rule)
{
    const QDateTime now = m_clock.now();
    core::FailureRecord record
        = recordOf(subject, isKept).valueOr({rule.freeTries, now}); // unreadable: rather too strict
    if (record.lastAt.isValid() && record.lastAt.secsTo(now) >= rule.forgetSeconds)
        record.failures = 0;
    record = {record.failures + 1, now};
    if (!isKept) {
        remember(subject, record);
    } else if (const core::Status kept = m_store.setFailures(subject, record).result(); !kept) {
        qCWarning(lcAccess).noquote() << u"a wrong attempt is counted in memory only: %1"_s.arg(kept.error().message);
        remember(subject, record);
    } else {
        m_inMemory.remove(subject);
    }
    return rule.delayAfter(record.failures);
}

void AttemptGuard::succeeded(const QString &subject)
{
    m_inMemory.remove(subject);
    if (const core::Status kept = m_store.setFailures(subject, {}).result(); !kept)
        qCWarning(lcAccess).noquote() << u"wrong attempts before a right one stay counted: %1"_s.arg(
            kept.error().message);
}

void AttemptGuard::remember(const QString &subject, const core::FailureRecord &record)
{
    if (m_inMemory.size() >= kMostInMemory && !m_inMemory.contains(subject)) {
        // The one that has been quiet for longest goes.
        const auto oldest
            = std::ranges::min_element(m_inMemory, {}, [](const core::FailureRecord &entry) { return entry.lastAt; });
        m_inMemory.erase(oldest);
    }
    m_inMemory.insert(subject, record);
}

QString AttemptGuard::addressSubject(const QString &remoteAddress)
{
    QHostAddress address(remoteAddress.left(kMostAddressLength));
    bool isIPv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIPv4);
    if (isIPv4)
        return u"address:"_s + QHostAddress(ipv4).toString();
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return u"address:"_s + remoteAddress.left(kMostAddressLength);
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(std::begin(bytes.c) + kNetworkBytes, std::end(bytes.c), quint8(0));
    return u"address:"_s + QHostAddress(bytes).toString();
}

} // namespace services
