// SPDX-License-Identifier: MIT
#include "services/audit/auditverifier.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::AuditHead;
using core::AuditVerdict;
using core::Error;

constexpr qint64 kReportEvery = 4 << 20;
constexpr qint64 kNewestWithin = 64 * 1024; // far more than one line of checkpoints

QString keepIt() { return u" Copy the folder before anything else, then see docs/audit.md."_s; }
} // namespace

AuditVerifier::AuditVerifier(const AuditSnapshot &snapshot, const AuditKey *key, core::AuditTrail::Progress progress,
                             const std::atomic<bool> *isCancelled)
    : m_snapshot(snapshot)
    , m_key(key)
    , m_progress(std::move(progress))
    , m_isCancelled(isCancelled)
    , m_checkpointLines(snapshot.checkpoints().descriptor, std::max<qint64>(0, snapshot.checkpoints().size))
{
    for (const AuditSnapshot::File &file : snapshot.logs())
        m_total += file.size;
}

core::Result<AuditVerdict> AuditVerifier::run()
{
    QElapsedTimer took;
    took.start();
    readNewestCheckpoint();
    AuditVerdict found = check();
    if (m_isCancelled && *m_isCancelled)
        return Error {Error::Code::Cancelled, u"the check of the audit log was stopped"_s};
    if (m_progress)
        m_progress(m_total, m_total);
    found.entries = m_seq;
    found.seconds = double(took.nsecsElapsed()) / 1e9;
    return found;
}

// What counts is the newest signature: with the chain it covers everything before. The others tell where a forgery
// begins.
void AuditVerifier::readNewestCheckpoint()
{
    const AuditSnapshot::File &file = m_snapshot.checkpoints();
    if (file.descriptor < 0 || file.size == 0)
        return;
    const QByteArray end = readAuditBytes(file.descriptor, std::max<qint64>(0, file.size - kNewestWithin),
                                          std::min(kNewestWithin, file.size));
    qsizetype stop = end.lastIndexOf('\n'); // what follows is the work of a crash
    while (stop > 0) {
        const qsizetype before = end.lastIndexOf('\n', stop - 1);
        if (const auto head = m_key->signedHead(QByteArrayView(end).sliced(before + 1, stop - before - 1))) {
            m_signed = *head;
            break;
        }
        m_areCheckpointsDamaged = true;
        stop = before;
    }
    if (m_signed.seq == 0)
        m_areCheckpointsDamaged = true;
    passCheckpoints();
}

// Moves to the first checkpoint beyond the last good entry.
void AuditVerifier::passCheckpoints()
{
    AuditLines::Line line;
    while ((!m_checkpoint || m_checkpoint->seq <= m_seq)) {
        m_checkpoint.reset();
        if (m_snapshot.checkpoints().descriptor < 0 || !m_checkpointLines.next(line) || !line.isEnded)
            return;
        m_checkpoint = AuditKey::headOf(line.text);
        m_checkpointText = line.text.toByteArray();
        m_areCheckpointsDamaged |= !m_checkpoint;
    }
}

bool AuditVerifier::report(qint64 done)
{
    if (done - m_reported >= kReportEvery) {
        m_reported = done;
        if (m_progress)
            m_progress(done, m_total);
    }
    return !m_isCancelled || !*m_isCancelled;
}

AuditVerdict AuditVerifier::check()
{
    qint64 done = 0;
    for (std::size_t index = 0; index < m_snapshot.logs().size(); ++index) {
        const AuditSnapshot::File &file = m_snapshot.logs().at(index);
        AuditLines lines(file.descriptor, file.size);
        AuditLines::Line line;
        Place place {index, 0, 0};
        while (lines.next(line)) {
            ++place.line;
            place.offset = line.offset;
            const ParsedAuditLine parsed = parseAuditLine(line.text);
            if (!line.isEnded && index + 1 == m_snapshot.logs().size())
                return judgeUnended(parsed, place);
            if (!line.isEnded || !parsed.line || parsed.line->seq != m_seq + 1 || !parsed.line->follows(m_hash))
                return judge(line.isEnded ? parsed : ParsedAuditLine {}, place);
            m_hashBefore = std::exchange(m_hash, parsed.line->hash.toByteArray());
            m_place = place;
            ++m_seq;
            const bool isStored = m_seq == m_snapshot.storedHead().seq;
            if (isStored && m_hash != m_snapshot.storedHead().hash && m_forgedAt == 0) {
                m_forgedAt = m_signedGood + 1;
                m_forgedPlace = place;
            }
            if (m_checkpoint && m_checkpoint->seq == m_seq) {
                if (m_checkpoint->hash == m_hash) {
                    m_signedGood = m_forgedAt == 0 ? m_seq : m_signedGood;
                } else if (m_key->signedHead(m_checkpointText)) {
                    m_forgedPlace = m_forgedAt == 0 ? place : m_forgedPlace;
                    m_forgedAt = m_forgedAt == 0 ? m_signedGood + 1 : m_forgedAt;
                } else {
                    m_areCheckpointsDamaged = true;
                }
                passCheckpoints();
            }
            if (!report(done + lines.offset()))
                return {};
        }
        done += file.size;
    }
    return judgeEnd();
}

