// SPDX-License-Identifier: MIT
// What a person writes about a camera becomes a camera, or is told to be wrong in plain words; a password is never
// shown and never lost.
#include "app/hostparts.h"
#include "app/settingsdesk.h"
#include "qml/cameras/camerasettings.h"
#include "services/audit/auditlog.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using ui::CameraEntry;
using ui::CameraSettings;
namespace Kind = ui::CameraKind;

namespace {
struct Desk {
    explicit Desk(const QString &cameras = {}, bool isSaved = true)
    {
        services::Surroundings here;
        here.homeDir = dir.path();
        if (!isSaved)
            here.environment.insert(u"CAMERAS"_s, cameras);
        const auto configured = services::ConfigLoader(here).load(
            {.configFile = {}, .values = {{u"data.dir"_s, u"--data-dir"_s, dir.path()}}});
        desk = std::make_unique<app::SettingsDesk>(*configured, log);
        book = std::make_unique<app::HostSettings>(*desk);
        if (isSaved && !cameras.isEmpty()) {
            const auto done = book->change({{u"cameras"_s, cameras}}, u"test"_s);
            QVERIFY(QTest::qWaitFor([&] { return done.isFinished(); }) && done.result());
        }
    }
    QStringList now() const
    {
        QStringList texts;
        for (const core::CameraSpec &camera : desk->settings().cameras)
            texts << camera.toText();
        return texts;
    }

    QTemporaryDir dir;
    services::AuditLog log {dir.path(), {}};
    std::unique_ptr<app::SettingsDesk> desk;
    std::unique_ptr<app::HostSettings> book;
};

struct Loaded {
    explicit Loaded(Desk &desk)
        : settings(
            *desk.book, [] { return u"user:anna"_s; }, [] { return QStringList {}; })
    {
        settings.load();
        QVERIFY(QTest::qWaitFor([&] { return !settings.isBusy(); }));
    }
    bool waits()
    {
        return QTest::qWaitFor([&] { return !settings.isBusy(); });
    }
    CameraSettings settings;
};
} // namespace

class TestCameraSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenBecomesACamera_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("written"); // name, address, user, password
        QTest::addColumn<QString>("expected"); // empty: it is wrong
        QTest::newRow("whole") << int(Kind::Network) << QStringList {u"front"_s, u"rtsp://192.0.2.7/s"_s, {}, {}}
                               << u"front=rtsp://192.0.2.7/s"_s;
        QTest::newRow("without rtsp://") << int(Kind::Network)
                                         << QStringList {u"front"_s, u" 192.0.2.7:8554/s?a=1,b=2 "_s, {}, {}}
                                         << u"front=rtsp://192.0.2.7:8554/s?a=1,b=2"_s;
        QTest::newRow("signs that would end a host")
            << int(Kind::Network) << QStringList {u"front"_s, u"192.0.2.7/s"_s, u"an@na"_s, u"p:w/ö?#%2F"_s}
            << u"front=rtsp://an%40na:p:w%2F%C3%B6%3F%23%252F@192.0.2.7/s"_s;
        QTest::newRow("user in the address")
            << int(Kind::Network) << QStringList {u"front"_s, u"rtsp://anna:pw@192.0.2.7/s"_s, {}, {}}
            << u"front=rtsp://anna:pw@192.0.2.7/s"_s;
        QTest::newRow("a name in words") << int(Kind::Web)
                                         << QStringList {u" front  door "_s, u"http://192.0.2.7/v"_s, {}, {}}
                                         << u"front-door=http://192.0.2.7/v"_s;
        QTest::newRow("usb") << int(Kind::Usb) << QStringList {u"a"_s, u"/dev/video0"_s, {}, {}}
                             << u"a=v4l2:/dev/video0"_s;
        QTest::newRow("video") << int(Kind::Video) << QStringList {u"a"_s, u"/x y.mp4?loop=1"_s, {}, {}}
                               << u"a=file:/x y.mp4?loop=1"_s;
        QTest::newRow("pictures") << int(Kind::Pictures) << QStringList {u"a"_s, u"/x,b=c"_s, {}, {}}
                                  << u"a=images:/x,b=c"_s;
        QTest::newRow("drawn") << int(Kind::Drawn) << QStringList {u"a"_s, u"whatever stood there"_s, {}, {}}
                               << u"a=demo:"_s;
        QTest::newRow("no name") << int(Kind::Drawn) << QStringList {{}, {}, {}, {}} << QString();
        QTest::newRow("a name of another script")
            << int(Kind::Drawn) << QStringList {u"Haustür"_s, {}, {}, {}} << QString();
        QTest::newRow("a path for a name") << int(Kind::Drawn) << QStringList {u"../a"_s, {}, {}, {}} << QString();
        QTest::newRow("no address") << int(Kind::Network) << QStringList {u"a"_s, {}, {}, {}} << QString();
        QTest::newRow("a web address for a stream")
            << int(Kind::Network) << QStringList {u"a"_s, u"http://192.0.2.7/s"_s, {}, {}} << QString();
        QTest::newRow("a file for a stream")
            << int(Kind::Network) << QStringList {u"a"_s, u"file:///etc/passwd"_s, {}, {}} << QString();
        QTest::newRow("blanks in a host")
            << int(Kind::Network) << QStringList {u"a"_s, u"my camera/s"_s, {}, {}} << QString();
        QTest::newRow("a password of nobody")
            << int(Kind::Network) << QStringList {u"a"_s, u"192.0.2.7/s"_s, {}, u"pw"_s} << QString();
        QTest::newRow("no device") << int(Kind::Usb) << QStringList {u"a"_s, u"video0"_s, {}, {}} << QString();
        QTest::newRow("half a path") << int(Kind::Video) << QStringList {u"a"_s, u"x.mp4"_s, {}, {}} << QString();
        QTest::newRow("two lines") << int(Kind::Video) << QStringList {u"a"_s, u"/x\nb=demo:"_s, {}, {}} << QString();
    }
    void whatIsWrittenBecomesACamera()
    {
        QFETCH(const int, kind);
        QFETCH(const QStringList, written);
        QFETCH(const QString, expected);
        Desk desk;
        Loaded loaded(desk);
        const QString verdict
            = loaded.settings.judge({}, kind, written.at(0), written.at(1), written.at(2), written.at(3));
        QCOMPARE(verdict.isEmpty(), !expected.isEmpty());
        const QSignalSpy saved(&loaded.settings, &CameraSettings::saved);
        loaded.settings.save({}, kind, written.at(0), written.at(1), written.at(2), written.at(3));
        QVERIFY(loaded.waits());
        QCOMPARE(saved.size(), expected.isEmpty() ? 0 : 1);
        QCOMPARE(desk.now(), expected.isEmpty() ? QStringList() : QStringList {expected});
    }

    void aPasswordIsNotShownAndNotLost()
    {
        Desk desk(u"front=rtsp://anna:p%2Fw@192.0.2.7/s\nback=demo:\n"_s);
        Loaded loaded(desk);
        CameraSettings &settings = loaded.settings;
        const QVariantMap entry = settings.entry(u"front"_s);
        QCOMPARE(entry.value(u"address"_s), u"rtsp://192.0.2.7/s"_s);
        QCOMPARE(entry.value(u"user"_s), u"anna"_s);
        QCOMPARE(entry.value(u"hasPassword"_s), true);
        QCOMPARE(settings.entry(u"nobody"_s), QVariantMap());
        // Another name and path, and the password left alone.
        settings.save(u"front"_s, Kind::Network, u"porch"_s, u"rtsp://192.0.2.7/low"_s, u"anna"_s, {});
        QVERIFY(loaded.waits());
        QCOMPARE(desk.now(), (QStringList {u"porch=rtsp://anna:p%2Fw@192.0.2.7/low"_s, u"back=demo:"_s}));
        // A new one.
        settings.save(u"porch"_s, Kind::Network, u"porch"_s, u"rtsp://192.0.2.7/low"_s, u"anna"_s, u"new"_s);
        QVERIFY(loaded.waits());
        QCOMPARE(desk.now().front(), u"porch=rtsp://anna:new@192.0.2.7/low"_s);
        // Somebody else has another one; another host must not be told it.
        settings.save(u"porch"_s, Kind::Network, u"porch"_s, u"rtsp://192.0.2.7/low"_s, u"eve"_s, {});
        QVERIFY(loaded.waits());
        QCOMPARE(desk.now().front(), u"porch=rtsp://eve@192.0.2.7/low"_s);
    }

    void anotherHostIsNotToldThePassword()
    {
        Desk desk(u"front=rtsp://anna:pw@192.0.2.7/s\n"_s);
        Loaded loaded(desk);
        loaded.settings.save(u"front"_s, Kind::Network, u"front"_s, u"rtsp://192.0.2.66/s"_s, u"anna"_s, {});
        QVERIFY(loaded.waits());
        QVERIFY2(loaded.settings.problem().startsWith(u"camera front: the password in its address is hidden"_s),
                 qPrintable(loaded.settings.problem()));
        QCOMPARE(desk.now(), QStringList {u"front=rtsp://anna:pw@192.0.2.7/s"_s});
    }

    void whatIsFoundAtTheStationIsOfferedWithoutBeingWaitedFor()
    {
        Desk desk;
        QSemaphore mayAnswer;
        QThread *asked = nullptr;
        CameraSettings settings(
            *desk.book, [] { return u"user:anna"_s; },
            [&] {
                mayAnswer.acquire();
                asked = QThread::currentThread();
                return QStringList {u"/dev/video0"_s};
            });
        settings.load();
        QTRY_VERIFY(settings.isKnown()); // although that device hangs
        QCOMPARE(settings.devices(), QStringList());
        mayAnswer.release();
        QTRY_COMPARE(settings.devices(), QStringList {u"/dev/video0"_s});
        QVERIFY(asked != QThread::currentThread());
    }

    void twoOfOneNameAreRefusedAndOrderIsKept()
    {
        Desk desk(u"front=demo:\nback=images:/x\nyard=images:/y\n"_s);
        Loaded loaded(desk);
        CameraSettings &settings = loaded.settings;
        QCOMPARE(settings.freeName(), u"camera-2"_s);
        QVERIFY(!settings.judge({}, Kind::Drawn, u"back"_s, {}, {}, {}).isEmpty());
        QVERIFY(!settings.judge(u"yard"_s, Kind::Drawn, u"back"_s, {}, {}, {}).isEmpty());
        QVERIFY(settings.judge(u"back"_s, Kind::Drawn, u"back"_s, {}, {}, {}).isEmpty());
        settings.makeFirst(u"yard"_s);
        QVERIFY(loaded.waits());
        QCOMPARE(settings.names(), (QStringList {u"yard"_s, u"front"_s, u"back"_s}));
        settings.remove(u"front"_s);
        QVERIFY(loaded.waits());
        QCOMPARE(desk.now(), (QStringList {u"yard=images:/y"_s, u"back=images:/x"_s}));
        settings.remove(u"yard"_s);
        QVERIFY(loaded.waits());
        settings.remove(u"back"_s);
        QVERIFY(loaded.waits());
        QCOMPARE(desk.now(), QStringList());
    }

    void whatIsSetElsewhereIsShownAndSaidWhere()
    {
        Desk desk(u"front=rtsp://anna:pw@192.0.2.7/s"_s, false);
        Loaded loaded(desk);
        QVERIFY(!loaded.settings.isChangeable());
        QVERIFY2(loaded.settings.where().contains(u"CAMERAS"_s), qPrintable(loaded.settings.where()));
        QCOMPARE(loaded.settings.names(), QStringList {u"front"_s});
        loaded.settings.remove(u"front"_s);
        QVERIFY(loaded.waits());
        QVERIFY(loaded.settings.problem().contains(u"CAMERAS"_s));
        QCOMPARE(desk.now().size(), 1);
    }

    void everyKindComesBackAsItWasWritten()
    {
        for (const QString &text :
             {u"a=rtsp://anna:***@192.0.2.7:8554/s?***"_s, u"a=http://192.0.2.7/v"_s, u"a=v4l2:/dev/video3"_s,
              u"a=file:/x.mp4?loop=1&realtime=0"_s, u"a=images:/x y"_s, u"a=demo:"_s, u"a=rtsp://***@192.0.2.7/s"_s}) {
            const auto spec = core::parseCamera(text);
            QVERIFY2(spec, qPrintable(text));
            const auto again = CameraEntry::of(*spec).spec();
            QVERIFY2(again, again ? "" : qPrintable(text + again.error().message));
            QCOMPARE(again->toText(), text);
        }
    }
};

QTEST_MAIN(TestCameraSettings)
#include "tst_camerasettings.moc"
