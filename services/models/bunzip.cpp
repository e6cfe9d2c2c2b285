// SPDX-License-Identifier: MIT
#include "services/models/bunzip.h"

#include <QIODevice>

#include <bzlib.h>

#include <array>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;

constexpr int kChunk = 1 << 18;

struct Unpacker {
    Unpacker() { isReady = BZ2_bzDecompressInit(&stream, 0, 0) == BZ_OK; }
    ~Unpacker()
    {
        if (isReady)
            BZ2_bzDecompressEnd(&stream);
    }
    Unpacker(const Unpacker &) = delete;
    Unpacker &operator=(const Unpacker &) = delete;

    bz_stream stream {};
    bool isReady = false;
};
} // namespace

core::Status bunzip(QIODevice &in, QIODevice &out, qint64 maxBytes, const std::atomic_bool &isStopped)
{
    Unpacker unpacker;
    if (!unpacker.isReady)
        return Error {Error::Code::Internal, u"bzip2 did not start"_s};
    bz_stream &stream = unpacker.stream;
    QByteArray input(kChunk, Qt::Uninitialized);
    QByteArray output(kChunk, Qt::Uninitialized);
    qint64 written = 0;
    for (;;) {
        if (isStopped)
            return Error {Error::Code::Cancelled, u"stopped while unpacking"_s};
        if (stream.avail_in == 0) {
            const qint64 count = in.read(input.data(), kChunk);
            if (count < 0)
                return Error {Error::Code::Io, u"reading failed: %1"_s.arg(in.errorString())};
            if (count == 0)
                return Error {Error::Code::Corrupt, u"the packed file ends too early"_s};
            stream.next_in = input.data();
            stream.avail_in = unsigned(count);
        }
        stream.next_out = output.data();
        stream.avail_out = kChunk;
        const int state = BZ2_bzDecompress(&stream);
        if (state != BZ_OK && state != BZ_STREAM_END)
            return Error {Error::Code::Corrupt, u"the packed file is not intact bzip2"_s};
        const qint64 count = kChunk - qint64(stream.avail_out);
        written += count;
        if (written > maxBytes)
            return Error {Error::Code::Corrupt,
                          u"the packed file holds more than the %1 bytes that it should"_s.arg(maxBytes)};
        if (out.write(output.constData(), count) != count)
            return Error {Error::Code::Io, u"writing failed: %1"_s.arg(out.errorString())};
        if (state == BZ_STREAM_END)
            break;
    }
    if (stream.avail_in > 0 || !in.read(1).isEmpty())
        return Error {Error::Code::Corrupt, u"something follows the packed file"_s};
    return {};
}

} // namespace services
