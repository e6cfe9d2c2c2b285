// SPDX-License-Identifier: MIT
#include "qml/parts/facemodel.h"

#include "core/domain/wording.h"

#include <algorithm>

namespace ui {

namespace {
FaceModel::Kind kindOf(core::VisitFace::Kind kind)
{
    switch (kind) {
    case core::VisitFace::Kind::Unknown:
        return FaceModel::Unknown;
    case core::VisitFace::Kind::Known:
        return FaceModel::Known;
    case core::VisitFace::Kind::Blocked:
        return FaceModel::Blocked;
    }
    return FaceModel::Unknown;
}
} // namespace

int FaceModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_faces.size()); }

QVariant FaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Face &face = m_faces.at(index.row());
    switch (role) {
    case BoxRole:
        return QRectF(face.box.x() / m_unit.width(), face.box.y() / m_unit.height(), face.box.width() / m_unit.width(),
                      face.box.height() / m_unit.height());
    case KindRole:
        return face.kind;
    case NameRole:
        return face.name;
    case CertaintyRole:
        return face.certainty;
    case WhyRole:
        return face.why;
    case QualityRole:
        return face.quality;
    case LivenessRole:
        return face.liveness ? *face.liveness : -1.0;
    case ViewsRole:
        return face.views;
    case LabelledRole:
        return face.isLabelled;
    default:
        return {};
    }
}

QHash<int, QByteArray> FaceModel::roleNames() const
{
    return {{BoxRole, "box"},
            {KindRole, "kind"},
            {NameRole, "name"},
            {CertaintyRole, "certainty"},
            {WhyRole, "why"},
            {QualityRole, "quality"},
            {LivenessRole, "liveness"},
            {ViewsRole, "views"},
            {LabelledRole, "isLabelled"}};
}

void FaceModel::setUnit(const QSizeF &unit)
{
    if (m_unit == unit || unit.isEmpty())
        return;
    m_unit = unit;
    Q_EMIT unitChanged();
    if (!m_faces.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_faces.size()) - 1), {BoxRole});
}

void FaceModel::setFaces(const QList<Face> &faces)
{
    const qsizetype before = m_faces.size();
    for (qsizetype row = m_faces.size() - 1; row >= 0; --row) {
        if (std::ranges::find(faces, m_faces.at(row).key, &Face::key) == faces.end()) {
            beginRemoveRows({}, int(row), int(row));
            m_faces.removeAt(row);
            endRemoveRows();
        }
    }
    for (const Face &face : faces) {
        const auto old = std::ranges::find(m_faces, face.key, &Face::key);
        if (old == m_faces.end()) {
            beginInsertRows({}, int(m_faces.size()), int(m_faces.size()));
            m_faces << face;
            endInsertRows();
        } else if (*old != face) {
            Face moved = *old;
            moved.box = face.box;
            const QList<int> roles = moved == face ? QList<int> {BoxRole} : QList<int> {}; // mostly they only move
            *old = face;
            const QModelIndex changed = index(int(old - m_faces.begin()));
            Q_EMIT dataChanged(changed, changed, roles);
        }
    }
    if (m_faces.size() != before)
        Q_EMIT countChanged();
}

QList<FaceModel::Face> FaceModel::facesOf(const core::LiveView &view)
{
    QList<Face> faces;
    for (const core::LiveFace &seen : view.faces) {
        Face face;
        face.key = seen.track;
        face.box = seen.box;
        face.kind = seen.isDecided ? kindOf(seen.kind) : Looking;
        face.name = seen.name;
        if (face.kind == Known || face.kind == Blocked)
            face.certainty = core::certaintyText(seen.confidence);
        faces << face;
    }
    return faces;
}

QList<FaceModel::Face> FaceModel::facesOf(const core::Visit &visit,
                                          const std::function<QString(const QString &)> &nameOf)
{
    QList<Face> faces;
    for (const core::VisitFace &seen : visit.faces) {
        Face face;
        face.key = int(faces.size());
        face.box = seen.box;
        face.kind = kindOf(seen.kind);
        face.name = seen.name;
        if (face.kind != Unknown && !seen.isLabelled)
            face.certainty = core::certaintyText(seen.confidence);
        face.why = core::explain(seen,
                                 nameOf(seen.decision.personId.isEmpty() ? seen.personId : seen.decision.personId),
                                 nameOf(seen.decision.secondPersonId));
        face.quality = seen.quality;
        face.liveness = seen.liveness;
        face.views = seen.views;
        face.isLabelled = seen.isLabelled;
        faces << face;
    }
    return faces;
}

} // namespace ui
