// SPDX-License-Identifier: MIT
// Settings of the real program, changed while it runs: each takes effect at once, survives a restart, is recorded, and
// is refused whole when anything is wrong with it.
#include "tests/app/programrun.h"
#include "tests/support/webclient.h"

#include "app/settingsdesk.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QPromise>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <unistd.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace {
constexpr int kWaitMs = 120'000;

// Keeps what is recorded, or refuses it.
class Trail final : public core::AuditTrail {
public:
    QFuture<core::Result<void>> record(core::AuditEvent event) override
    {
        if (!isBroken)
            events << event;
        QPromise<core::Result<void>> promise;
        promise.start();
        promise.addResult(isBroken ? core::Result<void>(core::Error {core::Error::Code::Io, u"the pen is broken"_s})
                                   : core::Result<void>());
        promise.finish();
        return promise.future();
    }
    QFuture<core::Result<core::AuditPage>> page(core::AuditQuery) const override { return {}; }
    QFuture<core::Result<core::AuditVerdict>> verify(Progress) const override { return {}; }

    QList<core::AuditEvent> events;
    bool isBroken = false;
};

services::Configured configuredIn(const QString &dataDir)
{
    services::Surroundings here;
    here.homeDir = dataDir;
    return *services::ConfigLoader(here).load(
        {.configFile = {}, .values = {{u"data.dir"_s, u"--data-dir"_s, dataDir}}});
}

int quality(const QByteArray &jpeg) // the first entry of the first quantisation table: 1 at best, 255 at worst
{
    const qsizetype at = jpeg.indexOf("\xff\xdb");
    return at < 0 || at + 5 >= jpeg.size() ? -1 : int(uchar(jpeg.at(at + 5)));
}
} // namespace

class RuntimeSettingsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Programs> m_programs;
    std::unique_ptr<RunningStation> m_station;
    std::unique_ptr<WebClient> m_client;
    QByteArray m_token;

    QString file() const { return m_programs->dataDir() + u"/settings.toml"_s; }
    QByteArray saved() const
    {
        QFile file(this->file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void begin(const QStringList &arguments = {})
    {
        m_station.reset();
        m_station = std::make_unique<RunningStation>(*m_programs, QStringList {u"--demo"_s} + arguments);
        QVERIFY2(m_station->waitUntilReady(kWaitMs), qPrintable(m_station->log()));
        m_client = std::make_unique<WebClient>(quint16(QUrl(m_station->address()).port()));
    }
    WebAnswer change(const QJsonObject &settings) const
    {
        return m_client->post("/api/v1/settings", m_token, settings, "PATCH");
    }
    QJsonObject shown(const QString &key) const
    {
        return m_client->get("/api/v1/settings", m_token).json().value(u"settings"_s).toObject().value(key).toObject();
    }
    void ring() const { QCOMPARE(m_client->post("/api/v1/ring", m_token, {}).status, 202); }
    QJsonArray visits() const
    {
        return m_client->get("/api/v1/visits?limit=50", m_token).json().value(u"visits"_s).toArray();
    }
    QJsonObject firstFace(const QByteArray &picture) const
    {
        return m_client
            ->ask({.method = "POST",
                   .target = "/api/v1/recognize",
                   .bearer = m_token,
                   .type = "image/jpeg",
                   .body = picture})
            .json()
            .value(u"faces"_s)
            .toArray()
            .at(0)
            .toObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_programs = std::make_unique<Programs>(m_dir.filePath(u"data"_s));
        m_programs->set(u"DRAIN_MS"_s, QString()); // it is to be changed
        const Ran made = m_programs->ctl({u"token"_s, u"create"_s, u"test"_s, u"--role"_s, u"admin"_s});
        QVERIFY2(made.code == 0, made.text());
        m_token = made.out.trimmed().toLatin1();
        begin();
    }

    void aLogLevelShowsAtOnce()
    {
        ring();
        QVERIFY(!m_station->log().contains(u"DEBUG"_s));
        const WebAnswer answer = change({{u"log.level"_s, u"debug"_s}});
        QVERIFY2(answer.status == 200, answer.text());
        const QJsonObject row = answer.json().value(u"settings"_s).toObject().value(u"log.level"_s).toObject();
        QCOMPARE(row.value(u"value"_s), u"debug"_s);
        QCOMPARE(row.value(u"source"_s), u"saved"_s);
        QCOMPARE(row.value(u"origin"_s), file());
        QVERIFY(m_station->waitForLog(u"\"DEBUG\""_s, kWaitMs)); // people come and go on the demo camera
        QCOMPARE(change({{u"log.level"_s, QJsonValue()}}).status, 200);
        QCOMPARE(shown(u"log.level"_s).value(u"source"_s), u"default"_s);
    }

    void aVisitThatIsOpenEndsByTheNewGap()
    {
        QCOMPARE(change({{u"visit.gap"_s, 3600}}).status, 200);
        ring();
        QTRY_VERIFY_WITH_TIMEOUT(!visits().isEmpty(), kWaitMs);
        QCOMPARE(visits().at(0).toObject().value(u"ended_at"_s), QJsonValue());
        const QString open = visits().at(0).toObject().value(u"id"_s).toString();
        const QString kEnded = u"\"visit ended\",\"context\":{\"camera\":\"demo\",\"correlation_id\":\"%1\""_s;
        QVERIFY(!m_station->waitForLog(kEnded.arg(open),
                                       10'000)); // by the default of 8 s it would have in the play's pauses
        QCOMPARE(change({{u"visit.gap"_s, 0.2}}).status, 200);
        QVERIFY(m_station->waitForLog(kEnded.arg(open), kWaitMs));
    }

    void aPictureIsKeptInTheNewQuality()
    {
        for (const int wanted : {1, 100}) {
            QVERIFY2(change({{u"visit.snapshot_quality"_s, wanted}, {u"visit.gap"_s, 0.2}}).status == 200, "refused");
            QSet<QString> before;
            for (const QJsonValue &visit : visits())
                before << visit.toObject().value(u"id"_s).toString();
            ring();
            QByteArray picture;
            QTRY_VERIFY_WITH_TIMEOUT(
                ([&] {
                    for (const QJsonValue &visit : visits()) {
                        const QString id = visit.toObject().value(u"id"_s).toString();
                        if (!before.contains(id) && !visit.toObject().value(u"ended_at"_s).isNull())
                            picture = m_client->get("/api/v1/visits/" + id.toLatin1() + "/snapshot.jpg", m_token).body;
                    }
                    return picture.startsWith("\xff\xd8");
                }()),
                kWaitMs);
            QCOMPARE(quality(picture), wanted == 1 ? 255 : 1);
        }
    }

    void whoIsNamedFollowsThresholdsAndMargin()
    {
        QCOMPARE(change({{u"recognition.threshold_known"_s, -1},
                         {u"recognition.threshold_blocked"_s, 1},
                         {u"recognition.margin"_s, 0}})
                     .status,
                 200);
        QByteArray picture;
        QJsonObject face;
        const auto isNamed = [&] { // asked once more after it was true, when the next picture may show nobody
            if (face.value(u"kind"_s) == u"known"_s)
                return true;
            picture = m_client->get("/api/v1/cameras/demo/snapshot.jpg", m_token).body;
            face = firstFace(picture);
            return face.value(u"kind"_s) == u"known"_s;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isNamed(), kWaitMs);
        QCOMPARE(face.value(u"decision"_s).toObject().value(u"threshold"_s).toDouble(), -1.0);
        const QByteArray person = face.value(u"person_id"_s).toString().toLatin1();

        QCOMPARE(change({{u"recognition.threshold_known"_s, 1}}).status, 200);
        QCOMPARE(firstFace(picture).value(u"kind"_s), u"unknown"_s);
        QCOMPARE(change({{u"recognition.threshold_known"_s, -1}, {u"recognition.margin"_s, 2}}).status, 200);
        QCOMPARE(firstFace(picture).value(u"kind"_s), u"unknown"_s);

        // The same person, now unwelcome.
        QCOMPARE(m_client->post("/api/v1/persons/" + person, m_token, {{u"kind"_s, u"blocked"_s}}, "PATCH").status,
                 200);
        QCOMPARE(change({{u"recognition.threshold_known"_s, 1},
                         {u"recognition.margin"_s, 0},
                         {u"recognition.threshold_blocked"_s, -1}})
                     .status,
                 200);
        QTRY_COMPARE_WITH_TIMEOUT(firstFace(picture).value(u"kind"_s), u"blocked"_s, kWaitMs);
        QCOMPARE(change({{u"recognition.threshold_blocked"_s, 1}}).status, 200);
        QVERIFY(firstFace(picture).value(u"kind"_s) != u"blocked"_s);

        // The cameras' own decisions follow the same lines.
        QCOMPARE(change({{u"recognition.threshold_known"_s, 0.875},
                         {u"recognition.threshold_blocked"_s, 0.875},
                         {u"visit.gap"_s, 0.2}})
                     .status,
                 200);
        QTRY_VERIFY_WITH_TIMEOUT(
            ([&] {
                for (const QJsonValue &visit : visits()) {
                    for (const QJsonValue &seen : visit.toObject().value(u"faces"_s).toArray()) {
                        if (seen.toObject().value(u"decision"_s).toObject().value(u"threshold"_s).toDouble() == 0.875)
                            return true;
                    }
                }
                return false;
            }()),
            kWaitMs);
        QCOMPARE(change({{u"recognition.threshold_known"_s, QJsonValue()},
                         {u"recognition.threshold_blocked"_s, QJsonValue()},
                         {u"recognition.margin"_s, QJsonValue()}})
                     .status,
                 200);
        QCOMPARE(shown(u"recognition.margin"_s).value(u"value"_s), QJsonValue());
    }

    void eachChangeIsRecordedUnderItsCallersName()
    {
        QCOMPARE(change({{u"visit.gap"_s, 5}}).status, 200);
        const QByteArray id = "change-of-the-gap-1";
        QCOMPARE(m_client
                     ->ask({.method = "PATCH",
                            .target = "/api/v1/settings",
                            .bearer = m_token,
                            .type = "application/json",
                            .body = R"({"visit.gap":6.5})",
                            .headers = {"X-Correlation-Id: " + id}})
                     .status,
                 200);
        const QJsonArray entries
            = m_client->get("/api/v1/audit?correlation_id=" + id, m_token).json().value(u"entries"_s).toArray();
        QJsonObject entry;
        for (const QJsonValue &one : entries) {
            if (one.toObject().value(u"action"_s) == u"change setting"_s)
                entry = one.toObject();
        }
        QVERIFY2(!entry.isEmpty(), QJsonDocument(entries).toJson());
        QCOMPARE(entry.value(u"event_type"_s), u"system_change"_s);
        QVERIFY(entry.value(u"actor"_s).toString().startsWith(u"token:"_s));
        QCOMPARE(entry.value(u"resource"_s), u"settings/visit.gap"_s);
        const QJsonObject data = entry.value(u"data"_s).toObject();
        QCOMPARE(data.value(u"key"_s), u"visit.gap"_s);
        QCOMPARE(data.value(u"old"_s), u"5"_s);
        QCOMPARE(data.value(u"new"_s), u"6.5"_s);
    }

    void nothingChangesWhenAnythingIsWrong_data()
    {
        QTest::addColumn<QJsonObject>("asked");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown key") << QJsonObject {{u"visit.gap"_s, 1}, {u"visit.gapp"_s, 2}} << u"visit.gapp"_s;
        QTest::newRow("name of the environment") << QJsonObject {{u"VISIT_GAP"_s, 2}} << u"VISIT_GAP"_s;
        QTest::newRow("no number") << QJsonObject {{u"visit.gap"_s, u"soon"_s}}
                                   << u"visit.gap must be a number from 0.1 to 3600"_s;
        QTest::newRow("empty") << QJsonObject {{u"visit.gap"_s, u""_s}} << u"visit.gap must be"_s;
        QTest::newRow("out of range") << QJsonObject {{u"visit.snapshot_quality"_s, 101}} << u"from 1 to 100"_s;
        QTest::newRow("a bad one after a good one")
            << QJsonObject {{u"log.level"_s, u"debug"_s}, {u"visit.gap"_s, -1}} << u"visit.gap"_s;
        QTest::newRow("a good one after a bad one")
            << QJsonObject {{u"log.level"_s, u"loud"_s}, {u"visit.gap"_s, 1}} << u"log.level"_s;
        QTest::newRow("only at a start") << QJsonObject {{u"visit.gap"_s, 1}, {u"http.port"_s, 5001}} << u"restart"_s;
        QTest::newRow("a secret") << QJsonObject {{u"secret_key"_s, u"0123456789abcdef"_s}} << u"restart"_s;
        QTest::newRow("a list") << QJsonObject {{u"visit.gap"_s, QJsonArray {1}}} << u"visit.gap"_s;
        QTest::newRow("nothing") << QJsonObject() << u"no setting"_s;
    }
    void nothingChangesWhenAnythingIsWrong()
    {
        QFETCH(QJsonObject, asked);
        QFETCH(QString, said);
        const QByteArray before = saved();
        const QByteArray shownBefore = m_client->get("/api/v1/settings", m_token).body;
        const WebAnswer answer = change(asked);
        QVERIFY2(answer.status == 422, answer.text());
        QVERIFY2(answer.json().value(u"detail"_s).toString().contains(said), answer.text());
        QVERIFY(!answer.body.contains("0123456789abcdef"));
        QCOMPARE(saved(), before);
        QCOMPARE(m_client->get("/api/v1/settings", m_token).body, shownBefore);
    }

    void aFileThatCannotBeWrittenChangesNothing()
    {
        const QByteArray before = saved();
        QVERIFY(QDir().mkpath(file() + u".new/in the way"_s));
        const WebAnswer answer = change({{u"visit.gap"_s, 77}});
        QVERIFY2(answer.status == 500
                     && answer.json()
                            .value(u"detail"_s)
                            .toString()
                            .contains(u"nothing was changed: %1 cannot be written"_s.arg(file())),
                 answer.text());
        QCOMPARE(saved(), before);
        QVERIFY(shown(u"visit.gap"_s).value(u"value"_s) != u"77"_s);
        QVERIFY(QDir(file() + u".new"_s).removeRecursively());
        QCOMPARE(change({{u"visit.gap"_s, 77}}).status, 200);
    }

    void itIsKeptForTheNextStartAndForItsOwnerOnly()
    {
        QCOMPARE(change({{u"visit.gap"_s, 4.25}, {u"log.level"_s, u"warning"_s}, {u"http.drain_ms"_s, 600'000}}).status,
                 200);
        QCOMPARE(QFile::permissions(file())
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        const QJsonObject told
            = m_programs->ctl({u"config"_s, u"show"_s, u"--json"_s}).json().value(u"settings"_s).toObject();
        QCOMPARE(told.value(u"visit.gap"_s).toObject().value(u"source"_s), u"saved"_s);

        // And the end waits as long as it was told to, not the three seconds of the default.
        m_station->terminate();
        QTRY_COMPARE_WITH_TIMEOUT(httpGet(m_station->address() + u"/readyz"_s).code, 503, kWaitMs);
        QCOMPARE(m_station->waitForEnd(5000), -1);
        QVERIFY(m_station->isRunning());
        m_station->terminate(); // asked again: at once
        QCOMPARE(m_station->waitForEnd(), 0);

        m_programs->set(u"LOG_LEVEL"_s, u"info"_s); // RunningStation reads its address from the log
        begin();
        QCOMPARE(shown(u"visit.gap"_s).value(u"value"_s), u"4.25"_s);
        QCOMPARE(shown(u"visit.gap"_s).value(u"source"_s), u"saved"_s);
    }

    void whatIsSetElsewhereIsRefusedAndSaidWhere()
    {
        const QString config = m_dir.filePath(u"door.toml"_s);
        QFile written(config);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write("[visit]\nsnapshot_quality = 70\n");
        written.close();
        m_programs->set(u"LOG_LEVEL"_s, QString());
        m_programs->set(u"VISIT_GAP"_s, u"9"_s);
        begin({u"--config"_s, config, u"--log-level"_s, u"info"_s});
        const QByteArray before = saved();
        const QList<std::pair<QJsonObject, QString>> refused {
            {{{u"visit.gap"_s, 2}}, u"VISIT_GAP"_s},
            {{{u"log.level"_s, u"debug"_s}}, u"--log-level"_s},
            {{{u"visit.snapshot_quality"_s, 60}, {u"http.drain_ms"_s, 1}}, config + u":2"_s}};
        for (const auto &[asked, where] : refused) {
            const WebAnswer answer = change(asked);
            QVERIFY2(answer.status == 409 && answer.json().value(u"detail"_s).toString().contains(where),
                     answer.text());
            QCOMPARE(saved(), before);
        }
        QCOMPARE(shown(u"visit.gap"_s).value(u"value"_s), u"9"_s);
        QCOMPARE(shown(u"visit.gap"_s).value(u"is_changeable"_s), false);
        // What is overruled for now is not forgotten over another change.
        QCOMPARE(change({{u"recognition.margin"_s, 0.125}}).status, 200);
        QVERIFY2(saved().contains("visit.gap = 4.25\n") && saved().contains("recognition.margin = 0.125\n")
                     && saved().contains("log.level = \"warning\"\n"),
                 saved());
        m_programs->set(u"VISIT_GAP"_s, QString());
    }

    void aBrokenFileStopsTheStartAndIsNamed()
    {
        m_station.reset();
        const QByteArray good = saved();
        for (const QByteArray &bad :
             {"visit.gap = \"soon\"\n"_ba, "visit.gap = [\n"_ba, "http.port = 1\n"_ba, "nothing = 1\n"_ba}) {
            QFile written(file());
            QVERIFY(written.open(QIODevice::WriteOnly));
            written.write(bad);
            written.close();
            const Ran ran = m_programs->ctl({u"config"_s, u"check"_s});
            QVERIFY2(ran.code == 2 && ran.err.contains(file() + u":1"_s) && ran.err.count(u'\n') == 1, ran.text());
        }
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(good);
    }

    void aKillInTheMiddleLeavesTheOldOrTheNew()
    {
        for (int round = 0; round < 3; ++round) {
            begin({u"--log-level"_s, u"info"_s});
            std::vector<std::unique_ptr<QTcpSocket>> asked;
            for (int i = 0; i < 40; ++i) {
                const QByteArray body = QJsonDocument({{u"visit.gap"_s, 10 + i}, {u"http.drain_ms"_s, 10 + i}})
                                            .toJson(QJsonDocument::Compact);
                asked.push_back(m_client->open({.method = "PATCH",
                                                .target = "/api/v1/settings",
                                                .bearer = m_token,
                                                .type = "application/json",
                                                .body = body}));
                asked.back()->flush();
                if (i == 10 + 5 * round)
                    asked.front()->waitForReadyRead(kWaitMs); // changes are under way
            }
            m_station->kill();
            m_station->waitForEnd();
            const Ran shown = m_programs->ctl({u"config"_s, u"show"_s, u"--json"_s});
            QVERIFY2(shown.code == 0, shown.text());
            const QJsonObject rows = shown.json().value(u"settings"_s).toObject();
            const QString gap = rows.value(u"visit.gap"_s).toObject().value(u"value"_s).toString();
            QVERIFY2(gap.toInt() >= 10 && gap == rows.value(u"http.drain_ms"_s).toObject().value(u"value"_s).toString(),
                     shown.text()); // both of one change
        }
    }

    void aFullDiskChangesNothing()
    {
        const SmallDisk disk(u"64k"_s);
        if (disk.path().isEmpty())
            QSKIP("this user may not mount a small disk");
        Trail trail;
        app::SettingsDesk desk(configuredIn(disk.path()), trail);
        QVERIFY(desk.change({{u"visit.gap"_s, u"2"_s}}, u"user:test"_s, {}).isValid());
        QTRY_COMPARE(desk.settings().visitGapSeconds, 2.0);
        QFile filler(disk.path() + u"/filler"_s);
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) > 0) { }
        QFuture<core::Result<QJsonObject>> full = desk.change({{u"visit.gap"_s, u"3"_s}}, u"user:test"_s, {});
        QTRY_VERIFY(full.isFinished());
        QVERIFY(!full.result());
        QCOMPARE(full.result().error().code, core::Error::Code::NoSpace);
        QVERIFY(full.result().error().message.startsWith(u"nothing was changed: "_s));
        QCOMPARE(desk.settings().visitGapSeconds, 2.0);
        QCOMPARE(configuredIn(disk.path()).settings.visitGapSeconds, 2.0);
    }

    void aReadOnlyDiskChangesNothing()
    {
        const SmallDisk disk(u"64k"_s);
        if (disk.path().isEmpty())
            QSKIP("this user may not mount a small disk");
        Trail trail;
        app::SettingsDesk desk(configuredIn(disk.path()), trail);
        QCOMPARE(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,ro"_s, disk.path()}), 0);
        QFuture<core::Result<QJsonObject>> refused = desk.change({{u"visit.gap"_s, u"3"_s}}, u"user:test"_s, {});
        QTRY_VERIFY(refused.isFinished());
        QVERIFY(!refused.result());
        QCOMPARE(desk.settings().visitGapSeconds, 8.0);
        QVERIFY(trail.events.isEmpty());
    }

    void whatCannotBeRecordedIsSaidToHaveBeenDone()
    {
        const QTemporaryDir dir;
        Trail trail;
        trail.isBroken = true;
        app::SettingsDesk desk(configuredIn(dir.path()), trail);
        int told = 0;
        connect(&desk, &app::SettingsDesk::changed, this,
                [&](const core::Settings &now) { told += now.drainMs == 7 ? 1 : 0; });
        QFuture<core::Result<QJsonObject>> done = desk.change({{u"http.drain_ms"_s, u"7"_s}}, u"user:test"_s, {});
        QTRY_VERIFY(done.isFinished());
        QVERIFY(!done.result());
        QVERIFY(done.result().error().message.contains(u"were changed"_s));
        QCOMPARE(told, 1);
        QCOMPARE(configuredIn(dir.path()).settings.drainMs, 7);
    }
};

QTEST_GUILESS_MAIN(RuntimeSettingsTest)
#include "tst_runtimesettings.moc"
