// SPDX-License-Identifier: MIT
#include "services/telemetry/metrics.h"
#include "services/telemetry/systemprobe.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace services;

class MetricsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    static void feed(Metrics &metrics)
    {
        core::Visit visit;
        visit.trigger = core::Visit::Trigger::Button;
        visit.startedAt = QDateTime::fromString(u"2025-01-29T05:59:59Z"_s, Qt::ISODate); // tests run in UTC
        metrics.rang(visit.trigger, visit.startedAt);
        metrics.visitOpened(visit); // by that ring: not counted twice
        visit.startedAt = visit.startedAt.addSecs(1);
        metrics.rang(visit.trigger, visit.startedAt); // into a visit that somebody's face had begun
        visit.trigger = core::Visit::Trigger::Face;
        metrics.visitOpened(visit);
        core::VisitFace face;
        face.name = u"Anna"_s;
        face.personId = u"per_1"_s;
        for (double confidence : {.95, .9, .7, .5, .49}) {
            face.kind = confidence > .6 ? core::VisitFace::Kind::Known : core::VisitFace::Kind::Unknown;
            face.confidence = confidence;
            visit.faces << face;
        }
        metrics.visitClosed(visit);
        metrics.event(u"visit_stored"_s, Metrics::EventStatus::Success);
        core::CameraStatus camera;
        camera.camera = u"front"_s;
        camera.state = core::CameraStatus::State::Connected;
        camera.frames = 10;
        metrics.cameraChanged(camera);
        camera.frames = 25;
        metrics.cameraChanged(camera);
        camera.state = core::CameraStatus::State::Lost;
        camera.message = u"rtsp://hunter2"_s;
        camera.frames = 5; // it began again
        metrics.cameraChanged(camera);
        metrics.stageTook(u"detection"_s, u"front"_s, 0.004);
        metrics.queueSize(u"analysis"_s, 3);
        metrics.queueSize(u"analysis"_s, 2);
        metrics.framesDropped(u"analysis"_s, u"full"_s, 7);
        metrics.framesDropped(u"analysis"_s, u"full"_s, 7);
        metrics.workerHealthy(u"analysis-1"_s, true);
        metrics.knownFaces(12);
        metrics.httpRequest("GET"_ba, u"/health"_s, 200, 0.0009);
        metrics.error(u"storage"_s, core::Error::Code::NoSpace, u"critical"_s);
    }

