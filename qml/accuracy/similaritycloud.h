// SPDX-License-Identifier: MIT
#pragma once

#include "qml/accuracy/accuracymodel.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace ui {

//! \brief How the similarities of one kind of pairs spread, as bars on the axis that all kinds share. Kinds differ by
//! their pattern, too.
class SimilarityCloud : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ui::AccuracyModel *accuracy READ accuracy WRITE setAccuracy NOTIFY accuracyChanged)
    Q_PROPERTY(Pairs pairs MEMBER m_pairs NOTIFY lookChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY lookChanged)
    Q_PROPERTY(QColor gridColor MEMBER m_gridColor NOTIFY lookChanged)
    Q_PROPERTY(bool isMirrored MEMBER m_isMirrored NOTIFY lookChanged)
public:
    enum Pairs { Same, Different, Strangers };
    Q_ENUM(Pairs)

    explicit SimilarityCloud(QQuickItem *parent = nullptr);

    AccuracyModel *accuracy() const { return m_accuracy; }
    void setAccuracy(AccuracyModel *accuracy);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void accuracyChanged();
    void lookChanged();

private:
    AccuracyModel *m_accuracy = nullptr;
    Pairs m_pairs = Same;
    QColor m_color = Qt::black;
    QColor m_gridColor = Qt::gray;
    bool m_isMirrored = false;
};

} // namespace ui
