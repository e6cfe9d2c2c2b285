// SPDX-License-Identifier: MIT
#include "qml/system/healthmodel.h"

#include "qml/system/healthwords.h"

#include <algorithm>

namespace ui {

namespace {
using Found = core::HealthCheck::Status;

int urgency(const core::HealthCheck &check)
{
    switch (check.status) {
    case Found::Unhealthy:
        return 0;
    case Found::Degraded:
        return 1;
    case Found::Unknown:
        return 2;
    case Found::Healthy:
        break;
    }
    return 3;
}
} // namespace

int HealthModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_checks.size()); }

QVariant HealthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const core::HealthCheck &check = m_checks.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return healthWordsOf(check).title;
    case StatusRole:
        return statusOf(check.status);
    case StateRole:
        return healthWordsOf(check).state;
    case AdviceRole:
        return healthWordsOf(check).advice;
    case DetailRole:
        return healthDetailOf(check);
    default:
        return {};
    }
}

QHash<int, QByteArray> HealthModel::roleNames() const
{
    return {{TitleRole, "title"},
            {StatusRole, "status"},
            {StateRole, "words"},
            {AdviceRole, "advice"},
            {DetailRole, "detail"}};
}

void HealthModel::setChecks(QList<core::HealthCheck> checks)
{
    std::ranges::stable_sort(checks, {}, urgency);
    const bool isSameList
        = std::ranges::equal(checks, m_checks, {}, &core::HealthCheck::name, &core::HealthCheck::name);
    if (isSameList) { // nothing that is read or focused jumps
        m_checks = std::move(checks);
        if (!m_checks.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_checks.size()) - 1));
        return;
    }
    beginResetModel();
    m_checks = std::move(checks);
    endResetModel();
    Q_EMIT countChanged();
}

HealthModel::Status HealthModel::statusOf(core::HealthCheck::Status status)
{
    switch (status) {
    case Found::Healthy:
        return Healthy;
    case Found::Degraded:
        return Degraded;
    case Found::Unhealthy:
        return Unhealthy;
    case Found::Unknown:
        break;
    }
    return Unknown;
}

} // namespace ui
