// SPDX-License-Identifier: MIT
#pragma once

#include "qml/live/livecamera.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief The cameras, in the order of the settings. The station's cameras are fixed while it runs.
class CameraModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(int count READ rowCount CONSTANT)
    Q_PROPERTY(QStringList names READ names CONSTANT)
public:
    enum Role { CameraRole = Qt::UserRole + 1, NameRole, TroubleRole };

    explicit CameraModel(const QList<core::CameraStatus> &cameras, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    LiveCamera *camera(const QString &name) const; //!< nullptr when there is none
    QStringList names() const;
    LiveCamera *at(int row) const { return m_cameras.value(row); }

private:
    QList<LiveCamera *> m_cameras; // children
};

} // namespace ui
