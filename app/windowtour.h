// SPDX-License-Identifier: MIT
#pragma once

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
} // namespace ui

namespace app {

//! \brief Walks through the pages of the real window while the station runs: proves that they work, and takes pictures
//! of them on request.
class WindowTour : public QObject {
    Q_OBJECT
public:
    //! \p pictures folder for PNG files, one a page; empty for none. \p suffix goes into their names.
    WindowTour(QQmlApplicationEngine &engine, ui::StationController &station, ui::StationAdmin &admin,
               const QString &pictures, const QString &suffix, QObject *parent = nullptr);
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
    };

    void look();
    void next();
    void leave(const QString &why); //!< empty: passed

    bool isOnScreen(const QString &text) const;

    ui::StationController &m_station;
    ui::StationAdmin &m_admin;
    QQuickWindow *m_window = nullptr;
    ui::FrameItem *m_live = nullptr;
    ui::ActivityWatch *m_activity = nullptr;
    const QString m_pictures;
    const QString m_suffix;
    std::vector<Stop> m_stops;
    std::size_t m_at = 0;
    QTimer m_poll;
    QElapsedTimer m_since;
};

} // namespace app
