// SPDX-License-Identifier: MIT
// Drawn faces must pass what real faces pass: nothing downstream knows that they are drawn.
#include "hogeye.h"
#include "neuraleye.h"

#include "services/demo/demohousehold.h"
#include "services/demo/demoscene.h"

#include <QFile>
#include <QMap>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace services;
using namespace Qt::StringLiterals;

namespace {

constexpr float kLeastHeight = 80;
constexpr double kFrontal = 0.2; // radians of yaw and pitch

float overlap(const cv::Rect2f &a, const cv::Rect2f &b)
{
    const float both = (a & b).area();
    return both / (a.area() + b.area() - both);
}

float bestOverlap(const std::vector<cv::Rect2f> &found, const cv::Rect2f &truth)
{
    float best = 0;
    for (const auto &box : found)
        best = std::max(best, overlap(box, truth));
    return best;
}

bool isClear(const DemoAppearance &who)
{
    return who.isFacing && who.faceBox.height >= kLeastHeight && std::abs(who.pose.yaw) < kFrontal
        && std::abs(who.pose.pitch) < kFrontal;
}

} // namespace

class TestDemoFaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString models = QStringLiteral(MODELS_DIR);
        if (!models.isEmpty() && QFile::exists(models + u"/yunet_n.onnx"_s)
            && QFile::exists(models + u"/mobileface_v2_112.onnx"_s))
            m_neural = std::make_unique<NeuralEye>(models.toStdString());
    }

    void hogFindsEverybodyAtTheDoor()
    {
        DemoScene scene;
        HogEye eye;
        int due = 0;
        int found = 0;
        QMap<QString, int> foundOf;
        for (qint64 ms = 500; ms < DemoScript::kCycleMs; ms += 1500) {
            const auto people = scene.script().visibleAt(ms);
            if (std::none_of(people.begin(), people.end(), isClear))
                continue;
            // The faces and what is around them: detection of whole pictures belongs to the
            // pipeline's tests.
            const cv::Mat picture = scene.at(ms);
            for (const auto &who : people) {
                if (!isClear(who))
                    continue;
                cv::Rect around(cv::Rect2f(who.faceBox.x - 70, who.faceBox.y - 70, who.faceBox.width + 140,
                                           who.faceBox.height + 140));
                around &= cv::Rect({}, picture.size());
                auto boxes = eye.find(picture(around));
                for (auto &box : boxes)
                    box += cv::Point2f(around.tl());
                ++due;
                if (bestOverlap(boxes, who.faceBox) >= 0.5F) {
                    ++found;
                    ++foundOf[who.face->name];
                }
            }
        }
        qInfo("HOG: %d of %d frontal faces found", found, due);
        QVERIFY(due > 20);
        QVERIFY2(found * 10 >= due * 9, qPrintable(u"%1 of %2"_s.arg(found).arg(due)));
        for (const auto &face : demoCast())
            QVERIFY2(foundOf.value(face.name) > 0, qPrintable(face.name));
    }

    void yunetFindsEverybodyAtTheDoor()
    {
        if (!m_neural)
            QSKIP("Models are not installed (MODELS_DIR): YuNet is not tried.");
        DemoScene scene;
        int due = 0;
        int found = 0;
        for (qint64 ms = 800; ms < DemoScript::kCycleMs; ms += 1700) {
            const auto people = scene.script().visibleAt(ms);
            const auto faces = m_neural->find(scene.at(ms));
            std::vector<cv::Rect2f> boxes;
            for (const auto &face : faces)
                boxes.push_back(face.box);
            // No house and no back of a head is taken for a face.
            for (const auto &box : boxes)
                QVERIFY2(std::any_of(people.begin(), people.end(),
                                     [&](const auto &who) { return who.isFacing && !(who.faceBox & box).empty(); }),
                         qPrintable(u"a face that is not there, at %1 ms"_s.arg(ms)));
            for (const auto &who : people) {
                if (!isClear(who))
                    continue;
                ++due;
                found += bestOverlap(boxes, who.faceBox) >= 0.5F;
            }
        }
        qInfo("YuNet: %d of %d frontal faces found", found, due);
        QVERIFY2(found * 10 >= due * 9, qPrintable(u"%1 of %2"_s.arg(found).arg(due)));
    }

    void tellsPeopleApart()
    {
        if (!m_neural)
            QSKIP("Models are not installed (MODELS_DIR): MobileFace V2 is not tried.");
        QMap<QString, std::vector<cv::Mat>> codes;
        auto household = demoHousehold();
        QVERIFY(household);
        for (const auto &resident : *household) {
            for (const auto &portrait : resident.portraits) {
                const auto faces = m_neural->find(portrait);
                QVERIFY2(faces.size() == 1, qPrintable(resident.name));
                codes[resident.name].push_back(m_neural->encode(portrait, faces[0]));
            }
        }
        DemoScene scene;
        for (qint64 ms = 300; ms < DemoScript::kCycleMs; ms += 1900) {
            const auto people = scene.script().visibleAt(ms);
            if (std::none_of(people.begin(), people.end(), isClear))
                continue;
            const cv::Mat picture = scene.at(ms);
            for (const auto &face : m_neural->find(picture))
                for (const auto &who : people)
                    if (isClear(who) && overlap(face.box, who.faceBox) >= 0.5F)
                        codes[who.face->name].push_back(m_neural->encode(picture, face));
        }
        QCOMPARE(std::size_t(codes.size()), demoCast().size());
        double leastSame = 1;
        double mostOther = -1;
        QString line;
        for (auto a = codes.cbegin(); a != codes.cend(); ++a) {
            line = a.key().leftJustified(10) + u" (%1)"_s.arg(a->size()).leftJustified(6);
            for (auto b = codes.cbegin(); b != codes.cend(); ++b) {
                double least = 1;
                double most = -1;
                for (const auto &x : *a) {
                    for (const auto &y : *b) {
                        least = std::min(least, x.dot(y));
                        most = std::max(most, x.dot(y));
                    }
                }
                const bool isSame = a == b;
                line += u" %1"_s.arg(isSame ? least : most, 5, 'f', 2);
                (isSame ? leastSame : mostOther) = isSame ? std::min(leastSame, least) : std::max(mostOther, most);
            }
            qInfo("%s", qPrintable(line));
        }
        qInfo("same person at least %.2f, different people at most %.2f", leastSame, mostOther);
        QVERIFY(leastSame >= 0.55);
        QVERIFY(mostOther <= 0.40);
        QVERIFY(leastSame - mostOther >= 0.15);
    }

private:
    std::unique_ptr<NeuralEye> m_neural;
};

QTEST_GUILESS_MAIN(TestDemoFaces)
#include "tst_demofaces.moc"
