// SPDX-License-Identifier: MIT
#include "services/http/api/api.h"

#include "core/domain/futures.h"
#include "core/domain/personbook.h"
#include "core/domain/personexport.h"
#include "core/domain/visitjson.h"
#include "services/http/api/apimessages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using Type = core::AuditEvent::Type;
constexpr qsizetype kMostPictures = core::EnrolmentDesk::kMostPictures;

core::Error invalid(const QString &message) { return {core::Error::Code::Invalid, message}; }

QJsonObject toJson(const core::EnrolledFace &face)
{
    return {{u"id"_s, face.id},
            {u"quality"_s, face.quality},
            {u"model"_s, face.embedding.modelId},
            {u"source"_s, face.source},
            {u"added_at"_s, core::toRfc3339(face.addedAt)}};
}

// What became of each picture, and what the owner should know of the faces.
QJsonObject toJson(const core::EnrolmentReport &report)
{
    QJsonArray pictures;
    for (const core::EnrolmentReport::Picture &picture : report.pictures)
        pictures << QJsonObject {{u"source"_s, picture.source},
                                 {u"is_taken"_s, picture.isTaken},
                                 {u"problem"_s, core::toString(picture.problem)},
                                 {u"message"_s, picture.message}};
    QJsonArray unlike;
    for (const int at : report.unlikeTheOthers)
        unlike << report.pictures.at(at).source;
    QJsonObject object {{u"pictures"_s, pictures}, {u"unlike_the_others"_s, unlike}};
    if (report.tooAlike) {
        object.insert(u"too_alike"_s,
                      QJsonObject {{u"person_id"_s, report.tooAlike->personId},
                                   {u"name"_s, report.tooAlike->name},
                                   {u"similarity"_s, report.tooAlike->similarity}});
    }
    return object;
}

QJsonObject toJson(const core::Person &person)
{
    return {{u"id"_s, person.id},
            {u"name"_s, person.name},
            {u"kind"_s, core::toString(person.kind)},
            {u"notes"_s, person.notes},
            {u"created_at"_s, core::toRfc3339(person.createdAt)}};
}

core::Result<QList<core::PictureFile>> picturesOf(const QJsonValue &value)
{
    if (!value.isArray() || value.toArray().isEmpty() || value.toArray().size() > kMostPictures)
        return invalid(u"pictures must be a list of 1 to %1 images in base64"_s.arg(kMostPictures));
    QList<core::PictureFile> pictures;
    const QJsonArray texts = value.toArray();
    for (const QJsonValue &text : texts) {
        const auto decoded
            = QByteArray::fromBase64Encoding(text.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || decoded.decoded.isEmpty())
            return invalid(u"picture %1 is not base64"_s.arg(pictures.size() + 1));
        pictures << core::PictureFile {decoded.decoded, u"picture %1"_s.arg(pictures.size() + 1)};
    }
    return pictures;
}

core::Result<core::Person::Kind> kindOf(const QString &word)
{
    if (word.isEmpty())
        return core::Person::Kind::Known;
    const std::optional<core::Person::Kind> kind = core::personKindFromString(word);
    if (!kind)
        return invalid(u"kind must be known or blocked"_s);
    return *kind;
}

WebReply done(const core::Status &status, const ApiCall &call)
{
    return status ? WebReply::noContent() : problemOf(status.error(), call);
}
} // namespace

