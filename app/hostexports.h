// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/audit.h"
#include "core/domain/personexport.h"

#include <memory>

namespace app {

//! \brief What the station in this process knows of a person, for the window; recorded as asked for by \p actor.
//! Nothing is given that could not be recorded.
class HostExports final : public core::PersonExports {
public:
    //! \brief All must outlive it.
    HostExports(const core::PersonBook &persons, const core::VisitLog &visits, core::AuditTrail &trail, QString actor);

    QFuture<core::Result<QJsonObject>> exported(QString personId) const override;

private:
    const core::PersonBook &m_persons;
    const core::VisitLog &m_visits;
    core::AuditTrail &m_trail;
    const QString m_actor;
    std::unique_ptr<QObject> m_home; // where one answer leads to the next question
};

} // namespace app
