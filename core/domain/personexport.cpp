// SPDX-License-Identifier: MIT
#include "core/domain/personexport.h"

#include "core/domain/visitjson.h"

#include <QJsonArray>

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

} // namespace core
