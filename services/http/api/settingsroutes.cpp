// SPDX-License-Identifier: MIT
#include "services/http/api/api.h"

#include "core/domain/futures.h"
#include "core/domain/settings.h"
#include "services/http/api/apimessages.h"

using namespace Qt::StringLiterals;

namespace services {

void Api::addSettingsRoutes()
{
    m_routes << ApiRoute {
        .method = "GET",
        .path = u"/settings"_s,
        .operation = u"getSettings"_s,
        .summary
        = u"Every setting with its value, where that came from, what it may be, and whether it can change without a restart. Secrets are masked."_s,
        .permission = core::Permission::ReadSettings,
        .replySchema = u"Settings"_s,
        .handler = [this](const ApiCall &) { return core::readyFuture(WebReply::json(m_parts.settings.show())); }};
    m_routes << ApiRoute {
        .method = "PATCH",
        .path = u"/settings"_s,
        .operation = u"changeSettings"_s,
        .summary
        = u"Changes settings while the station runs, all of them or none, and keeps them for the next start. Members are the settings' keys; null takes a change back. What an option, the environment or the config file sets is theirs (409)."_s,
        .permission = core::Permission::ChangeSettings,
        .audit = ApiAudit {core::AuditEvent::Type::SystemChange, u"change settings"_s, u"settings"_s},
        .bodySchema = u"SettingsChange"_s,
        .replySchema = u"Settings"_s,
        .handler = [this](const ApiCall &call) -> QFuture<WebReply> {
            QStringList known;
            for (const core::Setting &setting : core::settingsSchema())
                known << setting.key;
            const auto body = bodyOf(call, known);
            if (!body)
                return core::readyFuture(problemOf(body.error(), call));
            core::SettingChanges changes;
            for (auto it = body->begin(); it != body->end(); ++it) {
                if (it->isObject() || it->isArray())
                    return core::readyFuture(
                        problemOf(core::Error {core::Error::Code::Invalid,
                                               u"%1 must be a text, a number, true, false or null"_s.arg(it.key())},
                                  call));
                changes.insert(it.key(), it->isNull() ? std::nullopt : std::optional(it->toVariant().toString()));
            }
            if (changes.isEmpty())
                return core::readyFuture(
                    problemOf(core::Error {core::Error::Code::Invalid, u"no setting is named"_s}, call));
            return core::thenIn(
                this, m_parts.settings.change(changes, call.who.actor, QString::fromLatin1(call.request.correlationId)),
                [call](const core::Result<QJsonObject> &now) {
                    return now ? WebReply::json(*now) : problemOf(now.error(), call);
                });
        }};
}

} // namespace services
