// SPDX-License-Identifier: MIT
#include "services/storage/sqlvisitlog.h"

#include "core/domain/labelling.h"
#include "core/domain/ulid.h"
#include "services/storage/personrecord.h"
#include "services/storage/sqlstatement.h"
#include "services/storage/sqlstore.h"
#include "services/storage/visitpaging.h"
#include "services/storage/visitrecord.h"

#include <QLoggingCategory>
#include <QSet>
#include <QSqlQuery>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;
using core::Result;
using core::Visit;

Q_LOGGING_CATEGORY(lcStorage, "doorbell.storage", QtInfoMsg)

const QString kColumns
    = u"v.id, v.camera, v.trigger_word, v.started_ms, v.ended_ms, v.outcome, v.rang, v.answered, v.snapshot, v.clip, "
      "v.correlation_id, v.key, v.sealed_faces"_s;

QDateTime toTime(const QVariant &ms)
{
    return ms.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC);
}

// All but the faces, which are sealed.
Visit openPart(const QSqlQuery &query)
{
    Visit visit;
    visit.id = query.value(0).toString();
    visit.camera = query.value(1).toString();
    visit.trigger = core::triggerFromString(query.value(2).toString()).value_or(Visit::Trigger::Face);
    visit.startedAt = toTime(query.value(3));
    visit.endedAt = toTime(query.value(4));
    visit.outcome = core::outcomeFromString(query.value(5).toString()).value_or(Visit::Outcome::NoFace);
    visit.rang = query.value(6).toBool();
    visit.answered = query.value(7).toBool();
    visit.snapshot = query.value(8).toString();
    visit.clip = query.value(9).toString();
    visit.correlationId = query.value(10).toString();
    return visit;
}

Result<Visit> readRow(const QSqlQuery &query, const Keyring &ring)
{
    Visit visit = openPart(query);
    const Result<QByteArray> faces = ring.open(query.value(11).toByteArray(), visit.id, u"visit.faces:"_s + visit.id,
                                               query.value(12).toByteArray());
    if (!faces)
        return Error {faces.error().code, u"visit %1: %2"_s.arg(visit.id, faces.error().message)};
    visit.faces = unpackFaces(*faces);
    return visit;
}

// For a list: a visit whose faces are damaged stands in it without them, and says so when it is opened; the others must
// not be lost with it.
Result<Visit> readListed(const QSqlQuery &query, const Keyring &ring)
{
    Result<Visit> visit = readRow(query, ring);
    if (visit || visit.error().code != Error::Code::Corrupt)
        return visit;
    qCWarning(lcStorage, "%ls is listed without its faces. Restore a backup to have them.",
              qUtf16Printable(visit.error().message));
    return openPart(query);
}

// A visit that was open while one of its people was merged or erased still carries them when it is stored again.
core::Status heedFormerPersons(QSqlDatabase &database, Visit &visit)
{
    QSqlQuery query(database);
    for (core::VisitFace &face : visit.faces) {
        if (face.personId.isEmpty())
            continue;
        query.prepare(u"SELECT into_id FROM former_person WHERE id = ?"_s);
        query.addBindValue(face.personId);
        if (!query.exec())
            return sqlError(query.lastError());
        if (!query.next())
            continue;
        const QString into = query.value(0).toString();
        if (into.isEmpty()) {
            forgetPerson(face);
        } else {
            face.personId = into;
            face.decision.personId = into;
        }
    }
    return {};
}

struct Stored {
    QByteArray key;
    QString snapshot;
};

Result<Stored> existing(QSqlDatabase &database, const QString &id)
{
    QSqlQuery query(database);
    query.prepare(u"SELECT key, snapshot FROM visit WHERE id = ?"_s);
    query.addBindValue(id);
    if (!query.exec())
        return sqlError(query.lastError());
    return query.next() ? Stored {query.value(0).toByteArray(), query.value(1).toString()} : Stored {};
}

