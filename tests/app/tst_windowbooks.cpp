// SPDX-License-Identifier: MIT
// What is done at the window of the station itself: enrolment by pictures and by visits, on real stores with a real
// engine, and the audit log's account of it.
#include "app/auditedtrail.h"
#include "app/hostaccuracy.h"
#include "app/windowbooks.h"
#include "core/domain/ulid.h"
#include "services/audit/auditlog.h"
#include "tests/services/access/accessfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class WindowBooksTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<app::LocalStation> m_station;
    std::unique_ptr<pipeline::PhotoDesk> m_photos;
    std::unique_ptr<app::WindowBooks> m_books;

    template <typename T> static T done(QFuture<T> future) { return future.result(); }

    static QByteArray photo(const QString &name)
    {
        QFile file(QStringLiteral(FACES_DIR) + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static core::PictureFile file(const QString &name) { return {photo(name), name}; }

    core::Result<core::Person> add(const QString &name, const QString &photo)
    {
        core::Person person;
        person.name = name;
        const auto report = done(m_books->enrolment().addPerson(person, {file(photo)}));
        if (!report)
            return report.error();
        return report->person;
    }

    // A visit that is over, with the face of this photo as an unknown visitor's.
    QString visit(const QString &name, const QDateTime &at)
    {
        const QByteArray jpeg = photo(name);
        const auto reading = done(m_photos->read(jpeg));
        const auto study = done(m_photos->study({{jpeg, name}}, {}));
        if (!reading || !study || reading->faces.isEmpty() || study->faces.isEmpty())
            return {};
        core::Visit visit;
        visit.id = core::newId(core::kVisitPrefix, at);
        visit.camera = u"front"_s;
        visit.startedAt = at;
        visit.endedAt = at.addSecs(5);
        visit.faces = {reading->faces.front()};
        visit.faces[0].kind = core::VisitFace::Kind::Unknown;
        visit.faces[0].personId.clear();
        visit.faces[0].name.clear();
        visit.faces[0].embedding = study->faces.front().embedding;
        visit.outcome = core::Visit::Outcome::Unknown;
        return done(m_station->visitLog().store(visit, jpeg)) ? visit.id : QString();
    }

    // "actor action resource result" of what was recorded since, the oldest first.
    QStringList recorded(qint64 since) const
    {
        core::AuditQuery query;
        query.limit = 500;
        const auto page = done(m_station->audit().page(query));
        QStringList lines;
        for (auto it = page->entries.rbegin(); it != page->entries.rend(); ++it) {
            if (it->seq > since)
                lines << u"%1: %2 %3 %4 %5"_s.arg(it->event.actor, core::toString(it->event.type), it->event.action,
                                                  it->event.resource, it->event.result);
        }
        return lines;
    }
    qint64 newest() const
    {
        const auto page = done(m_station->audit().page({}));
        return page->entries.isEmpty() ? 0 : page->entries.front().seq;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(QStringLiteral(FACES_DIR)).exists() || qstrlen(FACES_DIR) == 0 || qstrlen(MODELS_DIR) == 0)
            QSKIP("needs pictures and models: -DFACES_DIR=… -DMODELS_DIR=…");
        core::Settings settings;
        settings.dataDir = m_dir.filePath(u"data"_s);
        settings.modelsDirs = {QStringLiteral(MODELS_DIR)};
        auto station = app::LocalStation::create(settings, {});
        QVERIFY2(station.hasValue(), station ? "" : qPrintable(station.error().message));
        m_station = *std::move(station);
        m_photos = std::make_unique<pipeline::PhotoDesk>(m_station->engineFactory(), m_station->decisionRule());
        connect(m_station.get(), &app::LocalStation::galleryChanged, this,
                [this] { m_photos->setGallery(m_station->gallery()); });
        m_books = std::make_unique<app::WindowBooks>(*m_station, *m_photos);
        m_station->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_station->isReady(), 60'000);
    }

    void cleanupTestCase()
    {
        m_photos.reset(); // what is still asked ends while the books are there
        m_books.reset();
        m_station.reset();
    }

    void enrolsFromPicturesAndSaysWhatBecameOfEach()
    {
        const qint64 before = newest();
        core::Person person;
        person.name = u"John"_s;
        const auto judged = done(m_books->enrolment().judge(file(u"scenes/two_people/1.jpg"_s), {}));
        QVERIFY(judged.hasValue());
        QCOMPARE(judged->pictures.size(), 1);
        QVERIFY(!judged->pictures.front().isTaken);
        QVERIFY(judged->pictures.front().problem == core::PictureProblem::SeveralFaces);
        QVERIFY(judged->person.id.isEmpty());

        const auto report = done(m_books->enrolment().addPerson(
            person, {file(u"johns/John_Salley/1.jpg"_s), {"no picture", u"notes.txt"_s}}));
        QVERIFY2(report.hasValue(), report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->person.name, u"John"_s);
        QCOMPARE(report->pictures.size(), 2);
        QVERIFY(report->pictures.at(0).isTaken);
        QVERIFY(report->pictures.at(1).problem == core::PictureProblem::Unreadable);
        QVERIFY(!report->pictures.at(1).message.isEmpty());

        const auto taken = done(m_books->enrolment().addPerson(person, {file(u"johns/John_Salley/2.jpg"_s)}));
        QVERIFY(!taken && taken.error().code == core::Error::Code::Conflict);
        const auto nobody = done(m_books->enrolment().addPerson(person, {{"no picture", u"notes.txt"_s}}));
        QVERIFY(!nobody && nobody.error().code == core::Error::Code::Invalid);
        QVERIFY2(nobody.error().message.contains(u"notes.txt"_s), qPrintable(nobody.error().message));

        const QString id = report->person.id;
        const auto more = done(m_books->enrolment().addFaces(id, {file(u"johns/John_Salley/3.jpg"_s)}));
        QVERIFY2(more.hasValue(), more ? "" : qPrintable(more.error().message));
        const auto faces = done(m_books->personBook().faces(id));
        QCOMPARE(faces->size(), 2);
        const auto chip = done(m_books->enrolment().facePicture(id, faces->front().id));
        QVERIFY(chip && chip->startsWith("\x89PNG"));
        QVERIFY(!done(m_books->enrolment().facePicture(id, u"fac_none"_s)));

        QCOMPARE(recorded(before),
                 (QStringList {u"window: face_recognition judge picture picture success"_s,
                               u"window: data_modification add person %1 success"_s.arg(id),
                               u"window: data_modification add person person refused"_s,
                               u"window: data_modification add faces %1 success"_s.arg(id),
                               u"window: data_access view person %1 success"_s.arg(id)}));
        QVERIFY(done(m_books->personBook().erase(id)).hasValue());
    }

    void learnsAFaceOfAVisitAndGroupsThoseWhomNobodyKnows()
    {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
        const QString first = visit(u"johns/John_Salley/1.jpg"_s, now.addSecs(-3600));
        const QString second = visit(u"johns/John_Salley/4.jpg"_s, now.addSecs(-1800));
        const QString other = visit(u"johns/John_Simm/1.jpg"_s, now.addSecs(-600));
        QVERIFY(!first.isEmpty() && !second.isEmpty() && !other.isEmpty());
        const qint64 before = newest();

        auto unknowns = done(m_books->enrolment().unknowns({}));
        QVERIFY2(unknowns.hasValue(), unknowns ? "" : qPrintable(unknowns.error().message));
        QCOMPARE(unknowns->visitors.size(), 2);
        QCOMPARE(unknowns->visitors.at(0).visits, 1); // who came last first
        QCOMPARE(unknowns->visitors.at(1).visits, 2);
        QCOMPARE(unknowns->visitors.at(1).id(), first + u".0"_s);
        QCOMPARE(unknowns->visitors.at(1).lastSeenAt(), now.addSecs(-1800));
        QVERIFY(unknowns->nextCursor.isEmpty());

        core::Person max;
        max.name = u"Max"_s;
        max.kind = core::Person::Kind::Blocked;
        const auto learned = done(m_books->enrolment().learnAsNew(second, 0, max));
        QVERIFY2(learned.hasValue(), learned ? "" : qPrintable(learned.error().message));
        QVERIFY(learned->outcome == core::Visit::Outcome::Blocked);
        const QString id = learned->faces.front().personId;
        const auto again = done(m_books->enrolment().learn(first, 0, id));
        QVERIFY2(again.hasValue(), again ? "" : qPrintable(again.error().message));
        QCOMPARE(again->faces.front().name, u"Max"_s);
        QCOMPARE(done(m_books->personBook().faces(id))->size(), 2);
        const auto nobody = done(m_books->visitLog().label(first, 0, {}));
        QVERIFY(nobody && nobody->outcome == core::Visit::Outcome::Unknown);
        const auto none = done(m_books->enrolment().learn(first, 7, id));
        QVERIFY(!none && none.error().code == core::Error::Code::NotFound);

        QCOMPARE(recorded(before),
                 (QStringList {u"window: data_access list unknown visitors unknowns success"_s,
                               u"window: data_access view visit %1 success"_s.arg(second),
                               u"window: data_modification add person %1 success"_s.arg(id),
                               u"window: data_modification label visit %1 success"_s.arg(second),
                               u"window: data_access view visit %1 success"_s.arg(first),
                               u"window: data_modification add faces %1 success"_s.arg(id),
                               u"window: data_modification label visit %1 success"_s.arg(first),
                               u"window: data_access view person %1 success"_s.arg(id),
                               u"window: data_modification label visit %1 success"_s.arg(first),
                               u"window: data_access view visit %1 success"_s.arg(first)}));
    }

    void doesNotLearnOneFaceForTwoPeople()
    {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
        const QString seen = visit(u"johns/John_Salley/2.jpg"_s, now); // whom Max is known by
        QTRY_VERIFY(m_station->knownFaces() >= 2);
        core::Person zoe;
        zoe.name = u"Zoe"_s;
        const auto added = done(m_books->enrolment().learnAsNew(seen, 0, zoe));
        QVERIFY(!added && added.error().code == core::Error::Code::Invalid);
        QVERIFY2(added.error().message.contains(u"very much like Max"_s), qPrintable(added.error().message));
        QVERIFY(!done(m_books->personBook().find(u"Zoe"_s)));
        const auto unchanged = done(m_station->visitLog().visit(seen));
        QVERIFY(unchanged && unchanged->faces.front().personId.isEmpty());
    }

    void recordsWhoLooksAtTheHistory()
    {
        const qint64 before = newest();
        core::VisitQuery query;
        query.limit = 1;
        const auto page = done(m_books->visitLog().page(query));
        QVERIFY(page && page->visits.size() == 1);
        QVERIFY(done(m_books->visitLog().snapshot(page->visits.front().snapshot)).hasValue());
        query.personId = u"per_x"_s;
        QVERIFY(done(m_books->visitLog().page(query)).hasValue());
        QVERIFY(!done(m_books->visitLog().visit(u"vis_none"_s)));
        QVERIFY(done(m_books->personBook().persons()).hasValue());
        QCOMPARE(recorded(before),
                 (QStringList {u"window: data_access search visits visits success"_s,
                               u"window: data_access search visits per_x success"_s,
                               u"window: data_access view visit vis_none refused"_s,
                               u"window: data_access list persons persons success"_s}));
    }

    void tellsHowGoodItIsOnWhoIsKnown()
    {
        QVERIFY(add(u"Savage"_s, u"johns/John_Savage/1.jpg"_s).hasValue());
        QVERIFY(add(u"Simm"_s, u"johns/John_Simm/1.jpg"_s).hasValue());
        const auto savage = done(m_books->personBook().find(u"Savage"_s));
        QVERIFY(done(m_books->enrolment().addFaces(savage->id, {file(u"johns/John_Savage/2.jpg"_s)})).hasValue());
        const qint64 before = newest();
        const app::HostAccuracy accuracy(*m_station, m_station->audit(), u"window"_s);
        const auto report = done(accuracy.study());
        QVERIFY2(report.hasValue(), report ? "" : qPrintable(report.error().message));
        const auto persons = done(m_station->personBook().persons());
        const auto faces = done(m_station->personBook().allFaces());
        QCOMPARE(report->persons.size(), persons->size());
        QCOMPARE(report->faces, faces->size());
        QCOMPARE(report->same.pairs + report->different.pairs, faces->size() * (faces->size() - 1) / 2);
        QCOMPARE(report->threshold, m_station->decisionRule().known);
        QVERIFY(report->closestPair.has_value());
        QVERIFY(report->closestPair->first.personId != report->closestPair->second.personId);
        QVERIFY(report->same.median > report->different.median); // real people, real pictures
        QCOMPARE(recorded(before), QStringList(u"window: data_access study accuracy persons success"_s));
    }

    void readingTheLogIsRecordedOnceAReading()
    {
        const qint64 before = newest();
        const app::AuditedTrail trail(m_station->audit(), u"window"_s);
        core::AuditQuery query;
        query.limit = 2;
        const auto first = done(trail.page(query));
        QVERIFY(first.hasValue() && !first->nextCursor.isEmpty());
        query.cursor = first->nextCursor;
        QVERIFY(done(trail.page(query)).hasValue());
        QVERIFY(done(trail.verify({})).hasValue());
        QCOMPARE(recorded(before),
                 QStringList({u"window: data_access read audit log audit success"_s,
                              u"window: data_access verify audit log audit success"_s}));
    }

    void whoMaySignInIsRecordedWhenItIsSeen()
    {
        const QTemporaryDir dir;
        HandClock clock;
        const OpenBook open(dir.path(), clock);
        QVERIFY(done(open.book->addUser(u"user:Anna"_s, u"Anna"_s, u"horse battery staple"_s, core::Role::Admin)));
        const qint64 before = newest();
        const auto users = done(app::usersSeenBy(u"user:Anna"_s, *open.book, m_station->audit()));
        QVERIFY(users.hasValue());
        QCOMPARE(users->size(), 1);
        QCOMPARE(recorded(before), QStringList(u"user:Anna: data_access list users users success"_s));
    }

    void handsOutWhatIsKnownOfSomebodyAndRecordsIt()
    {
        const core::Result<core::Person> johanna = add(u"Johanna"_s, u"johns/John_Simm/1.jpg"_s);
        QVERIFY2(johanna.hasValue(), johanna ? "" : qPrintable(johanna.error().message));
        const QString id = visit(u"johns/John_Simm/2.jpg"_s, QDateTime::currentDateTimeUtc().addSecs(-60));
        QVERIFY(!id.isEmpty());
        QVERIFY(done(m_books->visitLog().label(id, 0, johanna->id)));
        const qint64 before = newest();
        const auto asked = m_books->exports().exported(johanna->id);
        QTRY_VERIFY(asked.isFinished());
        const core::Result<QJsonObject> known = asked.result();
        QVERIFY2(known.hasValue(), known ? "" : qPrintable(known.error().message));
        QVERIFY(QJsonDocument(*known).toJson().contains("Johanna"));
        QCOMPARE(known->value(u"visits_seen_in"_s).toArray().size(), 1);
        QCOMPARE(recorded(before), QStringList {u"window: data_access export person %1 success"_s.arg(johanna->id)});
        const auto nobody = m_books->exports().exported(u"per_none"_s);
        QTRY_VERIFY(nobody.isFinished());
        QVERIFY(!nobody.result() && nobody.result().error().code == core::Error::Code::NotFound);
        QVERIFY(recorded(before).contains(u"window: data_access export person per_none refused"_s));
    }
};

QTEST_GUILESS_MAIN(WindowBooksTest)
#include "tst_windowbooks.moc"
