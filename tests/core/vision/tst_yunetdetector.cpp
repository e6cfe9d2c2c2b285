// SPDX-License-Identifier: MIT
#include "core/vision/yunetdetector.h"

#include "core/vision/picture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgproc.hpp>

using namespace Qt::StringLiterals;
using vision::DetectedFaces;
using vision::FaceDetector;
using vision::YunetDetector;

class TestYunetDetector : public QObject {
    Q_OBJECT

    const QString m_models = QStringLiteral(MODELS_DIR);
    const QString m_photo = QStringLiteral(FACES_DIR) + u"/scenes/two_people/1.jpg"_s;
    QTemporaryDir m_folder;

private Q_SLOTS:
    // The 2023mar file of OpenCV's model zoo is YuNet-s declared for 640 x 640; here is YuNet-s declared for 320 x 320.
    // Declared for 640, it must find the same in pictures of any size, since it is never given the size that is
    // declared.
    void takesPicturesOfAnySizeWhateverSizeTheFileDeclares()
    {
        QFile original(m_models + u"/yunet_s.onnx"_s);
        if (!original.open(QIODevice::ReadOnly) || !QFile::exists(m_photo))
            QSKIP("needs yunet_s.onnx in MODELS_DIR, and FACES_DIR");
        QByteArray bytes = original.readAll();
        const QByteArray declared320("\x0a\x03\x08\xc0\x02", 5); // a dimension of 320, as protobuf writes it
        QCOMPARE(bytes.count(declared320), 2); // height and width of the input
        bytes.replace(declared320, QByteArray("\x0a\x03\x08\x80\x05", 5));
        QFile declared(m_folder.filePath(u"640.onnx"_s));
        QVERIFY(declared.open(QIODevice::WriteOnly));
        QCOMPARE(declared.write(bytes), bytes.size());
        declared.close();
        const auto as320 = YunetDetector::load(original.fileName());
        const auto as640 = YunetDetector::load(declared.fileName());
        QVERIFY2(as640, as640 ? "" : qPrintable(as640.error().message));
        QVERIFY(as320);
        const core::Result<cv::Mat> photo = vision::readPicture(m_photo);
        QVERIFY(photo);
        for (const cv::Size size : {cv::Size(640, 376), cv::Size(1126, 661), cv::Size(333, 195), cv::Size(640, 640)}) {
            cv::Mat picture;
            cv::resize(*photo, picture, size, 0, 0, cv::INTER_AREA);
            for (const FaceDetector::Effort effort :
                 {FaceDetector::Effort::Glance, FaceDetector::Effort::Confirm, FaceDetector::Effort::Still}) {
                const core::Result<DetectedFaces> a = (*as320)->detect(picture, effort);
                const core::Result<DetectedFaces> b = (*as640)->detect(picture, effort);
                QVERIFY2(b, b ? "" : qPrintable(b.error().message));
                QVERIFY(a);
                QCOMPARE(a->size(), std::size_t(2));
                QCOMPARE(b->size(), std::size_t(2));
                for (std::size_t i = 0; i < 2; ++i)
                    QCOMPARE(a->at(i).box, b->at(i).box);
            }
        }
    }

    void refusesAFileThatIsNoSuchDetector_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        const auto put = [this](const QString &name, const QByteArray &bytes) {
            QFile file(m_folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                QTest::qFail("no file", __FILE__, __LINE__);
            return file.fileName();
        };
        QTest::newRow("missing") << m_folder.filePath(u"missing.onnx"_s) << u"cannot be loaded"_s;
        QTest::newRow("empty") << put(u"empty.onnx"_s, {}) << u"cannot be loaded"_s;
        QTest::newRow("noise") << put(u"noise.onnx"_s, QByteArray(5000, '\x5a')) << u"cannot be loaded"_s;
        QFile whole(m_models + u"/yunet_n.onnx"_s);
        if (whole.open(QIODevice::ReadOnly))
            QTest::newRow("cut short") << put(u"short.onnx"_s, whole.readAll().first(100'000)) << QString();
        if (QFile::exists(m_models + u"/mobileface_v2_112.onnx"_s))
            QTest::newRow("a network for something else")
                << m_models + u"/mobileface_v2_112.onnx"_s << u"has no output cls_8"_s;
    }
    void refusesAFileThatIsNoSuchDetector()
    {
        QFETCH(QString, path);
        QFETCH(QString, says);
        const auto detector = YunetDetector::load(path);
        QVERIFY(!detector);
        QCOMPARE(detector.error().code, core::Error::Code::Corrupt);
        QVERIFY2(detector.error().message.contains(path) && detector.error().message.contains(says),
                 qPrintable(detector.error().message));
    }

    void refusesAPictureOfAnotherKind()
    {
        if (!QFile::exists(m_models + u"/yunet_n.onnx"_s))
            QSKIP("needs yunet_n.onnx in MODELS_DIR");
        const auto detector = YunetDetector::load(m_models + u"/yunet_n.onnx"_s);
        QVERIFY(detector);
        for (const cv::Mat &picture : {cv::Mat(), cv::Mat(100, 100, CV_8UC1), cv::Mat(100, 100, CV_32FC3)}) {
            const core::Result<DetectedFaces> faces = (*detector)->detect(picture, FaceDetector::Effort::Confirm);
            QVERIFY(!faces);
            QCOMPARE(faces.error().code, core::Error::Code::Invalid);
        }
        for (const cv::Size size : {cv::Size(1, 1), cv::Size(1, 500), cv::Size(640, 20),
                                    cv::Size(3000, 2)}) { // nothing to see, nothing to fail at
            const core::Result<DetectedFaces> faces
                = (*detector)->detect(cv::Mat(size, CV_8UC3, cv::Scalar::all(90)), FaceDetector::Effort::Still);
            QVERIFY2(faces, faces ? "" : qPrintable(faces.error().message));
            QVERIFY(faces->empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestYunetDetector)
#include "tst_yunetdetector.moc"
