// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/accessbook.h"
#include "core/domain/accuracy.h"
#include "core/domain/audit.h"
#include "core/domain/logbook.h"
#include "core/domain/settings.h"
#include "core/domain/station.h"
#include "core/domain/visitlog.h"
#include "core/pipeline/photoenrolment.h"
#include "services/http/api/apiroute.h"
#include "services/http/api/refusalledger.h"
#include "services/http/webserver.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>

namespace services {

class EventFeed;
class LiveFeed;

//! \brief What the settings routes work on. Any thread.
struct ApiSettings {
    std::function<QJsonObject()>
        show; //!< each setting with value, origin and whether it can change now; secrets masked
    //! Changes what \p changes names (nothing: back to what holds without), all or nothing, and keeps it for the next
    //! start, with each value recorded under the caller's name. Returns what show() says then.
    std::function<QFuture<core::Result<QJsonObject>>(const core::SettingChanges &changes, const QString &actor,
                                                     const QString &correlationId)>
        change;
};

//! \brief Whom the API offers to the world. All must outlive the web server.
struct ApiParts {
    core::Station &station;
    core::AccessBook &access;
    core::AuditTrail &audit;
    pipeline::PhotoDesk &photos;
    ApiSettings settings;
    //! A person book that records changes under this name.
    std::function<std::shared_ptr<core::PersonBook>(const QString &actor, const QString &correlationId)> bookFor;
    pipeline::PhotoEnrolment::UnknownFaces unknownFaces;
    //! How well the people are told apart; not recorded, any thread.
    std::function<QFuture<core::Result<core::AccuracyReport>>()> accuracy;
    std::function<QJsonObject()> system; //!< what GET /system says; called in the station's thread
    std::function<QFuture<core::Result<QJsonObject>>()> deployment; //!< what GET /deployment says
    const core::LogBook *log = nullptr; //!< nothing: what is logged cannot be asked for
    std::function<void(const QString &event, const QString &action)> security; //!< counts security_events_total
    QString version;
};

//! \brief /api/v1 of the contract: routes with authorisation and audit. Lives in the web server's thread once it is
//! adopted.
class Api final : public QObject {
    Q_OBJECT
public:
    explicit Api(ApiParts parts);
    ~Api() override;

    const QList<ApiRoute> &routes() const { return m_routes; }
    //! \brief The same, with the gate in front, for a WebSite.
    QList<WebRoute> webRoutes();
    QJsonObject openApi() const;

    static constexpr qint64 kMostPicture = 16 << 20; //!< bytes of an image, or of a JSON body with images

private:
    QFuture<WebReply> enter(const ApiRoute &route, const WebRequest &request);
    QFuture<WebReply> noted(const ApiRoute &route, const ApiCall &call, WebReply reply);
    WebReply turnedAway(const ApiRoute &route, const ApiCall &call, int status, const QString &detail);

    void addSessionRoutes();
    void addUserRoutes();
    void addTokenRoutes();
    void addCameraRoutes();
    void addVisitRoutes();
    void addLabelRoutes();
    void addPersonRoutes();
    void addPhotoRoutes();
    void addAccuracyRoutes();
    void addSettingsRoutes();
    void addAuditRoutes();
    void addLogRoutes();
    void addSystemRoutes();

    QFuture<WebReply> exportPerson(const ApiCall &call);
    std::shared_ptr<core::EnrolmentDesk> enrolmentOf(const ApiCall &call); //!< changes are recorded as the caller's

    ApiParts m_parts;
    QList<ApiRoute> m_routes;
    RefusalLedger m_strangers;
    EventFeed *m_events; // children
    LiveFeed *m_live;
};

} // namespace services
