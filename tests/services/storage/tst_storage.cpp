// SPDX-License-Identifier: MIT
#include "core/domain/labelling.h"
#include "core/domain/ulid.h"
#include "services/storage/datadirlock.h"
#include "services/storage/sqlpersonbook.h"
#include "services/storage/sqlstore.h"
#include "services/storage/sqlvisitlog.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;

namespace {
core::EnrolledFace face()
{
    core::EnrolledFace face;
    face.embedding = {u"m@1"_s, {0.25F, -0.5F, 0.75F}};
    face.quality = 0.9;
    face.chip = "chip-bytes-in-the-clear";
    face.source = u"anna.jpg"_s;
    return face;
}

core::Visit visitOf(const core::Person &person, qint64 ms)
{
    core::Visit visit;
    visit.startedAt = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    visit.endedAt = visit.startedAt.addSecs(5);
    visit.id = core::newId(core::kVisitPrefix, visit.startedAt);
    visit.camera = u"door"_s;
    visit.outcome = core::Visit::Outcome::Known;
    core::VisitFace seen;
    seen.kind = core::VisitFace::Kind::Known;
    seen.personId = person.id;
    seen.name = person.name;
    seen.embedding = face().embedding;
    visit.faces << seen;
    return visit;
}

QByteArray everyByte(const QString &dir)
{
    QByteArray bytes;
    for (const QFileInfo &info : QDir(dir).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}
} // namespace

class StorageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFaceIsGivenAnotherNameAndTheDecisionStays()
    {
        const QTemporaryDir dir;
        const auto store = services::SqlStore::open(dir.path());
        QVERIFY(store);
        services::SqlPersonBook book(**store);
        services::SqlVisitLog log(**store);
        core::Person draft;
        draft.name = u"Anna"_s;
        const core::Person anna = *book.add(draft, {face()}).result();
        draft.name = u"Bert"_s;
        draft.kind = core::Person::Kind::Blocked;
        const core::Person bert = *book.add(draft, {}).result();
        core::Visit visit = visitOf(anna, 1'000'000);
        visit.faces[0].decision.personId = anna.id;
        visit.faces[0].decision.verdict = core::Decision::Verdict::Known;
        visit.faces << visit.faces.front();
        visit.endedAt = {};
        QVERIFY(log.store(visit, "jpeg").result());
        QCOMPARE(log.label(visit.id, 0, bert.id).result().error().code, Error::Code::Conflict); // it goes on
        visit.endedAt = visit.startedAt.addSecs(9);
        QVERIFY(log.store(visit, {}).result());
        QCOMPARE(log.label(visit.id, 2, bert.id).result().error().code, Error::Code::NotFound);
        QCOMPARE(log.label(visit.id, -1, bert.id).result().error().code, Error::Code::NotFound);
        QCOMPARE(log.label(visit.id, 0, u"per_none"_s).result().error().code, Error::Code::NotFound);
        QCOMPARE(log.label(u"vis_none"_s, 0, bert.id).result().error().code, Error::Code::NotFound);
        QVERIFY(!log.visit(visit.id).result()->faces.front().isLabelled); // nothing half done

        const core::Visit blocked = *log.label(visit.id, 0, bert.id).result();
        QVERIFY(blocked.outcome == core::Visit::Outcome::Blocked);
        QVERIFY(blocked == *log.visit(visit.id).result());
        QCOMPARE(blocked.faces.at(0).name, u"Bert"_s);
        QVERIFY(blocked.faces.at(0).kind == core::VisitFace::Kind::Blocked);
        QVERIFY(blocked.faces.at(0).isLabelled && !blocked.faces.at(1).isLabelled);
        QCOMPARE(blocked.faces.at(0).decision.personId, anna.id);
        QCOMPARE(*log.snapshot(blocked.snapshot).result(), "jpeg"_ba);
        core::VisitQuery byBert;
        byBert.personId = bert.id;
        QCOMPARE(log.page(byBert).result()->visits.size(), 1);

