// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/audit.h"
#include "core/domain/enrolmentdesk.h"

namespace app {

//! \brief An enrolment desk that records which pictures were looked at, and who looked at the unknown visitors. What it
//! changes is recorded by the books it works with. \p desk and \p trail must outlive the futures.
class AuditedEnrolment final : public core::EnrolmentDesk {
public:
    AuditedEnrolment(core::EnrolmentDesk &desk, core::AuditTrail &trail, QString actor);

    QFuture<core::Result<core::PictureReading>> read(QByteArray picture) override;
    QFuture<core::Result<core::EnrolmentReport>> judge(core::PictureFile picture, QString personId) override;
    QFuture<core::Result<core::EnrolmentReport>> addPerson(core::Person person,
                                                           QList<core::PictureFile> pictures) override;
    QFuture<core::Result<core::EnrolmentReport>> addFaces(QString personId, QList<core::PictureFile> pictures) override;
    QFuture<core::Result<core::Visit>> learn(QString visitId, int face, QString personId) override;
    QFuture<core::Result<core::Visit>> learnAsNew(QString visitId, int face, core::Person person) override;
    QFuture<core::Result<core::UnknownPage>> unknowns(core::UnknownQuery query) const override;
    QFuture<core::Result<QByteArray>> facePicture(QString personId, QString faceId) const override;

private:
    core::AuditEvent look(core::AuditEvent::Type type, const QString &action, const QString &resource) const;

    core::EnrolmentDesk &m_desk;
    core::AuditTrail &m_trail;
    QString m_actor;
};

} // namespace app
