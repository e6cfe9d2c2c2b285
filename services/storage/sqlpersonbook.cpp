// SPDX-License-Identifier: MIT
#include "services/storage/sqlpersonbook.h"

#include "core/domain/ulid.h"
#include "core/domain/visit.h"
#include "services/storage/personrecord.h"
#include "services/storage/sqlstatement.h"
#include "services/storage/sqlstore.h"
#include "services/storage/visitrecord.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::EnrolledFace;
using core::Error;
using core::Person;
using core::Result;
using core::Status;

// What is no text, or would draw what stands beside it the wrong way round.
bool isUnfit(uint code)
{
    const QChar::Category category = QChar::category(code);
    return category == QChar::Other_Control || code == QChar::ReplacementCharacter || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069);
}

Result<QString> cleanName(const QString &name)
{
    const QString clean = name.normalized(QString::NormalizationForm_C).simplified();
    const QList<uint> codes = clean.toUcs4();
    if (std::ranges::any_of(codes, isUnfit))
        return Error {Error::Code::Invalid, u"the name holds control characters, or bytes that are no text"_s};
    // Marks of direction and joiners belong into names, but are none.
    if (std::ranges::all_of(
            codes, [](uint code) { return QChar::category(code) == QChar::Other_Format || QChar::isSpace(code); }))
        return Error {Error::Code::Invalid, u"a person needs a name"_s};
    if (codes.size() > Person::kMaxNameLength)
        return Error {
            Error::Code::Invalid,
            u"the name is too long (%1 characters, at most %2)"_s.arg(codes.size()).arg(Person::kMaxNameLength)};
    return clean;
}

QByteArray nameHash(const Keyring &ring, const QString &name)
{
    return ring.fingerprint(name.normalized(QString::NormalizationForm_C).simplified().toCaseFolded());
}

Status touch(QSqlDatabase &database)
{
    return perform(database, u"UPDATE meta SET value = value + 1 WHERE name = 'person_revision'"_s, {});
}

Status noteFormer(QSqlDatabase &database, const QString &id, const QString &intoId)
{
    return perform(database, u"INSERT INTO former_person (id, into_id, since_ms) VALUES (?,?,?)"_s,
                   {id, intoId, QDateTime::currentMSecsSinceEpoch()});
}

