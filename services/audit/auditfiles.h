// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/audit.h"

#include <QByteArrayView>
#include <QStringList>

#include <memory>
#include <vector>

namespace services {

//! \brief Where the log lies in a data directory.
struct AuditPaths {
    explicit AuditPaths(const QString &dataDir);

    QString dir; //!< of the data
    QString folder; //!< <dir>/logs
    QString log; //!< audit.log, which grows
    QString checkpoints; //!< audit.checkpoints: "SEQ HASH SIGNATURE", a line each group of entries
    QString unsignedTail; //!< audit.unsigned: what a crash left behind the last signature
    QString lock;

    //! \brief audit.log.1, audit.log.2, … in that order, the oldest first; without the one that grows.
    QStringList rotated() const;
};

core::Error auditFailure(const QString &what, const QString &path, int code);
//! \brief Writes a file for its owner only, whole or not at all, on disk when it returns.
core::Status writeAuditFile(const QString &path, const QByteArray &bytes);
//! \brief What is in \p descriptor from \p offset, at most \p size bytes.
QByteArray readAuditBytes(int descriptor, qint64 offset, qint64 size);
//! \brief A new name is on disk only with its folder.
void syncAuditFolder(const QString &folder);

//! \brief Held while a group of entries is written (by one), or while the files are opened to be read (by many). flock:
//! gone with its process. Where the folder cannot be written, reading goes on without.
class AuditLock {
public:
    enum class Kind { Writing, Reading };
    AuditLock(const AuditPaths &paths, Kind kind);
    ~AuditLock();
    Q_DISABLE_COPY_MOVE(AuditLock)
    bool isHeld() const { return m_isHeld; }
    int error() const { return m_error; } //!< errno, when it is not held

private:
    int m_descriptor = -1;
    int m_error = 0;
    bool m_isHeld = false;
};

//! \brief The files as they were at one moment, between two groups; they may grow and be renamed meanwhile.
class AuditSnapshot {
public:
    struct File {
        QString path;
        int descriptor = -1;
        qint64 size = 0;
    };

    //! \brief Takes the head from \p heads at the same moment, if there is one.
    static core::Result<std::unique_ptr<AuditSnapshot>> take(const AuditPaths &paths,
                                                             const core::AuditHeadStore *heads);
    ~AuditSnapshot();
    Q_DISABLE_COPY_MOVE(AuditSnapshot)

    const std::vector<File> &logs() const { return m_logs; } //!< the oldest first
    const File &checkpoints() const { return m_checkpoints; } //!< descriptor -1 when there are none
    const core::AuditHead &storedHead() const { return m_storedHead; }

private:
    AuditSnapshot() = default;
    std::vector<File> m_logs;
    File m_checkpoints;
    core::AuditHead m_storedHead;
};

//! \brief The lines of a file one after the other, in bounded memory.
class AuditLines {
public:
    struct Line {
        QByteArrayView text; //!< without newline; until the next call. Of a line that is too long, the beginning
        qint64 offset = 0; //!< where it begins
        bool isEnded = true; //!< by a newline
    };

    AuditLines(int descriptor, qint64 size, qint64 offset = 0);
    bool next(Line &line); //!< false at the end
    qint64 offset() const { return m_offset; } //!< of the next line

private:
    int m_descriptor;
    qint64 m_size;
    qint64 m_offset; // of m_buffer.at(m_at)
    QByteArray m_buffer;
    qsizetype m_at = 0;
};

//! \brief The same from the end to the beginning. What follows the last newline is left out.
class AuditLinesBackward {
public:
    AuditLinesBackward(int descriptor, qint64 size);
    bool previous(QByteArrayView &text); //!< until the next call; false at the beginning
    qint64 offset() const { return m_begin + m_end; } //!< where the line given last begins

private:
    int m_descriptor;
    qint64 m_begin; // of m_buffer, in the file
    QByteArray m_buffer;
    qsizetype m_end = 0; // what follows was given out
};

} // namespace services
