// SPDX-License-Identifier: MIT
#include "core/domain/audit.h"

#include "core/domain/visitjson.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core {

namespace {
// In the order of the enumerations.
const std::array kTypes {"authentication"_L1, "authorization"_L1, "data_access"_L1,      "data_modification"_L1,
                         "security_event"_L1, "system_change"_L1, "face_recognition"_L1, "notification_sent"_L1};
const std::array kKinds {"intact"_L1,    "altered"_L1,   "removed"_L1, "inserted"_L1,
                         "reordered"_L1, "cut_short"_L1, "forged"_L1,  "unfinished"_L1};
} // namespace

QString toString(AuditEvent::Type type) { return kTypes.at(std::size_t(type)); }
QString toString(AuditVerdict::Kind kind) { return kKinds.at(std::size_t(kind)); }

std::optional<AuditEvent::Type> auditTypeFromString(QStringView word)
{
    for (std::size_t i = 0; i < kTypes.size(); ++i) {
        if (word == kTypes.at(i))
            return AuditEvent::Type(i);
    }
    return {};
}

QJsonObject toJson(const AuditEntry &entry)
{
    QJsonObject object {{u"seq"_s, entry.seq},
                        {u"timestamp"_s, toRfc3339(entry.event.time)},
                        {u"event_type"_s, toString(entry.event.type)},
                        {u"actor"_s, entry.event.actor},
                        {u"action"_s, entry.event.action},
                        {u"resource"_s, entry.event.resource},
                        {u"result"_s, entry.event.result},
                        {u"hash"_s, entry.hash}};
    QJsonObject data = entry.event.data;
    if (!entry.event.correlationId.isEmpty())
        data.insert(u"correlation_id"_s, entry.event.correlationId);
    if (!data.isEmpty())
        object.insert(u"data"_s, data);
    return object;
}

QJsonObject toJson(const AuditVerdict &verdict)
{
    QJsonObject object {{u"intact"_s, verdict.isIntact()},
                        {u"verdict"_s, toString(verdict.kind)},
                        {u"entries"_s, verdict.entries},
                        {u"message"_s, verdict.message},
                        {u"seconds"_s, std::round(verdict.seconds * 1000) / 1000}};
    if (!verdict.isIntact()) {
        object.insert(u"first_bad"_s, verdict.firstBad);
        object.insert(u"file"_s, verdict.file);
        object.insert(u"line"_s, verdict.line);
    }
    return object;
}

} // namespace core
