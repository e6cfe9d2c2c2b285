// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <thread>

namespace services {

class Log;

//! \brief What libraries print on stderr past every hook (libpng of a torn picture, the C library of a failed assert)
//! is logged as warnings of "doorbell.stderr", a line each, as long as it lives: whoever collects JSON lines reads
//! nothing else there. A log for a person to read is left as it is. stderr is process-wide, hence one.
//!
//! When the program crashes, what was printed is logged first; what cannot be any more goes where stderr went before,
//! as it is. Under a sanitizer
//! nothing is caught, since its report ends the process without a signal.
class StrayOutput {
public:
    //! \brief \p log, which writes to stderr, must outlive it. Started children inherit the caught stderr.
    explicit StrayOutput(Log &log);
    ~StrayOutput();
    Q_DISABLE_COPY_MOVE(StrayOutput)

    bool isCatching() const { return m_before >= 0; }

    static constexpr qsizetype kLongestLine = 4096; //!< bytes; what is longer is cut

private:
    void read(); // in m_reader
    void take(const QByteArray &bytes);
    void say(QByteArray line);

    Log &m_log;
    int m_before = -1; // where stderr went
    int m_pipe = -1;
    int m_ending = -1; // an eventfd: a child may hold the pipe open
    int m_ended = -1; // an eventfd: the reader has logged all it had
    QByteArray m_line; // of m_reader, until it ends
    std::thread m_reader;
};

} // namespace services
