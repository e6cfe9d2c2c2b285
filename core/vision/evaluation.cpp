// SPDX-License-Identifier: MIT
#include "core/vision/evaluation.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace vision {

namespace {
using core::Error;

constexpr int kDealtFolds = 10;
constexpr int kMostFolds = 1000;
constexpr qsizetype kLongestName = 200;

// How many pairs of each kind pass a threshold; one step a distinct similarity, falling, so that ties stay together.
struct Step {
    float threshold = 0;
    qint64 same = 0;
    qint64 different = 0;
};

std::vector<Step> steps(std::vector<float> &same, std::vector<float> &different)
{
    std::ranges::sort(same, std::greater {});
    std::ranges::sort(different, std::greater {});
    std::vector<Step> all {{std::numeric_limits<float>::infinity(), 0, 0}};
    std::size_t s = 0;
    std::size_t d = 0;
    while (s < same.size() || d < different.size()) {
        const float next
            = std::max(s < same.size() ? same[s] : kNoMatch, d < different.size() ? different[d] : kNoMatch);
        if (next == kNoMatch) // these never pass, whatever the threshold
            break;
        while (s < same.size() && same[s] == next)
            ++s;
        while (d < different.size() && different[d] == next)
            ++d;
        all.push_back({next, qint64(s), qint64(d)});
    }
    return all;
}

// Between the last point at which false refusals are the greater share and the first at which false accepts are.
double equalErrorRate(const std::vector<Step> &all, double same, double different)
{
    double lastRefused = 1;
    double lastAccepted = 0;
    for (const Step &step : all) {
        const double refused = 1 - double(step.same) / same;
        const double accepted = double(step.different) / different;
        if (accepted >= refused) {
            const double before = lastRefused - lastAccepted;
            const double after = accepted - refused;
            const double share = before + after > 0 ? before / (before + after) : 0;
            return lastRefused + (refused - lastRefused) * share;
        }
        lastRefused = refused;
        lastAccepted = accepted;
    }
    return lastRefused; // pairs that never pass keep the curve from meeting: what is refused stays refused
}

// Half-way between two neighbouring similarities, so that a threshold does not sit on a pair. Above all of them when
// nothing is to pass.
double between(const std::vector<Step> &all, std::size_t index)
{
    if (index + 1 >= all.size())
        return double(all[index].threshold);
    const double next = double(all[index + 1].threshold);
    return index == 0 ? std::nextafter(next, std::numeric_limits<double>::infinity())
                      : (double(all[index].threshold) + next) / 2;
}
} // namespace

std::optional<Separation> separate(std::vector<float> same, std::vector<float> different)
{
    if (same.empty() || different.empty())
        return std::nullopt;
    Separation result;
    result.samePairs = qint64(same.size());
    result.differentPairs = qint64(different.size());
    const std::vector<Step> all = steps(same, different);
    const auto sames = double(same.size());
    const auto differents = double(different.size());

    qint64 lastSame = 0;
    qint64 lastDifferent = 0;
    const auto addStrip = [&](qint64 s, qint64 d) {
        result.area += double(d - lastDifferent) / differents * (double(s) + double(lastSame)) / (2 * sames);
        lastSame = s;
        lastDifferent = d;
    };
    for (const Step &step : all)
        addStrip(step.same, step.different);
    addStrip(result.samePairs, result.differentPairs); // pairs that were not compared tie with one another

    result.equalErrorRate = equalErrorRate(all, sames, differents);
    for (const double rate : kFalseAcceptRates) {
        RatePoint point {rate, std::nullopt, std::nullopt};
        const auto allowed = qint64(std::floor(rate * differents * (1 + 1e-12)));
        if (allowed >= 1) {
            // The most that may pass; the first step accepts nothing, so there is always one.
            const auto after
                = std::ranges::find_if(all, [allowed](const Step &step) { return step.different > allowed; });
            const Step &chosen = *std::prev(after);
            point.trueAcceptRate = double(chosen.same) / sames;
            point.threshold = double(chosen.threshold);
        }
        result.rates << point;
    }
    qint64 mostRight = -1;
    std::vector<std::size_t> best;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const qint64 right = all[i].same + result.differentPairs - all[i].different;
        if (right < mostRight)
            continue;
        if (right > mostRight)
            best.clear();
        mostRight = right;
        best.push_back(i);
    }
    result.bestThreshold = between(all, best[best.size() / 2]); // of several that are equally good the middle one
    result.bestAccuracy = double(mostRight) / (sames + differents);

    const double error = std::sqrt(double(mostRight) * (1 - result.bestAccuracy)); // of a count of right ones
    const auto isAsGood = [&](const Step &step) {
        return double(step.same + result.differentPairs - step.different) >= double(mostRight) - error;
    };
    const auto first = std::ranges::find_if(all, isAsGood);
    const auto last = std::prev(std::ranges::find_if(all.rbegin(), all.rend(), isAsGood).base());
    result.steadyThreshold
        = (between(all, std::size_t(first - all.begin())) + between(all, std::size_t(last - all.begin()))) / 2;
    return result;
}

