// SPDX-License-Identifier: MIT
#include "qml/parts/glyph.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace ui {

namespace {
constexpr double kGrid = 24; // the signs are drawn on 24 by 24
constexpr double kPen = 2;

void line(QPainterPath &path, std::initializer_list<QPointF> points)
{
    path.moveTo(*points.begin());
    for (const QPointF *point = points.begin() + 1; point != points.end(); ++point)
        path.lineTo(*point);
}

void dot(QPainterPath &path, double x, double y) { path.addEllipse(QPointF(x, y), 0.5, 0.5); }

// Head and shoulders.
void person(QPainterPath &path, double x)
{
    path.addEllipse(QPointF(x, 8), 4, 4);
    path.moveTo(x - 7, 20.5);
    path.cubicTo(x - 7, 13.5, x + 7, 13.5, x + 7, 20.5);
}

// What the pages and their controls are called.
QPainterPath controlPath(Glyph::Symbol symbol)
{
    QPainterPath path;
    switch (symbol) {
    case Glyph::Menu:
        line(path, {{3.5, 6}, {20.5, 6}});
        line(path, {{3.5, 12}, {20.5, 12}});
        line(path, {{3.5, 18}, {20.5, 18}});
        break;
    case Glyph::People: // a card with a head
        path.addRoundedRect(QRectF(2, 4.5, 20, 15), 2, 2);
        path.addEllipse(QPointF(8.5, 10), 2.2, 2.2);
        path.moveTo(5, 16.5);
        path.cubicTo(5, 13, 12, 13, 12, 16.5);
        line(path, {{15, 9.5}, {19, 9.5}});
        line(path, {{15, 13.5}, {19, 13.5}});
        break;
    case Glyph::Health: // a pulse
        line(path, {{2, 13}, {7, 13}, {10, 5}, {14, 19.5}, {16.5, 13}, {22, 13}});
        break;
    case Glyph::Settings: // three sliders
        for (const auto &[y, knob] : {std::pair(5.5, 15.5), std::pair(12.0, 8.0), std::pair(18.5, 14.0)}) {
            line(path, {{2.5, y}, {knob - 2.2, y}});
            path.addEllipse(QPointF(knob, y), 2.2, 2.2);
            line(path, {{knob + 2.2, y}, {21.5, y}});
        }
        break;
    case Glyph::Users: // a key
        path.addEllipse(QPointF(7.5, 16.5), 4.5, 4.5);
        line(path, {{10.8, 13.2}, {20.5, 3.5}});
        line(path, {{16, 8}, {19, 11}});
        break;
    case Glyph::Lock:
        path.addRoundedRect(QRectF(4, 10.5, 16, 11), 2, 2);
        path.moveTo(7.5, 10.5);
        path.cubicTo(7.5, 0.5, 16.5, 0.5, 16.5, 10.5);
        line(path, {{12, 15}, {12, 17.5}});
        break;
    case Glyph::Check:
        line(path, {{4, 12.5}, {9.5, 18}, {20, 6}});
        break;
    case Glyph::Add:
        line(path, {{12, 4}, {12, 20}});
        line(path, {{4, 12}, {20, 12}});
        break;
    case Glyph::Less:
        line(path, {{4, 12}, {20, 12}});
        break;
    case Glyph::Remove: // a bin
        line(path, {{3.5, 6}, {20.5, 6}});
        line(path, {{9, 6}, {9, 3}, {15, 3}, {15, 6}});
        line(path, {{5.5, 6}, {6.5, 21}, {17.5, 21}, {18.5, 6}});
        break;
    case Glyph::Erase: // one sign back
        line(path, {{8.5, 5}, {21.5, 5}, {21.5, 19}, {8.5, 19}, {2, 12}, {8.5, 5}});
        line(path, {{11.5, 9}, {17.5, 15}});
        line(path, {{17.5, 9}, {11.5, 15}});
        break;
    case Glyph::Refresh:
        path.arcMoveTo(QRectF(4, 4, 16, 16), 45);
        path.arcTo(QRectF(4, 4, 16, 16), 45, 300);
        line(path, {{18.5, 2.5}, {18, 6.5}, {14, 6}});
        break;
    case Glyph::Journal:
        path.addRoundedRect(QRectF(4.5, 2.5, 15, 19), 2, 2);
        line(path, {{8, 8}, {16, 8}});
        line(path, {{8, 12}, {16, 12}});
        line(path, {{8, 16}, {13, 16}});
        break;
    case Glyph::Display:
        path.addRoundedRect(QRectF(2.5, 4, 19, 13), 2, 2);
        line(path, {{8.5, 21}, {15.5, 21}});
        line(path, {{12, 17}, {12, 21}});
        break;
    case Glyph::Compare: // two clouds, and the line between them
        path.moveTo(1.5, 20.5);
        path.cubicTo(5, 20.5, 3.5, 10, 6.5, 10);
        path.cubicTo(9.5, 10, 8, 20.5, 11.5, 20.5);
        path.moveTo(12.5, 20.5);
        path.cubicTo(16, 20.5, 14.5, 5, 17.5, 5);
        path.cubicTo(20.5, 5, 19, 20.5, 22.5, 20.5);
        line(path, {{12, 3}, {12, 16}});
        break;
    case Glyph::Leave: // out of a door
        line(path, {{12.5, 6.5}, {12.5, 3}, {3.5, 3}, {3.5, 21}, {12.5, 21}, {12.5, 17.5}});
        line(path, {{8.5, 12}, {21.5, 12}});
        line(path, {{17.5, 7.5}, {21.5, 12}, {17.5, 16.5}});
        break;
    case Glyph::HideKeyboard: // keys, and the way down
        path.addRoundedRect(QRectF(1.5, 2.5, 21, 11.5), 2, 2);
        for (const double x : {6.5, 12.0, 17.5})
            dot(path, x, 8.2);
        line(path, {{8.5, 18.5}, {12, 22}, {15.5, 18.5}});
        break;
    case Glyph::Down:
        line(path, {{5, 9}, {12, 16}, {19, 9}});
        break;
    case Glyph::Next:
        line(path, {{9.5, 4.5}, {17, 12}, {9.5, 19.5}});
        break;
    default:
        break;
    }
    return path;
}

QPainterPath pathOf(Glyph::Symbol symbol)
{
    QPainterPath path;
    switch (symbol) {
    case Glyph::Bell:
        path.moveTo(3.5, 17.5);
        path.cubicTo(6, 15, 5.5, 12, 6, 9.5);
        path.cubicTo(6.5, 5.5, 9, 4, 12, 4);
        path.cubicTo(15, 4, 17.5, 5.5, 18, 9.5);
        path.cubicTo(18.5, 12, 18, 15, 20.5, 17.5);
        path.closeSubpath();
        path.moveTo(9.5, 20.5);
        path.cubicTo(10.5, 22, 13.5, 22, 14.5, 20.5);
        line(path, {{12, 4}, {12, 2}});
        break;
    case Glyph::Known:
        person(path, 9.5);
        line(path, {{15.5, 11}, {18, 13.5}, {22.5, 8}});
        break;
    case Glyph::Unknown:
        person(path, 9.5);
        path.moveTo(16.5, 6);
        path.cubicTo(16.5, 2.5, 22, 2.5, 22, 6);
        path.cubicTo(22, 8.2, 19.2, 8.2, 19.2, 10.8);
        dot(path, 19.2, 14.2);
        break;
    case Glyph::Blocked:
        path.addEllipse(QPointF(12, 12), 9.5, 9.5);
        line(path, {{5.5, 5.5}, {18.5, 18.5}});
        break;
    case Glyph::Spoof: // a face in a picture frame
        path.addRoundedRect(QRectF(3, 3, 18, 18), 2, 2);
        path.addEllipse(QPointF(12, 10), 3, 3);
        path.moveTo(7, 18);
        path.cubicTo(7.5, 13.8, 16.5, 13.8, 17, 18);
        break;
    case Glyph::NoFace:
        person(path, 12);
        line(path, {{3, 3}, {21, 21}});
        break;
    case Glyph::Looking:
        path.addEllipse(QPointF(10.5, 10.5), 7, 7);
        line(path, {{15.7, 15.7}, {21, 21}});
        break;
    case Glyph::Back:
        line(path, {{14.5, 4.5}, {7, 12}, {14.5, 19.5}});
        break;
    case Glyph::Close:
        line(path, {{5.5, 5.5}, {18.5, 18.5}});
        line(path, {{18.5, 5.5}, {5.5, 18.5}});
        break;
    case Glyph::Visitors:
        person(path, 9);
        path.moveTo(15.5, 4.3);
        path.cubicTo(20, 5.5, 20, 10.5, 15.5, 11.7);
        path.moveTo(18, 14.6);
        path.cubicTo(20.5, 15.6, 22, 17.6, 22, 20.5);
        break;
    case Glyph::CameraLost:
        line(path, {{3, 3}, {21, 21}});
        [[fallthrough]];
    case Glyph::Camera:
        path.addRoundedRect(QRectF(2, 6.5, 13.5, 11), 2, 2);
        line(path, {{15.5, 11}, {22, 7.5}, {22, 16.5}, {15.5, 13}});
        break;
    case Glyph::Warning:
        path.moveTo(12, 3);
        path.lineTo(22, 20.5);
        path.lineTo(2, 20.5);
        path.closeSubpath();
        line(path, {{12, 9.5}, {12, 14}});
        dot(path, 12, 17.3);
        break;
    case Glyph::Info:
        path.addEllipse(QPointF(12, 12), 9.5, 9.5);
        line(path, {{12, 11}, {12, 16.5}});
        dot(path, 12, 7.5);
        break;
    default:
        return controlPath(symbol);
    }
    return path;
}
} // namespace

Glyph::Glyph(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setImplicitSize(kGrid, kGrid);
    setAntialiasing(true);
    connect(qGuiApp, &QGuiApplication::layoutDirectionChanged, this, [this] { update(); }); // some point the other way
}

void Glyph::setSymbol(Symbol symbol)
{
    if (m_symbol == symbol)
        return;
    m_symbol = symbol;
    Q_EMIT symbolChanged();
    update();
}

void Glyph::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    Q_EMIT colorChanged();
    update();
}

void Glyph::paint(QPainter *painter)
{
    const double scale = std::min(width(), height()) / kGrid;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate((width() - kGrid * scale) / 2, (height() - kGrid * scale) / 2);
    painter->scale(scale, scale);
    if ((m_symbol == Back || m_symbol == Next || m_symbol == Leave)
        && QGuiApplication::layoutDirection() == Qt::RightToLeft) {
        painter->translate(kGrid, 0);
        painter->scale(-1, 1);
    }
    painter->setPen(QPen(m_color, kPen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(pathOf(m_symbol));
}

} // namespace ui
