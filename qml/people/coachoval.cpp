// SPDX-License-Identifier: MIT
#include "qml/people/coachoval.h"

#include "qml/people/facecoach.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace ui {

namespace {
constexpr double kTall = 0.56; // of the picture
constexpr double kAbove = 0.04; // the middle, since words stand below
constexpr double kSlim = 0.76; // width to height
constexpr double kOutside = 0.09; // of the oval's height: how far the marks stand off
constexpr double kSpan = 52; // degrees of a mark

// Where a pose turns the face in the picture, in degrees from the right, counter-clockwise. Their left is the picture's
// right.
struct Mark {
    int pose;
    double angle;
};
constexpr std::array kMarks {Mark {FaceCoach::Left, 0}, Mark {FaceCoach::Up, 90}, Mark {FaceCoach::Right, 180},
                             Mark {FaceCoach::Down, 270}};
} // namespace

CoachOval::CoachOval(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &CoachOval::lookChanged, this, [this] { update(); });
}

void CoachOval::paint(QPainter *painter)
{
    const QRectF seen = m_picture & boundingRect();
    if (seen.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const double height = std::min(seen.height() * kTall, seen.width() * kTall / kSlim);
    QRectF oval(0, 0, height * kSlim, height);
    oval.moveCenter(seen.center() - QPointF(0, seen.height() * kAbove));
    const double thin = std::max(2.0, height / 90);
    const double thick = thin * 2.2;
    const auto stroke = [&](const QPainterPath &path, const QColor &color, double width, Qt::PenStyle style) {
        painter->strokePath(path, QPen(m_shadow, width + 2 * thin, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->strokePath(path, QPen(color, width, style, Qt::RoundCap, Qt::RoundJoin));
    };

    QPainterPath outline;
    outline.addEllipse(oval);
    stroke(outline, m_isRight ? m_goodColor : m_color, m_isRight ? thick : thin,
           m_isRight || (m_takenPoses & (1 << FaceCoach::Straight)) ? Qt::SolidLine : Qt::DashLine);

    const double off = height * kOutside;
    const QRectF around = oval.adjusted(-off, -off, off, off);
    for (const Mark &mark : kMarks) {
        const bool isTaken = m_takenPoses & (1 << mark.pose);
        const bool isAsked = m_pose == mark.pose;
        QPainterPath arc;
        arc.arcMoveTo(around, mark.angle - kSpan / 2);
        arc.arcTo(around, mark.angle - kSpan / 2, kSpan);
        stroke(arc, isTaken ? m_goodColor : m_color, isTaken || isAsked ? thick : thin,
               isTaken || isAsked ? Qt::SolidLine : Qt::DotLine);
        if (!isTaken && !isAsked)
            continue;
        QPainterPath middle;
        middle.arcMoveTo(around, mark.angle);
        painter->save();
        painter->translate(middle.currentPosition());
        QPainterPath sign;
        const double step = height * 0.045;
        if (isTaken) {
            sign.moveTo(-step, 0);
            sign.lineTo(-step * 0.2, step * 0.8);
            sign.lineTo(step, -step * 0.9);
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_shadow);
            painter->drawEllipse(QPointF(), step * 1.9, step * 1.9);
        } else {
            painter->rotate(-mark.angle);
            painter->translate(off * 0.9, 0);
            sign.moveTo(-step * 0.6, -step * 1.2);
            sign.lineTo(step * 0.8, 0);
            sign.lineTo(-step * 0.6, step * 1.2);
        }
        stroke(sign, isTaken ? m_goodColor : m_color, thick, Qt::SolidLine);
        painter->restore();
    }
}

} // namespace ui
