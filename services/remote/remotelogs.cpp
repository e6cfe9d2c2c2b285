// SPDX-License-Identifier: MIT
#include "services/remote/remotelogs.h"

#include "services/remote/jsonmembers.h"
#include "services/remote/remoteclient.h"
#include "services/remote/stationreader.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {
core::Result<core::LogRecord> logRecordFrom(const QJsonObject &object)
{
    JsonMembers members(object, u"a line of the log"_s);
    core::LogRecord record;
    record.at = members.time(u"timestamp"_s);
    record.level = members.word(u"level"_s, core::logLevelFromString);
    record.logger = members.text(u"logger"_s);
    record.message = members.text(u"message"_s);
    record.context = members.object(u"context"_s);
    return members.result(record);
}
} // namespace

QFuture<core::Result<QList<core::LogRecord>>> RemoteLogs::recent() const
{
    return m_client.object({.path = {u"logs"_s}}).then([](const core::Result<QJsonObject> &said) {
        return said ? listFrom(*said, u"records"_s, logRecordFrom) : core::Result<QList<core::LogRecord>>(said.error());
    });
}

} // namespace services
