// SPDX-License-Identifier: MIT
#include "services/storage/sqlstore.h"

using namespace Qt::StringLiterals;

namespace services {

// Each step takes the schema from its index to the next version; a step that was released is never changed. Types and
// statements are those that PostgreSQL takes too (BLOB there is BYTEA). Times are milliseconds since 1970, UTC.
QList<QStringList> migrations()
{
    return {
        {
            u"CREATE TABLE person (id TEXT PRIMARY KEY, kind TEXT NOT NULL, key BLOB NOT NULL, name_hash BLOB NOT NULL "
            u"UNIQUE, "
            "sealed BLOB NOT NULL, created_ms BIGINT NOT NULL)"_s,
            u"CREATE TABLE face (id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE, "
            u"model_id TEXT NOT NULL, "
            "quality DOUBLE PRECISION NOT NULL, sealed BLOB NOT NULL, added_ms BIGINT NOT NULL)"_s,
            u"CREATE INDEX face_person ON face(person_id)"_s,
            u"CREATE TABLE visit (id TEXT PRIMARY KEY, camera TEXT NOT NULL, trigger_word TEXT NOT NULL, started_ms "
            u"BIGINT NOT NULL, "
            "ended_ms BIGINT, stored_ms BIGINT NOT NULL, outcome TEXT NOT NULL, rang INTEGER NOT NULL, answered "
            "INTEGER NOT NULL, "
            "snapshot TEXT NOT NULL, clip TEXT NOT NULL, correlation_id TEXT NOT NULL, key BLOB NOT NULL, sealed_faces BLOB NOT NULL)"_s,
            u"CREATE TABLE snapshot (id TEXT PRIMARY KEY, visit_id TEXT NOT NULL REFERENCES visit(id) ON DELETE CASCADE, sealed BLOB NOT NULL)"_s,
            u"CREATE INDEX snapshot_visit ON snapshot(visit_id)"_s,
            u"CREATE TABLE visit_person (visit_id TEXT NOT NULL REFERENCES visit(id) ON DELETE CASCADE, person_id TEXT "
            u"NOT NULL, "
            "started_ms BIGINT NOT NULL, PRIMARY KEY (visit_id, person_id))"_s,
            u"CREATE TABLE meta (name TEXT PRIMARY KEY, value BIGINT NOT NULL)"_s,
            u"INSERT INTO meta VALUES ('person_revision', 0)"_s,
        },
        {
            // Every filter of the history pages along one of these.
            u"CREATE INDEX visit_started ON visit(started_ms, id)"_s,
            u"CREATE INDEX visit_outcome ON visit(outcome, started_ms, id)"_s,
            u"CREATE INDEX visit_camera ON visit(camera, started_ms, id)"_s,
            u"CREATE INDEX visit_open ON visit(ended_ms) WHERE ended_ms IS NULL"_s,
            u"CREATE INDEX visit_person_started ON visit_person(person_id, started_ms, visit_id)"_s,
        },
        {
            // Filters together must not walk through what only one of them lets pass: a person's visits know camera and
            // outcome themselves, and every combination has an index of its own.
            u"ALTER TABLE visit_person ADD COLUMN camera TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE visit_person ADD COLUMN outcome TEXT NOT NULL DEFAULT ''"_s,
            u"UPDATE visit_person SET camera = (SELECT v.camera FROM visit v WHERE v.id = visit_person.visit_id), "
            "outcome = (SELECT v.outcome FROM visit v WHERE v.id = visit_person.visit_id)"_s,
            u"CREATE INDEX visit_camera_outcome ON visit(camera, outcome, started_ms, id)"_s,
            u"CREATE INDEX visit_person_outcome ON visit_person(person_id, outcome, started_ms, visit_id)"_s,
            u"CREATE INDEX visit_person_camera ON visit_person(person_id, camera, started_ms, visit_id)"_s,
            u"CREATE INDEX visit_person_camera_outcome ON visit_person(person_id, camera, outcome, started_ms, visit_id)"_s,
            // Whom a running station may still hold in an open visit: merged into somebody, or erased (into_id is
            // empty).
            u"CREATE TABLE former_person (id TEXT PRIMARY KEY, into_id TEXT NOT NULL, since_ms BIGINT NOT NULL)"_s,
        },
        {
            // Who may come in. Names and hashes of passwords are in `sealed`; `digest` is of a secret that nobody
            // keeps.
            u"CREATE TABLE account (id TEXT PRIMARY KEY, key BLOB NOT NULL, name_hash BLOB NOT NULL UNIQUE, sealed "
            u"BLOB NOT NULL, role TEXT NOT NULL, "
            "is_disabled INTEGER NOT NULL, created_ms BIGINT NOT NULL, last_sign_in_ms BIGINT)"_s,
            u"CREATE TABLE session (id TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account(id) ON DELETE "
            u"CASCADE, digest BLOB NOT NULL UNIQUE, "
            "created_ms BIGINT NOT NULL, last_seen_ms BIGINT NOT NULL, expires_ms BIGINT NOT NULL)"_s,
            u"CREATE INDEX session_account ON session(account_id)"_s,
            u"CREATE TABLE token (id TEXT PRIMARY KEY, digest BLOB NOT NULL UNIQUE, name TEXT NOT NULL, name_key TEXT "
            u"NOT NULL, role TEXT NOT NULL, "
            "scopes TEXT NOT NULL, created_ms BIGINT NOT NULL, expires_ms BIGINT, last_used_ms BIGINT, is_revoked INTEGER NOT NULL)"_s,
            u"CREATE TABLE failure (subject TEXT PRIMARY KEY, failures INTEGER NOT NULL, last_ms BIGINT NOT NULL)"_s,
            u"INSERT INTO meta VALUES ('access_revision', 0)"_s,
        },
        {
            // One row: how far the audit log goes, kept away from it.
            u"CREATE TABLE audit_head (id INTEGER PRIMARY KEY, seq BIGINT NOT NULL, hash TEXT NOT NULL)"_s,
        },
    };
}

} // namespace services
