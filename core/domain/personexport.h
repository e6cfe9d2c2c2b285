// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/personbook.h"
#include "core/domain/visit.h"

#include <QJsonObject>

namespace core {

//! \brief Everything that is known of a person, to hand to them (GDPR, article 15): who they are, the faces they are
//! known by with picture and numbers, and when and where they were seen. Who else was in those \p visits is not theirs
//! to have and is left out.
QJsonObject personExport(const PersonEntry &entry, const QList<EnrolledFace> &faces, const QList<Visit> &visits);

} // namespace core
