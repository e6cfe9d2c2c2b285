// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <limits>
#include <optional>
#include <vector>

namespace vision {

//! \brief Similarity of a pair that could not be compared, because a picture is missing or no face was found in it: it
//! never matches.
inline constexpr float kNoMatch = -std::numeric_limits<float>::infinity();

//! \brief The shares of different pairs that may pass, at which separate() looks.
inline constexpr std::array kFalseAcceptRates {1e-2, 1e-3, 1e-4, 1e-5, 1e-6};

//! \brief At a share of different pairs that pass, how many of the same person do.
struct RatePoint {
    double falseAcceptRate = 0;
    //! Nothing when there are too few different pairs for a share that small: one false accept would already be more.
    std::optional<double> trueAcceptRate;
    std::optional<double> threshold; //!< least similarity that is accepted
};

//! \brief How well similarities tell pairs of one person from pairs of two.
struct Separation {
    qint64 samePairs = 0;
    qint64 differentPairs = 0;
    double area = 0; //!< under the ROC curve; ties count half
    double equalErrorRate
        = 0; //!< where as many same pairs are refused as different ones accepted, between the two nearest points
    QList<RatePoint> rates; //!< at kFalseAcceptRates
    double bestAccuracy = 0; //!< share of all pairs judged rightly at bestThreshold
    double bestThreshold = 0;
    //! In the middle of all thresholds that are as good as the best one within its standard error, so that no single
    //! pair sways it (the one-standard-error rule of Breiman et al., Classification and Regression Trees, 1984).
    double steadyThreshold = 0;
};

//! \brief Nothing when one of the two kinds is absent. \p same and \p different hold no NaN.
std::optional<Separation> separate(std::vector<float> same, std::vector<float> different);

//! \brief One line of a pairs file: pictures as NAME_0001 of folder NAME.
struct LabelledPair {
    QString first; //!< path without ending below the folder of images: "Zico/Zico_0001"
    QString second;
    bool isSame = false;
    int fold = 0;
};

struct PairList {
    QList<LabelledPair> pairs;
    int folds = 0;
    //! The file has one set only, so its pairs were dealt out to the folds in turn.
    bool isDealtOut = false;
};

//! \brief Reads the format of LFW's pairs.txt: a first line with the number of folds and of pairs of each kind a fold,
//! or one number alone (pairs of each kind of a single set, or folds); then "NAME N M" for two pictures of a person and
//! "NAME N OTHER M" for two people. The error names the line. Names that would lead out of the folder of images are
//! refused.
core::Result<PairList> parsePairs(const QByteArray &text);

//! \brief Accuracy on each fold at the steady threshold of all the others, so that no fold is judged by itself.
struct FoldedAccuracy {
    QList<double> accuracies;
    QList<double> thresholds;
    double mean = 0;
    double deviation = 0; //!< sample standard deviation of the folds
    double standardError = 0; //!< of the mean, as LFW's tables give it
};

struct JudgedPair {
    float similarity = kNoMatch;
    bool isSame = false;
    int fold = 0;
};

//! \brief Nothing with fewer than two folds that hold pairs.
std::optional<FoldedAccuracy> crossValidate(const std::vector<JudgedPair> &pairs, int folds);

} // namespace vision
