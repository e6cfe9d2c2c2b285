// SPDX-License-Identifier: MIT
#include "services/audit/auditline.h"

#include "core/domain/visitjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::AuditEvent;
using core::Error;

constexpr int kMostNested = 32;
constexpr qsizetype kMaxText = 4096; // of actor, action, resource and result
constexpr qsizetype kMostSeqDigits = 18;
constexpr int kPlainFrom = -4; // exponents from which, and below which, Python writes a number without one
constexpr int kPlainBelow = 16;
constexpr QByteArrayView kHashKey = "\"hash\": \"";
constexpr QByteArrayView kHashEnd = "\", ";

void appendUnit(QByteArray &json, char16_t unit)
{
    constexpr char kDigits[] = "0123456789abcdef";
    json += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        json += kDigits[(unit >> shift) & 0xF];
}

void appendString(QByteArray &json, QStringView text)
{
    json += '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        switch (unit) {
        case u'"':
            json += "\\\"";
            break;
        case u'\\':
            json += "\\\\";
            break;
        case u'\n':
            json += "\\n";
            break;
        case u'\r':
            json += "\\r";
            break;
        case u'\t':
            json += "\\t";
            break;
        case u'\f':
            json += "\\f";
            break;
        case u'\b':
            json += "\\b";
            break;
        default:
            if (unit >= 0x20 && unit < 0x7F) {
                json += char(unit);
            } else if (QChar::isSurrogate(unit)) { // half a pair is no text: programs disagree on what to do with it
                const bool isPair = QChar::isHighSurrogate(unit) && i + 1 < text.size()
                    && text.at(i + 1).isLowSurrogate();
                appendUnit(json, isPair ? unit : char16_t(QChar::ReplacementCharacter));
                if (isPair)
                    appendUnit(json, text.at(++i).unicode());
            } else {
                appendUnit(json, unit);
            }
        }
    }
    json += '"';
}

// The fewest digits that lead back to the same number, laid out as Python's repr does.
void appendReal(QByteArray &json, double value)
{
    std::array<char, 64> buffer {};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    const QByteArray text(buffer.data(), end.ptr - buffer.data());
    const qsizetype mark = text.indexOf('e');
    const int exponent = text.mid(mark + 1).toInt();
    QByteArray digits = text.left(mark);
    if (exponent < kPlainFrom || exponent >= kPlainBelow) {
        json += digits + text.mid(mark); // both write at least two digits of it
        return;
    }
    const bool isNegative = digits.startsWith('-');
    digits.remove(0, isNegative ? 1 : 0).replace(".", "");
    if (exponent < 0) {
        digits.prepend("0." + QByteArray(-exponent - 1, '0'));
    } else {
        digits = digits.leftJustified(exponent + 1, '0');
        digits.insert(exponent + 1, digits.size() == exponent + 1 ? ".0" : ".");
    }
    json += (isNegative ? "-" : "") + digits;
}

bool appendValue(QByteArray &json, const QJsonValue &value, int depth)
{
    if (depth > kMostNested)
        return false;
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        json += "null";
        return true;
    case QJsonValue::Bool:
        json += value.toBool() ? "true" : "false";
        return true;
    case QJsonValue::String:
        appendString(json, value.toString());
        return true;
    case QJsonValue::Double:
        if (value.toVariant().typeId() == QMetaType::LongLong)
            json += QByteArray::number(value.toInteger());
        else if (std::isfinite(value.toDouble()))
            appendReal(json, value.toDouble());
        else
            json += "null";
        return true;
    case QJsonValue::Array: {
        json += '[';
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            json += i > 0 ? ", " : "";
            if (!appendValue(json, array.at(i), depth + 1))
                return false;
        }
        json += ']';
        return true;
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        QStringList keys = object.keys();
        // Python sorts by code point, QString by half a pair: they differ beyond the basic plane.
        std::ranges::sort(keys, {}, [](const QString &key) { return key.toUcs4(); });
        json += '{';
        for (qsizetype i = 0; i < keys.size(); ++i) {
            json += i > 0 ? ", " : "";
            appendString(json, keys.at(i));
            json += ": ";
            if (!appendValue(json, object.value(keys.at(i)), depth + 1))
                return false;
        }
        json += '}';
        return true;
    }
    }
    return false;
}

//! \brief Walks along a text that must be exactly what is asked for; remembers whether it only ended too early.
class Scanner {
public:
    explicit Scanner(QByteArrayView text) : m_text(text) { }

    qsizetype at() const { return m_at; }
    bool isAtEnd() const { return m_at == m_text.size(); }
    bool hasRunOut() const { return m_hasRunOut; }
    char peek(qsizetype ahead) const { return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : '\0'; }

    bool literal(QByteArrayView word)
    {
        const qsizetype length = std::min(word.size(), m_text.size() - m_at);
        if (m_text.sliced(m_at, length) != word.first(length))
            return false;
        m_at += length;
        return length == word.size() || runOut();
    }

    bool string()
    {
        if (!literal("\""))
            return false;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text.at(m_at);
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (c < 0x20 || c > 0x7E)
                return false;
            if (c == '\\' && ++m_at == m_text.size())
                break;
        }
        return runOut();
    }

    // What is inside is the hash's business.
    bool object()
    {
        int depth = 0;
        if (peek(0) != '{')
            return isAtEnd() ? runOut() : false;
        while (m_at < m_text.size()) {
            const char c = m_text.at(m_at);
            if (c == '"') {
                if (!string())
                    return false;
                continue;
            }
            if (c < 0x20 || c > 0x7E)
                return false;
            ++m_at;
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0)
                return true;
        }
        return runOut();
    }

    bool digits(qint64 &value)
    {
        const qsizetype begin = m_at;
        value = 0;
        while (m_at < m_text.size() && m_text.at(m_at) >= '0' && m_text.at(m_at) <= '9') {
            if (m_at - begin == kMostSeqDigits)
                return false;
            value = value * 10 + (m_text.at(m_at++) - '0');
        }
        return m_at == begin ? (isAtEnd() && runOut()) : m_text.at(begin) != '0';
    }

    bool hex(qsizetype count)
    {
        const qsizetype length = std::min(count, m_text.size() - m_at);
        const QByteArrayView found = m_text.sliced(m_at, length);
        if (!std::ranges::all_of(found, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }))
            return false;
        m_at += length;
        return length == count || runOut();
    }

