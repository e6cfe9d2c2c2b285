// SPDX-License-Identifier: MIT
#include "services/config/configloader.h"

#include "services/config/savedsettings.h"
#include "services/config/settingscheck.h"
#include "services/config/tomlfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <QThread>

#include <algorithm>
#include <optional>
#include <variant>

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using core::Setting;
using core::Settings;
using core::Status;

namespace services {

namespace {

constexpr qint64 kMaxValueBytes = 64 * 1024;
constexpr QLatin1StringView kCameras("cameras");

Error invalid(const QString &message) { return {Error::Code::Invalid, message}; }

//! A value that somebody set, not read yet.
struct Candidate {
    EffectiveValue::Source source = EffectiveValue::Source::Default;
    QString origin; // for "config show"
    QString name; // how a message begins
    QStringList texts; // of cameras one a camera
};

template <typename T> bool holds(const Setting &setting)
{
    return std::holds_alternative<T Settings::*>(setting.field);
}

bool fits(TomlValue::Type type, const Setting &setting)
{
    const bool isList = holds<QStringList>(setting) || holds<QList<core::CameraSpec>>(setting);
    switch (type) {
    case TomlValue::Type::Text:
        return true;
    case TomlValue::Type::Number:
        return holds<int>(setting) || holds<double>(setting) || holds<std::optional<double>>(setting);
    case TomlValue::Type::Boolean:
        return holds<bool>(setting);
    case TomlValue::Type::List:
        return isList;
    case TomlValue::Type::Table:
        return holds<QList<core::CameraSpec>>(setting);
    case TomlValue::Type::Other:
        return false;
    }
    return false;
}

Error unknownKey(const QString &path, const TomlValue &value)
{
    QString near;
    const QString last = value.key.section(u'.', -1);
    for (const Setting &setting : core::settingsSchema()) {
        if (setting.key.section(u'.', -1) == last || setting.env.compare(value.key, Qt::CaseInsensitive) == 0)
            near = u"; did you mean %1?"_s.arg(setting.key);
    }
    return invalid(u"%1:%2: there is no setting \"%3\"%4 (docs/configuration.md lists them all)"_s.arg(path)
                       .arg(value.line)
                       .arg(value.key.left(80), near));
}

class Loading {
public:
    Loading(const Surroundings &surroundings, const ConfigOptions &options)
        : m_surroundings(surroundings)
        , m_options(options)
    { }

    Result<Configured> run()
    {
        fillDefaults();
        if (const Status file = takeFile(); !file)
            return file.error();
        if (const Status saved = takeSaved(); !saved)
            return saved.error();
        for (const Setting &setting : core::settingsSchema()) {
            if (const Status done = settle(setting); !done)
                return done.error();
        }
        addDemoCamera();
        fillFolders();
        if (const Status sane = checkTogether(m_result.settings, [this](QLatin1StringView key) { return nameOf(key); });
            !sane)
            return sane.error();
        for (EffectiveValue &value : m_result.values)
            value.text = core::displayText(m_result.settings, *core::findSetting(value.key));
        return m_result;
    }

private:
    void fillDefaults()
    {
        Settings &settings = m_result.settings;
        settings.workerThreads = std::clamp(m_surroundings.cores, 1, 2);
        const QProcessEnvironment &environment = m_surroundings.environment;
        // systemd makes the folder and names it; with several, the first is ours.
        const QString state = environment.value(u"STATE_DIRECTORY"_s).section(u':', 0, 0);
        const QString xdg = environment.value(u"XDG_DATA_HOME"_s);
        if (!state.isEmpty())
            settings.dataDir = state;
        else if (QDir::isAbsolutePath(xdg))
            settings.dataDir = xdg + u"/doorbell"_s;
        else if (!m_surroundings.homeDir.isEmpty() && m_surroundings.homeDir != "/"_L1)
            settings.dataDir = m_surroundings.homeDir + u"/.local/share/doorbell"_s;
        else
            settings.dataDir = u"/var/lib/doorbell"_s;
    }

    // Those that depend on another setting.
    void fillFolders()
    {
        Settings &settings = m_result.settings;
        settings.dataDir = QDir::cleanPath(QDir(settings.dataDir).absolutePath());
        if (settings.modelsDirs.isEmpty())
            settings.modelsDirs = {settings.dataDir + u"/models"_s, u"/usr/share/doorbell/models"_s};
    }

    Status takeFile()
    {
        QString path = m_options.configFile;
        if (path.isEmpty()) {
            const auto found = std::ranges::find_if(m_surroundings.configFiles,
                                                    [](const QString &file) { return QFile::exists(file); });
            if (found == m_surroundings.configFiles.end())
                return {};
            path = *found;
        }
        const Result<QList<TomlValue>> values = readToml(path);
        if (!values)
            return values.error();
        m_result.file = QFileInfo(path).absoluteFilePath();
        for (const TomlValue &value : *values) {
            if (const Status taken = takeFileValue(path, value); !taken)
                return taken.error();
        }
        return {};
    }

