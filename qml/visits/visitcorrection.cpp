// SPDX-License-Identifier: MIT
#include "qml/visits/visitcorrection.h"

#include "core/domain/futures.h"
#include "qml/naming/consent.h"
#include "qml/parts/stationwords.h"
#include "qml/visits/visitdetail.h"

#include <utility>

namespace ui {

VisitCorrection::VisitCorrection(const StationParts &parts, const VisitDetail &detail, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_detail(detail)
    , m_taker(parts)
{
    connect(&m_taker, &LabelUndo::corrected, this, &VisitCorrection::corrected);
    connect(&m_taker, &LabelUndo::ended, this, &VisitCorrection::undone);
}

bool VisitCorrection::begin(int face)
{
    const core::Visit &visit = m_detail.visit();
    if (m_isBusy || face < 0 || face >= visit.faces.size())
        return false;
    m_isBusy = true;
    m_visitId = visit.id;
    m_asked = {{SaidOfFaces::before(visit.id, face, visit.faces.at(face))}, {}, {}, {}};
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
    const QString why = stationWords(error.message);
    m_isBusy = false;
    m_hasFailed = true;
    m_message = message;
    m_advice = advice.isEmpty() ? why : tr("%1 – %2", "why, what to do").arg(why, advice);
    if (error.code == core::Error::Code::Unavailable)
        m_advice = tr("%1 – %2", "why, what to do").arg(why, tr("Try again in a few seconds."));
    Q_EMIT changed();
}

void VisitCorrection::label(const QString &personId, const QString &message, const QString &advice)
{
    core::whenDone(this, m_parts.visitLog.label(m_visitId, m_asked.faces.front().face, personId),
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
    core::whenDone(this, m_parts.enrolment.learn(m_visitId, face, personId),
                   [this, personId, message](const core::Result<core::Visit> &visit) {
                       if (visit) {
                           m_asked.learnedBy = personId;
                           m_asked.learnedFrom = m_visitId;
                           done(*visit, message, tr("This view of the face was learned too."));
                           return;
                       }
                       // Who it was can be said of any face; to be known by, it must be seen well.
                       const bool isPoor = visit.error().code == core::Error::Code::Invalid
                           || visit.error().code == core::Error::Code::NotFound;
                       if (isPoor)
                           label(personId, message,
                                 tr("The face was not learned: %1").arg(stationWords(visit.error().message)));
                       else
                           fail(visit.error(), tr("Nothing was changed."));
                   });
}

void VisitCorrection::sayNew(int face, const QString &name, bool isBlocked, bool hasAgreed)
{
    if (!begin(face))
        return;
    core::Person person;
    person.name = name.simplified();
    person.kind = isBlocked ? core::Person::Kind::Blocked : core::Person::Kind::Known;
    person.notes = consentNote(hasAgreed);
    core::whenDone(this, m_parts.enrolment.learnAsNew(m_visitId, face, person),
                   [this, person](const core::Result<core::Visit> &visit) {
                       if (!visit) {
                           const bool isPoor = visit.error().code == core::Error::Code::Invalid;
                           fail(visit.error(), tr("%1 was not added.").arg(person.name),
                                isPoor ? tr("Add them from better pictures under People; then say who this was.")
                                       : QString());
                           return;
                       }
                       m_asked.newPersonId = visit->faces.value(m_asked.faces.front().face).personId;
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
    m_isBusy = true;
    m_taker.run(*std::exchange(m_undo, std::nullopt));
    Q_EMIT changed();
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