Status insertFace(QSqlDatabase &database, const Keyring &ring, const PersonRow &owner, const EnrolledFace &face)
{
    const QJsonObject object {{u"embedding"_s, QString::fromLatin1(packFloats(face.embedding.values).toBase64())},
                              {u"chip"_s, QString::fromLatin1(face.chip.toBase64())},
                              {u"source"_s, face.source}};
    const QString id = face.id.isEmpty() ? core::newId(core::kFacePrefix) : face.id;
    const Result<QByteArray> sealed
        = ring.seal(owner.key, owner.person.id, u"face:"_s + id, QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (!sealed)
        return sealed.error();
    const QDateTime added = face.addedAt.isValid() ? face.addedAt : QDateTime::currentDateTimeUtc();
    return perform(database,
                   u"INSERT INTO face (id, person_id, model_id, quality, sealed, added_ms) VALUES (?,?,?,?,?,?)"_s,
                   {id, owner.person.id, face.embedding.modelId, face.quality, *sealed, added.toMSecsSinceEpoch()});
}

Result<QList<EnrolledFace>> readFaces(QSqlDatabase &database, const Keyring &ring, const QString &condition,
                                      const QVariantList &values)
{
    Result<QSqlQuery> query
        = execute(database,
                  u"SELECT f.id, f.person_id, f.model_id, f.quality, f.sealed, f.added_ms, p.key FROM face f "
                  "JOIN person p ON p.id = f.person_id "_s
                      + condition + u" ORDER BY f.person_id, f.id"_s,
                  values);
    if (!query)
        return query.error();
    QSqlQuery rows = *std::move(query);
    QList<EnrolledFace> faces;
    while (rows.next()) {
        EnrolledFace face;
        face.id = rows.value(0).toString();
        face.personId = rows.value(1).toString();
        const Result<QByteArray> plain
            = ring.open(rows.value(6).toByteArray(), face.personId, u"face:"_s + face.id, rows.value(4).toByteArray());
        if (!plain)
            return plain.error();
        const QJsonObject object = QJsonDocument::fromJson(*plain).object();
        face.embedding = {rows.value(2).toString(),
                          unpackFloats(QByteArray::fromBase64(object.value(u"embedding"_s).toString().toLatin1()))};
        face.quality = rows.value(3).toDouble();
        face.chip = QByteArray::fromBase64(object.value(u"chip"_s).toString().toLatin1());
        face.source = object.value(u"source"_s).toString();
        face.addedAt = QDateTime::fromMSecsSinceEpoch(rows.value(5).toLongLong(), Qt::UTC);
        faces << face;
    }
    return faces;
}

// Rewrites the faces of every visit this person was seen in; returns how many visits.
Result<qint64> rewriteVisits(QSqlDatabase &database, const Keyring &ring, const QString &personId,
                             const std::function<void(core::VisitFace &)> &change)
{
    Result<QSqlQuery> query
        = execute(database,
                  u"SELECT v.id, v.key, v.sealed_faces FROM visit_person p JOIN visit v ON v.id = p.visit_id "
                  "WHERE p.person_id = ?"_s,
                  {personId});
    if (!query)
        return query.error();
    QSqlQuery rows = *std::move(query);
    qint64 visits = 0;
    while (rows.next()) {
        const QString id = rows.value(0).toString();
        const QByteArray key = rows.value(1).toByteArray();
        const Result<QByteArray> plain = ring.open(key, id, u"visit.faces:"_s + id, rows.value(2).toByteArray());
        if (!plain)
            return plain.error();
        QList<core::VisitFace> faces = unpackFaces(*plain);
        for (core::VisitFace &face : faces) {
            if (face.personId == personId)
                change(face);
        }
        const Result<QByteArray> sealed = ring.seal(key, id, u"visit.faces:"_s + id, packFaces(faces));
        if (!sealed)
            return sealed.error();
        if (const Status done = perform(database, u"UPDATE visit SET sealed_faces = ? WHERE id = ?"_s, {*sealed, id});
            !done)
            return done.error();
        ++visits;
    }
    return visits;
}

// All or nothing, and every running station hears of it.
template <typename Change> auto changed(QSqlDatabase &database, Change change) -> decltype(change())
{
    SqlTransaction transaction(database);
    if (const Status begun = transaction.begin(); !begun)
        return begun.error();
    auto result = change();
    if (!result)
        return result;
    if (const Status done = touch(database); !done)
        return done.error();
    if (const Status done = transaction.commit(); !done)
        return done.error();
    return result;
}
} // namespace

SqlPersonBook::SqlPersonBook(SqlStore &store) : m_store(store) { }

QFuture<Result<Person>> SqlPersonBook::add(Person person, QList<EnrolledFace> faces)
{
    return m_store.run([person = std::move(person), faces = std::move(faces)](QSqlDatabase &database,
                                                                              const Keyring &ring) -> Result<Person> {
        PersonRow row {person, {}};
        const Result<QString> name = cleanName(person.name);
        if (!name)
            return name.error();
        row.person.name = *name;
        row.person.id = core::newId(core::kPersonPrefix);
        row.person.createdAt = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
        row.key = ring.newWrappedKey(row.person.id);
        return changed(database, [&]() -> Result<Person> {
            Result<QSqlQuery> taken
                = execute(database, u"SELECT 1 FROM person WHERE name_hash = ?"_s, {nameHash(ring, *name)});
            if (!taken)
                return taken.error();
            if (taken->next())
                return Error {
                    Error::Code::Conflict,
                    u"there is a person called %1 already; add pictures to them (person add-face) or choose another name"_s
                        .arg(*name)};
            const Result<QByteArray> sealed = sealPerson(ring, row.key, row.person);
            if (!sealed)
                return sealed.error();
            if (const Status done
                = perform(database,
                          u"INSERT INTO person (id, kind, key, name_hash, sealed, created_ms) VALUES (?,?,?,?,?,?)"_s,
                          {row.person.id, core::toString(row.person.kind), row.key, nameHash(ring, *name), *sealed,
                           row.person.createdAt.toMSecsSinceEpoch()});
                !done)
                return done.error();
            for (const EnrolledFace &face : faces) {
                if (const Status done = insertFace(database, ring, row, face); !done)
                    return done.error();
            }
            return row.person;
        });
    });
}

