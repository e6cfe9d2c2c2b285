// SPDX-License-Identifier: MIT
#include "services/telemetry/logline.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace services {

namespace {

constexpr qsizetype kMaxMessage = 8192; // characters; a line is for reading

// Half a surrogate pair is no character and would make invalid UTF-8.
QString mended(const QString &text)
{
    QString good = text.left(kMaxMessage);
    if (!good.isEmpty() && text.size() > kMaxMessage) {
        if (good.back().isHighSurrogate())
            good.chop(1);
        good += u'…';
    }
    for (qsizetype i = 0; i < good.size(); ++i) {
        if (!good.at(i).isSurrogate())
            continue;
        if (good.at(i).isHighSurrogate() && i + 1 < good.size() && good.at(i + 1).isLowSurrogate())
            ++i;
        else
            good[i] = QChar::ReplacementCharacter;
    }
    return good;
}

QJsonValue mended(const QJsonValue &value)
{
    if (value.isString())
        return mended(value.toString());
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (QJsonValueRef element : array)
            element = mended(QJsonValue(element));
        return array;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QJsonObject good;
        for (auto it = object.begin(); it != object.end(); ++it)
            good.insert(mended(it.key()), mended(it.value()));
        return good;
    }
    return value;
}

// JSON may hold DEL, the C1 controls (0x9b starts terminal sequences) and Unicode's line separators
// as they are; readers that split lines or show them may not. They can only stand inside strings,
// where an escape means the same.
QString escapeUnit(char16_t unit) { return u"\\u"_s + QString::number(unit, 16).rightJustified(4, u'0'); }

bool isTroublesome(char16_t unit)
{
    return (unit >= 0x7f && unit < 0xa0) || (unit >= 0x2028 && unit <= 0x202e) || unit == 0xfeff;
}

QByteArray escaped(const QByteArray &json)
{
    QString line;
    for (const QChar c : QString::fromUtf8(json)) {
        if (isTroublesome(c.unicode()))
            line += escapeUnit(c.unicode());
        else
            line += c;
    }
    return line.toUtf8();
}

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray {mended(text)}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

QByteArray toWord(core::Settings::LogLevel level)
{
    switch (level) {
    case core::Settings::LogLevel::Debug:
        return "DEBUG"_ba;
    case core::Settings::LogLevel::Info:
        return "INFO"_ba;
    case core::Settings::LogLevel::Warning:
        return "WARNING"_ba;
    case core::Settings::LogLevel::Error:
        return "ERROR"_ba;
    case core::Settings::LogLevel::Critical:
        return "CRITICAL"_ba;
    }
    return {};
}

QByteArray jsonLine(const LogEntry &entry)
{
    // By hand, because QJsonObject sorts its keys and people read these lines, too.
    QByteArray line = "{\"timestamp\":" + quoted(entry.timestamp.toUTC().toString(Qt::ISODateWithMs));
    line += ",\"level\":\"" + toWord(entry.level) + "\",\"logger\":" + quoted(entry.logger)
        + ",\"message\":" + quoted(entry.message);
    line += ",\"context\":" + QJsonDocument(mended(QJsonValue(entry.context)).toObject()).toJson(QJsonDocument::Compact)
        + '}';
    return escaped(line) + '\n';
}

QByteArray textLine(const LogEntry &entry)
{
    QString text = entry.logger + u": "_s + entry.message;
    for (auto it = entry.context.begin(); it != entry.context.end(); ++it) {
        const QString value = it->isString()
            ? it->toString()
            : QString::fromUtf8(QJsonDocument(QJsonArray {*it}).toJson(QJsonDocument::Compact));
        text += u' ' + it.key() + u'=' + (it->isString() ? value : value.mid(1, value.size() - 2));
    }
    QString line;
    for (const QChar c : mended(text)) {
        const char16_t unit = c.unicode();
        if (unit == u'\n')
            line += u"\\n"_s;
        else if (unit < 0x20 || isTroublesome(unit))
            line += escapeUnit(unit);
        else
            line += c;
    }
    const QString time = entry.timestamp.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
    return time.toUtf8() + ' ' + toWord(entry.level).leftJustified(8) + ' ' + line.toUtf8() + '\n';
}

} // namespace services
