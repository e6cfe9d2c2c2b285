// SPDX-License-Identifier: MIT
// What the window knows of people, on a real database in a temporary folder.
#include "core/domain/futures.h"
#include "tests/qml/storedhouse.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::EnrolmentDraft;
using ui::PersonModel;
using ui::StrangerModel;

namespace {
// Hands out the id alone.
class ToldExports final : public core::PersonExports {
public:
    QFuture<core::Result<QJsonObject>> exported(QString personId) const override
    {
        return core::readyFuture(core::Result<QJsonObject>(QJsonObject {{u"id"_s, personId}}));
    }
};
} // namespace

class PeopleTest : public QObject {
    Q_OBJECT

    using House = support::StoredHouse;

    static QList<QUrl> files(const QTemporaryDir &dir, const QList<std::pair<QString, QByteArray>> &contents)
    {
        QList<QUrl> urls;
        for (const auto &[name, bytes] : contents) {
            QFile file(dir.filePath(name));
            if (file.open(QIODevice::WriteOnly))
                file.write(bytes);
            urls << QUrl::fromLocalFile(file.fileName());
        }
        return urls;
    }

    static QString textOf(const QAbstractItemModel &model, int row, int role)
    {
        return model.index(row, 0).data(role).toString();
    }

private Q_SLOTS:
    void listsThePeopleAndFindsThemByPartOfTheName()
    {
        House house;
        PersonModel &persons = *house.controller->people()->persons();
        const QAbstractItemModelTester tester(&persons, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QString anna = house.addPerson(u"Anna Ødegård"_s);
        house.addPerson(u"Max"_s, core::Person::Kind::Blocked);
        const QDateTime seen = QDateTime::currentDateTimeUtc().addDays(-1);
        house.addVisit(seen, 0.9, anna);
        QCOMPARE(persons.rowCount(), 0); // nothing is read while nobody looks

        persons.open();
        QTRY_COMPARE(persons.rowCount(), 2);
        QCOMPARE(textOf(persons, 0, PersonModel::NameRole), u"Anna Ødegård"_s);
        QCOMPARE(persons.index(0).data(PersonModel::FacesRole).toInt(), 1);
        QCOMPARE(persons.index(0).data(PersonModel::VisitsRole).toInt(), 1);
        QVERIFY(persons.index(0).data(PersonModel::WasSeenRole).toBool());
        QCOMPARE(persons.index(0).data(PersonModel::LastSeenRole).toDateTime().toUTC().date(), seen.date());
        QVERIFY(persons.index(1).data(PersonModel::BlockedRole).toBool());
        QVERIFY(!persons.index(1).data(PersonModel::WasSeenRole).toBool());
        persons.setSearch(u" øDE "_s);
        QCOMPARE(persons.rowCount(), 1);
        QCOMPARE(persons.total(), 2);
        persons.setSearch({});
        house.addPerson(u"Zoe"_s);
        QTRY_COMPARE(persons.rowCount(), 3); // while somebody looks it follows
        persons.close();
    }

    void saysWhoAFaceIsLearnsItAndTakesItBack()
    {
        House house;
        const QString anna = house.addPerson(u"Anna"_s);
        const QString visit = house.addVisit(QDateTime::currentDateTimeUtc(), 0.9);
        QVERIFY(house.open(visit));
        ui::VisitCorrection &correction = *house.controller->people()->correction();
        const QSignalSpy corrected(&correction, &ui::VisitCorrection::corrected);

        correction.sayWho(0, anna, u"Anna"_s, true);
        QVERIFY(correction.isBusy());
        QTRY_VERIFY(correction.canUndo());
        QCOMPARE(correction.message(), u"This is Anna."_s);
        QVERIFY(!correction.hasFailed());
        QCOMPARE(house.face(visit).name, u"Anna"_s);
        QCOMPARE(house.faces(anna).size(), 2);
        QCOMPARE(house.controller->visit()->who(), u"Anna"_s); // the page shows it at once
        QCOMPARE(corrected.size(), 1);

        correction.undo();
        QTRY_VERIFY(!correction.isBusy());
        QVERIFY2(!correction.hasFailed(), qPrintable(correction.advice()));
        QVERIFY(house.face(visit).personId.isEmpty());
        QVERIFY(!house.face(visit).isLabelled); // as if nobody had said anything
        QCOMPARE(house.faces(anna).size(), 1);
        QVERIFY(!correction.canUndo());
    }

    void namesAFaceThatIsTooPoorToBeLearnedAndSaysSo()
    {
        House house;
        const QString anna = house.addPerson(u"Anna"_s);
        const QString visit = house.addVisit(QDateTime::currentDateTimeUtc(), 0.1);
        QVERIFY(house.open(visit));
        ui::VisitCorrection &correction = *house.controller->people()->correction();
        correction.sayWho(0, anna, u"Anna"_s, true);
        QTRY_VERIFY(correction.canUndo());
        QVERIFY2(correction.advice().contains(u"too blurred"_s), qPrintable(correction.advice()));
        QCOMPARE(house.face(visit).name, u"Anna"_s);
        QCOMPARE(house.faces(anna).size(), 1);

        correction.sayNew(0, u"Berta"_s, false, true); // needs a face
        QTRY_VERIFY(!correction.isBusy());
        QVERIFY(correction.hasFailed() && !correction.canUndo());
        QCOMPARE(correction.message(), u"Berta was not added."_s);
        QVERIFY2(correction.advice().contains(u"better pictures"_s), qPrintable(correction.advice()));
        QCOMPARE(house.face(visit).name, u"Anna"_s);
        QVERIFY(!house.book->find(u"Berta"_s).result());
    }

    void addsSomebodyByAFaceAndTakesThemBack()
    {
        House house;
        const QString visit = house.addVisit(QDateTime::currentDateTimeUtc(), 0.9);
        QVERIFY(house.open(visit));
        ui::VisitCorrection &correction = *house.controller->people()->correction();
        correction.sayNew(0, u"  Max "_s, true, false);
        QTRY_VERIFY(correction.canUndo());
        QCOMPARE(correction.message(), u"Max is blocked now."_s);
        QVERIFY(house.face(visit).kind == core::VisitFace::Kind::Blocked);
        correction.sayNobody(0);
        QTRY_VERIFY(correction.canUndo());
        QVERIFY(house.face(visit).personId.isEmpty());
        correction.undo(); // of the last thing only
        QTRY_VERIFY(!correction.isBusy());
        QCOMPARE(house.face(visit).name, u"Max"_s);

        const QString other = house.addVisit(QDateTime::currentDateTimeUtc(), 0.9);
        QVERIFY(house.open(other));
        correction.sayNew(0, u"max"_s, false, true); // the name is taken
        QTRY_VERIFY(correction.hasFailed());
        QVERIFY(!correction.advice().isEmpty());
        correction.sayNew(0, u"Moritz"_s, false, true);
        QTRY_VERIFY(correction.canUndo());
        correction.undo();
        QTRY_VERIFY(!correction.isBusy());
        QVERIFY(!house.book->find(u"Moritz"_s).result());
        QVERIFY(house.face(other).personId.isEmpty());
    }

    void whatChangesWhileNobodyLooksIsReadWhenTheyDoAgain()
    {
        House house;
        const QString anna = house.addPerson(u"Anna"_s);
        ui::PersonDetail &person = *house.controller->people()->person();
        person.open(anna);
        QTRY_COMPARE(person.faces()->rowCount(), 1);
        person.setShown(false);
        QSignalSpy changed(&house.station, &core::Station::personsChanged);
        QVERIFY(house.book->addFaces(anna, {support::StoredDesk::face(u"second.jpg"_s)}).result());
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(house.faces(anna).size(), 2); // after whatever the page would have asked
        QCoreApplication::processEvents();
        QCOMPARE(person.faces()->rowCount(), 1);
        person.setShown(true);
        QTRY_COMPARE(person.faces()->rowCount(), 2);
        QVERIFY(house.book->addFaces(anna, {support::StoredDesk::face(u"third.jpg"_s)}).result());
        QTRY_COMPARE(person.faces()->rowCount(), 3); // somebody looks: at once
    }

    void showsAPersonAndChangesThem()
    {
        House house;
        const QString anna = house.addPerson(u"Anna"_s);
        house.addPerson(u"Ben"_s);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        house.addVisit(now.addSecs(-60), 0.9, anna);
        house.addVisit(now, 0.9);
        ui::PersonDetail &person = *house.controller->people()->person();
        const QAbstractItemModelTester tester(person.faces(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        person.open(anna);
        QTRY_VERIFY(person.isLoaded());
        QTRY_COMPARE(person.visits()->rowCount(), 1); // only hers
        QCOMPARE(person.faces()->rowCount(), 1);
        QCOMPARE(textOf(*person.faces(), 0, ui::PersonFaceModel::SourceRole), u"first.jpg"_s);

        person.save(u" Anna B "_s, true, u" has a dog \n"_s);
        QTRY_VERIFY(!person.isBusy());
        QCOMPARE(person.name(), u"Anna B"_s);
        QVERIFY(person.isBlocked());
        QCOMPARE(house.book->find(anna).result()->notes, u"has a dog"_s);
        person.save(u"ben"_s, false, {});
        QTRY_VERIFY(!person.isBusy());
        QVERIFY(person.hasFailed());
        QVERIFY(person.message().startsWith(u"Not saved:"_s));
        QCOMPARE(person.name(), u"Anna B"_s);

        person.removeFace(textOf(*person.faces(), 0, ui::PersonFaceModel::IdRole));
        QTRY_COMPARE(person.faces()->rowCount(), 0);
        QVERIFY(house.faces(anna).isEmpty());
    }

    void mergesRemovesAndErases()
    {
        House house;
        const QString anna = house.addPerson(u"Anna"_s);
        const QString again = house.addPerson(u"Anna again"_s);
        const QString visit = house.addVisit(QDateTime::currentDateTimeUtc(), 0.9, again);
        ui::PersonDetail &person = *house.controller->people()->person();
        const QSignalSpy merged(&person, &ui::PersonDetail::merged);
        const QSignalSpy gone(&person, &ui::PersonDetail::gone);
        person.open(again);
        QTRY_VERIFY(person.isLoaded());
        person.mergeInto(anna, u"Anna"_s);
        QTRY_COMPARE(merged.size(), 1);
        QCOMPARE(merged.front().front().toString(), anna);
        QCOMPARE(house.face(visit).personId, anna);
        QCOMPARE(house.faces(anna).size(), 2);

        person.open(anna);
        QTRY_VERIFY(person.isLoaded());
        person.erase();
        QTRY_COMPARE(gone.size(), 1);
        for (const QString &part : {u"Anna was erased"_s, u"2 enrolled"_s, u"1 past"_s, anna})
            QVERIFY2(person.receipt()->text().contains(part), qPrintable(person.receipt()->text()));
        QVERIFY(house.face(visit).name != u"Anna"_s);

        // The receipt is of who was erased, also when another one is shown once it is there.
        person.receipt()->dismiss();
        const QString ben = house.addPerson(u"Ben"_s);
        const QString nora = house.addPerson(u"Nora"_s);
        person.open(nora);
        QTRY_VERIFY(person.isLoaded());
        person.erase();
        person.open(ben);
        QTRY_COMPARE(gone.size(), 2);
        QVERIFY2(person.receipt()->text().startsWith(u"Nora was erased"_s), qPrintable(person.receipt()->text()));
        QCOMPARE(gone.back().front().toString(), nora);
        QCOMPARE(person.personId(), ben);
        person.receipt()->dismiss();

        person.open(ben);
        QTRY_VERIFY(person.isLoaded());
        QVERIFY(person.receipt()->text().isEmpty());
        person.remove();
        QTRY_COMPARE(gone.size(), 3);
        QVERIFY(!house.book->find(ben).result());
        person.open(ben);
        QTRY_VERIFY(!person.error().isEmpty());
    }

    void judgesEachPictureAndAddsThePersonByTheGoodOnes()
    {
        House house;
        const QTemporaryDir dir;
        EnrolmentDraft &draft = *house.controller->people()->draft();
        const QAbstractItemModelTester tester(&draft, QAbstractItemModelTester::FailureReportingMode::QtTest);
        draft.begin();
        QList<std::pair<QString, QByteArray>> contents {
            {u"1.jpg"_s, "good"}, {u"2.jpg"_s, "too_dark"}, {u"3.jpg"_s, "several_faces"}, {u"4.txt"_s, "text"}};
        for (int i = 5; i < 15; ++i)
            contents << std::pair(u"%1.jpg"_s.arg(i), QByteArray("good"));
        draft.addFiles(files(dir, contents) + QList<QUrl> {QUrl(u"https://example.org/a.jpg"_s)});
        QTRY_COMPARE(draft.waitingCount(), 0);
        QCOMPARE(draft.rowCount(), 14);
        QCOMPARE(draft.goodCount(), 11);
        const auto verdict = [&draft](int row) { return draft.index(row).data(EnrolmentDraft::VerdictRole).toInt(); };
        QCOMPARE(verdict(1), int(EnrolmentDraft::TooDark));
        QCOMPARE(verdict(2), int(EnrolmentDraft::SeveralFaces));
        QCOMPARE(verdict(3), int(EnrolmentDraft::Unreadable));
        draft.removeAt(0);
        QCOMPARE(draft.goodCount(), 10);
        QVERIFY(!house.book->find(u"Anna"_s).result()); // nothing is kept yet

        draft.add(u" "_s, false, true);
        QVERIFY(!draft.isAdding());
        QVERIFY(!draft.message().isEmpty());
        draft.add(u"Anna"_s, false, true);
        QTRY_VERIFY(draft.isDone());
        QCOMPARE(draft.addedCount(), 10); // in more than one go
        const auto anna = house.book->find(u"Anna"_s).result();
        QVERIFY(anna.hasValue());
        QCOMPARE(draft.personId(), anna->id);
        QVERIFY2(anna->notes.startsWith(u"Agreed to be recognised"_s), qPrintable(anna->notes));
        QCOMPARE(house.faces(anna->id).size(), 10);

        QCOMPARE(draft.unlikeCount(), 0);

        draft.beginFor(anna->id, anna->name);
        QCOMPARE(draft.rowCount(), 0);
        draft.addFiles(files(dir, {{u"more.jpg"_s, "good"}}));
        QTRY_COMPARE(draft.goodCount(), 1);
        draft.add({}, false, false);
        QTRY_VERIFY(draft.isDone());
        QCOMPARE(house.faces(anna->id).size(), 11);
        QCOMPARE(house.book->find(anna->id).result()->notes, anna->notes);
    }

    void saysThatAPictureIsUnlikeTheOthers()
    {
        House house;
        const QTemporaryDir dir;
        EnrolmentDraft &draft = *house.controller->people()->draft();
        draft.begin();
        draft.addFiles(files(dir, {{u"1.jpg"_s, "good"}, {u"2.jpg"_s, "good odd"}, {u"3.jpg"_s, "good"}}));
        QTRY_COMPARE(draft.goodCount(), 3);
        QCOMPARE(draft.unlikeCount(), 0); // each was looked at for itself
        draft.add(u"Emil"_s, false, true);
        QTRY_VERIFY(draft.isDone());
        QCOMPARE(draft.unlikeCount(), 1);
        QVERIFY(draft.index(1).data(EnrolmentDraft::UnlikeRole).toBool());
        QVERIFY(!draft.index(0).data(EnrolmentDraft::UnlikeRole).toBool());
    }

    void warnsOfATwinAndTriesAgainWhatCouldNotBeLookedAt()
    {
        House house;
        const QTemporaryDir dir;
        EnrolmentDraft &draft = *house.controller->people()->draft();
        house.desk->isBroken = true;
        draft.begin();
        draft.addFiles(files(dir, {{u"1.jpg"_s, "good twin"}, {u"2.jpg"_s, "broken"}, {u"3.jpg"_s, ""}}));
        QTRY_COMPARE(draft.index(1).data(EnrolmentDraft::VerdictRole).toInt(), int(EnrolmentDraft::NotJudged));
        QCOMPARE(draft.alikeName(), u"Twin"_s);
        QVERIFY(draft.index(1).data(EnrolmentDraft::MessageRole).toString().contains(u"too many"_s));
        QTRY_COMPARE(draft.index(2).data(EnrolmentDraft::VerdictRole).toInt(), int(EnrolmentDraft::Unreadable));
        house.desk->isBroken = false;
        draft.retry();
        QTRY_COMPARE(draft.goodCount(), 2);

        house.addPerson(u"Anna"_s);
        draft.add(u"anna"_s, false, true);
        QTRY_VERIFY(!draft.isAdding());
        QVERIFY(!draft.isDone() && !draft.message().isEmpty()); // the name is taken
        draft.add(u"Anna the second"_s, true, false);
        QTRY_VERIFY(draft.isDone());
        const auto added = house.book->find(u"Anna the second"_s).result();
        QVERIFY(added && added->kind == core::Person::Kind::Blocked && !added->notes.contains(u"Agreed"_s));
    }

    void takesPicturesOfTheCameraThatIsShown()
    {
        House house;
        EnrolmentDraft &draft = *house.controller->people()->draft();
        draft.begin();
        ui::LiveCamera camera(support::connectedCamera(u"front"_s));
        QVERIFY(!draft.addFrame(&camera)); // shows nothing yet
        QVERIFY(!draft.addFrame(nullptr));
        camera.setCurrent(true);
        core::Frame frame;
        frame.camera = u"front"_s;
        frame.pixels = cv::Mat(90, 160, CV_8UC3, cv::Scalar(10, 120, 200));
        camera.show(frame);
        QVERIFY(draft.addFrame(&camera));
        QTRY_COMPARE(house.desk->judged.size(), 1);
        QVERIFY(house.desk->judged.front().startsWith(u"front, "_s));
        QVERIFY(draft.index(0).data(EnrolmentDraft::PictureRole).toUrl().toString().startsWith(u"data:image/jpeg"_s));
        QTRY_COMPARE(draft.lastVerdict(), EnrolmentDraft::Unreadable); // this desk reads words only
    }

    void namesAllVisitsOfAStrangerByTheBestFace()
    {
        House house;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QStringList visits;
        for (int i = 0; i < 4; ++i)
            visits << house.addVisit(now.addSecs(-60LL * i), i == 2 ? 0.9 : 0.2);
        for (int i = 0; i < 4; ++i)
            house.desk->unknownFaces << core::UnknownFace {visits.at(i),       0,  u"front"_s, now.addSecs(-60LL * i),
                                                           i == 2 ? 0.9 : 0.2, {}, {}};
        house.desk->groups = {{0, 2, 3}, {1}};
        StrangerModel &strangers = *house.controller->people()->strangers();
        const QAbstractItemModelTester tester(&strangers, QAbstractItemModelTester::FailureReportingMode::QtTest);
        strangers.open();
        QTRY_COMPARE(strangers.rowCount(), 2);
        QCOMPARE(strangers.index(0).data(StrangerModel::VisitsRole).toInt(), 3);
        QCOMPARE(textOf(strangers, 0, StrangerModel::IdRole), visits.at(3) + u".0"_s);
        QCOMPARE(textOf(strangers, 0, StrangerModel::LastVisitRole), visits.at(0));
        QCOMPARE(strangers.index(0).data(StrangerModel::PictureRole).toUrl(),
                 QUrl(u"image://visitfaces/%1/0"_s.arg(visits.at(2))));

        strangers.sayNew(textOf(strangers, 1, StrangerModel::IdRole), u"Blur"_s, false, true);
        QTRY_VERIFY(!strangers.isNaming());
        QVERIFY(strangers.hasFailed());
        QVERIFY2(strangers.message().startsWith(u"Blur was not added"_s), qPrintable(strangers.message()));
        QCOMPARE(strangers.rowCount(), 2);

        strangers.sayNew(textOf(strangers, 0, StrangerModel::IdRole), u"Postwoman"_s, false, true);
        QVERIFY(strangers.isNaming());
        QTRY_VERIFY(!strangers.isNaming());
        QVERIFY2(!strangers.hasFailed(), qPrintable(strangers.message()));
        QVERIFY2(strangers.message().contains(u"3 visit"_s), qPrintable(strangers.message()));
        for (const int i : {0, 2, 3})
            QCOMPARE(house.face(visits.at(i)).name, u"Postwoman"_s);
        QVERIFY(house.face(visits.at(1)).name.isEmpty());
        QCOMPARE(strangers.rowCount(), 1);
        const QString id = house.book->find(u"Postwoman"_s).result()->id;
        QCOMPARE(house.faces(id).size(), 1);
        QCOMPARE(house.faces(id).front().source, visits.at(2)); // the best one

        strangers.sayWho(textOf(strangers, 0, StrangerModel::IdRole), id, u"Postwoman"_s); // too poor to be learned
        QTRY_COMPARE(strangers.rowCount(), 0);
        QVERIFY2(strangers.message().contains(u"too blurred"_s), qPrintable(strangers.message()));
        QCOMPARE(house.face(visits.at(1)).name, u"Postwoman"_s);
        QCOMPARE(house.faces(id).size(), 1);

        strangers.undo(); // of the last naming alone
        QTRY_VERIFY(!strangers.isNaming());
        QVERIFY2(!strangers.hasFailed(), qPrintable(strangers.message()));
        QVERIFY(!strangers.canUndo());
        QVERIFY(house.face(visits.at(1)).name.isEmpty() && !house.face(visits.at(1)).isLabelled);
        QCOMPARE(house.face(visits.at(0)).name, u"Postwoman"_s);
    }

    void takesTheNamingOfAWholeGroupBack()
    {
        House house;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QStringList visits;
        for (int i = 0; i < 3; ++i) {
            visits << house.addVisit(now.addSecs(-60LL * i), 0.9);
            house.desk->unknownFaces << core::UnknownFace {visits.at(i), 0,  u"front"_s, now.addSecs(-60LL * i),
                                                           0.9,          {}, {}};
        }
        house.desk->groups = {{0, 1, 2}};
        StrangerModel &strangers = *house.controller->people()->strangers();
        const QSignalSpy corrected(&strangers, &StrangerModel::corrected);
        strangers.open();
        QTRY_COMPARE(strangers.rowCount(), 1);
        QVERIFY(!strangers.canUndo());
        strangers.sayNew(textOf(strangers, 0, StrangerModel::IdRole), u"Postwoman"_s, false, true);
        QTRY_VERIFY(strangers.canUndo());
        QCOMPARE(strangers.rowCount(), 0);
        const core::Person added = *house.book->find(u"Postwoman"_s).result();
        QVERIFY2(added.notes.startsWith(u"Agreed to be recognised"_s), qPrintable(added.notes));
        QCOMPARE(corrected.size(), 3);

        strangers.undo();
        QVERIFY(strangers.isNaming() && !strangers.canUndo());
        QTRY_VERIFY(!strangers.isNaming());
        QCOMPARE(strangers.message(), u"Taken back."_s);
        QCOMPARE(corrected.size(), 6); // who shows these visits hears of it
        for (const QString &visit : visits)
            QVERIFY(house.face(visit).personId.isEmpty() && !house.face(visit).isLabelled);
        QVERIFY(!house.book->find(u"Postwoman"_s).result()); // who was added by it is gone
        QTRY_COMPARE(strangers.rowCount(), 1); // a stranger again

        // Somebody who was known stays, and is known by no face more.
        const QString anna = house.addPerson(u"Anna"_s);
        strangers.sayWho(textOf(strangers, 0, StrangerModel::IdRole), anna, u"Anna"_s);
        QTRY_VERIFY(strangers.canUndo());
        QCOMPARE(house.faces(anna).size(), 2);
        strangers.undo();
        QTRY_COMPARE(strangers.rowCount(), 1);
        QCOMPARE(house.faces(anna).size(), 1);
        strangers.sayWho(textOf(strangers, 0, StrangerModel::IdRole), anna, u"Anna"_s);
        QTRY_VERIFY(strangers.canUndo());
        strangers.dismiss(); // read and agreed with
        QVERIFY(!strangers.canUndo());
    }

    void writesDownWhetherSomebodyAgreed()
    {
        House house;
        const QString visit = house.addVisit(QDateTime::currentDateTimeUtc(), 0.9);
        QVERIFY(house.open(visit));
        ui::VisitCorrection &correction = *house.controller->people()->correction();
        correction.sayNew(0, u"Guest"_s, false, true);
        QTRY_VERIFY(correction.canUndo());
        QVERIFY(house.book->find(u"Guest"_s).result()->notes.startsWith(u"Agreed to be recognised"_s));
        correction.undo();
        QTRY_VERIFY(!correction.isBusy());
        correction.sayNew(0, u"Burglar"_s, true, false);
        QTRY_VERIFY(correction.canUndo());
        QVERIFY(house.book->find(u"Burglar"_s).result()->notes.startsWith(u"Added without being asked"_s));
    }

    void handsOutWhatIsKnownOfSomebody()
    {
        House house;
        const QString anna = house.addPerson(u"Anna"_s);
        ui::PersonDetail &without = *house.controller->people()->person();
        QVERIFY(!without.canExport()); // a station that hands out nothing

        const ToldExports exports;
        ui::StationParts parts = house.parts();
        parts.exports = &exports;
        ui::PersonDetail person(parts);
        QVERIFY(person.canExport());
        person.open(anna);
        QTRY_VERIFY(person.isLoaded());
        const QString path = house.dir.filePath(u"Anna.json"_s);
        person.exportTo(QUrl::fromLocalFile(path));
        QVERIFY(person.isBusy());
        QTRY_VERIFY(!person.isBusy());
        QVERIFY2(!person.hasFailed() && person.message().contains(path), qPrintable(person.message()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object().value(u"id"_s), anna);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions()); // nobody else's to read

        person.exportTo(QUrl::fromLocalFile(u"/proc/none/Anna.json"_s));
        QTRY_VERIFY(person.hasFailed());
        QVERIFY2(person.message().startsWith(u"Nothing was handed out"_s), qPrintable(person.message()));
    }

    void savesAReceiptButNeverOverAnotherFileUnasked()
    {
        const QTemporaryDir dir;
        ui::Receipt receipt;
        const QSignalSpy asked(&receipt, &ui::Receipt::replacementWanted);
        const QString path = dir.filePath(u"receipt.txt"_s);
        const auto content = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        receipt.saveTo(QUrl::fromLocalFile(path), false);
        QVERIFY(!receipt.isSaving()); // there is none
        receipt.give(u"Zoë / 1"_s, {u"per_1"_s, QDateTime::currentDateTimeUtc(), 2, 1});
        QCOMPARE(receipt.suggestedFile().fileName(), u"Receipt Zoë _ 1.txt"_s);
        receipt.saveTo(QUrl::fromLocalFile(path), false);
        QTRY_VERIFY(!receipt.isSaving());
        QVERIFY2(!receipt.hasFailed() && receipt.message().contains(path), qPrintable(receipt.message()));
        QCOMPARE(content(), receipt.text() + u'\n');
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        receipt.give(u"Max"_s, {u"per_2"_s, QDateTime::currentDateTimeUtc(), 1, 0}); // nobody has read the first
        QVERIFY(receipt.text().contains(u"Zoë"_s) && receipt.text().contains(u"Max"_s));
        const QString before = content();
        receipt.saveTo(QUrl::fromLocalFile(path), false);
        QVERIFY(!receipt.isSaving());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().back().toString(), path);
        QCOMPARE(content(), before);
        receipt.saveTo(QUrl::fromLocalFile(path), true);
        QTRY_VERIFY(!receipt.isSaving());
        QCOMPARE(content(), receipt.text() + u'\n');

        receipt.saveTo(QUrl::fromLocalFile(u"/proc/none/receipt.txt"_s), false);
        QTRY_VERIFY(receipt.hasFailed());
        QVERIFY2(receipt.message().startsWith(u"The receipt was not saved: /proc/none/receipt.txt cannot be written"_s),
                 qPrintable(receipt.message()));
        receipt.dismiss();
        QVERIFY(receipt.text().isEmpty() && receipt.message().isEmpty());
    }
};

QTEST_MAIN(PeopleTest)
#include "tst_people.moc"
