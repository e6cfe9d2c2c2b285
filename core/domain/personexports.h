// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QFuture>
#include <QJsonObject>
#include <QString>

namespace core {

//! \brief Hands out everything that is known of a person (core::personExport); that it was is recorded. Calls return at
//! once.
class PersonExports {
public:
    virtual ~PersonExports() = default;
    virtual QFuture<Result<QJsonObject>> exported(QString personId) const = 0;
};

} // namespace core
