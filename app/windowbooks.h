// SPDX-License-Identifier: MIT
#pragma once

#include "app/auditedenrolment.h"
#include "app/auditedpersonbook.h"
#include "app/auditedvisitlog.h"
#include "app/hostexports.h"
#include "app/localstation.h"
#include "core/domain/accessbook.h"
#include "core/pipeline/photoenrolment.h"

namespace app {

using UserList = QFuture<core::Result<QList<core::User>>>;

//! \brief Who may sign in, recorded in \p trail as a look of \p actor's. Both must outlive the future.
UserList usersSeenBy(const QString &actor, const core::AccessBook &book, core::AuditTrail &trail);

//! \brief What the window of the station in this process works with: whatever is looked at or changed there is recorded
//! as done at the window, which knows no more of who it was. \p station and \p photos must outlive it and its futures.
class WindowBooks {
public:
    WindowBooks(LocalStation &station, pipeline::PhotoDesk &photos);

    core::VisitLog &visitLog() { return m_visitLog; }
    core::PersonBook &personBook() { return m_personBook; }
    core::EnrolmentDesk &enrolment() { return m_enrolment; }
    const core::PersonExports &exports() const { return m_exports; }

private:
    AuditedVisitLog m_visitLog;
    AuditedPersonBook m_personBook;
    pipeline::PhotoEnrolment m_desk;
    AuditedEnrolment m_enrolment;
    HostExports m_exports;
};

} // namespace app
