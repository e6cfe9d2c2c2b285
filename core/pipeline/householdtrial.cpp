// SPDX-License-Identifier: MIT
#include "core/pipeline/householdtrial.h"

#include "core/pipeline/faceviews.h"

#include <algorithm>
#include <map>
#include <memory>
#include <random>
#include <utility>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {
using Photos = std::vector<const TrialPhoto *>;

// std::shuffle may differ from library to library; a figure in a document must not.
template <typename T> void shuffle(std::vector<T> &values, std::mt19937 &random)
{
    for (std::size_t i = values.size(); i > 1; --i)
        std::swap(values[i - 1], values[random() % i]);
}

QString idOf(int person) { return QString::number(person); }

void count(TrialCount &counted, const core::Decision &decision, int person, bool isMember)
{
    const bool isNamed = decision.verdict != core::Decision::Verdict::Unknown;
    if (!isMember) {
        ++counted.strangers;
        counted.strangersNamed += isNamed ? 1 : 0;
        return;
    }
    ++counted.members;
    const bool isRight = isNamed && decision.personId == idOf(person);
    counted.named += isRight ? 1 : 0;
    counted.misnamed += isNamed && !isRight ? 1 : 0;
}

class Door {
public:
    Door(std::shared_ptr<const vision::Gallery> gallery, const HouseholdOptions &options)
        : m_gallery(std::move(gallery))
        , m_options(options)
        , m_pictureRule(options.rule)
    {
        m_pictureRule.agreeingViews = 1; // a picture is all there is
    }

    void ring(int person, const Photos &photos, bool isMember, HouseholdResult &result) const
    {
        for (const TrialPhoto *photo : photos) {
            const core::Decision decision = photo->embedding.isEmpty()
                ? core::Decision()
                : core::decide(m_gallery->match(photo->embedding), photo->quality, 1, m_pictureRule);
            count(result.pictures, decision, person, isMember);
        }
        const auto views = std::size_t(m_options.views);
        for (std::size_t first = 0; first + views <= photos.size(); first += views)
            count(result.visits,
                  decideVisit(
                      Photos(photos.begin() + std::ptrdiff_t(first), photos.begin() + std::ptrdiff_t(first + views))),
                  person, isMember);
    }

private:
    core::Decision decideVisit(const Photos &photos) const
    {
        FaceViews views;
        for (const TrialPhoto *photo : photos) {
            if (!photo->embedding.isEmpty()
                && photo->quality >= m_options.rule.minQuality) // as the station: a worse view is not encoded
                views.add({photo->embedding, photo->quality, std::nullopt, {}, {}});
        }
        if (views.isEmpty())
            return {};
        views.rematch(*m_gallery);
        return decide(views, *m_gallery, m_options.metric, m_options.rule);
    }

    std::shared_ptr<const vision::Gallery> m_gallery;
    const HouseholdOptions &m_options;
    core::DecisionRule m_pictureRule;
};
} // namespace

core::Result<HouseholdResult> runHouseholdTrial(const std::vector<TrialPhoto> &photos, const HouseholdOptions &options)
{
    std::map<int, Photos> byPerson;
    QString modelId;
    for (const TrialPhoto &photo : photos) {
        byPerson[photo.person].push_back(&photo);
        if (!photo.embedding.isEmpty())
            modelId = photo.embedding.modelId;
    }
    std::vector<int> candidates; // one photo at least must be left to ring with
    for (const auto &[person, all] : byPerson) {
        if (int(all.size()) > options.photos)
            candidates.push_back(person);
    }
    if (int(candidates.size()) < options.people || int(byPerson.size()) <= options.people) {
        return core::Error {
            core::Error::Code::Invalid,
            u"a household of %1 needs as many people with more than %2 photos each, and one stranger at least; there are %3 such people of %4"_s
                .arg(options.people)
                .arg(options.photos)
                .arg(candidates.size())
                .arg(byPerson.size())};
    }
    std::mt19937 random(options.seed);
    HouseholdResult result;
    for (int draw = 0; draw < options.draws; ++draw) {
        shuffle(candidates, random);
        QList<core::Person> members;
        QList<core::EnrolledFace> enrolled;
        std::map<int, Photos> ringing = byPerson;
        for (auto &[person, all] : ringing)
            shuffle(all, random);
        for (int i = 0; i < options.people; ++i) {
            const int person = candidates[std::size_t(i)];
            core::Person member;
            member.id = idOf(person);
            members << member;
            Photos &all = ringing[person];
            for (int photo = 0; photo < options.photos; ++photo) {
                core::EnrolledFace face;
                face.personId = member.id;
                face.embedding = all.back()->embedding;
                all.pop_back();
                if (!face.embedding.isEmpty())
                    enrolled << face;
            }
        }
        const Door door(vision::Gallery::build(enrolled, members, modelId, options.metric), options);
        for (const auto &[person, all] : ringing) {
            const bool isMember
                = std::ranges::any_of(members, [&](const core::Person &member) { return member.id == idOf(person); });
            door.ring(person, all, isMember, result);
        }
    }
    return result;
}

} // namespace pipeline
