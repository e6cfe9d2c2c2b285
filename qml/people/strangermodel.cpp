// SPDX-License-Identifier: MIT
#include "qml/people/strangermodel.h"

#include "core/domain/futures.h"
#include "qml/naming/consent.h"
#include "qml/parts/stationwords.h"

#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int kPageSize = 200; // faces
constexpr qsizetype kMostTries = 3; // a stranger's faces that are tried to be learned
} // namespace

StrangerModel::StrangerModel(const StationParts &parts, QObject *parent)
    : QAbstractListModel(parent)
    , m_parts(parts)
    , m_taker(parts)
{
    connect(&m_taker, &LabelUndo::corrected, this, &StrangerModel::corrected);
    connect(&m_taker, &LabelUndo::ended, this, &StrangerModel::undone);
}

int StrangerModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_strangers.size()); }

QVariant StrangerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const core::UnknownVisitor &stranger = m_strangers.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case IdRole:
        return stranger.id();
    case PictureRole:
        return QUrl(u"image://visitfaces/%1/%2"_s.arg(stranger.best.visitId).arg(stranger.best.face));
    case VisitsRole:
        return stranger.visits;
    case FirstSeenRole:
        return stranger.firstSeenAt().toLocalTime();
    case LastSeenRole:
        return stranger.lastSeenAt().toLocalTime();
    case CameraRole:
        return stranger.faces.value(0).camera;
    case LastVisitRole:
        return stranger.faces.value(0).visitId;
    default:
        return {};
    }
}

QHash<int, QByteArray> StrangerModel::roleNames() const
{
    return {{IdRole, "strangerId"},         {PictureRole, "picture"},     {VisitsRole, "visitCount"},
            {FirstSeenRole, "firstSeenAt"}, {LastSeenRole, "lastSeenAt"}, {CameraRole, "camera"},
            {LastVisitRole, "lastVisitId"}};
}

void StrangerModel::open()
{
    beginResetModel();
    ++m_round;
    m_strangers.clear();
    m_cursor.clear();
    m_isLoading = false;
    endResetModel();
    Q_EMIT countChanged();
    read();
}

void StrangerModel::readMore()
{
    if (hasMore())
        read();
}

void StrangerModel::read()
{
    if (m_isLoading)
        return;
    m_isLoading = true;
    Q_EMIT stateChanged();
    core::UnknownQuery query;
    query.limit = kPageSize;
    query.cursor = m_cursor;
    core::whenDone(
        this, m_parts.enrolment.unknowns(query), [this, round = m_round](const core::Result<core::UnknownPage> &page) {
            if (round != m_round)
                return;
            m_isLoading = false;
            m_error = page ? QString() : page.error().message;
            if (page && !page->visitors.isEmpty()) {
                beginInsertRows({}, int(m_strangers.size()), int(m_strangers.size() + page->visitors.size() - 1));
                m_strangers << page->visitors;
                endInsertRows();
                Q_EMIT countChanged();
            }
            if (page)
                m_cursor = page->nextCursor;
            Q_EMIT stateChanged();
        });
}

bool StrangerModel::begin(const QString &strangerId, const core::Person &person)
{
    const auto stranger = std::ranges::find(m_strangers, strangerId, &core::UnknownVisitor::id);
    if (m_isNaming)
        return false;
    if (stranger == m_strangers.end()) { // the list was read anew meanwhile
        m_hasFailed = true;
        m_message = tr("They were at the door again, and stand in the list anew. Please name them there.");
        Q_EMIT stateChanged();
        return false;
    }
    m_naming = {strangerId, person, stranger->faces, stranger->faces, stranger->visits, {}};
    std::ranges::stable_sort(m_naming.candidates, std::ranges::greater(), &core::UnknownFace::quality);
    m_naming.candidates.resize(std::min(m_naming.candidates.size(), kMostTries));
    m_said = {};
    m_isNaming = true;
    m_hasFailed = false;
    m_message.clear();
    Q_EMIT stateChanged();
    return true;
}

void StrangerModel::sayWho(const QString &strangerId, const QString &personId, const QString &name)
{
    core::Person person;
    person.id = personId;
    person.name = name;
    if (begin(strangerId, person))
        learnBest();
}

void StrangerModel::sayNew(const QString &strangerId, const QString &name, bool isBlocked, bool hasAgreed)
{
    core::Person person;
    person.name = name.simplified();
    person.kind = isBlocked ? core::Person::Kind::Blocked : core::Person::Kind::Known;
    person.notes = consentNote(hasAgreed);
    if (begin(strangerId, person))
        learnBest();
}

