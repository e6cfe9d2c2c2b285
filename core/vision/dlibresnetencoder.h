// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/faceencoder.h"

#include <memory>

namespace vision {

//! \brief dlib's face recognition ResNet (Davis King, 2017): chips of 150 x 150 in, 128 numbers out, compared by
//! Euclidean distance. Its time is almost all matrix products, so it depends on the BLAS that is installed:
//! docs/models.md. One object a thread.
class DlibResnetEncoder final : public FaceEncoder {
public:
    static constexpr int kSide = 150;
    static constexpr int kDimensions = 128;

    //! \brief Reads the unpacked .dat; it must have been checked by its hash.
    static core::Result<std::unique_ptr<FaceEncoder>> load(const QString &path, const QString &modelId);
    ~DlibResnetEncoder() override;
    core::Result<core::Embedding> encode(const cv::Mat &chip) override;

private:
    explicit DlibResnetEncoder(QString modelId);
    struct Network;
    QString m_modelId;
    std::unique_ptr<Network> d;
};

} // namespace vision
