// SPDX-License-Identifier: MIT
#pragma once

#include "services/telemetry/logline.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <chrono>
#include <optional>

namespace services {

//! \brief Sums up what is logged again and again: the first line is shown at once, equal ones within kWindow are
//! counted, and then one line says how many there were. Equal means all of it, its context included: nothing that
//! differs is ever left out. One thread at a time.
class LogFlood {
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::seconds kWindow {10};
    static constexpr qsizetype kMostKinds = 1000; //!< beyond it lines are passed as they come

    //! \brief Whether \p entry is to be shown.
    bool admit(const LogEntry &entry, TimePoint now);
    //! \brief What is to be said by \p now of lines that were not shown.
    QList<LogEntry> due(TimePoint now);
    //! \brief All that is still to be said; afterwards nothing is known.
    QList<LogEntry> rest(TimePoint now);
    //! \brief When due() will have something; nothing while no line was held back.
    std::optional<TimePoint> nextDue() const;

private:
    struct Kind {
        LogEntry entry; // the last one
        TimePoint since;
        quint64 repeated = 0;
    };

    QHash<QByteArray, Kind> m_kinds;
};

} // namespace services
