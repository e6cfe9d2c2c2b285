// SPDX-License-Identifier: MIT
// People: names in any script, merging, and forgetting for good.
#include "tests/services/storage/storagefixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using core::Error;
using core::Person;

class PersonBookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesNamesInAnyScript_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        const auto same = [](const char *row, const QString &name) { QTest::newRow(row) << name << name; };
        same("Arabic", u"محمد عبد الله"_s);
        same("Hebrew with a mark of direction", u"דוד\u200F"_s);
        same("Chinese", u"王小明"_s);
        same("Japanese", u"さくら・山田"_s);
        same("Korean", u"김민준"_s);
        same("Thai", u"สมชาย ใจดี"_s);
        same("Devanagari with a joiner", u"क्\u200Dष"_s);
        same("a family of emoji", u"👨‍👩‍👧‍👦"_s);
        same("apostrophe and quotes", u"O'Brien \"Bob\"; DROP TABLE person--"_s);
        same("percent and place marks", u"%1 %s ?"_s);
        same("200 characters", QString(200, u'x'));
        same("200 characters beyond 16 bit", u"😀"_s.repeated(200));
        QTest::newRow("combining accents join their letter") << u"Zoe\u0308"_s << u"Zoë"_s;
        QTest::newRow("space around and doubled goes") << u"  Anna\t \n Berg  "_s << u"Anna Berg"_s;
    }
    void takesNamesInAnyScript()
    {
        QFETCH(const QString, given);
        QFETCH(const QString, kept);
        const QTemporaryDir dir;
        QString id;
        {
            const OpenStore open(dir.path());
            const auto added = open.book->add(personCalled(given), {}).result();
            QVERIFY2(added, added ? "" : qUtf8Printable(added.error().message));
            QCOMPARE(added->name, kept);
            id = added->id;
        }
        const OpenStore open(dir.path());
        for (const QString &key : {given, kept, kept.toUpper(), id}) {
            const auto found = open.book->find(key).result();
            QVERIFY2(found, qUtf8Printable(key));
            QCOMPARE(found->name, kept);
        }
        QCOMPARE(open.book->add(personCalled(kept), {}).result().error().code, Error::Code::Conflict);
    }

    void refusesWhatIsNoName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("only space") << u" \t\n\u00A0\u3000 "_s;
        QTest::newRow("only what is not drawn") << u"\u200B\u200D\u200F\uFEFF"_s;
        QTest::newRow("201 characters") << QString(201, u'x');
        QTest::newRow("201 characters beyond 16 bit") << u"😀"_s.repeated(201);
        QTest::newRow("escape sequence") << u"Anna\u001B[2J"_s;
        QTest::newRow("bell") << u"Anna\u0007"_s;
        QTest::newRow("NUL") << (u"Anna"_s + QChar(u'\0') + u"Ben"_s);
        QTest::newRow("turns what follows around") << u"Anna\u202Egnp.exe"_s;
        QTest::newRow("half a character") << (u"Anna"_s + QChar(char16_t(0xD83D)));
    }
    void refusesWhatIsNoName()
    {
        QFETCH(const QString, name);
        const QTemporaryDir dir;
        const OpenStore open(dir.path());
        const auto added = open.book->add(personCalled(name), {faceOf()}).result();
        QVERIFY(!added);
        QCOMPARE(added.error().code, Error::Code::Invalid);
        const Person anna = *open.book->add(personCalled(u"Anna"_s), {}).result();
        Person renamed = anna;
        renamed.name = name;
        QCOMPARE(open.book->update(renamed).result().error().code, Error::Code::Invalid);
        QCOMPARE(open.book->persons().result()->size(), 1);
        QVERIFY(open.book->allFaces().result()->isEmpty());
    }

    void renamesAndRefusesATakenName()
    {
        const QTemporaryDir dir;
        const OpenStore open(dir.path());
        Person anna = *open.book->add(personCalled(u"Anna"_s), {}).result();
        QVERIFY(open.book->add(personCalled(u"Ben"_s), {}).result());
        anna.name = u"BEN"_s;
        QCOMPARE(open.book->update(anna).result().error().code, Error::Code::Conflict);
        anna.name = u"ANNA"_s; // the same name in other letters is one's own
        QCOMPARE(open.book->update(anna).result()->name, u"ANNA"_s);
        Person nobody = anna;
        nobody.id = core::newId(core::kPersonPrefix);
        nobody.name = u"Carl"_s;
        QCOMPARE(open.book->update(nobody).result().error().code, Error::Code::NotFound);
    }

    void mergesFacesAndVisits()
    {
        const QTemporaryDir dir;
        const OpenStore open(dir.path());
        const Person anna = *open.book->add(personCalled(u"Anna"_s), {faceOf(0.1F)}).result();
        const Person annie = *open.book->add(personCalled(u"Annie"_s), {faceOf(0.2F), faceOf(0.3F)}).result();
        const core::Visit one = *open.log->store(visitOf(annie, 1'700'000'000'000), {}).result();
        core::Visit both = visitOf(annie, 1'700'000'001'000);
        both.faces << visitOf(anna, 0).faces;
        QVERIFY(open.log->store(both, {}).result());
        core::Visit isOpen = visitOf(annie, 1'700'000'002'000);
        isOpen.endedAt = {};
        QVERIFY(open.log->store(isOpen, {}).result());

        QVERIFY(open.book->merge(annie.id, anna.id).result());
        QCOMPARE(open.book->merge(annie.id, anna.id).result().error().code, Error::Code::NotFound);
        QCOMPARE(open.book->merge(anna.id, anna.id).result().error().code, Error::Code::Invalid);
        QCOMPARE(open.book->faces(anna.id).result()->size(), 3);
        QCOMPARE(open.book->persons().result()->size(), 1);
        QCOMPARE(open.log->visit(one.id).result()->faces.front().name, u"Anna"_s);
        // The station that knew nothing of it closes its visit.
        isOpen.endedAt = isOpen.startedAt.addSecs(9);
        QVERIFY(open.log->store(isOpen, {}).result());
        core::VisitQuery query;
        query.personId = anna.id;
        QCOMPARE(open.log->page(query).result()->visits.size(), 3);
        QCOMPARE(open.log->visit(isOpen.id).result()->faces.front().personId, anna.id);
    }

    void removingKeepsTheNameInPastVisits()
    {
        const QTemporaryDir dir;
        const OpenStore open(dir.path());
        const Person anna = *open.book->add(personCalled(u"Anna"_s), {faceOf()}).result();
        const core::Visit visit = *open.log->store(visitOf(anna, 1'700'000'000'000), {}).result();
        QVERIFY(open.book->remove(anna.id).result());
        QCOMPARE(open.book->remove(anna.id).result().error().code, Error::Code::NotFound);
        QVERIFY(open.book->allFaces().result()->isEmpty());
        QCOMPARE(open.log->visit(visit.id).result()->faces.front().name, u"Anna"_s);
        QVERIFY(open.book->add(personCalled(u"Anna"_s), {}).result()); // the name is free again
    }

    void anErasedPersonDoesNotComeBackWithAnOpenVisit()
    {
        const QTemporaryDir dir;
        const OpenStore open(dir.path());
        const Person anna = *open.book->add(personCalled(u"Anna"_s), {faceOf()}).result();
        core::Visit visit = visitOf(anna, 1'700'000'000'000);
        visit.endedAt = {};
        QVERIFY(open.log->store(visit, "her picture").result());
        QVERIFY(open.book->erase(anna.id).result());
        visit.endedAt = visit.startedAt.addSecs(9);
        QVERIFY(open.log->store(visit, {}).result());
        const core::Visit after = *open.log->visit(visit.id).result();
        QVERIFY(!after.isOpen());
        QVERIFY(after.faces.front().name.isEmpty() && after.faces.front().personId.isEmpty()
                && after.faces.front().embedding.isEmpty());
        core::VisitQuery query;
        query.personId = anna.id;
        QVERIFY(open.log->page(query).result()->visits.isEmpty());
    }

    // With the master key and every old page, what was sealed with a destroyed key must stay closed: so the key itself
    // is looked for.
    void nothingOfAnErasedPersonIsLeftInAnyFile()
    {
        const QTemporaryDir dir;
        const OpenStore station(dir.path()); // a running one, so that the write-ahead log stays
        const OpenStore open(dir.path());
        core::EnrolledFace face = faceOf();
        face.chip = QByteArray(20'000, 'c') + "THE-CHIP";
        Person anna = personCalled(u"Annabella-Erasmus"_s);
        anna.notes = u"likes-to-be-forgotten"_s;
        anna = *open.book->add(anna, {face, faceOf(0.4F)}).result();
        const core::Visit visit
            = *station.log->store(visitOf(anna, 1'700'000'000'000), "the-picture-of-her" + QByteArray(30'000, 'p'))
                   .result();
        const QByteArrayList secrets
            = open.store
                  ->read([id = anna.id](QSqlDatabase &database, const services::Keyring &) {
                      QByteArrayList found;
                      for (const QString &statement :
                           {u"SELECT key FROM person"_s, u"SELECT name_hash FROM person"_s,
                            u"SELECT sealed FROM person"_s, u"SELECT sealed FROM face"_s,
                            u"SELECT sealed FROM snapshot"_s, u"SELECT sealed_faces FROM visit"_s}) {
                          QSqlQuery query(database);
                          query.exec(statement);
                          while (query.next())
                              found << query.value(0).toByteArray().left(60);
                      }
                      return found;
                  })
                  .result();
        QCOMPARE(secrets.size(), 7);
        const QByteArray before = everyByte(dir.path());
        for (const QByteArray &secret : secrets)
            QVERIFY(before.contains(secret)); // the search finds what is there

        QVERIFY(open.book->erase(anna.id).result());
        const QByteArray after = everyByte(dir.path());
        for (qsizetype i = 0; i < secrets.size(); ++i)
            QVERIFY2(!after.contains(secrets.at(i)), qUtf8Printable(u"secret %1 is still there"_s.arg(i)));
        for (const char *plain : {"Annabella", "likes-to-be", "THE-CHIP", "the-picture", "anna.jpg"})
            QVERIFY2(!after.contains(plain), plain);
        QCOMPARE(open.book->find(u"Annabella-Erasmus"_s).result().error().code, Error::Code::NotFound);
        QVERIFY(station.log->visit(visit.id).result());
        QCOMPARE(integrityOf(dir.path()), u"ok"_s);
    }

    void forgetsLaterWhatAReaderHoldsNow()
    {
        const QTemporaryDir dir;
        const OpenStore open(dir.path());
        const Person anna = *open.book->add(personCalled(u"Anna"_s), {faceOf()}).result();
        const QByteArray key = open.store
                                   ->read([](QSqlDatabase &database, const services::Keyring &) {
                                       QSqlQuery query(database);
                                       return query.exec(u"SELECT key FROM person"_s) && query.next()
                                           ? query.value(0).toByteArray()
                                           : QByteArray();
                                   })
                                   .result();
        lookInto(dir.filePath(u"doorbell.db"_s),
                 [&](QSqlDatabase &database) { // another program in the middle of a long read
                     QSqlQuery query(database);
                     if (!query.exec(u"BEGIN"_s) || !query.exec(u"SELECT count(*) FROM person"_s) || !query.next())
                         return;
                     QVERIFY(open.book->erase(anna.id).result()); // done all the same
                     QVERIFY(everyByte(dir.path()).contains(key));
                 });
        QTRY_VERIFY_WITH_TIMEOUT(!everyByte(dir.path()).contains(key), 15'000);
    }

    void holdsWhenManyThreadsAskAtOnce()
    {
        const QTemporaryDir dir;
        const OpenStore one(dir.path());
        const OpenStore other(dir.path()); // as doorbellctl beside the station
        constexpr int kThreads = 6;
        constexpr int kEach = 25;
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < kThreads; ++t) {
            threads.emplace_back([&, t] {
                const OpenStore &open = t % 2 ? one : other;
                for (int i = 0; i < kEach; ++i) {
                    const auto person
                        = open.book->add(personCalled(u"Person %1 %2"_s.arg(t).arg(i)), {faceOf()}).result();
                    const bool isFine = person && open.log->store(visitOf(*person, 1'700'000'000'000 + i), {}).result()
                        && open.log->page({}).result() && open.book->allFaces().result()
                        && (i % 5 || open.book->erase(person->id).result());
                    failures += isFine ? 0 : 1;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(*one.log->count().result(), kThreads * kEach);
        QCOMPARE(one.book->persons().result()->size(), kThreads * kEach * 4 / 5);
        QCOMPARE(integrityOf(dir.path()), u"ok"_s);
    }
};

QTEST_GUILESS_MAIN(PersonBookTest)
#include "tst_personbook.moc"
