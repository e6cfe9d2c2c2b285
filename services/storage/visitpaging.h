// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/visitlog.h"

#include <QString>
#include <QVariantList>

namespace services {

//! \brief A statement with the values for its question marks.
struct PageStatement {
    QString text;
    QVariantList values;
};

//! \brief Selects \p columns (of visit v) of one visit more than the page holds, newest first: the last one says
//! whether there is another page. Walks one index, whatever the filters (see migrations.cpp). The error is the
//! caller's: a wrong limit or cursor.
core::Result<PageStatement> pageStatement(const core::VisitQuery &wanted, const QString &columns);

//! \brief Where the page after \p last begins.
QString cursorAfter(const core::Visit &last);

} // namespace services
