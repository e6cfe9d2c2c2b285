// SPDX-License-Identifier: MIT
#include "qml/people/personfacemodel.h"

#include "core/domain/ulid.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

int PersonFaceModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_faces.size()); }

QVariant PersonFaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const core::EnrolledFace &face = m_faces.at(index.row());
    switch (role) {
    case IdRole:
        return face.id;
    case PictureRole: // a station elsewhere does not say whether it kept one; then it is asked
        return QUrl(u"image://faces/%1/%2"_s.arg(face.personId, face.id));
    case Qt::DisplayRole:
    case SourceRole:
        return QFileInfo(face.source).fileName();
    case VisitRole:
        return core::isId(face.source, core::kVisitPrefix) ? face.source : QString();
    case AddedAtRole:
        return face.addedAt.toLocalTime();
    case QualityRole:
        return face.quality;
    default:
        return {};
    }
}

QHash<int, QByteArray> PersonFaceModel::roleNames() const
{
    return {{IdRole, "faceId"},     {PictureRole, "picture"}, {SourceRole, "source"},
            {VisitRole, "visitId"}, {AddedAtRole, "addedAt"}, {QualityRole, "quality"}};
}

void PersonFaceModel::setFaces(const QList<core::EnrolledFace> &faces)
{
    beginResetModel();
    m_faces = faces;
    for (core::EnrolledFace &face : m_faces) {
        face.embedding = {};
        face.chip.clear();
    }
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace ui
