// SPDX-License-Identifier: MIT
#include "core/pipeline/visitbuilder.h"

#include "core/domain/ulid.h"
#include "paintedengine.h"

#include <QTest>

using core::Visit;
using core::VisitFace;
using pipeline::FaceViews;
using pipeline::Sighting;
using pipeline::VisitBuilder;
using pipeline::VisitUpdate;

namespace {
const QDateTime kStart = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
constexpr int kBlockedPerson = 3;
constexpr int kStranger = 4;
constexpr int kOtherStranger = 5;

// A doorstep on which faces are put; a face is (track, person), person -1 for one of which no view was good enough.
class Doorstep {
public:
    explicit Doorstep(pipeline::VisitRules rules = {8000, 2, 20, 0.7, 0.5, 88})
        : m_builder(QStringLiteral("door"), rules, {vision::Metric::Cosine, painted::Factory().info().calibration})
    {
        QList<core::EnrolledFace> faces;
        QList<core::Person> persons;
        for (int i = 0; i <= kBlockedPerson; ++i) {
            faces << painted::enrolled(i);
            persons << painted::person(i,
                                       i == kBlockedPerson ? core::Person::Kind::Blocked : core::Person::Kind::Known);
        }
        gallery = vision::Gallery::build(faces, persons, painted::kModelId.toString(), vision::Metric::Cosine);
    }

    void show(const std::vector<std::pair<int, int>> &faces, int pictures = 3, std::optional<double> liveness = {})
    {
        for (int i = 0; i < pictures; ++i, ms += 66) {
            std::vector<Sighting> sightings;
            for (const auto &[track, person] : faces) {
                FaceViews &views = m_views[track];
                if (person >= 0) {
                    views.add({painted::embeddingOf(person), 0.8, liveness, now(), QString()});
                    views.rematch(*gallery);
                }
                sightings.push_back({track, ++m_hits[track], cv::Rect2f(float(100 + 150 * track), 100, 80, 100),
                                     person < 0 ? 0 : 0.8, &views,
                                     decide(views, *gallery, vision::Metric::Cosine, painted::Factory().info().rule)});
            }
            core::Frame frame;
            frame.pixels = cv::Mat(240, 320, CV_8UC3, cv::Scalar::all(50));
            frame.takenAt = now();
            m_builder.observe(frame, sightings);
            advance();
        }
    }
    void wait(int milliseconds)
    {
        ms += milliseconds;
        advance();
    }
    void advance() { keep(m_builder.advance(now(), *gallery)); }
    void finish() { keep(m_builder.finish(*gallery)); }
    void ring() { m_builder.ring(Visit::Trigger::Button, {}, now()), advance(); }
    void keep(const std::vector<VisitUpdate> &more) { updates.insert(updates.end(), more.begin(), more.end()); }
    QDateTime now() const { return kStart.addMSecs(ms); }
    QStringList names() const
    {
        QStringList names;
        for (const VisitFace &face : updates.back().visit.faces)
            names << (face.name.isEmpty() ? QStringLiteral("?") : face.name);
        names.sort();
        return names;
    }
    int count(VisitUpdate::Event event) const { return int(std::ranges::count(updates, event, &VisitUpdate::event)); }

    VisitBuilder &builder() { return m_builder; }
    std::shared_ptr<const vision::Gallery> gallery;
    std::vector<VisitUpdate> updates;
    qint64 ms = 0;

private:
    VisitBuilder m_builder;
    std::map<int, FaceViews> m_views;
    std::map<int, int> m_hits;
};
} // namespace

class VisitBuilderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWorstVisitorDecides_data()
    {
        QTest::addColumn<QList<int>>("people");
        QTest::addColumn<Visit::Outcome>("outcome");
        QTest::addColumn<QStringList>("names");
        const QString unknown = QStringLiteral("?");
        const auto name = [](int i) { return painted::person(i).name; };
        QTest::newRow("one known") << QList<int> {0} << Visit::Outcome::Known << QStringList {name(0)};
        QTest::newRow("two known") << QList<int> {0, 1} << Visit::Outcome::Known << QStringList {name(0), name(1)};
        QTest::newRow("one stranger") << QList<int> {kStranger} << Visit::Outcome::Unknown << QStringList {unknown};
        QTest::newRow("known with stranger")
            << QList<int> {0, kStranger} << Visit::Outcome::Unknown << QStringList {unknown, name(0)};
        QTest::newRow("known with blocked")
            << QList<int> {0, kBlockedPerson} << Visit::Outcome::Blocked << QStringList {name(0), name(3)};
        QTest::newRow("too far to say") << QList<int> {-1} << Visit::Outcome::Unknown << QStringList {unknown};
    }
    void theWorstVisitorDecides()
    {
        QFETCH(QList<int>, people);
        QFETCH(Visit::Outcome, outcome);
        QFETCH(QStringList, names);
        Doorstep door;
        std::vector<std::pair<int, int>> faces;
        for (int i = 0; i < people.size(); ++i)
            faces.emplace_back(i + 1, people.at(i));
        door.show(faces);
        QVERIFY(door.builder().isOpen());
        door.wait(9000);
        QVERIFY(!door.builder().isOpen());
        QVERIFY(door.updates.front().event == VisitUpdate::Event::Opened);
        QVERIFY(door.updates.back().event == VisitUpdate::Event::Closed);
        QCOMPARE(toString(door.updates.back().visit.outcome), toString(outcome));
        QCOMPARE(door.names(), names);
        QVERIFY(core::isId(door.updates.back().visit.id, core::kVisitPrefix));
        QCOMPARE(door.updates.back().visit.startedAt, kStart.addMSecs(66)); // the second picture confirms the face
        QCOMPARE(door.updates.back().visit.endedAt,
                 kStart.addMSecs(2 * 66)); // when somebody was last seen, not when we gave up
    }

    void onePictureAloneIsNobody()
    {
        Doorstep door;
        door.show({{1, kStranger}}, 1);
        door.wait(20000);
        door.show({{2, kStranger}}, 1);
        door.finish();
        QVERIFY(door.updates.empty());
    }

    void oneVisitorLostAndFoundIsOneVisitor_data()
    {
        QTest::addColumn<int>("person");
        QTest::newRow("known") << 0;
        QTest::newRow("stranger") << kStranger;
        QTest::newRow("blocked") << kBlockedPerson;
    }
    void oneVisitorLostAndFoundIsOneVisitor()
    {
        QFETCH(int, person);
        Doorstep door;
        door.show({{1, -1}}); // comes from afar
        door.show({{2, person}});
        door.wait(3000); // bends down
        door.show({{3, person}});
        door.finish();
        QCOMPARE(door.updates.back().visit.faces.size(), 1);
        QCOMPARE(door.count(VisitUpdate::Event::Opened), 1);
        QCOMPARE(door.count(VisitUpdate::Event::Closed), 1);
    }

    void twoStrangersAreTwoEvenIfOneLeavesFirst()
    {
        Doorstep door;
        door.show({{1, kStranger}});
        door.show({{2, kOtherStranger}});
        door.finish();
        QCOMPARE(door.updates.back().visit.faces.size(), 2);
    }

    void twoInOnePictureAreTwoHoweverAlike()
    {
        Doorstep door;
        door.show({{1, kStranger}, {2, kStranger}});
        door.finish();
        QCOMPARE(door.updates.back().visit.faces.size(), 2);
    }

    void nobodyStandsBesideHimself()
    {
        Doorstep door;
        door.show({{1, 0}, {2, 0}});
        door.finish();
        QCOMPARE(door.names(), QStringList({QStringLiteral("?"), painted::person(0).name}));
        QCOMPARE(toString(door.updates.back().visit.outcome), toString(Visit::Outcome::Unknown));
    }

    void someoneFarBesideAKnownOneIsNotExplainedAway()
    {
        Doorstep door;
        door.show({{1, 0}, {2, -1}});
        door.finish();
        QCOMPARE(toString(door.updates.back().visit.outcome), toString(Visit::Outcome::Unknown));
        QCOMPARE(door.updates.back().visit.faces.size(), 2);
    }

    void aNameThatComesLateIsAChange()
    {
        Doorstep door;
        door.show({{1, -1}});
        door.show({{1, 1}});
        QCOMPARE(door.count(VisitUpdate::Event::Changed), 1);
        QCOMPARE(toString(door.updates.back().visit.outcome), toString(Visit::Outcome::Known));
        door.show({{1, 1}}, 20);
        QCOMPARE(door.count(VisitUpdate::Event::Changed), 1); // no news, no update
    }

    void aRingWithoutAFaceIsAVisit()
    {
        Doorstep door;
        door.ring();
        QCOMPARE(door.updates.size(), 1U);
        QCOMPARE(toString(door.updates.back().visit.outcome), toString(Visit::Outcome::NoFace));
        QCOMPARE(toString(door.updates.back().visit.trigger), toString(Visit::Trigger::Button));
        QVERIFY(door.updates.back().visit.rang);
        door.wait(2000);
        door.show({{1, 2}});
        door.wait(9000);
        QCOMPARE(toString(door.updates.back().visit.outcome), toString(Visit::Outcome::Known));
        QCOMPARE(door.count(VisitUpdate::Event::Opened), 1);
    }

    void aRingDuringAVisitBelongsToIt()
    {
        Doorstep door;
        door.show({{1, 2}});
        const QString id = door.updates.back().visit.id;
        door.ring();
        QCOMPARE(door.updates.back().visit.id, id);
        QVERIFY(door.updates.back().visit.rang);
        QVERIFY(door.updates.back().event == VisitUpdate::Event::Changed);
        QCOMPARE(toString(door.updates.back().visit.trigger), toString(Visit::Trigger::Face));
    }

    void aPauseLongerThanTheGapIsAnotherVisit()
    {
        Doorstep door;
        door.show({{1, 0}});
        door.wait(7900);
        door.show({{2, 0}});
        door.wait(8100);
        door.show({{3, 0}});
        door.finish();
        QCOMPARE(door.count(VisitUpdate::Event::Opened), 2);
        QCOMPARE(door.count(VisitUpdate::Event::Closed), 2);
    }

    void aPictureOfAFaceIsSpoofOnlyWhenTheOwnerAsksForIt()
    {
        Doorstep door;
        door.show({{1, 0}}, 4, 0.1);
        QCOMPARE(toString(door.updates.back().visit.outcome), toString(Visit::Outcome::Spoof));
        pipeline::VisitRules lenient {8000, 2, 20, 0.7, 0, 88};
        Doorstep noted(lenient);
        noted.show({{1, 0}}, 4, 0.1);
        noted.finish();
        QCOMPARE(toString(noted.updates.back().visit.outcome), toString(Visit::Outcome::Known));
        QVERIFY(std::abs(noted.updates.back().visit.faces.front().liveness.value() - 0.1) < 1e-9);
    }

    void theFirstUpdateCarriesAPictureAndBoxesLieOnIt()
    {
        Doorstep door;
        door.show({{1, 0}}, 5);
        door.finish();
        QVERIFY(door.updates.front().snapshot.startsWith("\xff\xd8"));
        QCOMPARE(door.updates.back().visit.faces.front().box, QRectF(250, 100, 80, 100));
    }

    void tinyFacesArePassersBy()
    {
        pipeline::VisitRules rules {8000, 2, 150, 0.7, 0, 88};
        Doorstep door(rules);
        door.show({{1, 0}}, 10);
        door.finish();
        QVERIFY(door.updates.empty());
    }
};

QTEST_GUILESS_MAIN(VisitBuilderTest)
#include "tst_visitbuilder.moc"
