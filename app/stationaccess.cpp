// SPDX-License-Identifier: MIT
#include "app/stationaccess.h"

#include "services/access/guardedaccessbook.h"
#include "services/storage/durablefile.h"
#include "services/storage/sqlaccessstore.h"
#include "services/telemetry/metrics.h"

#include <QFile>
#include <QLoggingCategory>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {
Q_LOGGING_CATEGORY(lcAccess, "doorbell.access", QtInfoMsg)

constexpr int kLookMs = 1000;

struct Meaning {
    core::AuditEvent::Type type;
    bool isRefusal;
};

Meaning meaningOf(core::AccessEvent::Kind kind)
{
    using Kind = core::AccessEvent::Kind;
    using Type = core::AuditEvent::Type;
    switch (kind) {
    case Kind::SignedIn:
    case Kind::SignedOut:
    case Kind::PinAccepted:
    case Kind::SetupClaimed:
        return {Type::Authentication, false};
    case Kind::SignInRefused:
    case Kind::PinRefused:
    case Kind::SetupRefused:
        return {Type::Authentication, true};
    case Kind::Locked:
        return {Type::SecurityEvent, true};
    case Kind::UserAdded:
    case Kind::UserChanged:
    case Kind::UserRemoved:
        return {Type::DataModification, false};
    case Kind::TokenCreated:
    case Kind::TokenRevoked:
        return {Type::SystemChange, false};
    }
    return {Type::SecurityEvent, true};
}
} // namespace

StationAccess::StationAccess(const core::Settings &settings, core::AuditTrail &trail, services::Metrics &metrics)
    : m_trail(trail)
    , m_metrics(metrics)
    , m_codeFile(settings.dataDir + u"/setup-code"_s)
{
    connect(&m_timer, &QTimer::timeout, this, &StationAccess::lookWhetherClaimed);
}

StationAccess::~StationAccess()
{
    if (m_timer.isActive()) // the next start makes another one
        QFile::remove(m_codeFile);
}

core::Result<std::unique_ptr<StationAccess>> StationAccess::create(services::SqlStore &store,
                                                                   const core::Settings &settings,
                                                                   core::AuditTrail &trail, services::Metrics &metrics)
{
    std::unique_ptr<StationAccess> access(new StationAccess(settings, trail, metrics));
    access->m_rows = std::make_unique<services::SqlAccessStore>(store);
    auto book
        = services::GuardedAccessBook::create(*access->m_rows, access->m_clock, services::AccessOptions::of(settings));
    if (!book)
        return book.error();
    access->m_book = *std::move(book);
    access->m_book->setObserver([access = access.get()](const core::AccessEvent &event) { access->happened(event); });
    return core::Result<std::unique_ptr<StationAccess>>(std::move(access));
}

core::AccessBook &StationAccess::book() { return *m_book; }

void StationAccess::happened(const core::AccessEvent &event)
{
    const Meaning meaning = meaningOf(event.kind);
    const QString word = core::toString(event.kind);
    m_metrics.securityEvent(word, meaning.isRefusal ? u"refused"_s : u"allowed"_s);
    m_metrics.sessionsActive(m_book->activeSessions());
    core::AuditEvent entry;
    entry.type = meaning.type;
    entry.actor = event.actor.isEmpty() ? u"anonymous"_s : event.actor;
    entry.action = QString(word).replace(u'_', u' ');
    entry.resource = event.subject.isEmpty() ? u"station"_s : event.subject;
    entry.result = meaning.isRefusal ? u"refused"_s : u"success"_s;
    entry.time = event.at;
    if (!event.detail.isEmpty())
        entry.data.insert(u"detail"_s, event.detail);
    if (!event.remoteAddress.isEmpty())
        entry.data.insert(u"remote_address"_s, event.remoteAddress);
    (void)m_trail.record(std::move(entry)); // that it cannot be written is told by the log itself
}

core::Status StationAccess::announce()
{
    QFile::remove(m_codeFile);
    const QString code = m_book->setupCode();
    if (code.isEmpty())
        return {};
    const core::Status written = services::writeDurably(m_codeFile, code.toLatin1() + '\n');
    if (::isatty(STDERR_FILENO) == 1) { // whoever reads there stands before it; a log may go anywhere
        std::fprintf(stderr,
                     "This station has no user yet. Its setup code, until the first admin is made with it: %s%s\n",
                     qUtf8Printable(code), written ? qUtf8Printable(u" (also in %1)"_s.arg(m_codeFile)) : "");
    } else if (written) {
        qCInfo(lcAccess).noquote()
            << u"this station has no user yet; the code with which the first one is made is in %1"_s.arg(m_codeFile);
    }
    m_timer.start(kLookMs);
    return written;
}

void StationAccess::lookWhetherClaimed()
{
    if (!m_book->isSetUp())
        return;
    m_timer.stop();
    QFile::remove(m_codeFile);
    Q_EMIT setUp();
}

} // namespace app
