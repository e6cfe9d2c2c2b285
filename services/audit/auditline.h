// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/audit.h"

#include <QByteArrayView>
#include <QJsonValue>

#include <optional>

namespace services {

inline constexpr qsizetype kAuditHashDigits = 64;
inline constexpr qsizetype kMaxAuditLine = 64 * 1024;
inline constexpr char kFirstAuditHash[] = "0"; //!< stands for the hash before the first entry

//! \brief The value as Python's json.dumps(value, sort_keys=True) writes it: what a third party hashes. Nothing when it
//! is nested too deep.
std::optional<QByteArray> canonicalJson(const QJsonValue &value);

//! \brief An entry as it stands in the log, without its newline.
struct AuditText {
    QByteArray line;
    QByteArray hash;
};
core::Result<AuditText> auditText(qint64 seq, const core::AuditEvent &event, const QByteArray &previousHash);

//! \brief The parts of a line that the chain is made of; views into the text it was read from.
struct AuditLine {
    qint64 seq = 0;
    QByteArrayView hash;
    QByteArrayView before; //!< before and after, joined, are the entry without its hash
    QByteArrayView after;

    QByteArray hashAfter(QByteArrayView previousHash) const; //!< what the hash must be
    bool follows(QByteArrayView previousHash) const { return hashAfter(previousHash) == hash; }
};

struct ParsedAuditLine {
    std::optional<AuditLine> line; //!< nothing when the text is not exactly such a line
    bool isBeginning = false; //!< then: it is how a line begins, but ends too early
};
ParsedAuditLine parseAuditLine(QByteArrayView text);

//! \brief The entry in a line; nothing when it is none.
std::optional<core::AuditEntry> auditEntry(QByteArrayView text);

} // namespace services
