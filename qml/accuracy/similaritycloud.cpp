// SPDX-License-Identifier: MIT
#include "qml/accuracy/similaritycloud.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

namespace {
constexpr double kPen = 2;
constexpr double kLeastHeight = 6; // a single pair among thousands is seen too

Qt::BrushStyle patternOf(SimilarityCloud::Pairs pairs)
{
    switch (pairs) {
    case SimilarityCloud::Different:
        return Qt::BDiagPattern;
    case SimilarityCloud::Strangers:
        return Qt::Dense5Pattern;
    case SimilarityCloud::Same:
        break;
    }
    return Qt::SolidPattern;
}
} // namespace

SimilarityCloud::SimilarityCloud(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &SimilarityCloud::lookChanged, this, [this] { update(); });
}

void SimilarityCloud::setAccuracy(AccuracyModel *accuracy)
{
    if (m_accuracy == accuracy)
        return;
    if (m_accuracy)
        disconnect(m_accuracy, nullptr, this, nullptr);
    m_accuracy = accuracy;
    if (m_accuracy) {
        connect(m_accuracy, &AccuracyModel::changed, this, [this] { update(); });
        connect(m_accuracy, &QObject::destroyed, this, [this] { m_accuracy = nullptr; });
    }
    Q_EMIT accuracyChanged();
    update();
}

void SimilarityCloud::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_isMirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    const double bottom = height() - kPen / 2;
    painter->setPen(QPen(m_gridColor, 1));
    painter->drawLine(QPointF(0, bottom), QPointF(width(), bottom));
    if (!m_accuracy || !m_accuracy->report())
        return;
    const core::AccuracyReport &report = *m_accuracy->report();
    const core::SimilarityCloud &cloud = m_pairs == Same ? report.same
        : m_pairs == Different                           ? report.different
                                                         : report.strangers;
    if (cloud.pairs == 0)
        return;
    const double most = double(*std::ranges::max_element(cloud.bins));
    const double step = width() / double(cloud.bins.size());
    QPainterPath path;
    for (qsizetype i = 0; i < cloud.bins.size(); ++i) {
        if (cloud.bins.at(i) == 0)
            continue;
        const double tall = std::max(kLeastHeight, double(cloud.bins.at(i)) / most * (bottom - kPen));
        path.addRect(QRectF(double(i) * step, bottom - tall, step, tall));
    }
    path = path.simplified();
    painter->setPen(QPen(m_color, kPen, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->setBrush(QBrush(m_color, patternOf(m_pairs)));
    painter->drawPath(path);
}

} // namespace ui
