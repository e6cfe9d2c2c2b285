// SPDX-License-Identifier: MIT
#include "services/remote/remotephotos.h"

#include "core/domain/futures.h"
#include "core/domain/visitjson.h"
#include "services/remote/remoteclient.h"
#include "services/remote/stationreader.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;

constexpr int kPatienceMs = 120'000; // a small machine with much to do
constexpr qint64 kMostUnknowns = 16 << 20;
constexpr qint64 kMostChip = 4 << 20;

// The station looks at the bytes, but wants to hear of an image.
QByteArray typeOf(const QByteArray &picture)
{
    if (picture.startsWith("\x89PNG"))
        return "image/png";
    if (picture.startsWith("RIFF"))
        return "image/webp";
    return picture.startsWith("BM") ? "image/bmp" : "image/jpeg";
}

core::Result<core::PictureReading> readingFrom(const QJsonObject &object)
{
    JsonMembers members(object, u"a picture"_s);
    core::PictureReading reading;
    reading.engine = members.text(u"engine"_s);
    reading.model = members.text(u"model"_s);
    reading.limits = members.textOrNothing(u"limits"_s);
    reading.size = QSize(int(members.whole(u"width"_s, 0, 1 << 20)), int(members.whole(u"height"_s, 0, 1 << 20)));
    const QJsonArray faces = members.array(u"faces"_s);
    for (const QJsonValue &value : faces) {
        const core::Result<core::VisitFace> face = visitFaceFrom(value.toObject());
        if (!face)
            return face.error();
        reading.faces << *face;
        reading.problems << value.toObject().value(u"problem"_s).toString();
    }
    return members.result(reading);
}

// A word of a later version is no reason to refuse what is said beside it.
core::PictureProblem problemFrom(const QString &word, bool isTaken)
{
    return core::pictureProblemFromString(word).value_or(isTaken ? core::PictureProblem::None
                                                                 : core::PictureProblem::PoorView);
}

// \p sent: what the pictures are called here; the station counts them.
core::Result<core::EnrolmentReport> reportFrom(const QJsonObject &object, const QStringList &sent, bool isNew)
{
    JsonMembers members(object, u"an enrolment"_s);
    core::EnrolmentReport report;
    if (isNew) {
        const core::Result<core::Person> person = personFrom(members.object(u"person"_s));
        if (!person)
            return person.error();
        report.person = *person;
    }
    QStringList sources;
    const QJsonArray pictures = members.array(u"pictures"_s);
    for (const QJsonValue &value : pictures) {
        JsonMembers picture(value.toObject(), u"a picture"_s);
        sources << picture.textOrNothing(u"source"_s);
        core::EnrolmentReport::Picture one;
        one.source = sent.value(report.pictures.size(), sources.back());
        one.isTaken = picture.flag(u"is_taken"_s);
        one.problem = problemFrom(picture.textOrNothing(u"problem"_s), one.isTaken);
        one.message = picture.textOrNothing(u"message"_s);
        report.pictures << one;
        if (const auto read = picture.result(true); !read)
            return read.error();
    }
    const QJsonArray unlike = members.array(u"unlike_the_others"_s);
    for (const QJsonValue &source : unlike) {
        if (const qsizetype at = sources.indexOf(source.toString()); at >= 0)
            report.unlikeTheOthers << int(at);
    }
    if (object.contains(u"too_alike"_s)) {
        JsonMembers alike(members.object(u"too_alike"_s), u"somebody alike"_s);
        report.tooAlike = core::TooAlike {alike.textOrNothing(u"person_id"_s), alike.text(u"name"_s),
                                          alike.number(u"similarity"_s)};
        if (const auto read = alike.result(true); !read)
            return read.error();
    }
    return members.result(report);
}

auto readReport(const QStringList &sent, bool isNew)
{
    return [sent, isNew](const core::Result<QJsonObject> &said) {
        return said ? reportFrom(*said, sent, isNew) : core::Result<core::EnrolmentReport>(said.error());
    };
}

core::Result<core::UnknownFace> unknownFaceFrom(const QJsonObject &object)
{
    JsonMembers members(object, u"an unknown face"_s);
    core::UnknownFace face;
    face.visitId = members.text(u"visit_id"_s);
    face.face = int(members.whole(u"face"_s, 0, 1 << 20));
    face.camera = members.text(u"camera"_s);
    face.seenAt = members.time(u"seen_at"_s);
    face.quality = members.number(u"quality"_s);
    JsonMembers box(members.object(u"box"_s), u"a box"_s);
    face.box = QRectF(box.number(u"x"_s), box.number(u"y"_s), box.number(u"width"_s), box.number(u"height"_s));
    if (const auto read = box.result(true); !read)
        return read.error();
    return members.result(face);
}

