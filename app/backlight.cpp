// SPDX-License-Identifier: MIT
#include "app/backlight.h"

#include <QByteArrayList>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace app {

namespace {

Q_LOGGING_CATEGORY(lcBacklight, "doorbell.backlight", QtInfoMsg)

// Some panels switch off at 0, and at the very first steps nothing is to be read.
constexpr int kIdlePercent = 5;

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(64).trimmed() : QByteArray();
}

std::optional<int> readSteps(const QString &path)
{
    bool isNumber = false;
    const int steps = read(path).toInt(&isNumber);
    return isNumber && steps >= 0 ? std::optional(steps) : std::nullopt;
}

int stepsOf(int percent, int most) { return std::max(1, (most * percent + 50) / 100); }

// The kernel's advice where one panel has several: firmware before platform before raw.
QStringList devicesIn(const QString &folder)
{
    const auto rank = [](const QString &device) {
        static const QByteArrayList types {"firmware", "platform", "raw"};
        const qsizetype rank = types.indexOf(read(device + u"/type"_s));
        return rank < 0 ? types.size() : rank;
    };
    QStringList devices;
    for (const QFileInfo &entry : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        devices << entry.absoluteFilePath();
    std::ranges::stable_sort(devices, {}, rank);
    return devices;
}

} // namespace

Backlight::Backlight(ui::WindowPreferences &preferences, QString folder) : m_preferences(preferences)
{
    auto found = ui::WindowPreferences::NoBacklight;
    for (const QString &device : devicesIn(folder)) {
        const std::optional<int> most = readSteps(device + u"/max_brightness"_s);
        const std::optional<int> now = readSteps(device + u"/brightness"_s);
        if (!most || *most < 2 || !now)
            continue;
        if (!QFileInfo(device + u"/brightness"_s).isWritable()) {
            found = ui::WindowPreferences::LockedBacklight;
            continue;
        }
        m_device = device;
        m_most = *most;
        m_before = m_now = *now;
        found = ui::WindowPreferences::FreeBacklight;
        break;
    }
    m_preferences.setBacklight(found);
    connect(&m_preferences, &ui::WindowPreferences::brightnessChanged, this, &Backlight::apply);
    apply();
}

Backlight::~Backlight() { set(m_before); }

void Backlight::follow(const ui::ActivityWatch &watch)
{
    connect(&watch, &ui::ActivityWatch::isIdleChanged, this, [this, &watch] {
        m_isIdle = watch.isIdle();
        apply();
    });
    m_isIdle = watch.isIdle();
    apply();
}

void Backlight::apply()
{
    const int percent = m_preferences.brightness();
    const int bright = percent > 0 ? stepsOf(percent, m_most) : m_before;
    set(m_isIdle ? std::min(bright, stepsOf(kIdlePercent, m_most)) : bright);
}

void Backlight::set(int steps)
{
    if (m_device.isEmpty() || steps == m_now)
        return;
    QFile file(m_device + u"/brightness"_s);
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(QByteArray::number(steps)) > 0) {
        m_now = steps;
        return;
    }
    qCWarning(lcBacklight).noquote() << u"the brightness of the panel could not be set:"_s << file.errorString();
    m_device.clear(); // said once
    m_preferences.setBacklight(ui::WindowPreferences::LockedBacklight);
}

} // namespace app
