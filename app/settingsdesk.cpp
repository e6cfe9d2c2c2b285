// SPDX-License-Identifier: MIT
#include "app/settingsdesk.h"

#include "services/config/savedsettings.h"
#include "services/storage/durablefile.h"

#include <QLoggingCategory>
#include <QPromise>

#include <functional>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {
Q_LOGGING_CATEGORY(lcSettings, "doorbell.settings", QtInfoMsg)

using Changed = core::Result<QJsonObject>;

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

// What is no different now and comes from where it came before is not worth an entry. displayText() has masked what is
// secret.
QList<core::AuditEvent> eventsOf(const services::Configured &before, const services::Configured &after)
{
    QList<core::AuditEvent> events;
    for (qsizetype i = 0; i < after.values.size(); ++i) {
        const services::EffectiveValue &was = before.values.at(i);
        const services::EffectiveValue &is = after.values.at(i);
        if (was.text == is.text && was.source == is.source)
            continue;
        core::AuditEvent event;
        event.type = core::AuditEvent::Type::SystemChange;
        event.action = u"change setting"_s;
        event.resource = u"settings/"_s + is.key;
        event.data = {{u"key"_s, is.key},
                      {u"old"_s, orNull(was.text)},
                      {u"new"_s, orNull(is.text)},
                      {u"source"_s, services::toString(is.source)}};
        events << event;
    }
    return events;
}

// Answers once every entry is on disk.
void record(core::AuditTrail &trail, QList<core::AuditEvent> events,
            const std::function<void(const core::Status &)> &done)
{
    if (events.isEmpty()) {
        done({});
        return;
    }
    trail.record(events.takeFirst()).then([&trail, events, done](const core::Status &written) {
        if (written)
            record(trail, events, done);
        else
            done(written);
    });
}
} // namespace

SettingsDesk::SettingsDesk(services::Configured configured, core::AuditTrail &trail)
    : m_trail(trail)
    , m_file(services::savedSettingsFile(configured.settings.dataDir))
    , m_configured(std::move(configured))
{
    m_writer.setMaxThreadCount(1);
    for (services::EffectiveValue &value : m_configured.values) { // a program may have put others in their place
        if (const core::Setting *setting = core::findSetting(value.key))
            value.text = core::displayText(m_configured.settings, *setting);
    }
}

SettingsDesk::~SettingsDesk() { m_writer.waitForDone(); }

services::Configured SettingsDesk::configured() const
{
    const std::lock_guard lock(m_mutex);
    return m_configured;
}

core::Settings SettingsDesk::settings() const { return configured().settings; }

QJsonObject SettingsDesk::show() const
{
    const services::Configured now = configured();
    QJsonObject rows;
    for (const services::EffectiveValue &value : now.values) {
        const core::Setting *setting = core::findSetting(value.key);
        if (!setting)
            continue;
        using Source = services::EffectiveValue::Source;
        const bool isFree = value.source == Source::Default || value.source == Source::Saved;
        rows.insert(value.key,
                    QJsonObject {{u"value"_s, orNull(value.text)},
                                 {u"source"_s, services::toString(value.source)},
                                 {u"origin"_s, orNull(value.origin)},
                                 {u"environment"_s, setting->env},
                                 {u"expects"_s, core::expectation(*setting)},
                                 {u"description"_s, setting->description},
                                 {u"is_secret"_s, setting->isSecret},
                                 {u"is_changeable"_s, setting->isRuntime && isFree}});
    }
    return {{u"file"_s, orNull(now.file)}, {u"settings"_s, rows}};
}

// In the writer's thread.
core::Result<QList<core::AuditEvent>> SettingsDesk::keep(const core::SettingChanges &changes)
{
    const services::Configured before = configured();
    const core::Result<services::Configured> after = services::withChanges(before, changes);
    if (!after)
        return after.error();
    if (after->saved != before.saved) {
        if (const core::Status written = services::writeDurably(m_file, services::savedToml(after->saved)); !written)
            return core::Error {written.error().code, u"nothing was changed: "_s + written.error().message};
    }
    const std::lock_guard lock(m_mutex);
    m_configured = *after;
    return eventsOf(before, *after);
}

QFuture<Changed> SettingsDesk::change(const core::SettingChanges &changes, const QString &actor,
                                      const QString &correlationId)
{
    auto promise = std::make_shared<QPromise<Changed>>();
    promise->start();
    QFuture<Changed> future = promise->future();
    const auto answer = [promise](const Changed &result) {
        promise->addResult(result);
        promise->finish();
    };
    m_writer.start([this, changes, actor, correlationId, answer] {
        core::Result<QList<core::AuditEvent>> kept = keep(changes);
        if (!kept) {
            answer(kept.error());
            return;
        }
        for (core::AuditEvent &event : *kept) {
            event.actor = actor;
            event.correlationId = correlationId;
        }
        QMetaObject::invokeMethod(
            this, [this, events = *kept, answer] { // whoever asked hears of it when it is in force
                for (const core::AuditEvent &event : events)
                    qCInfo(lcSettings).noquote() << "changed" << event.data.value(u"key"_s).toString() << "to"
                                                 << event.data.value(u"new"_s).toString(u"the default"_s);
                Q_EMIT changed(settings());
                record(m_trail, events, [answer, now = show()](const core::Status &written) {
                    if (written)
                        answer(now);
                    else
                        answer(core::Error {written.error().code,
                                            u"the settings were changed, but it could not be recorded: "_s
                                                + written.error().message});
                });
            });
    });
    return future;
}

} // namespace app
