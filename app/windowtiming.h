// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

class QQuickWindow;

namespace ui {
class FrameItem;
class StationController;
} // namespace ui

namespace app {

//! \brief How long a person waits for the window of a running station, in milliseconds: from the program's start until
//! the first live picture is drawn, from a ring until it is drawn that somebody is at the door, and until their name
//! is. Rings itself, for every other visitor as soon as a face is seen, for the others once it is named.
class WindowTiming : public QObject {
    Q_OBJECT
public:
    WindowTiming(QQuickWindow &window, ui::StationController &station, int rings, QObject *parent = nullptr);

    QByteArray report() const; //!< a JSON document

Q_SIGNALS:
    void measured(); //!< all rings, or as many as came within the time
    void failed(const QString &why);

private:
    void drawn();
    void look();

    struct Ring {
        bool isNamedBefore = false; //!< somebody had been recognised when the bell was pressed
        double shownMs = -1; //!< negative: not yet
        double namedMs = -1;
    };

    QQuickWindow &m_window;
    ui::StationController &m_station;
    ui::FrameItem *m_live = nullptr;
    const std::size_t m_rings;
    double m_firstPictureMs = -1;
    std::vector<Ring> m_all;
    bool m_isRinging = false;
    bool m_isBannerDrawn = false;
    QElapsedTimer m_sinceRing;
    QTimer m_poll;
    QTimer m_patience;
};

} // namespace app