// Within a transaction of the caller's.
Result<Visit> put(QSqlDatabase &database, const Keyring &ring, Visit visit, const QByteArray &jpeg)
{
    if (const core::Status heeded = heedFormerPersons(database, visit); !heeded)
        return heeded.error();
    const Result<Stored> old = existing(database, visit.id);
    if (!old)
        return old.error();
    const QByteArray key = old->key.isEmpty() ? ring.newWrappedKey(visit.id) : old->key;
    visit.snapshot = jpeg.isEmpty() ? old->snapshot : core::newId(u"snp_");
    const Result<QByteArray> faces = ring.seal(key, visit.id, u"visit.faces:"_s + visit.id, packFaces(visit.faces));
    if (!faces)
        return faces.error();

    QSqlQuery query(database);
    query.prepare(
        u"INSERT INTO visit (id, camera, trigger_word, started_ms, ended_ms, stored_ms, outcome, rang, answered, "
        u"snapshot, clip, "
        "correlation_id, key, sealed_faces) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?) "
        "ON CONFLICT (id) DO UPDATE SET ended_ms = excluded.ended_ms, stored_ms = excluded.stored_ms, outcome = "
        "excluded.outcome, "
        "rang = excluded.rang, answered = excluded.answered, snapshot = excluded.snapshot, clip = excluded.clip, "
        "sealed_faces = excluded.sealed_faces"_s);
    query.addBindValue(visit.id);
    query.addBindValue(visit.camera);
    query.addBindValue(core::toString(visit.trigger));
    query.addBindValue(visit.startedAt.toMSecsSinceEpoch());
    query.addBindValue(visit.isOpen() ? QVariant() : QVariant(visit.endedAt.toMSecsSinceEpoch()));
    query.addBindValue(QDateTime::currentMSecsSinceEpoch());
    query.addBindValue(core::toString(visit.outcome));
    query.addBindValue(int(visit.rang));
    query.addBindValue(int(visit.answered));
    query.addBindValue(visit.snapshot.isNull() ? u""_s : visit.snapshot);
    query.addBindValue(visit.clip.isNull() ? u""_s : visit.clip);
    query.addBindValue(visit.correlationId.isNull() ? u""_s : visit.correlationId);
    query.addBindValue(key);
    query.addBindValue(*faces);
    if (!query.exec())
        return sqlError(query.lastError());

    if (!jpeg.isEmpty()) {
        const Result<QByteArray> sealed = ring.seal(key, visit.id, u"snapshot:"_s + visit.snapshot, jpeg);
        if (!sealed)
            return sealed.error();
        query.prepare(u"DELETE FROM snapshot WHERE visit_id = ?"_s);
        query.addBindValue(visit.id);
        if (!query.exec())
            return sqlError(query.lastError());
        query.prepare(u"INSERT INTO snapshot (id, visit_id, sealed) VALUES (?,?,?)"_s);
        query.addBindValue(visit.snapshot);
        query.addBindValue(visit.id);
        query.addBindValue(*sealed);
        if (!query.exec())
            return sqlError(query.lastError());
    }
    query.prepare(u"DELETE FROM visit_person WHERE visit_id = ?"_s);
    query.addBindValue(visit.id);
    if (!query.exec())
        return sqlError(query.lastError());
    QSet<QString> persons;
    for (const core::VisitFace &face : visit.faces) {
        if (face.personId.isEmpty() || persons.contains(face.personId))
            continue;
        persons.insert(face.personId);
        query.prepare(
            u"INSERT INTO visit_person (visit_id, person_id, started_ms, camera, outcome) VALUES (?,?,?,?,?)"_s);
        query.addBindValue(visit.id);
        query.addBindValue(face.personId);
        query.addBindValue(visit.startedAt.toMSecsSinceEpoch());
        query.addBindValue(visit.camera);
        query.addBindValue(core::toString(visit.outcome));
        if (!query.exec())
            return sqlError(query.lastError());
    }
    return visit;
}

Result<Visit> write(QSqlDatabase &database, const Keyring &ring, const Visit &visit, const QByteArray &jpeg)
{
    if (!core::isId(visit.id, core::kVisitPrefix) || !visit.startedAt.isValid())
        return Error {Error::Code::Invalid, u"a visit needs an id and the time it began"_s};
    SqlTransaction transaction(database);
    if (const core::Status begun = transaction.begin(); !begun)
        return begun.error();
    Result<Visit> written = put(database, ring, visit, jpeg);
    if (!written)
        return written;
    if (const core::Status done = transaction.commit(); !done)
        return done.error();
    return written;
}

Result<Visit> readVisit(QSqlDatabase &database, const Keyring &ring, const QString &id)
{
    Result<QSqlQuery> query = execute(database, u"SELECT "_s + kColumns + u" FROM visit v WHERE v.id = ?"_s, {id});
    if (!query)
        return query.error();
    if (!query->next())
        return Error {Error::Code::NotFound, u"there is no visit %1"_s.arg(id.left(64))};
    return readRow(*query, ring);
}

