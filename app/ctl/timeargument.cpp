// SPDX-License-Identifier: MIT
#include "app/ctl/timeargument.h"

#include "app/ctl/output.h"

using namespace Qt::StringLiterals;

namespace app {

std::optional<QDateTime> parseTime(const std::string &argument)
{
    const QString text = QString::fromStdString(argument).trimmed();
    if (text.size() >= 2) {
        bool isNumber = false;
        const int count = text.chopped(1).toInt(&isNumber);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (isNumber && count >= 0) {
            switch (text.back().toLatin1()) {
            case 's':
                return now.addSecs(-count);
            case 'm':
                return now.addSecs(-60LL * count);
            case 'h':
                return now.addSecs(-3600LL * count);
            case 'd':
                return now.addDays(-count);
            default:
                break;
            }
        }
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

int wrongTime(const char *option)
{
    printNote(
        u"doorbellctl: %1 takes a date (2026-11-24), a time (2026-11-24T08:00:00Z) or a span back from now (90m, 24h, 7d)"_s
            .arg(QLatin1StringView(option)));
    return kWrongUsage;
}

} // namespace app