QFuture<Result<void>> SqlPersonBook::addFaces(QString personId, QList<EnrolledFace> faces)
{
    return m_store.run([personId = std::move(personId), faces = std::move(faces)](QSqlDatabase &database,
                                                                                  const Keyring &ring) -> Status {
        return changed(database, [&]() -> Status {
            const Result<PersonRow> row = personById(database, ring, personId);
            if (!row)
                return row.error();
            for (const EnrolledFace &face : faces) {
                if (const Status done = insertFace(database, ring, *row, face); !done)
                    return done.error();
            }
            return {};
        });
    });
}

QFuture<Result<void>> SqlPersonBook::removeFace(QString faceId)
{
    return m_store.run([faceId = std::move(faceId)](QSqlDatabase &database, const Keyring &) -> Status {
        return changed(database, [&]() -> Status {
            const Result<QSqlQuery> done = execute(database, u"DELETE FROM face WHERE id = ?"_s, {faceId});
            if (!done)
                return done.error();
            return done->numRowsAffected() > 0
                ? Status()
                : Status(Error {Error::Code::NotFound, u"there is no face %1"_s.arg(faceId.left(64))});
        });
    });
}

QFuture<Result<void>> SqlPersonBook::reencode(QString faceId, core::Embedding embedding)
{
    return m_store.run([faceId = std::move(faceId), embedding = std::move(embedding)](QSqlDatabase &database,
                                                                                      const Keyring &ring) -> Status {
        return changed(database, [&]() -> Status {
            Result<QList<EnrolledFace>> faces = readFaces(database, ring, u"WHERE f.id = ?"_s, {faceId});
            if (!faces)
                return faces.error();
            if (faces->isEmpty())
                return Error {Error::Code::NotFound, u"there is no face %1"_s.arg(faceId.left(64))};
            EnrolledFace face = faces->front();
            face.embedding = embedding;
            const Result<PersonRow> row = personById(database, ring, face.personId);
            if (!row)
                return row.error();
            if (const Status done = perform(database, u"DELETE FROM face WHERE id = ?"_s, {faceId}); !done)
                return done;
            return insertFace(database, ring, *row, face);
        });
    });
}

QFuture<Result<QList<core::PersonEntry>>> SqlPersonBook::persons() const
{
    return m_store.read([](QSqlDatabase &database, const Keyring &ring) -> Result<QList<core::PersonEntry>> {
        Result<QSqlQuery> query
            = execute(database,
                      u"SELECT "_s + kPersonColumns
                          + u", (SELECT count(*) FROM face f WHERE f.person_id = p.id), "
                            "(SELECT count(*) FROM visit_person x WHERE x.person_id = p.id), (SELECT max(x.started_ms) "
                            "FROM visit_person x WHERE x.person_id = p.id) "
                            "FROM person p"_s,
                      {});
        if (!query)
            return query.error();
        QSqlQuery rows = *std::move(query);
        QList<core::PersonEntry> entries;
        while (rows.next()) {
            const Result<PersonRow> row = readPerson(rows, ring);
            if (!row)
                return row.error();
            entries << core::PersonEntry {row->person, rows.value(5).toInt(), rows.value(6).toLongLong(),
                                          rows.value(7).isNull()
                                              ? QDateTime()
                                              : QDateTime::fromMSecsSinceEpoch(rows.value(7).toLongLong(), Qt::UTC)};
        }
        std::ranges::sort(entries, [](const core::PersonEntry &a, const core::PersonEntry &b) {
            return a.person.name.localeAwareCompare(b.person.name) < 0;
        });
        return entries;
    });
}

