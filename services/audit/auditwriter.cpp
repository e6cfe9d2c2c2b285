// SPDX-License-Identifier: MIT
#include "services/audit/auditwriter.h"

#include "core/domain/visitjson.h"
#include "services/audit/auditline.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::AuditEvent;
using core::AuditHead;
using core::Error;
using core::Status;
Q_LOGGING_CATEGORY(lcAudit, "doorbell.audit", QtInfoMsg)

constexpr qint64 kCopyBlock = 1 << 20;
const QString kWhat = u"the audit log cannot be written"_s;

int writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, std::size_t(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return errno;
        done += std::max<ssize_t>(0, written);
    }
    return 0;
}
} // namespace

AuditWriter::AuditWriter(AuditPaths paths, qint64 maxFileBytes, core::AuditHeadStore *heads)
    : m_paths(std::move(paths))
    , m_maxFileBytes(maxFileBytes)
    , m_heads(heads)
{ }

AuditWriter::~AuditWriter()
{
    close(m_log);
    close(m_checkpoints);
}

void AuditWriter::close(File &file)
{
    if (file.descriptor >= 0)
        ::close(file.descriptor);
    file = {};
}

void AuditWriter::note(AuditEvent::Type type, const QString &action, const QJsonObject &data)
{
    AuditEvent event;
    event.type = type;
    event.actor = u"audit"_s;
    event.action = action;
    event.resource = u"audit.log"_s;
    event.data = data;
    event.time = QDateTime::currentDateTimeUtc();
    m_notes.push_back(event);
}

std::vector<Status> AuditWriter::write(const std::vector<AuditEvent> &events)
{
    std::vector<Status> statuses(events.size());
    const Status done = append(events, statuses);
    if (!done) {
        m_isExamined = false; // what stands there now is looked at again
        if (m_refused == 0)
            m_refusedSince = QDateTime::currentDateTimeUtc();
        m_refused += qint64(events.size());
        std::ranges::fill(statuses, done);
    }
    return statuses;
}

Status AuditWriter::append(const std::vector<AuditEvent> &events, std::vector<Status> &statuses)
{
    if (!QDir().mkpath(m_paths.folder))
        return auditFailure(kWhat, m_paths.folder, errno);
    const AuditLock lock(m_paths, AuditLock::Kind::Writing);
    if (!lock.isHeld())
        return auditFailure(kWhat, m_paths.lock, lock.error());
    if (const Status prepared = prepare(); !prepared)
        return prepared;

    std::vector<AuditEvent> notes = m_notes;
    if (m_refused > 0) {
        const std::size_t before = m_notes.size();
        note(AuditEvent::Type::SystemChange, u"could not record"_s,
             {{u"entries"_s, m_refused}, {u"since"_s, core::toRfc3339(m_refusedSince)}});
        notes.push_back(m_notes.back());
        m_notes.resize(before); // said again as long as it could not be written
    }
    AuditHead head = m_head;
    QByteArray bytes;
    qint64 count = 0;
    const auto add = [&](const AuditEvent &event) -> Status {
        const core::Result<AuditText> text
            = auditText(head.seq + 1, event, head.seq == 0 ? QByteArray(kFirstAuditHash) : head.hash);
        if (!text)
            return text.error();
        bytes += text->line + '\n';
        head = {head.seq + 1, text->hash};
        ++count;
        return {};
    };
    for (const AuditEvent &event : notes)
        add(event).hasValue(); // our own, never too long
    for (std::size_t i = 0; i < events.size(); ++i)
        statuses.at(i) = add(events.at(i));
    if (count == 0)
        return {};

    if (const Status rotated = rotateFor(bytes.size()); !rotated)
        return rotated;
    const qint64 sizeBefore = m_log.size;
    if (const Status written = appendTo(m_log, m_paths.log, bytes); !written)
        return written;
    if (const Status written = appendTo(m_checkpoints, m_paths.checkpoints, m_key->checkpoint(head)); !written) {
        takeBack(m_log, sizeBefore); // unsigned, so never acknowledged
        return written;
    }
    m_head = head;
    m_notes.clear();
    m_refused = 0;
    m_written += count;
    if (m_heads) {
        // The signature is on disk: a database that does not answer now learns the head with the next group.
        if (const core::Result<void> saved = m_heads->save(head).result(); !saved)
            qCWarning(lcAudit).noquote() << u"the audit log's head could not be stored in the database: "_s
                    + saved.error().message;
    }
    return {};
}

