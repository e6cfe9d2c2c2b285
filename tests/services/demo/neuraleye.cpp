// SPDX-License-Identifier: MIT
#include "neuraleye.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

NeuralEye::NeuralEye(const std::string &modelsDir)
    : m_finder(cv::dnn::readNetFromONNX(modelsDir + "/yunet_n.onnx"))
    , m_encoder(cv::dnn::readNetFromONNX(modelsDir + "/mobileface_v2_112.onnx"))
{
    for (const char *kind : {"cls_", "obj_", "bbox_", "kps_"})
        for (const char *stride : {"8", "16", "32"})
            m_outputs.push_back(std::string(kind) + stride);
}

std::vector<NeuralEye::Face> NeuralEye::find(const cv::Mat &bgr, float least)
{
    const int width = (bgr.cols + 31) / 32 * 32;
    const int height = (bgr.rows + 31) / 32 * 32;
    cv::Mat padded;
    cv::copyMakeBorder(bgr, padded, 0, height - bgr.rows, 0, width - bgr.cols, cv::BORDER_CONSTANT);
    m_finder.setInput(cv::dnn::blobFromImage(padded));
    std::vector<cv::Mat> out;
    m_finder.forward(out, m_outputs);
    std::vector<Face> faces;
    std::vector<cv::Rect2d> boxes;
    std::vector<float> scores;
    for (std::size_t level = 0; level < 3; ++level) {
        const int stride = 8 << level;
        const int columns = width / stride;
        const auto *cls = out[level].ptr<float>();
        const auto *obj = out[level + 3].ptr<float>();
        const auto *box = out[level + 6].ptr<float>();
        const auto *kps = out[level + 9].ptr<float>();
        for (int i = 0; i < columns * (height / stride); ++i) {
            const float score = std::sqrt(std::clamp(cls[i], 0.0F, 1.0F) * std::clamp(obj[i], 0.0F, 1.0F));
            if (score < least)
                continue;
            const auto px = float(i % columns);
            const auto py = float(i / columns);
            const auto s = float(stride);
            const float w = std::exp(box[4 * i + 2]) * s;
            const float h = std::exp(box[4 * i + 3]) * s;
            Face face {{(px + box[4 * i]) * s - w / 2, (py + box[4 * i + 1]) * s - h / 2, w, h}, score, {}};
            for (int k = 0; k < 5; ++k)
                face.points[std::size_t(k)] = {(px + kps[10 * i + 2 * k]) * s, (py + kps[10 * i + 2 * k + 1]) * s};
            faces.push_back(face);
            boxes.emplace_back(face.box);
            scores.push_back(score);
        }
    }
    std::vector<int> kept;
    cv::dnn::NMSBoxes(boxes, scores, least, 0.3F, kept);
    std::vector<Face> result;
    for (int k : kept)
        result.push_back(faces[std::size_t(k)]);
    return result;
}

cv::Mat NeuralEye::encode(const cv::Mat &bgr, const Face &face)
{
    // The usual places of the five points in a picture of 112 x 112 (ArcFace), and the similarity
    // that fits best.
    static constexpr std::array<std::array<float, 2>, 5> kTemplate {
        {{38.2946F, 51.6963F}, {73.5318F, 51.5014F}, {56.0252F, 71.7366F}, {41.5493F, 92.3655F}, {70.7299F, 92.2041F}}};
    cv::Point2d from;
    cv::Point2d to;
    for (std::size_t i = 0; i < 5; ++i) {
        from += cv::Point2d(face.points[i]) * 0.2;
        to += cv::Point2d(kTemplate[i][0], kTemplate[i][1]) * 0.2;
    }
    double a = 0;
    double b = 0;
    double size = 0;
    for (std::size_t i = 0; i < 5; ++i) {
        const cv::Point2d x = cv::Point2d(face.points[i]) - from;
        const cv::Point2d u = cv::Point2d(kTemplate[i][0], kTemplate[i][1]) - to;
        a += x.dot(u);
        b += x.cross(u);
        size += x.dot(x);
    }
    a /= size;
    b /= size;
    const cv::Matx23d move(a, -b, to.x - a * from.x + b * from.y, b, a, to.y - b * from.x - a * from.y);
    cv::Mat chip;
    cv::warpAffine(bgr, chip, move, {112, 112}, cv::INTER_LINEAR, cv::BORDER_CONSTANT);
    m_encoder.setInput(cv::dnn::blobFromImage(chip, 1 / 128.0, {112, 112}, cv::Scalar::all(127.5), true));
    cv::Mat code = m_encoder.forward().clone();
    return code / cv::norm(code);
}
