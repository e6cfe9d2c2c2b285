// SPDX-License-Identifier: MIT
#pragma once

#include "services/audit/auditfiles.h"
#include "services/audit/auditkey.h"
#include "services/audit/auditline.h"

#include <atomic>

namespace services {

//! \brief Checks a log from its first entry to its last, in bounded memory. Where it is wrong, the rest is read once
//! more for what tells what was done to it.
class AuditVerifier {
public:
    //! \brief \p key may be null when nothing was ever signed.
    AuditVerifier(const AuditSnapshot &snapshot, const AuditKey *key, core::AuditTrail::Progress progress,
                  const std::atomic<bool> *isCancelled);

    core::Result<core::AuditVerdict> run();

private:
    using Kind = core::AuditVerdict::Kind;

    struct Place {
        std::size_t file = 0;
        qint64 line = 0;
        qint64 offset = 0;
    };
    //! \brief What the lines after a bad one tell about it.
    struct Hints {
        bool hasNext = false;
        bool isNextInOrder = false; //!< the next line has the number after the missing one, and follows the bad one
        bool isTrueOneThere = false; //!< the entry that is missing here stands further on
        bool isCopiedLater = false; //!< the bad line stands further on again
        bool belongsElsewhere = false; //!< it follows an entry that stands further on
    };

    core::AuditVerdict check();
    core::AuditVerdict judge(const ParsedAuditLine &bad, const Place &place);
    core::AuditVerdict judgeUnended(const ParsedAuditLine &bad, const Place &place);
    Hints look(const AuditLine &bad, bool isLine, const Place &place) const;
    core::AuditVerdict judgeEnd();
    void passCheckpoints();
    void readNewestCheckpoint();
    core::AuditVerdict verdict(Kind kind, qint64 firstBad, const Place &place, const QString &message) const;
    qint64 knownSeq() const { return std::max(m_signed.seq, m_snapshot.storedHead().seq); }
    bool report(qint64 done);

    const AuditSnapshot &m_snapshot;
    const AuditKey *m_key;
    core::AuditTrail::Progress m_progress;
    const std::atomic<bool> *m_isCancelled;
    qint64 m_total = 0;
    qint64 m_reported = 0;

    core::AuditHead m_signed; // the newest head with a good signature
    bool m_areCheckpointsDamaged = false;
    AuditLines m_checkpointLines;
    std::optional<core::AuditHead> m_checkpoint; // the next to be passed
    QByteArray m_checkpointText;

    qint64 m_seq = 0; // the last good entry
    QByteArray m_hash = kFirstAuditHash;
    QByteArray m_hashBefore; // of the entry before that
    Place m_place; // of it
    qint64 m_signedGood = 0; // the last entry that a signature vouches for
    qint64 m_forgedAt = 0; // the first entry where hash and signature differ
    Place m_forgedPlace;
};

} // namespace services
