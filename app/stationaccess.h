// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/accessbook.h"
#include "core/domain/audit.h"
#include "core/domain/clock.h"
#include "core/domain/settings.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace services {
class GuardedAccessBook;
class Metrics;
class SqlAccessStore;
class SqlStore;
} // namespace services

namespace app {

//! \brief Who may come into this station, and the setup code of a new one: at its terminal and in <dataDir>/setup-code
//! (for the owner only) until there is a user. It is the one secret that must be shown, so it never goes through the
//! log. Lives in the main thread.
class StationAccess final : public QObject {
    Q_OBJECT
public:
    //! \brief What happens is recorded in \p trail and counted in \p metrics; these and \p store must outlive it. The
    //! error is for the person at the shell.
    static core::Result<std::unique_ptr<StationAccess>> create(services::SqlStore &store,
                                                               const core::Settings &settings, core::AuditTrail &trail,
                                                               services::Metrics &metrics);
    ~StationAccess() override;

    core::AccessBook &book();
    //! \brief Shows the code when there is no user yet; takes away what an earlier start has left. The error: it is not
    //! in the file.
    core::Status announce();

Q_SIGNALS:
    void setUp(); //!< the first user is there, and the code is gone

private:
    StationAccess(const core::Settings &settings, core::AuditTrail &trail, services::Metrics &metrics);
    void lookWhetherClaimed();
    void happened(const core::AccessEvent &event); // in the book's thread

    core::AuditTrail &m_trail;
    services::Metrics &m_metrics;
    QString m_codeFile;
    core::SystemClock m_clock;
    std::unique_ptr<services::SqlAccessStore> m_rows;
    std::unique_ptr<services::GuardedAccessBook> m_book;
    QTimer m_timer;
};

} // namespace app
