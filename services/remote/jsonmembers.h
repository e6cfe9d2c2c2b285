// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QRectF>
#include <QString>

#include <cmath>
#include <optional>

namespace services {

//! \brief Reads the members of an object that another program has written: what is not known is passed over, what is
//! missing or of another type is remembered as an error, the first one, and read as nothing.
class JsonMembers {
public:
    //! \p what for the error: "a visit".
    JsonMembers(QJsonObject object, QString what) : m_object(std::move(object)), m_what(std::move(what)) { }

    QString text(const QString &name) { return take(name, true, &QJsonValue::isString, u"a text").toString(); }
    QString textOrNothing(const QString &name)
    {
        return take(name, false, &QJsonValue::isString, u"a text").toString();
    }
    bool flag(const QString &name) { return take(name, true, &QJsonValue::isBool, u"true or false").toBool(); }
    bool flagOrFalse(const QString &name) { return take(name, false, &QJsonValue::isBool, u"true or false").toBool(); }
    double number(const QString &name) { return take(name, true, &QJsonValue::isDouble, u"a number").toDouble(); }
    std::optional<double> numberOrNothing(const QString &name)
    {
        const QJsonValue value = take(name, false, &QJsonValue::isDouble, u"a number");
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    }
    qint64 whole(const QString &name, qint64 least = 0, qint64 most = 1LL << 53)
    {
        const double value = number(name);
        if (value < double(least) || value > double(most) || std::floor(value) != value) {
            wrong(name, u"a whole number in its bounds");
            return least;
        }
        return qint64(value);
    }
    QDateTime time(const QString &name) { return timeFrom(name, text(name), true); }
    QDateTime timeOrNothing(const QString &name) { return timeFrom(name, textOrNothing(name), false); }
    QJsonObject object(const QString &name) { return take(name, true, &QJsonValue::isObject, u"an object").toObject(); }
    QJsonArray array(const QString &name) { return take(name, true, &QJsonValue::isArray, u"a list").toArray(); }

    //! \brief A word of a closed set. One that is not in it is of a later version, most likely.
    template <typename FromString>
    auto word(const QString &name, FromString fromString) ->
        typename std::invoke_result_t<FromString, QStringView>::value_type
    {
        const QString text = this->text(name);
        const auto value = fromString(text);
        if (!value && !m_error) {
            m_error = core::Error {core::Error::Code::TooNew,
                                   QStringLiteral("the station says \"%1\" of %2 (%3), which this program does not "
                                                  "know; is the station of a later version?")
                                       .arg(text.left(64), m_what, name)};
        }
        return value.value_or(typename std::invoke_result_t<FromString, QStringView>::value_type {});
    }
    void fail(const core::Error &error)
    {
        if (!m_error)
            m_error = error;
    }
    template <typename T> core::Result<T> result(T value) const
    {
        if (m_error)
            return *m_error;
        return value;
    }

private:
    QJsonValue take(const QString &name, bool isNeeded, bool (QJsonValue::*isRight)() const, QStringView expected)
    {
        const QJsonValue value = m_object.value(name);
        if ((value.isUndefined() || value.isNull()) && !isNeeded)
            return {};
        if (!(value.*isRight)()) {
            wrong(name, expected);
            return {};
        }
        return value;
    }
    QDateTime timeFrom(const QString &name, const QString &text, bool isNeeded)
    {
        if (text.isEmpty() && !isNeeded)
            return {};
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
            wrong(name, u"a time");
            return {};
        }
        return time.toUTC();
    }
    void wrong(const QString &name, QStringView expected)
    {
        if (!m_error) {
            m_error = core::Error {core::Error::Code::Corrupt,
                                   QStringLiteral("what the station says of %1 cannot be read: \"%2\" is not %3. Are "
                                                  "station and program of about the same version?")
                                       .arg(m_what, name, expected)};
        }
    }

    const QJsonObject m_object;
    const QString m_what;
    std::optional<core::Error> m_error;
};

} // namespace services
