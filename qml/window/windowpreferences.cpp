// SPDX-License-Identifier: MIT
#include "qml/window/windowpreferences.h"

#include <QLocale>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Language {
    QString code; // ISO 639-1
    QString name; // as its speakers write it; QLocale's own name the country too, some in lower case
};

const std::array kLanguages {Language {u"en"_s, u"English"_s},    Language {u"de"_s, u"Deutsch"_s},
                             Language {u"fr"_s, u"Français"_s},   Language {u"es"_s, u"Español"_s},
                             Language {u"vi"_s, u"Tiếng Việt"_s}, Language {u"ar"_s, u"العربية"_s}};

QString wordOf(WindowPreferences::Notices notices)
{
    return notices == WindowPreferences::NoNotices ? u"none"_s
        : notices == WindowPreferences::WithName   ? u"name"_s
                                                   : u"ring"_s;
}

WindowPreferences::Notices noticesFrom(const QString &word)
{
    return word == wordOf(WindowPreferences::NoNotices) ? WindowPreferences::NoNotices
        : word == wordOf(WindowPreferences::WithName)   ? WindowPreferences::WithName
                                                        : WindowPreferences::ThatSomebodyRang;
}

int brightnessWithin(int percent)
{
    return percent <= 0 ? 0 : std::clamp(percent, WindowPreferences::kLeastBrightness, 100);
}

// An address has signs that mean something in such a file.
QString placeKey(const QString &station) { return u"places/"_s + QString::fromLatin1(station.toUtf8().toHex()); }

} // namespace

WindowPreferences::WindowPreferences(const QString &file, QObject *parent) : QObject(parent), m_file(file)
{
    if (m_file.isEmpty())
        return;
    const QSettings kept(m_file, QSettings::IniFormat);
    // The file is anybody's to edit: what makes no sense there is as if it were not there.
    const QString language = kept.value(u"language"_s).toString();
    if (languages().contains(language))
        m_language = language;
    const QString appearance = kept.value(u"appearance"_s).toString();
    m_appearance = appearance == u"light"_s ? Light : appearance == u"dark"_s ? Dark : AsTheSystem;
    const int percent = kept.value(u"text_percent"_s, kLeastPercent).toInt();
    m_textPercent = std::clamp(percent, kLeastPercent, kMostPercent);
    m_isSoundOn = kept.value(u"sound"_s, true).toBool();
    m_notices = noticesFrom(kept.value(u"notices"_s).toString());
    m_brightness = brightnessWithin(kept.value(u"brightness"_s, 0).toInt());
    m_isMotionReduced = kept.value(u"reduced_motion"_s, false).toBool();
}

QString WindowPreferences::defaultFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return folder.isEmpty() ? QString() : folder + u"/doorbell/window.ini"_s;
}

QStringList WindowPreferences::languages()
{
    QStringList codes;
    for (const Language &language : kLanguages)
        codes << language.code;
    return codes;
}

QString WindowPreferences::nameOf(const QString &language) const
{
    const auto found = std::ranges::find(kLanguages, language, &Language::code);
    return found == kLanguages.end() ? language : found->name;
}

QString WindowPreferences::languageInUse() const
{
    if (!m_language.isEmpty())
        return m_language;
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &one : wanted) {
        const QString code = one.section(u'-', 0, 0).section(u'_', 0, 0);
        if (languages().contains(code))
            return code;
    }
    return u"en"_s;
}

void WindowPreferences::hold(const QString &language, std::optional<Appearance> appearance)
{
    if (languages().contains(language)) {
        m_language = language;
        Q_EMIT languageChanged();
    }
    if (appearance) {
        m_appearance = *appearance;
        Q_EMIT appearanceChanged();
    }
}

void WindowPreferences::keep(const QString &name, const QVariant &value)
{
    if (m_file.isEmpty())
        return;
    QSettings kept(m_file, QSettings::IniFormat);
    kept.setValue(name, value);
}

void WindowPreferences::setLanguage(const QString &language)
{
    if (language.isEmpty() || languages().contains(language))
        set(m_language, language, u"language"_s, language, &WindowPreferences::languageChanged);
}

void WindowPreferences::setAppearance(Appearance appearance)
{
    set(m_appearance, appearance, u"appearance"_s,
        appearance == Light      ? u"light"_s
            : appearance == Dark ? u"dark"_s
                                 : u"system"_s,
        &WindowPreferences::appearanceChanged);
}

void WindowPreferences::setTextPercent(int percent)
{
    const int bounded = std::clamp(percent, kLeastPercent, kMostPercent);
    set(m_textPercent, bounded, u"text_percent"_s, bounded, &WindowPreferences::textPercentChanged);
}

void WindowPreferences::setBrightness(int percent)
{
    const int bounded = brightnessWithin(percent);
    set(m_brightness, bounded, u"brightness"_s, bounded, &WindowPreferences::brightnessChanged);
}

void WindowPreferences::setBacklight(Backlight backlight)
{
    if (backlight == m_backlight)
        return;
    m_backlight = backlight;
    Q_EMIT backlightChanged();
}

void WindowPreferences::setMotionReduced(bool isReduced)
{
    set(m_isMotionReduced, isReduced, u"reduced_motion"_s, isReduced, &WindowPreferences::motionReducedChanged);
}

void WindowPreferences::setNotices(Notices notices)
{
    set(m_notices, notices, u"notices"_s, wordOf(notices), &WindowPreferences::noticesChanged);
}

QRect WindowPreferences::placeOf(const QString &station) const
{
    if (m_file.isEmpty())
        return {};
    return QSettings(m_file, QSettings::IniFormat).value(placeKey(station)).toRect();
}

void WindowPreferences::keepPlace(const QString &station, const QRect &place) { keep(placeKey(station), place); }

void WindowPreferences::setSoundOn(bool isOn)
{
    set(m_isSoundOn, isOn, u"sound"_s, isOn, &WindowPreferences::soundOnChanged);
}

} // namespace ui
