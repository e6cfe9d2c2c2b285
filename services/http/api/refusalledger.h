// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>

namespace services {

//! \brief Which refusals of strangers are written down one by one. The first \ref kEach of a minute are; the others are
//! counted, and the next that is written down says how many there were, so that nobody fills the audit log by guessing.
//! One thread at a time.
class RefusalLedger {
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    static constexpr int kEach = 30;
    static constexpr std::chrono::minutes kSpan {1};

    bool admit(TimePoint now)
    {
        if (!m_since || now - *m_since >= kSpan) {
            m_since = now;
            m_admitted = 0;
        }
        if (m_admitted < kEach) {
            ++m_admitted;
            return true;
        }
        ++m_unwritten;
        return false;
    }
    //! \brief How many were not written down since the last one that was.
    int takeUnwritten()
    {
        const int count = m_unwritten;
        m_unwritten = 0;
        return count;
    }

private:
    std::optional<TimePoint> m_since;
    int m_admitted = 0;
    int m_unwritten = 0;
};

} // namespace services
