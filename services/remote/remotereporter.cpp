// SPDX-License-Identifier: MIT
#include "services/remote/remotereporter.h"

#include "services/remote/jsonmembers.h"
#include "services/remote/remoteclient.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {
constexpr int kUnhealthy = 503; // and says so in the same words
constexpr int kTimeoutMs = 5000;

std::optional<core::HealthCheck::Status> statusFrom(QStringView word)
{
    using Status = core::HealthCheck::Status;
    for (const Status status : {Status::Healthy, Status::Degraded, Status::Unhealthy, Status::Unknown}) {
        if (core::toString(status) == word)
            return status;
    }
    return {};
}
} // namespace

core::Result<core::StationReport> stationReportFrom(const QJsonObject &said)
{
    JsonMembers members(said, u"its health"_s);
    core::StationReport report;
    report.at = members.time(u"timestamp"_s);
    report.version = members.textOrNothing(u"version"_s);
    const QJsonObject checks = members.object(u"checks"_s);
    for (auto it = checks.begin(); it != checks.end(); ++it) {
        JsonMembers of(it->toObject(), u"the check "_s + it.key());
        core::HealthCheck check;
        check.name = it.key();
        check.status = of.word(u"status"_s, statusFrom);
        check.message = of.textOrNothing(u"message"_s);
        check.timestamp = of.timeOrNothing(u"timestamp"_s);
        check.durationMs = of.numberOrNothing(u"duration_ms"_s);
        check.details = it->toObject().value(u"details"_s).toObject();
        const core::Result<core::HealthCheck> read = of.result(check);
        if (!read)
            return read.error();
        report.checks << *read;
    }
    return members.result(report);
}

QFuture<core::Result<core::StationReport>> RemoteReporter::report() const
{
    return m_client
        .object({.path = {u"health"_s, u"report"_s}, .timeoutMs = kTimeoutMs, .base = {}, .alsoTaken = kUnhealthy})
        .then([address = m_client.access().display()](
                  const core::Result<QJsonObject> &said) -> core::Result<core::StationReport> {
            if (!said)
                return said.error();
            core::Result<core::StationReport> report = stationReportFrom(*said);
            if (report)
                report->addresses = {address};
            return report;
        });
}

} // namespace services