// The best face that is good enough makes them known; the others are labelled only.
void StrangerModel::learnBest()
{
    const core::UnknownFace face = m_naming.candidates.takeFirst();
    const bool isNew = m_naming.person.id.isEmpty();
    core::whenDone(this,
                   isNew ? m_parts.enrolment.learnAsNew(face.visitId, face.face, m_naming.person)
                         : m_parts.enrolment.learn(face.visitId, face.face, m_naming.person.id),
                   [this, face, isNew](const core::Result<core::Visit> &visit) {
                       if (visit) {
                           if (isNew)
                               m_naming.person.id = m_said.newPersonId = visit->faces.value(face.face).personId;
                           else
                               m_said.learnedBy = m_naming.person.id;
                           m_said.learnedFrom = face.visitId;
                           m_said.faces << SaidOfFaces::before(face.visitId, face.face,
                                                               {}); // only unnamed ones are here
                           m_naming.notLearned.clear();
                           m_naming.faces.removeIf([&face](const core::UnknownFace &one) {
                               return one.visitId == face.visitId && one.face == face.face;
                           });
                           Q_EMIT corrected(*visit);
                           labelNext();
                           return;
                       }
                       const bool isPoor = visit.error().code == core::Error::Code::Invalid
                           || visit.error().code == core::Error::Code::NotFound;
                       m_naming.notLearned = visit.error().message;
                       if (isPoor && !m_naming.candidates.isEmpty())
                           learnBest();
                       else if (isPoor && !isNew)
                           labelNext();
                       else
                           end(visit.error());
                   });
}

void StrangerModel::labelNext()
{
    if (m_naming.faces.isEmpty()) {
        end({});
        return;
    }
    const core::UnknownFace face = m_naming.faces.takeFirst();
    // The list may be old: who has a name by now keeps it, and a visit that is gone needs none.
    core::whenDone(this, m_parts.visitLog.visit(face.visitId), [this, face](const core::Result<core::Visit> &visit) {
        if (!visit && visit.error().code != core::Error::Code::NotFound) {
            end(visit.error());
            return;
        }
        const core::VisitFace now = visit ? visit->faces.value(face.face) : core::VisitFace();
        if (visit && now.personId.isEmpty() && !now.isLabelled)
            label(face, now);
        else
            labelNext();
    });
}

void StrangerModel::label(const core::UnknownFace &face, const core::VisitFace &now)
{
    core::whenDone(
        this, m_parts.visitLog.label(face.visitId, face.face, m_naming.person.id),
        [this, before = SaidOfFaces::before(face.visitId, face.face, now)](const core::Result<core::Visit> &visit) {
            if (!visit) {
                end(visit.error());
                return;
            }
            m_said.faces << before;
            Q_EMIT corrected(*visit);
            labelNext();
        });
}

void StrangerModel::end(const core::Status &status)
{
    m_isNaming = false;
    m_hasFailed = !status;
    const QString name = m_naming.person.name;
    if (!status && m_naming.person.id.isEmpty())
        m_message = tr("%1 was not added: %2 Add them from better pictures under People.", "name, why")
                        .arg(name, stationWords(status.error().message));
    else if (!status)
        m_message = tr("Not all visits of %1 could be named: %2", "name, why")
                        .arg(name, stationWords(status.error().message));
    else if (!m_naming.notLearned.isEmpty())
        m_message = tr("%1: %n visit(s) named. No face was learned: %2", "name, why", m_naming.visits)
                        .arg(name, stationWords(m_naming.notLearned));
    else
        m_message = tr("%1: %n visit(s) named, and the best face learned.", "name", m_naming.visits).arg(name);
    if (status) {
        const auto named = std::ranges::find(m_strangers, m_naming.strangerId, &core::UnknownVisitor::id);
        if (named != m_strangers.end()) {
            const int row = int(named - m_strangers.begin());
            beginRemoveRows({}, row, row);
            m_strangers.removeAt(row);
            endRemoveRows();
            Q_EMIT countChanged();
        }
    }
    Q_EMIT stateChanged();
}

void StrangerModel::undo()
{
    if (!canUndo())
        return;
    m_isNaming = true;
    m_taker.run(std::exchange(m_said, {}));
    Q_EMIT stateChanged();
}

void StrangerModel::undone(const core::Status &status)
{
    m_isNaming = false;
    m_hasFailed = !status;
    m_message = status ? tr("Taken back.")
                       : tr("It could not be taken back: %1").arg(stationWords(status.error().message));
    open(); // they are strangers again
}

void StrangerModel::dismiss()
{
    m_said = {};
    m_message.clear();
    m_hasFailed = false;
    Q_EMIT stateChanged();
}

} // namespace ui
