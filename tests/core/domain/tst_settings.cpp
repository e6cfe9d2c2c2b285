// SPDX-License-Identifier: MIT
#include "core/domain/settings.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySettingHasNamesOfItsOwnAndASentence()
    {
        QSet<QString> names;
        for (const Setting &setting : settingsSchema()) {
            QVERIFY2(!names.contains(setting.key) && !names.contains(setting.env), qPrintable(setting.key));
            QVERIFY2(!names.contains(setting.env + u"_FILE"_s), qPrintable(setting.env));
            names << setting.key << setting.env << setting.env + u"_FILE"_s;
            QVERIFY2(setting.description.endsWith(u'.'), qPrintable(setting.key));
            QVERIFY2(!setting.description.contains(u'|'), qPrintable(setting.key));
            QVERIFY(QRegularExpression(u"^[a-z_]+(\\.[a-z_]+)?$"_s).match(setting.key).hasMatch());
            QVERIFY(QRegularExpression(u"^[A-Z_]+$"_s).match(setting.env).hasMatch());
            QCOMPARE(findSetting(setting.key), &setting);
            QCOMPARE(findSetting(setting.env), &setting);
        }
        QCOMPARE(findSetting(u"no.such"), nullptr);
    }

    void hasEveryVariableThatOutsidersRelyOn()
    {
        for (const char *env :
             {"ENVIRONMENT",        "DEBUG",           "SECRET_KEY", "DATABASE_URL", "DB_PASSWORD",
              "MONITORING_ENABLED", "PROMETHEUS_PORT", "LOG_LEVEL",  "LOG_FORMAT",   "WORKER_PROCESSES",
              "WORKER_THREADS",     "MAX_QUEUE_SIZE",  "HTTP_PORT",  "HTTP_BIND",    "DRAIN_MS",
              "TLS_CERT_FILE",      "TLS_KEY_FILE",    "DATA_DIR",   "MODELS_DIR",   "CAMERAS"})
            QVERIFY2(findSetting(QString::fromLatin1(env)), env);
    }

    void defaultsAreValidByTheirOwnSchema()
    {
        const Settings defaults;
        for (const Setting &setting : settingsSchema()) {
            const QString text = displayText(defaults, setting);
            if (text.isEmpty())
                continue;
            Settings copy;
            QVERIFY2(assign(copy, setting, text), qPrintable(setting.key + u' ' + text));
            QCOMPARE(copy, defaults);
        }
    }

    void readsValues_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown"); // empty: refused
        QTest::newRow("port") << u"http.port"_s << u"8080"_s << u"8080"_s;
        QTest::newRow("port with spaces") << u"http.port"_s << u" 8080 "_s << u"8080"_s;
        QTest::newRow("any free port") << u"http.port"_s << u"0"_s << u"0"_s;
        QTest::newRow("port too high") << u"http.port"_s << u"65536"_s << QString();
        QTest::newRow("port negative") << u"http.port"_s << u"-1"_s << QString();
        QTest::newRow("port beyond int") << u"http.port"_s << u"99999999999999999999"_s << QString();
        QTest::newRow("port with a fraction") << u"http.port"_s << u"80.5"_s << QString();
        QTest::newRow("port with a unit") << u"http.port"_s << u"80x"_s << QString();
        QTest::newRow("port hexadecimal") << u"http.port"_s << u"0x50"_s << QString();
        QTest::newRow("port in Arabic digits") << u"http.port"_s << u"٨٠"_s << QString();
        QTest::newRow("port empty") << u"http.port"_s << QString() << QString();
        QTest::newRow("gap") << u"visit.gap"_s << u"2.5"_s << u"2.5"_s;
        QTest::newRow("gap with comma") << u"visit.gap"_s << u"2,5"_s << QString();
        QTest::newRow("gap nan") << u"visit.gap"_s << u"nan"_s << QString();
        QTest::newRow("gap inf") << u"visit.gap"_s << u"inf"_s << QString();
        QTest::newRow("gap zero") << u"visit.gap"_s << u"0"_s << QString();
        QTest::newRow("true") << u"debug"_s << u"TRUE"_s << u"true"_s;
        QTest::newRow("1") << u"debug"_s << u"1"_s << u"true"_s;
        QTest::newRow("off") << u"debug"_s << u"off"_s << u"false"_s;
        QTest::newRow("maybe") << u"debug"_s << u"maybe"_s << QString();
        QTest::newRow("2") << u"debug"_s << u"2"_s << QString();
        QTest::newRow("level") << u"log.level"_s << u"WARNING"_s << u"warning"_s;
        QTest::newRow("no level") << u"log.level"_s << u"warn"_s << QString();
        QTest::newRow("threshold") << u"recognition.threshold_known"_s << u"0.42"_s << u"0.42"_s;
        QTest::newRow("threshold as a percentage") << u"recognition.threshold_known"_s << u"42"_s << QString();
        QTest::newRow("two folders") << u"data.models_dir"_s << u"/a:/b"_s << u"/a:/b"_s;
        QTest::newRow("no folder") << u"data.models_dir"_s << u":"_s << QString();
        QTest::newRow("cameras") << u"cameras"_s << u"front=demo:,back=file:/x y.mp4?loop=1"_s
                                 << u"front=demo:,back=file:/x y.mp4?loop=1"_s;
        QTest::newRow("NUL") << u"http.bind"_s << QString(u'\0') << QString();
    }
    void readsValues()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const Setting *setting = findSetting(key);
        QVERIFY(setting);
        Settings settings;
        const Status status = assign(settings, *setting, text);
        QCOMPARE(bool(status), !shown.isEmpty());
        if (status)
            QCOMPARE(displayText(settings, *setting), shown);
        else
            QVERIFY2(status.error().message.startsWith(u"must be"_s), qPrintable(status.error().message));
    }

    void aRefusedValueChangesNothing()
    {
        Settings settings;
        for (const Setting &setting : settingsSchema())
            (void)bool(assign(settings, setting, QString(u'\0')));
        QCOMPARE(settings, Settings());
    }

    void anErrorIsOneLineHoweverHostileTheValue()
    {
        Settings settings;
        const Status status = assign(settings, *findSetting(u"http.port"), u"1\n\x1b[31m"_s + QString(100000, u'x'));
        QVERIFY(!status);
        QVERIFY(!status.error().message.contains(u'\n'));
        QVERIFY(!status.error().message.contains(u'\x1b'));
        QVERIFY(status.error().message.size() < 200);
    }

    void secretsAreMasked()
    {
        Settings settings;
        settings.secretKey = u"hunter2hunter2"_s;
        settings.dbPassword = u"hunter2"_s;
        settings.databaseUrl = u"postgresql://door:hunter2@db/door?password=hunter2"_s;
        settings.cameras = *parseCameras({u"front=rtsp://me:hunter2@192.0.2.7/s?pwd=hunter2"_s});
        QString all;
        for (const Setting &setting : settingsSchema())
            all += displayText(settings, setting) + u'\n';
        QVERIFY2(!all.contains("hunter2"_L1), qPrintable(all));
        QVERIFY(all.contains("front=rtsp://me:***@192.0.2.7/s"_L1));
        settings.databaseUrl = u"hunter2 is not a url"_s;
        QCOMPARE(displayText(settings, *findSetting(u"DATABASE_URL")), u"***"_s);
    }

    void passwordsThatAreNotEncodedAreNotShownEither()
    {
        for (const QString &url : {u"rtsp://me:hun/ter2@192.0.2.7/s"_s, u"rtsp://me:hun#ter2@192.0.2.7/s?pwd=ter2"_s,
                                   u"http://me:1?ter2@192.0.2.7/s"_s}) {
            CameraSpec spec {u"front"_s, CameraSpec::Kind::Rtsp, url, {}};
            const QString shown = spec.displayLocation();
            QVERIFY2(!shown.contains(u"ter2"_s) && shown.contains(u"192.0.2.7/s"_s), qPrintable(shown));
        }
        // A path may have an @ too; then it is shown less, not refused.
        QVERIFY(parseCamera(u"front=http://192.0.2.7/a@b"));
    }

    void camerasPartAtCommasThatANameFollows()
    {
        const QString text = u"front=rtsp://h/s?a=1,2,x;y, back=file:/a,b.mp4,yard=demo:"_s;
        const QStringList expected {u"front=rtsp://h/s?a=1,2,x;y"_s, u"back=file:/a,b.mp4"_s, u"yard=demo:"_s};
        QCOMPARE(splitCameras(text), expected);
        QCOMPARE(splitCameras(u"  "_s), QStringList());
        QCOMPARE(parseCameras(splitCameras(text))->size(), 3);
    }

    void aQuestionMarkMayBelongToTheNameOfAFile()
    {
        const auto plain = parseCamera(u"front=file:/clips/what?.mp4"_s);
        QVERIFY(plain.hasValue());
        QCOMPARE(plain->location, u"/clips/what?.mp4"_s);
        const auto looped = parseCamera(u"front=file:/clips/what?.mp4?loop=1"_s);
        QVERIFY(looped.hasValue());
        QCOMPARE(looped->location, u"/clips/what?.mp4"_s);
        QVERIFY(looped->option(u"loop"_s, false));
        QVERIFY(!parseCamera(u"front=file:/clips/a.mp4?lop=1"_s));
    }

    void aCameraIsWrittenAsItIsRead()
    {
        for (const QString &text : {u"a=demo:"_s, u"a=file:/x y/ä?.mp4?loop=1&realtime=0"_s, u"a=images:/x,b=c"_s,
                                    u"a=v4l2:/dev/video2"_s, u"a=rtsp://me:p%2Fw@192.0.2.7:8554/s?x=1,y=2"_s}) {
            const auto camera = parseCamera(text);
            QVERIFY2(camera, qPrintable(text));
            QCOMPARE(camera->toText(), text);
            QVERIFY(parseCamera(camera->displayText())); // so is what is shown of it
        }
    }

    void aListOfCamerasSurvivesItsCommas()
    {
        Settings settings;
        const Setting &setting = *findSetting(u"cameras");
        const QString lines = u"a=rtsp://h/s?x=1,b=2\nc=demo:\n"_s;
        QVERIFY(assign(settings, setting, lines));
        QCOMPARE(settings.cameras.size(), 2);
        QCOMPARE(settings.cameras.front().location, u"rtsp://h/s?x=1,b=2"_s);
        const QList<CameraSpec> before = settings.cameras;
        QVERIFY(assign(settings, setting, displayText(settings, setting)));
        QVERIFY(settings.cameras == before);
        QVERIFY(assign(settings, setting, QString()));
        QVERIFY(settings.cameras.isEmpty());
    }

    void hiddenPasswordsComeBackToWhereTheyWere_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("expected"); // empty: refused
        const QString whole = u"rtsp://me:s%2Fe@192.0.2.7/s?key=k"_s;
        QTest::newRow("as it was shown") << u"a=rtsp://me:***@192.0.2.7/s?***"_s << whole;
        QTest::newRow("under another name") << u"b=rtsp://me:***@192.0.2.7/s?***"_s << whole;
        QTest::newRow("another path") << u"a=rtsp://me:***@192.0.2.7/low"_s << u"rtsp://me:s%2Fe@192.0.2.7/low"_s;
        QTest::newRow("a new password") << u"a=rtsp://me:new@192.0.2.7/s"_s << u"rtsp://me:new@192.0.2.7/s"_s;
        QTest::newRow("another host") << u"a=rtsp://me:***@192.0.2.8/s"_s << QString();
        QTest::newRow("another port") << u"a=rtsp://me:***@192.0.2.7:99/s"_s << QString();
        QTest::newRow("another scheme") << u"a=http://me:***@192.0.2.7/s"_s << QString();
        QTest::newRow("another user") << u"a=rtsp://eve:***@192.0.2.7/s"_s << QString();
        QTest::newRow("another path with the hidden key") << u"a=rtsp://me:***@192.0.2.7/low?***"_s << QString();
        QTest::newRow("a file may be called so") << u"a=file:/***.mp4"_s << u"/***.mp4"_s;
    }
    void hiddenPasswordsComeBackToWhereTheyWere()
    {
        QFETCH(const QString, asked);
        QFETCH(const QString, expected);
        const auto now = parseCameras({u"a=rtsp://me:s%2Fe@192.0.2.7/s?key=k"_s});
        const auto got = withPasswordsOf(*now, *parseCameras({asked}));
        QCOMPARE(got.hasValue(), !expected.isEmpty());
        if (got)
            QCOMPARE(got->front().location, expected);
        else
            QVERIFY(got.error().message.contains(u"camera a"_s) && !got.error().message.contains(u"s%2Fe"_s));
    }

    void twoCamerasOfOneNameAreRefused()
    {
        const auto cameras = parseCameras({u"a=demo:"_s, u"b=demo:"_s, u"a=demo:"_s});
        QVERIFY(!cameras);
        QVERIFY(cameras.error().message.contains("\"a\""_L1));
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
