// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/accessbook.h"
#include "core/domain/audit.h"
#include "core/domain/clock.h"
#include "core/domain/personbook.h"
#include "core/domain/visitlog.h"
#include "core/vision/engine.h"
#include "services/config/configloader.h"
#include "services/remote/remoteaccess.h"

#include <memory>
#include <optional>

namespace services {
class AuditLog;
class GuardedAccessBook;
class RemotePersonBook;
class RemotePhotos;
class SqlAccessStore;
class SqlAuditHeads;
class SqlPersonBook;
class SqlStore;
class SqlVisitLog;
} // namespace services

namespace app {

class AuditedPersonBook;

//! \brief What a command works with, opened when it is first needed: `models list` needs no database and `visit list`
//! no engine. With \p remote the books are those of a station elsewhere.
class Context {
public:
    explicit Context(services::Configured configured, std::optional<services::RemoteAccess> remote = {});
    ~Context();

    const services::Configured &configured() const { return m_configured; }
    const core::Settings &settings() const { return m_configured.settings; }

    bool isRemote() const { return m_access.has_value(); }
    services::RemotePersonBook &remotePersonBook(); //!< where isRemote(), after openStore()
    services::RemotePhotos &remotePhotos(); //!< where isRemote(), after openStore()

    core::Status openStore(); //!< before personBook(), visitLog() and audit()
    core::PersonBook &personBook(); //!< its changes are recorded
    core::AuditTrail &audit();
    //! \brief Records that the user of the shell looked at, or took out, what is personal. Nothing is shown that could
    //! not be recorded. A remote station records it itself.
    core::Status recordAccess(const QString &action, const QString &resource);
    core::VisitLog &visitLog();

    core::Status openAccess(); //!< before accessBook()
    core::AccessBook &accessBook();

    core::Status openEngine(); //!< before engine() and engineInfo(); Unsupported where isRemote()
    vision::Engine &engine() { return *m_engine; }
    const vision::EngineInfo &engineInfo() const { return m_factory->info(); }

    //! \brief The enrolled people, to compare with. Needs store and engine.
    core::Result<std::shared_ptr<const vision::Gallery>> gallery();

private:
    struct Remote;

    services::Configured m_configured;
    std::optional<services::RemoteAccess> m_access;
    std::unique_ptr<Remote> m_remote;
    std::unique_ptr<services::SqlStore> m_store;
    std::unique_ptr<services::SqlPersonBook> m_plainBook;
    std::unique_ptr<services::SqlVisitLog> m_visitLog;
    core::SystemClock m_clock;
    std::unique_ptr<services::SqlAccessStore> m_accessStore;
    std::unique_ptr<services::GuardedAccessBook> m_accessBook;
    std::unique_ptr<services::SqlAuditHeads> m_auditHeads;
    std::unique_ptr<services::AuditLog> m_audit;
    std::unique_ptr<AuditedPersonBook> m_personBook;
    std::shared_ptr<const vision::EngineFactory> m_factory;
    std::unique_ptr<vision::Engine> m_engine;
};

} // namespace app
