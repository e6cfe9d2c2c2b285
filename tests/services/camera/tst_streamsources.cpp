// SPDX-License-Identifier: MIT
#include "collectingsink.h"
#include "services/camera/camera.h"
#include "services/camera/capture.h"
#include "services/camera/sources.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>
#include <QTimer>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using core::CameraStatus;
using services::Camera;
using services::CameraOptions;
using State = CameraStatus::State;

namespace {
constexpr int kPatience = 20'000; // ms; the machine may be busy
const QString kPassword = u"s3cr3tPassw0rd"_s;

//! \brief The real RTSP server of this folder as a process that can be killed and frozen.
class RtspServer {
public:
    ~RtspServer()
    {
        resume();
        m_process.kill();
        m_process.waitForFinished();
    }
    bool start(int port = 0, const QStringList &login = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(RTSP_SERVER), QStringList {QString::number(port)} + login);
        while (m_process.state() != QProcess::NotRunning && !m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(kPatience))
                return false;
        }
        const QByteArray line = m_process.readLine().trimmed();
        m_port = line.mid(line.lastIndexOf(' ')).toInt();
        return line.startsWith("ready") && m_port > 0;
    }
    void killHard()
    {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
    }
    void freeze() { ::kill(pid_t(m_process.processId()), SIGSTOP); }
    void resume()
    {
        if (m_process.processId() > 0)
            ::kill(pid_t(m_process.processId()), SIGCONT);
    }
    int port() const { return m_port; }

private:
    QProcess m_process;
    int m_port = 0;
};

//! \brief A real MJPEG camera on HTTP, in a thread of its own; what it does to its clients is the
//! test's choice.
class HttpCamera {
public:
    enum class Manner { Good, CutInPicture, Garbage, NotFound, NeedsPassword, Html, Silent };

    explicit HttpCamera(Manner manner) : m_manner(manner)
    {
        cv::Mat picture(240, 320, CV_8UC3, cv::Scalar(30, 120, 200));
        cv::circle(picture, {100, 100}, 40, {250, 250, 250}, cv::FILLED);
        std::vector<uchar> jpeg;
        cv::imencode(".jpg", picture, jpeg);
        m_jpeg = QByteArray(reinterpret_cast<const char *>(jpeg.data()), qsizetype(jpeg.size()));
        m_thread.setObjectName(u"http-camera"_s);
        m_server.moveToThread(&m_thread);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { welcome(); });
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_server,
            [this] {
                m_server.listen(QHostAddress::LocalHost);
                m_port = m_server.serverPort();
            },
            Qt::BlockingQueuedConnection);
    }
    ~HttpCamera()
    {
        QMetaObject::invokeMethod(
            &m_server,
            [this] {
                m_server.close();
                qDeleteAll(m_server.findChildren<QTcpSocket *>());
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    int port() const { return m_port; }
    int connections() const { return m_connections; }
    std::atomic<Manner> &manner() { return m_manner; }

private:
    void welcome()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                if (socket->peek(8192).contains("\r\n\r\n"))
                    answer(socket, socket->readAll());
            });
        }
    }
    void answer(QTcpSocket *socket, const QByteArray &request)
    {
        const auto reply = [socket](const QByteArray &status, const QByteArray &type, const QByteArray &body) {
            socket->write("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nConnection: close\r\n\r\n" + body);
        };
        switch (m_manner) {
        case Manner::NotFound:
            reply("404 Not Found", "text/plain", "no");
            break;
        case Manner::Html:
            reply("200 OK", "text/html", "<html><body>Welcome to your camera</body></html>");
            break;
        case Manner::Garbage: {
            QByteArray noise(20'000, '\0');
            for (qsizetype i = 0; i < noise.size(); ++i)
                noise[i] = char((i * 7919) >> 3);
            reply("200 OK", "multipart/x-mixed-replace; boundary=frame", noise);
            break;
        }
        case Manner::Silent:
            return;
        case Manner::NeedsPassword:
            if (!request.contains("Authorization: Basic " + (u"user:"_s + kPassword).toUtf8().toBase64())) {
                socket->write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic "
                              "realm=\"camera\"\r\nContent-Length: 0\r\n"
                              "Connection: close\r\n\r\n");
                break;
            }
            [[fallthrough]];
        case Manner::Good:
        case Manner::CutInPicture:
            stream(socket);
            return;
        }
        socket->disconnectFromHost();
    }
    void stream(QTcpSocket *socket)
    {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=frame\r\n\r\n");
        auto *timer = new QTimer(socket);
        auto left = std::make_shared<int>(12);
        QObject::connect(timer, &QTimer::timeout, socket, [this, socket, timer, left] {
            if (m_manner == Manner::Silent)
                return;
            const bool cut = m_manner == Manner::CutInPicture && --*left == 0;
            socket->write("--frame\r\nContent-Type: image/jpeg\r\nContent-Length: " + QByteArray::number(m_jpeg.size())
                          + "\r\n\r\n" + (cut ? m_jpeg.left(m_jpeg.size() / 2) : m_jpeg + "\r\n"));
            if (cut) {
                timer->stop();
                socket->disconnectFromHost();
            }
        });
        timer->start(40);
    }

    std::atomic<Manner> m_manner;
    std::atomic<int> m_connections = 0;
    QByteArray m_jpeg;
    int m_port = 0;
    QThread m_thread;
    QTcpServer m_server;
};

