// SPDX-License-Identifier: MIT
#include "app/modelwatch.h"
#include "app/stationhealth.h"
#include "core/vision/modelcatalogue.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::ModelWatch;
using app::StationHealth;
using core::CameraStatus;
using Status = core::HealthCheck::Status;

class StationHealthTest : public QObject {
    Q_OBJECT

    static StationHealth::Components well(std::chrono::steady_clock::time_point at)
    {
        StationHealth::Components components;
        components.seenAt = at;
        components.isReady = true;
        CameraStatus front;
        front.camera = u"front"_s;
        front.state = CameraStatus::State::Connected;
        components.cameras = {front};
        components.workers = {{u"analysis-0"_s, true}};
        components.queues = {{u"front"_s, 2, 7}};
        return components;
    }

    static void write(const QString &path, const QByteArray &bytes, const QDateTime &changed)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        QVERIFY(file.flush() && file.setFileTime(changed, QFileDevice::FileModificationTime));
    }

private Q_SLOTS:
    void theStationsPartsAreJudgedByWhatIsTrue()
    {
        const std::chrono::steady_clock::time_point now {1h};
        auto components = well(now - 1s);
        core::HealthFinding finding = StationHealth::judgeComponents(components, now);
        QVERIFY(finding.status == Status::Healthy);
        QCOMPARE(finding.details.value(u"cameras"_s).toObject().value(u"front"_s).toString(), u"connected"_s);
        QCOMPARE(finding.details.value(u"queues"_s).toObject().value(u"front"_s).toObject().value(u"waiting"_s).toInt(),
                 2);
        QVERIFY(StationHealth::judgeComponents(components, now + 1min).status
                == Status::Unhealthy); // the main loop stands still

        components.isReady = false;
        QVERIFY(StationHealth::judgeComponents(components, now).status == Status::Degraded);
        components = well(now);
        components.cameras[0].state = CameraStatus::State::Lost;
        components.cameras[0].message = u"rtsp://house:hunter2@door"_s;
        finding = StationHealth::judgeComponents(components, now);
        QVERIFY(finding.status == Status::Degraded);
        QCOMPARE(finding.message, u"cameras lost: front"_s);
        components.workers << pipeline::WorkerState {u"analysis-1"_s, false};
        finding = StationHealth::judgeComponents(components, now);
        QVERIFY(finding.status == Status::Unhealthy);
        QVERIFY(finding.message.contains(u"analysis-1"_s) && !finding.message.contains(u"analysis-0"_s));
    }

    void aModelFileThatWentOrChangedShows()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"a.onnx"_s);
        const QDateTime noon = QDateTime::fromString(u"2025-01-29T12:00:00Z"_s, Qt::ISODate);
        write(path, "weights", noon);
        ModelWatch watch({{u"a"_s, path, vision::sha256OfFile(path)}});
        QVERIFY(watch.look().status == Status::Healthy);
        write(path, "w3ights",
              noon); // the same size and time: only its content would tell, and that is not read each time
        QVERIFY(watch.look().status == Status::Healthy);
        write(path, "w3ights", noon.addSecs(1));
        core::HealthFinding finding = watch.look();
        QVERIFY(finding.status == Status::Degraded);
        QCOMPARE(finding.details.value(u"a"_s).toString(), u"changed"_s);
        QVERIFY(!finding.message.contains(dir.path()));
        QVERIFY(QFile::remove(path));
        finding = watch.look();
        QVERIFY(finding.status == Status::Degraded);
        QCOMPARE(finding.details.value(u"a"_s).toString(), u"missing"_s);
        write(path, "weights", noon.addSecs(2)); // put back
        QVERIFY(watch.look().status == Status::Healthy);
        QVERIFY(ModelWatch({}).look().status == Status::Healthy);
    }

    void findsTheFilesThatAnEngineUses()
    {
        const QTemporaryDir dir;
        const auto catalogue = vision::shippedCatalogue();
        QVERIFY(catalogue && catalogue->size() > 2);
        vision::EngineInfo info;
        info.name = u"neural"_s;
        QString encoder;
        for (const vision::ModelEntry &entry : *catalogue) {
            if (entry.isShipped) // no file of it can go
                continue;
            write(dir.filePath(entry.file), "x", QDateTime::currentDateTimeUtc());
            if (entry.role == "encoder"_L1)
                info.modelId = (encoder = entry.id) + u"@0123456789ab"_s;
            if (entry.role == "detector"_L1)
                info.detector = entry.id;
        }
        QStringList ids;
        for (const ModelWatch::File &file : ModelWatch::filesOf(info, {u"/no/such"_s, dir.path()}))
            ids << file.id;
        QVERIFY(ids.contains(encoder) && ids.contains(info.detector));
        QVERIFY(ModelWatch::filesOf(info, {u"/no/such"_s}).isEmpty());
        info.name = u"builtin"_s;
        info.modelId = u"lbph"_s;
        info.detector = u"dlib_hog"_s;
        QVERIFY(ModelWatch::filesOf(info, {dir.path()}).isEmpty());
    }

    void aFolderThatCannotBeLookedAtIsUnhealthy()
    {
        const core::HealthFinding finding = StationHealth::judgeRoom(u"/no/such/folder"_s);
        QVERIFY(finding.status == Status::Unhealthy);
        QVERIFY(!finding.message.contains(u"/no"_s));
        QVERIFY(StationHealth::judgeRoom(QDir::tempPath()).details.value(u"free_bytes"_s).toDouble() > 0);
    }
};

QTEST_GUILESS_MAIN(StationHealthTest)
#include "tst_stationhealth.moc"
