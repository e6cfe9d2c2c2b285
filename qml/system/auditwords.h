// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ui {

//! \brief What was done and how it ended ("erase person", "refused") as the audit log says it, in the language of the
//! window. What is not known here stays as it is there.
QString auditWords(const QString &recorded);

} // namespace ui
