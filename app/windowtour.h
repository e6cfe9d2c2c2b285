// SPDX-License-Identifier: MIT
#pragma once

#include "app/windowlook.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <vector>

class QQmlApplicationEngine;
class QQuickWindow;

namespace ui {
class ActivityWatch;
class FrameItem;
class StationAdmin;
class StationController;
class WindowPreferences;
} // namespace ui

namespace app {

//! \brief Walks through the pages of the real window while the station runs: proves that they work, that a
//! person can read and use what they show (layoutProblems()), and takes pictures of them on request.
class WindowTour : public QObject {
    Q_OBJECT
public:
    struct Options {
        QString pictures; //!< folder for PNG files, one a page and look; empty for none
        QString suffix; //!< in their names, where there are no looks
        std::vector<WindowLook> looks; //!< each page is put into each of them; empty: as the window is
    };

    WindowTour(QQmlApplicationEngine &engine, ui::StationController &station, ui::StationAdmin &admin,
               ui::WindowPreferences &preferences, Options options, QObject *parent = nullptr);
    ~WindowTour() override;

    void start();

Q_SIGNALS:
    void passed();
    void failed(const QString &why);

private:
    struct Stop {
        QString name; //!< of the picture; empty for none
        QString wanted; //!< what is waited for, for the person who reads why it failed
        std::function<bool()> isThere;
        std::function<void()> go; //!< what is done before waiting; may be empty
        std::function<void()> done = {}; //!< what is done afterwards; may be empty
    };

    void look();
    void put();
    void next();
    void leave(const QString &why); //!< empty: passed

    bool isOnScreen(const QString &text) const;

    ui::StationController &m_station;
    ui::StationAdmin &m_admin;
    QQuickWindow *m_window = nullptr;
    ui::FrameItem *m_live = nullptr;
    ui::ActivityWatch *m_activity = nullptr;
    ui::WindowPreferences &m_preferences;
    const Options m_options;
    std::vector<Stop> m_stops;
    std::size_t m_at = 0;
    QTimer m_poll;
    QElapsedTimer m_since;
    std::size_t m_look = 0;
    bool m_isPastRing = false;
    bool m_isThere = false; // the page has shown what it must; the looks follow
    int m_drawn = 0; // frames, since the window was put as it is
    QElapsedTimer m_settling;
    QStringList m_seenProblems; // since then
    QStringList m_problems;
};

} // namespace app
