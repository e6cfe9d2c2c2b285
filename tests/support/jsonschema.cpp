// SPDX-License-Identifier: MIT
#include "tests/support/jsonschema.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    default:
        return u"null"_s;
    }
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"integer")
        return value.isDouble() && value.toDouble() == double(value.toInteger());
    return typeOf(value) == type;
}
} // namespace

QString misfit(const QJsonValue &value, const QJsonObject &schema, const QJsonObject &schemas, const QString &where)
{
    if (const QString reference = schema.value(u"$ref"_s).toString(); !reference.isEmpty()) {
        const QString name = reference.section(u'/', -1);
        return schemas.contains(name) ? misfit(value, schemas.value(name).toObject(), schemas, where)
                                      : u"%1: no schema %2"_s.arg(where, name);
    }
    const QJsonValue types = schema.value(u"type"_s);
    QStringList allowed;
    for (const QJsonValue &type : types.isArray() ? types.toArray()
             : types.isString()                   ? QJsonArray {types}
                                                  : QJsonArray())
        allowed << type.toString();
    if (!allowed.isEmpty() && std::ranges::none_of(allowed, [&](const QString &type) { return isOfType(value, type); }))
        return u"%1 is %2 and not %3"_s.arg(where, typeOf(value), allowed.join(u" or "));
    if (const QJsonArray choices = schema.value(u"enum"_s).toArray(); !choices.isEmpty() && !choices.contains(value))
        return u"%1: \"%2\" is none of the words"_s.arg(where, value.toString());
    if (value.isArray()) {
        for (qsizetype i = 0; i < value.toArray().size(); ++i) {
            if (const QString wrong = misfit(value.toArray().at(i), schema.value(u"items"_s).toObject(), schemas,
                                             u"%1[%2]"_s.arg(where).arg(i));
                !wrong.isEmpty())
                return wrong;
        }
    }
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    const QJsonObject properties = schema.value(u"properties"_s).toObject();
    const QJsonValue others = schema.value(u"additionalProperties"_s);
    for (const QJsonValue &required : schema.value(u"required"_s).toArray()) {
        if (!object.contains(required.toString()))
            return u"%1: %2 is missing"_s.arg(where, required.toString());
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        QJsonObject inner = properties.value(it.key()).toObject();
        if (!properties.contains(it.key())) {
            if (others.isBool() && !others.toBool())
                return u"%1: %2 is not in the schema"_s.arg(where, it.key());
            inner = others.toObject();
        }
        if (const QString wrong = misfit(*it, inner, schemas, where + u'.' + it.key()); !wrong.isEmpty())
            return wrong;
    }
    return {};
}