        QVERIFY(log.unknownFaces({}, {}, 10).result()->isEmpty());
        QVERIFY(log.label(visit.id, 0, {}).result());
        const core::Visit unknown = *log.label(visit.id, 1, {}).result();
        QVERIFY(unknown.outcome == core::Visit::Outcome::Unknown);
        QVERIFY(log.page(byBert).result()->visits.isEmpty());
        const QList<core::UnknownFace> faces = *log.unknownFaces({}, {}, 1).result();
        QCOMPARE(faces.size(), 2); // a visit is never cut in two
        QCOMPARE(faces.at(1).face, 1);
        QCOMPARE(faces.at(0).embedding, face().embedding);
        const QList<core::StrangerDecision> decided = *log.strangerDecisions(9).result();
        QCOMPARE(decided.size(), 2);
        QCOMPARE(decided.at(0).visitId, visit.id);
        QCOMPARE(decided.at(0).similarity, visit.faces.at(0).decision.similarity);
        QCOMPARE(decided.at(0).embedding, face().embedding);
        QVERIFY(decided.at(0).wasNamed); // at the door, and it was said later that it is nobody known
        QVERIFY(log.unknownFaces(visit.startedAt.addMSecs(1), {}, 9).result()->isEmpty());
        QVERIFY(log.unknownFaces({}, visit.startedAt, 9).result()->isEmpty());
        // What was said can be taken back: it is what was decided at the door again, under today's name.
        core::Person renamed = anna;
        renamed.name = u"Annabel"_s;
        QVERIFY(book.update(renamed).result());
        const core::Visit back = *log.label(visit.id, 0, core::kAsDecided.toString()).result();
        QVERIFY(back == *log.visit(visit.id).result());
        QVERIFY(!back.faces.at(0).isLabelled && back.faces.at(1).isLabelled);
        QVERIFY(back.faces.at(0).kind == core::VisitFace::Kind::Known);
        QCOMPARE(back.faces.at(0).personId, anna.id);
        QCOMPARE(back.faces.at(0).name, u"Annabel"_s);
        QVERIFY(book.remove(anna.id).result()); // whoever is gone is not named again
        const core::Visit gone = *log.label(visit.id, 1, core::kAsDecided.toString()).result();
        QVERIFY(!gone.faces.at(1).isLabelled && gone.faces.at(1).personId.isEmpty() && gone.faces.at(1).name.isEmpty());
        QVERIFY(gone.faces.at(1).kind == core::VisitFace::Kind::Unknown);
        // Erasing who it was labelled with takes the likeness too.
        QVERIFY(log.label(visit.id, 0, bert.id).result());
        QCOMPARE(book.erase(bert.id).result()->visits, 1);
        QVERIFY(log.visit(visit.id).result()->faces.at(0).embedding.isEmpty());
    }

    void remembersOverARestartAndKeepsPersonalDataSealed()
    {
        const QTemporaryDir dir;
        core::Visit stored;
        {
            auto store = services::SqlStore::open(dir.path());
            QVERIFY(store);
            services::SqlPersonBook book(**store);
            services::SqlVisitLog log(**store);
            core::Person anna;
            anna.name = u"  Änna   Ngọc "_s;
            const auto added = book.add(anna, {face()}).result();
            QVERIFY(added);
            QCOMPARE(added->name, u"Änna Ngọc"_s);
            QVERIFY(book.find(u"ÄNNA NGỌC"_s).result());
            QVERIFY(book.add(anna, {}).result().error().code == Error::Code::Conflict);
            stored = *log.store(visitOf(*added, 1'700'000'000'000), "\xFF\xD8 a picture in the clear").result();
            QCOMPARE(*log.snapshot(stored.snapshot).result(), QByteArray("\xFF\xD8 a picture in the clear"));
        }
        const QByteArray bytes = everyByte(dir.path());
        for (const char *secret : {"Ngọc", "picture in the clear", "anna.jpg"})
            QVERIFY2(!bytes.contains(secret), secret);
        QVERIFY(!bytes.contains(face().chip.toBase64()));
        auto again = services::SqlStore::open(dir.path());
        QVERIFY(again);
        QCOMPARE(*services::SqlVisitLog(**again).visit(stored.id).result(), stored);
        const auto faces = services::SqlPersonBook(**again).allFaces().result();
        QCOMPARE(faces->front().embedding, face().embedding);
        QCOMPARE(faces->front().chip, face().chip);
    }

