// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace ui {

//! \brief A small sign, drawn as lines: sharp at any size, in any colour, without files or effects.
class Glyph : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Symbol symbol READ symbol WRITE setSymbol NOTIFY symbolChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
public:
    enum Symbol {
        Bell,
        Known,
        Unknown,
        Blocked,
        Spoof,
        NoFace,
        Looking,
        Back,
        Close,
        Visitors,
        Camera,
        CameraLost,
        Warning,
        Info,
        Menu,
        People,
        Health,
        Settings,
        Users,
        Lock,
        Check,
        Add,
        Less,
        Remove,
        Erase,
        Refresh,
        Journal,
        Next,
        Down,
        Display,
        Compare,
        Leave,
        HideKeyboard
    };
    Q_ENUM(Symbol)

    explicit Glyph(QQuickItem *parent = nullptr);

    Symbol symbol() const { return m_symbol; }
    void setSymbol(Symbol symbol);
    QColor color() const { return m_color; }
    void setColor(const QColor &color);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void symbolChanged();
    void colorChanged();

private:
    Symbol m_symbol = Info;
    QColor m_color = Qt::black;
};

} // namespace ui
