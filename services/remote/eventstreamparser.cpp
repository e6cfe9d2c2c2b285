// SPDX-License-Identifier: MIT
#include "services/remote/eventstreamparser.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace services {

namespace {
constexpr qsizetype kMostId = 256; // it goes into a header
constexpr qsizetype kMostRetryDigits = 7;
} // namespace

core::Result<QList<StreamEvent>> EventStreamParser::feed(QByteArrayView bytes)
{
    QList<StreamEvent> events;
    for (qsizetype at = 0; at < bytes.size();) {
        if (m_isAfterCr) { // CR LF is one end of a line
            m_isAfterCr = false;
            if (bytes.at(at) == '\n') {
                ++at;
                continue;
            }
        }
        const auto end = std::find_if(bytes.begin() + at, bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
        const qsizetype size = end - bytes.begin() - at;
        if (m_line.size() + m_data.size() + size > m_mostBytes)
            return core::Error {
                core::Error::Code::Corrupt,
                u"the station's events cannot be read: one is larger than %1 KiB"_s.arg(m_mostBytes >> 10)};
        m_line.append(bytes.data() + at, size);
        at += size;
        if (end == bytes.end())
            break;
        m_isAfterCr = *end == '\r';
        ++at;
        takeLine(events);
        m_line.clear();
    }
    return events;
}

void EventStreamParser::takeLine(QList<StreamEvent> &events)
{
    if (std::exchange(m_isFirstLine, false) && m_line.startsWith("\xef\xbb\xbf"))
        m_line.remove(0, 3);
    if (m_line.isEmpty()) {
        m_lastId = m_id;
        if (m_hasData)
            events << StreamEvent {m_type.isEmpty() ? "message"_ba : m_type, m_data};
        m_type.clear();
        m_data.clear();
        m_hasData = false;
        return;
    }
    const qsizetype colon = m_line.indexOf(':');
    if (colon == 0) // a comment; it shows that the other side lives
        return;
    const QByteArray field = colon < 0 ? m_line : m_line.first(colon);
    QByteArray value = colon < 0 ? QByteArray() : m_line.sliced(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (field == "event") {
        m_type = value;
    } else if (field == "data") {
        if (m_hasData)
            m_data += '\n';
        m_data += value;
        m_hasData = true;
    } else if (field == "id") {
        if (!value.contains('\0') && value.size() <= kMostId)
            m_id = value;
    } else if (field == "retry") {
        if (!value.isEmpty() && value.size() <= kMostRetryDigits
            && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; }))
            m_retryMs = value.toInt();
    }
}

} // namespace services
