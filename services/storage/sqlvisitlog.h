// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/visitlog.h"

namespace services {

class SqlStore;

//! \brief The visits in the database. Faces and pictures are sealed with the visit's own key. \p store must outlive it.
class SqlVisitLog final : public core::VisitLog {
public:
    explicit SqlVisitLog(SqlStore &store);

    QFuture<core::Result<core::Visit>> store(core::Visit visit, QByteArray snapshot) override;
    QFuture<core::Result<core::VisitPage>> page(core::VisitQuery query) const override;
    QFuture<core::Result<core::Visit>> visit(QString id) const override;
    QFuture<core::Result<QByteArray>> snapshot(QString id) const override;
    QFuture<core::Result<qint64>> count() const override;
    QFuture<core::Result<int>> closeOpenVisits() override;

private:
    SqlStore &m_store;
};

} // namespace services
