-- The schema as version 1 made it. Never changed: it stands for the databases out there.
CREATE TABLE person (id TEXT PRIMARY KEY, kind TEXT NOT NULL, key BLOB NOT NULL, name_hash BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL, created_ms BIGINT NOT NULL);
CREATE TABLE face (id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE, model_id TEXT NOT NULL, quality DOUBLE PRECISION NOT NULL, sealed BLOB NOT NULL, added_ms BIGINT NOT NULL);
CREATE INDEX face_person ON face(person_id);
CREATE TABLE visit (id TEXT PRIMARY KEY, camera TEXT NOT NULL, trigger_word TEXT NOT NULL, started_ms BIGINT NOT NULL, ended_ms BIGINT, stored_ms BIGINT NOT NULL, outcome TEXT NOT NULL, rang INTEGER NOT NULL, answered INTEGER NOT NULL, snapshot TEXT NOT NULL, clip TEXT NOT NULL, correlation_id TEXT NOT NULL, key BLOB NOT NULL, sealed_faces BLOB NOT NULL);
CREATE TABLE snapshot (id TEXT PRIMARY KEY, visit_id TEXT NOT NULL REFERENCES visit(id) ON DELETE CASCADE, sealed BLOB NOT NULL);
CREATE INDEX snapshot_visit ON snapshot(visit_id);
CREATE TABLE visit_person (visit_id TEXT NOT NULL REFERENCES visit(id) ON DELETE CASCADE, person_id TEXT NOT NULL, started_ms BIGINT NOT NULL, PRIMARY KEY (visit_id, person_id));
CREATE TABLE meta (name TEXT PRIMARY KEY, value BIGINT NOT NULL);
INSERT INTO meta VALUES ('person_revision', 0);
PRAGMA user_version=1;
