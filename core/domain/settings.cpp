// SPDX-License-Identifier: MIT
#include "core/domain/settings.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int kMaxShown = 60; // a wrong value is repeated up to this length
constexpr QStringView kMask = u"***";

QList<Setting> makeSchema()
{
    using S = Settings;
    return {
        // clang-format off
        {.key = u"environment"_s, .env = u"ENVIRONMENT"_s, .field = &S::environment,
         .description = u"What this station is for. In production a secret key is required and debugging is refused."_s,
         .choices = {u"production"_s, u"development"_s, u"testing"_s}},
        {.key = u"debug"_s, .env = u"DEBUG"_s, .field = &S::debug,
         .description = u"Shows internal details to whoever asks; never in production."_s},
        {.key = u"secret_key"_s, .env = u"SECRET_KEY"_s, .field = &S::secretKey,
         .description = u"Random text of at least 32 characters that sessions are bound to: another one ends them all; `openssl rand -hex 32` makes one."_s, .isSecret = true},

        {.key = u"data.dir"_s, .env = u"DATA_DIR"_s, .field = &S::dataDir,
         .description = u"Folder of the database, pictures and logs."_s,
         .defaultNote = u"the service's own (`STATE_DIRECTORY`, `/var/lib/doorbell`), else `$XDG_DATA_HOME/doorbell` or `~/.local/share/doorbell`"_s},
        {.key = u"data.models_dir"_s, .env = u"MODELS_DIR"_s, .field = &S::modelsDirs,
         .description = u"Folders of model files, searched in this order."_s,
         .defaultNote = u"`models` in the data folder, then `/usr/share/doorbell/models`"_s},
        {.key = u"data.database_url"_s, .env = u"DATABASE_URL"_s, .field = &S::databaseUrl,
         .description = u"Another database than SQLite in the data folder: `postgresql://…`."_s, .isSecret = true},
        {.key = u"data.db_password"_s, .env = u"DB_PASSWORD"_s, .field = &S::dbPassword,
         .description = u"Password for the database, where its URL has none."_s, .isSecret = true},

        {.key = u"cameras"_s, .env = u"CAMERAS"_s, .field = &S::cameras,
         .description = u"The cameras: `front=rtsp://…,back=file:clip.mp4`; in the file also a table `[cameras]` with one line a camera."_s, .isRuntime = true},
        {.key = u"visit.gap"_s, .env = u"VISIT_GAP"_s, .field = &S::visitGapSeconds,
         .description = u"Seconds without anybody after which a visit is over."_s, .min = 0.1, .max = 3600, .isRuntime = true},
        {.key = u"visit.preroll_seconds"_s, .env = u"PREROLL_SECONDS"_s, .field = &S::prerollSeconds,
         .description = u"Seconds of pictures kept from before a visit begins."_s, .min = 0, .max = 60},
        {.key = u"visit.preroll_max_mb"_s, .env = u"PREROLL_MAX_MB"_s, .field = &S::prerollMaxMb,
         .description = u"Most memory these pictures take, in MiB a camera; then the oldest go earlier."_s, .min = 1, .max = 4096},
        {.key = u"visit.snapshot_quality"_s, .env = u"SNAPSHOT_QUALITY"_s, .field = &S::snapshotQuality,
         .description = u"JPEG quality of a visit's picture."_s, .min = 1, .max = 100, .isRuntime = true},

        {.key = u"recognition.engine"_s, .env = u"ENGINE"_s, .field = &S::engine,
         .description = u"What finds and recognises faces: the networks, or what needs no model file; automatic takes the networks where they are installed."_s,
         .choices = {u"automatic"_s, u"builtin"_s, u"neural"_s}},
        {.key = u"recognition.encoder"_s, .env = u"ENCODER"_s, .field = &S::encoder,
         .description = u"Id of the recognition model (`doorbellctl models list`)."_s, .defaultNote = u"the best one installed"_s},
        {.key = u"recognition.threshold_known"_s, .env = u"THRESHOLD_KNOWN"_s, .field = &S::thresholdKnown,
         .description = u"Least similarity to name somebody, in the model's own scale."_s, .min = -1, .max = 1, .defaultNote = u"the model's own"_s, .isRuntime = true},
        {.key = u"recognition.threshold_blocked"_s, .env = u"THRESHOLD_BLOCKED"_s, .field = &S::thresholdBlocked,
         .description = u"Least similarity to say that somebody blocked is here."_s, .min = -1, .max = 1, .defaultNote = u"the model's own"_s, .isRuntime = true},
        {.key = u"recognition.margin"_s, .env = u"MARGIN"_s, .field = &S::margin,
         .description = u"Least lead in similarity over the second person."_s, .min = 0, .max = 2, .defaultNote = u"the model's own"_s, .isRuntime = true},
        {.key = u"recognition.worker_processes"_s, .env = u"WORKER_PROCESSES"_s, .field = &S::workerProcesses,
         .description = u"Times WORKER_THREADS: how many pictures are analysed at once."_s, .min = 1, .max = 64},
        {.key = u"recognition.worker_threads"_s, .env = u"WORKER_THREADS"_s, .field = &S::workerThreads,
         .description = u"Times WORKER_PROCESSES: how many pictures are analysed at once."_s, .min = 1, .max = 64, .defaultNote = u"2, or 1 on a single core"_s},
        {.key = u"recognition.max_queue_size"_s, .env = u"MAX_QUEUE_SIZE"_s, .field = &S::maxQueueSize,
         .description = u"Pictures that may wait for analysis; beyond it the oldest give way, and are counted."_s, .min = 1, .max = 100000},

        {.key = u"http.bind"_s, .env = u"HTTP_BIND"_s, .field = &S::httpBind,
         .description = u"Address that health, API and metrics listen on; `0.0.0.0` or `::` for every one of this machine."_s},
        {.key = u"http.port"_s, .env = u"HTTP_PORT"_s, .field = &S::httpPort,
         .description = u"Port of health and API; 0 takes any free one."_s, .min = 0, .max = 65535},
        {.key = u"http.drain_ms"_s, .env = u"DRAIN_MS"_s, .field = &S::drainMs,
         .description = u"Milliseconds after SIGTERM in which new work is still taken, so that a balancer can look elsewhere."_s, .min = 0, .max = 600000, .isRuntime = true},
        {.key = u"http.requests_per_second"_s, .env = u"HTTP_REQUESTS_PER_SECOND"_s, .field = &S::httpRequestsPerSecond,
         .description = u"Requests to the API that one address may send on average, four seconds' worth at once; 0: as many as it likes."_s, .min = 0, .max = 100000},
        {.key = u"http.trusted_proxies"_s, .env = u"TRUSTED_PROXIES"_s, .field = &S::trustedProxies,
         .description = u"Addresses or networks of proxies in front, with commas between: for whom these ask is taken from X-Forwarded-For. Anybody else's is ignored."_s, .defaultNote = u"none"_s},
        {.key = u"http.tls_cert_file"_s, .env = u"TLS_CERT_FILE"_s, .field = &S::tlsCertFile,
         .description = u"Certificate chain (PEM, the station's own first); together with the key it turns HTTPS on. A new one is taken within seconds."_s},
        {.key = u"http.tls_key_file"_s, .env = u"TLS_KEY_FILE"_s, .field = &S::tlsKeyFile,
         .description = u"Private key (PEM, RSA or EC, without a passphrase) of the certificate."_s},
        {.key = u"http.tls_self_signed"_s, .env = u"TLS_SELF_SIGNED"_s, .field = &S::tlsSelfSigned,
         .description = u"HTTPS with a certificate that the station makes itself, in `tls` in the data folder; its fingerprint is in the log."_s},

        {.key = u"access.min_password_length"_s, .env = u"MIN_PASSWORD_LENGTH"_s, .field = &S::minPasswordLength,
         .description = u"Least characters of a new password."_s, .min = 10, .max = 128},
        {.key = u"access.lockout_tries"_s, .env = u"LOCKOUT_TRIES"_s, .field = &S::lockoutTries,
         .description = u"Wrong passwords in a row that cost no waiting; each further one doubles the wait, from one second on."_s, .min = 1, .max = 20},
        {.key = u"access.lockout_max_seconds"_s, .env = u"LOCKOUT_MAX_SECONDS"_s, .field = &S::lockoutMaxSeconds,
         .description = u"The longest wait after wrong passwords."_s, .min = 1, .max = 86400},
        {.key = u"access.session_idle_minutes"_s, .env = u"SESSION_IDLE_MINUTES"_s, .field = &S::sessionIdleMinutes,
         .description = u"Minutes without a request after which a user must sign in again."_s, .min = 1, .max = 525600},
        {.key = u"access.session_max_minutes"_s, .env = u"SESSION_MAX_MINUTES"_s, .field = &S::sessionMaxMinutes,
         .description = u"Minutes after which a user must sign in again in any case."_s, .min = 1, .max = 525600},

        {.key = u"monitoring.enabled"_s, .env = u"MONITORING_ENABLED"_s, .field = &S::monitoringEnabled,
         .description = u"Whether `/metrics` is served."_s},
        {.key = u"monitoring.prometheus_port"_s, .env = u"PROMETHEUS_PORT"_s, .field = &S::prometheusPort,
         .description = u"Port of `/metrics`; 0 takes any free one."_s, .min = 0, .max = 65535},
        {.key = u"log.level"_s, .env = u"LOG_LEVEL"_s, .field = &S::logLevel,
         .description = u"Least level that is written."_s, .choices = {u"debug"_s, u"info"_s, u"warning"_s, u"error"_s, u"critical"_s}, .isRuntime = true},
        {.key = u"log.format"_s, .env = u"LOG_FORMAT"_s, .field = &S::logFormat,
         .description = u"One JSON object a line, or text for people; automatic is text on a terminal and JSON elsewhere."_s,
         .choices = {u"automatic"_s, u"json"_s, u"text"_s}},
        {.key = u"log.file"_s, .env = u"LOG_FILE"_s, .field = &S::logFile,
         .description = u"File that the log is written to as well, for a station that nothing collects the log of; JSON unless LOG_FORMAT is `text`."_s, .defaultNote = u"none"_s},
        {.key = u"log.max_file_mb"_s, .env = u"LOG_MAX_FILE_MB"_s, .field = &S::logMaxFileMb,
         .description = u"Size in MiB from which on that file becomes `<file>.1` and a new one is begun."_s, .min = 1, .max = 1024},
        {.key = u"log.files"_s, .env = u"LOG_FILES"_s, .field = &S::logFiles,
         .description = u"Older log files that are kept: `<file>.1` is the newest of them."_s, .min = 1, .max = 100},
        {.key = u"audit.max_file_mb"_s, .env = u"AUDIT_MAX_FILE_MB"_s, .field = &S::auditMaxFileMb,
         .description = u"Size in MiB at which the audit log begins another file; none is ever removed."_s, .min = 1, .max = 4096},
        // clang-format on
    };
}