struct Rig {
    explicit Rig(const QString &url)
        : camera(*core::parseCamera(u"front="_s + url), services::makeFrameSource, sink,
                 {.firstRetryMs = 100, .mostRetryMs = 500, .stallMs = 6000})
    {
        QObject::connect(&camera, &Camera::statusChanged, &camera, [this](const CameraStatus &status) {
            messages += status.message + u'\n';
            if (status.state == State::Lost)
                lost = status.message;
        });
        camera.start();
    }
    bool isUp() const { return camera.status().isUp(); }
    bool isLost() const { return camera.status().state == State::Lost; }

    CollectingSink sink;
    QString messages;
    QString lost;
    Camera camera;
};

QString g_log; // everything that any thread logged
QMutex g_logMutex;
QtMessageHandler g_before = nullptr;

void keepLog(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    {
        const QMutexLocker lock(&g_logMutex);
        g_log += message + u'\n';
    }
    g_before(type, context, message);
}
} // namespace

class TestStreamSources : public QObject {
    Q_OBJECT

    QTemporaryFile m_stderr; // FFmpeg and OpenCV write there past Qt's log
    int m_realStderr = -1;

    static bool hasRtspServer() { return !QStringLiteral(RTSP_SERVER).isEmpty(); }

private Q_SLOTS:
    void initTestCase()
    {
        services::prepareCapture();
        QVERIFY(m_stderr.open());
        m_realStderr = ::dup(2);
        ::dup2(m_stderr.handle(), 2);
        g_before = qInstallMessageHandler(keepLog);
    }

    void cleanupTestCase() // after all the trouble above: the password is nowhere
    {
        qInstallMessageHandler(g_before);
        ::dup2(m_realStderr, 2);
        ::close(m_realStderr);
        m_stderr.seek(0);
        const QByteArray written = m_stderr.readAll();
        QVERIFY(!g_log.contains(kPassword));
        QVERIFY(g_log.contains(u"***"_s)); // and the URLs were there
        QVERIFY2(!written.contains(kPassword.toUtf8()), written.constData());
    }

