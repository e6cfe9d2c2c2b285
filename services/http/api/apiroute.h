// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/access.h"
#include "core/domain/audit.h"
#include "services/http/webrequest.h"

#include <QFuture>
#include <QStringList>

#include <functional>
#include <optional>

namespace services {

//! \brief A request whose sender is known.
struct ApiCall {
    WebRequest request;
    core::Principal who; //!< empty where anybody may ask

    QString param(const QString &name) const { return request.params.value(name); }
    QByteArray secret() const; //!< the bearer, empty when there is none
};

//! \brief What is said of a parameter after "?".
struct ApiParameter {
    QString name;
    QString description;
    QString type = QStringLiteral("string"); //!< of JSON Schema
    QString format = {}; //!< of JSON Schema: "date-time"
    QStringList choices = {};
};

//! \brief What is written down of a call, whether it was done or refused. The actor, the result and the correlation id
//! are added.
struct ApiAudit {
    core::AuditEvent::Type type = core::AuditEvent::Type::DataAccess;
    QString action; //!< "view visit"
    QString resource; //!< "visit/{id}", with what stood in the path
    QStringList members = {}; //!< ids in the body that are kept too
};

//! \brief One operation: how it is reached, who may, what it takes and gives, and what does it. Routing, authorisation,
//! the audit log and the OpenAPI document all come from here.
struct ApiRoute {
    enum class Gate { Open, SignedIn, Permitted };

    QByteArray method;
    QString path; //!< below /api/v1: "/visits/{id}"
    QString operation; //!< its id in the OpenAPI document
    QString summary;
    Gate gate = Gate::Permitted;
    core::Permission permission = core::Permission::ReadSystem; //!< where the gate is Permitted
    std::optional<ApiAudit> audit = {};
    QList<ApiParameter> parameters = {};
    QString bodySchema = {}; //!< a component of the OpenAPI document; empty: no JSON body
    QStringList bodyTypes = {}; //!< media types other than JSON that are taken
    QString replySchema = {}; //!< a component; empty: none
    QString replyType = QStringLiteral("application/json");
    int replyStatus = 200;
    qint64 mostBody = 64 << 10;
    //! Called in the web server's thread; must not block.
    std::function<QFuture<WebReply>(const ApiCall &)> handler = {};
};

} // namespace services