QFuture<Result<Person>> SqlPersonBook::find(QString idOrName) const
{
    return m_store.read([idOrName = std::move(idOrName)](QSqlDatabase &database,
                                                         const Keyring &ring) -> Result<Person> {
        Result<QSqlQuery> query
            = execute(database, u"SELECT "_s + kPersonColumns + u" FROM person p WHERE p.id = ? OR p.name_hash = ?"_s,
                      {idOrName, nameHash(ring, idOrName)});
        if (!query)
            return query.error();
        QSqlQuery rows = *std::move(query);
        if (!rows.next())
            return Error {Error::Code::NotFound,
                          u"there is nobody called %1 (doorbellctl person list shows everybody)"_s.arg(
                              idOrName.left(Person::kMaxNameLength))};
        const Result<PersonRow> row = readPerson(rows, ring);
        if (!row)
            return row.error();
        return row->person;
    });
}

QFuture<Result<QList<EnrolledFace>>> SqlPersonBook::faces(QString personId) const
{
    return m_store.read([personId = std::move(personId)](QSqlDatabase &database, const Keyring &ring) {
        return readFaces(database, ring, u"WHERE f.person_id = ?"_s, {personId});
    });
}

QFuture<Result<QList<EnrolledFace>>> SqlPersonBook::allFaces() const
{
    return m_store.read([](QSqlDatabase &database, const Keyring &ring) { return readFaces(database, ring, {}, {}); });
}

QFuture<Result<Person>> SqlPersonBook::update(Person person)
{
    return m_store.run([person = std::move(person)](QSqlDatabase &database, const Keyring &ring) -> Result<Person> {
        const Result<QString> name = cleanName(person.name);
        if (!name)
            return name.error();
        return changed(database, [&]() -> Result<Person> {
            const Result<PersonRow> row = personById(database, ring, person.id);
            if (!row)
                return row.error();
            Result<QSqlQuery> taken = execute(database, u"SELECT 1 FROM person WHERE name_hash = ? AND id <> ?"_s,
                                              {nameHash(ring, *name), person.id});
            if (!taken)
                return taken.error();
            if (taken->next())
                return Error {Error::Code::Conflict,
                              u"there is a person called %1 already; if they are one person, merge them"_s.arg(*name)};
            Person updated = person;
            updated.name = *name;
            updated.createdAt = row->person.createdAt;
            const Result<QByteArray> sealed = sealPerson(ring, row->key, updated);
            if (!sealed)
                return sealed.error();
            if (const Status done = perform(database,
                                            u"UPDATE person SET kind = ?, name_hash = ?, sealed = ? WHERE id = ?"_s,
                                            {core::toString(updated.kind), nameHash(ring, *name), *sealed, updated.id});
                !done)
                return done.error();
            return updated;
        });
    });
}

