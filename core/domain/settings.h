// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/camera.h"
#include "core/domain/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace core {

//! \brief Everything the owner can set, typed. The initial values are the defaults; those that
//! depend on the machine (folders, number of cores, terminal or not) are filled in by
//! services::ConfigLoader.
struct Settings {
    enum class Environment { Production, Development, Testing };
    enum class LogLevel { Debug, Info, Warning, Error, Critical };
    enum class LogFormat { Automatic, Json, Text };
    enum class Engine { Automatic, Builtin, Neural };

    Environment environment = Environment::Development;
    bool debug = false;
    QString secretKey;

    QString dataDir;
    QStringList modelsDirs; //!< searched in this order
    QString databaseUrl; //!< empty: SQLite in dataDir; may hold a password
    QString dbPassword;

    QList<CameraSpec> cameras;
    double visitGapSeconds = 8;
    double prerollSeconds = 5;
    int prerollMaxMb = 32; //!< MiB a camera
    int snapshotQuality = 85; //!< JPEG, 1 to 100

    Engine engine = Engine::Automatic;
    QString encoder; //!< model id; empty: the best one installed
    std::optional<double> thresholdKnown; //!< similarity in the model's scale; nothing: the model's own
    std::optional<double> thresholdBlocked;
    std::optional<double> margin;
    int workerProcesses = 1;
    int workerThreads = 1;
    int maxQueueSize = 8;

    QString httpBind = QStringLiteral("127.0.0.1");
    int httpPort = 5000; //!< 0: any free one
    int drainMs = 3000;
    int httpRequestsPerSecond = 50; //!< an address; 0: as many as it likes
    QString trustedProxies; //!< addresses and networks, with commas between them; empty: none
    QString tlsCertFile;
    QString tlsKeyFile;
    bool tlsSelfSigned = false;

    int minPasswordLength = 10; //!< characters
    int lockoutTries = 3; //!< wrong passwords of one user that cost no waiting
    int lockoutMaxSeconds = 300;
    int sessionIdleMinutes = 7 * 24 * 60;
    int sessionMaxMinutes = 30 * 24 * 60;

    bool monitoringEnabled = true;
    int prometheusPort = 8000; //!< 0: any free one
    LogLevel logLevel = LogLevel::Info;
    LogFormat logFormat = LogFormat::Automatic;
    QString logFile; //!< empty: standard error only
    int logMaxFileMb = 10;
    int logFiles = 5; //!< older ones kept beside it
    int auditMaxFileMb = 64; //!< MiB

    int analysisThreads() const { return workerProcesses * workerThreads; }
    bool isProduction() const { return environment == Environment::Production; }
    bool operator==(const Settings &) const = default;
};

//! \brief What is to become of settings, by key: the new text, or nothing to take a change back.
using SettingChanges = QHash<QString, std::optional<QString>>;

//! \brief One row of the schema: how a field of Settings is called, read, bounded and explained.
struct Setting {
    using Field = std::variant<bool Settings::*, int Settings::*, double Settings::*, std::optional<double> Settings::*,
                               QString Settings::*, QStringList Settings::*, QList<CameraSpec> Settings::*,
                               Settings::Environment Settings::*, Settings::LogLevel Settings::*,
                               Settings::LogFormat Settings::*, Settings::Engine Settings::*>;

    QString key; //!< in the config file: "http.port"
    QString env; //!< in the environment: "HTTP_PORT"; also with "_FILE"
    Field field;
    QString description; //!< one sentence for the reference
    double min = 0; //!< of numbers
    double max = 0;
    QStringList choices = {}; //!< words of an enumeration, in its order
    QString defaultNote = {}; //!< said instead of the default where that depends on the machine
    bool isSecret = false; //!< never shown, logged or repeated in an error
    bool isRuntime = false; //!< can take effect without a restart
};

//! \brief The one schema: file keys, environment names, ranges, documentation and "config show" all
//! come from here.
const QList<Setting> &settingsSchema();
const Setting *findSetting(QStringView keyOrEnv);

//! \brief Reads \p text into the setting's field; cameras may hold "***" for passwords that stand there already. The
//! error says only what would be right ("must be a whole number from 1 to 100, not \"abc\""), so that the caller puts
//! the name in front; it never repeats a secret.
Status assign(Settings &settings, const Setting &setting, const QString &text);

//! \brief The value as the config takes it, with secrets and passwords as "***". Empty: not set.
QString displayText(const Settings &settings, const Setting &setting);

//! \brief "whole number from 1 to 100", "true or false", … for the reference and for errors.
QString expectation(const Setting &setting);

//! \brief "front=rtsp://…,back=…" taken apart at each comma that NAME= follows, since URLs may hold
//! commas; or, where there is a line end, one camera a line.
QStringList splitCameras(const QString &text);
//! \brief The cameras of several NAME=URL, no two of one name.
Result<QList<CameraSpec>> parseCameras(const QStringList &texts);

} // namespace core
