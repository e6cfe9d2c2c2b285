// SPDX-License-Identifier: MIT
// Who visitors are said to be by those who know them: unknown faces grouped, and names given to faces of past visits.
#include "services/http/api/api.h"

#include "core/domain/futures.h"
#include "core/domain/visitjson.h"
#include "core/domain/visitlog.h"
#include "services/http/api/apimessages.h"

#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using Type = core::AuditEvent::Type;

core::Error invalid(const QString &message) { return {core::Error::Code::Invalid, message}; }

QJsonObject toJson(const core::UnknownFace &face)
{
    return {{u"visit_id"_s, face.visitId},
            {u"face"_s, face.face},
            {u"camera"_s, face.camera},
            {u"seen_at"_s, core::toRfc3339(face.seenAt)},
            {u"quality"_s, face.quality},
            {u"box"_s,
             QJsonObject {{u"x"_s, face.box.x()},
                          {u"y"_s, face.box.y()},
                          {u"width"_s, face.box.width()},
                          {u"height"_s, face.box.height()}}}};
}

// The one who came last first; faces are in that order already.
QJsonObject toJson(const QList<core::UnknownFace> &faces, const QList<int> &group)
{
    QJsonArray array;
    QSet<QString> visits;
    const core::UnknownFace *best = &faces.at(group.front());
    for (const int number : group) {
        const core::UnknownFace &face = faces.at(number);
        array << toJson(face);
        visits << face.visitId;
        if (face.quality > best->quality)
            best = &face;
    }
    const core::UnknownFace &last = faces.at(group.front());
    const core::UnknownFace &first = faces.at(group.back());
    return {{u"id"_s, u"%1.%2"_s.arg(first.visitId).arg(first.face)},
            {u"visits"_s, visits.size()},
            {u"first_seen_at"_s, core::toRfc3339(first.seenAt)},
            {u"last_seen_at"_s, core::toRfc3339(last.seenAt)},
            {u"best"_s, toJson(*best)},
            {u"faces"_s, array}};
}

// A page ends between two times, so the next one begins at the last: "before this".
core::Result<QDateTime> untilOf(const ApiWindow &window)
{
    if (window.cursor.isEmpty())
        return window.until;
    bool isNumber = false;
    const qint64 ms = window.cursor.toLongLong(&isNumber);
    if (!isNumber || ms < 0 || ms > std::numeric_limits<qint32>::max() * 1000LL * 1000)
        return invalid(u"this cursor is not one of ours; begin again without one"_s);
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

// What is said of a face.
struct Said {
    QString personId; // empty, with an empty name: nobody who is known
    QString name; // of somebody new
    bool isEnrolled = false;
};

core::Result<Said> saidIn(const ApiCall &call)
{
    const auto body = bodyOf(call, {u"person_id"_s, u"name"_s, u"enrol"_s});
    if (!body)
        return body.error();
    Said said;
    for (auto [member, text] : {std::pair(u"person_id"_s, &said.personId), std::pair(u"name"_s, &said.name)}) {
        const QJsonValue value = body->value(member);
        if (!value.isUndefined() && !value.isNull() && !(value.isString() && !value.toString().trimmed().isEmpty()))
            return invalid(u"the member \"%1\" must be a text, or null"_s.arg(member));
        *text = value.toString();
    }
    const QJsonValue enrol = body->value(u"enrol"_s);
    if (!enrol.isUndefined() && !enrol.isBool())
        return invalid(u"the member \"enrol\" must be true or false"_s);
    if (!said.personId.isEmpty() && !said.name.isEmpty())
        return invalid(u"give \"person_id\" for somebody who is known or \"name\" for somebody new, not both"_s);
    if (said.personId.isEmpty() && said.name.isEmpty() && (!body->contains(u"person_id"_s) || enrol.toBool()))
        return invalid(
            u"say who it is: \"person_id\" of somebody who is known, \"name\" of somebody new, or \"person_id\": null for nobody who is known"_s);
    said.isEnrolled = enrol.toBool() || !said.name.isEmpty();
    return said;
}
} // namespace