bool AuditWriter::isUnchanged(const QString &path, const File &file) const
{
    struct stat status { };
    return file.descriptor >= 0 && ::stat(QFile::encodeName(path).constData(), &status) == 0
        && status.st_ino == file.inode && status.st_size == file.size;
}

Status AuditWriter::prepare()
{
    if (m_isExamined && isUnchanged(m_paths.log, m_log) && isUnchanged(m_paths.checkpoints, m_checkpoints))
        return {};
    m_isExamined = false;
    if (const Status opened = openFile(m_paths.log, m_log); !opened)
        return opened;
    if (const Status opened = openFile(m_paths.checkpoints, m_checkpoints); !opened)
        return opened;
    if (const Status examined = examine(); !examined)
        return examined;
    m_isExamined = true;
    return {};
}

Status AuditWriter::openFile(const QString &path, File &file)
{
    close(file);
    const bool isNew = !QFile::exists(path);
    file.descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    struct stat status { };
    if (file.descriptor < 0 || ::fstat(file.descriptor, &status) != 0)
        return auditFailure(kWhat, path, errno);
    file.inode = status.st_ino;
    file.size = status.st_size;
    if (isNew)
        syncAuditFolder(m_paths.folder);
    return {};
}

// The newest checkpoint that this key has signed; what a crash left behind it goes.
core::Result<AuditHead> AuditWriter::signedHead()
{
    AuditLinesBackward lines(m_checkpoints.descriptor, m_checkpoints.size);
    QByteArrayView line;
    bool isFirst = true;
    while (lines.previous(line)) {
        if (isFirst && lines.offset() + line.size() + 1 < m_checkpoints.size)
            takeBack(m_checkpoints, lines.offset() + line.size() + 1);
        if (const auto head = m_key->signedHead(line))
            return *head;
        if (isFirst) {
            note(AuditEvent::Type::SecurityEvent, u"found a damaged signature"_s,
                 {{u"line"_s, QString::fromLatin1(line.toByteArray().left(200))}});
            qCCritical(lcAudit) << "the audit log's newest signature is damaged; see docs/audit.md";
        }
        isFirst = false;
    }
    if (isFirst && m_checkpoints.size > 0)
        takeBack(m_checkpoints, 0);
    return AuditHead {};
}