core::Result<core::UnknownVisitor> unknownFrom(const QJsonObject &object)
{
    JsonMembers members(object, u"an unknown visitor"_s);
    core::Result<QList<core::UnknownFace>> faces = listFrom(object, u"faces"_s, unknownFaceFrom);
    if (!faces)
        return faces.error();
    QList<int> all(faces->size());
    std::iota(all.begin(), all.end(), 0);
    return members.result(core::unknownVisitorOf(*faces, all));
}

core::Result<core::UnknownPage> unknownsFrom(const core::Result<QJsonObject> &said)
{
    if (!said)
        return said.error();
    core::Result<QList<core::UnknownVisitor>> visitors = listFrom(*said, u"unknowns"_s, unknownFrom);
    if (!visitors)
        return visitors.error();
    return core::UnknownPage {*std::move(visitors), said->value(u"next_cursor"_s).toString()};
}

core::Result<core::Visit> readVisit(const core::Result<QJsonObject> &said)
{
    return said ? visitFrom(*said) : core::Result<core::Visit>(said.error());
}

core::Status checkSize(qint64 bytes)
{
    if (bytes > RemotePhotos::kMostBytes) {
        return Error {
            Error::Code::Invalid,
            u"the pictures have %1 MB together, and the station takes %2 at once; make them smaller, or add some of them afterwards"_s
                .arg(bytes / 1'000'000)
                .arg(RemotePhotos::kMostBytes / 1'000'000)};
    }
    return {};
}
} // namespace

QFuture<core::Result<core::PictureReading>> RemotePhotos::read(QByteArray picture)
{
    if (const core::Status fits = checkSize(picture.size()); !fits)
        return core::readyFuture(core::Result<core::PictureReading>(fits.error()));
    return m_client
        .object({.method = "POST",
                 .path = {u"recognize"_s},
                 .type = typeOf(picture),
                 .body = picture,
                 .timeoutMs = kPatienceMs})
        .then([](const core::Result<QJsonObject> &said) {
            return said ? readingFrom(*said) : core::Result<core::PictureReading>(said.error());
        });
}

QFuture<RemotePhotos::Report> RemotePhotos::judge(core::PictureFile picture, QString personId)
{
    if (const core::Status fits = checkSize(picture.bytes.size()); !fits)
        return core::readyFuture(Report(fits.error()));
    RemoteAsk ask {.method = "POST",
                   .path = {u"pictures"_s, u"judge"_s},
                   .type = typeOf(picture.bytes),
                   .body = picture.bytes,
                   .timeoutMs = kPatienceMs};
    if (!personId.isEmpty())
        ask.query << std::pair(u"person"_s, personId);
    return m_client.object(std::move(ask)).then(readReport({picture.source}, false));
}

QFuture<RemotePhotos::Report> RemotePhotos::addPerson(core::Person person, QList<core::PictureFile> pictures)
{
    const qint64 bytes
        = std::accumulate(pictures.begin(), pictures.end(), qint64(0),
                          [](qint64 sum, const core::PictureFile &one) { return sum + one.bytes.size(); });
    core::Status fits = checkSize(bytes);
    if (fits && (pictures.isEmpty() || pictures.size() > kMostPictures))
        fits = Error {Error::Code::Invalid,
                      u"the station takes 1 to %1 pictures of a new person at once; add the others afterwards"_s.arg(
                          kMostPictures)};
    if (!fits)
        return core::readyFuture(Report(fits.error()));
    QJsonArray encoded;
    QStringList sources;
    for (const core::PictureFile &picture : pictures) {
        encoded << QString::fromLatin1(picture.bytes.toBase64());
        sources << picture.source;
    }
    RemoteAsk ask = RemoteAsk::post({u"persons"_s},
                                    {{u"name"_s, person.name},
                                     {u"kind"_s, core::toString(person.kind)},
                                     {u"notes"_s, person.notes},
                                     {u"pictures"_s, encoded}});
    ask.timeoutMs = kPatienceMs;
    return m_client.object(std::move(ask)).then(readReport(sources, true));
}

