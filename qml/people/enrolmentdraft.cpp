// SPDX-License-Identifier: MIT
#include "qml/people/enrolmentdraft.h"

#include "core/domain/futures.h"
#include "qml/live/frameitem.h"
#include "qml/naming/consent.h"
#include "qml/parts/stationwords.h"

#include <QBuffer>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLocale>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr qint64 kMostBytes
    = 12'000'000; // of one picture, and of what is sent at once; a station elsewhere takes no more
constexpr int kBatch = 6; // pictures at once, so that progress shows
constexpr int kThumbnail = 240; // pixels
constexpr int kJpegQuality = 95; // of a camera's picture that is to be measured

// A picture of the page itself, so that nothing has to be read again to show it.
QUrl dataUrl(QImage image)
{
    if (image.isNull())
        return {};
    if (image.width() > kThumbnail || image.height() > kThumbnail)
        image = image.scaled(kThumbnail, kThumbnail, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "JPEG", 80))
        return {};
    return QUrl(u"data:image/jpeg;base64,"_s + QString::fromLatin1(bytes.toBase64()));
}
} // namespace

EnrolmentDraft::EnrolmentDraft(const StationParts &parts, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(parts.enrolment)
{ }

int EnrolmentDraft::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_pictures.size()); }

QVariant EnrolmentDraft::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Picture &picture = m_pictures.at(index.row());
    switch (role) {
    case PictureRole:
        return picture.thumbnail;
    case Qt::DisplayRole:
    case SourceRole:
        return picture.file.source;
    case VerdictRole:
        return picture.verdict;
    case MessageRole:
        return stationWords(picture.message);
    case UnlikeRole:
        return picture.isUnlike;
    default:
        return {};
    }
}

QHash<int, QByteArray> EnrolmentDraft::roleNames() const
{
    return {{PictureRole, "picture"},
            {SourceRole, "source"},
            {VerdictRole, "verdict"},
            {MessageRole, "message"},
            {UnlikeRole, "isUnlike"}};
}

EnrolmentDraft::Verdict EnrolmentDraft::verdictOf(core::PictureProblem problem)
{
    switch (problem) {
    case core::PictureProblem::Unreadable:
        return Unreadable;
    case core::PictureProblem::NoFace:
        return NoFace;
    case core::PictureProblem::SeveralFaces:
        return SeveralFaces;
    case core::PictureProblem::TooSmall:
        return TooSmall;
    case core::PictureProblem::TooDark:
        return TooDark;
    case core::PictureProblem::Blurred:
        return Blurred;
    case core::PictureProblem::TurnedAway:
        return TurnedAway;
    case core::PictureProblem::None: // refused without saying why
    case core::PictureProblem::PoorView:
    case core::PictureProblem::NotAligned:
        return PoorView;
    }
    return PoorView;
}

int EnrolmentDraft::countOf(Verdict verdict) const
{
    return int(std::ranges::count(m_pictures, verdict, &Picture::verdict));
}

int EnrolmentDraft::rowOf(quint64 key) const
{
    const auto found = std::ranges::find(m_pictures, key, &Picture::key);
    return found == m_pictures.end() ? -1 : int(found - m_pictures.begin());
}

void EnrolmentDraft::begin() { resetTo({}); }

void EnrolmentDraft::beginFor(const QString &personId, const QString &name)
{
    core::Person person;
    person.id = personId;
    person.name = name;
    resetTo(person);
}

void EnrolmentDraft::resetTo(const core::Person &person)
{
    beginResetModel();
    ++m_round;
    m_pictures.clear();
    m_person = person;
    m_alike.reset();
    m_message.clear();
    m_lastVerdict = Waiting;
    m_isJudging = false;
    m_isAdding = false;
    m_isDone = false;
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT stateChanged();
}

// In a thread of the pool.
EnrolmentDraft::Prepared EnrolmentDraft::prepare(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {}, file.errorString()};
    Prepared prepared {file.read(kMostBytes + 1), {}, {}};
    if (prepared.bytes.isEmpty())
        return {{}, {}, tr("It is empty.")};
    if (prepared.bytes.size() > kMostBytes)
        return {{}, {}, tr("It is larger than %1 MB; make it smaller.").arg(kMostBytes / 1'000'000)};
    QBuffer buffer(&prepared.bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.width() > kThumbnail && size.height() > kThumbnail)
        reader.setScaledSize(size.scaled(kThumbnail, kThumbnail, Qt::KeepAspectRatio));
    prepared.thumbnail = dataUrl(reader.read()); // what cannot be shown may still be read by the station
    return prepared;
}

