// SPDX-License-Identifier: MIT
#pragma once

#include "qml/window/activitywatch.h"
#include "qml/window/windowpreferences.h"

#include <QObject>

namespace app {

//! \brief The light behind the panel, as the kernel offers it (Documentation/ABI/stable/sysfs-class-backlight): as
//! bright as the preferences say while somebody is there, as dark as it goes without being off while nobody is. What
//! it was before is set again at the end. Lives in the main thread.
class Backlight : public QObject {
    Q_OBJECT
public:
    //! \brief Tells \p preferences, which must outlive it, whether there is a light that may be set.
    explicit Backlight(ui::WindowPreferences &preferences, QString folder = QStringLiteral("/sys/class/backlight"));
    ~Backlight() override;

    void follow(const ui::ActivityWatch &watch); //!< which tells whether somebody is there

private:
    void apply();
    void set(int steps);

    ui::WindowPreferences &m_preferences;
    QString m_device; // a folder; empty: no light that may be set
    int m_most = 0; // steps
    int m_before = 0; // steps
    int m_now = 0; // steps
    bool m_isIdle = false;
};

} // namespace app
