// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/accuracy.h"

#include <QString>

namespace ui {

//! \brief A similarity as it is written here: "0.62".
QString similarityText(double similarity);
//! \brief "Of 1,000 strangers, about 3 would be taken for somebody known."; empty where nothing was measured.
QString strangersText(const std::optional<core::StrangerShare> &taken);

//! \brief How it stands, for somebody who lives in the house.
struct AccuracyVerdict {
    bool isKnown = false; //!< false: too little is stored to say
    bool isGood = false;
    QString headline;
    QString advice; //!< what to do
};
AccuracyVerdict accuracyVerdictOf(const core::AccuracyReport &report);

//! \brief What a cloud shows, for who cannot see it.
QString sameText(const core::AccuracyReport &report);
QString differentText(const core::AccuracyReport &report);
QString strangersSeenText(const core::AccuracyReport &report);

QString pairText(const core::AlikePair &pair);
QString pairAdvice(const core::AlikePair &pair);
QString closestStrangerText(const core::AccuracyReport &report);
QString closestStrangerAdvice(const core::AccuracyReport &report);
QString agreementText(const core::PersonAgreement &person);
QString agreementAdvice(const core::PersonAgreement &person);
//! \brief What a threshold would cost, by the household's own pictures and visitors.
QString costText(const core::AccuracyReport &report, double threshold);

} // namespace ui
