// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

namespace services {

//! \brief A file of lines that is put aside when it is full: FILE, FILE.1 (the newest of the old ones), … A line is
//! never split over two files. What cannot be written, as on a full disk, is counted and left out, and tried again with
//! the next line. One thread at a time.
class LogFile {
public:
    //! \brief \p older: how many old files are kept.
    LogFile(QString path, qint64 maxBytes, int older);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    //! \brief The error is for the person at the shell: a folder that is not there, or not ours. A full disk is none:
    //! that may pass.
    core::Status open();
    bool write(const QByteArray &line);
    quint64 lost() const { return m_lost; } //!< lines left out since forgetLost()
    void forgetLost() { m_lost = 0; }

private:
    int openDescriptor();
    void rotate();
    QString older(int number) const;

    QString m_path;
    qint64 m_maxBytes;
    int m_older;
    int m_descriptor = -1;
    qint64 m_bytes = 0;
    bool m_isTorn = false; // its last line has no end
    quint64 m_lost = 0;
};

} // namespace services