void Api::addPersonRoutes()
{
    using core::Permission;
    core::PersonBook &book = m_parts.station.personBook();
    // Changes are recorded under the caller's name, with ids that only the book knows.
    const auto bookOf = [this](const ApiCall &call) {
        return m_parts.bookFor(call.who.actor, QString::fromLatin1(call.request.correlationId));
    };
    m_routes << ApiRoute {
        .method = "GET",
        .path = u"/persons"_s,
        .operation = u"listPersons"_s,
        .summary = u"Everybody who is known or blocked, by name."_s,
        .permission = Permission::ViewPersons,
        .audit = ApiAudit {Type::DataAccess, u"list persons"_s, u"persons"_s},
        .parameters = {{u"limit"_s, u"How many, 1 to 500; 100 when left out."_s, u"integer"_s},
                       {u"cursor"_s, u"next_cursor of the page before."_s}},
        .replySchema = u"PersonList"_s,
        .handler = [this, &book](const ApiCall &call) -> QFuture<WebReply> {
            const auto limit = numberOf(call, u"limit"_s, 100, 1, 500);
            if (!limit)
                return core::readyFuture(problemOf(limit.error(), call));
            return core::thenIn(
                this, book.persons(), [call, limit = *limit](const core::Result<QList<core::PersonEntry>> &entries) {
                    if (!entries)
                        return problemOf(entries.error(), call);
                    // A household's list is short; it is cut by the id that comes next, so that changes between pages
                    // do no harm.
                    const QString cursor = textOf(call, u"cursor"_s);
                    const auto begin = cursor.isEmpty()
                        ? entries->begin()
                        : std::ranges::find(*entries, cursor,
                                            [](const core::PersonEntry &one) { return one.person.id; });
                    if (begin == entries->end() && !cursor.isEmpty())
                        return problemOf(invalid(u"this cursor is not valid any more; begin again without one"_s),
                                         call);
                    QJsonArray array;
                    auto it = begin;
                    for (; it != entries->end() && array.size() < limit; ++it)
                        array << core::toJson(*it);
                    return WebReply::json(
                        listOf(u"persons"_s, array, it == entries->end() ? QString() : it->person.id));
                });
        }};
    m_routes << ApiRoute {
        .method = "POST",
        .path = u"/persons"_s,
        .operation = u"addPerson"_s,
        .summary
        = u"Enrols somebody from pictures, each with one clear face. The reply says what became of each, and whether they resemble somebody else too much."_s,
        .permission = Permission::EditPersons,
        .bodySchema = u"NewPerson"_s,
        .replySchema = u"AddedPerson"_s,
        .replyStatus = 201,
        .mostBody = kMostPicture,
        .handler = [this](const ApiCall &call) -> QFuture<WebReply> {
            const auto body = bodyOf(call, {u"name"_s, u"kind"_s, u"notes"_s, u"pictures"_s});
            if (!body)
                return core::readyFuture(problemOf(body.error(), call));
            const auto name = textOf(*body, u"name"_s);
            const auto word = textOf(*body, u"kind"_s, false);
            const auto notes = textOf(*body, u"notes"_s, false);
            for (const auto *part : {&name, &word, &notes}) {
                if (!*part)
                    return core::readyFuture(problemOf(part->error(), call));
            }
            const auto kind = kindOf(*word);
            if (!kind)
                return core::readyFuture(problemOf(kind.error(), call));
            const auto pictures = picturesOf(body->value(u"pictures"_s));
            if (!pictures)
                return core::readyFuture(problemOf(pictures.error(), call));
            core::Person person;
            person.name = *name;
            person.kind = *kind;
            person.notes = *notes;
            return core::thenIn(this, enrolmentOf(call)->addPerson(person, *pictures),
                                [call](const core::Result<core::EnrolmentReport> &report) {
                                    if (!report)
                                        return problemOf(report.error(), call);
                                    QJsonObject object = toJson(*report);
                                    object.insert(u"person"_s, toJson(report->person));
                                    WebReply reply = WebReply::json(object, 201);
                                    reply.headers.emplace_back("Location"_ba,
                                                               "/api/v1/persons/" + report->person.id.toLatin1());
                                    return reply;
                                });
        }};
    m_routes << ApiRoute {
        .method = "GET",
        .path = u"/persons/{id}"_s,
        .operation = u"getPerson"_s,
        .summary = u"One person, by id or name."_s,
        .permission = Permission::ViewPersons,
        .audit = ApiAudit {Type::DataAccess, u"view person"_s, u"{id}"_s},
        .replySchema = u"Person"_s,
        .handler = [this, &book](const ApiCall &call) {
            return core::thenIn(this, book.find(call.param(u"id"_s)), [call](const core::Result<core::Person> &person) {
                return person ? WebReply::json(toJson(*person)) : problemOf(person.error(), call);
            });
        }};
    m_routes << ApiRoute {
        .method = "PATCH",
        .path = u"/persons/{id}"_s,
        .operation = u"changePerson"_s,
        .summary = u"Renames a person, changes their notes, blocks them or makes them known."_s,
        .permission = Permission::EditPersons,
        .bodySchema = u"PersonChange"_s,
        .replySchema = u"Person"_s,
        .handler = [this, &book, bookOf](const ApiCall &call) -> QFuture<WebReply> {
            const auto body = bodyOf(call, {u"name"_s, u"kind"_s, u"notes"_s});
            if (!body)
                return core::readyFuture(problemOf(body.error(), call));
            for (auto it = body->begin(); it != body->end(); ++it) {
                if (!it->isString())
                    return core::readyFuture(
                        problemOf(invalid(u"the member \"%1\" must be a text"_s.arg(it.key())), call));
            }
            const auto kind = kindOf(body->value(u"kind"_s).toString());
            if (!kind)
                return core::readyFuture(problemOf(kind.error(), call));
            return core::thenIn(this, book.find(call.param(u"id"_s)),
                                [this, &book, bookOf, call, body = *body,
                                 kind = *kind](const core::Result<core::Person> &found) -> QFuture<WebReply> {
                                    if (!found)
                                        return core::readyFuture(problemOf(found.error(), call));
                                    core::Person person = *found;
                                    if (body.contains(u"name"_s))
                                        person.name = body.value(u"name"_s).toString();
                                    if (body.contains(u"notes"_s))
                                        person.notes = body.value(u"notes"_s).toString();
                                    if (body.contains(u"kind"_s))
                                        person.kind = kind;
                                    return core::thenIn(this, bookOf(call)->update(person),
                                                        [call](const core::Result<core::Person> &changed) {
                                                            return changed ? WebReply::json(toJson(*changed))
                                                                           : problemOf(changed.error(), call);
                                                        });
                                });
        }};
    m_routes << ApiRoute {.method = "DELETE",
                          .path = u"/persons/{id}"_s,
                          .operation = u"removePerson"_s,
                          .summary = u"Forgets a person and their faces; past visits keep the name they had."_s,
                          .permission = Permission::EditPersons,
                          .replyStatus = 204,
                          .handler = [this, bookOf](const ApiCall &call) {
                              return core::thenIn(this, bookOf(call)->remove(call.param(u"id"_s)),
                                                  [call](const core::Status &removed) { return done(removed, call); });
                          }};
    m_routes << ApiRoute {
        .method = "POST",
        .path = u"/persons/{id}/erase"_s,
        .operation = u"erasePerson"_s,
        .summary = u"Erases a person from everything, past visits too; the reply is a receipt to hand to them."_s,
        .permission = Permission::EditPersons,
        .replySchema = u"ErasureReceipt"_s,
        .handler = [this, bookOf](const ApiCall &call) {
            return core::thenIn(this, bookOf(call)->erase(call.param(u"id"_s)),
                                [call](const core::Result<core::ErasureReceipt> &receipt) {
                                    if (!receipt)
                                        return problemOf(receipt.error(), call);
                                    return WebReply::json({{u"person_id"_s, receipt->personId},
                                                           {u"erased_at"_s, core::toRfc3339(receipt->erasedAt)},
                                                           {u"faces"_s, receipt->faces},
                                                           {u"visits"_s, receipt->visits}});
                                });
        }};
    m_routes << ApiRoute {
        .method = "GET",
        .path = u"/persons/{id}/export"_s,
        .operation = u"exportPerson"_s,
        .summary
        = u"Everything that is known of a person, to hand to them: faces with pictures and numbers, and when and where they were seen."_s,
        .permission = Permission::ExportData,
        .audit = ApiAudit {Type::DataAccess, u"export person"_s, u"{id}"_s},
        .replySchema = u"PersonExport"_s,
        .handler = [this](const ApiCall &call) { return exportPerson(call); }};
    m_routes << ApiRoute {
        .method = "POST",
        .path = u"/persons/{id}/merge"_s,
        .operation = u"mergePerson"_s,
        .summary
        = u"Two entries are one person: gives all faces and visits of this one to another, and removes this one."_s,
        .permission = Permission::EditPersons,
        .bodySchema = u"Merge"_s,
        .replyStatus = 204,
        .handler = [this, bookOf](const ApiCall &call) -> QFuture<WebReply> {
            const auto body = bodyOf(call, {u"into"_s});
            const auto into = body ? textOf(*body, u"into"_s) : core::Result<QString>(body.error());
            if (!into)
                return core::readyFuture(problemOf(into.error(), call));
            return core::thenIn(this, bookOf(call)->merge(call.param(u"id"_s), *into),
                                [call](const core::Status &merged) { return done(merged, call); });
        }};
    m_routes << ApiRoute {.method = "GET",
                          .path = u"/persons/{id}/faces"_s,
                          .operation = u"listFaces"_s,
                          .summary = u"The views that a person is known by."_s,
                          .permission = Permission::ViewPersons,
                          .audit = ApiAudit {Type::DataAccess, u"list faces"_s, u"{id}"_s},
                          .replySchema = u"FaceList"_s,
                          .handler = [this, &book](const ApiCall &call) {
                              return core::thenIn(this, book.faces(call.param(u"id"_s)),
                                                  [call](const core::Result<QList<core::EnrolledFace>> &faces) {
                                                      if (!faces)
                                                          return problemOf(faces.error(), call);
                                                      QJsonArray array;
                                                      for (const core::EnrolledFace &face : *faces)
                                                          array << toJson(face);
                                                      return WebReply::json(listOf(u"faces"_s, array));
                                                  });
                          }};
    m_routes << ApiRoute {
        .method = "POST",
        .path = u"/persons/{id}/faces"_s,
        .operation = u"addFace"_s,
        .summary = u"One more view of a person, from a picture with their face."_s,
        .permission = Permission::EditPersons,
        .bodyTypes = {u"image/*"_s},
        .replySchema = u"AddedFace"_s,
        .replyStatus = 201,
        .mostBody = kMostPicture,
        .handler = [this](const ApiCall &call) {
            return core::thenIn(
                this,
                enrolmentOf(call)->addFaces(call.param(u"id"_s), {core::PictureFile {call.request.body, u"picture"_s}}),
                [call](const core::Result<core::EnrolmentReport> &report) {
                    return report ? WebReply::json(toJson(*report), 201) : problemOf(report.error(), call);
                });
        }};
    m_routes << ApiRoute {
        .method = "POST",
        .path = u"/pictures/judge"_s,
        .operation = u"judgePicture"_s,
        .summary
        = u"Whether a picture would do to know somebody by, and whom else it resembles too much. Nothing of it is kept."_s,
        .permission = Permission::EditPersons,
        .audit = ApiAudit {Type::FaceRecognition, u"judge picture"_s, u"picture"_s},
        .parameters = {{u"person"_s, u"Id of the person it is of, where they are known already."_s}},
        .bodyTypes = {u"image/*"_s},
        .replySchema = u"AddedFace"_s,
        .mostBody = kMostPicture,
        .handler = [this](const ApiCall &call) {
            return core::thenIn(this,
                                enrolmentOf(call)->judge({call.request.body, u"picture"_s}, textOf(call, u"person"_s)),
                                [call](const core::Result<core::EnrolmentReport> &report) {
                                    return report ? WebReply::json(toJson(*report)) : problemOf(report.error(), call);
                                });
        }};
    m_routes << ApiRoute {.method = "GET",
                          .path = u"/persons/{id}/faces/{face}/chip.png"_s,
                          .operation = u"getFacePicture"_s,
                          .summary = u"The aligned picture that a face was encoded from."_s,
                          .permission = Permission::ViewPersons,
                          .audit = ApiAudit {Type::DataAccess, u"view face"_s, u"{face}"_s},
                          .replyType = u"image/png"_s,
                          .handler = [this](const ApiCall &call) {
                              return core::thenIn(
                                  this, enrolmentOf(call)->facePicture(call.param(u"id"_s), call.param(u"face"_s)),
                                  [call](const core::Result<QByteArray> &png) {
                                      return png ? WebReply::text(*png, "image/png"_ba) : problemOf(png.error(), call);
                                  });
                          }};
    m_routes << ApiRoute {
        .method = "DELETE",
        .path = u"/persons/{id}/faces/{face}"_s,
        .operation = u"removeFace"_s,
        .summary = u"Forgets one view of a person."_s,
        .permission = Permission::EditPersons,
        .replyStatus = 204,
        .handler = [this, &book, bookOf](const ApiCall &call) {
            return core::thenIn(
                this, book.faces(call.param(u"id"_s)),
                [this, &book, bookOf, call](const core::Result<QList<core::EnrolledFace>> &faces) -> QFuture<WebReply> {
                    if (!faces)
                        return core::readyFuture(problemOf(faces.error(), call));
                    if (std::ranges::find(*faces, call.param(u"face"_s), &core::EnrolledFace::id) == faces->end())
                        return core::readyFuture(problemOf(
                            core::Error {core::Error::Code::NotFound, u"this person has no such face"_s}, call));
                    return core::thenIn(this, bookOf(call)->removeFace(call.param(u"face"_s)),
                                        [call](const core::Status &removed) { return done(removed, call); });
                });
        }};
}

QFuture<WebReply> Api::exportPerson(const ApiCall &call)
{
    core::PersonBook &book = m_parts.station.personBook();
    return core::thenIn(this, book.find(call.param(u"id"_s)),
                        [this, &book, call](const core::Result<core::Person> &person) -> QFuture<WebReply> {
                            if (!person)
                                return core::readyFuture(problemOf(person.error(), call));
                            return core::thenIn(
                                this, core::collectPersonExport(this, book, m_parts.station.visitLog(), person->id),
                                [call](const core::Result<QJsonObject> &exported) {
                                    return exported ? WebReply::json(*exported) : problemOf(exported.error(), call);
                                });
                        });
}

} // namespace services
