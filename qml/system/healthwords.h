// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/healthboard.h"

#include <QString>

namespace ui {

//! \brief A check in the words of somebody who lives in the house.
struct HealthWords {
    QString title; //!< what is checked
    QString state; //!< how it is
    QString advice; //!< what to do; empty when there is nothing to do
};

HealthWords healthWordsOf(const core::HealthCheck &check);
//! \brief The figures behind it, for who wants to know more.
QString healthDetailOf(const core::HealthCheck &check);

} // namespace ui
