// SPDX-License-Identifier: MIT
#include "core/vision/facegroups.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using core::Embedding;
using Groups = QList<QList<int>>;

namespace {
Embedding at(double degrees, const QString &model = u"m@1"_s)
{
    const double radians = degrees * 3.14159265358979 / 180;
    return {model, {float(std::cos(radians)), float(std::sin(radians))}};
}
} // namespace

class FaceGroupsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void groupsAreWhatIsAlike_data()
    {
        QTest::addColumn<QList<double>>("degrees");
        QTest::addColumn<Groups>("groups");
        QTest::newRow("nobody") << QList<double> {} << Groups {};
        QTest::newRow("one") << QList<double> {3} << Groups {{0}};
        QTest::newRow("two alike") << QList<double> {0, 10} << Groups {{0, 1}};
        QTest::newRow("two unlike") << QList<double> {0, 90} << Groups {{0}, {1}};
        QTest::newRow("two people in turns") << QList<double> {0, 90, 5, 95, -5} << Groups {{0, 2, 4}, {1, 3}};
        QTest::newRow("the same face thrice") << QList<double> {7, 7, 7} << Groups {{0, 1, 2}};
        // Each is like the next (20 degrees, 0.94), the ends are not like each other: no chain from one person to
        // another.
        QTest::newRow("a chain") << QList<double> {0, 20, 40, 60} << Groups {{0, 1}, {2, 3}};
    }
    void groupsAreWhatIsAlike()
    {
        QFETCH(const QList<double>, degrees);
        QFETCH(const Groups, groups);
        QList<Embedding> faces;
        for (const double angle : degrees)
            faces << at(angle);
        QCOMPARE(vision::groupFaces(faces, vision::Metric::Cosine, 0.9), groups);
    }

    void whatDoesNotCompareStandsAlone()
    {
        const QList<Embedding> faces {
            at(0), {}, at(1, u"other@1"_s), at(2), {}, at(3, u"other@1"_s), {u"m@1"_s, {1, 0, 0}}};
        QCOMPARE(vision::groupFaces(faces, vision::Metric::Cosine, 0.9), (Groups {{0, 3}, {1}, {2, 5}, {4}, {6}}));
        const float nan = std::numeric_limits<float>::quiet_NaN();
        QCOMPARE(vision::groupFaces({at(0), {u"m@1"_s, {nan, nan}}, at(1)}, vision::Metric::Cosine, 0.9),
                 (Groups {{0, 2}, {1}}));
    }

    // Against the definition, written plainly: the mean over all pairs.
    void joinsAsTheDefinitionSays()
    {
        std::mt19937 random(11);
        std::normal_distribution<float> normal;
        for (int round = 0; round < 20; ++round) {
            QList<Embedding> faces;
            for (int i = 0; i < 40; ++i) {
                Embedding face {u"m@1"_s, {}};
                double square = 0;
                for (int k = 0; k < 8; ++k)
                    face.values.push_back(normal(random) + (k == i % 5 ? 3.F : 0.F));
                for (const float value : face.values)
                    square += double(value) * double(value);
                for (float &value : face.values)
                    value = float(double(value) / std::sqrt(square));
                faces << face;
            }
            QCOMPARE(vision::groupFaces(faces, vision::Metric::Cosine, 0.6), plainly(faces, 0.6));
        }
    }

private:
    static double mean(const QList<Embedding> &faces, const QList<int> &a, const QList<int> &b)
    {
        double sum = 0;
        for (const int i : a) {
            for (const int k : b) {
                for (std::size_t v = 0; v < faces.at(i).values.size(); ++v)
                    sum += double(faces.at(i).values[v]) * double(faces.at(k).values[v]);
            }
        }
        return sum / double(a.size() * b.size());
    }
    static Groups plainly(const QList<Embedding> &faces, double threshold)
    {
        Groups groups;
        for (int i = 0; i < faces.size(); ++i)
            groups << QList<int> {i};
        while (true) {
            double best = threshold;
            qsizetype into = -1;
            qsizetype from = -1;
            for (qsizetype a = 0; a < groups.size(); ++a) {
                for (qsizetype b = a + 1; b < groups.size(); ++b) {
                    if (const double alike = mean(faces, groups.at(a), groups.at(b)); alike >= best) {
                        best = alike;
                        into = a;
                        from = b;
                    }
                }
            }
            if (into < 0)
                break;
            groups[into] += groups.takeAt(from);
            std::ranges::sort(groups[into]);
        }
        std::ranges::sort(groups, {}, [](const QList<int> &group) { return group.front(); });
        return groups;
    }
};

QTEST_GUILESS_MAIN(FaceGroupsTest)
#include "tst_facegroups.moc"
