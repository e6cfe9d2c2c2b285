// SPDX-License-Identifier: MIT
// What stands between the network and the HTTP parser: whatever it lets pass has one reading only, however the bytes
// were cut.
#include "services/http/requestframing.h"
#include "tests/fuzz/fuzztarget.h"

#include <algorithm>

using services::RequestFraming;
using State = RequestFraming::State;

QList<QByteArray> fuzzSeeds()
{
    return {
        "GET /health HTTP/1.1\r\nHost: x\r\n\r\n",
        "POST /api/v1/x?a=b HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nX-A: b\r\n\r\nbody", "GET / HTTP/1.0\r\n\r\n",
        "PATCH /a HTTP/1.1\r\nHost: [::1]:5000\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n0\r\n\r\n",
        "GET /a HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\nGET /b HTTP/1.1\r\nHost: x\r\nConnection: "
        "close\r\n\r\n"};
}

namespace {
struct Outcome {
    QList<QByteArray> seen;
    bool isRefused = false;
    bool operator==(const Outcome &) const = default;
};

// All requests in \p bytes, fed in parts of \p step.
Outcome read(const QByteArray &bytes, qsizetype step)
{
    RequestFraming framing;
    Outcome outcome;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        QByteArrayView rest = QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at));
        while (!rest.isEmpty()) {
            const qsizetype taken = framing.feed(rest);
            mustHold(taken >= 0 && taken <= rest.size(), "takes no more than it is given");
            if (framing.state() == State::Refused) {
                outcome.isRefused = true;
                mustHold(framing.refusal().status >= 400 && framing.refusal().status < 600, "a refusal has a status");
                return outcome;
            }
            mustHold(taken > 0, "goes on");
            rest = rest.sliced(taken);
            if (framing.state() == State::Body || framing.state() == State::Complete)
                mustHold(framing.contentLength() >= 0, "a length is one");
            if (framing.state() == State::Complete) {
                mustHold(!framing.method().contains(' ') && !framing.target().contains(' ')
                             && !framing.target().contains('\r') && !framing.target().contains('\n'),
                         "nothing of another line in the first");
                outcome.seen << framing.method() + ' ' + framing.target() + ' '
                        + QByteArray::number(framing.contentLength());
                framing.next();
            }
        }
    }
    return outcome;
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray all = viewOf(bytes, size);
    const Outcome whole = read(all, std::max<qsizetype>(1, all.size()));
    mustHold(read(all, 1) == whole, "the same byte by byte");
    mustHold(read(all, 7) == whole, "the same in sevens");
    return 0;
}
