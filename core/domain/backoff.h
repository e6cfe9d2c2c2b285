// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>

#include <algorithm>

namespace core {

//! \brief How long to wait before the next try: doubling from first to most, a quarter more or less
//! by chance.
//!
//! By chance, so that ten cameras behind one switch that restarts do not all come back in the same
//! moment.
class Backoff {
public:
    Backoff(int firstMs, int mostMs)
        : m_firstMs(std::max(1, firstMs))
        , m_mostMs(std::max(m_firstMs, mostMs))
        , m_nextMs(m_firstMs)
    { }

    int nextMs()
    {
        const int base = m_nextMs;
        m_nextMs = base > m_mostMs / 2 ? m_mostMs : base * 2;
        const double factor = 0.75 + QRandomGenerator::global()->generateDouble() / 2;
        return std::min(m_mostMs, int(base * factor));
    }
    void reset() { m_nextMs = m_firstMs; }

private:
    int m_firstMs;
    int m_mostMs;
    int m_nextMs;
};

} // namespace core
