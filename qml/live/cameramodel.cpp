// SPDX-License-Identifier: MIT
#include "qml/live/cameramodel.h"

#include <algorithm>

namespace ui {

CameraModel::CameraModel(const QList<core::CameraStatus> &cameras, QObject *parent) : QAbstractListModel(parent)
{
    for (const core::CameraStatus &status : cameras) {
        auto *camera = new LiveCamera(status, this);
        const int row = int(m_cameras.size());
        connect(camera, &LiveCamera::statusChanged, this,
                [this, row] { Q_EMIT dataChanged(index(row), index(row), {TroubleRole}); });
        m_cameras << camera;
    }
}

int CameraModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_cameras.size()); }

QVariant CameraModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    LiveCamera *camera = m_cameras.at(index.row());
    switch (role) {
    case CameraRole:
        return QVariant::fromValue(camera);
    case NameRole:
        return camera->name();
    case TroubleRole:
        return camera->hasTrouble();
    default:
        return {};
    }
}

QHash<int, QByteArray> CameraModel::roleNames() const
{
    return {{CameraRole, "camera"}, {NameRole, "name"}, {TroubleRole, "hasTrouble"}};
}

QStringList CameraModel::names() const
{
    QStringList names;
    for (const LiveCamera *camera : m_cameras)
        names << camera->name();
    return names;
}

LiveCamera *CameraModel::camera(const QString &name) const
{
    const auto found = std::ranges::find(m_cameras, name, &LiveCamera::name);
    return found == m_cameras.end() ? nullptr : *found;
}

} // namespace ui
