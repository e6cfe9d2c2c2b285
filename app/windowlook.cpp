// SPDX-License-Identifier: MIT
#include "app/windowlook.h"

#include "qml/window/windowpreferences.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;
using ui::WindowPreferences;

namespace app {

namespace {
// A telephone, the wall's panel, a larger one, a laptop, a screen.
constexpr QSize kSizes[] {{400, 800}, {800, 480}, {1024, 600}, {1280, 800}, {1920, 1080}};

std::vector<WindowLook> allLooks()
{
    std::vector<WindowLook> all;
    const QStringList languages = WindowPreferences::languages();
    for (const int percent : {WindowPreferences::kLeastPercent, WindowPreferences::kMostPercent}) {
        for (const QSize &size : kSizes) {
            for (const QString &language : languages)
                all.push_back({language, size, percent});
        }
    }
    return all;
}
} // namespace

QString WindowLook::name() const
{
    return u"%1-%2x%3-%4"_s.arg(language).arg(size.width()).arg(size.height()).arg(textPercent);
}

std::optional<std::vector<WindowLook>> looksFrom(const QString &text)
{
    if (text == u"all"_s)
        return allLooks();
    static const QRegularExpression form(u"^([a-z]{2})-(\\d{3,4})x(\\d{3,4})(?:-(\\d{3}))?$"_s);
    std::vector<WindowLook> looks;
    const QStringList words = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QRegularExpressionMatch match = form.match(word);
        if (!match.hasMatch() || !WindowPreferences::languages().contains(match.captured(1)))
            return std::nullopt;
        looks.push_back({match.captured(1),
                         {match.captured(2).toInt(), match.captured(3).toInt()},
                         match.captured(4).isEmpty() ? WindowPreferences::kLeastPercent : match.captured(4).toInt()});
    }
    return looks;
}

} // namespace app
