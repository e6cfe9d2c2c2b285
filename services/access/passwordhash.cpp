// SPDX-License-Identifier: MIT
#include "services/access/passwordhash.h"

#include <cerrno>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace services {

namespace {
core::Error noMemory()
{
    return {core::Error::Code::Unavailable,
            u"there is not enough memory to check a password now; try again, or stop other programs"_s};
}
} // namespace

HashCost HashCost::lowest() { return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN}; }

PasswordHash::PasswordHash(HashCost cost) : m_cost(cost)
{
    if (sodium_init() < 0)
        qFatal("the cryptographic library cannot start");
}

QByteArray PasswordHash::nobody() const
{
    const std::lock_guard lock(m_mutex);
    if (m_nobody.isEmpty()) {
        QByteArray unknown(32, '\0');
        randombytes_buf(unknown.data(), std::size_t(unknown.size()));
        m_nobody = make(unknown).valueOr({});
    }
    return m_nobody;
}

core::Result<QByteArray> PasswordHash::make(const QByteArray &secret) const
{
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str_alg(hash.data(), secret.constData(), static_cast<unsigned long long>(secret.size()),
                              m_cost.passes, m_cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return noMemory();
    hash.truncate(qsizetype(qstrlen(hash.constData())));
    return hash;
}

core::Result<bool> PasswordHash::matches(const QByteArray &hash, const QByteArray &secret) const
{
    if (hash.isEmpty())
        return noMemory(); // only nobody's, which could not be made
    errno = 0;
    if (crypto_pwhash_str_verify(hash.constData(), secret.constData(), static_cast<unsigned long long>(secret.size()))
        == 0)
        return true;
    if (errno == ENOMEM) // else it differs: libsodium says both with one number
        return noMemory();
    return false;
}

core::Result<bool> PasswordHash::matchesNobody(const QByteArray &secret) const
{
    const core::Result<bool> matched = matches(nobody(), secret);
    return matched ? core::Result<bool>(false) : matched;
}

bool PasswordHash::isOutdated(const QByteArray &hash) const
{
    return crypto_pwhash_str_needs_rehash(hash.constData(), m_cost.passes, m_cost.memoryBytes) != 0;
}

void wipe(QByteArray &secret)
{
    if (!secret.isEmpty() && secret.isDetached())
        sodium_memzero(secret.data(), std::size_t(secret.size()));
    secret.clear();
}

void wipe(QString &secret)
{
    if (!secret.isEmpty() && secret.isDetached())
        sodium_memzero(secret.data(), std::size_t(secret.size()) * sizeof(QChar));
    secret.clear();
}

} // namespace services
