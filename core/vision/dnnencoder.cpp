// SPDX-License-Identifier: MIT
#include "core/vision/dnnencoder.h"

#include <QFile>

#include <opencv2/dnn.hpp>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vision {

struct DnnEncoder::Network {
    cv::dnn::Net net;
};

DnnEncoder::DnnEncoder(const Input &input) : m_input(input), d(std::make_unique<Network>()) { }
DnnEncoder::~DnnEncoder() = default;

core::Result<std::unique_ptr<FaceEncoder>> DnnEncoder::load(const QString &path, const Input &input)
{
    QFile file(path); // which may be one that is compiled in
    if (!file.open(QIODevice::ReadOnly))
        return core::Error {core::Error::Code::Io,
                            u"the network %1 cannot be read: %2"_s.arg(path, file.errorString())};
    const QByteArray content = file.readAll();
    try {
        std::unique_ptr<DnnEncoder> encoder(new DnnEncoder(input));
        encoder->d->net = cv::dnn::readNetFromONNX(content.constData(), std::size_t(content.size()));
        encoder->d->net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        encoder->d->net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
        return std::unique_ptr<FaceEncoder>(std::move(encoder));
    } catch (const std::exception &exception) {
        return core::Error {core::Error::Code::Corrupt,
                            u"the network %1 cannot be loaded: %2"_s.arg(path, QString::fromUtf8(exception.what()))};
    }
}

core::Result<core::Embedding> DnnEncoder::encode(const cv::Mat &chip)
{
    if (chip.type() != CV_8UC3 || chip.cols != m_input.side || chip.rows != m_input.side)
        return core::Error {core::Error::Code::Invalid,
                            u"the network wants chips of %1 x %1 pixels in colour"_s.arg(m_input.side)};
    try {
        d->net.setInput(cv::dnn::blobFromImage(chip, m_input.scale, {m_input.side, m_input.side}, m_input.mean,
                                               m_input.swapsRedBlue));
        const cv::Mat output = d->net.forward();
        if (output.type() != CV_32F || int(output.total()) != m_input.dimensions)
            return core::Error {
                core::Error::Code::Corrupt,
                u"the network gives %1 numbers, its manifest says %2"_s.arg(output.total()).arg(m_input.dimensions)};
        const auto *values = output.ptr<float>();
        core::Embedding embedding {m_input.modelId, std::vector<float>(values, values + m_input.dimensions)};
        double square = 0;
        for (const float value : embedding.values)
            square += double(value) * double(value);
        if (!std::isfinite(square) || square <= 0)
            return core::Error {core::Error::Code::Internal, u"the network gave no usable numbers for this face"_s};
        if (m_input.isUnitLength) {
            const auto factor = float(1 / std::sqrt(square));
            for (float &value : embedding.values)
                value *= factor;
        }
        return embedding;
    } catch (const std::exception &exception) {
        return core::Error {core::Error::Code::Internal,
                            u"the network failed: %1"_s.arg(QString::fromUtf8(exception.what()))};
    }
}

core::Result<core::Embedding> DnnEncoder::encodeCarefully(const cv::Mat &chip)
{
    core::Result<core::Embedding> embedding = encode(chip);
    if (!embedding || !m_input.isUnitLength)
        return embedding;
    cv::Mat mirrored;
    cv::flip(chip, mirrored, 1);
    const core::Result<core::Embedding> other = encode(mirrored);
    if (!other)
        return embedding;
    double square = 0;
    for (std::size_t i = 0; i < embedding->values.size(); ++i) {
        embedding->values[i] += other->values[i];
        square += double(embedding->values[i]) * double(embedding->values[i]);
    }
    if (!(square > 0))
        return encode(chip); // opposite to each other: no face does that
    const auto factor = float(1 / std::sqrt(square));
    for (float &value : embedding->values)
        value *= factor;
    return embedding;
}

} // namespace vision
