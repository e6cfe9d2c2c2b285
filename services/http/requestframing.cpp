// SPDX-License-Identifier: MIT
#include "services/http/requestframing.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace services {

namespace {
constexpr QByteArrayView kEndOfHead("\r\n\r\n");
constexpr std::array<QByteArrayView, 8> kMethods {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"};
constexpr qsizetype kMostDigits = 15; // of a length: far above any limit, far below what overflows

// RFC 9110 section 5.6.2.
bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isToken(QByteArrayView text) { return !text.isEmpty() && std::ranges::all_of(text, isTokenCharacter); }

bool isName(QByteArrayView name, QByteArrayView wanted) { return name.compare(wanted, Qt::CaseInsensitive) == 0; }
} // namespace

qsizetype RequestFraming::feed(QByteArrayView bytes)
{
    if (m_state == State::Body) {
        const qsizetype taken = std::min<qint64>(bytes.size(), m_bodyLeft);
        m_bodyLeft -= taken;
        if (m_bodyLeft == 0)
            m_state = State::Complete;
        return taken;
    }
    if (m_state != State::Head)
        return 0;
    const qsizetype before = m_head.size();
    m_head.append(bytes.first(std::min(bytes.size(), m_limits.headBytes + 1 - before)));
    const qsizetype end = m_head.indexOf(kEndOfHead, std::max<qsizetype>(0, before - kEndOfHead.size()));
    if (end < 0) {
        // A line that will never become one is not waited for.
        const qsizetype lineEnd = m_head.indexOf('\n');
        if (lineEnd < 0 && m_head.size() > m_limits.targetBytes + 64)
            refuse(414, u"The address in the request is too long."_s);
        else if (m_head.size() > m_limits.headBytes)
            refuse(431, u"The request's headers are too long; at most %1 bytes are read."_s.arg(m_limits.headBytes));
        else if (lineEnd >= 0 && m_method.isEmpty())
            readRequestLine(QByteArrayView(m_head).first(lineEnd + 1));
        return bytes.size();
    }
    const qsizetype size = end + kEndOfHead.size();
    m_head.truncate(size);
    readHead();
    return size - before;
}

void RequestFraming::refuse(int status, const QString &detail)
{
    m_state = State::Refused;
    m_refusal = {status, detail};
}

void RequestFraming::next()
{
    if (m_state == State::Refused)
        return;
    *this = RequestFraming(m_limits);
}

void RequestFraming::readHead()
{
    m_contentLength = 0;
    int hosts = 0;
    int lengths = 0;
    int headers = 0;
    QByteArrayView rest(m_head);
    bool isFirst = true;
    while (!rest.isEmpty()) {
        const QByteArrayView line = rest.first(rest.indexOf('\n') + 1);
        rest = rest.sliced(line.size());
        if (isFirst) {
            if (!readRequestLine(line))
                return;
            isFirst = false;
            continue;
        }
        if (line == "\r\n")
            break; // the head ends here by how it was cut
        if (++headers > m_limits.headers) {
            refuse(431, u"The request has too many headers; at most %1 are read."_s.arg(m_limits.headers));
            return;
        }
        if (!readHeader(line, hosts, lengths))
            return;
    }
    if (hosts > 1 || (hosts == 0 && !m_isOldHttp)) {
        refuse(400, u"The request must name one host in a Host header."_s);
        return;
    }
    m_bodyLeft = m_contentLength;
    m_state = m_bodyLeft == 0 ? State::Complete : State::Body;
}

bool RequestFraming::readRequestLine(QByteArrayView line)
{
    const auto bad = [this] {
        refuse(400, u"The request does not begin with a line such as \"GET /health HTTP/1.1\"."_s);
        return false;
    };
    if (!line.endsWith("\r\n"))
        return bad();
    line.chop(2);
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || first == last || !isToken(line.first(first)))
        return bad();
    if (!std::ranges::any_of(kMethods, [&](QByteArrayView known) { return line.first(first) == known; })) {
        refuse(501, u"The station does not know this method."_s);
        return false;
    }
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (version != "HTTP/1.1" && version != "HTTP/1.0") {
        if (!version.startsWith("HTTP/"))
            return bad();
        refuse(505, u"The station speaks HTTP/1.1."_s);
        return false;
    }
    // Addresses in absolute form are for proxies, which this is not; "*" is for OPTIONS of a whole server.
    if (!target.startsWith('/') || std::ranges::any_of(target, [](char c) { return c <= ' ' || c >= 0x7f; }))
        return bad();
    if (target.size() > m_limits.targetBytes) {
        refuse(414, u"The address in the request is too long; at most %1 bytes are read."_s.arg(m_limits.targetBytes));
        return false;
    }
    m_method = line.first(first).toByteArray();
    m_target = target.toByteArray();
    m_isOldHttp = version == "HTTP/1.0";
    return true;
}

bool RequestFraming::readHeader(QByteArrayView line, int &hosts, int &lengths)
{
    const auto bad = [this](const QString &detail) {
        refuse(400, detail);
        return false;
    };
    if (!line.endsWith("\r\n"))
        return bad(u"Every line of the request's head must end with CR and LF."_s);
    line.chop(2);
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon))) // also "Name :" and folded lines
        return bad(u"A header of the request is not of the form \"Name: value\"."_s);
    const QByteArrayView name = line.first(colon);
    const QByteArrayView raw = line.sliced(colon + 1);
    const QByteArrayView value = raw.trimmed();
    if (std::ranges::any_of(raw, [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == 0x7f; }))
        return bad(u"A header of the request holds control characters."_s);
    if (isName(name, "host")) {
        ++hosts;
    } else if (isName(name, "content-length")) {
        if (++lengths > 1 || value.isEmpty() || value.size() > kMostDigits
            || !std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; }))
            return bad(
                u"The length of the request's body is in doubt: send one Content-Length with a number of bytes."_s);
        m_contentLength = value.toLongLong();
    } else if (isName(name, "transfer-encoding")) {
        refuse(411, u"Requests in chunks are not taken: send the body with a Content-Length."_s);
        return false;
    } else if (isName(name, "expect")) {
        if (value.compare("100-continue", Qt::CaseInsensitive) != 0) {
            refuse(417, u"The only Expect that is understood is 100-continue."_s);
            return false;
        }
        m_wantsContinue = true;
    } else if (isName(name, "upgrade")) {
        refuse(400, u"The station does not change to another protocol: leave the Upgrade header out."_s);
        return false;
    }
    return true;
}

} // namespace services
