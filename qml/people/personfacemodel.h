// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/person.h"

#include <QAbstractListModel>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief The views of a face that somebody is known by.
class PersonFaceModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)
public:
    enum Role { IdRole = Qt::UserRole + 1, PictureRole, SourceRole, VisitRole, AddedAtRole, QualityRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setFaces(const QList<core::EnrolledFace> &faces); //!< all of one person

Q_SIGNALS:
    void countChanged();

private:
    QList<core::EnrolledFace> m_faces; // without their numbers
};

} // namespace ui
