// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/accuracy.h"
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
    QFuture<core::Result<core::Visit>> label(QString visitId, int face, QString personId) override;
    QFuture<core::Result<int>> closeOpenVisits() override;

    //! \brief The newest faces without a name of visits that are over and began in this time (invalid: no bound),
    //! newest first; about \p limit of them (1 to 500), and those of the last visit all.
    QFuture<core::Result<QList<core::UnknownFace>>> unknownFaces(QDateTime since, QDateTime until, int limit) const;
    //! \brief What was decided at the door about the newest \p limit of them.
    QFuture<core::Result<QList<core::StrangerDecision>>> strangerDecisions(int limit) const;

private:
    SqlStore &m_store;
};

} // namespace services