AuditVerdict AuditVerifier::verdict(Kind kind, qint64 firstBad, const Place &place, const QString &message) const
{
    AuditVerdict found;
    found.kind = kind;
    found.firstBad = firstBad;
    if (place.file < m_snapshot.logs().size())
        found.file = m_snapshot.logs().at(place.file).path;
    found.line = place.line;
    found.message = message;
    return found;
}

AuditVerifier::Hints AuditVerifier::look(const AuditLine &bad, bool isLine, const Place &place) const
{
    Hints hints;
    const QByteArray badHash = bad.hash.toByteArray(); // the views die with the next line
    const QByteArray before = bad.before.toByteArray();
    const QByteArray after = bad.after.toByteArray();
    const AuditLine own {bad.seq, badHash, before, after};
    const QByteArray ownHash = isLine ? own.hashAfter(m_hash) : QByteArray();
    bool isFirst = true;
    for (std::size_t index = place.file; index < m_snapshot.logs().size(); ++index) {
        const AuditSnapshot::File &file = m_snapshot.logs().at(index);
        AuditLines lines(file.descriptor, file.size, index == place.file ? place.offset : 0);
        AuditLines::Line line;
        if (index == place.file && !lines.next(line)) // the bad one
            continue;
        while (lines.next(line)) {
            const ParsedAuditLine parsed = parseAuditLine(line.text);
            if (std::exchange(isFirst, false)) {
                hints.hasNext = true;
                hints.isNextInOrder = isLine && parsed.line && parsed.line->seq == m_seq + 2
                    && (parsed.line->follows(badHash) || parsed.line->follows(ownHash));
            }
            if (!parsed.line)
                continue;
            const AuditLine &other = *parsed.line;
            hints.isTrueOneThere |= other.seq == m_seq + 1 && other.follows(m_hash);
            if (isLine) {
                hints.isCopiedLater |= other.seq == own.seq && other.hash == badHash;
                hints.belongsElsewhere |= (other.seq == own.seq - 1 && own.follows(other.hash))
                    || (other.seq == own.seq + 1 && other.follows(badHash));
            }
            if (m_isCancelled && *m_isCancelled)
                return hints;
        }
    }
    return hints;
}

AuditVerdict AuditVerifier::judge(const ParsedAuditLine &bad, const Place &place)
{
    const qint64 wanted = m_seq + 1;
    const bool isLine = bad.line.has_value();
    const qint64 seq = isLine ? bad.line->seq : 0;
    if (isLine && seq == m_seq && bad.line->follows(m_hashBefore)) {
        const bool isCopy = bad.line->hash == QByteArrayView(m_hash);
        return verdict(Kind::Inserted, m_seq, isCopy ? place : m_place,
                       (isCopy ? u"entry %1 stands there twice: a copy was inserted."_s
                               : u"a line was inserted as entry %1, before the true one."_s)
                               .arg(m_seq)
                           + keepIt());
    }
    const Hints hints = look(bad.line.value_or(AuditLine {}), isLine, place);
    if (hints.isTrueOneThere) {
        if (isLine && seq > wanted && !hints.isCopiedLater && hints.belongsElsewhere) {
            return verdict(Kind::Reordered, wanted, place,
                           u"where entry %1 belongs stands entry %2: their order was changed."_s.arg(wanted).arg(seq)
                               + keepIt());
        }
        return verdict(Kind::Inserted, wanted, place,
                       u"before entry %1 stands a line that was never recorded there: it was inserted."_s.arg(wanted)
                           + keepIt());
    }
    if (wanted > knownSeq() && knownSeq() > 0) {
        return verdict(Kind::Inserted, wanted, place,
                       u"after the last entry, %1, stands a line that was never recorded: it was inserted."_s.arg(m_seq)
                           + keepIt());
    }
    if (isLine && seq > wanted) {
        const bool isOnlyRenumbered = hints.hasNext ? hints.isNextInOrder : knownSeq() == wanted;
        if (!isOnlyRenumbered) {
            const QString which = seq - 1 > wanted
                ? u"entries %1 to %2 are missing: they were removed."_s.arg(wanted).arg(seq - 1)
                : u"entry %1 is missing: it was removed."_s.arg(wanted);
            return verdict(Kind::Removed, wanted, place, which + keepIt());
        }
    }
    if (m_forgedAt > 0) { // its own hash was made anew, which only the signature tells
        return verdict(Kind::Altered, m_forgedAt, m_forgedPlace,
                       u"entry %1 is not as it was signed: it was altered."_s.arg(m_forgedAt) + keepIt());
    }
    return verdict(Kind::Altered, wanted, place,
                   u"entry %1 is not as it was written: it was altered."_s.arg(wanted) + keepIt());
}

