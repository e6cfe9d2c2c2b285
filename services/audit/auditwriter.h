// SPDX-License-Identifier: MIT
#pragma once

#include "services/audit/auditfiles.h"
#include "services/audit/auditkey.h"

#include <vector>

namespace services {

//! \brief Appends groups of entries to the log, together with other programs that do the same. One thread.
//!
//! A group is written while audit.lock is held: the lines and fdatasync, then a signed checkpoint and fdatasync, then
//! the head to the database. So what is signed is on disk, and what follows the last signature was never acknowledged:
//! it is moved away by whoever comes next, who records that. What cannot be written whole is taken back.
class AuditWriter {
public:
    AuditWriter(AuditPaths paths, qint64 maxFileBytes, core::AuditHeadStore *heads);
    ~AuditWriter();
    Q_DISABLE_COPY_MOVE(AuditWriter)

    //! \brief One status an event, in their order.
    std::vector<core::Status> write(const std::vector<core::AuditEvent> &events);
    qint64 written() const { return m_written; } //!< entries since the start, those of its own included

private:
    struct File {
        int descriptor = -1;
        quint64 inode = 0;
        qint64 size = 0;
    };
    //! \brief Where the log stands, as found in its files.
    struct Tail {
        core::AuditHead head; //!< of the newest whole line
        qint64 keep = 0; //!< bytes of the newest file that are signed
        bool isKnown = false; //!< the newest signed entry was found
    };

    core::Status append(const std::vector<core::AuditEvent> &events, std::vector<core::Status> &statuses);
    core::Status prepare();
    core::Status openFile(const QString &path, File &file);
    bool isUnchanged(const QString &path, const File &file) const;
    core::Status examine();
    core::Result<core::AuditHead> signedHead();
    Tail findTail(const core::AuditHead &known) const;
    core::Status moveAway(qint64 keep);
    core::Status rotateFor(qsizetype bytes);
    core::Status appendTo(File &file, const QString &path, const QByteArray &bytes);
    void takeBack(File &file, qint64 size);
    void note(core::AuditEvent::Type type, const QString &action, const QJsonObject &data);
    void close(File &file);

    AuditPaths m_paths;
    qint64 m_maxFileBytes;
    core::AuditHeadStore *m_heads;
    std::optional<AuditKey> m_key;
    File m_log;
    File m_checkpoints;
    core::AuditHead m_head;
    bool m_isExamined = false; // m_head is true while the files are unchanged
    std::vector<core::AuditEvent> m_notes; // of our own, for the next group
    qint64 m_refused = 0; // entries that could not be written
    QDateTime m_refusedSince;
    qint64 m_written = 0;
};

} // namespace services
