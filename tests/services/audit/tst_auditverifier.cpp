// SPDX-License-Identifier: MIT
// Whatever is done to a log is noticed and called by its right name.
#include "services/audit/auditkey.h"
#include "services/audit/auditline.h"
#include "tests/services/audit/auditfixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = core::AuditVerdict::Kind;

namespace {
constexpr int kEntries = 2000;

QByteArray joined(const QList<QByteArray> &lines)
{
    QByteArray text;
    for (const QByteArray &line : lines)
        text += line + '\n';
    return text;
}

// The lines from \p from on hashed anew, as somebody does who knows how the chain is made.
void chainAnew(QList<QByteArray> &lines, qsizetype from, qsizetype count)
{
    for (qsizetype i = from; i < std::min(lines.size(), from + count); ++i) {
        const QByteArray before = i == 0 ? QByteArray("0")
                                         : services::parseAuditLine(lines.at(i - 1)).line->hash.toByteArray();
        const auto parsed = services::parseAuditLine(lines.at(i)).line;
        const QByteArray hash = parsed->hashAfter(before);
        lines[i] = QByteArray(lines.at(i)).replace(parsed->hash.toByteArray(), hash);
    }
}

QByteArray renumbered(const QByteArray &line, qint64 seq)
{
    const qint64 old = services::parseAuditLine(line).line->seq;
    return QByteArray(line).replace("\"seq\": " + QByteArray::number(old) + ',',
                                    "\"seq\": " + QByteArray::number(seq) + ',');
}
} // namespace

class AuditVerifierTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    MemoryHeads m_heads;
    QByteArray m_text; // the log as it was written
    QList<QByteArray> m_lines;
    QByteArray m_checkpoints;
    services::AuditPaths m_paths {m_dir.path()};

    core::AuditVerdict verdictOn(const QByteArray &text)
    {
        if (!overwrite(m_paths.log, text))
            qFatal("the log cannot be written");
        return verdictOf(m_dir.path(), &m_heads);
    }

