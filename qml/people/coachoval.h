// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief Where a face should be in the live picture, and which way to look: an oval with a mark on each side. What has
//! been taken carries a tick, what is asked for an arrow.
class CoachOval : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QRectF picture MEMBER m_picture NOTIFY lookChanged)
    Q_PROPERTY(int pose MEMBER m_pose NOTIFY lookChanged)
    Q_PROPERTY(int takenPoses MEMBER m_takenPoses NOTIFY lookChanged)
    Q_PROPERTY(bool isRight MEMBER m_isRight NOTIFY lookChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY lookChanged)
    Q_PROPERTY(QColor goodColor MEMBER m_goodColor NOTIFY lookChanged)
    Q_PROPERTY(QColor shadow MEMBER m_shadow NOTIFY lookChanged)
public:
    explicit CoachOval(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void lookChanged();

private:
    QRectF m_picture; // of this item
    int m_pose = 0; // a FaceCoach::Pose
    int m_takenPoses = 0;
    bool m_isRight = false; // the face stands as it should
    QColor m_color = Qt::white;
    QColor m_goodColor = Qt::green;
    QColor m_shadow = Qt::black;
};

} // namespace ui
