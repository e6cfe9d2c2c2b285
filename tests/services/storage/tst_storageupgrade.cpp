// SPDX-License-Identifier: MIT
// Databases of every version that was ever out there, brought up to date.
#include "services/storage/keyring.h"
#include "services/storage/visitrecord.h"
#include "tests/services/storage/storagefixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kStarted = 1'700'000'000'000;

QStringList schemaOf(const QString &dir)
{
    return lookInto(dir + u"/doorbell.db"_s, [](QSqlDatabase &database) {
        QStringList entries;
        QSqlQuery query(database);
        query.exec(u"SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_master ORDER BY type, name"_s);
        while (query.next())
            entries << query.value(0).toString();
        query.exec(u"PRAGMA user_version"_s);
        entries << (query.next() ? query.value(0).toString() : QString());
        return entries;
    });
}

bool execute(QSqlDatabase &database, const QString &statement, const QVariantList &values = {})
{
    QSqlQuery query(database);
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (query.exec())
        return true;
    qWarning() << statement << query.lastError().text();
    return false;
}

QByteArray hash(const services::Keyring &ring, const QString &name) { return ring.fingerprint(name.toCaseFolded()); }

// Somebody, their face and a visit of theirs, written as each version did.
bool fill(QSqlDatabase &database, const services::Keyring &ring, const core::Person &anna, const core::Visit &visit,
          int version)
{
    const QByteArray personKey = ring.newWrappedKey(anna.id);
    const QByteArray visitKey = ring.newWrappedKey(visit.id);
    const QByteArray person
        = QJsonDocument(QJsonObject {{u"name"_s, anna.name}, {u"notes"_s, anna.notes}}).toJson(QJsonDocument::Compact);
    const QByteArray face
        = QJsonDocument(QJsonObject {{u"embedding"_s,
                                      QString::fromLatin1(services::packFloats(faceOf().embedding.values).toBase64())},
                                     {u"chip"_s, QString::fromLatin1(faceOf().chip.toBase64())},
                                     {u"source"_s, faceOf().source}})
              .toJson(QJsonDocument::Compact);
    return execute(database, u"INSERT INTO person VALUES (?,?,?,?,?,?)"_s,
                   {anna.id, u"known"_s, personKey, hash(ring, anna.name),
                    *ring.seal(personKey, anna.id, u"person:"_s + anna.id, person), kStarted})
        && execute(database, u"INSERT INTO face VALUES (?,?,?,?,?,?)"_s,
                   {u"fac_1"_s, anna.id, faceOf().embedding.modelId, 0.9,
                    *ring.seal(personKey, anna.id, u"face:fac_1"_s, face), kStarted})
        && execute(database, u"INSERT INTO visit VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
                   {visit.id, visit.camera, core::toString(visit.trigger), kStarted, kStarted + 5000, kStarted + 5000,
                    core::toString(visit.outcome), 1, 0, u"snp_1"_s, u""_s, u"corr"_s, visitKey,
                    *ring.seal(visitKey, visit.id, u"visit.faces:"_s + visit.id, services::packFaces(visit.faces))})
        && execute(database, u"INSERT INTO snapshot VALUES (?,?,?)"_s,
                   {u"snp_1"_s, visit.id, *ring.seal(visitKey, visit.id, u"snapshot:snp_1"_s, "a picture")})
        && execute(database, u"INSERT INTO visit_person (visit_id, person_id, started_ms) VALUES (?,?,?)"_s,
                   {visit.id, anna.id, kStarted})
        && (version < 3
            || execute(database, u"UPDATE visit_person SET camera = ?, outcome = ?"_s,
                       {visit.camera, core::toString(visit.outcome)}));
}
} // namespace

class StorageUpgradeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bringsAnOldDatabaseUpToDate_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < services::SqlStore::kSchemaVersion; ++version)
            QTest::addRow("version %d", version) << version;
    }
    void bringsAnOldDatabaseUpToDate()
    {
        QFETCH(const int, version);
        QFile script(QStringLiteral(TEST_DATA_DIR "/storage/schema_v%1.sql").arg(version));
        QVERIFY2(script.open(QIODevice::ReadOnly), qUtf8Printable(script.fileName()));
        const QTemporaryDir dir;
        const auto ring = services::Keyring::open(dir.path(), true);
        QVERIFY(ring);
        core::Person anna = personCalled(u"Änna Ngọc"_s);
        anna.id = core::newId(core::kPersonPrefix);
        anna.notes = u"lives next door"_s;
        core::Visit visit = visitOf(anna, kStarted);
        const bool isFilled = lookInto(dir.filePath(u"doorbell.db"_s), [&](QSqlDatabase &database) {
            for (const QString &line : QString::fromUtf8(script.readAll()).split(u";\n"_s, Qt::SkipEmptyParts)) {
                if (!execute(database, line))
                    return false;
            }
            return fill(database, *ring, anna, visit, version);
        });
        QVERIFY(isFilled);

        for (int round = 0; round < 2; ++round) { // the second time there is nothing left to do
            const OpenStore open(dir.path());
            QVERIFY2(open.store, qUtf8Printable(open.error));
            const auto person = open.book->find(u"änna ngọc"_s).result();
            QVERIFY(person);
            QCOMPARE(person->notes, anna.notes);
            const auto faces = open.book->faces(anna.id).result();
            QCOMPARE(faces->size(), 1);
            QCOMPARE(faces->front().chip, faceOf().chip);
            QCOMPARE(faces->front().embedding, faceOf().embedding);
            for (const QString &camera : {QString(), visit.camera}) { // by every column that came later
                core::VisitQuery query;
                query.personId = anna.id;
                query.outcome = visit.outcome;
                query.camera = camera;
                const auto page = open.log->page(query).result();
                QVERIFY2(page, page ? "" : qUtf8Printable(page.error().message));
                QCOMPARE(page->visits.size(), 1);
                QCOMPARE(page->visits.front().id, visit.id);
                QCOMPARE(page->visits.front().faces.front().name, anna.name);
            }
            QCOMPARE(*open.log->snapshot(u"snp_1"_s).result(), QByteArray("a picture"));
        }
        const QTemporaryDir fresh;
        QVERIFY(OpenStore(fresh.path()).store);
        QCOMPARE(schemaOf(dir.path()), schemaOf(fresh.path()));
        QCOMPARE(integrityOf(dir.path()), u"ok"_s);
    }

    void refusesALaterVersionUntouched()
    {
        const QTemporaryDir dir;
        QVERIFY(OpenStore(dir.path()).store);
        const QString path = dir.filePath(u"doorbell.db"_s);
        lookInto(path, [](QSqlDatabase &database) { return execute(database, u"PRAGMA user_version=99"_s); });
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const auto opened = services::SqlStore::open(dir.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, core::Error::Code::TooNew);
        QVERIFY2(opened.error().message.contains(u"later version"_s) && opened.error().message.contains(u"99"_s),
                 qUtf8Printable(opened.error().message));
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
    }
};

QTEST_GUILESS_MAIN(StorageUpgradeTest)
#include "tst_storageupgrade.moc"