QFuture<RemotePhotos::Report> RemotePhotos::addFaces(QString personId, QList<core::PictureFile> pictures)
{
    if (pictures.isEmpty() || pictures.size() > kMostPictures)
        return core::readyFuture(
            Report(Error {Error::Code::Invalid, u"give 1 to %1 pictures at once"_s.arg(kMostPictures)}));
    core::EnrolmentReport report;
    report.person.id = personId;
    return addRest(personId, std::move(pictures), report);
}

// What was taken stays taken: a picture that is refused is said so in the report, unless it is all there was.
QFuture<RemotePhotos::Report> RemotePhotos::addRest(const QString &personId, QList<core::PictureFile> rest,
                                                    const core::EnrolmentReport &before)
{
    if (rest.isEmpty()) {
        const bool isAnyTaken = std::ranges::any_of(before.pictures, &core::EnrolmentReport::Picture::isTaken);
        return core::readyFuture(isAnyTaken ? Report(before)
                                            : Report(Error {Error::Code::Invalid, before.pictures.back().message}));
    }
    const core::PictureFile picture = rest.takeFirst();
    return addFace(personId, picture)
        .then([this, personId, rest, before, picture](const Report &added) {
            core::EnrolmentReport report = before;
            if (added) {
                report.pictures << added->pictures;
                if (added->tooAlike && (!report.tooAlike || added->tooAlike->similarity > report.tooAlike->similarity))
                    report.tooAlike = added->tooAlike;
            } else if (added.error().code == Error::Code::Invalid) {
                report.pictures << core::EnrolmentReport::Picture {
                    picture.source, false, core::PictureProblem::PoorView, added.error().message};
            } else {
                return core::readyFuture(Report(added.error()));
            }
            return addRest(personId, rest, report);
        })
        .unwrap();
}

QFuture<RemotePhotos::Report> RemotePhotos::addFace(const QString &personId, const core::PictureFile &picture)
{
    if (const core::Status fits = checkSize(picture.bytes.size()); !fits)
        return core::readyFuture(Report(fits.error()));
    return m_client
        .object({.method = "POST",
                 .path = {u"persons"_s, personId, u"faces"_s},
                 .type = typeOf(picture.bytes),
                 .body = picture.bytes,
                 .timeoutMs = kPatienceMs})
        .then(readReport({picture.source}, false));
}

QFuture<core::Result<core::Visit>> RemotePhotos::learn(QString visitId, int face, QString personId)
{
    RemoteAsk ask = RemoteAsk::post({u"visits"_s, visitId, u"faces"_s, QString::number(face), u"label"_s},
                                    {{u"person_id"_s, personId}, {u"enrol"_s, true}});
    ask.timeoutMs = kPatienceMs;
    return m_client.object(std::move(ask)).then(readVisit);
}

QFuture<core::Result<core::Visit>> RemotePhotos::learnAsNew(QString visitId, int face, core::Person person)
{
    QJsonObject said {{u"name"_s, person.name}};
    if (person.kind != core::Person::Kind::Known) // a station of before knows nothing of it
        said.insert(u"kind"_s, core::toString(person.kind));
    if (!person.notes.isEmpty())
        said.insert(u"notes"_s, person.notes);
    RemoteAsk ask = RemoteAsk::post({u"visits"_s, visitId, u"faces"_s, QString::number(face), u"label"_s}, said);
    ask.timeoutMs = kPatienceMs;
    return m_client.object(std::move(ask)).then(readVisit);
}

QFuture<core::Result<core::UnknownPage>> RemotePhotos::unknowns(core::UnknownQuery query) const
{
    RemoteAsk ask {.path = {u"unknowns"_s}, .timeoutMs = kPatienceMs, .mostBytes = kMostUnknowns};
    const auto add = [&ask](const QString &name, const QString &value) {
        if (!value.isEmpty())
            ask.query << std::pair(name, value);
    };
    add(u"since"_s, core::toRfc3339(query.since));
    add(u"until"_s, core::toRfc3339(query.until));
    add(u"limit"_s, QString::number(query.limit));
    add(u"cursor"_s, query.cursor);
    return m_client.object(std::move(ask)).then(unknownsFrom);
}

QFuture<core::Result<QByteArray>> RemotePhotos::facePicture(QString personId, QString faceId) const
{
    return m_client.bytes(
        {.path = {u"persons"_s, personId, u"faces"_s, faceId, u"chip.png"_s}, .mostBytes = kMostChip});
}

} // namespace services
