// SPDX-License-Identifier: MIT
#include "qml/naming/labelundo.h"

#include "core/domain/futures.h"
#include "core/domain/labelling.h"

#include <algorithm>

namespace ui {

SaidOfFaces::Face SaidOfFaces::before(const QString &visitId, int number, const core::VisitFace &face)
{
    return {visitId, number, face.isLabelled ? face.personId : core::kAsDecided.toString()};
}

void LabelUndo::run(const SaidOfFaces &said)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_said = said;
    unlabelNext();
}

void LabelUndo::unlabelNext()
{
    if (m_said.faces.isEmpty()) {
        if (!m_said.newPersonId.isEmpty())
            forgetNew();
        else if (!m_said.learnedBy.isEmpty())
            forgetLearned();
        else
            end({});
        return;
    }
    const SaidOfFaces::Face face = m_said.faces.takeFirst();
    core::whenDone(this, m_parts.visitLog.label(face.visitId, face.face, face.label),
                   [this](const core::Result<core::Visit> &visit) {
                       if (visit)
                           Q_EMIT corrected(*visit);
                       else if (visit.error().code != core::Error::Code::NotFound) { // a visit that is gone needs none
                           end(visit.error());
                           return;
                       }
                       unlabelNext();
                   });
}

// Whoever got more pictures meanwhile is there on purpose.
void LabelUndo::forgetNew()
{
    core::whenDone(this, m_parts.personBook.faces(m_said.newPersonId),
                   [this](const core::Result<QList<core::EnrolledFace>> &faces) {
                       if (!faces || faces->size() > 1) {
                           end(faces ? core::Status() : faces.error());
                           return;
                       }
                       core::whenDone(this, m_parts.personBook.remove(m_said.newPersonId),
                                      [this](const core::Status &removed) { end(removed); });
                   });
}

void LabelUndo::forgetLearned()
{
    core::whenDone(this, m_parts.personBook.faces(m_said.learnedBy),
                   [this](const core::Result<QList<core::EnrolledFace>> &faces) {
                       if (!faces) {
                           end(faces.error());
                           return;
                       }
                       const core::EnrolledFace *learned = nullptr; // the newest one from this visit
                       for (const core::EnrolledFace &face : *faces) {
                           if (face.source == m_said.learnedFrom && (!learned || face.addedAt >= learned->addedAt))
                               learned = &face;
                       }
                       if (!learned) {
                           end({});
                           return;
                       }
                       core::whenDone(this, m_parts.personBook.removeFace(learned->id),
                                      [this](const core::Status &removed) { end(removed); });
                   });
}

void LabelUndo::end(const core::Status &status)
{
    m_isRunning = false;
    Q_EMIT ended(status);
}

} // namespace ui
