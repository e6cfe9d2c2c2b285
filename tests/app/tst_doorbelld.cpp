// SPDX-License-Identifier: MIT
// doorbelld as somebody who runs a door meets it: the built program on real files and ports, stopped, killed, short of
// room.
#include "tests/app/programrun.h"
#include "tests/services/storage/storagefixture.h"
#include "tests/support/doorclip.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int kWaitMs = 120'000; // on a loaded machine

QString face(const QString &person, int number)
{
    return QStringLiteral(FACES_DIR "/johns/%1/%2.jpg").arg(person).arg(number);
}
bool hasModels() { return *MODELS_DIR != '\0' && QDir(QStringLiteral(MODELS_DIR)).exists(); }
bool hasFaces() { return hasModels() && QFile::exists(face(u"John_Salley"_s, 1)); }

bool isOneLine(const QString &text) { return text.endsWith(u'\n') && text.count(u'\n') == 1 && text.size() > 1; }

QJsonArray visitsIn(const Programs &programs)
{
    return programs.ctl({u"visit"_s, u"list"_s, u"--json"_s}).json().value(u"visits"_s).toArray();
}

QStringList namesIn(const QJsonArray &visits)
{
    QStringList names;
    for (const QJsonValue &visit : visits) {
        for (const QJsonValue &seen : visit.toObject().value(u"faces"_s).toArray())
            names << seen.toObject().value(u"name"_s).toString(u"stranger"_s);
    }
    names.sort();
    return names;
}

QJsonObject checkIn(const HttpAnswer &report, const QString &check)
{
    return report.json().value(u"checks"_s).toObject().value(check).toObject();
}

// Somebody was seen at the door, and their visit was stored or could not be.
bool hasTriedToStore(const RunningStation &station)
{
    return QTest::qWaitFor(
        [&] {
            const QByteArrayList lines = httpGet(station.metricsAddress() + u"/metrics"_s).body.split('\n');
            return std::ranges::any_of(lines, [](const QByteArray &line) {
                return line.startsWith("pipeline_events_total{event_type=\"visit_stored\"") && !line.endsWith(" 0");
            });
        },
        kWaitMs);
}

// What the log may hold: nothing of anybody.
bool hasNoName(const QString &log) { return !log.contains(u"Salley"_s) && !log.contains(u"Anna"_s); }
} // namespace

#define NEEDS_MODELS()                                                                                                 \
    if (!hasModels())                                                                                                  \
    QSKIP("needs MODELS_DIR")
#define NEEDS_FACES()                                                                                                  \
    if (!hasFaces())                                                                                                   \
    QSKIP("needs FACES_DIR and MODELS_DIR")

class DoorbelldTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_clips;
    QString m_still; // an empty door
    QString m_guest; // somebody stands there all the time
    QString m_comeAndGo; // two people, one after the other

    static QString camera(const QString &clip, bool forEver = true)
    {
        return u"door=file:"_s + clip + (forEver ? u"?loop=1"_s : QString());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_still = m_clips.filePath(u"still.mp4"_s);
        QVERIFY(DoorClip({}, 20).write(m_still));
        if (!hasFaces())
            return;
        DoorClip::Visitor guest {u"Salley"_s, {face(u"John_Salley"_s, 4)}, -30, 400, 0.5F,
                                 420}; // arrived long ago, leaves never
        m_guest = m_clips.filePath(u"guest.mp4"_s);
        QVERIFY(DoorClip({guest}, 60).write(m_guest));
        const DoorClip::Visitor first {
            u"Salley"_s, {face(u"John_Salley"_s, 4), face(u"John_Salley"_s, 5)}, 10, 70, 0.5F, 420};
        const DoorClip::Visitor second {u"Simm"_s, {face(u"John_Simm"_s, 4)}, 230, 70, 0.6F,
                                        420}; // a visit ends eight seconds after the last face
        m_comeAndGo = m_clips.filePath(u"two.mp4"_s);
        QVERIFY(DoorClip({first, second}, 310).write(m_comeAndGo));
    }

    void wrongUsageIsOneLineAndTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no camera") << QStringList();
        QTest::newRow("unknown option") << QStringList {u"--demo"_s, u"--colour"_s};
        QTest::newRow("something besides") << QStringList {u"--demo"_s, u"front"_s};
        QTest::newRow("no such kind of camera") << QStringList {u"--camera"_s, u"a=b:c"_s};
        QTest::newRow("two cameras of one name")
            << QStringList {u"--camera"_s, u"a=demo:"_s, u"--camera"_s, u"a=demo:"_s};
        QTest::newRow("no such file of settings") << QStringList {u"--demo"_s, u"--config"_s, u"/no/such"_s};
    }
    void wrongUsageIsOneLineAndTwo()
    {
        QFETCH(const QStringList, arguments);
        const QTemporaryDir dir;
        const Ran ran = Programs(dir.path()).station(arguments);
        QVERIFY2(ran.code == 2 && isOneLine(ran.err) && ran.err.startsWith(u"doorbelld: "_s) && ran.out.isEmpty(),
                 ran.text().constData());
        QVERIFY(QDir(dir.path()).isEmpty());
    }

    void saysItsVersionAndHowItIsUsed()
    {
        const QTemporaryDir dir;
        const Ran version = Programs(dir.path()).station({u"--version"_s});
        QVERIFY2(version.code == 0 && version.out.startsWith(u"doorbelld "_s) && isOneLine(version.out),
                 version.text().constData());
        const Ran help = Programs(dir.path()).station({u"--help"_s});
        QVERIFY2(help.code == 0 && help.out.contains(u"--until-end"_s), help.text().constData());
    }

    void namesTheRightPeopleOfAClip()
    {
        NEEDS_FACES();
        const QTemporaryDir dir;
        const Programs programs(dir.path());
        Ran ran = programs.ctl({u"person"_s, u"add"_s, u"Salley"_s, face(u"John_Salley"_s, 1)});
        QVERIFY2(ran.code == 0, ran.text().constData());
        ran = programs.ctl({u"person"_s, u"add"_s, u"Savage"_s, face(u"John_Savage"_s, 1)});
        QVERIFY2(ran.code == 0, ran.text().constData());
        ran = programs.station({u"--camera"_s, camera(m_comeAndGo, false), u"--until-end"_s});
        QVERIFY2(ran.code == 0, ran.text().constData());
        QVERIFY2(hasNoName(ran.err), ran.text().constData());
        const QJsonArray visits = visitsIn(programs);
        QCOMPARE(namesIn(visits), QStringList({u"Salley"_s, u"stranger"_s}));
        QCOMPARE(visits.size(), 2); // newest first
        QCOMPARE(visits.at(0).toObject().value(u"outcome"_s).toString(), u"unknown"_s);
        QCOMPARE(visits.at(1).toObject().value(u"outcome"_s).toString(), u"known"_s);
        for (const QJsonValue &visit : visits) {
            QVERIFY(visit.toObject().value(u"ended_at"_s).isString());
            QVERIFY(visit.toObject().value(u"snapshot"_s).isString());
        }
        const QString picture = dir.filePath(u"picture.jpg"_s);
        ran = programs.ctl(
            {u"visit"_s, u"show"_s, visits.at(1).toObject().value(u"id"_s).toString(), u"--snapshot"_s, picture});
        QVERIFY2(ran.code == 0 && QFileInfo(picture).size() > 5000, ran.text().constData());
    }

    void answersDrainsAndEndsInOrder()
    {
        NEEDS_FACES();
        const QTemporaryDir dir;
        Programs programs(dir.path());
        programs.set(u"DRAIN_MS"_s, u"2500"_s);
        QCOMPARE(programs.ctl({u"person"_s, u"add"_s, u"Salley"_s, face(u"John_Salley"_s, 1)}).code, 0);
        RunningStation station(programs, {u"--camera"_s, camera(m_guest)});
        QVERIFY2(station.waitUntilReady(kWaitMs), qUtf8Printable(station.log()));
        QCOMPARE(httpGet(station.address() + u"/livez"_s).code, 200);
        HttpAnswer health;
        QVERIFY(QTest::qWaitFor(
            [&] { // the first checks take a second
                health = httpGet(station.address() + u"/health"_s);
                return health.json().value(u"checks"_s).toObject().value(u"database_connectivity"_s).toString()
                    == u"healthy"_s;
            },
            kWaitMs));
        for (const char *check : {"system_resources", "application_components", "database_connectivity"})
            QVERIFY2(health.json().value(u"checks"_s).toObject().contains(QLatin1StringView(check)),
                     health.body.constData());
        HttpAnswer metrics;
        QVERIFY(QTest::qWaitFor(
            [&] { // the camera is opened when people are known
                metrics = httpGet(station.metricsAddress() + u"/metrics"_s);
                return metrics.body.contains("camera_up{camera=\"door\"} 1");
            },
            kWaitMs));
        QCOMPARE(metrics.code, 200);
        for (const char *name : {"camera_up{camera=\"door\"} 1", "known_faces_database_size 1", "build_info"})
            QVERIFY2(metrics.body.contains(name), metrics.body.constData());
        QVERIFY(!metrics.body.contains("Salley"));
        QVERIFY(QTest::qWaitFor([&] { return !visitsIn(programs).isEmpty(); }, kWaitMs));
        QVERIFY(visitsIn(programs).at(0).toObject().value(u"ended_at"_s).isNull()); // still at the door

        station.terminate();
        QVERIFY(QTest::qWaitFor([&] { return httpGet(station.address() + u"/readyz"_s).code == 503; }, 2000));
        const HttpAnswer draining = httpGet(station.address() + u"/readyz"_s);
        QVERIFY2(draining.code == 503 && draining.json().value(u"status"_s).toString() == u"draining"_s,
                 draining.body.constData());
        const HttpAnswer live = httpGet(station.address() + u"/livez"_s); // still served
        QVERIFY2(live.code == 200 && live.head.toLower().contains("connection: close"), live.head.constData());
        QCOMPARE(station.waitForEnd(kWaitMs), 0);
        const QJsonArray visits = visitsIn(programs);
        QCOMPARE(visits.size(), 1);
        QVERIFY(visits.at(0).toObject().value(u"ended_at"_s).isString());
        QVERIFY2(hasNoName(station.log()), qUtf8Printable(station.log()));
    }

    void endsAVisitThatAKillLeftOpen()
    {
        NEEDS_FACES();
        const QTemporaryDir dir;
        const Programs programs(dir.path());
        QString id;
        {
            RunningStation station(programs, {u"--camera"_s, camera(m_guest)});
            QVERIFY2(station.waitUntilReady(kWaitMs), qUtf8Printable(station.log()));
            QVERIFY(QTest::qWaitFor([&] { return !visitsIn(programs).isEmpty(); }, kWaitMs));
            station.kill();
            QCOMPARE(station.waitForEnd(kWaitMs), -1);
            const QJsonObject open = visitsIn(programs).at(0).toObject();
            QVERIFY(open.value(u"ended_at"_s).isNull());
            id = open.value(u"id"_s).toString();
        }
        RunningStation again(programs, {u"--camera"_s, camera(m_still)});
        QVERIFY2(again.waitUntilReady(kWaitMs), qUtf8Printable(again.log()));
        QVERIFY2(again.log().contains(u"that the last run left open"_s), qUtf8Printable(again.log()));
        const QJsonObject ended = programs.ctl({u"visit"_s, u"show"_s, id, u"--json"_s}).json();
        QVERIFY(ended.value(u"ended_at"_s).isString());
        QVERIFY(ended.value(u"ended_at"_s).toString() >= ended.value(u"started_at"_s).toString());
    }

    void sharesItsDirectoryWithDoorbellctlOnly()
    {
        NEEDS_FACES();
        const QTemporaryDir dir;
        Programs programs(dir.path());
        RunningStation station(programs, {u"--camera"_s, camera(m_guest)});
        QVERIFY2(station.waitUntilReady(kWaitMs), qUtf8Printable(station.log()));
        const Ran second = programs.station({u"--camera"_s, camera(m_still)});
        QVERIFY2(second.code == 1 && isOneLine(second.err) && second.err.contains(dir.path())
                     && second.err.contains(QString::number(station.pid())),
                 second.text().constData());

        const QTemporaryDir elsewhere;
        Programs other(elsewhere.path());
        const QString port = station.address().section(u':', -1);
        other.set(u"HTTP_PORT"_s, port);
        const Ran taken = other.station({u"--camera"_s, camera(m_still)});
        const QString last = taken.err.trimmed().section(u'\n', -1);
        QVERIFY2(taken.code == 1 && last.startsWith(u"doorbelld: "_s) && last.contains(u"HTTP_PORT"_s)
                     && last.contains(port),
                 taken.text().constData());

        // A person added meanwhile is known without a restart.
        QVERIFY(httpGet(station.metricsAddress() + u"/metrics"_s).body.contains("known_faces_database_size 0"));
        const Ran added = programs.ctl({u"person"_s, u"add"_s, u"Salley"_s, face(u"John_Salley"_s, 1)});
        QVERIFY2(added.code == 0, added.text().constData());
        QVERIFY(QTest::qWaitFor(
            [&] {
                return httpGet(station.metricsAddress() + u"/metrics"_s).body.contains("known_faces_database_size 1");
            },
            kWaitMs));

        Ran health = programs.ctl({u"health"_s, station.address(), u"--json"_s});
        QVERIFY2(health.json().value(u"checks"_s).toObject().size() >= 3, health.text().constData());
        other.set(u"HTTP_PORT"_s, port); // the default address is that of the settings
        health = other.ctl({u"health"_s});
        QVERIFY2(health.code == 0 || health.out.startsWith(u"unhealthy"_s),
                 health.text().constData()); // the machine itself may be short of something
        QVERIFY2(health.out.contains(u"database_connectivity"_s), health.text().constData());
    }

    void neverRepeatsACameraPassword()
    {
        NEEDS_MODELS();
        QTcpServer closed; // a port that nobody answers on
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        const QTemporaryDir dir;
        const Programs programs(dir.path());
        RunningStation station(programs,
                               {u"--log-level"_s, u"debug"_s, u"--camera"_s,
                                u"front=rtsp://house:hunter2@127.0.0.1:%1/?key=hunter2"_s.arg(port), u"--camera"_s,
                                u"back=http://house:hunter2@127.0.0.1:%1/mjpeg?password=hunter2"_s.arg(port)});
        QVERIFY2(station.waitUntilReady(kWaitMs), qUtf8Printable(station.log()));
        HttpAnswer health;
        QVERIFY(QTest::qWaitFor(
            [&] {
                health = httpGet(station.address() + u"/health/report"_s);
                return checkIn(health, u"application_components"_s).value(u"message"_s).toString().contains(u"front"_s);
            },
            kWaitMs));
        QCOMPARE(checkIn(health, u"application_components"_s).value(u"status"_s).toString(), u"degraded"_s);
        const HttpAnswer metrics = httpGet(station.metricsAddress() + u"/metrics"_s);
        QVERIFY2(metrics.body.contains("camera_up{camera=\"front\"} 0"), metrics.body.constData());
        station.terminate();
        QCOMPARE(station.waitForEnd(kWaitMs), 0);
        for (const QByteArray &said : {station.log().toUtf8(), health.body, metrics.body})
            QVERIFY2(!said.contains("hunter2"), said.constData());
    }

    void isUnhealthyWhileTheDiskIsFull()
    {
        NEEDS_FACES();
        const SmallDisk mount(u"4m"_s);
        if (mount.path().isEmpty())
            QSKIP("only root may mount a small disk");
        const Programs programs(mount.filePath(u"data"_s));
        QVERIFY(QDir().mkpath(programs.dataDir()));
        const QString ballast = mount.filePath(u"ballast"_s);
        RunningStation station(programs, {u"--camera"_s, camera(m_guest)});
        QVERIFY2(station.waitForLog(u"/metrics"_s, kWaitMs), qUtf8Printable(station.log()));
        {
            QFile file(ballast);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            const QByteArray block(4096, 'b');
            while (file.write(block) == block.size()) { }
        }
        QVERIFY2(station.waitUntilReady(kWaitMs), qUtf8Printable(station.log()));
        HttpAnswer health;
        QVERIFY2(QTest::qWaitFor(
                     [&] {
                         health = httpGet(station.address() + u"/health"_s);
                         return health.json().value(u"checks"_s).toObject().value(u"database_connectivity"_s).toString()
                             == u"unhealthy"_s;
                     },
                     kWaitMs),
                 qUtf8Printable(station.log()));
        QCOMPARE(health.code, 503);
        QVERIFY2(hasTriedToStore(station), qUtf8Printable(station.log()));
        const HttpAnswer report = httpGet(station.address() + u"/health/report"_s);
        QVERIFY2(
            checkIn(report, u"database_connectivity"_s).value(u"message"_s).toString().contains(u"the disk is full"_s),
            report.body.constData());
        QVERIFY2(!report.body.contains(mount.path().toUtf8()) && !health.body.contains("full"),
                 report.body.constData()); // strangers learn no folders
        QVERIFY2(station.waitForLog(u"the disk is full"_s, kWaitMs), qUtf8Printable(station.log()));
        const Ran asked = programs.ctl({u"health"_s, station.address()});
        QVERIFY2(asked.code == 1 && asked.out.startsWith(u"unhealthy"_s) && asked.out.contains(u"the disk is full"_s),
                 asked.text().constData());

        QVERIFY(QFile::remove(ballast));
        QVERIFY(QTest::qWaitFor(
            [&] {
                health = httpGet(station.address() + u"/health"_s);
                return health.json().value(u"checks"_s).toObject().value(u"database_connectivity"_s).toString()
                    == u"healthy"_s;
            },
            kWaitMs));
        station.terminate();
        QCOMPARE(station.waitForEnd(kWaitMs), 0);
        const QJsonArray visits = visitsIn(programs);
        QCOMPARE(visits.size(), 1); // the one that could not be stored for a while
        QVERIFY(visits.at(0).toObject().value(u"snapshot"_s).isString());
    }

    void endsAllTheSameWhenTheDiskStaysFull()
    {
        NEEDS_FACES();
        const SmallDisk mount(u"4m"_s);
        if (mount.path().isEmpty())
            QSKIP("only root may mount a small disk");
        const Programs programs(mount.filePath(u"data"_s));
        QVERIFY(QDir().mkpath(programs.dataDir()));
        RunningStation station(programs, {u"--camera"_s, camera(m_guest)});
        QVERIFY2(station.waitForLog(u"/metrics"_s, kWaitMs), qUtf8Printable(station.log()));
        {
            QFile file(mount.filePath(u"ballast"_s));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            const QByteArray block(4096, 'b');
            while (file.write(block) == block.size()) { }
        }
        QVERIFY2(station.waitUntilReady(kWaitMs), qUtf8Printable(station.log())); // which learns its addresses
        QVERIFY2(station.waitForLog(u"the disk is full"_s, kWaitMs), qUtf8Printable(station.log()));
        QVERIFY2(hasTriedToStore(station), qUtf8Printable(station.log()));
        station.terminate();
        QCOMPARE(station.waitForEnd(kWaitMs), 1); // not 0: something was lost
        QVERIFY2(station.log().contains(u"could not be stored"_s), qUtf8Printable(station.log()));
    }

    void saysThatAFileIsNoVideo_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"missing", "empty", "text", "truncated", "directory", "folder without pictures"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void saysThatAFileIsNoVideo()
    {
        NEEDS_MODELS();
        QFETCH(const QString, kind);
        const QTemporaryDir dir;
        const QTemporaryDir files;
        const QString path = files.filePath(u"clip.mp4"_s);
        QString url = u"door=file:"_s + path;
        QFile file(path);
        if (kind == "directory"_L1) {
            QVERIFY(QDir().mkdir(path));
        } else if (kind == "folder without pictures"_L1) {
            url = u"door=images:"_s + files.path();
        } else if (kind != "missing"_L1) {
            QFile whole(m_still);
            QVERIFY(whole.open(QIODevice::ReadOnly) && file.open(QIODevice::WriteOnly));
            file.write(kind == "text"_L1        ? QByteArray("a letter")
                           : kind == "empty"_L1 ? QByteArray()
                                                : whole.readAll().first(whole.size() / 3));
            file.close();
        }
        const Programs programs(dir.path());
        const Ran ran = programs.station({u"--camera"_s, url, u"--until-end"_s});
        QVERIFY2(ran.code == 1 && ran.err.contains(files.path()), ran.text().constData());
    }

    void namesADrawnVisitor()
    {
        NEEDS_MODELS();
        const QTemporaryDir dir;
        const Programs programs(dir.path());
        RunningStation station(programs, {u"--demo"_s});
        QVERIFY2(station.waitUntilReady(kWaitMs), qUtf8Printable(station.log()));
        QVERIFY2(QTest::qWaitFor(
                     [&] { return namesIn(visitsIn(programs)).join(u""_s).remove(u"stranger"_s).size() > 0; }, kWaitMs),
                 qUtf8Printable(station.log()));
        station.terminate();
        QCOMPARE(station.waitForEnd(kWaitMs), 0);
        QVERIFY(std::ranges::none_of(visitsIn(programs), [](const QJsonValue &visit) {
            return visit.toObject().value(u"ended_at"_s).isNull();
        }));
    }

    void seesTheDrawnPeopleToTheEnd()
    {
        NEEDS_MODELS();
        if (!qEnvironmentVariableIsSet("DOORBELL_LONG_TESTS"))
            QSKIP("takes minutes; set DOORBELL_LONG_TESTS=1");
        const QTemporaryDir dir;
        const Programs programs(dir.path());
        const Ran ran = programs.station({u"--demo"_s, u"--until-end"_s});
        QVERIFY2(ran.code == 0, ran.text().constData());
        const QJsonArray visits = visitsIn(programs);
        QStringList outcomes;
        for (const QJsonValue &visit : visits) {
            outcomes << visit.toObject().value(u"outcome"_s).toString();
            QVERIFY(visit.toObject().value(u"ended_at"_s).isString());
        }
        for (const char *outcome : {"known", "unknown", "blocked"})
            QVERIFY2(outcomes.contains(QLatin1StringView(outcome)), qUtf8Printable(outcomes.join(u' ')));
        QVERIFY(std::ranges::any_of(
            visits, [](const QJsonValue &visit) { return visit.toObject().value(u"rang"_s).toBool(); }));
        QVERIFY2(programs.ctl({u"person"_s, u"list"_s}).out.contains(u"blocked"_s),
                 "nobody of the household is blocked");
    }
};

QTEST_GUILESS_MAIN(DoorbelldTest)
#include "tst_doorbelld.moc"
