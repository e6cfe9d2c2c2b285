// SPDX-License-Identifier: MIT
#include "qml/system/trend.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

namespace {
constexpr double kPen = 2;
}

void TrendSeries::add(std::optional<double> value)
{
    m_values << value;
    if (m_values.size() > kLength)
        m_values.removeFirst();
    Q_EMIT changed();
}

TrendLine::TrendLine(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &TrendLine::lookChanged, this, [this] { update(); });
}

void TrendLine::setSeries(TrendSeries *series)
{
    if (m_series == series)
        return;
    if (m_series)
        disconnect(m_series, nullptr, this, nullptr);
    m_series = series;
    if (m_series) {
        connect(m_series, &TrendSeries::changed, this, [this] { update(); });
        connect(m_series, &QObject::destroyed, this, [this] { m_series = nullptr; });
    }
    Q_EMIT seriesChanged();
    update();
}

void TrendLine::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_isMirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    const double bottom = height() - kPen;
    painter->setPen(QPen(m_gridColor, 1));
    painter->drawLine(QPointF(0, bottom), QPointF(width(), bottom));
    if (!m_series || m_series->values().isEmpty())
        return;
    double most = m_most;
    for (const std::optional<double> &value : m_series->values())
        most = std::max(most, value.value_or(0));
    const double step = width() / double(TrendSeries::kLength - 1);
    const qsizetype first = TrendSeries::kLength - m_series->values().size();
    const auto place = [&](qsizetype i, double value) {
        return QPointF(double(first + i) * step, bottom - std::max(0.0, value) / most * (bottom - kPen));
    };
    QPainterPath line;
    bool isBroken = true;
    for (qsizetype i = 0; i < m_series->values().size(); ++i) {
        const std::optional<double> &value = m_series->values().at(i);
        if (!value) {
            isBroken = true;
            continue;
        }
        const QPointF at = place(i, *value);
        if (isBroken) {
            line.moveTo(at - QPointF(1, 0)); // a single figure is seen too
            isBroken = false;
        }
        line.lineTo(at);
    }
    painter->setPen(QPen(m_color, kPen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(line);
}

} // namespace ui
