// SPDX-License-Identifier: MIT
#pragma once

#include "qml/live/livecamera.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief The cameras, in the order of the settings.
class CameraModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(int count READ rowCount NOTIFY listChanged)
    Q_PROPERTY(QStringList names READ names NOTIFY listChanged)
public:
    enum Role { CameraRole = Qt::UserRole + 1, NameRole, TroubleRole };

    explicit CameraModel(const QList<core::CameraStatus> &cameras, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    //! \brief These from now on. Of those that stay the objects stay; of the others they go with the next turn of the
    //! event loop, so that whoever shows one has heard of listChanged() before.
    void setCameras(const QList<core::CameraStatus> &cameras);

    Q_INVOKABLE ui::LiveCamera *camera(const QString &name) const; //!< nullptr when there is none
    QStringList names() const;
    LiveCamera *at(int row) const { return m_cameras.value(row); }

Q_SIGNALS:
    void listChanged();
    void chosen(ui::LiveCamera *camera);

private:
    LiveCamera *make(const core::CameraStatus &status);

    QList<LiveCamera *> m_cameras; // children
};

} // namespace ui