    Status takeFileValue(const QString &path, const TomlValue &value)
    {
        const bool isCamera = value.key.startsWith(kCameras + "."_L1);
        const Setting *setting = core::findSetting(isCamera ? QString(kCameras) : value.key);
        if (!setting || setting->key != (isCamera ? QString(kCameras) : value.key))
            return unknownKey(path, value);
        const QString origin = u"%1:%2"_s.arg(path).arg(value.line);
        if (isCamera ? value.type != TomlValue::Type::Text : !fits(value.type, *setting))
            return invalid(u"%1: %2 must be %3"_s.arg(origin, value.key.left(80),
                                                      isCamera ? u"a URL in quotes"_s : core::expectation(*setting)));

        Candidate &candidate = m_fromFile[setting->key];
        if (candidate.origin.isEmpty())
            candidate = {EffectiveValue::Source::File, origin, u"%1: %2"_s.arg(origin, setting->key), {}};
        if (isCamera)
            candidate.texts << value.key.mid(kCameras.size() + 1) + u'=' + value.texts.value(0);
        else if (value.type == TomlValue::Type::List && holds<QStringList>(*setting))
            candidate.texts << value.texts.join(u':');
        else if (value.type == TomlValue::Type::Text && setting->key == kCameras)
            candidate.texts << core::splitCameras(value.texts.value(0));
        else if (value.type != TomlValue::Type::Table)
            candidate.texts << value.texts;
        return {};
    }

    // What was changed while the station ran lies in the data folder, so that has to be known first.
    Status takeSaved()
    {
        const Setting &folder = *core::findSetting(u"data.dir");
        if (const Status settled = settle(folder); !settled)
            return settled.error();
        m_result.values.clear(); // in its place later
        const QString path = savedSettingsFile(QDir::cleanPath(QDir(m_result.settings.dataDir).absolutePath()));
        if (!QFile::exists(path))
            return {};
        const Result<QList<TomlValue>> values = readToml(path);
        if (!values)
            return values.error();
        for (const TomlValue &value : *values) {
            const Setting *setting = core::findSetting(value.key);
            const QString where = u"%1:%2"_s.arg(path).arg(value.line);
            if (!setting || setting->key != value.key || !setting->isRuntime || !fits(value.type, *setting)) {
                return invalid(u"%1: the station saved no such setting; remove this line or the file"_s.arg(where));
            }
            const QString name = u"%1: %2"_s.arg(where, setting->key);
            m_saved.insert(setting->key, {EffectiveValue::Source::Saved, path, name, value.texts});
            m_result.saved.insert(setting->key, value.texts.join(u'\n'));
        }
        return {};
    }

    Result<std::optional<Candidate>> fromEnvironment(const Setting &setting) const
    {
        const QProcessEnvironment &environment = m_surroundings.environment;
        const QString fileName = setting.env + u"_FILE"_s;
        const QString direct = environment.value(setting.env);
        const QString path = environment.value(fileName);
        if (!direct.isEmpty() && !path.isEmpty())
            return invalid(u"%1 and %2 are both set; unset one of them"_s.arg(setting.env, fileName));
        Candidate candidate {EffectiveValue::Source::Environment, setting.env, setting.env, {}};
        QString text = direct;
        if (!path.isEmpty()) {
            const Result<QString> contents = readValueFile(fileName, path);
            if (!contents)
                return contents.error();
            text = *contents;
            candidate.origin = fileName;
            candidate.name = u"%1 (the contents of %2)"_s.arg(fileName, path);
        } else if (direct.isEmpty()) {
            return std::optional<Candidate>();
        }
        candidate.texts = setting.key == kCameras ? core::splitCameras(text) : QStringList {text};
        return std::optional(candidate);
    }

    static Result<QString> readValueFile(const QString &variable, const QString &path)
    {
        const auto bad = [&](const QString &why) {
            return Error {Error::Code::Io,
                          u"%1 names the file %2, which cannot be used: %3"_s.arg(variable, path, why)};
        };
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return bad(file.errorString());
        QByteArray bytes = file.read(kMaxValueBytes + 1);
        if (file.error() != QFileDevice::NoError)
            return bad(file.errorString());
        if (bytes.size() > kMaxValueBytes)
            return bad(u"it is larger than 64 KiB"_s);
        if (bytes.endsWith('\n'))
            bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(bytes);
        if (decoder.hasError())
            return bad(u"it is not UTF-8 text"_s);
        return text;
    }