private Q_SLOTS:
    void textSaysWhatWasFed_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"doorbell_triggers_total{time_of_day=\"night\",trigger_source=\"button\"} 1",
                                 "doorbell_triggers_total{time_of_day=\"morning\",trigger_source=\"button\"} 1",
                                 "doorbell_triggers_total{time_of_day=\"morning\",trigger_source=\"face\"} 1",
                                 "face_recognition_requests_total{confidence_bucket=\"high\",result_type=\"known\"} 2",
                                 "face_recognition_requests_total{confidence_bucket=\"medium\",result_type=\"known\"} "
                                 "1",
                                 "face_recognition_requests_total{confidence_bucket=\"low\",result_type=\"unknown\"} "
                                 "1",
                                 "face_recognition_requests_total{confidence_bucket=\"very_low\",result_type="
                                 "\"unknown\"} 1",
                                 "pipeline_events_total{event_type=\"visit_stored\",status=\"success\"} 1",
                                 "camera_up{camera=\"front\"} 0",
                                 "camera_frames_total{camera=\"front\"} 30",
                                 "pipeline_processing_duration_seconds_bucket{camera=\"front\",stage=\"detection\",le="
                                 "\"0.0025\"} 0",
                                 "pipeline_processing_duration_seconds_bucket{camera=\"front\",stage=\"detection\",le="
                                 "\"0.005\"} 1",
                                 "pipeline_queue_size{queue=\"analysis\"} 2",
                                 "pipeline_frames_dropped_total{queue=\"analysis\",reason=\"full\"} 7",
                                 "pipeline_worker_health{worker=\"analysis-1\"} 1",
                                 "known_faces_database_size 12",
                                 "http_requests_total{method=\"GET\",route=\"/health\",status=\"200\"} 1",
                                 "errors_total{component=\"storage\",error_type=\"no_space\",severity=\"critical\"} 1",
                                 "# TYPE pipeline_processing_duration_seconds histogram",
                                 "# TYPE camera_up gauge",
                                 "# TYPE camera_frames_total counter"})
            QTest::newRow(line) << QByteArray(line);
    }
    void textSaysWhatWasFed()
    {
        QFETCH(QByteArray, line);
        Metrics metrics({u"0.1.0"_s, u"abc"_s, u"4.6.0"_s}, m_dir.path());
        feed(metrics);
        const QByteArray text = metrics.text();
        QVERIFY2(text.split('\n').contains(line), text.constData());
        QVERIFY(!text.contains("Anna") && !text.contains("per_1") && !text.contains("hunter2"));
    }

    void tellsOfTheMachineAndTheBuild()
    {
        Metrics metrics({u"0.1.0"_s, u"abc"_s, u"4.6.0"_s}, m_dir.path());
        const QString text = QString::fromUtf8(metrics.text());
        QVERIFY2(text.contains(QRegularExpression(
                     u"\nbuild_info\\{opencv=\"4.6.0\",qt=\"6[.0-9]+\",revision=\"abc\",version=\"0.1.0\"\\} 1\n"_s)),
                 qPrintable(text));
        QVERIFY(text.contains(QRegularExpression(u"\nsystem_memory_total_bytes [0-9.e+]+\n"_s)));
        QVERIFY(text.contains(QRegularExpression(u"\nsystem_memory_usage_bytes [0-9.e+]+\n"_s)));
        QVERIFY(text.contains(
            QRegularExpression(u"\nsystem_disk_usage_percent\\{mount_point=\"/[^\"]*\"\\} [0-9.e-]+\n"_s)));
    }

    void promtoolFindsNoFault()
    {
        const QString promtool = QStandardPaths::findExecutable(u"promtool"_s);
        if (promtool.isEmpty())
            QSKIP("promtool is not installed (Debian package prometheus)");
        Metrics metrics({u"0.1.0"_s, u"abc"_s, u"4.6.0"_s}, m_dir.path());
        feed(metrics);
        QProcess process;
        process.start(promtool, {u"check"_s, u"metrics"_s});
        QVERIFY(process.waitForStarted());
        process.write(metrics.text());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAllStandardError() + process.readAllStandardOutput();
        QVERIFY2(process.exitCode() == 0, said.constData());
    }

    void resourcesAreJudgedByTheirLimits_data()
    {
        QTest::addColumn<double>("cpu");
        QTest::addColumn<double>("memory");
        QTest::addColumn<double>("disk");
        QTest::addColumn<QString>("status");
        QTest::newRow("idle") << 5.0 << 10.0 << 84.9 << u"healthy"_s;
        QTest::newRow("busy") << 80.0 << 10.0 << 10.0 << u"degraded"_s;
        QTest::newRow("memory") << 5.0 << 80.0 << 10.0 << u"degraded"_s;
        QTest::newRow("disk") << 5.0 << 10.0 << 85.0 << u"degraded"_s;
        QTest::newRow("disk full") << 5.0 << 10.0 << 95.0 << u"unhealthy"_s;
        QTest::newRow("one of each") << 80.0 << 95.0 << 10.0 << u"unhealthy"_s;
    }
    void resourcesAreJudgedByTheirLimits()
    {
        QFETCH(double, cpu);
        QFETCH(double, memory);
        QFETCH(double, disk);
        QFETCH(QString, status);
        const core::HealthCheck check = systemHealth({cpu, qint64(memory * 10), 1000, disk, u"/"_s});
        QCOMPARE(toString(check.status), status);
        QCOMPARE(toString(systemHealth({}).status), u"unknown"_s);
    }
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "tst_metrics.moc"
