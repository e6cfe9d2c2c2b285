// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/station.h"

#include <QAbstractListModel>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace ui {

//! \brief Faces to draw over a picture. What is drawn are parts of the picture (0 to 1), so that it fits at any size;
//! \ref unit is how large the picture is in the boxes' own measure.
class FaceModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)
    Q_PROPERTY(QSizeF unit READ unit WRITE setUnit NOTIFY unitChanged)
public:
    enum Kind { Looking, Unknown, Known, Blocked };
    Q_ENUM(Kind)
    enum Role {
        BoxRole = Qt::UserRole + 1,
        KindRole,
        NameRole,
        CertaintyRole,
        WhyRole,
        QualityRole,
        LivenessRole,
        ViewsRole,
        LabelledRole
    };

    struct Face {
        int key = 0; //!< the same visitor keeps the same key, so that what is drawn moves instead of being made anew
        QRectF box;
        Kind kind = Looking;
        QString name;
        QString certainty; //!< in words; empty where nothing is claimed
        QString why;
        double quality = 0;
        std::optional<double> liveness;
        int views = 0;
        bool isLabelled = false; //!< somebody said who it is

        bool operator==(const Face &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QSizeF unit() const { return m_unit; }
    void setUnit(const QSizeF &unit);

    //! \brief Rows whose key stays are changed in place.
    void setFaces(const QList<Face> &faces);
    const QList<Face> &faces() const { return m_faces; }

    static QList<Face> facesOf(const core::LiveView &view);
    //! \brief \p nameOf tells a person's name by id, empty when it does not know.
    static QList<Face> facesOf(const core::Visit &visit, const std::function<QString(const QString &id)> &nameOf);

Q_SIGNALS:
    void countChanged();
    void unitChanged();

private:
    QList<Face> m_faces;
    QSizeF m_unit {1, 1};
};

} // namespace ui
