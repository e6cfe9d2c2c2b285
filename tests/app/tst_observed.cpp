// SPDX-License-Identifier: MIT
// What a running station shows to those who look after it: health, metrics, log lines, and systemd.
#include "tests/app/programrun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <mutex>
#include <stop_token>
#include <thread>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int kWaitMs = 120'000; // on a loaded machine

bool hasModels() { return *MODELS_DIR != '\0' && QDir(QStringLiteral(MODELS_DIR)).exists(); }

// What other programs may rely on: name, type, labels.
struct Family {
    QByteArray type;
    QByteArrayList labels;
};
const QMap<QByteArray, Family> &promised()
{
    static const QMap<QByteArray, Family> families {
        {"pipeline_events_total", {"counter", {"event_type", "status"}}},
        {"pipeline_processing_duration_seconds", {"histogram", {"camera", "stage"}}},
        {"pipeline_queue_size", {"gauge", {"queue"}}},
        {"pipeline_frames_dropped_total", {"counter", {"queue", "reason"}}},
        {"pipeline_worker_health", {"gauge", {"worker"}}},
        {"camera_up", {"gauge", {"camera"}}},
        {"camera_frames_total", {"counter", {"camera"}}},
        {"face_recognition_requests_total", {"counter", {"confidence_bucket", "result_type"}}},
        {"known_faces_database_size", {"gauge", {}}},
        {"doorbell_triggers_total", {"counter", {"time_of_day", "trigger_source"}}},
        {"system_cpu_usage_percent", {"gauge", {}}},
        {"system_memory_usage_bytes", {"gauge", {}}},
        {"system_memory_total_bytes", {"gauge", {}}},
        {"system_disk_usage_percent", {"gauge", {"mount_point"}}},
        {"http_requests_total", {"counter", {"method", "route", "status"}}},
        {"http_request_duration_seconds", {"histogram", {"method", "route", "status"}}},
        {"audit_entries_total", {"counter", {}}},
        {"audit_verified_timestamp_seconds", {"gauge", {}}},
        {"build_info", {"gauge", {"opencv", "qt", "revision", "version"}}},
    };
    return families;
}

// Name and labels of every series in Prometheus' text, of histograms once and without "le".
QMap<QByteArray, Family> familiesIn(const QByteArray &text)
{
    QMap<QByteArray, Family> families;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("# TYPE ")) {
            const QByteArrayList words = line.split(' ');
            families[words.at(2)].type = words.at(3);
            continue;
        }
        if (line.startsWith('#') || line.isEmpty())
            continue;
        QByteArray name = line.left(line.indexOf(line.contains('{') ? '{' : ' '));
        for (const char *suffix : {"_bucket", "_sum", "_count"}) {
            if (name.endsWith(suffix) && families.contains(name.chopped(qsizetype(std::strlen(suffix)))))
                name.chop(qsizetype(std::strlen(suffix)));
        }
        QByteArrayList labels;
        static const QRegularExpression label(u"[{,]([a-z_]+)=\""_s);
        for (auto found = label.globalMatch(QString::fromUtf8(line)); found.hasNext();) {
            const QByteArray one = found.next().captured(1).toLatin1();
            if (one != "le")
                labels << one;
        }
        std::ranges::sort(labels);
        if (families[name].labels.isEmpty())
            families[name].labels = labels;
    }
    return families;
}

// The socket that systemd listens on.
class Supervisor {
public:
    explicit Supervisor(const QString &path) : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        std::memcpy(address.sun_path, name.constData(),
                    std::min<size_t>(size_t(name.size()), sizeof address.sun_path - 1));
        isListening = ::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~Supervisor()
    {
        m_reader.request_stop();
        m_reader.join();
        ::close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(Supervisor)

    QByteArray heard() // all so far
    {
        const std::lock_guard lock(m_mutex);
        return m_heard;
    }

    bool isListening = false;

private:
    // As it comes: who tells something waits while nobody reads.
    void read(const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            pollfd readable {m_socket, POLLIN, 0};
            char buffer[4096];
            if (::poll(&readable, 1, 50) <= 0)
                continue;
            const ssize_t size = ::recv(m_socket, buffer, sizeof buffer, MSG_DONTWAIT);
            const std::lock_guard lock(m_mutex);
            m_heard += QByteArray(buffer, std::max<ssize_t>(size, 0)) + '\n';
        }
    }