void nameFace(core::VisitFace &face, const core::Person &person)
{
    face.name = person.name;
    face.kind = person.kind == core::Person::Kind::Blocked ? core::VisitFace::Kind::Blocked
                                                           : core::VisitFace::Kind::Known;
}

Result<Visit> relabel(QSqlDatabase &database, const Keyring &ring, const QString &id, int number,
                      const QString &personId)
{
    SqlTransaction transaction(database);
    if (const core::Status begun = transaction.begin(); !begun)
        return begun.error();
    Result<Visit> visit = readVisit(database, ring, id);
    if (!visit)
        return visit;
    if (visit->isOpen())
        return Error {Error::Code::Conflict, u"this visit goes on; say who it was when it is over"_s};
    if (number < 0 || number >= visit->faces.size())
        return Error {
            Error::Code::NotFound,
            u"this visit has no face %1 (they count from 0; it has %2)"_s.arg(number).arg(visit->faces.size())};
    core::VisitFace &face = visit->faces[number];
    face.isLabelled = personId != core::kAsDecided;
    const bool wasNamed = face.decision.verdict != core::Decision::Verdict::Unknown;
    face.personId = face.isLabelled ? personId : wasNamed ? face.decision.personId : QString();
    face.name.clear();
    face.kind = core::VisitFace::Kind::Unknown;
    if (!face.personId.isEmpty()) {
        const Result<PersonRow> row = personById(database, ring, face.personId);
        const bool isGone = !row && row.error().code == Error::Code::NotFound && !face.isLabelled;
        if (!row && !isGone)
            return row.error();
        if (isGone) // who was decided for was removed since: nobody is left to name
            face.personId.clear();
        else
            nameFace(face, row->person);
    }
    if (visit->outcome != Visit::Outcome::Spoof) // whoever it showed, it was a picture
        visit->outcome = core::outcomeOf(visit->faces, 0);
    Result<Visit> written = put(database, ring, *std::move(visit), {});
    if (!written)
        return written;
    if (const core::Status done = transaction.commit(); !done)
        return done.error();
    return written;
}

// A face is unknown in visits of these outcomes only (core::outcomeOf).
constexpr std::array kWithUnknowns {Visit::Outcome::Unknown, Visit::Outcome::Blocked, Visit::Outcome::Spoof};

// The faces without a name of visits that are over, as make(visit, number) tells them, the newest first.
template <typename Make>
auto readUnknowns(QSqlDatabase &database, const Keyring &ring, const QDateTime &since, const QDateTime &until,
                  int limit, Make make) -> Result<QList<std::invoke_result_t<Make, const Visit &, int>>>
{
    QList<std::invoke_result_t<Make, const Visit &, int>> faces;
    for (const Visit::Outcome outcome : kWithUnknowns) {
        core::VisitQuery wanted;
        wanted.since = since;
        wanted.until = until;
        wanted.outcome = outcome;
        wanted.limit = limit;
        const Result<PageStatement> statement = pageStatement(wanted, kColumns);
        if (!statement)
            return statement.error();
        Result<QSqlQuery> query = execute(database, statement->text, statement->values);
        if (!query)
            return query.error();
        for (int visits = 0; visits < limit && query->next(); ++visits) {
            const Result<Visit> visit = readListed(*query, ring);
            if (!visit)
                return visit.error();
            for (int i = 0; i < visit->faces.size(); ++i) {
                if (visit->faces.at(i).kind == core::VisitFace::Kind::Unknown && !visit->isOpen())
                    faces << make(*visit, i);
            }
        }
    }
    std::ranges::stable_sort(faces, std::ranges::greater(),
                             [](const auto &face) { return std::pair(face.seenAt, face.visitId); });
    // Cut between visits, so that none is cut in two.
    qsizetype kept = std::min<qsizetype>(faces.size(), limit);
    while (kept > 0 && kept < faces.size() && faces.at(kept).visitId == faces.at(kept - 1).visitId)
        ++kept;
    faces.resize(kept);
    return faces;
}

core::UnknownFace unknownFace(const Visit &visit, int number)
{
    const core::VisitFace &face = visit.faces.at(number);
    return {visit.id, number, visit.camera, visit.startedAt, face.quality, face.box, face.embedding};
}

core::StrangerDecision strangerDecision(const Visit &visit, int number)
{
    const core::VisitFace &face = visit.faces.at(number);
    return {visit.id,
            number,
            visit.startedAt,
            face.embedding,
            face.decision.similarity,
            face.decision.verdict != core::Decision::Verdict::Unknown};
}

