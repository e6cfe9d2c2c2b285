// SPDX-License-Identifier: MIT
#include "core/vision/gallery.h"

#include "core/vision/dotkernel.h"
#include "core/vision/similarity.h"

#include <QTest>

#include <cmath>
#include <cstdlib>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using core::Candidate;
using core::Embedding;
using core::EnrolledFace;
using core::Person;
using vision::Gallery;
using vision::Metric;

namespace {
const QString kModel = u"model@1"_s;

EnrolledFace face(const QString &person, std::vector<float> values, const QString &model = kModel)
{
    EnrolledFace enrolled;
    enrolled.personId = person;
    enrolled.embedding = {model, std::move(values)};
    return enrolled;
}

Person person(const QString &id, Person::Kind kind = Person::Kind::Known)
{
    Person somebody;
    somebody.id = id;
    somebody.name = u"name of "_s + id;
    somebody.kind = kind;
    return somebody;
}

std::vector<float> draw(std::mt19937 &random, std::size_t count, bool isUnit)
{
    std::normal_distribution<float> normal;
    std::vector<float> values(count);
    double square = 0;
    for (float &value : values) {
        value = normal(random);
        square += double(value) * double(value);
    }
    for (float &value : values)
        value = isUnit ? float(double(value) / std::sqrt(square)) : value;
    return values;
}
} // namespace

class TestGallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheMostAlikeFirstAndEachPersonOnceByTheirBestFace()
    {
        const auto gallery = Gallery::build(
            {face(u"a"_s, {1, 0}), face(u"b"_s, {0.8F, 0.6F}), face(u"a"_s, {0, 1}), face(u"c"_s, {-1, 0})},
            {person(u"a"_s), person(u"b"_s, Person::Kind::Blocked), person(u"c"_s)}, kModel, Metric::Cosine);
        QCOMPARE(gallery->faceCount(), 4);
        QCOMPARE(gallery->personCount(), 3);
        QCOMPARE(gallery->personName(u"b"_s), u"name of b"_s);
        QCOMPARE(gallery->personName(u"z"_s), QString());
        const QList<Candidate> found = gallery->match({kModel, {0.6F, 0.8F}});
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.at(0).personId, u"b"_s);
        QCOMPARE(found.at(0).kind, Person::Kind::Blocked);
        QVERIFY(std::abs(found.at(0).similarity - 0.96) < 1e-6);
        QCOMPARE(found.at(1).personId, u"a"_s);
        QVERIFY(std::abs(found.at(1).similarity - 0.8) < 1e-6); // by the second face, not the first with 0.6
        QCOMPARE(found.at(2).personId, u"c"_s);
        QVERIFY(std::abs(found.at(2).similarity + 0.6) < 1e-6);
        QCOMPARE(gallery->match({kModel, {0.6F, 0.8F}}, 1), found.first(1));
        QCOMPARE(gallery->match({kModel, {0.6F, 0.8F}}, 0), QList<Candidate>());
        QCOMPARE(gallery->match({kModel, {0.6F, 0.8F}}, -3), QList<Candidate>());
    }

    void measuresDistanceForAModelThatAsksForIt()
    {
        const auto gallery = Gallery::build({face(u"a"_s, {3, 0}), face(u"b"_s, {0, 0.5F})},
                                            {person(u"a"_s), person(u"b"_s)}, kModel, Metric::Euclidean);
        const QList<Candidate> found = gallery->match({kModel, {0, 0}});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).personId, u"b"_s);
        QVERIFY(std::abs(found.at(0).similarity - 0.5) < 1e-6);
        QVERIFY(std::abs(found.at(1).similarity + 2) < 1e-6);
        QVERIFY(std::abs(gallery->match({kModel, {3, 0}}).first().similarity - 1) < 1e-3); // itself
    }

    void leavesOutWhatDoesNotCompareAndCountsIt()
    {
        constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
        constexpr float kInfinity = std::numeric_limits<float>::infinity();
        const QList<EnrolledFace> faces {face(u"a"_s, {1, 0}),
                                         face(u"a"_s, {1, 0}, u"other@1"_s),
                                         face(u"b"_s, {0, 1}, u"model@2"_s),
                                         face(u"a"_s, {}),
                                         face(u"a"_s, {1, 0, 0}),
                                         face(u"a"_s, {kNan, 0}),
                                         face(u"a"_s, {0, kInfinity}),
                                         face(u"gone"_s, {0, 1})};
        const auto gallery = Gallery::build(faces, {person(u"a"_s), person(u"b"_s)}, kModel, Metric::Cosine);
        QCOMPARE(gallery->faceCount(), 1);
        QCOMPARE(gallery->personCount(), 1);
        QCOMPARE(gallery->otherModels(), 6); // not the one whose person is gone
        QCOMPARE(gallery->match({kModel, {0, 1}}).size(), 1);
        QCOMPARE(gallery->personName(u"b"_s), u"name of b"_s); // has no face here, but a name
    }

    void matchesNobodyWithAProbeThatDoesNotCompare_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<std::vector<float>>("values");
        constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
        QTest::newRow("another model") << u"other@1"_s << std::vector<float> {1, 0};
        QTest::newRow("empty") << kModel << std::vector<float> {};
        QTest::newRow("too short") << kModel << std::vector<float> {1};
        QTest::newRow("too long") << kModel << std::vector<float> {1, 0, 0};
        QTest::newRow("not a number") << kModel << std::vector<float> {kNan, 1};
        QTest::newRow("without end") << kModel << std::vector<float> {-std::numeric_limits<float>::infinity(), 1};
    }
    void matchesNobodyWithAProbeThatDoesNotCompare()
    {
        QFETCH(QString, model);
        QFETCH(std::vector<float>, values);
        for (const Metric metric : {Metric::Cosine, Metric::Euclidean}) {
            const auto gallery = Gallery::build({face(u"a"_s, {1, 0})}, {person(u"a"_s)}, kModel, metric);
            QCOMPARE(gallery->match({model, values}), QList<Candidate>());
        }
    }

    void anEmptyGalleryMatchesNobody()
    {
        for (const auto &gallery : {Gallery::build({}, {}, kModel, Metric::Cosine),
                                    Gallery::build({}, {person(u"a"_s)}, kModel, Metric::Euclidean),
                                    Gallery::build({face(u"a"_s, {1, 0})}, {}, kModel, Metric::Cosine)}) {
            QCOMPARE(gallery->faceCount(), 0);
            QCOMPARE(gallery->personCount(), 0);
            QCOMPARE(gallery->match({kModel, {1, 0}}), QList<Candidate>());
            QCOMPARE(gallery->match({kModel, {}}), QList<Candidate>());
        }
    }

    void agreesWithComparingOneByOne_data()
    {
        QTest::addColumn<int>("dimensions");
        QTest::addColumn<int>("people");
        for (const int dimensions : {1, 2, 15, 16, 17, 31, 33, 128, 256, 1000, 4096})
            QTest::addRow("%d numbers", dimensions) << dimensions << 40;
        QTest::newRow("one face") << 128 << 1;
        QTest::newRow("many people") << 64 << 3000;
    }
    void agreesWithComparingOneByOne()
    {
        QFETCH(int, dimensions);
        QFETCH(int, people);
        std::mt19937 random(unsigned(dimensions * 7919 + people));
        for (const Metric metric : {Metric::Cosine, Metric::Euclidean}) {
            QList<EnrolledFace> faces;
            QList<Person> persons;
            for (int i = 0; i < people; ++i) {
                persons << person(u"p%1"_s.arg(i));
                for (int k = 0; k <= i % 3; ++k)
                    faces << face(persons.last().id, draw(random, std::size_t(dimensions), metric == Metric::Cosine));
            }
            std::shuffle(faces.begin(), faces.end(), random); // a person's faces need not lie together
            const auto gallery = Gallery::build(faces, persons, kModel, metric);
            QCOMPARE(gallery->faceCount(), faces.size());
            const Embedding probe {kModel, draw(random, std::size_t(dimensions), metric == Metric::Cosine)};
            QHash<QString, double> best;
            for (const EnrolledFace &one : faces)
                best[one.personId]
                    = std::max(best.value(one.personId, -1e9), vision::similarity(probe, one.embedding, metric));
            const int limit = std::min(people, 7);
            const QList<Candidate> found = gallery->match(probe, limit);
            QCOMPARE(found.size(), limit);
            QList<double> sorted = best.values();
            std::ranges::sort(sorted, std::ranges::greater());
            for (qsizetype i = 0; i < found.size(); ++i) {
                const double tolerance = 1e-3 * std::max(1.0, std::abs(sorted.at(i)));
                QVERIFY(std::abs(found.at(i).similarity - sorted.at(i)) < tolerance);
                QVERIFY(std::abs(best.value(found.at(i).personId) - found.at(i).similarity) < tolerance);
            }
        }
    }

    void theFastKernelGivesWhatThePortableOneGives_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {16, 32, 48, 112, 128, 256, 1024, 4096})
            QTest::addRow("%d", count) << count;
    }
    void theFastKernelGivesWhatThePortableOneGives()
    {
        QFETCH(int, count);
        std::mt19937 random(unsigned(count) + 1U);
        const auto bytes = std::size_t(count) * sizeof(float);
        const std::unique_ptr<float, decltype(&std::free)> a(static_cast<float *>(std::aligned_alloc(64, bytes)),
                                                             &std::free);
        const std::unique_ptr<float, decltype(&std::free)> b(static_cast<float *>(std::aligned_alloc(64, bytes)),
                                                             &std::free);
        for (int round = 0; round < 50; ++round) {
            std::ranges::copy(draw(random, std::size_t(count), false), a.get());
            std::ranges::copy(draw(random, std::size_t(count), false), b.get());
            double exact = 0;
            double size = 0;
            for (int i = 0; i < count; ++i) {
                exact += double(a.get()[i]) * double(b.get()[i]);
                size += std::abs(double(a.get()[i]) * double(b.get()[i]));
            }
            const double tolerance = 1e-6 * size; // sums in another order round otherwise
            QVERIFY(std::abs(double(vision::portableDot(a.get(), b.get(), std::size_t(count))) - exact) < tolerance);
            QVERIFY(std::abs(double(vision::fastestDotKernel()(a.get(), b.get(), std::size_t(count))) - exact)
                    < tolerance);
        }
    }
};

QTEST_GUILESS_MAIN(TestGallery)
#include "tst_gallery.moc"