namespace {
// One pair's picture, or nothing when name or number will not do.
std::optional<QString> picturePath(const QString &name, const QString &number)
{
    bool isNumber = false;
    const int n = number.toInt(&isNumber);
    const bool isSafe = !name.isEmpty() && name.size() <= kLongestName && !name.contains(u'/') && !name.contains(u'\\')
        && !name.contains(QChar(0)) && name != "."_L1 && name != ".."_L1;
    if (!isNumber || n < 0 || !isSafe)
        return std::nullopt;
    return u"%1/%1_%2"_s.arg(name).arg(n, 4, 10, QChar(u'0'));
}

QStringList fields(const QByteArray &line)
{
    const QString text = QString::fromUtf8(line).trimmed();
    // Tabs separate in the original, so that a name may hold a space; hand-made lists often have spaces only.
    QStringList parts = text.contains(u'\t') ? text.split(u'\t', Qt::SkipEmptyParts)
                                             : text.split(u' ', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

// What the first line announces: folds, and pairs of one kind a fold where it says so.
struct Header {
    qint64 first = 0;
    std::optional<qint64> second;
};

std::optional<Header> parseHeader(const QStringList &parts)
{
    bool firstOk = false;
    bool secondOk = true;
    if (parts.isEmpty() || parts.size() > 2)
        return std::nullopt;
    Header header {parts.front().toLongLong(&firstOk), std::nullopt};
    if (parts.size() == 2)
        header.second = parts.back().toLongLong(&secondOk);
    const bool isPositive = header.first >= 1 && header.second.value_or(1) >= 1;
    return firstOk && secondOk && isPositive ? std::optional(header) : std::nullopt;
}
} // namespace

core::Result<PairList> parsePairs(const QByteArray &text)
{
    PairList list;
    std::optional<Header> header;
    int number = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        const QStringList parts = fields(line);
        if (parts.isEmpty())
            continue;
        if (!header) {
            header = parseHeader(parts);
            if (!header)
                return Error {
                    Error::Code::Invalid,
                    u"line %1: the first line must hold the number of folds and of pairs of each kind a fold, such as \"10 300\", or one number"_s
                        .arg(number)};
            continue;
        }
        LabelledPair pair;
        pair.isSame = parts.size() == 3;
        const std::optional<QString> first = parts.size() >= 3 ? picturePath(parts.at(0), parts.at(1)) : std::nullopt;
        std::optional<QString> second;
        if (parts.size() == 3)
            second = picturePath(parts.at(0), parts.at(2));
        else if (parts.size() == 4)
            second = picturePath(parts.at(2), parts.at(3));
        if (!first || !second)
            return Error {
                Error::Code::Invalid,
                u"line %1: not a pair; \"NAME N M\" for one person or \"NAME N OTHER M\" for two, separated by tabs"_s
                    .arg(number)};
        pair.first = *first;
        pair.second = *second;
        list.pairs << pair;
    }
    if (!header)
        return Error {Error::Code::Invalid, u"the file is empty"_s};
    if (list.pairs.isEmpty())
        return Error {Error::Code::Invalid, u"there are no pairs after the first line"_s};

    const qint64 count = list.pairs.size();
    if (header->second) {
        if (header->first > kMostFolds || header->second > count || header->first * *header->second * 2 != count) {
            return Error {Error::Code::Invalid,
                          u"the first line announces %1 folds of %2 same and %2 different pairs, but %3 pairs follow"_s
                              .arg(header->first)
                              .arg(*header->second)
                              .arg(count)};
        }
        list.folds = int(header->first);
    } else if (header->first * 2 == count) {
        list.folds = 1;
    } else if (header->first <= kMostFolds && count % header->first == 0) {
        list.folds = int(header->first);
    } else {
        return Error {Error::Code::Invalid,
                      u"the first line says %1, which fits neither folds nor pairs of each kind: %2 pairs follow"_s
                          .arg(header->first)
                          .arg(count)};
    }
    list.isDealtOut = list.folds == 1 && count >= kDealtFolds;
    const qint64 perFold = count / list.folds;
    for (qint64 i = 0; i < count; ++i)
        list.pairs[i].fold = int(list.isDealtOut ? i % kDealtFolds : i / perFold);
    if (list.isDealtOut)
        list.folds = kDealtFolds;
    return list;
}

std::optional<FoldedAccuracy> crossValidate(const std::vector<JudgedPair> &pairs, int folds)
{
    FoldedAccuracy result;
    for (int fold = 0; fold < folds; ++fold) {
        std::vector<float> same;
        std::vector<float> different;
        for (const JudgedPair &pair : pairs) {
            if (pair.fold != fold)
                (pair.isSame ? same : different).push_back(pair.similarity);
        }
        const std::optional<Separation> others = separate(std::move(same), std::move(different));
        qint64 right = 0;
        qint64 all = 0;
        for (const JudgedPair &pair : pairs) {
            if (pair.fold != fold)
                continue;
            ++all;
            if (others && (double(pair.similarity) >= others->steadyThreshold) == pair.isSame)
                ++right;
        }
        if (!others || all == 0)
            continue;
        result.accuracies << double(right) / double(all);
        result.thresholds << others->steadyThreshold;
    }
    const auto count = double(result.accuracies.size());
    if (count < 2)
        return std::nullopt;
    for (const double accuracy : result.accuracies)
        result.mean += accuracy / count;
    double squares = 0;
    for (const double accuracy : result.accuracies)
        squares += (accuracy - result.mean) * (accuracy - result.mean);
    result.deviation = std::sqrt(squares / (count - 1));
    result.standardError = result.deviation / std::sqrt(count);
    return result;
}

} // namespace vision
