// SPDX-License-Identifier: MIT
#include "services/access/accesscache.h"

#include "services/access/bearer.h"
#include "services/access/credentialrules.h"

#include <algorithm>
#include <cstring>

namespace services {

namespace {
quint64 shortened(const QByteArray &digest)
{
    quint64 first = 0;
    std::memcpy(&first, digest.constData(), std::min<std::size_t>(sizeof first, std::size_t(digest.size())));
    return first;
}

template <typename Record>
const Record *find(const QMultiHash<quint64, qsizetype> &index, const QList<Record> &records, const QByteArray &digest)
{
    for (auto [at, end] = index.equal_range(shortened(digest)); at != end; ++at) {
        if (bearer::isSame(records.at(*at).digest, digest))
            return &records.at(*at);
    }
    return nullptr;
}

template <typename Record> QMultiHash<quint64, qsizetype> byDigest(const QList<Record> &records)
{
    QMultiHash<quint64, qsizetype> index;
    for (qsizetype i = 0; i < records.size(); ++i)
        index.insert(shortened(records.at(i).digest), i);
    return index;
}
} // namespace

AccessCache::AccessCache(core::AccessSnapshot snapshot) : m_all(std::move(snapshot))
{
    std::ranges::sort(m_all.users, {}, &core::UserRecord::nameKey);
    for (qsizetype i = 0; i < m_all.users.size(); ++i) {
        m_userById.insert(m_all.users.at(i).user.id, i);
        m_userByKey.insert(m_all.users.at(i).nameKey, i);
    }
    m_sessionByDigest = byDigest(m_all.sessions);
    m_tokenByDigest = byDigest(m_all.tokens);
}

const core::UserRecord *AccessCache::userById(const QString &id) const
{
    const auto found = m_userById.constFind(id);
    return found == m_userById.constEnd() ? nullptr : &m_all.users.at(*found);
}

const core::UserRecord *AccessCache::userByName(const QString &name) const
{
    const auto found = m_userByKey.constFind(accessNameKey(name));
    return found == m_userByKey.constEnd() ? nullptr : &m_all.users.at(*found);
}

const core::UserRecord *AccessCache::user(const QString &idOrName) const
{
    const core::UserRecord *byId = userById(idOrName);
    return byId ? byId : userByName(idOrName);
}

const core::TokenRecord *AccessCache::token(const QString &idOrName) const
{
    const QString key = accessNameKey(idOrName);
    const core::TokenRecord *found = nullptr;
    for (const core::TokenRecord &token : m_all.tokens) {
        if (token.info.id == idOrName)
            return &token;
        if (accessNameKey(token.info.name) == key && (!found || found->info.isRevoked))
            found = &token;
    }
    return found;
}

const core::SessionRecord *AccessCache::sessionByDigest(const QByteArray &digest) const
{
    return find(m_sessionByDigest, m_all.sessions, digest);
}
const core::TokenRecord *AccessCache::tokenByDigest(const QByteArray &digest) const
{
    return find(m_tokenByDigest, m_all.tokens, digest);
}

} // namespace services