private:
    bool runOut()
    {
        m_hasRunOut = true;
        return false;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_hasRunOut = false;
};
} // namespace

std::optional<QByteArray> canonicalJson(const QJsonValue &value)
{
    QByteArray json;
    return appendValue(json, value, 0) ? std::optional(json) : std::nullopt;
}

core::Result<AuditText> auditText(qint64 seq, const AuditEvent &event, const QByteArray &previousHash)
{
    for (const QString *text : {&event.actor, &event.action, &event.resource, &event.result}) {
        if (text->size() > kMaxText)
            return Error {
                Error::Code::Invalid,
                u"an audit entry's actor, action, resource and result have at most %1 characters"_s.arg(kMaxText)};
    }
    QByteArray before = "{\"action\": ";
    appendString(before, event.action);
    before += ", \"actor\": ";
    appendString(before, event.actor);
    QJsonObject data = event.data;
    if (!event.correlationId.isEmpty())
        data.insert(u"correlation_id"_s, event.correlationId);
    if (!data.isEmpty()) {
        before += ", \"data\": ";
        if (!appendValue(before, data, 0))
            return Error {Error::Code::Invalid, u"an audit entry's data is nested at most %1 deep"_s.arg(kMostNested)};
    }
    before += ", \"event_type\": ";
    appendString(before, core::toString(event.type));
    before += ", ";
    QByteArray after = "\"resource\": ";
    appendString(after, event.resource);
    after += ", \"result\": ";
    appendString(after, event.result);
    after += ", \"seq\": " + QByteArray::number(seq) + ", \"timestamp\": ";
    appendString(after, core::toRfc3339(event.time.isValid() ? event.time : QDateTime::currentDateTimeUtc()));
    after += '}';
    const QByteArray hash = AuditLine {seq, {}, before, after}.hashAfter(previousHash);
    AuditText text {before + kHashKey.toByteArray() + hash + kHashEnd.toByteArray() + after, hash};
    if (text.line.size() > kMaxAuditLine)
        return Error {Error::Code::Invalid, u"an audit entry has at most %1 bytes"_s.arg(kMaxAuditLine)};
    return text;
}

QByteArray AuditLine::hashAfter(QByteArrayView previousHash) const
{
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    for (const QByteArrayView part : {before, after, previousHash})
        crypto_hash_sha256_update(&state, reinterpret_cast<const uchar *>(part.data()), std::size_t(part.size()));
    std::array<uchar, crypto_hash_sha256_BYTES> hash {};
    crypto_hash_sha256_final(&state, hash.data());
    std::array<char, kAuditHashDigits + 1> digits {};
    sodium_bin2hex(digits.data(), digits.size(), hash.data(), hash.size());
    return {digits.data(), kAuditHashDigits};
}

ParsedAuditLine parseAuditLine(QByteArrayView text)
{
    if (text.size() > kMaxAuditLine)
        return {};
    Scanner scan(text);
    AuditLine line;
    qsizetype cut = 0;
    qsizetype resume = 0;
    const bool isLine = scan.literal("{\"action\": ") && scan.string() && scan.literal(", \"actor\": ") && scan.string()
        && (scan.peek(3) != 'd' || (scan.literal(", \"data\": ") && scan.object()))
        && scan.literal(", \"event_type\": ") && scan.string() && scan.literal(", ") && ((cut = scan.at()) != 0)
        && scan.literal(kHashKey) && scan.hex(kAuditHashDigits) && scan.literal(kHashEnd) && ((resume = scan.at()) != 0)
        && scan.literal("\"resource\": ") && scan.string() && scan.literal(", \"result\": ") && scan.string()
        && scan.literal(", \"seq\": ") && scan.digits(line.seq) && scan.literal(", \"timestamp\": ") && scan.string()
        && scan.literal("}");
    if (!isLine || !scan.isAtEnd())
        return {std::nullopt, !isLine && scan.hasRunOut()};
    line.before = text.first(cut);
    line.hash = text.sliced(cut + kHashKey.size(), kAuditHashDigits);
    line.after = text.sliced(resume);
    return {line, false};
}

std::optional<core::AuditEntry> auditEntry(QByteArrayView text)
{
    const ParsedAuditLine parsed = parseAuditLine(text);
    if (!parsed.line)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(text.toByteArray()).object();
    const auto type = core::auditTypeFromString(object.value(u"event_type"_s).toString());
    if (!type)
        return {};
    core::AuditEntry entry;
    entry.seq = parsed.line->seq;
    entry.hash = QString::fromLatin1(parsed.line->hash);
    QJsonObject data = object.value(u"data"_s).toObject();
    entry.event = {*type,
                   object.value(u"actor"_s).toString(),
                   object.value(u"action"_s).toString(),
                   object.value(u"resource"_s).toString(),
                   object.value(u"result"_s).toString(),
                   data.take(u"correlation_id"_s).toString(),
                   data,
                   QDateTime::fromString(object.value(u"timestamp"_s).toString(), Qt::ISODateWithMs).toUTC()};
    return entry;
}

} // namespace services
