// SPDX-License-Identifier: MIT
// Cameras of the real program come and go while it runs: what they give, what is told of them, what is kept for the
// next start, and what is never told: their passwords.
#include "core/vision/picture.h"
#include "tests/app/programrun.h"
#include "tests/support/webclient.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
constexpr int kWaitMs = 30'000;
constexpr auto kPassword = "se,cret=1";
} // namespace

class ChangingCamerasTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Programs> m_programs;
    std::unique_ptr<RunningStation> m_station;
    std::unique_ptr<WebClient> m_client;
    QByteArray m_token;
    QString m_pictures;

    void begin(const QStringList &arguments)
    {
        m_station.reset();
        m_station = std::make_unique<RunningStation>(*m_programs, arguments);
        QVERIFY2(m_station->waitUntilReady(kWaitMs), qPrintable(m_station->log()));
        m_client = std::make_unique<WebClient>(quint16(QUrl(m_station->address()).port()));
    }
    void stop()
    {
        m_station->terminate();
        QCOMPARE(m_station->waitForEnd(), 0);
    }
    WebAnswer change(const QStringList &cameras) const
    {
        return m_client->post("/api/v1/settings", m_token, {{u"cameras"_s, cameras.join(u'\n') + u'\n'}}, "PATCH");
    }
    QJsonObject row() const
    {
        return m_client->get("/api/v1/settings", m_token)
            .json()
            .value(u"settings"_s)
            .toObject()
            .value(u"cameras"_s)
            .toObject();
    }
    QStringList names() const
    {
        QStringList names;
        for (const QJsonValue &one : m_client->get("/api/v1/cameras", m_token).json().value(u"cameras"_s).toArray())
            names << one.toObject().value(u"id"_s).toString();
        return names;
    }
    QString state(const QString &camera) const
    {
        for (const QJsonValue &one : m_client->get("/api/v1/cameras", m_token).json().value(u"cameras"_s).toArray()) {
            if (one.toObject().value(u"id"_s) == camera)
                return one.toObject().value(u"state"_s).toString();
        }
        return {};
    }
    QByteArray saved() const
    {
        QFile file(m_programs->dataDir() + u"/settings.toml"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_programs = std::make_unique<Programs>(m_dir.filePath(u"data"_s));
        const Ran made = m_programs->ctl({u"token"_s, u"create"_s, u"test"_s, u"--role"_s, u"admin"_s});
        QVERIFY2(made.code == 0, made.text());
        m_token = made.out.trimmed().toLatin1();
        m_pictures = m_dir.filePath(u"pictures"_s);
        QVERIFY(QDir().mkpath(m_pictures));
        for (int i = 0; i < 3; ++i) {
            const auto jpeg = vision::encodeJpeg(cv::Mat(240, 320, CV_8UC3, cv::Scalar(40 * i, 90, 120)), 90);
            QFile file(u"%1/%2.jpg"_s.arg(m_pictures).arg(i));
            QVERIFY(jpeg && file.open(QIODevice::WriteOnly) && file.write(*jpeg) > 0);
        }
        begin({u"--demo"_s});
    }

    void oneMoreIsWatchedAtOnce()
    {
        QCOMPARE(names(), QStringList {u"demo"_s});
        const std::unique_ptr<QTcpSocket> events
            = m_client->open({.method = "GET", .target = "/api/v1/events", .bearer = m_token});
        QVERIFY(WebClient::readUntil(*events, [](const QByteArray &heard) {
                    return heard.contains("retry:");
                }).contains("retry:"));
        const WebAnswer answer = change({u"demo=demo:"_s, u"yard=images:"_s + m_pictures});
        QVERIFY2(answer.status == 200, answer.text());
        QCOMPARE(names(), (QStringList {u"demo"_s, u"yard"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(state(u"yard"_s), u"ended"_s, kWaitMs); // three pictures, and all were looked at
        QCOMPARE(state(u"demo"_s), u"connected"_s); // undisturbed
        const QByteArray told = "event: cameras_changed";
        QVERIFY(WebClient::readUntil(*events, [&](const QByteArray &heard) {
                    return heard.contains(told);
                }).contains(told));
    }

    void oneLessIsForgotten()
    {
        const QByteArray figures = "camera_up{camera=\"yard\"}";
        const auto metrics = [&] { return httpGet(m_station->metricsAddress() + u"/metrics"_s).body; };
        QTRY_VERIFY_WITH_TIMEOUT(metrics().contains(figures), kWaitMs);
        QCOMPARE(change({u"demo=demo:"_s}).status, 200);
        QCOMPARE(names(), QStringList {u"demo"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!metrics().contains(figures), kWaitMs);
        QCOMPARE(m_client->get("/api/v1/cameras/yard/snapshot.jpg", m_token).status, 404);
        QCOMPARE(m_client->post("/api/v1/ring", m_token, {{u"camera"_s, u"yard"_s}}).status, 404);
    }

    void itsVisitEndsWithIt()
    {
        // By itself it would not end.
        QCOMPARE(m_client->post("/api/v1/settings", m_token, {{u"visit.gap"_s, 3600}}, "PATCH").status, 200);
        QCOMPARE(m_client->post("/api/v1/ring", m_token, {}).status, 202);
        const auto newest = [&] {
            return m_client->get("/api/v1/visits?limit=1", m_token)
                .json()
                .value(u"visits"_s)
                .toArray()
                .at(0)
                .toObject();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!newest().isEmpty() && newest().value(u"ended_at"_s).isNull(), kWaitMs);
        const QString id = newest().value(u"id"_s).toString();
        const std::unique_ptr<QTcpSocket> stream
            = m_client->open({.method = "GET", .target = "/api/v1/cameras/demo/stream.mjpeg", .bearer = m_token});
        QTRY_VERIFY_WITH_TIMEOUT(stream->bytesAvailable() > 1000, kWaitMs);
        QCOMPARE(change({}).status, 200);
        QCOMPARE(names(), QStringList());
        const auto visit = [&] { return m_client->get("/api/v1/visits/" + id.toLatin1(), m_token).json(); };
        QTRY_VERIFY_WITH_TIMEOUT(!visit().value(u"ended_at"_s).isNull(), kWaitMs);
        QTRY_COMPARE_WITH_TIMEOUT(stream->state(), QAbstractSocket::UnconnectedState, kWaitMs); // not left waiting
        QCOMPARE(m_client->post("/api/v1/ring", m_token, {}).status, 404);
        QCOMPARE(httpGet(m_station->address() + u"/livez"_s).code, 200);
    }

    void anotherTakesItsNameAndPlace()
    {
        const QString dead = u"front=rtsp://127.0.0.1:1/stream"_s;
        QCOMPARE(change({dead, u"back=images:"_s + m_pictures}).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(state(u"front"_s), u"lost"_s, kWaitMs);
        // Back and forth faster than a camera ends: what was wanted last is what holds.
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(change({u"front=demo:"_s}).status, 200);
            QCOMPARE(change({dead}).status, 200);
        }
        QCOMPARE(change({u"back=images:"_s + m_pictures, u"front=demo:"_s}).status, 200);
        QCOMPARE(names(), (QStringList {u"back"_s, u"front"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(state(u"front"_s), u"connected"_s, kWaitMs);
        QTRY_COMPARE_WITH_TIMEOUT(state(u"back"_s), u"ended"_s, kWaitMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_client->get("/api/v1/cameras/front/snapshot.jpg", m_token).status, 200, kWaitMs);
    }

    void passwordsStayAndAreNeverTold()
    {
        const QString whole = u"front=rtsp://anna:%1@127.0.0.1:1/live?channel=1"_s.arg(QString::fromLatin1(kPassword));
        QCOMPARE(change({whole}).status, 200);
        const QString shown = row().value(u"value"_s).toString().trimmed();
        QCOMPARE(shown, u"front=rtsp://anna:***@127.0.0.1:1/live?***"_s);
        QVERIFY2(saved().contains(kPassword), saved());

        // Written back as it was shown, under another name, and with another camera beside it.
        QString renamed = shown;
        renamed.replace(0, 5, u"porch"_s);
        QCOMPARE(change({renamed, u"demo=demo:"_s}).status, 200);
        QVERIFY2(saved().contains("porch=rtsp://anna:se,cret=1@127.0.0.1:1/live?channel=1"), saved());
        // Another path at the same host is of the same password; another host must not get it.
        QCOMPARE(change({u"porch=rtsp://anna:***@127.0.0.1:1/low"_s}).status, 200);
        QVERIFY2(saved().contains("porch=rtsp://anna:se,cret=1@127.0.0.1:1/low"), saved());
        for (const QString &bad :
             {u"porch=rtsp://anna:***@192.0.2.7/low"_s, u"porch=rtsp://eve:***@127.0.0.1:1/low"_s}) {
            const WebAnswer answer = change({bad});
            QVERIFY2(answer.status == 422 && answer.text().contains("password"_ba), answer.text());
        }
        QVERIFY(saved().contains("127.0.0.1:1/low"));

        QVERIFY(!m_client->get("/api/v1/settings", m_token).body.contains(kPassword));
        QVERIFY(!m_client->get("/api/v1/audit?limit=100", m_token).body.contains(kPassword));
        QVERIFY(!m_client->get("/api/v1/cameras", m_token).body.contains(kPassword));
        QVERIFY(!m_station->log().contains(QString::fromLatin1(kPassword)));
        QCOMPARE(QFile::permissions(m_programs->dataDir() + u"/settings.toml"_s)
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void nothingChangesWhenOneIsWrong_data()
    {
        QTest::addColumn<QStringList>("asked");
        QTest::newRow("two of one name") << QStringList {u"a=demo:"_s, u"a=demo:"_s};
        QTest::newRow("no such kind") << QStringList {u"a=demo:"_s, u"b=ftp://h/x"_s};
        QTest::newRow("no name") << QStringList {u"demo:"_s};
        QTest::newRow("a name that is a path") << QStringList {u"../x=demo:"_s};
        QTest::newRow("a control character") << QStringList {u"a=file:/x\ty"_s};
    }
    void nothingChangesWhenOneIsWrong()
    {
        QFETCH(const QStringList, asked);
        const QByteArray before = saved();
        const WebAnswer answer = change(asked);
        QVERIFY2(answer.status == 422, answer.text());
        QCOMPARE(saved(), before);
        QCOMPARE(names(), QStringList {u"porch"_s});
    }

    void theNextStartHasThem()
    {
        // Commas that look as if another camera began.
        QCOMPARE(change({u"porch=rtsp://anna:***@127.0.0.1:1/low"_s, u"odd=images:"_s + m_pictures + u",x=1"_s}).status,
                 200);
        stop();
        begin({u"--demo"_s});
        QCOMPARE(names(), (QStringList {u"porch"_s, u"odd"_s, u"demo"_s})); // --demo adds its own, each time
        QVERIFY(!saved().contains("demo="));
        QCOMPARE(change({u"demo=demo:"_s}).status, 200);
        QVERIFY2(saved().contains("cameras = []"), saved()); // and it is not kept as if it had been added by hand
        stop();
        // Whoever took the last one away can bring one back the same way.
        begin({});
        QCOMPARE(names(), QStringList());
        QCOMPARE(change({u"front=demo:"_s}).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(state(u"front"_s), u"connected"_s, kWaitMs);
    }

    void whatTheCommandLineSaysStands()
    {
        stop();
        begin({u"--camera"_s, u"here=demo:"_s});
        QCOMPARE(row().value(u"is_changeable"_s), false);
        const WebAnswer answer = change({u"other=demo:"_s});
        QVERIFY2(answer.status == 409 && answer.json().value(u"detail"_s).toString().contains(u"--camera"_s),
                 answer.text());
        QCOMPARE(names(), QStringList {u"here"_s});
    }
};

QTEST_GUILESS_MAIN(ChangingCamerasTest)
#include "tst_changingcameras.moc"
