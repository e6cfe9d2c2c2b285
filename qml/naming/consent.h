// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ui {

//! \brief What is noted of somebody who becomes known today: that they agreed, or that they were not asked.
QString consentNote(bool hasAgreed);

} // namespace ui
