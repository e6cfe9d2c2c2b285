// SPDX-License-Identifier: MIT
#include "app/ctl/progress.h"

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {
constexpr qint64 kFirstAfterMs = 1000;
constexpr qint64 kEveryMs = 200;
} // namespace

Progress::Progress(QString what, qint64 total)
    : m_what(std::move(what))
    , m_total(total)
    , m_isTerminal(::isatty(STDERR_FILENO) != 0)
{
    m_sinceStart.start();
}

Progress::~Progress()
{
    if (m_shown)
        std::fputs("\r\033[K", stderr);
}

void Progress::set(qint64 done)
{
    m_done = done;
    const qint64 now = m_sinceStart.elapsed();
    if (!m_isTerminal || now < kFirstAfterMs || now - m_shownAtMs < kEveryMs)
        return;
    m_shownAtMs = now;
    m_shown = true;
    QString line = m_total > 0
        ? u"%1 %2 of %3 (%4 %)"_s.arg(m_what).arg(m_done).arg(m_total).arg(100 * m_done / m_total)
        : u"%1 %2"_s.arg(m_what).arg(m_done);
    if (m_total > 0 && m_done > 0)
        line += u", about %1 s left"_s.arg((m_total - m_done) * now / m_done / 1000);
    std::fprintf(stderr, "\r\033[K%s", qUtf8Printable(line));
    std::fflush(stderr);
}

} // namespace app
