// SPDX-License-Identifier: MIT
#include "services/config/savedsettings.h"

#include "services/config/settingscheck.h"

#include <algorithm>
#include <type_traits>
#include <variant>

using namespace Qt::StringLiterals;
using core::Error;
using core::Setting;
using core::Settings;

namespace services {

namespace {
using Source = EffectiveValue::Source;

// Somebody with access to this machine decided it; the API must not seem to overrule what the next start would bring
// back.
core::Status reachable(const EffectiveValue &row)
{
    switch (row.source) {
    case Source::Default:
    case Source::Saved:
        return {};
    case Source::File:
        return Error {
            Error::Code::Conflict,
            u"%1 is set in %2, which ranks above what is saved here; change it there"_s.arg(row.key, row.origin)};
    case Source::Environment:
        return Error {
            Error::Code::Conflict,
            u"%1 is set by %2 in the environment, which ranks above what is saved here; change it there, or unset it"_s
                .arg(row.key, row.origin)};
    case Source::Option:
        return Error {
            Error::Code::Conflict,
            u"%1 is set by the option %2, which ranks above what is saved here; start the station without it"_s.arg(
                row.key, row.origin)};
    }
    return {};
}

void reset(Settings &settings, const Setting &setting)
{
    static const Settings kDefaults; // of those that can change at run time none depends on the machine
    std::visit([&](auto field) { settings.*field = kDefaults.*field; }, setting.field);
}

bool isCameras(const Setting &setting)
{
    return std::holds_alternative<QList<core::CameraSpec> Settings::*>(setting.field);
}

// What the next start reads: with the passwords of cameras, and without the camera that --demo brings by itself.
QString textToKeep(const Configured &now, const Setting &setting)
{
    if (!isCameras(setting))
        return core::displayText(now.settings, setting);
    QStringList kept;
    for (const core::CameraSpec &camera : now.settings.cameras) {
        if (!now.hasDemoFromOption || camera.kind != core::CameraSpec::Kind::Demo)
            kept << camera.toText();
    }
    return kept.join(u'\n');
}

bool isBare(const Setting &setting)
{
    return std::visit(
        [](auto field) {
            using T = std::remove_reference_t<decltype(std::declval<Settings &>().*field)>;
            return std::is_arithmetic_v<T> || std::is_same_v<T, std::optional<double>>;
        },
        setting.field);
}

QString quoted(const QString &text)
{
    QString inside;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            inside += u'\\';
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            inside += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
        else
            inside += c;
    }
    return u'"' + inside + u'"';
}
} // namespace

QString savedSettingsFile(const QString &dataDir) { return dataDir + u"/settings.toml"_s; }

core::Result<Configured> withChanges(const Configured &now, const core::SettingChanges &changes)
{
    Configured next = now;
    QStringList keys = changes.keys();
    keys.sort(); // so that the same wrong request gets the same answer
    for (const QString &key : std::as_const(keys)) {
        const Setting *setting = core::findSetting(key);
        const auto row = std::ranges::find(next.values, key, &EffectiveValue::key);
        if (!setting || setting->key != key || row == next.values.end())
            return Error {Error::Code::Invalid, u"there is no setting \"%1\""_s.arg(key.left(80))};
        if (!setting->isRuntime) {
            return Error {
                Error::Code::Invalid,
                u"%1 takes effect at a start only: set it in the config file, or %2 in the environment, and restart the station"_s
                    .arg(key, setting->env)};
        }
        if (const core::Status free = reachable(*row); !free)
            return free.error();
        const std::optional<QString> text = changes.value(key);
        if (!text) {
            reset(next.settings, *setting);
            next.saved.remove(key);
            row->source = Source::Default;
            row->origin.clear();
            continue;
        }
        if (const core::Status assigned = core::assign(next.settings, *setting, *text); !assigned) {
            const bool isPhrase = assigned.error().message.startsWith("must "_L1);
            return Error {assigned.error().code, key + (isPhrase ? u" "_s : u": "_s) + assigned.error().message};
        }
        next.saved.insert(key, textToKeep(next, *setting));
        row->source = Source::Saved;
        row->origin = savedSettingsFile(next.settings.dataDir);
    }
    const core::Status sane = checkTogether(next.settings, [](QLatin1StringView key) { return QString(key); });
    if (!sane)
        return sane.error();
    for (EffectiveValue &value : next.values)
        value.text = core::displayText(next.settings, *core::findSetting(value.key));
    return next;
}

QByteArray savedToml(const QMap<QString, QString> &saved)
{
    QString text
        = u"# Written by the station: what was changed while it ran. Options, environment and config file rank above it.\n"_s;
    for (const Setting &setting : core::settingsSchema()) {
        const auto value = saved.constFind(setting.key);
        if (value == saved.constEnd())
            continue;
        QString written = isBare(setting) ? *value : quoted(*value);
        if (isCameras(setting)) {
            QStringList cameras = value->split(u'\n', Qt::SkipEmptyParts);
            std::ranges::transform(cameras, cameras.begin(), quoted);
            written = u'[' + cameras.join(u", "_s) + u']';
        }
        text += setting.key + u" = "_s + written + u'\n';
    }
    return text.toUtf8();
}

} // namespace services
