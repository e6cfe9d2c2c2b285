// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/audit.h"

#include <QVariantList>

namespace ui {

//! \brief What sort of thing an entry of the audit log tells of, in the language of the window.
QString auditKind(core::AuditEvent::Type type);

//! \brief Every sort, as {value, text}; the first is all of them.
QVariantList auditKinds();

//! \brief Who did it, in plain words: of "user:anna", "anna".
QString auditActor(const QString &actor);

//! \brief All that an entry holds, as {name, value}, each to be read by a person.
QVariantList auditDetails(const core::AuditEntry &entry);

} // namespace ui
