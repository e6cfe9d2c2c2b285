// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

//! \brief Why \p value does not fit \p schema (what of JSON Schema our document uses); empty when it does. \p schemas:
//! the components.
QString misfit(const QJsonValue &value, const QJsonObject &schema, const QJsonObject &schemas,
               const QString &where = QStringLiteral("reply"));
