// SPDX-License-Identifier: MIT
#include "core/pipeline/photoenrolment.h"

#include "core/domain/futures.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {
using core::EnrolmentReport;
using core::Error;
using core::Result;

template <typename T> QFuture<Result<T>> refused(const Error &error) { return core::readyFuture(Result<T>(error)); }

// The next step, in the thread that finished the one before; gives on what it gives.
template <typename T, typename Next> auto after(QFuture<T> future, Next next)
{
    return future.then(std::move(next)).unwrap();
}

// When the last step fails, what was added before it is taken back: whoever reads the error reads that nothing was
// changed. What cannot be taken back either is the worse error.
template <typename T, typename TakeBack> QFuture<Result<T>> orTakenBack(QFuture<Result<T>> last, TakeBack takeBack)
{
    return after(last, [takeBack](const Result<T> &done) {
        if (done)
            return core::readyFuture(done);
        return after(takeBack(), [error = done.error()](const core::Status &undone) {
            return refused<T>(undone ? error : undone.error());
        });
    });
}

QFuture<core::Status> forget(core::PersonBook &book, const QList<core::EnrolledFace> &faces)
{
    QFuture<core::Status> all = core::readyFuture(core::Status());
    for (const core::EnrolledFace &face : faces) {
        all = after(all, [&book, id = face.id](const core::Status &before) {
            return before ? book.removeFace(id) : core::readyFuture(before);
        });
    }
    return all;
}

QList<PhotoDesk::Photo> photosOf(QList<core::PictureFile> pictures)
{
    QList<PhotoDesk::Photo> photos;
    for (core::PictureFile &picture : pictures)
        photos << PhotoDesk::Photo {std::move(picture.bytes), std::move(picture.source)};
    return photos;
}

EnrolmentReport reportOf(const PhotoStudy &study, const core::Person &person)
{
    EnrolmentReport report;
    report.person = person;
    report.tooAlike = study.tooAlike;
    for (qsizetype i = 0; i < study.pictures.size(); ++i) {
        const vision::EnrolmentPicture &picture = study.pictures.at(i);
        report.pictures << EnrolmentReport::Picture {picture.source, picture.face.has_value(), picture.problem,
                                                     picture.message};
        if (picture.face && study.outliers.contains(picture.source))
            report.unlikeTheOthers << int(i);
    }
    return report;
}

Error nothingTaken(const PhotoStudy &study)
{
    QStringList why;
    for (const vision::EnrolmentPicture &picture : study.pictures)
        why << u"%1: %2"_s.arg(picture.source, picture.message);
    return {Error::Code::Invalid, u"none of the pictures could be taken; %1"_s.arg(why.join(u"; "_s))};
}

// A page ends between two times, so the next one begins at the last: "before this".
Result<QDateTime> untilOf(const core::UnknownQuery &query)
{
    if (query.cursor.isEmpty())
        return query.until;
    bool isNumber = false;
    const qint64 ms = query.cursor.toLongLong(&isNumber);
    if (!isNumber || ms < 0 || ms > std::numeric_limits<qint32>::max() * 1000LL * 1000)
        return Error {Error::Code::Invalid, u"this cursor is not one of ours; begin again without one"_s};
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

// The picture is looked at first: when the face cannot be learned from it, nothing has been changed.
QFuture<Result<PhotoStudy>> studyVisitFace(PhotoDesk &photos, core::VisitLog &log, const QString &visitId, int face,
                                           const QString &personId)
{
    return after(log.visit(visitId),
                 [visitId, face, personId, &photos, &log](const Result<core::Visit> &visit) {
                     if (!visit)
                         return refused<PhotoStudy>(visit.error());
                     if (visit->isOpen())
                         return refused<PhotoStudy>(
                             {Error::Code::Conflict, u"this visit goes on; say who it was when it is over"_s});
                     if (visit->snapshot.isEmpty())
                         return refused<PhotoStudy>(
                             {Error::Code::NotFound, u"this visit has no picture to learn a face from"_s});
                     if (face < 0 || face >= visit->faces.size())
                         return refused<PhotoStudy>({Error::Code::NotFound, u"this visit has no face %1"_s.arg(face)});
                     return after(
                         log.snapshot(visit->snapshot),
                         [visitId, personId, &photos, box = visit->faces.at(face).box](const Result<QByteArray> &jpeg) {
                             if (!jpeg)
                                 return refused<PhotoStudy>(jpeg.error());
                             return photos.study({{*jpeg, visitId, box}}, personId);
                         });
                 })
        .then([](const Result<PhotoStudy> &study) -> Result<PhotoStudy> {
            if (study && study->faces.isEmpty())
                return Error {Error::Code::Invalid, u"nothing was changed: %1"_s.arg(study->pictures.front().message)};
            // One face known under two names makes both names wrong. By pictures it can be done all the same: there a
            // person sees the warning first.
            if (study && study->tooAlike) {
                return Error {
                    Error::Code::Invalid,
                    u"nothing was changed: this face looks very much like %1 (similarity %2). If it is %1, say so; if not, add better pictures"_s
                        .arg(study->tooAlike->name)
                        .arg(study->tooAlike->similarity, 0, 'f', 2)};
            }
            return study;
        });
}
} // namespace

PhotoEnrolment::PhotoEnrolment(PhotoDesk &photos, core::VisitLog &log, std::shared_ptr<core::PersonBook> book,
                               UnknownFaces unknownFaces)
    : m_photos(photos)
    , m_log(log)
    , m_book(std::move(book))
    , m_unknownFaces(std::move(unknownFaces))
{ }

QFuture<Result<core::PictureReading>> PhotoEnrolment::read(QByteArray picture)
{
    return m_photos.read(std::move(picture));
}

