// SPDX-License-Identifier: MIT
// The network that comes with the program: what it gives, and that it is as quick as it should be told.
#include "core/vision/catalogueencoder.h"
#include "core/vision/photocare.h"
#include "core/vision/similarity.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {
// Something like a face, from a formula, so that no picture of anybody is needed.
cv::Mat drawnChip(double eyes, double mouth)
{
    cv::Mat chip(112, 112, CV_8UC3);
    for (int y = 0; y < chip.rows; ++y) {
        for (int x = 0; x < chip.cols; ++x) {
            const auto spot = [&](double cx, double cy, double rx, double ry) {
                return std::exp(-((x - cx) * (x - cx) / (rx * rx) + (y - cy) * (y - cy) / (ry * ry)));
            };
            double light = 190 * spot(56, 66, 46, 58) + 25;
            light -= 110 * (spot(56 - eyes, 52, 7, 4) + spot(56 + eyes, 52, 7, 4));
            light -= 70 * (spot(56 - eyes, 42, 11, 3) + spot(56 + eyes, 42, 11, 3));
            light += 30 * spot(56, 66, 4, 14) - 60 * spot(56, 75, 9, 3) - 90 * spot(56, 92, mouth, 4);
            const double value = std::clamp(light, 0.0, 255.0);
            chip.at<cv::Vec3b>(y, x) = {uchar(value * 0.8), uchar(value * 0.9), uchar(value)};
        }
    }
    return chip;
}
} // namespace

class ShippedEncoderTest : public QObject {
    Q_OBJECT

    std::unique_ptr<vision::FaceEncoder> m_encoder;

private Q_SLOTS:
    void initTestCase()
    {
        const auto catalogue = vision::shippedCatalogue();
        QVERIFY(catalogue);
        const auto entry = std::ranges::find(*catalogue, u"doorbell_face"_s, &vision::ModelEntry::id);
        QVERIFY(entry != catalogue->cend());
        auto encoder = vision::loadEncoder(vision::findModels({*entry}, {}).first());
        QVERIFY2(encoder, encoder ? "" : qPrintable(encoder.error().message));
        m_encoder = *std::move(encoder);
    }

    // What torch gives for the same picture (tools/train/export.py --golden).
    void encodesToTheSameNumbersAsWhereItWasTrained()
    {
        constexpr std::array kExpected {-0.1677F, 0.0582F, -0.0500F, -0.1038F, 0.0504F, -0.0396F, -0.0701F, -0.0931F};
        const auto embedding = m_encoder->encode(drawnChip(17, 14));
        QVERIFY(embedding);
        QCOMPARE(embedding->values.size(), std::size_t(128));
        for (std::size_t i = 0; i < kExpected.size(); ++i)
            QVERIFY2(std::abs(embedding->values.at(i) - kExpected.at(i)) < 2e-3,
                     qPrintable(u"number %1: %2"_s.arg(i).arg(double(embedding->values.at(i)))));
    }

    void doesNotMindColourNorBrightness()
    {
        const cv::Mat chip = drawnChip(17, 14);
        const auto plain = m_encoder->encode(chip);
        QVERIFY(plain);
        cv::Mat grey;
        cv::cvtColor(chip, grey, cv::COLOR_BGR2GRAY);
        cv::cvtColor(grey, grey, cv::COLOR_GRAY2BGR);
        const auto colourless = m_encoder->encode(grey);
        QVERIFY(colourless);
        QVERIFY(vision::similarity(*plain, *colourless, vision::Metric::Cosine) > 0.995);
        cv::Mat darker;
        chip.convertTo(darker, -1, 0.5);
        const auto dim = m_encoder->encode(darker);
        QVERIFY(dim);
        const auto other = m_encoder->encode(drawnChip(22, 24));
        QVERIFY(other);
        const double same = vision::similarity(*plain, *dim, vision::Metric::Cosine);
        QVERIFY2(same > vision::similarity(*plain, *other, vision::Metric::Cosine), qPrintable(QString::number(same)));
    }

    void aCarefulLookIsTheSameForTheMirrorImage()
    {
        auto *careful = dynamic_cast<vision::CarefulEncoder *>(m_encoder.get());
        QVERIFY(careful);
        cv::Mat chip = drawnChip(15, 18);
        cv::circle(chip, {80, 80}, 6, {20, 20, 20}, cv::FILLED);
        cv::Mat mirrored;
        cv::flip(chip, mirrored, 1);
        const auto one = careful->encodeCarefully(chip);
        const auto other = careful->encodeCarefully(mirrored);
        QVERIFY(one && other);
        QVERIFY(vision::similarity(*one, *other, vision::Metric::Cosine) > 0.9999);
    }
};

QTEST_GUILESS_MAIN(ShippedEncoderTest)
#include "tst_shippedencoder.moc"
