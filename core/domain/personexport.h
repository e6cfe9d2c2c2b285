// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/personbook.h"
#include "core/domain/visitlog.h"

#include <QFuture>
#include <QJsonObject>

class QObject;

namespace core {

//! \brief Everything that is known of a person, to hand to them (GDPR, article 15): who they are, the faces they are
//! known by with picture and numbers, and when and where they were seen. Who else was in those \p visits is not theirs
//! to have and is left out.
QJsonObject personExport(const PersonEntry &entry, const QList<EnrolledFace> &faces, const QList<Visit> &visits);

//! \brief Reads what personExport() needs of this person, one thing after the other in the thread of \p context, which
//! the books must outlive. NotFound: there is nobody of this id.
QFuture<Result<QJsonObject>> collectPersonExport(QObject *context, const PersonBook &persons, const VisitLog &visits,
                                                 const QString &personId);

//! \brief Hands out everything that is known of a person; that it was is recorded. Calls return at once.
class PersonExports {
public:
    virtual ~PersonExports() = default;
    virtual QFuture<Result<QJsonObject>> exported(QString personId) const = 0;
};

} // namespace core
