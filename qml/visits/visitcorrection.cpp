// SPDX-License-Identifier: MIT
#include "qml/visits/visitcorrection.h"

#include "core/domain/futures.h"
#include "qml/visits/visitdetail.h"

#include <algorithm>

namespace ui {

VisitCorrection::VisitCorrection(const StationParts &parts, const VisitDetail &detail, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_detail(detail)
{ }

bool VisitCorrection::begin(int face)
{
    const core::Visit &visit = m_detail.visit();
    if (m_isBusy || face < 0 || face >= visit.faces.size())
        return false;
    m_isBusy = true;
    m_visitId = visit.id;
    m_asked = {visit.id, face, visit.faces.at(face).personId, {}, {}};
    m_undo.reset();
    m_message.clear();
    m_advice.clear();
    m_hasFailed = false;
    Q_EMIT changed();
    return true;
}

void VisitCorrection::done(const core::Visit &visit, const QString &message, const QString &advice)
{
    m_isBusy = false;
    m_undo = m_asked;
    m_message = message;
    m_advice = advice;
    Q_EMIT corrected(visit);
    Q_EMIT changed();
}

void VisitCorrection::fail(const core::Error &error, const QString &message, const QString &advice)
{
    m_isBusy = false;
    m_hasFailed = true;
    m_message = message;
    m_advice = advice.isEmpty() ? error.message : tr("%1 – %2", "why, what to do").arg(error.message, advice);
    if (error.code == core::Error::Code::Unavailable)
        m_advice = tr("%1 – %2", "why, what to do").arg(error.message, tr("Try again in a few seconds."));
    Q_EMIT changed();
}

void VisitCorrection::label(const QString &personId, const QString &message, const QString &advice)
{
    core::whenDone(this, m_parts.visitLog.label(m_asked.visitId, m_asked.face, personId),
                   [this, message, advice](const core::Result<core::Visit> &visit) {
                       if (visit)
                           done(*visit, message, advice);
                       else
                           fail(visit.error(), tr("Nothing was changed."));
                   });
}

void VisitCorrection::sayWho(int face, const QString &personId, const QString &name, bool isLearned)
{
    if (!begin(face))
        return;
    const QString message = tr("This is %1.").arg(name);
    if (!isLearned) {
        label(personId, message, {});
        return;
    }
    core::whenDone(this, m_parts.enrolment.learn(m_asked.visitId, face, personId),
                   [this, personId, message](const core::Result<core::Visit> &visit) {
                       if (visit) {
                           m_asked.learnedBy = personId;
                           done(*visit, message, tr("This view of the face was learned too."));
                           return;
                       }
                       // Who it was can be said of any face; to be known by, it must be seen well.
                       const bool isPoor = visit.error().code == core::Error::Code::Invalid
                           || visit.error().code == core::Error::Code::NotFound;
                       if (isPoor)
                           label(personId, message, tr("The face was not learned: %1").arg(visit.error().message));
                       else
                           fail(visit.error(), tr("Nothing was changed."));
                   });
}

void VisitCorrection::sayNew(int face, const QString &name, bool isBlocked)
{
    if (!begin(face))
        return;
    core::Person person;
    person.name = name.simplified();
    person.kind = isBlocked ? core::Person::Kind::Blocked : core::Person::Kind::Known;
    core::whenDone(this, m_parts.enrolment.learnAsNew(m_asked.visitId, face, person),
                   [this, person](const core::Result<core::Visit> &visit) {
                       if (!visit) {
                           const bool isPoor = visit.error().code == core::Error::Code::Invalid;
                           fail(visit.error(), tr("%1 was not added.").arg(person.name),
                                isPoor ? tr("Add them from better pictures under People; then say who this was.")
                                       : QString());
                           return;
                       }
                       m_asked.newPersonId = visit->faces.value(m_asked.face).personId;
                       done(*visit,
                            person.kind == core::Person::Kind::Blocked ? tr("%1 is blocked now.").arg(person.name)
                                                                       : tr("%1 is known now.").arg(person.name),
                            tr("By this one view; more pictures make it surer."));
                   });
}

void VisitCorrection::sayNobody(int face)
{
    if (begin(face))
        label({}, tr("This is nobody who is known."), {});
}

void VisitCorrection::undo()
{
    if (!canUndo())
        return;
    const Undo undo = *std::exchange(m_undo, std::nullopt);
    m_isBusy = true;
    Q_EMIT changed();
    core::whenDone(this, m_parts.visitLog.label(undo.visitId, undo.face, undo.personId),
                   [this, undo](const core::Result<core::Visit> &visit) {
                       if (!visit) {
                           undone(visit.error());
                           return;
                       }
                       Q_EMIT corrected(*visit);
                       if (!undo.newPersonId.isEmpty())
                           forgetNew(undo);
                       else if (!undo.learnedBy.isEmpty())
                           forgetLearned(undo);
                       else
                           undone({});
                   });
}

// Whoever got more pictures meanwhile is there on purpose.
void VisitCorrection::forgetNew(const Undo &undo)
{
    core::whenDone(this, m_parts.personBook.faces(undo.newPersonId),
                   [this, undo](const core::Result<QList<core::EnrolledFace>> &faces) {
                       if (!faces || faces->size() > 1) {
                           undone(faces ? core::Status() : faces.error());
                           return;
                       }
                       core::whenDone(this, m_parts.personBook.remove(undo.newPersonId),
                                      [this](const core::Status &removed) { undone(removed); });
                   });
}

void VisitCorrection::forgetLearned(const Undo &undo)
{
    core::whenDone(this, m_parts.personBook.faces(undo.learnedBy),
                   [this, undo](const core::Result<QList<core::EnrolledFace>> &faces) {
                       if (!faces) {
                           undone(faces.error());
                           return;
                       }
                       const core::EnrolledFace *learned = nullptr; // the newest one from this visit
                       for (const core::EnrolledFace &face : *faces) {
                           if (face.source == undo.visitId && (!learned || face.addedAt >= learned->addedAt))
                               learned = &face;
                       }
                       if (!learned) {
                           undone({});
                           return;
                       }
                       core::whenDone(this, m_parts.personBook.removeFace(learned->id),
                                      [this](const core::Status &removed) { undone(removed); });
                   });
}

void VisitCorrection::undone(const core::Status &status)
{
    if (!status) {
        fail(status.error(), tr("It could not be taken back."));
        return;
    }
    m_isBusy = false;
    m_hasFailed = false;
    m_message = tr("Taken back.");
    m_advice.clear();
    Q_EMIT changed();
}

void VisitCorrection::dismiss()
{
    if (m_isBusy)
        return;
    m_message.clear();
    m_advice.clear();
    m_hasFailed = false;
    m_undo.reset();
    Q_EMIT changed();
}

} // namespace ui
