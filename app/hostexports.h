// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/audit.h"
#include "core/domain/personbook.h"
#include "core/domain/personexports.h"
#include "core/domain/visitlog.h"

#include <QObject>

namespace app {

//! \brief What the station in this process knows of a person, for the window; recorded as asked for by \p actor. Reads
//! one thing after the other; nothing is given that could not be recorded.
class HostExports final : public QObject, public core::PersonExports {
    Q_OBJECT
public:
    //! \brief All must outlive it.
    HostExports(core::PersonBook &persons, core::VisitLog &visits, core::AuditTrail &trail, QString actor);

    QFuture<core::Result<QJsonObject>> exported(QString personId) const override;

private:
    using Visits = core::Result<QList<core::Visit>>;

    QFuture<core::Result<QJsonObject>> collected(const QString &personId) const;
    QFuture<core::Result<QJsonObject>> withFaces(const core::PersonEntry &entry) const;
    QFuture<Visits> visitsOf(const core::VisitQuery &query, const QList<core::Visit> &before) const;

    core::PersonBook &m_persons;
    core::VisitLog &m_visits;
    core::AuditTrail &m_trail;
    const QString m_actor;
    QObject *const m_home; // where one answer leads to the next question
};

} // namespace app
