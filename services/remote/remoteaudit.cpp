// SPDX-License-Identifier: MIT
#include "services/remote/remoteaudit.h"

#include "core/domain/futures.h"
#include "core/domain/visitjson.h"
#include "services/remote/remoteclient.h"
#include "services/remote/stationreader.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;

constexpr qint64 kMostPage = 32 << 20;
constexpr int kVerifyMs = 600'000; // a long log on a small machine; it says nothing until it is done
} // namespace

QFuture<core::Result<void>> RemoteAudit::record(core::AuditEvent)
{
    return core::readyFuture(
        core::Status(Error {Error::Code::Unsupported, u"a remote station writes its audit log itself"_s}));
}

QFuture<core::Result<core::AuditPage>> RemoteAudit::page(core::AuditQuery query) const
{
    RemoteAsk ask {.path = {u"audit"_s}, .mostBytes = kMostPage};
    const auto add = [&ask](const QString &name, const QString &value) {
        if (!value.isEmpty())
            ask.query << std::pair(name, value);
    };
    add(u"event_type"_s, query.type ? core::toString(*query.type) : QString());
    add(u"actor"_s, query.actor);
    add(u"correlation_id"_s, query.correlationId);
    add(u"since"_s, core::toRfc3339(query.since));
    add(u"until"_s, core::toRfc3339(query.until));
    add(u"limit"_s, QString::number(query.limit));
    add(u"cursor"_s, query.cursor);
    return m_client.object(std::move(ask))
        .then([](const core::Result<QJsonObject> &said) -> core::Result<core::AuditPage> {
            if (!said)
                return said.error();
            core::Result<QList<core::AuditEntry>> entries = listFrom(*said, u"entries"_s, auditEntryFrom);
            if (!entries)
                return entries.error();
            return core::AuditPage {*std::move(entries), said->value(u"next_cursor"_s).toString()};
        });
}

QFuture<core::Result<core::AuditVerdict>> RemoteAudit::verify(Progress) const
{
    return m_client.object({.path = {u"audit"_s, u"verify"_s}, .timeoutMs = kVerifyMs})
        .then([](const core::Result<QJsonObject> &said) {
            return said ? auditVerdictFrom(*said) : core::Result<core::AuditVerdict>(said.error());
        });
}

} // namespace services