EnrolmentDraft::Prepared EnrolmentDraft::prepare(const cv::Mat &pixels)
{
    const QSize size(pixels.cols, pixels.rows);
    const QImage image = toImage(pixels, QRect(QPoint(), size), size);
    Prepared prepared;
    QBuffer buffer(&prepared.bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "JPEG", kJpegQuality))
        prepared.problem = tr("The camera's picture could not be used.");
    prepared.thumbnail = dataUrl(image);
    return prepared;
}

quint64 EnrolmentDraft::append(const QString &source, const QFuture<Prepared> &prepared)
{
    Picture picture;
    picture.key = m_nextKey++;
    picture.file.source = source;
    beginInsertRows({}, int(m_pictures.size()), int(m_pictures.size()));
    m_pictures << picture;
    endInsertRows();
    m_isDone = false;
    m_message.clear();
    Q_EMIT countChanged();
    Q_EMIT stateChanged();
    core::whenDone(this, prepared, [this, key = picture.key](const Prepared &ready) {
        const int row = rowOf(key);
        if (row < 0) // removed meanwhile
            return;
        m_pictures[row].file.bytes = ready.bytes;
        m_pictures[row].thumbnail = ready.thumbnail;
        Q_EMIT dataChanged(index(row), index(row), {PictureRole});
        if (!ready.problem.isEmpty())
            setVerdict(row, Unreadable, ready.problem);
        judgeNext();
    });
    return picture.key;
}

void EnrolmentDraft::addFiles(const QList<QUrl> &files)
{
    if (m_isAdding)
        return;
    int left = kMost - int(m_pictures.size());
    for (const QUrl &file : files) {
        if (!file.isLocalFile())
            continue;
        if (left-- <= 0) {
            m_message = tr("At most %n picture(s) at once; add these first.", nullptr, kMost);
            Q_EMIT stateChanged();
            return;
        }
        const QString path = file.toLocalFile();
        append(QFileInfo(path).fileName(), QtConcurrent::run([path] { return prepare(path); }));
    }
}

bool EnrolmentDraft::addFrame(LiveCamera *camera)
{
    return camera && !camera->frame().isEmpty() && addPicture(camera->frame().pixels, camera->name()) != 0;
}

quint64 EnrolmentDraft::addPicture(const cv::Mat &pixels, const QString &camera)
{
    if (m_isAdding || m_pictures.size() >= kMost)
        return 0;
    return append(tr("%1, %2", "camera, time").arg(camera, QLocale().toString(QTime::currentTime(), u"HH:mm:ss"_s)),
                  QtConcurrent::run([pixels] { return prepare(pixels); }));
}

void EnrolmentDraft::removeAt(int row)
{
    if (m_isAdding || row < 0 || row >= m_pictures.size())
        return;
    beginRemoveRows({}, row, row);
    m_pictures.removeAt(row);
    endRemoveRows();
    m_message.clear();
    Q_EMIT countChanged();
    Q_EMIT stateChanged();
}

void EnrolmentDraft::removePicture(quint64 key)
{
    if (const int row = rowOf(key); row >= 0)
        removeAt(row);
}

int EnrolmentDraft::unlikeCount() const
{
    return int(std::ranges::count_if(m_pictures, [](const Picture &picture) {
        return picture.isUnlike && (picture.verdict == Good || picture.verdict == Taken);
    }));
}

void EnrolmentDraft::dismissAlike()
{
    m_alike.reset();
    Q_EMIT stateChanged();
}

void EnrolmentDraft::retry()
{
    m_message.clear();
    Q_EMIT stateChanged();
    for (int row = 0; row < m_pictures.size(); ++row) {
        if (m_pictures.at(row).verdict == NotJudged)
            setVerdict(row, Waiting);
    }
    judgeNext();
}

