// SPDX-License-Identifier: MIT
#include "core/domain/logbook.h"

#include "core/domain/visitjson.h"

using namespace Qt::StringLiterals;

namespace core {

QString toString(Settings::LogLevel level) { return findSetting(u"log.level")->choices.value(static_cast<int>(level)); }

std::optional<Settings::LogLevel> logLevelFromString(QStringView word)
{
    const qsizetype index = findSetting(u"log.level")->choices.indexOf(word);
    return index < 0 ? std::nullopt : std::optional(static_cast<Settings::LogLevel>(index));
}

QJsonObject toJson(const LogRecord &record)
{
    return {{u"timestamp"_s, toRfc3339(record.at)},
            {u"level"_s, toString(record.level)},
            {u"logger"_s, record.logger},
            {u"message"_s, record.message},
            {u"context"_s, record.context}};
}

} // namespace core