// The last line of the newest file, without a newline.
AuditVerdict AuditVerifier::judgeUnended(const ParsedAuditLine &bad, const Place &place)
{
    const qint64 wanted = m_seq + 1;
    const bool isWhole = bad.line && bad.line->seq == wanted && bad.line->follows(m_hash);
    if (wanted <= knownSeq()) {
        if (m_forgedAt > 0 || (!isWhole && !bad.isBeginning))
            return verdict(Kind::Altered, m_forgedAt > 0 ? m_forgedAt : wanted, place,
                           u"entry %1 is not as it was written: it was altered."_s.arg(wanted) + keepIt());
        return verdict(
            Kind::CutShort, wanted, place,
            u"the log ends within entry %1, but entry %2 was acknowledged: its end was cut off."_s.arg(wanted).arg(
                knownSeq())
                + keepIt());
    }
    if (isWhole || bad.isBeginning) {
        return verdict(Kind::Unfinished, wanted, place,
                       u"after entry %1 stands an unfinished line: the program was killed while it wrote, and nothing "
                       u"that it acknowledged is lost. The next "
                       "start moves it to audit.unsigned and records that."_s.arg(m_seq));
    }
    return verdict(Kind::Inserted, wanted, place,
                   u"after the last entry, %1, stands something that was never recorded: it was inserted."_s.arg(m_seq)
                       + keepIt());
}

AuditVerdict AuditVerifier::judgeEnd()
{
    if (m_forgedAt > 0) {
        return verdict(
            Kind::Forged, m_forgedAt, m_forgedPlace,
            u"every hash fits the one before, but not what was signed: the log was written anew from entry %1 or somewhat later."_s
                    .arg(m_forgedAt)
                + keepIt());
    }
    const Place end {m_snapshot.logs().empty() ? 0 : m_snapshot.logs().size() - 1, m_place.line + 1, 0};
    if (m_seq < knownSeq()) {
        return verdict(
            Kind::CutShort, m_seq + 1, end,
            u"the log ends with entry %1, but entry %2 was acknowledged: its end was cut off."_s.arg(m_seq).arg(
                knownSeq())
                + keepIt());
    }
    const auto ofCheckpoints = [this](Kind kind, const QString &message) {
        AuditVerdict found = verdict(kind, m_signed.seq + 1, {m_snapshot.logs().size(), 0, 0}, message + keepIt());
        found.file = m_snapshot.checkpoints().path;
        return found;
    };
    if (m_areCheckpointsDamaged)
        return ofCheckpoints(
            Kind::Altered,
            u"the entries fit, but the signatures are not as they were written: audit.checkpoints was altered."_s);
    if (m_signed.seq < m_snapshot.storedHead().seq)
        return ofCheckpoints(
            Kind::CutShort,
            u"the entries fit, but audit.checkpoints ends with entry %1 and entry %2 was signed: its end was cut off."_s
                .arg(m_signed.seq)
                .arg(m_snapshot.storedHead().seq));
    if (m_seq > m_signed.seq) {
        return verdict(Kind::Unfinished, m_signed.seq + 1, end,
                       u"entries %1 to %2 were never signed: the program was killed before it acknowledged them, or "
                       u"somebody appended them. The next start "
                       "moves them to audit.unsigned and records that."_s.arg(m_signed.seq + 1)
                           .arg(m_seq));
    }
    return verdict(Kind::Intact, 0, {m_snapshot.logs().size(), 0, 0},
                   m_seq == 0 ? u"nothing has been recorded yet"_s
                              : u"all %1 entries are as they were written, and signed"_s.arg(m_seq));
}

} // namespace services