private Q_SLOTS:
    void initTestCase()
    {
        services::AuditLog log(m_dir.path(), {64LL << 20, &m_heads});
        int written = 0;
        for (int group = 1; written < kEntries; ++group) { // of many sizes, one alone too
            const int count = std::min(kEntries - written, 1 + group * 7 % 97);
            QCOMPARE(recordAll(log, count, written + 1), 0);
            written += count;
        }
        m_text = contentsOf(m_paths.log);
        m_lines = m_text.split('\n');
        QVERIFY(m_lines.takeLast().isEmpty());
        QCOMPARE(m_lines.size(), kEntries);
        m_checkpoints = contentsOf(m_paths.checkpoints);
        QVERIFY(m_checkpoints.count('\n') > 20);
    }

    void cleanup() { QVERIFY(overwrite(m_paths.checkpoints, m_checkpoints)); }

    void anUntouchedLogIsIntact()
    {
        const core::AuditVerdict verdict = verdictOn(m_text);
        VERDICT(verdict, Intact, 0);
        QCOMPARE(verdict.entries, kEntries);
        QByteArray said;
        QVERIFY2(fitsByPython(m_dir.path(), &said), said.constData());
        QCOMPARE(said, m_heads.head().hash);
    }

    // Every place in every 40th line, and in the first and the last two; every line somewhere. A byte in a line alters
    // its entry.
    void everyChangedByteAltersItsEntry()
    {
        QRandomGenerator random(1);
        qsizetype begin = 0;
        for (int i = 0; i < kEntries; ++i) {
            const qsizetype length = m_lines.at(i).size();
            const bool isWhole = i == 0 || i >= kEntries - 2 || i == 999;
            for (qsizetype at = isWhole ? 0 : random.bounded(int(length)); at <= length;
                 at += isWhole ? 1 : length + 1) { // the newline too
                QByteArray changed = m_text;
                changed[begin + at] = char(changed.at(begin + at) ^ (1 << random.bounded(8)));
                const core::AuditVerdict verdict = verdictOn(changed);
                if (at == length || changed.at(begin + at) != '\n') {
                    VERDICT(verdict, Altered, i + 1);
                } else {
                    QVERIFY(verdict.kind == Kind::Altered || (verdict.kind == Kind::Inserted && at == 0));
                    QCOMPARE(verdict.firstBad, i + 1);
                }
            }
            begin += length + 1;
        }
    }

    void everyDigitOfNumberAndHashCounts()
    {
        QRandomGenerator random(2);
        for (int round = 0; round < 300; ++round) {
            const int i = random.bounded(3) == 0 ? kEntries - 1 : random.bounded(kEntries);
            QList<QByteArray> lines = m_lines;
            if (round % 2 == 0) {
                const qint64 other = random.bounded(4) == 0 ? i + 2
                    : random.bounded(4) == 0                ? i
                                                            : random.bounded(1, 3 * kEntries);
                lines[i] = renumbered(lines.at(i), other == i + 1 ? i + 3 : other);
            } else {
                const qsizetype at = lines.at(i).indexOf("\"hash\": \"") + 9 + random.bounded(64);
                lines[i][at] = lines.at(i).at(at) == 'a' ? 'b' : 'a';
            }
            const core::AuditVerdict verdict = verdictOn(joined(lines));
            VERDICT(verdict, Altered, i + 1);
            QCOMPARE(verdict.line, i + 1);
        }
    }

    void everyInsertedOrDeletedByteAltersItsEntry()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 800; ++round) {
            const qsizetype at = round < 3 ? m_text.size() - 2 - round
                                           : random.bounded(int(m_text.size()) - 1); // the last byte: a log cut short
            const int i = int(m_text.first(at).count('\n'));
            QByteArray changed = m_text;
            if (round % 2 == 0) {
                changed.remove(at, 1);
            } else {
                const char byte = char(random.bounded(256));
                changed.insert(at, byte);
                if (byte == '\n' && (m_text.at(at) == '\n' || at == 0 || m_text.at(at - 1) == '\n')) { // an empty line
                    KIND(verdictOn(changed), Inserted);
                    continue;
                }
            }
            VERDICT(verdictOn(changed), Altered, i + 1);
        }
    }

    void everyRemovedEntryIsNamed()
    {
        for (int i = 0; i < kEntries; ++i) {
            QList<QByteArray> lines = m_lines;
            lines.removeAt(i);
            const core::AuditVerdict verdict = verdictOn(joined(lines));
            if (i == kEntries - 1)
                VERDICT(verdict, CutShort, i + 1);
            else
                VERDICT(verdict, Removed, i + 1);
        }
    }

    void severalRemovedEntriesAreNamed()
    {
        QList<QByteArray> lines = m_lines;
        lines.remove(700, 50);
        const core::AuditVerdict verdict = verdictOn(joined(lines));
        VERDICT(verdict, Removed, 701);
        QVERIFY2(verdict.message.contains(u"701 to 750"_s), qUtf8Printable(verdict.message));
        QCOMPARE(verdict.entries, 700);
    }

    void everyInsertedLineIsNamed()
    {
        QRandomGenerator random(4);
        for (int i = 0; i <= kEntries; i += i < 10 || i > kEntries - 10 ? 1 : 7) {
            QList<QByteArray> lines = m_lines;
            const int other = random.bounded(kEntries);
            switch (i % 6) {
            case 0:
                lines.insert(i, m_lines.at(other));
                break; // a copy of another
            case 1:
                lines.insert(i, m_lines.at(std::max(0, i - 1)));
                break; // of the one before
            case 2:
                lines.insert(i, QByteArray(m_lines.at(other)).replace("vis_", "vos_"));
                break;
            case 3:
                lines.insert(i, "something else");
                break;
            case 4:
                lines.insert(i, QByteArray());
                break;
            default: // with the number and the hash that belong there
                lines.insert(i, renumbered(QByteArray(m_lines.at(other)).replace("vis_", "vos_"), i + 1));
                chainAnew(lines, i, 1);
                if (i == kEntries) { // nothing is wrong with it but that nobody signed it
                    VERDICT(verdictOn(joined(lines)), Unfinished, i + 1);
                    continue;
                }
            }
            const core::AuditVerdict verdict = verdictOn(joined(lines));
            QVERIFY2(verdict.kind == Kind::Inserted,
                     qPrintable(u"%1: %2 %3"_s.arg(i).arg(core::toString(verdict.kind), verdict.message)));
            QVERIFY2(verdict.firstBad == i + 1 || verdict.firstBad == i,
                     qPrintable(u"%1: %2"_s.arg(i).arg(verdict.firstBad)));
            QVERIFY2(verdict.line == i + 1 || (verdict.line == i + 2 && lines.at(i) == lines.at(i + 1)),
                     qPrintable(u"%1: line %2"_s.arg(i).arg(verdict.line)));
        }
    }

    void aByteAfterTheEndIsNoticed()
    {
        for (int byte = 0; byte < 256; ++byte) {
            const core::AuditVerdict verdict = verdictOn(m_text + char(byte));
            if (byte == '{') // a line may begin so
                VERDICT(verdict, Unfinished, kEntries + 1);
            else
                VERDICT(verdict, Inserted, kEntries + 1);
        }
    }

    void everySwapIsNamed()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 300; ++round) {
            QList<QByteArray> lines = m_lines;
            int first = random.bounded(kEntries - 1);
            int second = round % 3 == 0 ? first + 1 : random.bounded(kEntries);
            if (round < 4) {
                first = round % 2 == 0 ? 0 : kEntries - 2;
                second = round < 2 ? first + 1 : kEntries - 1;
            }
            if (first == second)
                continue;
            lines.swapItemsAt(first, second);
            VERDICT(verdictOn(joined(lines)), Reordered, std::min(first, second) + 1);
        }
        QList<QByteArray> lines = m_lines; // a whole block moved to the end
        for (int i = 0; i < 20; ++i)
            lines.move(500, kEntries - 1);
        VERDICT(verdictOn(joined(lines)), Reordered, 501);
    }

    void everyCutIsNamed()
    {
        QRandomGenerator random(6);
        for (int round = 0; round < 450; ++round) {
            const qsizetype size = round < 350 ? m_text.size() - 1 - round : random.bounded(int(m_text.size()));
            VERDICT(verdictOn(m_text.first(size)), CutShort, m_text.first(size).count('\n') + 1);
        }
        VERDICT(verdictOn({}), CutShort, 1);
        QVERIFY(QFile::remove(m_paths.log));
        VERDICT(verdictOf(m_dir.path(), &m_heads), CutShort, 1);
    }

    // Who cuts log and signatures at the same place is betrayed by the database.
    void aCutOfLogAndSignaturesIsNamed()
    {
        const qsizetype before = m_checkpoints.lastIndexOf('\n', m_checkpoints.size() - 2) + 1;
        const qint64 seq = services::AuditKey::headOf(QByteArrayView(m_checkpoints)
                                                          .first(before - 1)
                                                          .sliced(m_checkpoints.lastIndexOf('\n', before - 2) + 1))
                               ->seq;
        QVERIFY(overwrite(m_paths.checkpoints, m_checkpoints.first(before)));
        VERDICT(verdictOn(joined(m_lines.first(seq))), CutShort, seq + 1);
    }

    void aLogWrittenAnewIsForged()
    {
        for (const int i : {0, 1, 700, kEntries - 2, kEntries - 1}) {
            QList<QByteArray> lines = m_lines;
            lines[i].replace("vis_", "vos_");
            chainAnew(lines, i, kEntries);
            const core::AuditVerdict verdict = verdictOn(joined(lines));
            KIND(verdict, Forged);
            QVERIFY2(verdict.firstBad <= i + 1 && verdict.firstBad > i + 1 - 98,
                     qPrintable(verdict.message)); // at most a group earlier
            QByteArray said;
            QVERIFY(fitsByPython(m_dir.path(), &said)); // the chain alone does not tell
        }
        QList<QByteArray> lines = m_lines; // one removed, the others numbered and hashed anew
        lines.removeAt(300);
        for (int i = 300; i < lines.size(); ++i)
            lines[i] = renumbered(lines.at(i), i + 1);
        chainAnew(lines, 300, kEntries);
        KIND(verdictOn(joined(lines)), Forged);
    }

    void anEntryThatWasHashedAnewAloneIsAltered()
    {
        for (const int i : {0, 700, kEntries - 2}) {
            QList<QByteArray> lines = m_lines;
            lines[i].replace("vis_", "vos_");
            chainAnew(lines, i, 1);
            const core::AuditVerdict verdict = verdictOn(joined(lines));
            KIND(verdict, Altered);
            QVERIFY2(verdict.firstBad <= i + 2 && verdict.firstBad > i + 1 - 98, qPrintable(verdict.message));
        }
    }

    void signaturesThatWereChangedAreNoticed()
    {
        QVERIFY(overwrite(m_paths.log, m_text));
        const qsizetype last = m_checkpoints.lastIndexOf('\n', m_checkpoints.size() - 2) + 1;
        for (qsizetype at = last; at < m_checkpoints.size() - 1; ++at) {
            QByteArray changed = m_checkpoints;
            changed[at] = changed.at(at) == '1' ? '2' : '1';
            QVERIFY(overwrite(m_paths.checkpoints, changed));
            const core::AuditVerdict verdict = verdictOf(m_dir.path(), &m_heads);
            QVERIFY(verdict.kind == Kind::Altered && verdict.file == m_paths.checkpoints);
        }
        QByteArray changed = m_checkpoints; // a hash in the middle
        const qsizetype middle = m_checkpoints.indexOf('\n', m_checkpoints.size() / 2) + 8;
        changed[middle] = changed.at(middle) == '1' ? '2' : '1';
        QVERIFY(overwrite(m_paths.checkpoints, changed));
        KIND(verdictOf(m_dir.path(), &m_heads), Altered);
        QVERIFY(overwrite(m_paths.checkpoints, m_checkpoints.first(last))); // the last one gone
        const core::AuditVerdict cut = verdictOf(m_dir.path(), &m_heads);
        QVERIFY(cut.kind == Kind::CutShort && cut.file == m_paths.checkpoints);
        QVERIFY(QFile::remove(m_paths.checkpoints));
        KIND(verdictOf(m_dir.path(), &m_heads), CutShort);
    }

    // Somebody who has no key signs with one of their own.
    void aSignatureOfAnotherKeyIsNone()
    {
        QList<QByteArray> lines = m_lines;
        lines[kEntries - 1].replace("vis_", "vos_");
        chainAnew(lines, kEntries - 1, 1);
        const QTemporaryDir other;
        const auto key = services::AuditKey::open(other.path(), true);
        const qsizetype last = m_checkpoints.lastIndexOf('\n', m_checkpoints.size() - 2) + 1;
        const core::AuditHead head {kEntries, services::parseAuditLine(lines.last()).line->hash.toByteArray()};
        QVERIFY(overwrite(m_paths.checkpoints, m_checkpoints.first(last) + key->checkpoint(head)));
        KIND(verdictOn(joined(lines)), Forged); // the database knows the true hash
    }

    void tellsHowFarItIsAndCanBeStopped()
    {
        QVERIFY(overwrite(m_paths.log, m_text));
        qint64 last = 0;
        qint64 total = 0;
        const services::AuditLog log(m_dir.path(), {64LL << 20, &m_heads});
        QVERIFY(log.verify([&](qint64 done, qint64 all) { // in the verifying thread; read when it is done
                       last = done;
                       total = all;
                   })
                    .result());
        QCOMPARE(last, m_text.size());
        QCOMPARE(total, m_text.size());
    }

    void withoutItsKeyItCannotBeChecked()
    {
        QVERIFY(overwrite(m_paths.log, m_text));
        const QString key = m_dir.filePath(u"keys/audit.key"_s);
        QVERIFY(QFile::rename(key, key + u".away"_s));
        const services::AuditLog log(m_dir.path(), {64LL << 20, &m_heads});
        const auto verdict = log.verify({}).result();
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().code, core::Error::Code::Corrupt);
        QVERIFY2(verdict.error().message.contains(u"restore it from a backup"_s),
                 qUtf8Printable(verdict.error().message));
        QVERIFY(QFile::rename(key + u".away"_s, key));
    }
};

QTEST_GUILESS_MAIN(AuditVerifierTest)
#include "tst_auditverifier.moc"
