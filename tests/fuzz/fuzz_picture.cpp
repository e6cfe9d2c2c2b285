// SPDX-License-Identifier: MIT
// A picture that anybody may send: its size is read before it is decoded, and what comes out is as large as it said.
#include "core/vision/picture.h"
#include "tests/fuzz/fuzztarget.h"

#include <opencv2/core.hpp>

namespace {
constexpr qint64 kMostPixels = 4096;
}

QList<QByteArray> fuzzSeeds()
{
    mustHold(std::freopen("/dev/null", "w", stderr) != nullptr,
             "there is a /dev/null"); // the decoders of libpng and libjpeg talk there
    cv::Mat picture(24, 32, CV_8UC3);
    for (int y = 0; y < picture.rows; ++y) {
        for (int x = 0; x < picture.cols; ++x)
            picture.at<cv::Vec3b>(y, x) = cv::Vec3b(uchar(x * 8), uchar(y * 10), uchar(x * y));
    }
    return {
        *vision::encodeJpeg(picture), *vision::encodePng(picture),
        QByteArray::fromHex("47494638396101000100800000ffffff00000021f90401000000002c00000000010001000002024401003b"),
        QByteArray("BM\x3a\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\x18\0\0\0\0\0\x04\0\0\0\x13\x0b"
                   "\0\0\x13\x0b\0\0\0\0\0\0\0\0\0\0\xff\x80\x40\0",
                   58)};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const auto picture = vision::decodePicture(viewOf(bytes, size), kMostPixels);
    if (!picture) {
        mustHold(!picture.error().message.isEmpty(), "a refusal says why");
        return 0;
    }
    mustHold(picture->type() == CV_8UC3 && !picture->empty(), "a picture is one");
    mustHold(qint64(picture->cols) * picture->rows <= kMostPixels, "no larger than was allowed");
    return 0;
}
