// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

#include <mutex>

namespace services {

//! \brief What one guess costs. The default is the second recommended choice of RFC 9106, section 4 (Argon2id, 3 passes
//! over 64 MiB), with one lane, which is all that libsodium has; OWASP's Password Storage Cheat Sheet asks for at least
//! 2 passes over 19 MiB. Tests take less.
struct HashCost {
    unsigned long long passes = 3;
    std::size_t memoryBytes = 64U * 1024 * 1024;

    static HashCost lowest(); //!< libsodium's own minimum
};

//! \brief Passwords and PINs as Argon2id strings (libsodium), which hold salt and cost. Slow on purpose: 0.1 s a call.
//! Any thread.
class PasswordHash {
public:
    explicit PasswordHash(HashCost cost);

    //! \brief Does now what the first matchesNobody() would do besides, which would tell nobody from somebody by its
    //! time. Takes as long as make().
    void prepare() const { (void)nobody(); }
    //! \brief Unavailable when there is no memory for it.
    core::Result<QByteArray> make(const QByteArray &secret) const;
    //! \brief Whether \p hash was made from \p secret; an error when that could not be found out.
    core::Result<bool> matches(const QByteArray &hash, const QByteArray &secret) const;
    //! \brief As long as matches(), for nobody: always false.
    core::Result<bool> matchesNobody(const QByteArray &secret) const;
    //! \brief Whether \p hash was made at another cost than this one's.
    bool isOutdated(const QByteArray &hash) const;

private:
    QByteArray nobody() const; // the hash of something that nobody knows

    HashCost m_cost;
    mutable std::mutex m_mutex;
    mutable QByteArray m_nobody; // once it could be made
};

//! \brief Overwrites it where it lies and empties it. A copy that somebody else holds stays.
void wipe(QByteArray &secret);
void wipe(QString &secret);

//! \brief Wipes what it refers to at the end of its scope.
template <typename Text> class WipedAtEnd {
public:
    explicit WipedAtEnd(Text &secret) : m_secret(secret) { }
    ~WipedAtEnd() { wipe(m_secret); }
    Q_DISABLE_COPY_MOVE(WipedAtEnd)

private:
    Text &m_secret;
};

} // namespace services
