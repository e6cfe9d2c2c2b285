// SPDX-License-Identifier: MIT
#include "services/config/tomlfile.h"

#include <QFile>

// The header alone: no library of it at run time, and no exceptions of its own.
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
// It asserts where a malformed file leads it ("[[="), and says what is wrong there right after: a slip of a person must
// not end the program.
#define TOML_ASSERT(expression) static_assert(true)
#include <toml++/toml.h>

#include <algorithm>
#include <exception>
#include <string_view>

using namespace Qt::StringLiterals;

namespace services {

namespace {

constexpr qint64 kMaxFileBytes = 1 << 20;

QString fromView(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

TomlValue::Type typeOf(const toml::node &node)
{
    if (node.is_string())
        return TomlValue::Type::Text;
    if (node.is_number())
        return TomlValue::Type::Number;
    if (node.is_boolean())
        return TomlValue::Type::Boolean;
    if (node.is_array())
        return TomlValue::Type::List;
    return node.is_table() ? TomlValue::Type::Table : TomlValue::Type::Other;
}

QString textOf(const toml::node &node)
{
    if (const auto *text = node.as_string())
        return fromView(text->get());
    if (const auto *integer = node.as_integer())
        return QString::number(integer->get());
    if (const auto *real = node.as_floating_point())
        return QString::number(real->get(), 'g', 17);
    if (const auto *boolean = node.as_boolean())
        return boolean->get() ? u"true"_s : u"false"_s;
    return {};
}

// Settings are at most two names deep; what lies deeper is left as a table, for the caller to
// refuse.
void flatten(const toml::table &table, const QString &prefix, QList<TomlValue> &values)
{
    for (const auto &[name, node] : table) {
        const QString key = prefix + fromView(name.str());
        if (const toml::table *inner = node.as_table(); inner && !inner->empty() && prefix.isEmpty()) {
            flatten(*inner, key + u'.', values);
            continue;
        }
        TomlValue value {key, typeOf(node), {}, static_cast<int>(name.source().begin.line)};
        if (const toml::array *list = node.as_array()) {
            for (const toml::node &element : *list) {
                if (!element.is_string())
                    value.type = TomlValue::Type::Other;
                value.texts << textOf(element);
            }
        } else {
            value.texts << textOf(node);
        }
        values << value;
    }
}

core::Error unreadable(const QString &path, const QString &why)
{
    return {core::Error::Code::Io,
            u"the config file %1 cannot be read: %2; name another with --config or mend this one"_s.arg(path, why)};
}

} // namespace

core::Result<QList<TomlValue>> readToml(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    const QByteArray bytes = file.read(kMaxFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    if (bytes.size() > kMaxFileBytes)
        return unreadable(path, u"it is larger than 1 MiB"_s);
    try {
        const toml::parse_result parsed
            = toml::parse(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
        if (!parsed) {
            // The library's description quotes the text, which may be a secret.
            const toml::source_position where = parsed.error().source().begin;
            return core::Error {core::Error::Code::Invalid,
                                u"%1:%2: this line is not valid TOML at column %3; text stands in "
                                u"\"quotes\", numbers and "
                                "true/false do not, and a name is set once"_s.arg(path)
                                    .arg(where.line)
                                    .arg(where.column)};
        }
        QList<TomlValue> values;
        flatten(parsed.table(), {}, values);
        std::ranges::stable_sort(values, {}, &TomlValue::line);
        return values;
    } catch (const std::exception &) { // out of memory and the like; what() may quote the text
        return unreadable(path, u"its contents are beyond what the reader can take"_s);
    }
}

} // namespace services
