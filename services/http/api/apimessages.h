// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/access.h"
#include "core/domain/accessbook.h"
#include "core/domain/result.h"
#include "services/http/api/apiroute.h"

#include <QJsonArray>
#include <QJsonObject>

namespace services {

//! \brief The HTTP status that says the same as an error.
int statusOf(core::Error::Code code);

WebReply problemOf(const core::Error &error, const ApiCall &call);
WebReply problemOf(const core::Refusal &refusal, const ApiCall &call); //!< with Retry-After where it helps

//! \brief The request's body as a JSON object in UTF-8; only members of \p known may be in it, so that a slip is not
//! taken in silence.
core::Result<QJsonObject> bodyOf(const ApiCall &call, const QStringList &known);
//! \brief A text member of \p object. Error Invalid when it is missing and \p isRequired, or no text.
core::Result<QString> textOf(const QJsonObject &object, const QString &member, bool isRequired = true);

//! \brief A whole number from the query, \p fallback when it is not there.
core::Result<int> numberOf(const ApiCall &call, const QString &parameter, int fallback, int least, int most);
core::Result<QDateTime> timeOf(const ApiCall &call,
                               const QString &parameter); //!< RFC 3339; invalid when it is not there
QString textOf(const ApiCall &call, const QString &parameter); //!< decoded; empty when it is not there
core::Result<core::Role> roleOf(const QString &word);

//! \brief Which part of a long list is wanted.
struct ApiWindow {
    QDateTime since; //!< invalid: from the beginning
    QDateTime until; //!< invalid: to the end
    int limit = 0;
    QString cursor;
};
core::Result<ApiWindow> windowOf(const ApiCall &call);
QList<ApiParameter> windowParameters(); //!< the same for the OpenAPI document

QJsonObject listOf(const QString &name, const QJsonArray &items, const QString &nextCursor = {});

QJsonObject toJson(const core::Session &session);

} // namespace services