Result<core::VisitPage> readPage(QSqlDatabase &database, const Keyring &ring, const core::VisitQuery &wanted)
{
    const Result<PageStatement> statement = pageStatement(wanted, kColumns);
    if (!statement)
        return statement.error();
    Result<QSqlQuery> query = execute(database, statement->text, statement->values);
    if (!query)
        return query.error();
    core::VisitPage page;
    while (query->next()) {
        if (page.visits.size() == wanted.limit) {
            page.nextCursor = cursorAfter(page.visits.constLast());
            break;
        }
        Result<Visit> visit = readListed(*query, ring);
        if (!visit)
            return visit.error();
        for (core::VisitFace &face : visit->faces)
            face.embedding = {};
        page.visits << *std::move(visit);
    }
    return page;
}
} // namespace

SqlVisitLog::SqlVisitLog(SqlStore &store) : m_store(store) { }

QFuture<Result<Visit>> SqlVisitLog::store(Visit visit, QByteArray snapshot)
{
    return m_store.run(
        [visit = std::move(visit), snapshot = std::move(snapshot)](QSqlDatabase &database, const Keyring &ring) {
            return write(database, ring, visit, snapshot);
        });
}

QFuture<Result<core::VisitPage>> SqlVisitLog::page(core::VisitQuery query) const
{
    return m_store.read([query = std::move(query)](QSqlDatabase &database, const Keyring &ring) {
        return readPage(database, ring, query);
    });
}

QFuture<Result<Visit>> SqlVisitLog::visit(QString id) const
{
    return m_store.read([id = std::move(id)](QSqlDatabase &database, const Keyring &ring) -> Result<Visit> {
        return readVisit(database, ring, id);
    });
}

QFuture<Result<QByteArray>> SqlVisitLog::snapshot(QString id) const
{
    return m_store.read([id = std::move(id)](QSqlDatabase &database, const Keyring &ring) -> Result<QByteArray> {
        QSqlQuery query(database);
        query.prepare(
            u"SELECT v.key, v.id, s.sealed FROM snapshot s JOIN visit v ON v.id = s.visit_id WHERE s.id = ?"_s);
        query.addBindValue(id);
        if (!query.exec())
            return sqlError(query.lastError());
        if (!query.next())
            return Error {Error::Code::NotFound, u"there is no picture %1"_s.arg(id.left(64))};
        return ring.open(query.value(0).toByteArray(), query.value(1).toString(), u"snapshot:"_s + id,
                         query.value(2).toByteArray());
    });
}

QFuture<Result<qint64>> SqlVisitLog::count() const
{
    return m_store.read([](QSqlDatabase &database, const Keyring &) -> Result<qint64> {
        QSqlQuery query(database);
        if (!query.exec(u"SELECT count(*) FROM visit"_s) || !query.next())
            return sqlError(query.lastError());
        return query.value(0).toLongLong();
    });
}

QFuture<Result<Visit>> SqlVisitLog::label(QString visitId, int face, QString personId)
{
    return m_store.run([visitId = std::move(visitId), face, personId = std::move(personId)](QSqlDatabase &database,
                                                                                            const Keyring &ring) {
        return relabel(database, ring, visitId, face, personId);
    });
}

QFuture<Result<QList<core::UnknownFace>>> SqlVisitLog::unknownFaces(QDateTime since, QDateTime until, int limit) const
{
    return m_store.read(
        [since = std::move(since), until = std::move(until), limit](QSqlDatabase &database, const Keyring &ring) {
            return readUnknowns(database, ring, since, until, limit, unknownFace);
        });
}

QFuture<Result<QList<core::StrangerDecision>>> SqlVisitLog::strangerDecisions(int limit) const
{
    return m_store.read([limit](QSqlDatabase &database, const Keyring &ring) {
        return readUnknowns(database, ring, {}, {}, limit, strangerDecision);
    });
}

QFuture<Result<int>> SqlVisitLog::closeOpenVisits()
{
    return m_store.run([](QSqlDatabase &database, const Keyring &) -> Result<int> {
        QSqlQuery query(database);
        // A visit of a file lies in the file's own time: it must not end before it began.
        if (!query.exec(
                u"UPDATE visit SET ended_ms = CASE WHEN stored_ms > started_ms THEN stored_ms ELSE started_ms END WHERE ended_ms IS NULL"_s))
            return sqlError(query.lastError());
        return query.numRowsAffected();
    });
}

} // namespace services
