// SPDX-License-Identifier: MIT
#include "qml/settings/settingwords.h"

#include "qml/parts/stationwords.h"
#include "qml/settings/settingsmodel.h"

#include <QCoreApplication>

#include <type_traits>
#include <variant>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr double kFine = 10; // numbers whose whole range is less are changed by hundredths

class Words {
    Q_DECLARE_TR_FUNCTIONS(SettingWords)
public:
    static QString group(const QString &part)
    {
        if (part == "data"_L1)
            return tr("Where things are kept");
        if (part == "cameras"_L1)
            return tr("Cameras");
        if (part == "visit"_L1)
            return tr("Visits");
        if (part == "recognition"_L1)
            return tr("Recognition");
        if (part == "http"_L1)
            return tr("Network");
        if (part == "access"_L1)
            return tr("Passwords and sessions");
        if (part == "monitoring"_L1)
            return tr("Monitoring");
        if (part == "log"_L1)
            return tr("The log");
        if (part == "audit"_L1)
            return tr("The audit log");
        return tr("The station");
    }
    static QString origin(const core::SettingRow &row)
    {
        if (row.source == "option"_L1)
            return tr("Set by the option %1 with which the station was started.").arg(row.origin);
        if (row.source == "environment"_L1)
            return tr("Set by %1 in the environment of the station.").arg(row.origin);
        if (row.source == "file"_L1)
            return tr("Set in %1.").arg(row.origin);
        return row.isSaved() ? tr("Changed here.") : tr("As it was delivered.");
    }
    static QString restart(const core::SettingRow &row)
    {
        return tr("To change it, write %1 into the configuration file or set %2, and start the station again.")
            .arg(row.key, row.environment);
    }
};
} // namespace

QString settingGroupOf(const QString &key) { return Words::group(key.section(u'.', 0, 0)); }

int settingKindOf(const core::Setting *setting)
{
    if (!setting)
        return SettingsModel::Words;
    return std::visit(
        [](auto field) {
            using T = std::remove_reference_t<decltype(std::declval<core::Settings &>().*field)>;
            if constexpr (std::is_same_v<T, bool>)
                return SettingsModel::Switch;
            else if constexpr (std::is_arithmetic_v<T> || std::is_same_v<T, std::optional<double>>)
                return SettingsModel::Number;
            else if constexpr (std::is_enum_v<T>)
                return SettingsModel::Choice;
            else
                return SettingsModel::Words;
        },
        setting->field);
}

double settingStepOf(const core::Setting &setting)
{
    if (setting.max - setting.min < kFine)
        return 0.01;
    return setting.max > 10'000 ? 100 : 1;
}

QString settingOriginOf(const core::SettingRow &row)
{
    // Free and still not changeable: it is heeded at a start only.
    return row.isChangeable || !row.isFree() ? Words::origin(row)
                                             : u"%1 %2"_s.arg(Words::origin(row), Words::restart(row));
}

QString settingTextOf(const core::SettingRow &row)
{
    return QCoreApplication::translate("StationWords", row.description.toUtf8()).remove(u'`');
}

QString settingProblem(const QString &said)
{
    QString words = stationWords(said);
    if (words.isEmpty())
        return words;
    words[0] = words.at(0).toUpper();
    return words.endsWith(u'.') ? words : words + u'.';
}

} // namespace ui