    void rtspServerKilledAndStartedAgain()
    {
        if (!hasRtspServer())
            QSKIP("gstreamer-rtsp-server-1.0 is not installed: RTSP is not tested");
        RtspServer server;
        QVERIFY(server.start());
        Rig rig(u"rtsp://127.0.0.1:%1/cam"_s.arg(server.port()));
        QTRY_VERIFY_WITH_TIMEOUT(rig.isUp(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.sink.count() > 20, kPatience);
        QCOMPARE(rig.sink.lastSize(), cv::Size(320, 240));
        QTRY_VERIFY_WITH_TIMEOUT(rig.camera.status().framesPerSecond > 3, kPatience);

        server.killHard();
        QTRY_VERIFY_WITH_TIMEOUT(rig.isLost(), kPatience);
        QTRY_VERIFY2_WITH_TIMEOUT(rig.lost.contains(u"nothing answers"_s), qPrintable(rig.lost), kPatience);

        QVERIFY(server.start(server.port()));
        const std::size_t before = rig.sink.count();
        QTRY_VERIFY_WITH_TIMEOUT(rig.isUp(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.sink.count() > before + 10, kPatience);
        const auto frames = rig.sink.frames();
        QCOMPARE(frames.back().sequence, quint64(frames.size()));
    }

    void rtspServerFrozenAndThawed()
    {
        if (!hasRtspServer())
            QSKIP("gstreamer-rtsp-server-1.0 is not installed: RTSP is not tested");
        RtspServer server;
        QVERIFY(server.start());
        Rig rig(u"rtsp://127.0.0.1:%1/cam"_s.arg(server.port()));
        QTRY_VERIFY_WITH_TIMEOUT(rig.sink.count() > 10, kPatience);
        server.freeze();
        QTRY_VERIFY_WITH_TIMEOUT(rig.isLost(), kPatience);
        const std::size_t before = rig.sink.count();
        server.resume();
        QTRY_VERIFY_WITH_TIMEOUT(rig.isUp(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.sink.count() > before + 10, kPatience);

        server.freeze(); // and stopping while it hangs is bounded by the source's own timeouts
        QElapsedTimer timer;
        timer.start();
        rig.camera.stop();
        qInfo("stopped %lld ms after the server froze", static_cast<long long>(timer.elapsed()));
        QVERIFY(timer.elapsed() < 2 * (services::kOpenTimeoutMs + services::kProbeTimeoutMs));
        QCOMPARE(rig.sink.finished(), 1);
    }

    void rtspWithAPassword()
    {
        if (!hasRtspServer())
            QSKIP("gstreamer-rtsp-server-1.0 is not installed: RTSP is not tested");
        RtspServer server;
        QVERIFY(server.start(0, {u"user"_s, kPassword}));
        Rig right(u"rtsp://user:%1@127.0.0.1:%2/cam"_s.arg(kPassword).arg(server.port()));
        Rig wrong(u"rtsp://user:%1@127.0.0.1:%2/cam"_s.arg(kPassword + u"x"_s).arg(server.port()));
        Rig none(u"rtsp://127.0.0.1:%1/cam"_s.arg(server.port()));
        Rig path(u"rtsp://user:%1@127.0.0.1:%2/else"_s.arg(kPassword).arg(server.port()));
        QTRY_VERIFY_WITH_TIMEOUT(right.isUp(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(wrong.isLost() && none.isLost() && path.isLost(), kPatience);
        QVERIFY2(wrong.lost.contains(u"refuses this user name or password"_s), qPrintable(wrong.lost));
        QVERIFY2(none.lost.contains(u"asks for a user name"_s), qPrintable(none.lost));
        for (const Rig *rig : {&right, &wrong, &none, &path})
            QVERIFY2(!rig->messages.contains(kPassword), qPrintable(rig->messages));
        QVERIFY(wrong.messages.contains(u"user:***@"_s));
        server.killHard();
        QTRY_VERIFY_WITH_TIMEOUT(right.isLost(), kPatience);
        QVERIFY(!right.messages.contains(kPassword));
    }

    void httpPicturesArrive()
    {
        HttpCamera server(HttpCamera::Manner::Good);
        Rig rig(u"http://127.0.0.1:%1/video"_s.arg(server.port()));
        QTRY_VERIFY_WITH_TIMEOUT(rig.isUp(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.sink.count() > 20, kPatience);
        QCOMPARE(rig.sink.lastSize(), cv::Size(320, 240));
    }

    void httpWithAPassword()
    {
        HttpCamera server(HttpCamera::Manner::NeedsPassword);
        Rig right(u"http://user:%1@127.0.0.1:%2/video?token=%1"_s.arg(kPassword).arg(server.port()));
        Rig wrong(u"http://user:%1x@127.0.0.1:%2/video?token=%1"_s.arg(kPassword).arg(server.port()));
        QTRY_VERIFY_WITH_TIMEOUT(right.isUp(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(wrong.isLost(), kPatience);
        QVERIFY2(wrong.lost.contains(u"refuses this user name or password"_s), qPrintable(wrong.lost));
        server.manner() = HttpCamera::Manner::NotFound;
        QVERIFY(!right.messages.contains(kPassword) && !wrong.messages.contains(kPassword));
    }

    void httpCutInTheMiddleOfAPictureIsLostAndComesBack()
    {
        HttpCamera server(HttpCamera::Manner::CutInPicture);
        Rig rig(u"http://127.0.0.1:%1/video"_s.arg(server.port()));
        QTRY_VERIFY_WITH_TIMEOUT(!rig.lost.isEmpty(), kPatience);
        QVERIFY2(rig.lost.contains(u"broke off"_s), qPrintable(rig.lost));
        QTRY_VERIFY_WITH_TIMEOUT(server.connections() >= 3, kPatience);
        server.manner() = HttpCamera::Manner::Good;
        QTRY_VERIFY_WITH_TIMEOUT(rig.isUp(), kPatience);
    }

    void httpThatFallsSilentIsLost()
    {
        HttpCamera server(HttpCamera::Manner::Good);
        Rig rig(u"http://127.0.0.1:%1/video"_s.arg(server.port()));
        QTRY_VERIFY_WITH_TIMEOUT(rig.isUp(), kPatience);
        server.manner() = HttpCamera::Manner::Silent;
        QTRY_VERIFY_WITH_TIMEOUT(rig.isLost(), kPatience);
    }

    void aStreamThatIsNoneSaysWhy_data()
    {
        QTest::addColumn<int>("manner");
        QTest::addColumn<QString>("word");
        using Manner = HttpCamera::Manner;
        QTest::newRow("garbage") << int(Manner::Garbage) << u"no video"_s;
        QTest::newRow("404") << int(Manner::NotFound) << u"404"_s;
        QTest::newRow("html") << int(Manner::Html) << u"no video"_s;
        QTest::newRow("silent") << int(Manner::Silent) << u"does not answer"_s;
    }
    void aStreamThatIsNoneSaysWhy()
    {
        QFETCH(int, manner);
        QFETCH(QString, word);
        HttpCamera server {HttpCamera::Manner(manner)};
        Rig rig(u"http://127.0.0.1:%1/video"_s.arg(server.port()));
        QTRY_VERIFY_WITH_TIMEOUT(rig.isLost(), kPatience);
        QVERIFY2(rig.lost.contains(word), qPrintable(rig.lost));
        QCOMPARE(rig.sink.count(), std::size_t(0));
    }

    void nobodyThere()
    {
        QTcpServer taken; // a port that was free a moment ago
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const int port = taken.serverPort();
        taken.close();
        Rig rig(u"rtsp://user:%1@127.0.0.1:%2/cam"_s.arg(kPassword).arg(port));
        QTRY_VERIFY_WITH_TIMEOUT(rig.isLost(), kPatience);
        QVERIFY2(rig.lost.contains(u"nothing answers at 127.0.0.1"_s), qPrintable(rig.lost));
        QVERIFY(!rig.messages.contains(kPassword));
    }

    void otherProtocolsAreNeverOpened()
    {
        for (const QString &url :
             {u"file:///etc/passwd"_s, u"concat:a|b"_s, u"ftp://127.0.0.1/x"_s, u"rtsp:///nohost"_s, QString()}) {
            const core::CameraSpec spec {
                .name = u"x"_s, .kind = core::CameraSpec::Kind::Rtsp, .location = url, .options = {}};
            const auto source = services::makeFrameSource(spec);
            QVERIFY(source);
            const core::Status opened = (*source)->open();
            QVERIFY(!opened);
            QCOMPARE(int(opened.error().code), int(core::Error::Code::Invalid));
        }
    }
};

QTEST_GUILESS_MAIN(TestStreamSources)
#include "tst_streamsources.moc"
