// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/healthboard.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief The checks of a station in plain words, the worst first.
class HealthModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)
public:
    enum Status { Healthy, Degraded, Unhealthy, Unknown };
    Q_ENUM(Status)
    enum Role { TitleRole = Qt::UserRole + 1, StatusRole, StateRole, AdviceRole, DetailRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setChecks(QList<core::HealthCheck> checks);
    static Status statusOf(core::HealthCheck::Status status);

Q_SIGNALS:
    void countChanged();

private:
    QList<core::HealthCheck> m_checks;
};

} // namespace ui
