// SPDX-License-Identifier: MIT
// Costs half a minute and a gigabyte to compile: for dlibresnetencoder.cpp and its test only.
#pragma once

#include <dlib/dnn.h>

namespace vision::resnet {

// The file is the serialised form of this very type, so the type is the file format: 3 x 3 convolutions with trained
// affine layers, in stages of 32, 64, 128, 256 and 256 filters; each later stage begins by halving its input's sides.
template <int filters, int stride, typename Below>
using Pair = dlib::affine<
    dlib::con<filters, 3, 3, 1, 1, dlib::relu<dlib::affine<dlib::con<filters, 3, 3, stride, stride, Below>>>>>;

template <int filters, typename Below> using Same = dlib::relu<dlib::add_prev1<Pair<filters, 1, dlib::tag1<Below>>>>;

template <int filters, typename Below>
using Halving = dlib::relu<
    dlib::add_prev2<dlib::avg_pool<2, 2, 2, 2, dlib::skip1<dlib::tag2<Pair<filters, 2, dlib::tag1<Below>>>>>>>;

using Stem
    = dlib::max_pool<3, 3, 2, 2, dlib::relu<dlib::affine<dlib::con<32, 7, 7, 2, 2, dlib::input_rgb_image_sized<150>>>>>;
using Stage32 = Same<32, Same<32, Same<32, Stem>>>;
using Stage64 = Same<64, Same<64, Same<64, Halving<64, Stage32>>>>;
using Stage128 = Same<128, Same<128, Halving<128, Stage64>>>;
using Stage256 = Same<256, Same<256, Halving<256, Stage128>>>;
using Net = dlib::loss_metric<dlib::fc_no_bias<128, dlib::avg_pool_everything<Halving<256, Stage256>>>>;

} // namespace vision::resnet