    int m_socket;
    std::mutex m_mutex;
    QByteArray m_heard;
    std::jthread m_reader {[this](const std::stop_token &stop) { read(stop); }};
};
} // namespace

#define NEEDS_MODELS()                                                                                                 \
    if (!hasModels())                                                                                                  \
    QSKIP("needs MODELS_DIR")

class ObservedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStationIsAnOpenBookToThoseWhoLookAfterIt()
    {
        NEEDS_MODELS();
        const QTemporaryDir dir;
        const QTemporaryDir outside;
        Supervisor supervisor(outside.filePath(u"notify"_s));
        QVERIFY(supervisor.isListening);
        const QString logFile = outside.filePath(u"door.log"_s);
        Programs programs(dir.path());
        programs.set(u"NOTIFY_SOCKET"_s, outside.filePath(u"notify"_s));
        programs.set(u"WATCHDOG_USEC"_s, u"4000000"_s);
        programs.set(u"LOG_FILE"_s, logFile);
        RunningStation station(programs, {u"--demo"_s});
        QVERIFY2(station.waitUntilReady(kWaitMs), qUtf8Printable(station.log()));
        QTRY_VERIFY_WITH_TIMEOUT(supervisor.heard().contains("READY=1\nSTATUS="), kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(supervisor.heard().count("WATCHDOG=1") >= 2, kWaitMs);

        // Every check has looked, and nothing in the report is only the owner's to know.
        HttpAnswer report;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                report = httpGet(station.address() + u"/health/report"_s);
                const QString components = report.json()
                                               .value(u"checks"_s)
                                               .toObject()
                                               .value(u"application_components"_s)
                                               .toObject()
                                               .value(u"status"_s)
                                               .toString();
                return report.json().value(u"summary"_s).toObject().value(u"unknown"_s).toInt(-1) == 0
                    && components == "healthy"_L1;
            }(),
            kWaitMs);
        const QJsonObject checks = report.json().value(u"checks"_s).toObject();
        for (const char *name : {"system_resources", "application_components", "database_connectivity", "disk",
                                 "models", "clock", "audit_log"})
            QVERIFY2(checks.contains(QLatin1StringView(name)), report.body.constData());
        for (const char *name : {"application_components", "database_connectivity", "models", "clock"})
            QVERIFY2(checks.value(QLatin1StringView(name)).toObject().value(u"status"_s).toString() == "healthy"_L1,
                     report.body.constData());
        QVERIFY2(checks.value(u"database_connectivity"_s)
                         .toObject()
                         .value(u"details"_s)
                         .toObject()
                         .value(u"write_ms"_s)
                         .toDouble()
                     > 0,
                 report.body.constData());
        QVERIFY2(!report.body.contains(dir.path().toUtf8()) && !report.body.contains("Anna"), report.body.constData());
        const Ran shown = programs.ctl({u"health"_s, station.address()});
        QVERIFY2(shown.out.contains(u"database_connectivity"_s) && shown.out.contains(u"writes and reads"_s),
                 shown.text().constData());

        // Every metric that is promised, with its type and labels, and no other.
        QVERIFY(station.waitForLog(u"visit ended"_s, kWaitMs));
        const QByteArray text = httpGet(station.metricsAddress() + u"/metrics"_s).body;
        const QMap<QByteArray, Family> families = familiesIn(text);
        for (auto it = promised().begin(); it != promised().end(); ++it) {
            QVERIFY2(families.contains(it.key()), (it.key() + " is missing\n" + text).constData());
            QCOMPARE(families.value(it.key()).type, it->type);
            QVERIFY2(families.value(it.key()).labels == it->labels,
                     (it.key() + ": " + families.value(it.key()).labels.join(' ')).constData());
        }
        for (const QByteArray &name : families.keys()) {
            const bool isLater = name == "errors_total" || name == "user_sessions_active"
                || name == "security_events_total" || name == "notifications_sent_total"
                || name == "notifications_pending";
            QVERIFY2(promised().contains(name) || isLater, name.constData());
        }
        QVERIFY2(text.contains("pipeline_events_total{event_type=\"visit_stored\",status=\"failure\"} 0\n"),
                 text.constData());
        QVERIFY2(!text.contains("pipeline_events_total{event_type=\"visit_stored\",status=\"success\"} 0\n"),
                 text.constData());
        const QString promtool = QStandardPaths::findExecutable(u"promtool"_s);
        QVERIFY2(!promtool.isEmpty(), "promtool is not installed (Debian package prometheus)");
        QProcess check;
        check.start(promtool, {u"check"_s, u"metrics"_s});
        QVERIFY(check.waitForStarted());
        check.write(text);
        check.closeWriteChannel();
        QVERIFY(check.waitForFinished(kWaitMs));
        QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());

        station.terminate();
        QCOMPARE(station.waitForEnd(kWaitMs), 0);
        QVERIFY2(supervisor.heard().contains("STOPPING=1"), supervisor.heard().constData());

        // One JSON object a line, on stderr and in the file, and each visit can be followed.
        QFile kept(logFile);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QString all = station.log();
        QCOMPARE(QString::fromUtf8(kept.readAll()), all);
        QSet<QString> begun;
        QSet<QString> ended;
        for (const QString &line : all.split(u'\n', Qt::SkipEmptyParts)) {
            const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
            QVERIFY2(object.contains(u"timestamp"_s) && object.contains(u"level"_s) && object.contains(u"logger"_s)
                         && object.contains(u"message"_s),
                     qUtf8Printable(line));
            const QJsonObject context = object.value(u"context"_s).toObject();
            const QString message = object.value(u"message"_s).toString();
            if (message != "visit began"_L1 && message != "visit ended"_L1)
                continue;
            QVERIFY2(context.value(u"visit_id"_s).toString().startsWith(u"vis_"_s)
                         && !context.value(u"correlation_id"_s).toString().isEmpty(),
                     qUtf8Printable(line));
            (message == "visit began"_L1 ? begun : ended).insert(context.value(u"visit_id"_s).toString());
        }
        QVERIFY(!ended.isEmpty());
        QCOMPARE(begun, ended); // the last one ended as the station stopped
    }

    void whatLibrariesSayOfABrokenVideoDoesNotBreakTheLog()
    {
        NEEDS_MODELS();
        const QTemporaryDir dir;
        const QTemporaryDir files;
        const QString pictures = files.filePath(u"pictures"_s);
        QVERIFY(QDir().mkdir(pictures));
        const auto put = [](const QString &path, const QByteArray &bytes) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        put(files.filePath(u"clip.mp4"_s),
            QByteArray("\0\0\0\x20"
                       "ftypisom\0\0\2\0isomiso2avc1mp41",
                       32)
                + QByteArray(5000, '\x7f'));
        put(pictures + u"/a.jpg"_s,
            QByteArray("\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0", 20) + QByteArray(2000, '\x55'));
        put(pictures + u"/b.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(200, '\x01'));
        const Programs programs(dir.path());
        const Ran ran = programs.station({u"--log-level"_s, u"debug"_s, u"--camera"_s,
                                          u"a=file:"_s + files.filePath(u"clip.mp4"_s), u"--camera"_s,
                                          u"b=images:"_s + pictures, u"--until-end"_s});
        QVERIFY2(ran.code == 1, ran.text().constData());
        for (const QString &line : ran.err.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(!QJsonDocument::fromJson(line.toUtf8()).isNull(), qUtf8Printable(line));
    }

    void aLogFileThatCannotBeIsRefused()
    {
        const QTemporaryDir dir;
        Programs programs(dir.path());
        programs.set(u"LOG_FILE"_s, u"/no/such/folder/door.log"_s);
        const Ran ran = programs.station({u"--demo"_s});
        QVERIFY2(ran.code == 1 && ran.err.startsWith(u"doorbelld: "_s) && ran.err.contains(u"LOG_FILE"_s)
                     && ran.err.count(u'\n') == 1,
                 ran.text().constData());
    }
};

QTEST_GUILESS_MAIN(ObservedTest)
#include "tst_observed.moc"
