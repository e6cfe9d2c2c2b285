// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/accessbook.h"
#include "core/domain/audit.h"
#include "core/domain/personbook.h"
#include "core/domain/station.h"
#include "core/domain/visitlog.h"
#include "services/remote/jsonmembers.h"

namespace services {

// What the API says, as values of the house. Members that are not known are passed over; what is missing or wrong is an
// error.
core::Result<core::CameraStatus> cameraFrom(const QJsonObject &object);
core::Result<core::LiveView> liveViewFrom(const QJsonObject &object);
core::Result<core::VisitFace> visitFaceFrom(const QJsonObject &object);
core::Result<core::Visit> visitFrom(const QJsonObject &object);
core::Result<core::Person> personFrom(const QJsonObject &object);
core::Result<core::PersonEntry> personEntryFrom(const QJsonObject &object);
core::Result<core::EnrolledFace> enrolledFaceFrom(
    const QJsonObject &object); //!< its numbers and picture stay at the station
core::Result<core::ErasureReceipt> erasureReceiptFrom(const QJsonObject &object);
core::Result<core::User> userFrom(const QJsonObject &object);
core::Result<core::TokenInfo> tokenFrom(const QJsonObject &object);
core::Result<core::AuditEntry> auditEntryFrom(const QJsonObject &object);
core::Result<core::AuditVerdict> auditVerdictFrom(const QJsonObject &object);

//! \brief The list \p name of \p object, each item read by \p read. The first that cannot be read is the error.
template <typename T>
core::Result<QList<T>> listFrom(const QJsonObject &object, const QString &name,
                                core::Result<T> (*read)(const QJsonObject &))
{
    JsonMembers members(object, QStringLiteral("a list"));
    const QJsonArray array = members.array(name);
    QList<T> all;
    for (const QJsonValue &value : array) {
        core::Result<T> item = read(value.toObject());
        if (!item)
            return item.error();
        all << *std::move(item);
    }
    return members.result(all);
}

} // namespace services
