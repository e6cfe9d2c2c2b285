// SPDX-License-Identifier: MIT
#include "core/domain/personexport.h"

#include "core/domain/futures.h"
#include "core/domain/visitjson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {
QJsonObject exported(const EnrolledFace &face)
{
    QJsonArray values;
    for (const float value : face.embedding.values)
        values << double(value);
    return {{u"id"_s, face.id},
            {u"model"_s, face.embedding.modelId},
            {u"quality"_s, face.quality},
            {u"source"_s, face.source},
            {u"added_at"_s, toRfc3339(face.addedAt)},
            {u"embedding"_s, values},
            {u"chip_png_base64"_s, QString::fromLatin1(face.chip.toBase64())}};
}

QJsonObject exported(const Visit &visit, const QString &personId)
{
    QJsonArray faces;
    for (const VisitFace &face : visit.faces) {
        if (face.personId == personId)
            faces << toJson(face);
    }
    return {{u"id"_s, visit.id},
            {u"camera"_s, visit.camera},
            {u"started_at"_s, toRfc3339(visit.startedAt)},
            {u"ended_at"_s, visit.isOpen() ? QJsonValue() : QJsonValue(toRfc3339(visit.endedAt))},
            {u"faces"_s, faces}};
}

constexpr int kVisitsAtOnce = 500;
using Visits = Result<QList<Visit>>;

QFuture<Visits> allVisits(QObject *context, const VisitLog &log, const VisitQuery &query, const QList<Visit> &before)
{
    return thenIn(context, log.page(query),
                  [context, &log, query, before](const Result<VisitPage> &page) -> QFuture<Visits> {
                      if (!page)
                          return readyFuture(Visits(page.error()));
                      if (page->nextCursor.isEmpty())
                          return readyFuture(Visits(before + page->visits));
                      VisitQuery next = query;
                      next.cursor = page->nextCursor;
                      return allVisits(context, log, next, before + page->visits);
                  });
}
} // namespace

QJsonObject personExport(const PersonEntry &entry, const QList<EnrolledFace> &faces, const QList<Visit> &visits)
{
    QJsonArray enrolled;
    for (const EnrolledFace &face : faces)
        enrolled << exported(face);
    QJsonArray seenIn;
    for (const Visit &visit : visits)
        seenIn << exported(visit, entry.person.id);
    QJsonObject document = toJson(entry);
    document.insert(u"enrolled"_s, enrolled);
    document.insert(u"visits_seen_in"_s, seenIn);
    return document;
}

QFuture<Result<QJsonObject>> collectPersonExport(QObject *context, const PersonBook &persons, const VisitLog &visits,
                                                 const QString &personId)
{
    using Exported = Result<QJsonObject>;
    const auto withVisits = [context, &visits](const PersonEntry &entry, const QList<EnrolledFace> &faces) {
        VisitQuery query;
        query.personId = entry.person.id;
        query.limit = kVisitsAtOnce;
        return thenIn(context, allVisits(context, visits, query, {}), [entry, faces](const Visits &all) -> Exported {
            return all ? Exported(personExport(entry, faces, *all)) : Exported(all.error());
        });
    };
    return thenIn(
        context, persons.persons(),
        [context, &persons, personId, withVisits](const Result<QList<PersonEntry>> &entries) -> QFuture<Exported> {
            if (!entries)
                return readyFuture(Exported(entries.error()));
            const auto entry
                = std::ranges::find(*entries, personId, [](const PersonEntry &one) { return one.person.id; });
            if (entry == entries->end()) {
                return readyFuture(
                    Exported(Error {Error::Code::NotFound, u"there is no person %1"_s.arg(personId.left(64))}));
            }
            return thenIn(context, persons.faces(personId),
                          [withVisits, entry = *entry](const Result<QList<EnrolledFace>> &faces) -> QFuture<Exported> {
                              return faces ? withVisits(entry, *faces) : readyFuture(Exported(faces.error()));
                          });
        });
}

} // namespace core