AuditWriter::Tail AuditWriter::findTail(const AuditHead &known) const
{
    Tail tail;
    bool isNewest = true;
    QStringList paths = m_paths.rotated() << m_paths.log;
    for (auto path = paths.crbegin(); path != paths.crend(); ++path, isNewest = false) {
        QFile file(*path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        AuditLinesBackward lines(file.handle(), file.size());
        QByteArrayView text;
        while (lines.previous(text)) {
            const ParsedAuditLine parsed = parseAuditLine(text);
            if (!parsed.line)
                continue;
            const AuditLine &line = *parsed.line;
            if (tail.head.seq == 0)
                tail.head = {line.seq, line.hash.toByteArray()};
            if (line.seq > known.seq && known.seq > 0)
                continue;
            tail.isKnown = line.seq == known.seq && line.hash == QByteArrayView(known.hash);
            if (tail.isKnown)
                tail.keep = isNewest ? lines.offset() + text.size() + 1 : 0;
            return tail;
        }
    }
    return tail;
}

// Looks at what others, or a crash, have left.
Status AuditWriter::examine()
{
    if (!m_key) {
        core::Result<AuditKey> key = AuditKey::open(m_paths.dir, m_checkpoints.size == 0);
        if (!key)
            return key.error();
        m_key = *std::move(key);
    }
    const core::Result<AuditHead> signedOne = signedHead();
    if (!signedOne)
        return signedOne.error();
    AuditHead known = *signedOne;
    if (m_heads) {
        const core::Result<AuditHead> stored = m_heads->load().result();
        if (stored && stored->seq > known.seq)
            known = *stored;
        if (stored && signedOne->seq < stored->seq) { // a checkpoint is on disk before the database hears of it
            note(AuditEvent::Type::SecurityEvent, u"found signatures missing"_s,
                 {{u"acknowledged_seq"_s, stored->seq}, {u"signed_seq"_s, signedOne->seq}});
            qCCritical(lcAudit) << "signatures of the audit log are missing; see docs/audit.md";
        }
        if (!stored)
            qCWarning(lcAudit).noquote() << u"the audit log's head could not be read from the database: "_s
                    + stored.error().message;
    }
    const Tail tail = findTail(known);
    m_head = known;
    if (known.seq == 0 && tail.head.seq > 0) {
        m_head = tail.head;
        note(AuditEvent::Type::SecurityEvent, u"found a log without signatures"_s, {{u"entries"_s, tail.head.seq}});
        qCCritical(lcAudit) << "the audit log's signatures are missing; see docs/audit.md";
        return moveAway(AuditLinesBackward(m_log.descriptor, m_log.size).offset());
    }
    if (known.seq > 0 && !tail.isKnown) {
        // Its numbers go on after what is known to have been there, so that the gap stays for everybody to see.
        note(AuditEvent::Type::SecurityEvent, u"found the log damaged"_s,
             {{u"acknowledged_seq"_s, known.seq}, {u"found_seq"_s, tail.head.seq}});
        qCCritical(lcAudit).noquote()
            << u"the audit log ends with entry %1, but entry %2 was acknowledged; see docs/audit.md"_s
                   .arg(tail.head.seq)
                   .arg(known.seq);
        return moveAway(AuditLinesBackward(m_log.descriptor, m_log.size).offset());
    }
    return moveAway(tail.keep);
}

// What was never signed was never acknowledged. It is kept beside the log for whoever wants to know.
Status AuditWriter::moveAway(qint64 keep)
{
    if (keep >= m_log.size)
        return {};
    const qint64 bytes = m_log.size - keep;
    const QByteArray path = QFile::encodeName(m_paths.unsignedTail);
    const int descriptor = ::open(path.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return auditFailure(kWhat, m_paths.unsignedTail, errno);
    int code = 0;
    for (qint64 at = keep; at < m_log.size && code == 0;) {
        const QByteArray block = readAuditBytes(m_log.descriptor, at, std::min(kCopyBlock, m_log.size - at));
        code = block.isEmpty() ? EIO : writeAll(descriptor, block);
        at += block.size();
    }
    if (code == 0)
        code = writeAll(descriptor, "\n");
    if (code == 0 && ::fsync(descriptor) != 0)
        code = errno;
    ::close(descriptor);
    if (code != 0)
        return auditFailure(kWhat, m_paths.unsignedTail, code);
    takeBack(m_log, keep);
    note(AuditEvent::Type::SystemChange, u"repaired the audit log"_s,
         {{u"unsigned_bytes"_s, bytes}, {u"moved_to"_s, u"audit.unsigned"_s}});
    qCWarning(lcAudit).noquote()
        << u"a crash left %1 unsigned bytes at the end of the audit log; they are in %2 now"_s.arg(bytes).arg(
               m_paths.unsignedTail);
    return {};
}

Status AuditWriter::rotateFor(qsizetype bytes)
{
    if (m_log.size == 0 || m_log.size + bytes <= m_maxFileBytes)
        return {};
    const QStringList rotated = m_paths.rotated();
    const qint64 number = rotated.isEmpty() ? 1
                                            : rotated.last().mid(rotated.last().lastIndexOf(u'.') + 1).toLongLong() + 1;
    const QString target = m_paths.log + u'.' + QString::number(number);
    if (std::rename(QFile::encodeName(m_paths.log).constData(), QFile::encodeName(target).constData()) != 0)
        return auditFailure(kWhat, target, errno);
    return openFile(m_paths.log, m_log);
}

Status AuditWriter::appendTo(File &file, const QString &path, const QByteArray &bytes)
{
    int code = writeAll(file.descriptor, bytes);
    if (code == 0 && ::fdatasync(file.descriptor) != 0)
        code = errno;
    if (code != 0) {
        takeBack(file, file.size);
        return auditFailure(kWhat, path, code);
    }
    file.size += bytes.size();
    return {};
}

// Where even that fails, the next to write finds an unsigned end and moves it away.
void AuditWriter::takeBack(File &file, qint64 size)
{
    if (::ftruncate(file.descriptor, size) == 0) {
        ::fdatasync(file.descriptor);
        file.size = size;
    }
}

} // namespace services
