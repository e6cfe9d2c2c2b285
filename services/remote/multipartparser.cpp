// SPDX-License-Identifier: MIT
#include "services/remote/multipartparser.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {
constexpr qsizetype kMostHead = 8 << 10;
constexpr qsizetype kMostPadding = 256; // blanks behind a boundary
constexpr qsizetype kMostBoundary = 70; // RFC 2046 section 5.1.1
} // namespace

MultipartParser::MultipartParser(const QByteArray &boundary, qsizetype mostPart)
    : m_delimiter("--" + boundary)
    , m_mostPart(mostPart)
{ }

std::optional<QByteArray> MultipartParser::boundaryOf(const QByteArray &contentType)
{
    static const QRegularExpression pattern(
        u"\\A\\s*multipart/[-\\w.+]+\\s*;(?:.*;)?\\s*boundary=(?:\"([^\"]+)\"|([^\\s;\"]+))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(contentType.left(1024)));
    if (!match.hasMatch())
        return {};
    const QByteArray boundary
        = (match.hasCaptured(1) && !match.captured(1).isEmpty() ? match.captured(1) : match.captured(2)).toLatin1();
    const bool isPlain = std::ranges::all_of(boundary, [](char c) { return c >= 0x20 && c < 0x7f; });
    if (boundary.isEmpty() || boundary.size() > kMostBoundary || !isPlain)
        return {};
    return boundary;
}

bool MultipartParser::fail(const QString &why)
{
    m_error = u"the live picture cannot be read: "_s + why;
    return false;
}

core::Result<QList<QByteArray>> MultipartParser::feed(QByteArrayView bytes)
{
    QList<QByteArray> parts;
    if (m_state == State::Ended)
        return parts;
    m_buffer.append(bytes.data(), bytes.size());
    while (m_error.isEmpty() && step(parts)) { }
    if (!m_error.isEmpty()) {
        m_buffer.clear();
        return core::Error {core::Error::Code::Corrupt, m_error};
    }
    return parts;
}

bool MultipartParser::step(QList<QByteArray> &parts)
{
    switch (m_state) {
    case State::Boundary: {
        // Whatever stands before it does not count.
        qsizetype at = m_buffer.indexOf(m_delimiter);
        while (at >= 0 && !(at == 0 ? m_isLineStart : m_buffer.at(at - 1) == '\n'))
            at = m_buffer.indexOf(m_delimiter, at + 1);
        if (at < 0) {
            const qsizetype gone = m_buffer.size() - m_delimiter.size();
            if (gone > 0) {
                m_isLineStart = m_buffer.at(gone - 1) == '\n';
                m_buffer.remove(0, gone);
            }
            return false;
        }
        m_buffer.remove(0, at + m_delimiter.size());
        m_state = State::AfterBoundary;
        return true;
    }
    case State::AfterBoundary: {
        if (m_buffer.size() < 2)
            return false;
        if (m_buffer.startsWith("--")) {
            m_state = State::Ended;
            m_buffer.clear();
            return false;
        }
        const qsizetype end = m_buffer.first(std::min(m_buffer.size(), kMostPadding)).indexOf('\n');
        if (end < 0 && m_buffer.size() < kMostPadding)
            return false;
        const QByteArray padding = m_buffer.first(std::max<qsizetype>(end, 0)).trimmed();
        if (end < 0 || !padding.isEmpty()) {
            m_state = State::Boundary; // a longer word that begins like the boundary
            m_isLineStart = false;
            return true;
        }
        m_buffer.remove(0, end + 1);
        m_state = State::Head;
        m_searched = 0;
        return true;
    }
    case State::Head: {
        if (m_buffer.startsWith("\r\n"))
            return readHead(0, 2);
        if (m_buffer.startsWith('\n'))
            return readHead(0, 1);
        const qsizetype from = std::max<qsizetype>(0, m_searched - 3);
        const qsizetype crlf = m_buffer.indexOf("\r\n\r\n", from);
        const qsizetype lf = m_buffer.indexOf("\n\n", from);
        if (crlf >= 0 && (lf < 0 || crlf < lf) && crlf <= kMostHead)
            return readHead(crlf, crlf + 4);
        if (lf >= 0 && lf <= kMostHead)
            return readHead(lf, lf + 2);
        m_searched = m_buffer.size();
        if (m_buffer.size() > kMostHead)
            return fail(u"a part's head is larger than %1 KiB"_s.arg(kMostHead >> 10));
        return false;
    }
    case State::Body: {
        if (m_buffer.size() < m_length)
            return false;
        parts << m_buffer.first(m_length);
        m_buffer.remove(0, m_length);
        m_state = State::Boundary;
        m_isLineStart = true;
        return true;
    }
    case State::OpenBody: {
        const QByteArray end = '\n' + m_delimiter;
        const qsizetype at = m_buffer.indexOf(end, std::max<qsizetype>(0, m_searched - end.size()));
        if (at < 0 ? m_buffer.size() > m_mostPart + end.size() : at > m_mostPart + 1)
            return fail(u"a picture is larger than %1 MiB"_s.arg(m_mostPart >> 20));
        m_searched = m_buffer.size();
        if (at < 0)
            return false;
        const bool isAfterCr = at > 0 && m_buffer.at(at - 1) == '\r';
        parts << m_buffer.first(isAfterCr ? at - 1 : at);
        m_buffer.remove(0, at);
        m_state = State::Boundary;
        return true;
    }
    case State::Ended:
        break;
    }
    return false;
}

bool MultipartParser::readHead(qsizetype end, qsizetype next)
{
    m_state = State::OpenBody;
    m_searched = 0;
    const QByteArrayList lines = m_buffer.first(end).split('\n');
    m_buffer.remove(0, next);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.first(colon).trimmed().compare("content-length", Qt::CaseInsensitive) != 0)
            continue;
        bool isNumber = false;
        m_length = line.sliced(colon + 1).trimmed().toLongLong(&isNumber);
        if (!isNumber || m_length < 0)
            return fail(u"a part's length is no number"_s);
        if (m_length > m_mostPart)
            return fail(u"a picture is larger than %1 MiB"_s.arg(m_mostPart >> 20));
        m_state = State::Body;
    }
    return true;
}

} // namespace services
