// SPDX-License-Identifier: MIT
#include "core/vision/dlibresnetencoder.h"

#include "core/vision/dlibresnet.h"

#include <cmath>
#include <fstream>

using namespace Qt::StringLiterals;

namespace vision {

struct DlibResnetEncoder::Network {
    resnet::Net net;
};

DlibResnetEncoder::DlibResnetEncoder(QString modelId)
    : m_modelId(std::move(modelId))
    , d(std::make_unique<Network>()) { }
DlibResnetEncoder::~DlibResnetEncoder() = default;

core::Result<std::unique_ptr<FaceEncoder>> DlibResnetEncoder::load(const QString &path, const QString &modelId)
{
    const auto wrong = [&path](const QString &why) {
        return core::Error {core::Error::Code::Corrupt, u"the network %1 cannot be loaded: %2"_s.arg(path, why)};
    };
    try {
        std::ifstream file(path.toStdString(), std::ios::binary);
        if (!file)
            return wrong(u"it cannot be opened"_s);
        std::unique_ptr<DlibResnetEncoder> encoder(new DlibResnetEncoder(modelId));
        dlib::deserialize(encoder->d->net, file);
        if (file.peek() != std::ifstream::traits_type::eof())
            return wrong(u"there is more in it than dlib's face recognition network"_s);
        return std::unique_ptr<FaceEncoder>(std::move(encoder));
    } catch (const std::exception &exception) {
        // dlib tells of every layer that it was inside of, a line each; the first says what happened.
        return wrong(QString::fromUtf8(exception.what()).section(u'\n', 0, 0, QString::SectionSkipEmpty).simplified());
    }
}

core::Result<core::Embedding> DlibResnetEncoder::encode(const cv::Mat &chip)
{
    if (chip.type() != CV_8UC3 || chip.cols != kSide || chip.rows != kSide)
        return core::Error {core::Error::Code::Invalid,
                            u"the network wants chips of %1 x %1 pixels in colour"_s.arg(kSide)};
    try {
        dlib::matrix<dlib::rgb_pixel> picture(kSide, kSide);
        for (int y = 0; y < kSide; ++y) {
            const auto *row = chip.ptr<cv::Vec3b>(y);
            for (int x = 0; x < kSide; ++x)
                picture(y, x) = dlib::rgb_pixel(row[x][2], row[x][1], row[x][0]);
        }
        const dlib::matrix<float, 0, 1> &output = d->net(picture);
        if (output.size() != kDimensions)
            return core::Error {core::Error::Code::Corrupt,
                                u"the network gives %1 numbers instead of %2"_s.arg(output.size()).arg(kDimensions)};
        core::Embedding embedding {m_modelId, std::vector<float>(output.begin(), output.end())};
        if (!std::ranges::all_of(embedding.values, [](float value) { return std::isfinite(value); }))
            return core::Error {core::Error::Code::Internal, u"the network gave no usable numbers for this face"_s};
        return embedding;
    } catch (const std::exception &exception) {
        return core::Error {core::Error::Code::Internal,
                            u"the network failed: %1"_s.arg(QString::fromUtf8(exception.what()))};
    }
}

} // namespace vision
