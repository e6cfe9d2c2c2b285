// SPDX-License-Identifier: MIT
#include "core/domain/settingsbook.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace core {

namespace {
qsizetype placeOf(const QString &key)
{
    const QList<Setting> &schema = settingsSchema();
    const auto found = std::ranges::find(schema, key, &Setting::key);
    return found == schema.end() ? std::numeric_limits<qsizetype>::max() : found - schema.begin();
}
} // namespace

Result<SettingsTable> settingsTableFrom(const QJsonObject &said)
{
    const QJsonValue settings = said.value(u"settings"_s);
    if (!settings.isObject()) {
        return Error {
            Error::Code::Corrupt,
            u"what the station says of its settings cannot be read; are station and program of about the same "
            "version?"_s};
    }
    SettingsTable table;
    table.file = said.value(u"file"_s).toString();
    const QJsonObject rows = settings.toObject();
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        const QJsonObject row = it->toObject();
        table.rows << SettingRow {.key = it.key(),
                                  .value = row.value(u"value"_s).toVariant().toString(),
                                  .source = row.value(u"source"_s).toString(),
                                  .origin = row.value(u"origin"_s).toString(),
                                  .environment = row.value(u"environment"_s).toString(),
                                  .expects = row.value(u"expects"_s).toString(),
                                  .description = row.value(u"description"_s).toString(),
                                  .isSecret = row.value(u"is_secret"_s).toBool(),
                                  .isChangeable = row.value(u"is_changeable"_s).toBool()};
    }
    std::ranges::stable_sort(table.rows, {}, [](const SettingRow &row) { return placeOf(row.key); });
    return table;
}

} // namespace core
