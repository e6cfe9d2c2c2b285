// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/accessstore.h"

#include <QHash>
#include <QMultiHash>

namespace services {

//! \brief Users, tokens and sessions of one moment, to be looked up in. Never changed once made, so any thread may read
//! it.
class AccessCache {
public:
    explicit AccessCache(core::AccessSnapshot snapshot);

    qint64 revision() const { return m_all.revision; }
    const QList<core::UserRecord> &users() const { return m_all.users; }
    const QList<core::TokenRecord> &tokens() const { return m_all.tokens; }
    const QList<core::SessionRecord> &sessions() const { return m_all.sessions; }

    // nullptr: there is none
    const core::UserRecord *userById(const QString &id) const;
    const core::UserRecord *userByName(const QString &name) const;
    const core::UserRecord *user(const QString &idOrName) const;
    const core::TokenRecord *token(
        const QString &idOrName) const; //!< of several of one name the one that is not revoked
    const core::SessionRecord *sessionByDigest(const QByteArray &digest) const;
    const core::TokenRecord *tokenByDigest(const QByteArray &digest) const;

private:
    core::AccessSnapshot m_all;
    QHash<QString, qsizetype> m_userById;
    QHash<QString, qsizetype> m_userByKey;
    QMultiHash<quint64, qsizetype> m_sessionByDigest; // by its first bytes; all of them are compared in constant time
    QMultiHash<quint64, qsizetype> m_tokenByDigest;
};

} // namespace services
