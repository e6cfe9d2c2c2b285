// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace app {

//! \brief A line on stderr that shows how far a long work is, only when stderr is a terminal and only after a second.
class Progress {
public:
    //! \p total 0: unknown.
    Progress(QString what, qint64 total);
    ~Progress();

    void advance(qint64 by = 1) { set(m_done + by); }
    void set(qint64 done);
    void setTotal(qint64 total) { m_total = total; }

private:
    QString m_what;
    qint64 m_total;
    qint64 m_done = 0;
    QElapsedTimer m_sinceStart;
    qint64 m_shownAtMs = 0;
    bool m_isTerminal;
    bool m_shown = false;
};

} // namespace app
