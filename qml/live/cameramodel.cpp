// SPDX-License-Identifier: MIT
#include "qml/live/cameramodel.h"

#include <algorithm>

namespace ui {

CameraModel::CameraModel(const QList<core::CameraStatus> &cameras, QObject *parent) : QAbstractListModel(parent)
{
    for (const core::CameraStatus &status : cameras)
        m_cameras << make(status);
}

LiveCamera *CameraModel::make(const core::CameraStatus &status)
{
    auto *camera = new LiveCamera(status, this);
    connect(camera, &LiveCamera::statusChanged, this, [this, camera] {
        if (const int row = int(m_cameras.indexOf(camera)); row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {TroubleRole});
    });
    connect(camera, &LiveCamera::chosen, this, [this, camera] { Q_EMIT chosen(camera); });
    return camera;
}

void CameraModel::setCameras(const QList<core::CameraStatus> &cameras)
{
    bool hasChanged = false;
    for (int row = int(m_cameras.size()) - 1; row >= 0; --row) {
        LiveCamera *camera = m_cameras.at(row);
        if (std::ranges::any_of(cameras, [&](const auto &status) { return status.camera == camera->name(); }))
            continue;
        beginRemoveRows({}, row, row);
        m_cameras.removeAt(row);
        endRemoveRows();
        camera->deleteLater();
        hasChanged = true;
    }
    for (int row = 0; row < int(cameras.size()); ++row) {
        const core::CameraStatus &status = cameras.at(row);
        LiveCamera *known = camera(status.camera);
        const int at = int(m_cameras.indexOf(known));
        if (at == row) {
            known->setStatus(status);
            continue;
        }
        hasChanged = true;
        if (known) {
            beginMoveRows({}, at, at, {}, row); // those before it stand already
            m_cameras.move(at, row);
            endMoveRows();
            known->setStatus(status);
        } else {
            beginInsertRows({}, row, row);
            m_cameras.insert(row, make(status));
            endInsertRows();
        }
    }
    if (hasChanged)
        Q_EMIT listChanged();
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
