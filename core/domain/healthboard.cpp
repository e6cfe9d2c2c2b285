// SPDX-License-Identifier: MIT
#include "core/domain/healthboard.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {
constexpr qsizetype kExpectedChecks = 3;

QString without(QString text, const QList<std::pair<QString, QString>> &hidden)
{
    for (const auto &[word, replacement] : hidden)
        text.replace(word, replacement);
    return text;
}

QJsonValue without(const QJsonValue &value, const QList<std::pair<QString, QString>> &hidden)
{
    if (value.isString())
        return without(value.toString(), hidden);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (QJsonValueRef element : array)
            element = without(QJsonValue(element), hidden);
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (QJsonValueRef member : object)
            member = without(QJsonValue(member), hidden);
        return object;
    }
    return value;
}
} // namespace

HealthBoard::HealthBoard(SteadyClock now) : m_now(std::move(now))
{
    for (QStringView name : {kSystemResources, kApplicationComponents, kDatabaseConnectivity}) {
        Entry entry;
        entry.check.name = name.toString();
        entry.check.message = u"not checked yet"_s;
        m_entries << entry;
    }
}

void HealthBoard::report(const QString &name, HealthCheck::Status status, const QString &message,
                         std::chrono::milliseconds timeLimit)
{
    report({name, status, message}, timeLimit);
}

void HealthBoard::report(HealthCheck check, std::chrono::milliseconds timeLimit)
{
    const QString name = check.name;
    check.timestamp = QDateTime::currentDateTimeUtc();
    Entry entry {std::move(check), m_now(), timeLimit};
    const std::lock_guard lock(m_mutex);
    entry.check.message = without(entry.check.message, m_hidden);
    entry.check.details = without(QJsonValue(entry.check.details), m_hidden).toObject();
    const auto known = std::ranges::find_if(m_entries, [&](const Entry &other) { return other.check.name == name; });
    if (known != m_entries.end()) {
        *known = entry;
        return;
    }
    const auto place
        = std::upper_bound(m_entries.begin() + kExpectedChecks, m_entries.end(), name,
                           [](const QString &left, const Entry &right) { return left < right.check.name; });
    m_entries.insert(place, entry);
}

void HealthBoard::forget(const QString &name)
{
    const std::lock_guard lock(m_mutex);
    const auto gone = std::remove_if(m_entries.begin() + kExpectedChecks, m_entries.end(),
                                     [&](const Entry &entry) { return entry.check.name == name; });
    m_entries.erase(gone, m_entries.end());
}

void HealthBoard::hide(const QString &text, const QString &replacement)
{
    if (text.isEmpty())
        return;
    const std::lock_guard lock(m_mutex);
    m_hidden.emplaceBack(text, replacement);
}

QList<HealthCheck> HealthBoard::checks() const
{
    const auto now = m_now();
    QList<HealthCheck> checks;
    const std::lock_guard lock(m_mutex);
    for (const Entry &entry : m_entries) {
        HealthCheck check = entry.check;
        if (entry.timeLimit.count() > 0 && now - entry.reportedAt > entry.timeLimit
            && check.status != HealthCheck::Status::Unknown) {
            check.message = u"no news for more than %1 s; it was %2: %3"_s.arg(double(entry.timeLimit.count()) / 1000.0)
                                .arg(toString(check.status), check.message);
            check.status = HealthCheck::Status::Unknown;
        }
        checks << check;
    }
    return checks;
}

HealthCheck::Status HealthBoard::overall() const { return overallOf(checks()); }

HealthCheck::Status overallOf(const QList<HealthCheck> &all)
{
    using Status = HealthCheck::Status;
    const auto has = [&](Status status) {
        return std::ranges::any_of(all, [&](const HealthCheck &check) { return check.status == status; });
    };
    if (has(Status::Unhealthy))
        return Status::Unhealthy;
    if (has(Status::Unknown))
        return has(Status::Healthy) || has(Status::Degraded) ? Status::Degraded : Status::Unknown;
    return has(Status::Degraded) ? Status::Degraded : Status::Healthy;
}

void HealthBoard::beat()
{
    const auto now = m_now();
    const std::lock_guard lock(m_mutex);
    m_lastBeat = now;
    m_hasBeaten = true;
}

bool HealthBoard::isBeating() const
{
    const auto now = m_now();
    const std::lock_guard lock(m_mutex);
    return !m_hasBeaten || now - m_lastBeat <= kHeartbeatLimit;
}

QString toString(HealthCheck::Status status)
{
    switch (status) {
    case HealthCheck::Status::Healthy:
        return u"healthy"_s;
    case HealthCheck::Status::Degraded:
        return u"degraded"_s;
    case HealthCheck::Status::Unhealthy:
        return u"unhealthy"_s;
    case HealthCheck::Status::Unknown:
        return u"unknown"_s;
    }
    return {};
}

} // namespace core
