// SPDX-License-Identifier: MIT
#include "core/domain/visitjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace core {

namespace {
QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
} // namespace

QString toRfc3339(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject toJson(const Decision &decision)
{
    return {{u"reason"_s, toString(decision.reason)},
            {u"similarity"_s, decision.similarity},
            {u"second_person_id"_s, orNull(decision.secondPersonId)},
            {u"second_similarity"_s,
             decision.secondPersonId.isEmpty() ? QJsonValue() : QJsonValue(decision.secondSimilarity)},
            {u"margin"_s, decision.margin},
            {u"threshold"_s, decision.threshold}};
}

QJsonObject toJson(const VisitFace &face)
{
    QJsonObject object {{u"kind"_s, toString(face.kind)},
                        {u"similarity"_s, face.similarity},
                        {u"confidence"_s, face.confidence},
                        {u"liveness"_s, face.liveness ? QJsonValue(*face.liveness) : QJsonValue()},
                        {u"quality"_s, face.quality},
                        {u"views"_s, face.views},
                        {u"box"_s,
                         QJsonObject {{u"x"_s, face.box.x()},
                                      {u"y"_s, face.box.y()},
                                      {u"width"_s, face.box.width()},
                                      {u"height"_s, face.box.height()}}},
                        {u"decision"_s, toJson(face.decision)}};
    if (!face.personId.isEmpty()) {
        object.insert(u"person_id"_s, face.personId);
        object.insert(u"name"_s, face.name);
    }
    if (face.isLabelled)
        object.insert(u"labelled"_s, true);
    return object;
}

QJsonObject toJson(const Visit &visit)
{
    QJsonArray faces;
    for (const VisitFace &face : visit.faces)
        faces << toJson(face);
    QJsonObject object {{u"id"_s, visit.id},
                        {u"camera"_s, visit.camera},
                        {u"trigger"_s, toString(visit.trigger)},
                        {u"started_at"_s, toRfc3339(visit.startedAt)},
                        {u"ended_at"_s, orNull(toRfc3339(visit.endedAt))},
                        {u"outcome"_s, toString(visit.outcome)},
                        {u"faces"_s, faces},
                        {u"snapshot"_s, orNull(visit.snapshot)},
                        {u"rang"_s, visit.rang},
                        {u"answered"_s, visit.answered},
                        {u"correlation_id"_s, visit.correlationId}};
    if (!visit.clip.isEmpty())
        object.insert(u"clip"_s, visit.clip);
    return object;
}

QJsonObject toJson(const PersonEntry &entry)
{
    return {{u"id"_s, entry.person.id},
            {u"name"_s, entry.person.name},
            {u"kind"_s, toString(entry.person.kind)},
            {u"notes"_s, entry.person.notes},
            {u"created_at"_s, orNull(toRfc3339(entry.person.createdAt))},
            {u"faces"_s, entry.faces},
            {u"visits"_s, entry.visits},
            {u"last_seen_at"_s, orNull(toRfc3339(entry.lastSeenAt))}};
}

} // namespace core