template <typename T> constexpr bool kIsOptional = std::is_same_v<T, std::optional<double>>;

QString number(double value) { return QString::number(value, 'g', 12); }

// A value fit to be repeated in a sentence of one line.
QString quoted(const Setting &setting, const QString &text)
{
    if (setting.isSecret)
        return u"what was given"_s;
    QString shown = text.left(kMaxShown);
    for (QChar &c : shown) {
        if (!c.isPrint())
            c = u'?';
    }
    return u"\"%1%2\""_s.arg(shown, text.size() > kMaxShown ? u"…"_s : QString());
}

Error wrong(const Setting &setting, const QString &text)
{
    return {Error::Code::Invalid, u"must be %1, not %2"_s.arg(expectation(setting), quoted(setting, text))};
}

std::optional<bool> boolFrom(const QString &word)
{
    const QString lower = word.toLower();
    if (lower == "true"_L1 || lower == "1"_L1 || lower == "yes"_L1 || lower == "on"_L1)
        return true;
    if (lower == "false"_L1 || lower == "0"_L1 || lower == "no"_L1 || lower == "off"_L1)
        return false;
    return {};
}

// In C's notation only: what a file means must not depend on where it is read.
std::optional<double> doubleFrom(const QString &text, const Setting &setting)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || !std::isfinite(value) || value < setting.min || value > setting.max)
        return {};
    return value;
}

