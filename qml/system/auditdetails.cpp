// SPDX-License-Identifier: MIT
#include "qml/system/auditdetails.h"

#include "qml/system/auditfilter.h"
#include "qml/system/auditwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
using core::AuditEvent;

// In the order of AuditEvent::Type.
constexpr std::array kKinds {
    QT_TRANSLATE_NOOP("AuditDetails", "Signing in"), QT_TRANSLATE_NOOP("AuditDetails", "Not allowed"),
    QT_TRANSLATE_NOOP("AuditDetails", "Looked at"),  QT_TRANSLATE_NOOP("AuditDetails", "Changed"),
    QT_TRANSLATE_NOOP("AuditDetails", "Security"),   QT_TRANSLATE_NOOP("AuditDetails", "Station and settings"),
    QT_TRANSLATE_NOOP("AuditDetails", "Faces"),      QT_TRANSLATE_NOOP("AuditDetails", "Notices sent"),
};

// What else explains an entry, by the name that the log has for it.
const QHash<QString, const char *> &members()
{
    static const QHash<QString, const char *> all {
        {u"key"_s, QT_TRANSLATE_NOOP("AuditDetails", "Setting")},
        {u"old"_s, QT_TRANSLATE_NOOP("AuditDetails", "Before")},
        {u"new"_s, QT_TRANSLATE_NOOP("AuditDetails", "After")},
        {u"source"_s, QT_TRANSLATE_NOOP("AuditDetails", "Comes from")},
        {u"remote_address"_s, QT_TRANSLATE_NOOP("AuditDetails", "Address")},
        {u"status"_s, QT_TRANSLATE_NOOP("AuditDetails", "Answer (HTTP)")},
        {u"detail"_s, QT_TRANSLATE_NOOP("AuditDetails", "More")},
        {u"camera"_s, QT_TRANSLATE_NOOP("AuditDetails", "Camera")},
        {u"faces"_s, QT_TRANSLATE_NOOP("AuditDetails", "Faces")},
        {u"visits"_s, QT_TRANSLATE_NOOP("AuditDetails", "Visits")},
        {u"person_id"_s, QT_TRANSLATE_NOOP("AuditDetails", "Person")},
        {u"outcome"_s, QT_TRANSLATE_NOOP("AuditDetails", "Outcome")},
        {u"similarity"_s, QT_TRANSLATE_NOOP("AuditDetails", "Similarity")},
        {u"threshold"_s, QT_TRANSLATE_NOOP("AuditDetails", "Threshold")},
        {u"reason"_s, QT_TRANSLATE_NOOP("AuditDetails", "Reason")},
        {u"version"_s, QT_TRANSLATE_NOOP("AuditDetails", "Version")},
    };
    return all;
}

QString say(const char *text) { return QCoreApplication::translate("AuditDetails", text); }

QString memberName(const QString &name)
{
    const char *known = members().value(name);
    return known ? say(known) : QString(name).replace(u'_', u' ');
}

QString memberValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? say(QT_TRANSLATE_NOOP("AuditDetails", "yes"))
                              : say(QT_TRANSLATE_NOOP("AuditDetails", "no"));
    case QJsonValue::Double:
        return QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        break;
    }
    const QString text = value.toString();
    return text.isEmpty() ? say(QT_TRANSLATE_NOOP("AuditDetails", "nothing")) : auditWords(text);
}

// In words, and as it is recorded where that says more.
QString both(const QString &words, const QString &recorded)
{
    return words == recorded ? words : u"%1 (%2)"_s.arg(words, recorded);
}
} // namespace

QString auditKind(AuditEvent::Type type) { return say(kKinds.at(std::size_t(type))); }

QVariantList auditKinds()
{
    QVariantList all {QVariantMap {{u"value"_s, AuditFilter::kAny},
                                   {u"text"_s, say(QT_TRANSLATE_NOOP("AuditDetails", "Everything"))}}};
    for (int i = 0; i < int(kKinds.size()); ++i)
        all << QVariantMap {{u"value"_s, i}, {u"text"_s, auditKind(AuditEvent::Type(i))}};
    return all;
}

QString auditActor(const QString &actor)
{
    const QString name = actor.section(u':', 1);
    if (actor == "station"_L1)
        return say(QT_TRANSLATE_NOOP("AuditDetails", "the station itself"));
    if (actor == "audit"_L1)
        return say(QT_TRANSLATE_NOOP("AuditDetails", "the log itself"));
    if (actor == "anonymous"_L1)
        return say(QT_TRANSLATE_NOOP("AuditDetails", "somebody who has not signed in"));
    if (actor == "window"_L1)
        return say(QT_TRANSLATE_NOOP("AuditDetails", "somebody at the station's screen"));
    if (actor.startsWith("user:"_L1))
        return name;
    if (actor.startsWith("token:"_L1))
        return say(QT_TRANSLATE_NOOP("AuditDetails", "the program “%1”")).arg(name);
    if (actor.startsWith("cli:"_L1))
        return say(QT_TRANSLATE_NOOP("AuditDetails", "%1, at the station's shell")).arg(name);
    return actor;
}

QVariantList auditDetails(const core::AuditEntry &entry)
{
    QVariantList all;
    const auto add = [&all](const QString &name, const QString &value) {
        if (!value.isEmpty())
            all << QVariantMap {{u"name"_s, name}, {u"value"_s, value}};
    };
    const AuditEvent &event = entry.event;
    const QDateTime when = event.time.toLocalTime();
    add(say(QT_TRANSLATE_NOOP("AuditDetails", "When exactly")),
        u"%1, %2 %3"_s.arg(QLocale().toString(when.date(), QLocale::LongFormat),
                           when.time().toString(u"HH:mm:ss.zzz"_s), when.timeZoneAbbreviation()));
    add(say(QT_TRANSLATE_NOOP("AuditDetails", "Who")), both(auditActor(event.actor), event.actor));
    add(say(QT_TRANSLATE_NOOP("AuditDetails", "What")), both(auditWords(event.action), event.action));
    add(say(QT_TRANSLATE_NOOP("AuditDetails", "Kind of event")), auditKind(event.type));
    add(say(QT_TRANSLATE_NOOP("AuditDetails", "To what")), event.resource);
    add(say(QT_TRANSLATE_NOOP("AuditDetails", "How it ended")), auditWords(event.result));
    for (auto member = event.data.begin(); member != event.data.end(); ++member)
        add(memberName(member.key()), memberValue(*member));
    add(say(QT_TRANSLATE_NOOP("AuditDetails", "Belongs to")), event.correlationId);
    add(say(QT_TRANSLATE_NOOP("AuditDetails", "Entry number")), QLocale().toString(entry.seq));
    add(say(QT_TRANSLATE_NOOP("AuditDetails", "Hash")), entry.hash);
    return all;
}

} // namespace ui
