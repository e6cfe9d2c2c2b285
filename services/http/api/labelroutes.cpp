// SPDX-License-Identifier: MIT
// Who visitors are said to be by those who know them: unknown faces grouped, and names given to faces of past visits.
#include "services/http/api/api.h"

#include "core/domain/futures.h"
#include "core/domain/labelling.h"
#include "core/domain/visitjson.h"
#include "core/domain/visitlog.h"
#include "services/http/api/apimessages.h"

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

QJsonObject toJson(const core::UnknownVisitor &visitor)
{
    QJsonArray array;
    for (const core::UnknownFace &face : visitor.faces)
        array << toJson(face);
    return {{u"id"_s, visitor.id()},
            {u"visits"_s, visitor.visits},
            {u"first_seen_at"_s, core::toRfc3339(visitor.firstSeenAt())},
            {u"last_seen_at"_s, core::toRfc3339(visitor.lastSeenAt())},
            {u"best"_s, toJson(visitor.best)},
            {u"faces"_s, array}};
}

// What is said of a face.
struct Said {
    QString personId; // empty, with an empty name: nobody who is known
    QString name; // of somebody new
    QString notes; // the same
    core::Person::Kind kind = core::Person::Kind::Known; // the same
    bool isEnrolled = false;
};

core::Result<Said> saidIn(const ApiCall &call)
{
    const auto body = bodyOf(call, {u"person_id"_s, u"name"_s, u"kind"_s, u"notes"_s, u"enrol"_s, u"as_decided"_s});
    if (!body)
        return body.error();
    Said said;
    for (auto [member, text] : {std::pair(u"person_id"_s, &said.personId), std::pair(u"name"_s, &said.name)}) {
        const QJsonValue value = body->value(member);
        if (!value.isUndefined() && !value.isNull() && !(value.isString() && !value.toString().trimmed().isEmpty()))
            return invalid(u"the member \"%1\" must be a text, or null"_s.arg(member));
        *text = value.toString();
    }
    const QJsonValue kind = body->value(u"kind"_s);
    const auto word = core::personKindFromString(kind.toString());
    if (!kind.isUndefined() && (!word || said.name.isEmpty()))
        return invalid(u"the member \"kind\" goes with \"name\", of somebody new, and is known or blocked"_s);
    said.kind = word.value_or(said.kind);
    const QJsonValue notes = body->value(u"notes"_s);
    if (!notes.isUndefined() && (!notes.isString() || said.name.isEmpty()))
        return invalid(u"the member \"notes\" goes with \"name\", of somebody new, and is a text"_s);
    said.notes = notes.toString();
    const QJsonValue enrol = body->value(u"enrol"_s);
    if (!enrol.isUndefined() && !enrol.isBool())
        return invalid(u"the member \"enrol\" must be true or false"_s);
    if (!said.personId.isEmpty() && !said.name.isEmpty())
        return invalid(u"give \"person_id\" for somebody who is known or \"name\" for somebody new, not both"_s);
    const QJsonValue asDecided = body->value(u"as_decided"_s);
    if (!asDecided.isUndefined() && (!asDecided.isBool() || !asDecided.toBool() || body->size() > 1))
        return invalid(u"the member \"as_decided\" is true and goes alone: it takes back what was said"_s);
    if (asDecided.toBool()) {
        said.personId = core::kAsDecided.toString();
        return said;
    }
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
            return core::thenIn(
                this, enrolmentOf(call)->unknowns({window->since, window->until, window->limit, window->cursor}),
                [call](const core::Result<core::UnknownPage> &page) {
                    if (!page)
                        return problemOf(page.error(), call);
                    QJsonArray array;
                    for (const core::UnknownVisitor &visitor : page->visitors)
                        array << toJson(visitor);
                    return WebReply::json(listOf(u"unknowns"_s, array, page->nextCursor));
                });
        }};
    m_routes << ApiRoute {
        .method = "POST",
        .path = u"/visits/{id}/faces/{face}/label"_s,
        .operation = u"labelFace"_s,
        .summary
        = u"Says who a face of a past visit is. With enrol, or for somebody new, the face is learned from the visit's picture. With as_decided what was said is taken back."_s,
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
            const QString id = call.param(u"id"_s);
            core::Person person;
            person.name = said->name;
            person.kind = said->kind;
            person.notes = said->notes;
            return core::thenIn(this,
                                !said->isEnrolled           ? m_parts.station.visitLog().label(id, face, said->personId)
                                    : person.name.isEmpty() ? enrolmentOf(call)->learn(id, face, said->personId)
                                                            : enrolmentOf(call)->learnAsNew(id, face, person),
                                [call](const core::Result<core::Visit> &visit) {
                                    return visit ? WebReply::json(core::toJson(*visit))
                                                 : problemOf(visit.error(), call);
                                });
        }};
}

} // namespace services
