// SPDX-License-Identifier: MIT
#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/dnn/dnn.hpp>

#include <array>
#include <string>
#include <vector>

//! \brief YuNet and MobileFace V2 with a decoding of their own, so that this test does not lean on
//! what it helps to test.
class NeuralEye {
public:
    struct Face {
        cv::Rect2f box;
        float score = 0;
        std::array<cv::Point2f, 5> points;
    };

    explicit NeuralEye(const std::string &modelsDir);
    std::vector<Face> find(const cv::Mat &bgr, float least = 0.8F);
    //! \brief Unit length; the dot product is the similarity.
    cv::Mat encode(const cv::Mat &bgr, const Face &face);

private:
    cv::dnn::Net m_finder;
    cv::dnn::Net m_encoder;
    std::vector<std::string> m_outputs;
};
