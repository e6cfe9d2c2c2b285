// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/accessstore.h"
#include "core/domain/clock.h"

#include <QHash>
#include <QString>

namespace services {

//! \brief How long to wait after how many wrong attempts: nothing for the first ones, then first, twice that, four
//! times … up to most.
struct LockoutRule {
    int freeTries = 3; //!< wrong ones that cost no waiting
    int firstSeconds = 1;
    int mostSeconds = 300;
    int forgetSeconds = 24 * 3600; //!< after this long without a wrong one it begins anew

    //! \brief Seconds to wait after the \p failures -th wrong one in a row.
    int delayAfter(int failures) const;
};

//! \brief Counts wrong attempts and says how long to wait. What is known to the station is counted in its store and
//! survives a restart; addresses and names that nobody has are counted in memory, as many as fit. One thread.
class AttemptGuard {
public:
    AttemptGuard(core::AccessStore &store, const core::Clock &clock);

    //! \brief Seconds until \p subject may try again; 0: now. A subject that is \p isKept is one of
    //! core::AccessStore::failures().
    core::Result<int> secondsToWait(const QString &subject, bool isKept, const LockoutRule &rule);
    //! \brief Counts one more; the seconds to wait now. What cannot be stored is counted in memory, so that a full disk
    //! opens no door.
    int failed(const QString &subject, bool isKept, const LockoutRule &rule);
    void succeeded(const QString &subject);

    //! \brief One home network is one address: IPv6 by its /64, IPv4 written as IPv6 as IPv4.
    static QString addressSubject(const QString &remoteAddress);

private:
    core::Result<core::FailureRecord> recordOf(const QString &subject, bool isKept) const;
    void remember(const QString &subject, const core::FailureRecord &record);

    core::AccessStore &m_store;
    const core::Clock &m_clock;
    QHash<QString, core::FailureRecord> m_inMemory;
};

} // namespace services
