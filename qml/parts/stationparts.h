// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/enrolmentdesk.h"
#include "core/domain/facescout.h"
#include "core/domain/personexport.h"
#include "core/domain/station.h"

namespace ui {

//! \brief Whom the window talks to. All must outlive whoever is given them.
struct StationParts {
    core::Station &station;
    core::VisitLog &visitLog; //!< of the station, as this window may use it
    core::PersonBook &personBook; //!< the same
    core::EnrolmentDesk &enrolment;
    core::FaceScout *scout = nullptr; //!< absent where it cannot look at what a camera shows now
    const core::PersonExports *exports = nullptr; //!< absent where nothing is handed out
};

} // namespace ui
