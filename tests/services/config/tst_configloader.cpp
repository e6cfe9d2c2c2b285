// SPDX-License-Identifier: MIT
#include "services/config/configloader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace services;
using Source = EffectiveValue::Source;

class ConfigLoaderTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    static Surroundings bare()
    {
        Surroundings here;
        here.homeDir = u"/home/anna"_s;
        here.cores = 4;
        return here;
    }

    static core::Result<Configured> load(const QMap<QString, QString> &environment, const ConfigOptions &options = {})
    {
        Surroundings here = bare();
        for (const auto &[name, value] : environment.asKeyValueRange())
            here.environment.insert(name, value);
        return ConfigLoader(here).load(options);
    }

    static QString failure(const core::Result<Configured> &result)
    {
        return result ? u"(loaded)"_s : result.error().message;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    void nothingSetGivesTheDefaults()
    {
        const auto configured = load({});
        QVERIFY2(configured, qPrintable(failure(configured)));
        const core::Settings &settings = configured->settings;
        QCOMPARE(settings.dataDir, u"/home/anna/.local/share/doorbell"_s);
        QCOMPARE(settings.modelsDirs,
                 QStringList({u"/home/anna/.local/share/doorbell/models"_s, u"/usr/share/doorbell/models"_s}));
        QCOMPARE(settings.httpPort, 5000);
        QCOMPARE(settings.prometheusPort, 8000);
        QCOMPARE(settings.visitGapSeconds, 8.0);
        QCOMPARE(settings.analysisThreads(), 2);
        QVERIFY(settings.cameras.isEmpty());
        QCOMPARE(configured->values.size(), core::settingsSchema().size());
        for (const EffectiveValue &value : configured->values)
            QVERIFY(value.source == Source::Default);
    }

    void dataGoesWhereTheMachineKeepsIt_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("xdg");
        QTest::addColumn<QString>("home");
        QTest::addColumn<QString>("expected");
        QTest::newRow("service") << u"/var/lib/doorbell:/var/lib/x"_s << u"/xdg"_s << u"/h"_s << u"/var/lib/doorbell"_s;
        QTest::newRow("xdg") << QString() << u"/xdg"_s << u"/h"_s << u"/xdg/doorbell"_s;
        QTest::newRow("relative xdg is not one") << QString() << u"xdg"_s << u"/h"_s << u"/h/.local/share/doorbell"_s;
        QTest::newRow("no home") << QString() << QString() << QString() << u"/var/lib/doorbell"_s;
    }
    void dataGoesWhereTheMachineKeepsIt()
    {
        QFETCH(QString, state);
        QFETCH(QString, xdg);
        QFETCH(QString, home);
        QFETCH(QString, expected);
        Surroundings here = bare();
        here.homeDir = home;
        here.environment.insert(u"STATE_DIRECTORY"_s, state);
        here.environment.insert(u"XDG_DATA_HOME"_s, xdg);
        const auto configured = ConfigLoader(here).load();
        QVERIFY2(configured, qPrintable(failure(configured)));
        QCOMPARE(configured->settings.dataDir, expected);
    }

    void optionsBeatEnvironmentBeatsFileBeatsDefault_data()
    {
        QTest::addColumn<bool>("inFile");
        QTest::addColumn<bool>("inEnvironment");
        QTest::addColumn<bool>("inOptions");
        for (int mask = 0; mask < 8; ++mask)
            QTest::addRow("%d", mask) << bool(mask & 1) << bool(mask & 2) << bool(mask & 4);
    }
    void optionsBeatEnvironmentBeatsFileBeatsDefault()
    {
        QFETCH(bool, inFile);
        QFETCH(bool, inEnvironment);
        QFETCH(bool, inOptions);
        const QString file = write(u"rank.toml"_s, inFile ? "# first\n[http]\nport = 1111\n" : "");
        QMap<QString, QString> environment;
        if (inEnvironment)
            environment.insert(u"HTTP_PORT"_s, u"2222"_s);
        ConfigOptions options {.configFile = file, .values = {}};
        if (inOptions)
            options.values << ConfigOption {u"http.port"_s, u"--http-port"_s, u"3333"_s};
        const auto configured = load(environment, options);
        QVERIFY2(configured, qPrintable(failure(configured)));
        const EffectiveValue *value = configured->value(u"http.port");
        QVERIFY(value);
        QCOMPARE(configured->settings.httpPort, inOptions ? 3333 : inEnvironment ? 2222 : inFile ? 1111 : 5000);
        QCOMPARE(value->text, QString::number(configured->settings.httpPort));
        const Source expected = inOptions ? Source::Option
            : inEnvironment               ? Source::Environment
            : inFile                      ? Source::File
                                          : Source::Default;
        QVERIFY(value->source == expected);
        QCOMPARE(value->origin,
                 inOptions           ? u"--http-port"_s
                     : inEnvironment ? u"HTTP_PORT"_s
                     : inFile        ? file + u":3"_s
                                     : QString());
    }

    void everyVariableRefusesWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("env");
        QTest::addColumn<QString>("text");
        const QMap<QString, QString> wrong {{u"ENVIRONMENT"_s, u"prod"_s},
                                            {u"DEBUG"_s, u"perhaps"_s},
                                            {u"CAMERAS"_s, u"rtsp://x/y"_s},
                                            {u"VISIT_GAP"_s, u"soon"_s},
                                            {u"PREROLL_SECONDS"_s, u"-1"_s},
                                            {u"PREROLL_MAX_MB"_s, u"0"_s},
                                            {u"SNAPSHOT_QUALITY"_s, u"101"_s},
                                            {u"ENGINE"_s, u"steam"_s},
                                            {u"THRESHOLD_KNOWN"_s, u"high"_s},
                                            {u"THRESHOLD_BLOCKED"_s, u"1.01"_s},
                                            {u"MARGIN"_s, u"-0.1"_s},
                                            {u"WORKER_PROCESSES"_s, u"0"_s},
                                            {u"WORKER_THREADS"_s, u"many"_s},
                                            {u"MAX_QUEUE_SIZE"_s, u"1e3"_s},
                                            {u"HTTP_BIND"_s, u"everywhere"_s},
                                            {u"HTTP_PORT"_s, u"http"_s},
                                            {u"DRAIN_MS"_s, u"3s"_s},
                                            {u"HTTP_REQUESTS_PER_SECOND"_s, u"many"_s},
                                            {u"LOG_MAX_FILE_MB"_s, u"0"_s},
                                            {u"LOG_FILES"_s, u"none"_s},
                                            {u"MIN_PASSWORD_LENGTH"_s, u"9"_s},
                                            {u"LOCKOUT_TRIES"_s, u"0"_s},
                                            {u"LOCKOUT_MAX_SECONDS"_s, u"5m"_s},
                                            {u"SESSION_IDLE_MINUTES"_s, u"0"_s},
                                            {u"SESSION_MAX_MINUTES"_s, u"never"_s},
                                            {u"MONITORING_ENABLED"_s, u"2"_s},
                                            {u"PROMETHEUS_PORT"_s, u"70000"_s},
                                            {u"LOG_LEVEL"_s, u"loud"_s},
                                            {u"LOG_FORMAT"_s, u"xml"_s},
                                            {u"AUDIT_MAX_FILE_MB"_s, u"0"_s},
                                            {u"MODELS_DIR"_s, u"::"_s},
                                            {u"DATABASE_URL"_s, u"postgresql://db/x"_s},
                                            {u"TRUSTED_PROXIES"_s, u"172.30.77.4, proxy.local"_s},
                                            {u"TLS_CERT_FILE"_s, u"/c.pem"_s},
                                            {u"TLS_KEY_FILE"_s, u"/k.pem"_s},
                                            {u"TLS_SELF_SIGNED"_s, u"perhaps"_s}};
        const QStringList takesAnyText {u"SECRET_KEY"_s, u"DB_PASSWORD"_s, u"DATA_DIR"_s, u"ENCODER"_s, u"LOG_FILE"_s};
        for (const core::Setting &setting : core::settingsSchema()) {
            if (takesAnyText.contains(setting.env))
                continue;
            if (!wrong.contains(setting.env))
                qFatal("no wrong value for %s: add one here", qPrintable(setting.env));
            QTest::newRow(qPrintable(setting.env)) << setting.env << wrong.value(setting.env);
        }
    }
    void everyVariableRefusesWhatItCannotRead()
    {
        QFETCH(QString, env);
        QFETCH(QString, text);
        const auto direct = load({{env, text}});
        QVERIFY(!direct);
        QVERIFY2(direct.error().message.contains(env), qPrintable(direct.error().message));
        QVERIFY(!direct.error().message.contains(u'\n'));

        const QString file = write(u"value"_s, text.toUtf8() + '\n');
        const auto byFile = load({{env + u"_FILE"_s, file}});
        QVERIFY(!byFile);
        QVERIFY2(byFile.error().message.contains(env), qPrintable(byFile.error().message));

        const QString key = core::findSetting(env)->key;
        const auto byOption = load({}, {.configFile = {}, .values = {{key, u"--some-option"_s, text}}});
        QVERIFY(!byOption);
        QVERIFY2(byOption.error().message.contains("--some-option"_L1) || env.startsWith("TLS"_L1),
                 qPrintable(byOption.error().message));

        const QByteArray toml = "\n\n" + key.toUtf8() + " = '" + text.toUtf8() + "'\n";
        const QString config = write(u"wrong.toml"_s, toml);
        const auto byConfig = load({}, {.configFile = config, .values = {}});
        QVERIFY(!byConfig);
        QVERIFY2(byConfig.error().message.startsWith(config + u":3"_s) || env.startsWith("TLS"_L1),
                 qPrintable(byConfig.error().message));
    }

    void aWrongValueStopsTheStartEvenWhenOverridden()
    {
        const auto configured = load({{u"HTTP_PORT"_s, u"x"_s}},
                                     {.configFile = {}, .values = {{u"http.port"_s, u"--http-port"_s, u"1"_s}}});
        QCOMPARE(failure(configured), u"HTTP_PORT must be a whole number from 0 to 65535, not \"x\""_s);
    }

    void anEmptyVariableIsNotSet()
    {
        QMap<QString, QString> environment;
        for (const core::Setting &setting : core::settingsSchema()) {
            environment.insert(setting.env, QString());
            environment.insert(setting.env + u"_FILE"_s, QString());
        }
        const auto configured = load(environment);
        QVERIFY2(configured, qPrintable(failure(configured)));
        QCOMPARE(configured->settings, load({})->settings);
    }

    void aVariableCanComeFromAFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no newline") << "s3cret"_ba << u"s3cret"_s;
        QTest::newRow("newline") << "s3cret\n"_ba << u"s3cret"_s;
        QTest::newRow("dos newline") << "s3cret\r\n"_ba << u"s3cret"_s;
        QTest::newRow("only one newline goes") << "s3cret\n\n"_ba << u"s3cret\n"_s;
        QTest::newRow("spaces stay") << " s3cret \n"_ba << u" s3cret "_s;
        QTest::newRow("empty") << ""_ba << QString();
    }
    void aVariableCanComeFromAFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        const auto configured = load({{u"DB_PASSWORD_FILE"_s, write(u"secret"_s, bytes)}});
        QVERIFY2(configured, qPrintable(failure(configured)));
        QCOMPARE(configured->settings.dbPassword, expected);
        QCOMPARE(configured->value(u"data.db_password")->origin, u"DB_PASSWORD_FILE"_s);
    }

    void valueFilesThatCannotBeUsedAreNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("absent") << u"/no/such/file"_s;
        QTest::newRow("folder") << m_dir.path();
        QTest::newRow("endless") << u"/dev/zero"_s;
        QTest::newRow("not UTF-8") << write(u"binary"_s, "hunter2\xff\xfe");
        QTest::newRow("huge") << write(u"huge"_s, QByteArray(100000, 'x'));
    }
    void valueFilesThatCannotBeUsedAreNamed()
    {
        QFETCH(QString, path);
        const auto configured = load({{u"SECRET_KEY_FILE"_s, path}});
        QVERIFY(!configured);
        QVERIFY2(configured.error().message.startsWith("SECRET_KEY_FILE names the file "_L1 + path),
                 qPrintable(failure(configured)));
        QVERIFY(!configured.error().message.contains("hunter2"_L1));
    }

    void aVariableAndItsFileTogetherAreRefused()
    {
        const auto configured
            = load({{u"SECRET_KEY"_s, u"hunter2"_s}, {u"SECRET_KEY_FILE"_s, write(u"k"_s, "hunter2")}});
        QCOMPARE(failure(configured), u"SECRET_KEY and SECRET_KEY_FILE are both set; unset one of them"_s);
    }

    void aFileIsReadWithItsTables()
    {
        const QString file = write(u"full.toml"_s, R"(
environment = "testing"
[http]
bind = "::"
port = 0
[visit]
gap = 4
[data]
dir = "/d"
models_dir = ["/m1", "/m2"]
[log]
format = "json"
[monitoring]
enabled = false
[cameras]
front = "rtsp://me:hunter2@192.0.2.7/s,t?x=1,y=2"
back = "demo:"
)");
        const auto configured = load({}, {.configFile = file, .values = {}});
        QVERIFY2(configured, qPrintable(failure(configured)));
        const core::Settings &settings = configured->settings;
        QCOMPARE(settings.environment, core::Settings::Environment::Testing);
        QCOMPARE(settings.httpBind, u"::"_s);
        QCOMPARE(settings.visitGapSeconds, 4.0);
        QCOMPARE(settings.modelsDirs, QStringList({u"/m1"_s, u"/m2"_s}));
        QCOMPARE(settings.dataDir, u"/d"_s);
        QVERIFY(!settings.monitoringEnabled);
        QCOMPARE(settings.cameras.size(), 2);
        QCOMPARE(settings.cameras.at(0).name, u"front"_s);
        QCOMPARE(settings.cameras.at(0).location, u"rtsp://me:hunter2@192.0.2.7/s,t?x=1,y=2"_s);
        QCOMPARE(configured->value(u"cameras")->origin, file + u":16"_s);
        const QByteArray json = QJsonDocument(configured->toJson()).toJson();
        QVERIFY(!json.contains("hunter2"));
        QVERIFY(!configured->toText().contains("hunter2"_L1));
        QCOMPARE(configured->toJson().value(u"file"_s).toString(), file);
    }

    void camerasCanBeAList()
    {
        const QString file = write(u"list.toml"_s, "cameras = ['a=demo:', 'b=rtsp://h/x,c=1']\n");
        const auto configured = load({}, {.configFile = file, .values = {}});
        QVERIFY2(configured, qPrintable(failure(configured)));
        QCOMPARE(configured->settings.cameras.size(), 2);
    }

    void aWrongFileIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("where"); // after the file's name
        QTest::newRow("unknown key") << "[http]\nprot = 5000\n"_ba << u":2: there is no setting \"http.prot\""_s;
        QTest::newRow("key of the wrong table")
            << "port = 5000\n"_ba << u":1: there is no setting \"port\"; did you mean http.port?"_s;
        QTest::newRow("variable as key") << "HTTP_PORT = 5000\n"_ba
                                         << u":1: there is no setting \"HTTP_PORT\"; did you mean http.port?"_s;
        QTest::newRow("number as text") << "[http]\nbind = 5\n"_ba << u":2: http.bind must be text"_s;
        QTest::newRow("fraction") << "[http]\nport = 5.5\n"_ba
                                  << u":2: http.port must be a whole number from 0 to 65535, not \"5.5\""_s;
        QTest::newRow("date") << "[http]\nport = 2020-01-01\n"_ba << u":2: http.port must be"_s;
        QTest::newRow("table") << "[http.port]\nx = 1\n"_ba << u":1: http.port must be a whole number"_s;
        QTest::newRow("list of numbers") << "[data]\nmodels_dir = [1, 2]\n"_ba
                                         << u":2: data.models_dir must be folders"_s;
        QTest::newRow("camera as number") << "[cameras]\nfront = 5\n"_ba << u":2: cameras.front must be a URL"_s;
        QTest::newRow("camera of two levels")
            << "[cameras.front]\nurl = 'demo:'\n"_ba << u":1: cameras.front must be a URL in quotes"_s;
        QTest::newRow("nonsense camera") << "[cameras]\nfront = 'x'\n"_ba
                                         << u":2: cameras: camera front: unknown kind"_s;
        QTest::newRow("torn") << "[http\nport = 5\n"_ba << u":1: this line is not valid TOML"_s;
        QTest::newRow("unquoted secret") << "secret_key = hunter2\n"_ba << u":1: this line is not valid TOML"_s;
        QTest::newRow("open quote") << "secret_key = \"hunter2\n"_ba << u":1: this line is not valid TOML"_s;
        QTest::newRow("twice") << "secret_key = 'hunter2'\nsecret_key = 'hunter2'\n"_ba
                               << u":2: this line is not valid TOML"_s;
        QTest::newRow("an INI") << "[http]\nport=5000\nbind=any\n"_ba << u":3: this line is not valid TOML"_s;
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\1\2\xff",
                                              8)
                                << u":1: this line is not valid TOML"_s;
    }
    void aWrongFileIsNamedWithItsLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, where);
        const QString file = write(u"bad.toml"_s, bytes);
        const auto configured = load({}, {.configFile = file, .values = {}});
        QVERIFY2(failure(configured).startsWith(file + where), qPrintable(failure(configured)));
        QVERIFY(!failure(configured).contains("hunter2"_L1));
        QVERIFY(!failure(configured).contains(u'\n'));
    }

    void deepAndHugeFilesAreRefused()
    {
        const auto deep
            = load({}, {.configFile = write(u"deep.toml"_s, "x = " + QByteArray(200000, '[')), .values = {}});
        QVERIFY(!deep);
        const auto huge = load({}, {.configFile = write(u"huge.toml"_s, QByteArray(3 << 20, '\n')), .values = {}});
        QVERIFY2(failure(huge).contains("larger than 1 MiB"_L1), qPrintable(failure(huge)));
        const auto endless = load({}, {.configFile = u"/dev/zero"_s, .values = {}});
        QVERIFY(!endless);
    }

    void aNamedFileMustExistAndADefaultOneNeedNot()
    {
        const auto named = load({}, {.configFile = u"/no/such.toml"_s, .values = {}});
        QVERIFY2(failure(named).contains("/no/such.toml"_L1), qPrintable(failure(named)));
        Surroundings here = bare();
        here.configFiles = {u"/no/such.toml"_s, write(u"found.toml"_s, "[http]\nport = 7\n")};
        QCOMPARE(ConfigLoader(here).load()->settings.httpPort, 7);
        here.configFiles = {u"/no/such.toml"_s};
        QCOMPARE(ConfigLoader(here).load()->settings.httpPort, 5000);
    }

    void camerasOfTheCommandLineReplaceTheOthersAndTheDemoIsAdded()
    {
        ConfigOptions options {
            .configFile = {},
            .values = {{u"cameras"_s, u"--camera"_s, u"a=file:/x"_s}, {u"cameras"_s, u"--camera"_s, u"b=file:/y"_s}},
            .addDemoCamera = true};
        const auto configured = load({{u"CAMERAS"_s, u"front=rtsp://h/s"_s}}, options);
        QVERIFY2(configured, qPrintable(failure(configured)));
        QCOMPARE(configured->value(u"cameras")->text, u"a=file:/x,b=file:/y,demo=demo:"_s);
        QCOMPARE(configured->value(u"cameras")->origin, u"--camera, --demo"_s);

        const auto added
            = load({{u"CAMERAS"_s, u"front=rtsp://h/s"_s}}, {.configFile = {}, .values = {}, .addDemoCamera = true});
        QCOMPARE(added->value(u"cameras")->text, u"front=rtsp://h/s,demo=demo:"_s);
        const auto once = load({{u"CAMERAS"_s, u"d=demo:"_s}}, {.configFile = {}, .values = {}, .addDemoCamera = true});
        QCOMPARE(once->settings.cameras.size(), 1);
        const auto taken
            = load({{u"CAMERAS"_s, u"demo=file:/x"_s}}, {.configFile = {}, .values = {}, .addDemoCamera = true});
        QCOMPARE(taken->value(u"cameras")->text, u"demo=file:/x,demo-2=demo:"_s); // it finds a name
        QVERIFY(taken->hasDemoFromOption);
    }

    void aPasswordInACameraIsNeverRepeated_data()
    {
        QTest::addColumn<QString>("cameras");
        QTest::newRow("twice") << u"a=rtsp://u:hunter2@h/s,a=rtsp://u:hunter2@h/s"_s;
        QTest::newRow("no name") << u"rtsp://u:hunter2@h/s"_s;
        QTest::newRow("no host") << u"a=rtsp://u:hunter2@/s"_s;
        QTest::newRow("bad port") << u"a=rtsp://u:hunter2@h:99999999/s"_s;
        QTest::newRow("odd scheme") << u"a=ftp://u:hunter2@h/s"_s;
    }
    void aPasswordInACameraIsNeverRepeated()
    {
        QFETCH(QString, cameras);
        const auto configured = load({{u"CAMERAS"_s, cameras}});
        QVERIFY(!configured);
        QVERIFY2(configured.error().message.startsWith("CAMERAS: "_L1), qPrintable(failure(configured)));
        QVERIFY2(!configured.error().message.contains("hunter2"_L1), qPrintable(failure(configured)));
    }

    void productionNeedsARealSecret_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("expected"); // empty: starts
        QTest::newRow("missing") << QString() << u"SECRET_KEY is missing"_s;
        QTest::newRow("default") << u"change-me-in-production"_s << u"SECRET_KEY is a default"_s;
        QTest::newRow("long default") << u"CHANGE_ME_change_me_CHANGE_ME_0123456789"_s << u"SECRET_KEY is a default"_s;
        QTest::newRow("example") << u"this-is-an-example-of-a-key-0123456789abcdef"_s << u"SECRET_KEY is a default"_s;
        QTest::newRow("short") << u"f9a1c07be2d84430a1b2c3d4e5f6071"_s << u"SECRET_KEY is shorter than 32"_s;
        QTest::newRow("repeated") << QString(64, u'a') << u"SECRET_KEY repeats"_s;
        QTest::newRow("a block again and again") << u"0123456789abcdef"_s.repeated(4) << u"SECRET_KEY repeats"_s;
        QTest::newRow("a block again, cut short") << u"k7mQ2xLw9z"_s.repeated(4).left(35) << u"SECRET_KEY repeats"_s;
        QTest::newRow("counting up") << u"0123456789abcdefghijklmnopqrstuvwxyz"_s << u"SECRET_KEY counts"_s;
        QTest::newRow("counting down") << u"zyxwvutsrqponmlkjihgfedcba9876543210"_s << u"SECRET_KEY counts"_s;
        QTest::newRow("template's") << u"super-secret-key-for-the-doorbell-7f3a91"_s << u"SECRET_KEY is a default"_s;
        QTest::newRow("real") << u"f9a1c07be2d84430a1b2c3d4e5f60718"_s << QString();
    }
    void productionNeedsARealSecret()
    {
        QFETCH(QString, secret);
        QFETCH(QString, expected);
        const auto configured = load({{u"ENVIRONMENT"_s, u"production"_s}, {u"SECRET_KEY"_s, secret}});
        QCOMPARE(bool(configured), expected.isEmpty());
        QVERIFY2(configured || failure(configured).startsWith(expected), qPrintable(failure(configured)));
        QVERIFY(configured || secret.isEmpty() || !failure(configured).contains(secret));
        QVERIFY(load({{u"ENVIRONMENT"_s, u"development"_s}, {u"SECRET_KEY"_s, secret}}));
    }

    void productionRefusesDebugging()
    {
        const auto configured = load({{u"ENVIRONMENT"_s, u"production"_s},
                                      {u"DEBUG"_s, u"true"_s},
                                      {u"SECRET_KEY"_s, u"f9a1c07be2d84430a1b2c3d4e5f60718"_s}});
        QVERIFY2(failure(configured).startsWith("DEBUG is on"_L1), qPrintable(failure(configured)));
    }

    void valuesThatClashAreRefused_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("firstValue");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("secondValue");
        QTest::addColumn<bool>("starts");
        QTest::newRow("one port for two") << u"HTTP_PORT"_s << u"8000"_s << u"PROMETHEUS_PORT"_s << u"8000"_s << false;
        QTest::newRow("two free ports") << u"HTTP_PORT"_s << u"0"_s << u"PROMETHEUS_PORT"_s << u"0"_s << true;
        QTest::newRow("no metrics") << u"HTTP_PORT"_s << u"8000"_s << u"MONITORING_ENABLED"_s << u"0"_s << true;
        QTest::newRow("4096 threads") << u"WORKER_PROCESSES"_s << u"64"_s << u"WORKER_THREADS"_s << u"64"_s << false;
    }
    void valuesThatClashAreRefused()
    {
        QFETCH(QString, first);
        QFETCH(QString, firstValue);
        QFETCH(QString, second);
        QFETCH(QString, secondValue);
        QFETCH(bool, starts);
        const auto configured = load({{first, firstValue}, {second, secondValue}});
        QCOMPARE(bool(configured), starts);
        QVERIFY(starts || (failure(configured).contains(first) && failure(configured).contains(second)));
    }

    void anOptionGivenTwiceIsRefused()
    {
        const auto configured = load({},
                                     {.configFile = {},
                                      .values = {{u"log.level"_s, u"--log-level"_s, u"info"_s},
                                                 {u"log.level"_s, u"--log-level"_s, u"debug"_s}}});
        QVERIFY(failure(configured).startsWith("--log-level is given twice"_L1));
    }

    void secretsAreMaskedInEveryReport()
    {
        const auto configured = load({{u"SECRET_KEY"_s, u"hunter2"_s}, {u"DB_PASSWORD"_s, u"hunter2"_s}});
        QVERIFY(configured);
        QCOMPARE(configured->settings.secretKey, u"hunter2"_s);
        QVERIFY(!configured->toText().contains("hunter2"_L1));
        QVERIFY(!QJsonDocument(configured->toJson()).toJson().contains("hunter2"));
        QCOMPARE(configured->value(u"secret_key")->text, u"***"_s);
    }

    void theReferenceIsCurrent()
    {
        QFile file(QDir::cleanPath(QStringLiteral(TEST_DATA_DIR "/../../docs/configuration.md")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        file.close();
        const qsizetype table = text.indexOf("\n| Variable"_L1);
        const QString expected = text.left(table < 0 ? text.size() : table + 1) + (table < 0 ? u"\n"_s : QString())
            + configurationReference();
        if (qEnvironmentVariableIsSet("UPDATE_DOCS")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(expected.toUtf8());
            return;
        }
        QVERIFY2(text == expected,
                 "docs/configuration.md is behind the schema; run UPDATE_DOCS=1 ctest -R configloader");
        for (const core::Setting &setting : core::settingsSchema())
            QVERIFY2(text.contains(u"| `%1` |"_s.arg(setting.env)), qPrintable(setting.env));
    }
};

QTEST_GUILESS_MAIN(ConfigLoaderTest)
#include "tst_configloader.moc"