QFuture<Result<void>> SqlPersonBook::merge(QString fromId, QString intoId)
{
    return m_store.run([fromId = std::move(fromId), intoId = std::move(intoId)](QSqlDatabase &database,
                                                                                const Keyring &ring) -> Status {
        if (fromId == intoId)
            return Error {Error::Code::Invalid, u"that is one and the same person"_s};
        return changed(database, [&]() -> Status {
            const Result<PersonRow> into = personById(database, ring, intoId);
            if (!into)
                return into.error();
            if (const Result<PersonRow> from = personById(database, ring, fromId); !from)
                return from.error();
            const Result<QList<EnrolledFace>> faces = readFaces(database, ring, u"WHERE f.person_id = ?"_s, {fromId});
            if (!faces)
                return faces.error();
            const Result<qint64> visits = rewriteVisits(database, ring, fromId, [&](core::VisitFace &face) {
                face.personId = intoId;
                face.name = into->person.name;
                face.decision.personId = intoId;
            });
            if (!visits)
                return visits.error();
            if (const Status done
                = perform(database,
                          u"INSERT INTO visit_person (visit_id, person_id, started_ms, camera, outcome) "
                          "SELECT visit_id, ?, started_ms, camera, outcome FROM visit_person WHERE person_id = ? "
                          "ON CONFLICT DO NOTHING"_s,
                          {intoId, fromId});
                !done)
                return done;
            if (const Status done = perform(database, u"DELETE FROM visit_person WHERE person_id = ?"_s, {fromId});
                !done)
                return done;
            if (const Status done = perform(database, u"DELETE FROM person WHERE id = ?"_s, {fromId}); !done)
                return done;
            for (const EnrolledFace &face : *faces) {
                if (const Status done = insertFace(database, ring, *into, face); !done)
                    return done;
            }
            // Who was merged into the one that goes now, went here.
            if (const Status done
                = perform(database, u"UPDATE former_person SET into_id = ? WHERE into_id = ?"_s, {intoId, fromId});
                !done)
                return done;
            return noteFormer(database, fromId, intoId);
        });
    });
}

QFuture<Result<void>> SqlPersonBook::remove(QString personId)
{
    return m_store.run([this, personId = std::move(personId)](QSqlDatabase &database, const Keyring &) -> Status {
        const Status removed = changed(database, [&]() -> Status {
            const Result<QSqlQuery> done = execute(database, u"DELETE FROM person WHERE id = ?"_s, {personId});
            if (!done)
                return done.error();
            return done->numRowsAffected() > 0
                ? Status()
                : Status(Error {Error::Code::NotFound, u"there is no person %1"_s.arg(personId.left(64))});
        });
        if (removed)
            m_store.emptyLog(database);
        return removed;
    });
}

QFuture<Result<core::ErasureReceipt>> SqlPersonBook::erase(QString personId)
{
    return m_store.run([this, personId = std::move(personId)](QSqlDatabase &database,
                                                              const Keyring &ring) -> Result<core::ErasureReceipt> {
        Result<core::ErasureReceipt> erased = changed(database, [&]() -> Result<core::ErasureReceipt> {
            if (const Result<PersonRow> row = personById(database, ring, personId); !row)
                return row.error();
            core::ErasureReceipt receipt {personId, QDateTime::currentDateTimeUtc(), 0, 0};
            const Result<qint64> visits = rewriteVisits(database, ring, personId, forgetPerson);
            if (!visits)
                return visits.error();
            receipt.visits = *visits;
            // The pictures show the person: they go with the name.
            for (
                const QString &statement :
                {u"DELETE FROM snapshot WHERE visit_id IN (SELECT visit_id FROM visit_person WHERE person_id = ?)"_s,
                 u"UPDATE visit SET snapshot = '' WHERE id IN (SELECT visit_id FROM visit_person WHERE person_id = ?)"_s,
                 u"DELETE FROM visit_person WHERE person_id = ?"_s}) {
                if (const Status done = perform(database, statement, {personId}); !done)
                    return done.error();
            }
            const Result<QSqlQuery> faces = execute(database, u"DELETE FROM face WHERE person_id = ?"_s, {personId});
            if (!faces)
                return faces.error();
            receipt.faces = faces->numRowsAffected();
            if (const Status done = perform(database, u"DELETE FROM person WHERE id = ?"_s, {personId}); !done)
                return done.error();
            if (const Status done
                = perform(database, u"UPDATE former_person SET into_id = '' WHERE into_id = ?"_s, {personId});
                !done)
                return done.error();
            if (const Status done = noteFormer(database, personId, u""_s); !done)
                return done.error();
            return receipt;
        });
        if (erased)
            m_store.emptyLog(database);
        return erased;
    });
}

} // namespace services
