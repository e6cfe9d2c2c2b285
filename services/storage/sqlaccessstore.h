// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/accessstore.h"

namespace services {

class SqlStore;

//! \brief Users, tokens and sessions in the database. A user's name and hashes are sealed with a key of their own that
//! the master key wraps: who has the database file alone can neither read who lives here nor try PINs against it. \p
//! store must outlive it.
class SqlAccessStore final : public core::AccessStore {
public:
    explicit SqlAccessStore(SqlStore &store);

    QFuture<core::Result<core::AccessSnapshot>> load() const override;
    QFuture<core::Result<qint64>> revision() const override;
    QFuture<core::Result<void>> addUser(core::UserRecord record, bool isFirst) override;
    QFuture<core::Result<void>> changeUser(QString userId, core::UserChange change) override;
    QFuture<core::Result<void>> removeUser(QString userId) override;
    QFuture<core::Result<void>> addSession(core::SessionRecord session, QByteArray passwordHash) override;
    QFuture<core::Result<int>> endSessions(QStringList ids) override;
    QFuture<core::Result<void>> addToken(core::TokenRecord token) override;
    QFuture<core::Result<void>> revokeToken(QString tokenId) override;
    QFuture<core::Result<void>> touch(core::AccessTouches touches) override;
    QFuture<core::Result<core::FailureRecord>> failures(QString subject) const override;
    QFuture<core::Result<void>> setFailures(QString subject, core::FailureRecord record) override;

private:
    SqlStore &m_store;
};

} // namespace services
