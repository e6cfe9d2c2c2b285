// SPDX-License-Identifier: MIT
#include "tests/qml/storeddesk.h"

#include "core/domain/futures.h"
#include "core/domain/ulid.h"

#include <QBuffer>
#include <QImage>

using namespace Qt::StringLiterals;

namespace support {

namespace {
using core::EnrolmentReport;
using core::Error;
using core::Result;

template <typename T> QFuture<Result<T>> refused(Error::Code code, const QString &message)
{
    return core::readyFuture(Result<T>(Error {code, message}));
}

EnrolmentReport::Picture verdictOn(const core::PictureFile &picture)
{
    const bool isGood = picture.bytes.startsWith("good");
    const auto problem = core::pictureProblemFromString(QString::fromLatin1(picture.bytes));
    return {picture.source, isGood,
            isGood ? core::PictureProblem::None : problem.value_or(core::PictureProblem::Unreadable),
            isGood ? QString() : u"it will not do"_s};
}
} // namespace

core::EnrolledFace StoredDesk::face(const QString &source)
{
    core::EnrolledFace face;
    face.id = core::newId(core::kFacePrefix);
    face.embedding = {u"test@1"_s, {1.f, 0.f}};
    face.quality = 0.8;
    face.source = source;
    QImage chip(112, 112, QImage::Format_RGB32);
    chip.fill(Qt::darkGreen);
    QBuffer buffer(&face.chip);
    if (buffer.open(QIODevice::WriteOnly))
        chip.save(&buffer, "PNG");
    face.addedAt = QDateTime::currentDateTimeUtc();
    return face;
}

QFuture<Result<core::PictureReading>> StoredDesk::read(QByteArray)
{
    return refused<core::PictureReading>(Error::Code::Unsupported, u"not here"_s);
}

QFuture<Result<EnrolmentReport>> StoredDesk::judge(core::PictureFile picture, QString)
{
    judged << picture.source;
    if (picture.bytes == "broken" && isBroken)
        return refused<EnrolmentReport>(Error::Code::Unavailable, u"too many pictures wait"_s);
    EnrolmentReport report;
    report.pictures << verdictOn({picture.bytes == "broken" ? "good" : picture.bytes, picture.source});
    if (picture.bytes == "good twin")
        report.tooAlike = core::TooAlike {u"per_twin"_s, u"Twin"_s, 0.9};
    return core::readyFuture(Result<EnrolmentReport>(report));
}

QFuture<Result<EnrolmentReport>> StoredDesk::addPerson(core::Person person, QList<core::PictureFile> pictures)
{
    QList<core::EnrolledFace> faces;
    EnrolmentReport report;
    for (const core::PictureFile &picture : pictures) {
        report.pictures << verdictOn(picture);
        if (report.pictures.back().isTaken)
            faces << face(picture.source);
        if (picture.bytes == "good odd")
            report.unlikeTheOthers << int(report.pictures.size()) - 1;
    }
    return m_book.add(person, faces).then([report](const Result<core::Person> &added) -> Result<EnrolmentReport> {
        if (!added)
            return added.error();
        EnrolmentReport done = report;
        done.person = *added;
        return done;
    });
}

QFuture<Result<EnrolmentReport>> StoredDesk::addFaces(QString personId, QList<core::PictureFile> pictures)
{
    QList<core::EnrolledFace> faces;
    EnrolmentReport report;
    report.person.id = personId;
    for (const core::PictureFile &picture : pictures) {
        report.pictures << verdictOn(picture);
        faces << face(picture.source);
    }
    return m_book.addFaces(personId, faces).then([report](const core::Status &added) {
        return added ? Result<EnrolmentReport>(report) : Result<EnrolmentReport>(added.error());
    });
}

QFuture<Result<core::Visit>> StoredDesk::learn(QString visitId, int number, QString personId)
{
    return m_log.visit(visitId)
        .then([=, this](const Result<core::Visit> &visit) {
            if (visit->faces.at(number).quality < 0.5)
                return refused<core::Visit>(Error::Code::Invalid, u"nothing was changed: too blurred"_s);
            return m_book.addFaces(personId, {face(visitId)})
                .then([=, this](const core::Status &) { return m_log.label(visitId, number, personId); })
                .unwrap();
        })
        .unwrap();
}

QFuture<Result<core::Visit>> StoredDesk::learnAsNew(QString visitId, int number, core::Person person)
{
    return m_log.visit(visitId)
        .then([=, this](const Result<core::Visit> &visit) {
            if (visit->faces.at(number).quality < 0.5)
                return refused<core::Visit>(Error::Code::Invalid, u"nothing was changed: too blurred"_s);
            return m_book.add(person, {face(visitId)})
                .then([=, this](const Result<core::Person> &added) {
                    return added ? m_log.label(visitId, number, added->id)
                                 : refused<core::Visit>(added.error().code, added.error().message);
                })
                .unwrap();
        })
        .unwrap();
}

QFuture<Result<core::UnknownPage>> StoredDesk::unknowns(core::UnknownQuery) const
{
    core::UnknownPage page;
    for (const QList<int> &group : groups)
        page.visitors << core::unknownVisitorOf(unknownFaces, group);
    return core::readyFuture(Result<core::UnknownPage>(page));
}

QFuture<Result<QByteArray>> StoredDesk::facePicture(QString personId, QString faceId) const
{
    return m_book.faces(personId).then([faceId](const Result<QList<core::EnrolledFace>> &faces) -> Result<QByteArray> {
        for (const core::EnrolledFace &face : *faces) {
            if (face.id == faceId)
                return face.chip;
        }
        return Error {Error::Code::NotFound, u"no such face"_s};
    });
}

} // namespace support
