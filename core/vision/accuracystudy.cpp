// SPDX-License-Identifier: MIT
#include "core/vision/accuracystudy.h"

#include "core/vision/similarity.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

namespace vision {

namespace {
using core::AlikePair;
using core::PersonAgreement;
using core::SimilarityCloud;

constexpr int kEnoughPictures = 3;
constexpr double kSameSimilarity = 0.005; // what rounding may take

class CloudCounter {
public:
    CloudCounter(SimilarityCloud &cloud, double threshold) : m_cloud(cloud), m_threshold(threshold) { }

    void add(double similarity)
    {
        SimilarityCloud &cloud = m_cloud;
        if (cloud.pairs == 0) {
            cloud.bins.resize(SimilarityCloud::kBins);
            cloud.lowest = cloud.highest = similarity;
        }
        ++cloud.pairs;
        cloud.lowest = std::min(cloud.lowest, similarity);
        cloud.highest = std::max(cloud.highest, similarity);
        if (similarity >= m_threshold)
            ++cloud.named;
        const double place = (similarity - SimilarityCloud::kFrom) / (SimilarityCloud::kTo - SimilarityCloud::kFrom);
        ++cloud.bins[std::clamp(int(std::floor(place * SimilarityCloud::kBins)), 0, SimilarityCloud::kBins - 1)];
    }
    void finish() // the middle of the bin that the median falls into, but never outside of what was seen
    {
        SimilarityCloud &cloud = m_cloud;
        const double width = (SimilarityCloud::kTo - SimilarityCloud::kFrom) / SimilarityCloud::kBins;
        qint64 before = 0;
        for (int i = 0; i < cloud.bins.size(); ++i) {
            before += cloud.bins.at(i);
            if (2 * before >= cloud.pairs) {
                cloud.median = std::clamp(SimilarityCloud::kFrom + (i + 0.5) * width, cloud.lowest, cloud.highest);
                return;
            }
        }
    }

private:
    SimilarityCloud &m_cloud;
    const double m_threshold;
};

struct Member {
    const core::EnrolledFace *face = nullptr;
    int person = 0;
    double best = -2; // to another face of the same person
};

// Round by round one of everybody, the best first, until there are enough.
std::vector<Member> chosen(std::vector<std::vector<const core::EnrolledFace *>> &byPerson)
{
    std::vector<Member> members;
    for (auto &faces : byPerson)
        std::ranges::stable_sort(faces, std::ranges::greater(), &core::EnrolledFace::quality);
    for (std::size_t round = 0;; ++round) {
        const std::size_t before = members.size();
        for (std::size_t person = 0; person < byPerson.size(); ++person) {
            if (round < byPerson[person].size() && members.size() < std::size_t(kMostCompared))
                members.push_back({byPerson[person][round], int(person), -2});
        }
        if (members.size() == before)
            return members;
    }
}

PersonAgreement::Advice adviceFor(const PersonAgreement &person)
{
    using Advice = PersonAgreement::Advice;
    if (person.faces == 0)
        return Advice::NothingToCompare;
    if (!person.oddFaceId.isEmpty())
        return Advice::OddPicture;
    if (person.faces == 1)
        return Advice::OnePicture;
    if (person.faces < kEnoughPictures)
        return Advice::FewPictures;
    return person.supported < person.looked ? Advice::Scattered : Advice::None;
}

int urgency(PersonAgreement::Advice advice)
{
    switch (advice) {
    case PersonAgreement::Advice::NothingToCompare:
        return 0;
    case PersonAgreement::Advice::OddPicture:
        return 1;
    case PersonAgreement::Advice::OnePicture:
        return 2;
    case PersonAgreement::Advice::FewPictures:
        return 3;
    case PersonAgreement::Advice::Scattered:
        return 4;
    case PersonAgreement::Advice::None:
        break;
    }
    return 5;
}

AlikePair::Verdict verdictOf(double similarity, const AccuracyInput &input)
{
    if (similarity >= input.rule.known)
        return AlikePair::Verdict::Confused;
    return similarity >= input.engine.tooAlike ? AlikePair::Verdict::Alike : AlikePair::Verdict::Apart;
}

// Whom a face is most like now; nobody when that is less than it was at the door: whoever it was like is gone.
QString nearestTo(const core::StrangerDecision &stranger, const AccuracyInput &input)
{
    QString nearest;
    double most = stranger.similarity - kSameSimilarity;
    for (const core::EnrolledFace &face : input.faces) {
        const double alike = similarity(stranger.embedding, face.embedding, input.engine.metric);
        if (alike >= most) {
            most = alike;
            nearest = face.personId;
        }
    }
    return nearest;
}

void studyStrangers(const AccuracyInput &input, const QHash<QString, QString> &names, core::AccuracyReport &report)
{
    CloudCounter cloud(report.strangers, input.rule.known);
    for (const core::StrangerDecision &stranger : input.strangers) {
        // With nobody enrolled, or nothing measured, there was nobody to be like.
        if (stranger.embedding.modelId != input.engine.modelId || !(stranger.similarity > -1))
            continue;
        cloud.add(stranger.similarity);
        report.strangerSimilarities << stranger.similarity;
        report.misnamed += stranger.wasNamed ? 1 : 0;
        if (!report.closestStranger || stranger.similarity > report.closestStranger->similarity)
            report.closestStranger = stranger;
    }
    cloud.finish();
    std::ranges::sort(report.strangerSimilarities);
    if (report.closestStranger) {
        report.closestStrangerName = names.value(nearestTo(*report.closestStranger, input));
        report.closestStranger->embedding = {};
    }
}
} // namespace

core::AccuracyReport studyAccuracy(const AccuracyInput &input)
{
    core::AccuracyReport report;
    report.modelId = input.engine.modelId;
    report.isNaming = input.engine.isNaming;
    report.threshold = input.rule.known;
    report.delivered = input.engine.rule.known;
    report.calibration = input.engine.calibration;

    QHash<QString, int> place;
    QHash<QString, QString> names;
    for (const core::Person &person : input.persons) {
        place.insert(person.id, int(report.persons.size()));
        names.insert(person.id, person.name);
        PersonAgreement agreement;
        agreement.personId = person.id;
        agreement.name = person.name;
        agreement.kind = person.kind;
        report.persons << agreement;
    }
    std::vector<std::vector<const core::EnrolledFace *>> byPerson(std::size_t(report.persons.size()));
    for (const core::EnrolledFace &face : input.faces) {
        const auto at = place.constFind(face.personId);
        if (at == place.constEnd())
            continue;
        // What does not compare with itself compares with nothing: another model's, damaged, or of another length.
        if (face.embedding.modelId == input.engine.modelId
            && std::isfinite(similarity(face.embedding, face.embedding, input.engine.metric))
            && int(face.embedding.values.size()) == input.engine.dimensions)
            byPerson[std::size_t(*at)].push_back(&face);
        else
            ++report.persons[*at].otherFaces;
    }
    for (std::size_t i = 0; i < byPerson.size(); ++i) {
        report.persons[qsizetype(i)].faces = int(byPerson[i].size());
        report.faces += int(byPerson[i].size());
    }

    std::vector<Member> members = chosen(byPerson);
    report.compared = int(members.size());
    CloudCounter same(report.same, input.rule.known);
    CloudCounter different(report.different, input.rule.known);
    std::map<int, std::vector<double>> within; // by person
    const Member *first = nullptr;
    const Member *second = nullptr;
    double closest = -2;
    for (auto a = members.begin(); a != members.end(); ++a) {
        for (auto b = std::next(a); b != members.end(); ++b) {
            const double alike = similarity(a->face->embedding, b->face->embedding, input.engine.metric);
            if (a->person == b->person) {
                same.add(alike);
                within[a->person].push_back(alike);
                a->best = std::max(a->best, alike);
                b->best = std::max(b->best, alike);
                continue;
            }
            different.add(alike);
            if (alike > closest) {
                closest = alike;
                first = &*a;
                second = &*b;
            }
        }
    }
    same.finish();
    different.finish();
    if (first) {
        const auto side = [&](const Member *member) {
            return AlikePair::Side {member->face->personId, names.value(member->face->personId), member->face->id};
        };
        report.closestPair = AlikePair {side(first), side(second), closest, verdictOf(closest, input)};
    }
    for (auto &[person, pairs] : within) {
        PersonAgreement &agreement = report.persons[person];
        std::ranges::sort(pairs);
        agreement.lowest = pairs.front();
        agreement.median = pairs[pairs.size() / 2];
    }
    std::vector<double> oddest(byPerson.size(), 2);
    for (const Member &member : members) {
        PersonAgreement &agreement = report.persons[member.person];
        ++agreement.looked;
        if (member.best < -1.5) // the only one of theirs
            continue;
        report.support << member.best;
        agreement.supported += member.best >= input.rule.known ? 1 : 0;
        // As Enrolment::outliers warns: of another person, it seems.
        double &least = oddest[std::size_t(member.person)];
        if (member.best < input.rule.known / 2 && member.best < least) {
            least = member.best;
            agreement.oddFaceId = member.face->id;
        }
    }
    std::ranges::sort(report.support);
    for (PersonAgreement &agreement : report.persons)
        agreement.advice = adviceFor(agreement);
    std::ranges::stable_sort(report.persons, {}, [](const PersonAgreement &person) { return urgency(person.advice); });
    studyStrangers(input, names, report);
    return report;
}

} // namespace vision