    Result<std::optional<Candidate>> fromOptions(const Setting &setting) const
    {
        std::optional<Candidate> candidate;
        for (const ConfigOption &option : m_options.values) {
            if (option.key != setting.key)
                continue;
            if (!candidate)
                candidate = Candidate {EffectiveValue::Source::Option, option.name, option.name, {}};
            else if (setting.key != kCameras)
                return invalid(u"%1 is given twice; once is enough"_s.arg(option.name));
            candidate->texts << option.text;
        }
        return candidate;
    }

    Status settle(const Setting &setting)
    {
        EffectiveValue row {setting.key, setting.env, {}, EffectiveValue::Source::Default, {}};
        Result<std::optional<Candidate>> environment = fromEnvironment(setting);
        if (!environment)
            return environment.error();
        Result<std::optional<Candidate>> option = fromOptions(setting);
        if (!option)
            return option.error();
        std::optional<Candidate> file;
        if (m_fromFile.contains(setting.key))
            file = m_fromFile.value(setting.key);
        std::optional<Candidate> saved;
        if (m_saved.contains(setting.key))
            saved = m_saved.value(setting.key);
        for (const std::optional<Candidate> &candidate : {saved, file, *environment, *option}) {
            if (!candidate)
                continue;
            if (const Status taken = take(setting, *candidate); !taken)
                return taken.error();
            row.source = candidate->source;
            row.origin = candidate->origin;
        }
        m_result.values << row;
        return {};
    }

    Status take(const Setting &setting, const Candidate &candidate)
    {
        const auto prefixed = [&](const Error &error) {
            const bool isPhrase = error.message.startsWith("must "_L1);
            return Error {error.code, candidate.name + (isPhrase ? u" "_s : u": "_s) + error.message};
        };
        if (setting.key == kCameras) {
            Result<QList<core::CameraSpec>> cameras = core::parseCameras(candidate.texts);
            if (!cameras)
                return prefixed(cameras.error());
            m_result.settings.cameras = *std::move(cameras);
            return {};
        }
        const Status assigned = core::assign(m_result.settings, setting, candidate.texts.value(0));
        return assigned ? Status() : Status(prefixed(assigned.error()));
    }

    void addDemoCamera()
    {
        if (!m_options.addDemoCamera)
            return;
        QList<core::CameraSpec> &cameras = m_result.settings.cameras;
        const auto isDemo = [](const core::CameraSpec &camera) { return camera.kind == core::CameraSpec::Kind::Demo; };
        if (std::ranges::any_of(cameras, isDemo))
            return;
        core::CameraSpec demo {.name = u"demo"_s, .kind = core::CameraSpec::Kind::Demo, .location = {}, .options = {}};
        const auto isTaken = [&](const core::CameraSpec &camera) { return camera.name == demo.name; };
        for (int i = 2; std::ranges::any_of(cameras, isTaken); ++i)
            demo.name = u"demo-%1"_s.arg(i);
        cameras << demo;
        EffectiveValue &row = this->row(kCameras);
        row.origin = row.source == EffectiveValue::Source::Default ? u"--demo"_s : row.origin + u", --demo"_s;
        m_result.hasDemoFromOption = true;
    }

    EffectiveValue &row(QLatin1StringView key)
    {
        return *std::ranges::find(m_result.values, key, &EffectiveValue::key);
    }

    // A value as the person who set it knows it.
    QString nameOf(QLatin1StringView key) const
    {
        const EffectiveValue &row = *std::ranges::find(m_result.values, key, &EffectiveValue::key);
        if (row.source == EffectiveValue::Source::File)
            return u"%1: %2"_s.arg(row.origin, row.key);
        return row.source == EffectiveValue::Source::Default ? row.env : row.origin;
    }

    const Surroundings &m_surroundings;
    const ConfigOptions &m_options;
    QHash<QString, Candidate> m_fromFile;
    QHash<QString, Candidate> m_saved;
    Configured m_result;
};

} // namespace

Surroundings Surroundings::ofThisProcess()
{
    Surroundings here;
    here.environment = QProcessEnvironment::systemEnvironment();
    here.homeDir = QDir::homePath();
    here.cores = QThread::idealThreadCount();
    const QString xdg = here.environment.value(u"XDG_CONFIG_HOME"_s);
    const QString configHome = QDir::isAbsolutePath(xdg) ? xdg : here.homeDir + u"/.config"_s;
    here.configFiles = {configHome + u"/doorbell/doorbell.toml"_s, u"/etc/doorbell/doorbell.toml"_s};
    return here;
}

ConfigLoader::ConfigLoader(Surroundings surroundings) : m_surroundings(std::move(surroundings)) { }

Result<Configured> ConfigLoader::load(const ConfigOptions &options) const
{
    for (const ConfigOption &option : options.values) {
        const Setting *setting = core::findSetting(option.key);
        if (!setting || setting->key != option.key)
            return Error {Error::Code::Internal,
                          u"%1 stands for \"%2\", which is no setting"_s.arg(option.name, option.key)};
    }
    return Loading(m_surroundings, options).run();
}

} // namespace services
