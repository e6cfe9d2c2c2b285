// SPDX-License-Identifier: MIT
#include "services/remote/remoteaccuracy.h"

#include "services/remote/jsonmembers.h"
#include "services/remote/remoteclient.h"
#include "services/remote/stationreader.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Result;

constexpr int kStudyMs = 60'000; // a large household on a small machine; it says nothing until it is done
constexpr qint64 kMostReport = 8 << 20;
constexpr int kMost = 1 << 30;

QList<double> numbersFrom(JsonMembers &members, const QString &name)
{
    QList<double> numbers;
    const QJsonArray array = members.array(name);
    for (const QJsonValue &value : array)
        numbers << value.toDouble();
    return numbers;
}

// The picture is drawn on our own axis: bins of another one would be shown in the wrong places.
core::SimilarityCloud cloudFrom(JsonMembers &members, const QString &name)
{
    using core::SimilarityCloud;
    JsonMembers of(members.object(name), u"its similarities"_s);
    SimilarityCloud cloud;
    const QList<double> bins = numbersFrom(of, u"bins"_s);
    if ((!bins.isEmpty() && bins.size() != SimilarityCloud::kBins) || of.number(u"from"_s) != SimilarityCloud::kFrom
        || of.number(u"to"_s) != SimilarityCloud::kTo) {
        of.fail(
            {core::Error::Code::TooNew,
             u"the station divides similarities in a way that this program does not know; is it of a later version?"_s});
    }
    for (const double count : bins)
        cloud.bins << qint64(count);
    cloud.pairs = of.whole(u"pairs"_s);
    cloud.lowest = of.number(u"lowest"_s);
    cloud.median = of.number(u"median"_s);
    cloud.highest = of.number(u"highest"_s);
    cloud.named = of.whole(u"named"_s);
    const Result<core::SimilarityCloud> read = of.result(cloud);
    if (!read)
        members.fail(read.error());
    return cloud;
}

Result<core::CalibrationPoint> pointFrom(const QJsonObject &object)
{
    JsonMembers members(object, u"its calibration"_s);
    core::CalibrationPoint point;
    point.similarity = members.number(u"similarity"_s);
    point.falseAcceptRate = members.number(u"false_accept_rate"_s);
    point.trueAcceptRate = members.number(u"true_accept_rate"_s);
    return members.result(point);
}

Result<core::PersonAgreement> agreementFrom(const QJsonObject &object)
{
    JsonMembers members(object, u"how alike somebody's pictures are"_s);
    core::PersonAgreement person;
    person.personId = members.text(u"person_id"_s);
    person.name = members.text(u"name"_s);
    person.kind = members.word(u"kind"_s, core::personKindFromString);
    person.faces = int(members.whole(u"faces"_s, 0, kMost));
    person.otherFaces = int(members.whole(u"other_faces"_s, 0, kMost));
    person.looked = int(members.whole(u"looked"_s, 0, kMost));
    person.supported = int(members.whole(u"supported"_s, 0, kMost));
    person.lowest = members.number(u"lowest"_s);
    person.median = members.number(u"median"_s);
    person.oddFaceId = members.textOrNothing(u"odd_face_id"_s);
    person.advice = members.word(u"advice"_s, core::agreementAdviceFromString);
    return members.result(person);
}

core::AlikePair::Side sideFrom(JsonMembers &members, const QString &name)
{
    JsonMembers of(members.object(name), u"the two who are most alike"_s);
    const core::AlikePair::Side side {of.text(u"person_id"_s), of.text(u"name"_s), of.text(u"face_id"_s)};
    const Result<core::AlikePair::Side> read = of.result(side);
    if (!read)
        members.fail(read.error());
    return side;
}

Result<core::AlikePair> pairFrom(const QJsonObject &object)
{
    JsonMembers members(object, u"the two who are most alike"_s);
    core::AlikePair pair;
    pair.first = sideFrom(members, u"first"_s);
    pair.second = sideFrom(members, u"second"_s);
    pair.similarity = members.number(u"similarity"_s);
    pair.verdict = members.word(u"verdict"_s, core::alikeVerdictFromString);
    return members.result(pair);
}

Result<core::StrangerDecision> strangerFrom(const QJsonObject &object)
{
    JsonMembers members(object, u"the closest stranger"_s);
    core::StrangerDecision stranger;
    stranger.visitId = members.text(u"visit_id"_s);
    stranger.face = int(members.whole(u"face"_s, 0, kMost));
    stranger.seenAt = members.time(u"seen_at"_s);
    stranger.similarity = members.number(u"similarity"_s);
    stranger.wasNamed = members.flag(u"was_named"_s);
    return members.result(stranger);
}

template <typename T>
std::optional<T> orNothing(JsonMembers &members, const QJsonValue &value, Result<T> (*read)(const QJsonObject &))
{
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    Result<T> item = read(value.toObject());
    if (!item) {
        members.fail(item.error());
        return std::nullopt;
    }
    return *std::move(item);
}
} // namespace

Result<core::AccuracyReport> accuracyFrom(const QJsonObject &said)
{
    JsonMembers members(said, u"how well it knows its people"_s);
    core::AccuracyReport report;
    report.modelId = members.text(u"model"_s);
    report.isNaming = members.flag(u"is_naming"_s);
    report.threshold = members.number(u"threshold"_s);
    report.delivered = members.number(u"delivered_threshold"_s);
    if (Result<QList<core::CalibrationPoint>> points
        = listFrom(members.object(u"calibration"_s), u"points"_s, pointFrom))
        report.calibration = core::Calibration(*std::move(points));
    else
        members.fail(points.error());
    report.faces = int(members.whole(u"faces"_s, 0, kMost));
    report.compared = int(members.whole(u"compared"_s, 0, kMost));
    if (Result<QList<core::PersonAgreement>> persons = listFrom(said, u"persons"_s, agreementFrom))
        report.persons = *std::move(persons);
    else
        members.fail(persons.error());
    report.same = cloudFrom(members, u"same"_s);
    report.different = cloudFrom(members, u"different"_s);
    report.strangers = cloudFrom(members, u"strangers"_s);
    report.support = numbersFrom(members, u"support"_s);
    report.strangerSimilarities = numbersFrom(members, u"stranger_similarities"_s);
    report.closestPair = orNothing(members, said.value(u"closest_pair"_s), pairFrom);
    const QJsonValue stranger = said.value(u"closest_stranger"_s);
    report.closestStranger = orNothing(members, stranger, strangerFrom);
    report.closestStrangerName = stranger.toObject().value(u"like"_s).toString();
    report.misnamed = int(members.whole(u"misnamed"_s, 0, kMost));
    return members.result(report);
}

QFuture<Result<core::AccuracyReport>> RemoteAccuracy::study() const
{
    return m_client.object({.path = {u"accuracy"_s}, .timeoutMs = kStudyMs, .mostBytes = kMostReport})
        .then([](const Result<QJsonObject> &said) {
            return said ? accuracyFrom(*said) : Result<core::AccuracyReport>(said.error());
        });
}

} // namespace services
