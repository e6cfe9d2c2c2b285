// SPDX-License-Identifier: MIT
#include "app/ctl/context.h"

#include "app/auditedpersonbook.h"
#include "app/engines.h"
#include "services/access/guardedaccessbook.h"
#include "services/audit/auditlog.h"
#include "services/remote/remoteaccessbook.h"
#include "services/remote/remoteaudit.h"
#include "services/remote/remoteclient.h"
#include "services/remote/remotepersonbook.h"
#include "services/remote/remotephotos.h"
#include "services/remote/remotevisitlog.h"
#include "services/storage/sqlaccessstore.h"
#include "services/storage/sqlauditheads.h"
#include "services/storage/sqlpersonbook.h"
#include "services/storage/sqlstore.h"
#include "services/storage/sqlvisitlog.h"

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {
// Who is at the shell: the account of this machine.
QString shellActor()
{
    const passwd *account = ::getpwuid(::getuid());
    return u"cli:"_s + (account ? QString::fromLocal8Bit(account->pw_name) : QString::number(::getuid()));
}
} // namespace

// The same books, over the wire.
struct Context::Remote {
    explicit Remote(const services::RemoteAccess &access) : client(access) { }

    services::RemoteClient client;
    services::RemoteVisitLog visitLog {client};
    services::RemotePersonBook personBook {client};
    services::RemoteAudit audit {client};
    services::RemoteAccessBook accessBook {client};
    services::RemotePhotos photos {client};
};

Context::Context(services::Configured configured, std::optional<services::RemoteAccess> remote)
    : m_configured(std::move(configured))
    , m_access(std::move(remote))
{ }
Context::~Context() = default;

core::Status Context::openStore()
{
    if (m_access && !m_remote)
        m_remote = std::make_unique<Remote>(*m_access);
    if (m_store || m_remote)
        return {};
    auto store = services::SqlStore::open(settings().dataDir);
    if (!store)
        return store.error();
    m_store = *std::move(store);
    m_plainBook = std::make_unique<services::SqlPersonBook>(*m_store);
    m_visitLog = std::make_unique<services::SqlVisitLog>(*m_store);
    m_auditHeads = std::make_unique<services::SqlAuditHeads>(*m_store);
    m_audit = std::make_unique<services::AuditLog>(
        settings().dataDir, services::AuditLog::Options {qint64(settings().auditMaxFileMb) << 20, m_auditHeads.get()});
    m_personBook = std::make_unique<AuditedPersonBook>(*m_plainBook, *m_audit, shellActor());
    return {};
}

core::PersonBook &Context::personBook()
{
    return m_remote ? static_cast<core::PersonBook &>(m_remote->personBook) : *m_personBook;
}
core::VisitLog &Context::visitLog()
{
    return m_remote ? static_cast<core::VisitLog &>(m_remote->visitLog) : *m_visitLog;
}
core::AuditTrail &Context::audit() { return m_remote ? static_cast<core::AuditTrail &>(m_remote->audit) : *m_audit; }
services::RemotePersonBook &Context::remotePersonBook() { return m_remote->personBook; }
services::RemotePhotos &Context::remotePhotos() { return m_remote->photos; }

core::Status Context::recordAccess(const QString &action, const QString &resource)
{
    if (m_remote)
        return {};
    return m_audit
        ->record({core::AuditEvent::Type::DataAccess, shellActor(), action, resource, u"success"_s, {}, {}, {}})
        .result();
}

core::Status Context::openAccess()
{
    if (const core::Status opened = openStore(); !opened || m_accessBook || m_remote)
        return opened;
    m_accessStore = std::make_unique<services::SqlAccessStore>(*m_store);
    auto book = services::GuardedAccessBook::create(*m_accessStore, m_clock, services::AccessOptions::of(settings()));
    if (!book)
        return book.error();
    m_accessBook = *std::move(book);
    return {};
}

core::AccessBook &Context::accessBook()
{
    return m_remote ? static_cast<core::AccessBook &>(m_remote->accessBook) : *m_accessBook;
}

core::Status Context::openEngine()
{
    if (m_access)
        return core::Error {core::Error::Code::Unsupported, u"a remote station reads pictures with its own engine"_s};
    if (m_engine)
        return {};
    auto factory = engineFactoryFor(settings());
    if (!factory)
        return factory.error();
    m_factory = *std::move(factory);
    auto engine = m_factory->make();
    if (!engine)
        return engine.error();
    m_engine = *std::move(engine);
    return {};
}

core::Result<std::shared_ptr<const vision::Gallery>> Context::gallery()
{
    const core::Result<QList<core::PersonEntry>> entries = m_personBook->persons().result();
    if (!entries)
        return entries.error();
    const core::Result<QList<core::EnrolledFace>> faces = m_personBook->allFaces().result();
    if (!faces)
        return faces.error();
    QList<core::Person> persons;
    for (const core::PersonEntry &entry : *entries)
        persons << entry.person;
    return vision::Gallery::build(*faces, persons, engineInfo().modelId, engineInfo().metric);
}

} // namespace app
