// SPDX-License-Identifier: MIT
// How settings are shown to people and programs: "config show" and docs/configuration.md.
#include "services/config/configloader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

QString toString(EffectiveValue::Source source)
{
    switch (source) {
    case EffectiveValue::Source::Default:
        return u"default"_s;
    case EffectiveValue::Source::Saved:
        return u"saved"_s;
    case EffectiveValue::Source::File:
        return u"file"_s;
    case EffectiveValue::Source::Environment:
        return u"environment"_s;
    case EffectiveValue::Source::Option:
        return u"option"_s;
    }
    return {};
}

const EffectiveValue *Configured::value(QStringView key) const
{
    const auto found = std::ranges::find_if(values, [&](const EffectiveValue &value) { return value.key == key; });
    return found == values.end() ? nullptr : &*found;
}

QString Configured::toText() const
{
    qsizetype keyWidth = 0;
    qsizetype textWidth = 0;
    constexpr qsizetype kMaxTextWidth = 40;
    for (const EffectiveValue &value : values) {
        keyWidth = std::max(keyWidth, value.key.size());
        if (value.text.size() <= kMaxTextWidth)
            textWidth = std::max(textWidth, value.text.size());
    }
    QString table;
    for (const EffectiveValue &value : values) {
        const QString text = value.text.isEmpty() ? u"-"_s : value.text;
        table += value.key.leftJustified(keyWidth + 2) + text.leftJustified(textWidth) + u"  "_s
            + toString(value.source);
        if (!value.origin.isEmpty())
            table += u" ("_s + value.origin + u')';
        table += u'\n';
    }
    return table;
}

QJsonObject Configured::toJson() const
{
    QJsonObject rows;
    for (const EffectiveValue &value : values) {
        rows.insert(value.key,
                    QJsonObject {{u"value"_s, value.text.isEmpty() ? QJsonValue() : QJsonValue(value.text)},
                                 {u"source"_s, toString(value.source)},
                                 {u"origin"_s, value.origin.isEmpty() ? QJsonValue() : QJsonValue(value.origin)}});
    }
    return {{u"file"_s, file.isEmpty() ? QJsonValue() : QJsonValue(file)}, {u"settings"_s, rows}};
}

QString configurationReference()
{
    const core::Settings defaults;
    QString table = u"| Variable | Key in the file | Value | Default | Meaning |\n|---|---|---|---|---|\n"_s;
    for (const core::Setting &setting : core::settingsSchema()) {
        QString expected = core::expectation(setting);
        if (setting.isSecret)
            expected += u"; secret"_s;
        const QString value = core::displayText(defaults, setting);
        const QString fallback = !setting.defaultNote.isEmpty() ? setting.defaultNote
            : value.isEmpty()                                   ? u"–"_s
                                                                : u'`' + value + u'`';
        table += u"| `%1` | `%2` | %3 | %4 | %5 |\n"_s.arg(setting.env, setting.key, expected, fallback,
                                                           setting.description);
    }
    return table;
}

} // namespace services
