// SPDX-License-Identifier: MIT
#include "app/ctl/context.h"

#include "app/engines.h"
#include "services/access/guardedaccessbook.h"
#include "services/storage/sqlaccessstore.h"
#include "services/storage/sqlpersonbook.h"
#include "services/storage/sqlstore.h"
#include "services/storage/sqlvisitlog.h"

namespace app {

Context::Context(services::Configured configured) : m_configured(std::move(configured)) { }
Context::~Context() = default;

core::Status Context::openStore()
{
    if (m_store)
        return {};
    auto store = services::SqlStore::open(settings().dataDir);
    if (!store)
        return store.error();
    m_store = *std::move(store);
    m_personBook = std::make_unique<services::SqlPersonBook>(*m_store);
    m_visitLog = std::make_unique<services::SqlVisitLog>(*m_store);
    return {};
}

core::PersonBook &Context::personBook() { return *m_personBook; }
core::VisitLog &Context::visitLog() { return *m_visitLog; }

core::Status Context::openAccess()
{
    if (const core::Status opened = openStore(); !opened || m_accessBook)
        return opened;
    m_accessStore = std::make_unique<services::SqlAccessStore>(*m_store);
    auto book = services::GuardedAccessBook::create(*m_accessStore, m_clock, services::AccessOptions::of(settings()));
    if (!book)
        return book.error();
    m_accessBook = *std::move(book);
    return {};
}

core::AccessBook &Context::accessBook() { return *m_accessBook; }

core::Status Context::openEngine()
{
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
