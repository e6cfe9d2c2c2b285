// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QList>
#include <QQuickPaintedItem>

#include <optional>

namespace ui {

//! \brief The last figures of something that is measured again and again. One that could not be had is a gap.
class TrendSeries : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY changed)
    Q_PROPERTY(double latest READ latest NOTIFY changed)
public:
    using QObject::QObject;

    static constexpr qsizetype kLength = 90; // three minutes of one every two seconds

    bool isKnown() const { return !m_values.isEmpty() && m_values.back().has_value(); }
    double latest() const { return isKnown() ? *m_values.back() : 0; }
    const QList<std::optional<double>> &values() const { return m_values; }
    void add(std::optional<double> value);

Q_SIGNALS:
    void changed();

private:
    QList<std::optional<double>> m_values;
};

//! \brief A series as a line, the newest at the end that is read last. The scale reaches from 0 to at least \ref most.
class TrendLine : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ui::TrendSeries *series READ series WRITE setSeries NOTIFY seriesChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY lookChanged)
    Q_PROPERTY(QColor gridColor MEMBER m_gridColor NOTIFY lookChanged)
    Q_PROPERTY(double most MEMBER m_most NOTIFY lookChanged)
    Q_PROPERTY(bool isMirrored MEMBER m_isMirrored NOTIFY lookChanged)
public:
    explicit TrendLine(QQuickItem *parent = nullptr);

    TrendSeries *series() const { return m_series; }
    void setSeries(TrendSeries *series);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void seriesChanged();
    void lookChanged();

private:
    TrendSeries *m_series = nullptr;
    QColor m_color = Qt::black;
    QColor m_gridColor = Qt::gray;
    double m_most = 1;
    bool m_isMirrored = false;
};

} // namespace ui
