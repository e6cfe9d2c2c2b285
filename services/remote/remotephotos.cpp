// SPDX-License-Identifier: MIT
#include "services/remote/remotephotos.h"

#include "core/domain/futures.h"
#include "services/remote/remoteclient.h"
#include "services/remote/stationreader.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;

constexpr int kPatienceMs = 120'000; // a small machine with much to do

// The station looks at the bytes, but wants to hear of an image.
QByteArray typeOf(const QByteArray &picture)
{
    if (picture.startsWith("\x89PNG"))
        return "image/png";
    if (picture.startsWith("RIFF"))
        return "image/webp";
    return picture.startsWith("BM") ? "image/bmp" : "image/jpeg";
}

core::Result<RemoteReading> readingFrom(const QJsonObject &object)
{
    JsonMembers members(object, u"a picture"_s);
    RemoteReading reading;
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

core::Result<RemoteEnrolment> enrolmentFrom(const QJsonObject &object, bool isNew)
{
    JsonMembers members(object, u"an enrolment"_s);
    RemoteEnrolment enrolment;
    if (isNew) {
        const core::Result<core::Person> person = personFrom(members.object(u"person"_s));
        if (!person)
            return person.error();
        enrolment.person = *person;
    }
    QStringList sources;
    const QJsonArray pictures = members.array(u"pictures"_s);
    for (const QJsonValue &value : pictures) {
        JsonMembers picture(value.toObject(), u"a picture"_s);
        sources << picture.textOrNothing(u"source"_s);
        enrolment.pictures << RemoteEnrolment::Picture {picture.flag(u"is_taken"_s),
                                                        picture.textOrNothing(u"message"_s)};
        if (const auto read = picture.result(true); !read)
            return read.error();
    }
    const QJsonArray unlike = members.array(u"unlike_the_others"_s);
    for (const QJsonValue &source : unlike) {
        if (const qsizetype at = sources.indexOf(source.toString()); at >= 0)
            enrolment.unlikeTheOthers << int(at);
    }
    if (object.contains(u"too_alike"_s)) {
        JsonMembers alike(members.object(u"too_alike"_s), u"somebody alike"_s);
        enrolment.tooAlike = RemoteEnrolment::Alike {alike.text(u"name"_s), alike.number(u"similarity"_s)};
        if (const auto read = alike.result(true); !read)
            return read.error();
    }
    return members.result(enrolment);
}

auto readEnrolment(bool isNew)
{
    return [isNew](const core::Result<QJsonObject> &said) {
        return said ? enrolmentFrom(*said, isNew) : core::Result<RemoteEnrolment>(said.error());
    };
}

core::Status checkSize(qint64 bytes)
{
    if (bytes > RemotePhotos::kMostBytes) {
        return Error {
            Error::Code::Invalid,
            u"the pictures have %1 MB together, and the station takes %2 at once; make them smaller, or add some of them afterwards (person add-face)"_s
                .arg(bytes / 1'000'000)
                .arg(RemotePhotos::kMostBytes / 1'000'000)};
    }
    return {};
}
} // namespace

QFuture<core::Result<RemoteReading>> RemotePhotos::read(QByteArray picture)
{
    if (const core::Status fits = checkSize(picture.size()); !fits)
        return core::readyFuture(core::Result<RemoteReading>(fits.error()));
    return m_client
        .object({.method = "POST",
                 .path = {u"recognize"_s},
                 .type = typeOf(picture),
                 .body = picture,
                 .timeoutMs = kPatienceMs})
        .then([](const core::Result<QJsonObject> &said) {
            return said ? readingFrom(*said) : core::Result<RemoteReading>(said.error());
        });
}

QFuture<core::Result<RemoteEnrolment>> RemotePhotos::addPerson(core::Person person, QList<QByteArray> pictures)
{
    const qint64 bytes = std::accumulate(pictures.begin(), pictures.end(), qint64(0),
                                         [](qint64 sum, const QByteArray &one) { return sum + one.size(); });
    core::Status fits = checkSize(bytes);
    if (fits && (pictures.isEmpty() || pictures.size() > kMostPictures))
        fits = Error {
            Error::Code::Invalid,
            u"the station takes 1 to %1 pictures of a new person at once; add the others afterwards (person add-face)"_s
                .arg(kMostPictures)};
    if (!fits)
        return core::readyFuture(core::Result<RemoteEnrolment>(fits.error()));
    QJsonArray encoded;
    for (const QByteArray &picture : pictures)
        encoded << QString::fromLatin1(picture.toBase64());
    RemoteAsk ask = RemoteAsk::post({u"persons"_s},
                                    {{u"name"_s, person.name},
                                     {u"kind"_s, core::toString(person.kind)},
                                     {u"notes"_s, person.notes},
                                     {u"pictures"_s, encoded}});
    ask.timeoutMs = kPatienceMs;
    return m_client.object(std::move(ask)).then(readEnrolment(true));
}

QFuture<core::Result<RemoteEnrolment>> RemotePhotos::addFace(QString personId, QByteArray picture)
{
    if (const core::Status fits = checkSize(picture.size()); !fits)
        return core::readyFuture(core::Result<RemoteEnrolment>(fits.error()));
    return m_client
        .object({.method = "POST",
                 .path = {u"persons"_s, personId, u"faces"_s},
                 .type = typeOf(picture),
                 .body = picture,
                 .timeoutMs = kPatienceMs})
        .then(readEnrolment(false));
}

} // namespace services
