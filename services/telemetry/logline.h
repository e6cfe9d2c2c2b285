// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/settings.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace services {

//! \brief One thing that is logged, taken apart.
struct LogEntry {
    QDateTime timestamp; //!< UTC
    core::Settings::LogLevel level = core::Settings::LogLevel::Info;
    QString logger; //!< the category: "doorbell.pipeline"
    QString message;
    QJsonObject context = {};
};

//! \brief One JSON object and a newline. Whatever the message holds (control characters, torn
//! UTF-16, line separators), it is one line of valid JSON in UTF-8 without a control character.
QByteArray jsonLine(const LogEntry &entry);

//! \brief One line for people; control characters are written as escapes, so that no message can
//! paint the terminal.
QByteArray textLine(const LogEntry &entry);

//! \brief "DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL".
QByteArray toWord(core::Settings::LogLevel level);

} // namespace services