QString maskedUrl(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty())
        return kMask.toString();
    if (!url.password().isEmpty())
        url.setPassword(kMask.toString());
    if (url.hasQuery())
        url.setQuery(kMask.toString());
    return url.toString();
}

// One a line where commas would be taken apart elsewhere: in a URL that holds ",x=", say.
QString listed(const QStringList &cameras)
{
    const QString text = cameras.join(u',');
    return splitCameras(text) == cameras ? text : cameras.join(u'\n') + u'\n';
}

QStringList displayCameras(const QList<CameraSpec> &cameras)
{
    QStringList shown;
    for (const CameraSpec &camera : cameras)
        shown << camera.displayText();
    return shown;
}

} // namespace

const QList<Setting> &settingsSchema()
{
    static const QList<Setting> schema = makeSchema();
    return schema;
}

const Setting *findSetting(QStringView keyOrEnv)
{
    const QList<Setting> &schema = settingsSchema();
    const auto found = std::ranges::find_if(
        schema, [&](const Setting &setting) { return setting.key == keyOrEnv || setting.env == keyOrEnv; });
    return found == schema.end() ? nullptr : &*found;
}

QString expectation(const Setting &setting)
{
    return std::visit(
        [&](auto field) -> QString {
            using T = std::remove_reference_t<decltype(std::declval<Settings &>().*field)>;
            if constexpr (std::is_same_v<T, bool>)
                return u"true or false"_s;
            else if constexpr (std::is_same_v<T, int>)
                return u"a whole number from %1 to %2"_s.arg(number(setting.min), number(setting.max));
            else if constexpr (std::is_same_v<T, double> || kIsOptional<T>)
                return u"a number from %1 to %2"_s.arg(number(setting.min), number(setting.max));
            else if constexpr (std::is_enum_v<T>)
                return u"one of "_s + setting.choices.join(u", ");
            else if constexpr (std::is_same_v<T, QStringList>)
                return u"folders separated by ':'"_s;
            else if constexpr (std::is_same_v<T, QList<CameraSpec>>)
                return u"NAME=URL,NAME=URL,…"_s;
            else
                return u"text"_s;
        },
        setting.field);
}

