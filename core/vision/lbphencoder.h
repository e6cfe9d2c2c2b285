// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/faceencoder.h"

#include <vector>

namespace vision {

//! \brief A face as histograms of local binary patterns, which need no network and nothing to download.
//!
//! Light is evened out first (Tan and Triggs, "Enhanced Local Texture Feature Sets for Face Recognition under Difficult
//! Lighting Conditions", 2010), then each cell counts its uniform patterns (Ahonen, Hadid and Pietikäinen, "Face
//! Description with Local Binary Patterns", 2006), those of the mirrored face with it. The roots of the counts, less
//! those of the mean face, at unit length: what all faces share tells nothing, and left in place it makes two strangers
//! more alike with every view that is fused.
class LbphEncoder final : public FaceEncoder {
public:
    LbphEncoder();

    //! Changes whenever the numbers of the same face would: faces enrolled before then no longer compare.
    static QString modelId();
    static int dimensions();
    //! \brief The roots of a chip's counts, before the mean face is taken off. For whoever measures that mean
    //! (tests/bench).
    static core::Result<std::vector<float>> patterns(const cv::Mat &chip);
    //! \brief The mean face is kept in steps of this size, a byte each (resources/models/lbph_mean.bin).
    static constexpr float kMeanStep = 1.F / 2048;

    core::Result<core::Embedding> encode(const cv::Mat &chip) override;

private:
    std::vector<float> m_mean;
};

} // namespace vision
