// SPDX-License-Identifier: MIT
// Event streams and MJPEG, as a remote station or a camera might send them: the same comes out however the bytes are
// cut.
#include "services/remote/eventstreamparser.h"
#include "services/remote/multipartparser.h"
#include "tests/fuzz/fuzztarget.h"

namespace {

template <typename T, typename Parser>
core::Result<QList<T>> together(Parser parser, QByteArrayView bytes, qsizetype step)
{
    QList<T> all;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        auto some = parser.feed(bytes.sliced(at, std::min(step, bytes.size() - at)));
        if (!some)
            return some.error();
        all += *some;
    }
    return all;
}

} // namespace

QList<QByteArray> fuzzSeeds()
{
    return {
        "event: visit\nid: 7\ndata: {\"a\":1}\n\n: ping\r\n\r\nretry: 3000\rdata: x\rdata: y\r\r",
        "\xef\xbb\xbf"
        "data\n\nid\nevent:\ndata:  two\n\n",
        "--frame\r\nContent-Type: image/jpeg\r\nContent-Length: 3\r\n\r\nabc\r\n--frame\r\n\r\nopen\r\n--frame--\r\n",
        "preamble\r\n--frame\nContent-length:0\n\n\n--frame\nX: y\n\nbody\n--frame--"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray view = viewOf(bytes, size);
    const services::EventStreamParser events(4096);
    const auto wholeEvents = together<services::StreamEvent>(events, view, 1 << 20);
    const auto cutEvents = together<services::StreamEvent>(events, view, 1);
    mustHold(wholeEvents.hasValue() == cutEvents.hasValue(), "an event stream is refused however it is cut");
    mustHold(!wholeEvents || *wholeEvents == *cutEvents, "the same events however they are cut");

    const services::MultipartParser parts("frame", 4096);
    const auto wholeParts = together<QByteArray>(parts, view, 1 << 20);
    const auto cutParts = together<QByteArray>(parts, view, 1);
    mustHold(wholeParts.hasValue() == cutParts.hasValue(), "a multipart stream is refused however it is cut");
    mustHold(!wholeParts || *wholeParts == *cutParts, "the same parts however they are cut");
    for (const QByteArray &part : wholeParts ? *wholeParts : QList<QByteArray>())
        mustHold(part.size() <= 4096, "a part is bounded");

    if (const auto boundary = services::MultipartParser::boundaryOf(view))
        mustHold(!boundary->isEmpty() && boundary->size() <= 70, "a boundary is 1 to 70 bytes (RFC 2046)");
    return 0;
}
