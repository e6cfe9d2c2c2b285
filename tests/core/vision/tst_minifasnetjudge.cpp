// SPDX-License-Identifier: MIT
#include "core/vision/minifasnetjudge.h"
#include "core/vision/picture.h"
#include "core/vision/yunetdetector.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {
QString model(const QString &file) { return QStringLiteral(MODELS_DIR) + u'/' + file; }

cv::Mat photo(const QString &name)
{
    const auto picture = vision::readPicture(QStringLiteral(FACES_DIR) + u'/' + name);
    return picture ? *picture : cv::Mat();
}
} // namespace

class MiniFasnetJudgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString v2 = model(u"minifasnet_v2_2.7_80x80.onnx"_s);
        const QString v1se = model(u"minifasnet_v1se_4.0_80x80.onnx"_s);
        const QString yunet = model(u"yunet_n.onnx"_s);
        if (!QFile::exists(v2) || !QFile::exists(v1se) || !QFile::exists(yunet))
            QSKIP("The liveness networks are not in MODELS_DIR.");
        auto judge = vision::MiniFasnetJudge::load(v2, v1se);
        QVERIFY(judge);
        m_judge = *std::move(judge);
        auto detector = vision::YunetDetector::load(yunet);
        QVERIFY(detector);
        m_detector = *std::move(detector);
    }

    void tellsAFaceFromAPictureOfOne_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>(
            "expected"); // by the networks' authors' own crop; facts measured with it: 1.000, .335, .005
        QTest::newRow("alive") << u"spoof/real/1.jpg"_s << 1.0;
        QTest::newRow("a fake that one of the two takes for alive") << u"spoof/fake/1.jpg"_s << 0.335;
        QTest::newRow("a fake") << u"spoof/fake/2.jpg"_s << 0.005;
    }

    void tellsAFaceFromAPictureOfOne()
    {
        QFETCH(QString, file);
        QFETCH(double, expected);
        const cv::Mat picture = photo(file);
        if (picture.empty())
            QSKIP("FACES_DIR/spoof is absent.");
        const auto faces = m_detector->detect(picture, vision::FaceDetector::Effort::Still);
        QVERIFY(faces && !faces->empty());
        const auto alive = m_judge->judge(picture, faces->front());
        QVERIFY(alive);
        QVERIFY2(std::abs(*alive - expected) < 0.1, qPrintable(QString::number(*alive)));
        QCOMPARE(*m_judge->judge(picture, faces->front()), *alive);
    }

    // The prototype's figures for its own boxes; the networks' own crop is what decides, so these must be met closely.
    void meetsTheGoldenValues_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<cv::Rect2f>("box");
        QTest::addColumn<double>("expected");
        QTest::newRow("alive") << u"spoof/real/1.jpg"_s << cv::Rect2f(119.2F, 108.8F, 177.3F, 248.5F) << 0.99995;
        QTest::newRow("fake") << u"spoof/fake/1.jpg"_s << cv::Rect2f(188.2F, 110.4F, 190.4F, 246.1F) << 0.3349;
        QTest::newRow("another fake") << u"spoof/fake/2.jpg"_s << cv::Rect2f(146.9F, 211.2F, 213.9F, 311.0F) << 0.0050;
    }

    void meetsTheGoldenValues()
    {
        QFETCH(QString, file);
        QFETCH(cv::Rect2f, box);
        QFETCH(double, expected);
        const cv::Mat picture = photo(file);
        if (picture.empty())
            QSKIP("FACES_DIR/spoof is absent.");
        vision::DetectedFace face;
        face.box = box;
        const auto alive = m_judge->judge(picture, face);
        QVERIFY(alive);
        QVERIFY2(std::abs(*alive - expected) < 0.03, qPrintable(QString::number(*alive)));
    }

    void takesPeopleInWholePhotosForAlive()
    {
        int judged = 0;
        int alive = 0;
        for (const QString &person : {u"biden"_s, u"kit_harington"_s, u"obama"_s, u"rose_leslie"_s}) {
            const QDir folder(QStringLiteral(FACES_DIR) + u"/face_recognition/"_s + person);
            for (const QString &file : folder.entryList(QDir::Files, QDir::Name)) {
                const cv::Mat picture = photo(u"face_recognition/%1/%2"_s.arg(person, file));
                const auto faces = m_detector->detect(picture, vision::FaceDetector::Effort::Still);
                QVERIFY(faces);
                if (faces->empty())
                    continue;
                if (const auto liveness = m_judge->judge(picture, faces->front())) {
                    ++judged;
                    alive += *liveness >= 0.5;
                }
            }
        }
        if (judged == 0)
            QSKIP("FACES_DIR/face_recognition is absent.");
        qInfo("%d of %d judged faces are taken for alive", alive, judged);
        QVERIFY(judged >= 5);
        QVERIFY2(alive * 10 >= judged * 9, qPrintable(u"%1 of %2"_s.arg(alive).arg(judged)));
    }

    void saysNothingWithoutSurroundings_data()
    {
        QTest::addColumn<cv::Rect2f>("box");
        QTest::newRow("fills the picture") << cv::Rect2f(10, 10, 600, 460);
        QTest::newRow("more than half as high") << cv::Rect2f(100, 100, 200, 245);
        QTest::newRow("sticks out to the left") << cv::Rect2f(-1, 100, 100, 120);
        QTest::newRow("sticks out below") << cv::Rect2f(100, 400, 100, 120);
        QTest::newRow("outside") << cv::Rect2f(900, 900, 100, 120);
        QTest::newRow("nothing") << cv::Rect2f(100, 100, 0, 0);
        QTest::newRow("no number") << cv::Rect2f(std::numeric_limits<float>::quiet_NaN(), 100, 100, 120);
    }

    void saysNothingWithoutSurroundings()
    {
        QFETCH(cv::Rect2f, box);
        const cv::Mat picture(480, 640, CV_8UC3, cv::Scalar(90, 120, 150));
        vision::DetectedFace face;
        face.box = box;
        QVERIFY(!m_judge->judge(picture, face));
    }

    void judgesAFaceInACornerByWhatIsThere()
    {
        const cv::Mat picture(480, 640, CV_8UC3, cv::Scalar(90, 120, 150));
        for (const cv::Rect2f &box :
             {cv::Rect2f(0, 0, 100, 120), cv::Rect2f(539, 359, 100, 120), cv::Rect2f(300, 200, 1, 1)}) {
            vision::DetectedFace face;
            face.box = box;
            const auto alive = m_judge->judge(picture, face);
            QVERIFY(alive);
            QVERIFY(*alive >= 0 && *alive <= 1);
        }
    }

    void refusesWhatIsNoPicture()
    {
        vision::DetectedFace face;
        face.box = {10, 10, 20, 20};
        QVERIFY(!m_judge->judge(cv::Mat(), face));
        QVERIFY(!m_judge->judge(cv::Mat(100, 100, CV_8UC1, cv::Scalar(0)), face));
    }

    void aFileThatIsNoNetworkIsNamed()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"broken.onnx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("no network") > 0);
        file.close();
        const auto judge = vision::MiniFasnetJudge::load(model(u"minifasnet_v2_2.7_80x80.onnx"_s), file.fileName());
        QVERIFY(!judge);
        QVERIFY(judge.error().message.contains(file.fileName()));
    }

private:
    std::unique_ptr<vision::LivenessJudge> m_judge;
    std::unique_ptr<vision::FaceDetector> m_detector;
};

QTEST_GUILESS_MAIN(MiniFasnetJudgeTest)
#include "tst_minifasnetjudge.moc"