Status assign(Settings &settings, const Setting &setting, const QString &text)
{
    return std::visit(
        [&](auto field) -> Status {
            auto &target = settings.*field;
            using T = std::remove_reference_t<decltype(target)>;
            const QString word = text.trimmed();
            if constexpr (std::is_same_v<T, bool>) {
                const std::optional<bool> value = boolFrom(word);
                if (!value)
                    return wrong(setting, text);
                target = *value;
            } else if constexpr (std::is_same_v<T, int>) {
                bool ok = false;
                const int value = word.toInt(&ok);
                if (!ok || value < setting.min || value > setting.max)
                    return wrong(setting, text);
                target = value;
            } else if constexpr (std::is_same_v<T, double> || kIsOptional<T>) {
                const std::optional<double> value = doubleFrom(word, setting);
                if (!value)
                    return wrong(setting, text);
                target = *value;
            } else if constexpr (std::is_enum_v<T>) {
                const qsizetype index = setting.choices.indexOf(word.toLower());
                if (index < 0)
                    return wrong(setting, text);
                target = static_cast<T>(index);
            } else if constexpr (std::is_same_v<T, QStringList>) {
                const QStringList folders = text.split(u':', Qt::SkipEmptyParts);
                if (folders.isEmpty() || text.contains(QChar(u'\0')))
                    return wrong(setting, text);
                target = folders;
            } else if constexpr (std::is_same_v<T, QList<CameraSpec>>) {
                const Result<QList<CameraSpec>> cameras = parseCameras(splitCameras(text));
                if (!cameras)
                    return cameras.error();
                Result<QList<CameraSpec>> whole = withPasswordsOf(target, *cameras);
                if (!whole)
                    return whole.error();
                target = *std::move(whole);
            } else {
                if (text.contains(QChar(u'\0')))
                    return Error {Error::Code::Invalid, u"must be text without NUL characters"_s};
                target = text;
            }
            return {};
        },
        setting.field);
}

QString displayText(const Settings &settings, const Setting &setting)
{
    return std::visit(
        [&](auto field) -> QString {
            const auto &value = settings.*field;
            using T = std::remove_cvref_t<decltype(value)>;
            if constexpr (std::is_same_v<T, bool>)
                return value ? u"true"_s : u"false"_s;
            else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, double>)
                return number(value);
            else if constexpr (kIsOptional<T>)
                return value ? number(*value) : QString();
            else if constexpr (std::is_enum_v<T>)
                return setting.choices.value(static_cast<int>(value));
            else if constexpr (std::is_same_v<T, QStringList>)
                return value.join(u':');
            else if constexpr (std::is_same_v<T, QList<CameraSpec>>)
                return listed(displayCameras(value));
            else if (!setting.isSecret || value.isEmpty())
                return value;
            else
                return setting.env == "DATABASE_URL"_L1 ? maskedUrl(value) : kMask.toString();
        },
        setting.field);
}

QStringList splitCameras(const QString &text)
{
    static const QRegularExpression separator(u",\\s*(?=[A-Za-z0-9_-][A-Za-z0-9_.-]*=)"_s);
    if (text.trimmed().isEmpty())
        return {};
    return text.contains(u'\n') ? text.split(u'\n', Qt::SkipEmptyParts) : text.split(separator);
}

Result<QList<CameraSpec>> parseCameras(const QStringList &texts)
{
    QList<CameraSpec> cameras;
    for (const QString &text : texts) {
        Result<CameraSpec> camera = parseCamera(text);
        if (!camera)
            return camera.error();
        const bool isTwice
            = std::ranges::any_of(cameras, [&](const CameraSpec &other) { return other.name == camera->name; });
        if (isTwice) {
            return Error {Error::Code::Invalid,
                          u"two cameras are called \"%1\"; every camera needs a name of its own"_s.arg(camera->name)};
        }
        cameras << *std::move(camera);
    }
    return cameras;
}

} // namespace core
