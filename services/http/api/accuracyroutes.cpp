// SPDX-License-Identifier: MIT
// How well the station tells its own people apart.
#include "services/http/api/api.h"

#include "core/domain/futures.h"
#include "core/domain/visitjson.h"
#include "services/http/api/apimessages.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {
QJsonArray toJson(const QList<double> &numbers)
{
    QJsonArray array;
    for (const double number : numbers)
        array << number;
    return array;
}

QJsonObject toJson(const core::SimilarityCloud &cloud)
{
    QJsonArray bins;
    for (const qint64 count : cloud.bins)
        bins << count;
    return {{u"from"_s, core::SimilarityCloud::kFrom},
            {u"to"_s, core::SimilarityCloud::kTo},
            {u"bins"_s, bins},
            {u"pairs"_s, cloud.pairs},
            {u"lowest"_s, cloud.lowest},
            {u"median"_s, cloud.median},
            {u"highest"_s, cloud.highest},
            {u"named"_s, cloud.named}};
}

QJsonObject toJson(const core::Calibration &calibration)
{
    QJsonArray points;
    for (const core::CalibrationPoint &point : calibration.points())
        points << QJsonObject {{u"similarity"_s, point.similarity},
                               {u"false_accept_rate"_s, point.falseAcceptRate},
                               {u"true_accept_rate"_s, point.trueAcceptRate}};
    return {{u"points"_s, points}};
}

QJsonObject toJson(const core::PersonAgreement &person)
{
    return {{u"person_id"_s, person.personId},
            {u"name"_s, person.name},
            {u"kind"_s, core::toString(person.kind)},
            {u"faces"_s, person.faces},
            {u"other_faces"_s, person.otherFaces},
            {u"looked"_s, person.looked},
            {u"supported"_s, person.supported},
            {u"lowest"_s, person.lowest},
            {u"median"_s, person.median},
            {u"odd_face_id"_s, person.oddFaceId.isEmpty() ? QJsonValue() : QJsonValue(person.oddFaceId)},
            {u"advice"_s, core::toString(person.advice)}};
}

QJsonObject toJson(const core::AlikePair::Side &side)
{
    return {{u"person_id"_s, side.personId}, {u"name"_s, side.name}, {u"face_id"_s, side.faceId}};
}

QJsonValue toJson(const std::optional<core::AlikePair> &pair)
{
    if (!pair)
        return {};
    return QJsonObject {{u"first"_s, toJson(pair->first)},
                        {u"second"_s, toJson(pair->second)},
                        {u"similarity"_s, pair->similarity},
                        {u"verdict"_s, core::toString(pair->verdict)}};
}

QJsonValue strangerOf(const core::AccuracyReport &report)
{
    if (!report.closestStranger)
        return {};
    const core::StrangerDecision &stranger = *report.closestStranger;
    return QJsonObject {
        {u"visit_id"_s, stranger.visitId},
        {u"face"_s, stranger.face},
        {u"seen_at"_s, core::toRfc3339(stranger.seenAt)},
        {u"similarity"_s, stranger.similarity},
        {u"was_named"_s, stranger.wasNamed},
        {u"like"_s, report.closestStrangerName.isEmpty() ? QJsonValue() : QJsonValue(report.closestStrangerName)}};
}

// Which visit the closest stranger's was, is for those who may see visits.
QJsonObject toJson(const core::AccuracyReport &report, bool withVisits)
{
    QJsonArray persons;
    for (const core::PersonAgreement &person : report.persons)
        persons << toJson(person);
    return {{u"model"_s, report.modelId},
            {u"is_naming"_s, report.isNaming},
            {u"threshold"_s, report.threshold},
            {u"delivered_threshold"_s, report.delivered},
            {u"calibration"_s, toJson(report.calibration)},
            {u"faces"_s, report.faces},
            {u"compared"_s, report.compared},
            {u"persons"_s, persons},
            {u"same"_s, toJson(report.same)},
            {u"different"_s, toJson(report.different)},
            {u"strangers"_s, toJson(report.strangers)},
            {u"support"_s, toJson(report.support)},
            {u"stranger_similarities"_s, toJson(report.strangerSimilarities)},
            {u"closest_pair"_s, toJson(report.closestPair)},
            {u"closest_stranger"_s, withVisits ? strangerOf(report) : QJsonValue()},
            {u"misnamed"_s, report.misnamed}};
}
} // namespace

void Api::addAccuracyRoutes()
{
    using core::Permission;
    m_routes << ApiRoute {
        .method = "GET",
        .path = u"/accuracy"_s,
        .operation = u"studyAccuracy"_s,
        .summary
        = u"How well the station tells its own people apart: how alike the pictures of one person, of two people and of strangers are, and where the line is drawn. Takes about a second for 2000 faces."_s,
        .permission = Permission::ViewPersons,
        .audit = ApiAudit {core::AuditEvent::Type::DataAccess, u"study accuracy"_s, u"persons"_s},
        .replySchema = u"Accuracy"_s,
        .handler = [this](const ApiCall &call) {
            return core::thenIn(this, m_parts.accuracy(), [call](const core::Result<core::AccuracyReport> &report) {
                return report ? WebReply::json(toJson(*report, call.who.may(Permission::ViewVisits)))
                              : problemOf(report.error(), call);
            });
        }};
}

} // namespace services
