// SPDX-License-Identifier: MIT
#include "services/storage/sqlauditheads.h"

#include "services/storage/sqlstore.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace services {

using core::AuditHead;

SqlAuditHeads::SqlAuditHeads(SqlStore &store) : m_store(store) { }

QFuture<core::Result<AuditHead>> SqlAuditHeads::load() const
{
    // On the connection that writes: it sees what was saved last, by any program.
    return m_store.run([](QSqlDatabase &database, const Keyring &) -> core::Result<AuditHead> {
        QSqlQuery query(database);
        if (!query.exec(u"SELECT seq, hash FROM audit_head WHERE id = 1"_s))
            return sqlError(query.lastError());
        return query.next() ? AuditHead {query.value(0).toLongLong(), query.value(1).toString().toLatin1()}
                            : AuditHead {};
    });
}

QFuture<core::Result<void>> SqlAuditHeads::save(AuditHead head)
{
    return m_store.run([head](QSqlDatabase &database, const Keyring &) -> core::Result<void> {
        QSqlQuery query(database);
        query.prepare(
            u"INSERT INTO audit_head (id, seq, hash) VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash"_s);
        query.addBindValue(head.seq);
        query.addBindValue(QString::fromLatin1(head.hash));
        return query.exec() ? core::Result<void>() : core::Result<void>(sqlError(query.lastError()));
    });
}

} // namespace services
