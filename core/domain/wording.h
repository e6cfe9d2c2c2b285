// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/visit.h"

#include <QString>

namespace core {

//! \brief What the station says of visitors, in words for a person. One place for window, shell and messages;
//! translated where a translation is installed.

//! "almost certain", "fairly sure", …: what a calibrated confidence (0 to 1) means, without the precision that a
//! percentage pretends.
QString certaintyText(double confidence);
//! "Anna", "Anna and an unknown visitor", "2 unknown visitors"; for a visit without faces that nobody's face was seen.
QString visitorsText(const Visit &visit);
//! Why a face was called what it was called. \p bestName and \p secondName are of the two people it is most like, empty
//! where not known.
QString explain(const VisitFace &face, const QString &bestName = {}, const QString &secondName = {});

} // namespace core
