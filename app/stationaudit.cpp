// SPDX-License-Identifier: MIT
#include "app/stationaudit.h"

#include "app/localstation.h"
#include "app/version.h"
#include "core/domain/futures.h"
#include "core/domain/healthboard.h"
#include "services/audit/auditlog.h"
#include "services/telemetry/metrics.h"

#include <QJsonObject>
#include <QLoggingCategory>

#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {
using core::AuditEvent;
using core::HealthCheck;
Q_LOGGING_CATEGORY(lcAudit, "doorbell.audit", QtInfoMsg)

const QString kStation = u"station"_s;
const QString kCheck = u"audit_log"_s;

double shortened(double similarity) { return std::round(similarity * 1e4) / 1e4; }
} // namespace

StationAudit::StationAudit(LocalStation &station, services::Metrics &metrics, core::HealthBoard &board)
    : m_station(station)
    , m_metrics(metrics)
    , m_board(board)
{
    services::AuditLog &log = station.audit();
    connect(&log, &services::AuditLog::recorded, this,
            [this](qint64 entries) { m_metrics.auditEntries(quint64(entries)); });
    connect(&log, &services::AuditLog::failed, this, [this](const core::Error &error) {
        qCCritical(lcAudit).noquote() << error.message;
        m_metrics.error(u"audit"_s, error.code, u"critical"_s);
        m_board.report(kCheck, HealthCheck::Status::Degraded, error.message);
    });
    connect(&log, &services::AuditLog::recovered, this, [this] {
        qCInfo(lcAudit) << "what is done is recorded again";
        m_board.report(kCheck, HealthCheck::Status::Healthy, u"records"_s);
    });
    connect(&station, &core::Station::visitClosed, this, &StationAudit::recordVisit);
    connect(&m_daily, &QTimer::timeout, this, &StationAudit::verify);
    m_daily.setInterval(24h);
}

// What fails is said by the log's failed(), once.
void StationAudit::record(AuditEvent event) { m_station.audit().record(std::move(event)); }

void StationAudit::start()
{
    AuditEvent event {AuditEvent::Type::SystemChange,
                      kStation,
                      u"start"_s,
                      kStation,
                      u"success"_s,
                      {},
                      {{u"version"_s, QString::fromLatin1(kVersion)}},
                      {}};
    // Only then: what a crash left behind is mended by the first entry.
    core::whenDone(this, m_station.audit().record(std::move(event)), [this](const core::Result<void> &) { verify(); });
    m_daily.start();
}

void StationAudit::stop()
{
    record({AuditEvent::Type::SystemChange,
            kStation,
            u"stop"_s,
            kStation,
            u"success"_s,
            {},
            {{u"lost_visits"_s, m_station.hasLostVisits()}},
            {}});
}

void StationAudit::recordVisit(const core::Visit &visit)
{
    record({AuditEvent::Type::DataModification,
            kStation,
            u"store visit"_s,
            visit.id,
            u"success"_s,
            visit.correlationId,
            {{u"camera"_s, visit.camera},
             {u"trigger"_s, core::toString(visit.trigger)},
             {u"outcome"_s, core::toString(visit.outcome)},
             {u"faces"_s, visit.faces.size()},
             {u"rang"_s, visit.rang}},
            {}});
    for (const core::VisitFace &face : visit.faces) {
        QJsonObject data {{u"similarity"_s, shortened(face.similarity)},
                          {u"threshold"_s, shortened(face.decision.threshold)},
                          {u"reason"_s, core::toString(face.decision.reason)}};
        if (!face.personId.isEmpty())
            data.insert(u"person_id"_s, face.personId);
        if (face.liveness)
            data.insert(u"liveness"_s, shortened(*face.liveness));
        record({AuditEvent::Type::FaceRecognition,
                kStation,
                u"recognize"_s,
                visit.id,
                core::toString(face.kind),
                visit.correlationId,
                data,
                {}});
    }
}

void StationAudit::verify()
{
    core::whenDone(this, m_station.audit().verify({}),
                   [this](const core::Result<core::AuditVerdict> &verdict) { judge(verdict); });
}

void StationAudit::judge(const core::Result<core::AuditVerdict> &verdict)
{
    if (!verdict && verdict.error().code == core::Error::Code::Cancelled)
        return;
    if (verdict && verdict->isIntact()) {
        m_metrics.auditVerified(QDateTime::currentDateTimeUtc());
        m_board.report(kCheck, HealthCheck::Status::Healthy, verdict->message);
        return;
    }
    const QString message = verdict ? u"%1: %2"_s.arg(core::toString(verdict->kind), verdict->message)
                                    : verdict.error().message;
    qCCritical(lcAudit).noquote() << "the audit log:" << message;
    m_metrics.error(u"audit"_s, verdict ? core::Error::Code::Corrupt : verdict.error().code, u"critical"_s);
    m_board.report(kCheck, HealthCheck::Status::Degraded, message);
    if (verdict) {
        record({AuditEvent::Type::SecurityEvent,
                kStation,
                u"check audit log"_s,
                u"audit.log"_s,
                core::toString(verdict->kind),
                {},
                {{u"first_bad"_s, verdict->firstBad}},
                {}});
    }
}

} // namespace app