    void erasesAPersonFromPastVisitsToo()
    {
        const QTemporaryDir dir;
        auto store = services::SqlStore::open(dir.path());
        services::SqlPersonBook book(**store);
        services::SqlVisitLog log(**store);
        core::Person anna;
        anna.name = u"Anna"_s;
        const core::Person added = *book.add(anna, {face(), face()}).result();
        const core::Visit visit = *log.store(visitOf(added, 1'700'000'000'000), "picture").result();
        const auto receipt = book.erase(added.id).result();
        QVERIFY(receipt);
        QCOMPARE(receipt->faces, 2);
        QCOMPARE(receipt->visits, 1);
        const core::Visit after = *log.visit(visit.id).result();
        QVERIFY(after.faces.front().name.isEmpty() && after.faces.front().embedding.isEmpty()
                && after.snapshot.isEmpty());
        QVERIFY(log.snapshot(visit.snapshot).result().error().code == Error::Code::NotFound);
        QVERIFY(book.find(u"Anna"_s).result().error().code == Error::Code::NotFound);
    }

    void pagesEveryVisitOnceNewestFirst()
    {
        const QTemporaryDir dir;
        auto store = services::SqlStore::open(dir.path());
        services::SqlPersonBook book(**store);
        services::SqlVisitLog log(**store);
        core::Person anna;
        anna.name = u"Anna"_s;
        const core::Person added = *book.add(anna, {}).result();
        for (int i = 0; i < 57; ++i)
            QVERIFY(log.store(visitOf(added, 1'700'000'000'000 + i / 3), {}).result()); // three in the same millisecond
        for (const QString &person : {QString(), added.id}) {
            core::VisitQuery query;
            query.limit = 10;
            query.personId = person;
            QSet<QString> seen;
            QDateTime last;
            do {
                const auto page = log.page(query).result();
                QVERIFY(page);
                for (const core::Visit &visit : page->visits) {
                    QVERIFY(!seen.contains(visit.id));
                    QVERIFY(!last.isValid() || visit.startedAt <= last);
                    seen.insert(visit.id);
                    last = visit.startedAt;
                }
                query.cursor = page->nextCursor;
            } while (!query.cursor.isEmpty());
            QCOMPARE(seen.size(), 57);
        }
        core::VisitQuery wrong;
        wrong.cursor = u"nonsense"_s;
        QVERIFY(log.page(wrong).result().error().code == Error::Code::Invalid);
    }

    void refusesALaterVersionADamagedFileAndALostKey()
    {
        const QTemporaryDir dir;
        QVERIFY(services::SqlStore::open(dir.path()));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"later"_s);
            database.setDatabaseName(dir.filePath(u"doorbell.db"_s));
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version=99"_s));
        }
        QSqlDatabase::removeDatabase(u"later"_s);
        QVERIFY(services::SqlStore::open(dir.path()).error().code == Error::Code::TooNew);

        const QTemporaryDir lost;
        QVERIFY(services::SqlStore::open(lost.path()));
        QVERIFY(QFile::remove(lost.filePath(u"keys/master.key"_s)));
        QVERIFY(services::SqlStore::open(lost.path()).error().code == Error::Code::Corrupt);

        const QTemporaryDir garbage;
        QVERIFY(services::SqlStore::open(garbage.path()));
        QFile file(garbage.filePath(u"doorbell.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QVERIFY(!services::SqlStore::open(garbage.path()));
    }

    void oneStationADirectory()
    {
        const QTemporaryDir dir;
        auto first = services::DataDirLock::acquire(dir.path());
        QVERIFY(first);
        QVERIFY(services::DataDirLock::acquire(dir.path()).error().code == Error::Code::Conflict);
        first->reset();
        QVERIFY(services::DataDirLock::acquire(dir.path()));
    }
};

QTEST_GUILESS_MAIN(StorageTest)
#include "tst_storage.moc"
