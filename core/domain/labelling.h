// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

namespace core {

//! \brief In the place of a person's id for VisitLog::label: what somebody said of the face is taken back, and it is
//! again what was decided at the door; nobody, where the person who was decided for is gone since.
inline constexpr QLatin1StringView kAsDecided {"as-decided"}; // no id: those begin with a prefix

} // namespace core
