// SPDX-License-Identifier: MIT
#include "qml/visits/visitdetail.h"

#include "core/domain/wording.h"

namespace ui {

VisitDetail::VisitDetail(const StationParts &parts, QObject *parent)
    : QObject(parent)
    , m_visitLog(parts.visitLog)
    , m_personBook(parts.personBook)
{
    connect(&parts.station, &core::Station::personsChanged, this, [this] { m_names.clear(); });
}

QString VisitDetail::who() const { return isLoaded() ? core::visitorsText(m_visit) : QString(); }

int VisitDetail::seconds() const { return m_visit.isOpen() ? 0 : int(m_visit.startedAt.secsTo(m_visit.endedAt)); }

void VisitDetail::open(const QString &visitId)
{
    if (m_id != visitId) {
        m_id = visitId;
        m_visit = {};
        m_faces.setFaces({});
    }
    m_error.clear();
    Q_EMIT visitChanged();
    m_visitLog.visit(visitId).then(this, [this, visitId](const core::Result<core::Visit> &visit) {
        if (m_id != visitId) // another one was opened meanwhile
            return;
        if (visit) {
            take(*visit);
        } else {
            m_error = visit.error().message;
            Q_EMIT visitChanged();
        }
    });
}

void VisitDetail::apply(const core::Visit &visit)
{
    if (visit.id == m_id)
        take(visit);
}

void VisitDetail::take(const core::Visit &visit)
{
    m_visit = visit;
    for (const core::VisitFace &face : visit.faces) {
        learnName(face.decision.personId);
        learnName(face.decision.secondPersonId);
    }
    showFaces();
    Q_EMIT visitChanged();
}

void VisitDetail::showFaces()
{
    m_faces.setFaces(FaceModel::facesOf(m_visit, [this](const QString &id) { return m_names.value(id); }));
}

void VisitDetail::learnName(const QString &personId)
{
    if (personId.isEmpty() || m_names.contains(personId))
        return;
    m_names.insert(personId, {});
    m_personBook.find(personId).then(this, [this, personId](const core::Result<core::Person> &person) {
        if (!person) // removed since: the words say "the nearest person"
            return;
        m_names.insert(personId, person->name);
        showFaces();
    });
}

} // namespace ui
