// SPDX-License-Identifier: MIT
// The network that finds a face's points: that it gives what it gave where it was trained, and where they lie.
#include "core/vision/facepoints.h"
#include "core/vision/hogdetector.h"
#include "core/vision/picture.h"
#include "core/vision/yunetdetector.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <opencv2/imgproc.hpp>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {
// drawn_view() of tools/train/landmarks.py: something like a face, from a formula.
cv::Mat drawnView()
{
    cv::Mat view(64, 64, CV_8UC1);
    for (int y = 0; y < view.rows; ++y) {
        for (int x = 0; x < view.cols; ++x) {
            const auto spot = [&](double cx, double cy, double rx, double ry) {
                return std::exp(-((x - cx) * (x - cx) / (rx * rx) + (y - cy) * (y - cy) / (ry * ry)));
            };
            double light = 190 * spot(32, 32, 26, 33) + 25;
            light -= 110 * (spot(22, 22, 4, 2.5) + spot(42, 22, 4, 2.5));
            light += 20 * spot(32, 30, 2.5, 8) - 60 * spot(32, 35, 5, 2) - 90 * spot(32, 45, 8, 2.5);
            view.at<uchar>(y, x) = uchar(std::clamp(light, 0.0, 255.0));
        }
    }
    return view;
}

double meanDistance(const vision::DetectedFace::Points &a, const vision::DetectedFace::Points &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += cv::norm(a.at(i) - b.at(i)) / double(a.size());
    return sum;
}
} // namespace

class FacePointsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<vision::FacePoints> m_points;

private Q_SLOTS:
    void initTestCase()
    {
        auto points = vision::FacePoints::load();
        QVERIFY2(points, points ? "" : qPrintable(points.error().message));
        m_points = *std::move(points);
    }

    // What landmarks.py gives for the same picture and box.
    void findsTheSamePointsAsWhereItWasTrained()
    {
        const std::array<cv::Point2f, 5> kExpected {
            {{21.82F, 22.38F}, {42.06F, 22.38F}, {31.99F, 33.97F}, {23.42F, 42.42F}, {40.47F, 42.40F}}};
        constexpr double kLikelihood = 1.0000;
        const auto seen = m_points->find(drawnView(), cv::Rect2f(6, 6, 52, 52));
        for (std::size_t i = 0; i < kExpected.size(); ++i)
            QVERIFY2(
                cv::norm(seen.points.at(i) - kExpected.at(i)) < 0.05,
                qPrintable(
                    u"point %1: %2, %3"_s.arg(i).arg(double(seen.points.at(i).x)).arg(double(seen.points.at(i).y))));
        QVERIFY2(std::abs(seen.likelihood - kLikelihood) < 2e-3, qPrintable(QString::number(seen.likelihood)));
    }

    void agreesWithTheTeacherWhateverTheBoxIs()
    {
        const QString yunet = QStringLiteral(MODELS_DIR) + u"/yunet_n.onnx"_s;
        const QDir faces(QStringLiteral(FACES_DIR));
        if (!QFile::exists(yunet) || !faces.exists(u"orl"_s))
            QSKIP("MODELS_DIR or FACES_DIR is absent.");
        auto detector = vision::YunetDetector::load(yunet);
        QVERIFY(detector);
        double worst = 0;
        int found = 0;
        for (int person = 1; person <= 10; ++person) {
            const auto picture = vision::readPicture(faces.filePath(u"orl/s%1/2.jpg"_s.arg(person)));
            if (!picture)
                continue;
            const auto theirs = (*detector)->detect(*picture, vision::FaceDetector::Effort::Still);
            QVERIFY(theirs && !theirs->empty());
            const auto wanted = theirs->front().points;
            const double eyes = cv::norm(wanted[0] - wanted[1]);
            const cv::Point2f middle = (wanted[0] + wanted[1] + wanted[3] + wanted[4]) * 0.25F;
            cv::Mat grey;
            cv::cvtColor(*picture, grey, cv::COLOR_BGR2GRAY);
            for (const float aside : {-0.15F, 0.F, 0.15F}) { // of the eyes' distance
                const auto half = float(eyes) * (1.28F + aside / 2);
                const cv::Point2f at = middle + cv::Point2f(aside, -aside) * float(eyes);
                const auto seen = m_points->find(grey, cv::Rect2f(at.x - half, at.y - half, 2 * half, 2 * half));
                QVERIFY2(seen.likelihood > 0.9, qPrintable(u"s%1: %2"_s.arg(person).arg(seen.likelihood)));
                worst = std::max(worst, meanDistance(seen.points, wanted) / eyes);
                ++found;
            }
        }
        qInfo("%d boxes, at most %.3f of the eyes' distance away", found, worst);
        QVERIFY(found >= 27);
        QVERIFY(worst < 0.15);
    }

    void looksAgainAtAFaceThatIsTurned()
    {
        const auto upright = m_points->find(drawnView(), cv::Rect2f(6, 6, 52, 52));
        const cv::Matx23f turn = cv::getRotationMatrix2D({31.5F, 31.5F}, 40, 1);
        cv::Mat turned;
        cv::warpAffine(drawnView(), turned, turn, {64, 64}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
        vision::DetectedFace::Points wanted {};
        vision::DetectedFace::Points rough {};
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const cv::Point2f p = upright.points.at(i);
            wanted.at(i)
                = {turn(0, 0) * p.x + turn(0, 1) * p.y + turn(0, 2), turn(1, 0) * p.x + turn(1, 1) * p.y + turn(1, 2)};
            rough.at(i) = wanted.at(i) + cv::Point2f(i % 2 ? 1.F : -1.F, 1.F);
        }
        const auto seen = m_points->lookAgain(turned, rough);
        QVERIFY2(meanDistance(seen.points, wanted) < 1, qPrintable(QString::number(meanDistance(seen.points, wanted))));
        QVERIFY(meanDistance(seen.points, wanted) < meanDistance(rough, wanted));
    }

    void bearsBoxesThatAreNone()
    {
        const cv::Mat wall(200, 200, CV_8UC1, cv::Scalar(90));
        for (const cv::Rect2f &box :
             {cv::Rect2f(40, 40, 1, 1), cv::Rect2f(-300, 500, 100, 100), cv::Rect2f(0, 0, 4000, 4000)}) {
            const auto seen = m_points->find(wall, box);
            QVERIFY(seen.likelihood >= 0 && seen.likelihood <= 1);
        }
    }
};

QTEST_GUILESS_MAIN(FacePointsTest)
#include "tst_facepoints.moc"