void EnrolmentDraft::setVerdict(int row, Verdict verdict, const QString &message)
{
    const quint64 key = m_pictures.at(row).key;
    m_pictures[row].verdict = verdict;
    m_pictures[row].message = message;
    if (verdict != Waiting && verdict != Judging)
        m_lastVerdict = verdict;
    Q_EMIT dataChanged(index(row), index(row), {VerdictRole, MessageRole, UnlikeRole});
    Q_EMIT stateChanged();
    if (verdict != Waiting && verdict != Judging)
        Q_EMIT judged(key, verdict);
}

// One after the other: the station looks at few at a time, for everybody.
void EnrolmentDraft::judgeNext()
{
    if (m_isJudging)
        return;
    const auto next = std::ranges::find_if(
        m_pictures, [](const Picture &picture) { return picture.verdict == Waiting && !picture.file.bytes.isEmpty(); });
    if (next == m_pictures.end())
        return;
    m_isJudging = true;
    const quint64 key = next->key;
    setVerdict(int(next - m_pictures.begin()), Judging);
    core::whenDone(this, m_desk.judge(next->file, m_person.id),
                   [this, key, round = m_round](const core::Result<core::EnrolmentReport> &report) {
                       if (round != m_round)
                           return;
                       m_isJudging = false;
                       if (const int row = rowOf(key); row >= 0) {
                           if (report && !report->pictures.isEmpty()) {
                               const core::EnrolmentReport::Picture &judged = report->pictures.front();
                               if (report->tooAlike && judged.isTaken
                                   && (!m_alike || report->tooAlike->similarity > m_alike->similarity))
                                   m_alike = report->tooAlike;
                               m_pictures[row].isUnlike = report->unlikeTheOthers.contains(0);
                               setVerdict(row, judged.isTaken ? Good : verdictOf(judged.problem), judged.message);
                           } else {
                               const bool isPicture = !report && report.error().code == core::Error::Code::Invalid;
                               setVerdict(row, isPicture ? Unreadable : NotJudged,
                                          report ? QString() : report.error().message);
                           }
                       }
                       judgeNext();
                   });
}

void EnrolmentDraft::add(const QString &name, bool isBlocked, bool hasAgreed)
{
    if (m_isAdding || goodCount() == 0)
        return;
    if (m_person.id.isEmpty()) {
        m_person.name = name.simplified();
        m_person.kind = isBlocked ? core::Person::Kind::Blocked : core::Person::Kind::Known;
        m_person.notes = consentNote(hasAgreed);
        if (m_person.name.isEmpty()) {
            m_message = tr("Give a name first.");
            Q_EMIT stateChanged();
            return;
        }
    }
    m_isAdding = true;
    m_message.clear();
    Q_EMIT stateChanged();
    addNext();
}

void EnrolmentDraft::addNext()
{
    QList<quint64> keys;
    QList<core::PictureFile> files;
    qint64 bytes = 0;
    for (const Picture &picture : std::as_const(m_pictures)) {
        if (picture.verdict != Good)
            continue;
        bytes += picture.file.bytes.size();
        if (files.size() == kBatch || (bytes > kMostBytes && !files.isEmpty()))
            break;
        keys << picture.key;
        files << picture.file;
    }
    if (files.isEmpty()) {
        finish({});
        return;
    }
    const bool isNew = m_person.id.isEmpty();
    core::whenDone(this, isNew ? m_desk.addPerson(m_person, files) : m_desk.addFaces(m_person.id, files),
                   [this, keys, round = m_round](const core::Result<core::EnrolmentReport> &report) {
                       if (round == m_round)
                           take(keys, report);
                   });
}

void EnrolmentDraft::take(const QList<quint64> &keys, const core::Result<core::EnrolmentReport> &report)
{
    if (!report) {
        finish(report.error().message);
        return;
    }
    if (m_person.id.isEmpty())
        m_person = report->person;
    if (report->tooAlike)
        m_alike = report->tooAlike;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const int row = rowOf(keys.at(i));
        if (row < 0)
            continue;
        const core::EnrolmentReport::Picture picture = report->pictures.value(i);
        m_pictures[row].isUnlike = report->unlikeTheOthers.contains(int(i));
        setVerdict(row, picture.isTaken ? Taken : verdictOf(picture.problem), picture.message);
    }
    addNext();
}

void EnrolmentDraft::finish(const QString &message)
{
    m_isAdding = false;
    m_message = message;
    m_isDone = message.isEmpty();
    Q_EMIT stateChanged();
}

} // namespace ui
