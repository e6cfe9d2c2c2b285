// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/enrolmentdesk.h"

namespace support {

//! \brief An enrolment desk that can do nothing: everything is Unsupported. When \ref isPleased, every picture will do,
//! though.
class MemoryEnrolment final : public core::EnrolmentDesk {
public:
    QFuture<core::Result<core::PictureReading>> read(QByteArray) override { return no<core::PictureReading>(); }
    QFuture<core::Result<core::EnrolmentReport>> judge(core::PictureFile picture, QString) override
    {
        if (isPleased) {
            core::EnrolmentReport report;
            report.pictures << core::EnrolmentReport::Picture {picture.source, true, core::PictureProblem::None, {}};
            return QtFuture::makeReadyFuture(core::Result<core::EnrolmentReport>(report));
        }
        return no<core::EnrolmentReport>();
    }
    QFuture<core::Result<core::EnrolmentReport>> addPerson(core::Person, QList<core::PictureFile>) override
    {
        return no<core::EnrolmentReport>();
    }
    QFuture<core::Result<core::EnrolmentReport>> addFaces(QString, QList<core::PictureFile>) override
    {
        return no<core::EnrolmentReport>();
    }
    QFuture<core::Result<core::Visit>> learn(QString, int, QString) override { return no<core::Visit>(); }
    QFuture<core::Result<core::Visit>> learnAsNew(QString, int, core::Person) override { return no<core::Visit>(); }
    QFuture<core::Result<core::UnknownPage>> unknowns(core::UnknownQuery) const override
    {
        return no<core::UnknownPage>();
    }
    QFuture<core::Result<QByteArray>> facePicture(QString, QString) const override { return no<QByteArray>(); }

    bool isPleased = false;

private:
    template <typename T> static QFuture<core::Result<T>> no()
    {
        return QtFuture::makeReadyFuture(
            core::Result<T>(core::Error {core::Error::Code::Unsupported, QStringLiteral("not in memory")}));
    }
};

} // namespace support
