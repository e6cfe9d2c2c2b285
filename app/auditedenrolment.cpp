// SPDX-License-Identifier: MIT
#include "app/auditedenrolment.h"

#include "app/recording.h"

using namespace Qt::StringLiterals;

namespace app {

using core::AuditEvent;
using core::EnrolmentReport;
using core::Result;

AuditedEnrolment::AuditedEnrolment(core::EnrolmentDesk &desk, core::AuditTrail &trail, QString actor)
    : m_desk(desk)
    , m_trail(trail)
    , m_actor(std::move(actor))
{ }

AuditEvent AuditedEnrolment::look(AuditEvent::Type type, const QString &action, const QString &resource) const
{
    return {type, m_actor, action, resource, u"success"_s, {}, {}, {}};
}

QFuture<Result<core::PictureReading>> AuditedEnrolment::read(QByteArray picture)
{
    return recordedLook(m_trail, m_desk.read(std::move(picture)),
                        look(AuditEvent::Type::FaceRecognition, u"recognize picture"_s, u"picture"_s));
}

QFuture<Result<EnrolmentReport>> AuditedEnrolment::judge(core::PictureFile picture, QString personId)
{
    return recordedLook(m_trail, m_desk.judge(std::move(picture), std::move(personId)),
                        look(AuditEvent::Type::FaceRecognition, u"judge picture"_s, u"picture"_s));
}

QFuture<Result<core::UnknownPage>> AuditedEnrolment::unknowns(core::UnknownQuery query) const
{
    return recordedLook(m_trail, m_desk.unknowns(std::move(query)),
                        look(AuditEvent::Type::DataAccess, u"list unknown visitors"_s, u"unknowns"_s));
}

QFuture<Result<EnrolmentReport>> AuditedEnrolment::addPerson(core::Person person, QList<core::PictureFile> pictures)
{
    return m_desk.addPerson(std::move(person), std::move(pictures));
}
QFuture<Result<EnrolmentReport>> AuditedEnrolment::addFaces(QString personId, QList<core::PictureFile> pictures)
{
    return m_desk.addFaces(std::move(personId), std::move(pictures));
}
QFuture<Result<core::Visit>> AuditedEnrolment::learn(QString visitId, int face, QString personId)
{
    return m_desk.learn(std::move(visitId), face, std::move(personId));
}
QFuture<Result<core::Visit>> AuditedEnrolment::learnAsNew(QString visitId, int face, core::Person person)
{
    return m_desk.learnAsNew(std::move(visitId), face, std::move(person));
}
QFuture<Result<QByteArray>> AuditedEnrolment::facePicture(QString personId, QString faceId) const
{
    return m_desk.facePicture(std::move(personId), std::move(faceId));
}

} // namespace app