QFuture<Result<EnrolmentReport>> PhotoEnrolment::judge(core::PictureFile picture, QString personId)
{
    return m_photos.study(photosOf({std::move(picture)}), std::move(personId))
        .then([](const Result<PhotoStudy> &study) {
            return study ? Result<EnrolmentReport>(reportOf(*study, {})) : Result<EnrolmentReport>(study.error());
        });
}

QFuture<Result<EnrolmentReport>> PhotoEnrolment::addPerson(core::Person person, QList<core::PictureFile> pictures)
{
    return after(m_photos.study(photosOf(std::move(pictures)), {}),
                 [book = m_book, person](const Result<PhotoStudy> &study) {
                     if (!study)
                         return refused<EnrolmentReport>(study.error());
                     if (study->faces.isEmpty())
                         return refused<EnrolmentReport>(nothingTaken(*study));
                     return book->add(person, study->faces).then([study = *study](const Result<core::Person> &added) {
                         return added ? Result<EnrolmentReport>(reportOf(study, *added))
                                      : Result<EnrolmentReport>(added.error());
                     });
                 });
}

QFuture<Result<EnrolmentReport>> PhotoEnrolment::addFaces(QString personId, QList<core::PictureFile> pictures)
{
    return after(m_book->find(std::move(personId)),
                 [book = m_book, &photos = m_photos, pictures](const Result<core::Person> &person) {
                     if (!person)
                         return refused<EnrolmentReport>(person.error());
                     return after(photos.study(photosOf(pictures), person->id),
                                  [book, person = *person](const Result<PhotoStudy> &study) {
                                      if (!study)
                                          return refused<EnrolmentReport>(study.error());
                                      if (study->faces.isEmpty())
                                          return refused<EnrolmentReport>(nothingTaken(*study));
                                      return book->addFaces(person.id, study->faces)
                                          .then([person, study = *study](const core::Status &added) {
                                              return added ? Result<EnrolmentReport>(reportOf(study, person))
                                                           : Result<EnrolmentReport>(added.error());
                                          });
                                  });
                 });
}

QFuture<Result<core::Visit>> PhotoEnrolment::learn(QString visitId, int face, QString personId)
{
    return after(studyVisitFace(m_photos, m_log, visitId, face, personId),
                 [book = m_book, &log = m_log, visitId, face, personId](const Result<PhotoStudy> &study) {
                     if (!study)
                         return refused<core::Visit>(study.error());
                     return after(
                         book->addFaces(personId, study->faces),
                         [book, &log, visitId, face, personId, learned = study->faces](const core::Status &added) {
                             return added ? orTakenBack(log.label(visitId, face, personId),
                                                        [book, learned] { return forget(*book, learned); })
                                          : refused<core::Visit>(added.error());
                         });
                 });
}

QFuture<Result<core::Visit>> PhotoEnrolment::learnAsNew(QString visitId, int face, core::Person person)
{
    // A name that is taken is said first: whom the face resembles may have changed between two attempts.
    const auto study
        = after(m_book->find(person.name),
                [&photos = m_photos, &log = m_log, visitId, face](const Result<core::Person> &namesake) {
                    if (namesake)
                        return refused<PhotoStudy>(
                            {Error::Code::Conflict,
                             u"there is already somebody named %1. If it is them, say so"_s.arg(namesake->name)});
                    if (namesake.error().code != Error::Code::NotFound)
                        return refused<PhotoStudy>(namesake.error());
                    return studyVisitFace(photos, log, visitId, face, {});
                });
    return after(study, [book = m_book, &log = m_log, visitId, face, person](const Result<PhotoStudy> &study) {
        if (!study)
            return refused<core::Visit>(study.error());
        return after(book->add(person, study->faces), [book, &log, visitId, face](const Result<core::Person> &added) {
            return added
                ? orTakenBack(log.label(visitId, face, added->id), [book, id = added->id] { return book->remove(id); })
                : refused<core::Visit>(added.error());
        });
    });
}

QFuture<Result<core::UnknownPage>> PhotoEnrolment::unknowns(core::UnknownQuery query) const
{
    const Result<QDateTime> until = untilOf(query);
    if (!until)
        return refused<core::UnknownPage>(until.error());
    return after(
        m_unknownFaces(query.since, *until, query.limit),
        [&photos = m_photos, limit = query.limit](const Result<QList<core::UnknownFace>> &found) {
            if (!found)
                return refused<core::UnknownPage>(found.error());
            QList<core::Embedding> embeddings;
            for (const core::UnknownFace &face : *found)
                embeddings << face.embedding;
            return photos.group(std::move(embeddings))
                .then([found = *found, limit](const Result<QList<QList<int>>> &groups) -> Result<core::UnknownPage> {
                    if (!groups)
                        return groups.error();
                    core::UnknownPage page;
                    for (const QList<int> &group : *groups)
                        page.visitors << core::unknownVisitorOf(found, group);
                    if (found.size() >= limit && !found.isEmpty())
                        page.nextCursor = QString::number(found.back().seenAt.toMSecsSinceEpoch());
                    return page;
                });
        });
}

QFuture<Result<QByteArray>> PhotoEnrolment::facePicture(QString personId, QString faceId) const
{
    return m_book->faces(std::move(personId))
        .then([faceId](const Result<QList<core::EnrolledFace>> &faces) -> Result<QByteArray> {
            if (!faces)
                return faces.error();
            const auto it = std::ranges::find(*faces, faceId, &core::EnrolledFace::id);
            if (it == faces->end() || it->chip.isEmpty())
                return Error {Error::Code::NotFound, u"this person has no such face"_s};
            return it->chip;
        });
}

} // namespace pipeline
