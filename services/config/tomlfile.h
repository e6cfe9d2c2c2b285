// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace services {

//! \brief One value of a config file, as text that core::assign reads.
struct TomlValue {
    enum class Type { Text, Number, Boolean, List, Table, Other };

    QString key; //!< "http.port"; of a camera "cameras.front"
    Type type = Type::Text;
    QStringList texts; //!< one; of a list as many as it has; none of a table
    int line = 0;
};

//! \brief The values of a TOML file, flat and in its order. The error names file, line and column
//! and never repeats the text there.
core::Result<QList<TomlValue>> readToml(const QString &path);

} // namespace services