void Api::addLabelRoutes()
{
    using core::Permission;
    m_routes << ApiRoute {
        .method = "GET",
        .path = u"/unknowns"_s,
        .operation = u"listUnknowns"_s,
        .summary
        = u"Unknown visitors, grouped by face. Each page groups the faces of the newest visits; limit is how many faces are looked at."_s,
        .permission = Permission::ViewVisits,
        .audit = ApiAudit {Type::DataAccess, u"list unknown visitors"_s, u"unknowns"_s},
        .parameters = windowParameters(),
        .replySchema = u"UnknownList"_s,
        .handler = [this](const ApiCall &call) -> QFuture<WebReply> {
            const auto window = windowOf(call);
            if (!window)
                return core::readyFuture(problemOf(window.error(), call));
            const auto until = untilOf(*window);
            if (!until)
                return core::readyFuture(problemOf(until.error(), call));
            return core::thenIn(
                this, m_parts.unknownFaces(window->since, *until, window->limit),
                [this, call,
                 limit = window->limit](const core::Result<QList<core::UnknownFace>> &found) -> QFuture<WebReply> {
                    if (!found)
                        return core::readyFuture(problemOf(found.error(), call));
                    QList<core::Embedding> embeddings;
                    for (const core::UnknownFace &face : *found)
                        embeddings << face.embedding;
                    const QString next
                        = found->size() < limit ? QString() : QString::number(found->back().seenAt.toMSecsSinceEpoch());
                    return core::thenIn(this, m_parts.photos.group(std::move(embeddings)),
                                        [call, faces = *found, next](const core::Result<QList<QList<int>>> &groups) {
                                            if (!groups)
                                                return problemOf(groups.error(), call);
                                            QJsonArray array;
                                            for (const QList<int> &group : *groups)
                                                array << toJson(faces, group);
                                            return WebReply::json(listOf(u"unknowns"_s, array, next));
                                        });
                });
        }};
    m_routes << ApiRoute {
        .method = "POST",
        .path = u"/visits/{id}/faces/{face}/label"_s,
        .operation = u"labelFace"_s,
        .summary
        = u"Says who a face of a past visit is. With enrol, or for somebody new, the face is learned from the visit's picture."_s,
        .permission = Permission::LabelVisits,
        .audit = ApiAudit {Type::DataModification, u"label visit"_s, u"{id}"_s, {u"person_id"_s}},
        .bodySchema = u"Label"_s,
        .replySchema = u"Visit"_s,
        .handler = [this](const ApiCall &call) -> QFuture<WebReply> {
            const auto said = saidIn(call);
            if (!said)
                return core::readyFuture(problemOf(said.error(), call));
            bool isNumber = false;
            const int face = call.param(u"face"_s).toInt(&isNumber);
            if (!isNumber || face < 0)
                return core::readyFuture(problemOf(
                    core::Error {core::Error::Code::NotFound, u"faces of a visit are numbered from 0"_s}, call));
            if (said->isEnrolled && !call.who.may(Permission::EditPersons)) {
                return core::readyFuture(WebReply::problem(
                    403,
                    u"%1 may say who it was, but not have faces learned: that needs the permission \"%2\"."_s.arg(
                        call.who.name, core::toString(Permission::EditPersons)),
                    call.request.correlationId));
            }
            if (said->isEnrolled)
                return enrolFromVisit(call, face, said->personId, said->name);
            return labelled(call, face, said->personId);
        }};
}

QFuture<WebReply> Api::labelled(const ApiCall &call, int face, const QString &personId)
{
    return core::thenIn(this, m_parts.station.visitLog().label(call.param(u"id"_s), face, personId),
                        [call](const core::Result<core::Visit> &visit) {
                            return visit ? WebReply::json(core::toJson(*visit)) : problemOf(visit.error(), call);
                        });
}

// The picture is looked at first: when the face cannot be learned from it, nothing has been changed.
QFuture<WebReply> Api::enrolFromVisit(const ApiCall &call, int face, const QString &personId, const QString &name)
{
    core::VisitLog &log = m_parts.station.visitLog();
    return core::thenIn(
        this, log.visit(call.param(u"id"_s)),
        [=, this, &log](const core::Result<core::Visit> &visit) -> QFuture<WebReply> {
            if (!visit)
                return core::readyFuture(problemOf(visit.error(), call));
            if (visit->isOpen() || face >= visit->faces.size() || visit->snapshot.isEmpty()) {
                const core::Error why = visit->isOpen()
                    ? core::Error {core::Error::Code::Conflict, u"this visit goes on; say who it was when it is over"_s}
                    : visit->snapshot.isEmpty()
                    ? core::Error {core::Error::Code::NotFound, u"this visit has no picture to learn a face from"_s}
                    : core::Error {core::Error::Code::NotFound, u"this visit has no face %1"_s.arg(face)};
                return core::readyFuture(problemOf(why, call));
            }
            return core::thenIn(
                this, log.snapshot(visit->snapshot),
                [=, this, box = visit->faces.at(face).box](const core::Result<QByteArray> &jpeg) -> QFuture<WebReply> {
                    if (!jpeg)
                        return core::readyFuture(problemOf(jpeg.error(), call));
                    const pipeline::PhotoDesk::Photo photo {*jpeg, call.param(u"id"_s), box};
                    return core::thenIn(
                        this, m_parts.photos.study({photo}, personId),
                        [=, this](const core::Result<pipeline::PhotoStudy> &study) -> QFuture<WebReply> {
                            if (!study)
                                return core::readyFuture(problemOf(study.error(), call));
                            if (study->faces.isEmpty())
                                return core::readyFuture(problemOf(
                                    invalid(u"nothing was changed: %1"_s.arg(study->pictures.front().message)), call));
                            const auto book
                                = m_parts.bookFor(call.who.actor, QString::fromLatin1(call.request.correlationId));
                            if (!personId.isEmpty()) {
                                return core::thenIn(
                                    this, book->addFaces(personId, study->faces), [=, this](const core::Status &added) {
                                        return added ? labelled(call, face, personId)
                                                     : core::readyFuture(problemOf(added.error(), call));
                                    });
                            }
                            core::Person person;
                            person.name = name;
                            return core::thenIn(this, book->add(person, study->faces),
                                                [=, this](const core::Result<core::Person> &added) {
                                                    return added ? labelled(call, face, added->id)
                                                                 : core::readyFuture(problemOf(added.error(), call));
                                                });
                        });
                });
        });
}

} // namespace services
