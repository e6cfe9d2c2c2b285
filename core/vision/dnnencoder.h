// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/faceencoder.h"
#include "core/vision/photocare.h"

#include <opencv2/core/types.hpp>

#include <memory>

namespace vision {

//! \brief An embedding network on OpenCV DNN, fed as its manifest says. One object a thread.
class DnnEncoder final : public FaceEncoder, public CarefulEncoder {
public:
    struct Input {
        QString modelId;
        int side = 112; //!< pixels
        double scale = 1; //!< each value becomes (value - mean) * scale
        cv::Scalar mean; //!< in the order the network wants, after the swap
        bool swapsRedBlue = false; //!< the network wants RGB
        bool isUnitLength = true; //!< normalise to length 1 (cosine models)
        int dimensions = 0; //!< a network that gives another number is refused
    };

    static core::Result<std::unique_ptr<FaceEncoder>> load(const QString &path, const Input &input);
    ~DnnEncoder() override;
    core::Result<core::Embedding> encode(const cv::Mat &chip) override;
    //! \brief The mean of the face and its mirror image, of unit length: what differs between the two is not the
    //! person.
    core::Result<core::Embedding> encodeCarefully(const cv::Mat &chip) override;

private:
    explicit DnnEncoder(const Input &input);
    struct Network;
    Input m_input;
    std::unique_ptr<Network> d;
};

} // namespace vision
