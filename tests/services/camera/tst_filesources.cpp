// SPDX-License-Identifier: MIT
#include "collectingsink.h"
#include "services/camera/camera.h"
#include "services/camera/capture.h"
#include "services/camera/imagessource.h"
#include "services/camera/sources.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <opencv2/videoio.hpp>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using core::Error;
using services::makeFrameSource;

namespace {
constexpr int kFrames = 30;

void writeVideo(const QString &path, int frames = kFrames, cv::Size size = {160, 120}, double rate = 15)
{
    cv::VideoWriter writer(QFile::encodeName(path).toStdString(), cv::CAP_FFMPEG,
                           cv::VideoWriter::fourcc('M', 'J', 'P', 'G'), rate, size);
    QVERIFY(writer.isOpened());
    for (int i = 0; i < frames; ++i) {
        cv::Mat picture(size, CV_8UC3, cv::Scalar(40, 90, 60));
        cv::circle(picture, {10 + i * 4, 60}, 12, {240, 240, 240}, cv::FILLED);
        writer.write(picture);
    }
}

core::CameraSpec specOf(const QString &url)
{
    const auto spec = core::parseCamera(u"door="_s + url);
    return spec ? *spec : core::CameraSpec();
}

std::unique_ptr<core::FrameSource> sourceOf(const QString &url)
{
    auto source = makeFrameSource(specOf(url));
    return source ? *std::move(source) : nullptr;
}

struct Run {
    std::vector<core::Frame> frames;
    std::optional<Error> error;
};

Run readAll(core::FrameSource &source, std::size_t most = 1000)
{
    Run run;
    if (const core::Status opened = source.open(); !opened) {
        run.error = opened.error();
        return run;
    }
    while (run.frames.size() < most) {
        auto read = source.read();
        if (!read) {
            run.error = read.error();
            break;
        }
        if (!*read)
            break;
        run.frames.push_back(**std::move(read));
    }
    return run;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class TestFileSources : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString at(const QString &name) const { return m_dir.filePath(name); }

private Q_SLOTS:
    void initTestCase()
    {
        services::prepareCapture();
        QVERIFY(m_dir.isValid());
        writeVideo(at(u"clip.avi"_s));
    }

    void readsEveryPictureAtFullSpeed()
    {
        auto source = sourceOf(u"file:"_s + at(u"clip.avi"_s) + u"?realtime=0"_s);
        QVERIFY(!source->isLive());
        const Run run = readAll(*source);
        QVERIFY2(!run.error, run.error ? qPrintable(run.error->message) : "");
        QCOMPARE(run.frames.size(), std::size_t(kFrames));
        for (std::size_t i = 1; i < run.frames.size(); ++i) {
            const qint64 apart = run.frames[i - 1].takenAt.msecsTo(run.frames[i].takenAt);
            QVERIFY2(apart >= 60 && apart <= 74, qPrintable(QString::number(apart)));
            QVERIFY(run.frames[i].pixels.data != run.frames[i - 1].pixels.data);
            QCOMPARE(run.frames[i].pixels.type(), CV_8UC3);
        }
        QCOMPARE(run.frames.front().takenAt.timeSpec(), Qt::UTC);
    }

    void playsAtTheFilesOwnPace()
    {
        auto source = sourceOf(u"file:"_s + at(u"clip.avi"_s));
        QVERIFY(source->isLive());
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(readAll(*source, 16).frames.size(), std::size_t(16));
        QVERIFY2(timer.elapsed() >= 950,
                 qPrintable(QString::number(timer.elapsed()))); // one second of file; later is the machine
    }

    void startsOverAndTimeGoesOn()
    {
        auto source = sourceOf(u"file:"_s + at(u"clip.avi"_s) + u"?realtime=0&loop=1"_s);
        const Run run = readAll(*source, 3 * kFrames + 5);
        QVERIFY(!run.error);
        QCOMPARE(run.frames.size(), std::size_t(3 * kFrames + 5));
        for (std::size_t i = 1; i < run.frames.size(); ++i) {
            const qint64 apart = run.frames[i - 1].takenAt.msecsTo(run.frames[i].takenAt);
            QVERIFY2(apart >= 60 && apart <= 74, qPrintable(QString::number(apart)));
        }
    }

    void aLoopedFileThatVanishesIsAnErrorAtItsEnd()
    {
        QVERIFY(QFile::copy(at(u"clip.avi"_s), at(u"vanishing.avi"_s)));
        auto source = sourceOf(u"file:"_s + at(u"vanishing.avi"_s) + u"?realtime=0&loop=1"_s);
        QVERIFY(source->open());
        QVERIFY(source->read());
        QVERIFY(QFile::remove(at(u"vanishing.avi"_s)));
        std::optional<Error> error;
        for (int i = 0; i < 2 * kFrames && !error; ++i) {
            if (const auto read = source->read(); !read)
                error = read.error();
        }
        QVERIFY(error);
        QCOMPARE(int(error->code), int(Error::Code::NotFound));
    }

    void opensNamesOfEveryKindLiterally_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {u"with space.avi"_s, u"übung 門鈴 🔔.avi"_s, u"concat:a|b.avi"_s, u"http:x.avi"_s, u"100%03d.avi"_s,
              u"a;b&c'd\"e.avi"_s, u"-i.avi"_s, u"what?.avi"_s, u"per%20cent.avi"_s})
            QTest::newRow(name.toUtf8().constData()) << name;
    }
    void opensNamesOfEveryKindLiterally()
    {
        QFETCH(QString, name);
        QVERIFY(QFile::copy(at(u"clip.avi"_s), at(name)));
        core::CameraSpec spec {.name = u"door"_s,
                               .kind = core::CameraSpec::Kind::File,
                               .location = at(name),
                               .options = {{u"realtime"_s, u"0"_s}}};
        auto source = makeFrameSource(spec);
        QVERIFY(source);
        const Run run = readAll(**source);
        QVERIFY2(!run.error, run.error ? qPrintable(run.error->message) : "");
        QCOMPARE(run.frames.size(), std::size_t(kFrames));
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("word");
        writeFile(at(u"text.mp4"_s), "this is not a video\n");
        writeFile(at(u"empty.mp4"_s), {});
        writeFile(at(u"noise.mp4"_s), contentOf(u"/proc/self/exe"_s).left(50'000));
        QByteArray damaged = contentOf(at(u"clip.avi"_s));
        writeFile(at(u"header.avi"_s), damaged.left(40));
        writeFile(at(u"playlist.m3u8"_s), "#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:1/x.ts\n");
        writeFile(at(u"list.ffconcat"_s), "ffconcat version 1.0\nfile /etc/passwd\n");
        QDir().mkpath(at(u"folder.mp4"_s));
        QVERIFY(::mkfifo(QFile::encodeName(at(u"pipe.mp4"_s)).constData(), 0600) == 0);
        const auto row = [this](const char *name, const QString &file, Error::Code code, const QString &word) {
            QTest::newRow(name) << (u"file:"_s + (file.startsWith(u'/') ? file : at(file))) << int(code) << word;
        };
        row("missing", u"nothere.mp4"_s, Error::Code::NotFound, u"does not exist"_s);
        row("text", u"text.mp4"_s, Error::Code::Invalid, u"cannot be read as a video"_s);
        row("empty", u"empty.mp4"_s, Error::Code::Invalid, u"empty"_s);
        row("noise", u"noise.mp4"_s, Error::Code::Invalid, u"video"_s);
        row("only a header", u"header.avi"_s, Error::Code::Invalid, u"video"_s);
        row("a playlist that leads away", u"playlist.m3u8"_s, Error::Code::Invalid, u"video"_s);
        row("a list of other files", u"list.ffconcat"_s, Error::Code::Invalid, u"video"_s);
        row("folder", u"folder.mp4"_s, Error::Code::Invalid, u"images:"_s);
        row("pipe", u"pipe.mp4"_s, Error::Code::Invalid, u"not a regular file"_s);
        row("device", u"/dev/zero"_s, Error::Code::Invalid, u"not a regular file"_s);
        row("protocol", u"concat:/etc/passwd|/etc/group"_s, Error::Code::NotFound, u"does not exist"_s);
        row("a name of 5000", QString(5000, u'x'), Error::Code::NotFound, u"does not exist"_s);
    }
    void refusesWithASentence()
    {
        QFETCH(QString, url);
        QFETCH(int, code);
        QFETCH(QString, word);
        auto source = sourceOf(url + u"?realtime=0"_s);
        QVERIFY(source);
        const Run run = readAll(*source);
        QVERIFY(run.error);
        QCOMPARE(run.frames.size(), std::size_t(0));
        QVERIFY2(run.error->message.contains(word), qPrintable(run.error->message));
        QCOMPARE(int(run.error->code), code);
    }

    void aFileCutShortGivesWhatItHasAndSaysSo()
    {
        const QByteArray whole = contentOf(at(u"clip.avi"_s));
        writeFile(at(u"cut.avi"_s), whole.left(whole.size() / 2));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cut.avi ended early"_s));
        auto source = sourceOf(u"file:"_s + at(u"cut.avi"_s) + u"?realtime=0"_s);
        const Run run = readAll(*source);
        QVERIFY(!run.error);
        QVERIFY(run.frames.size() > 5 && run.frames.size() < std::size_t(kFrames));
    }

    void damageInTheMiddleIsSurvived()
    {
        QByteArray bytes = contentOf(at(u"clip.avi"_s));
        for (qsizetype i = bytes.size() / 4; i < bytes.size() * 3 / 4; ++i)
            bytes[i] = char(i * 31);
        writeFile(at(u"damaged.avi"_s), bytes);
        auto source = sourceOf(u"file:"_s + at(u"damaged.avi"_s) + u"?realtime=0"_s);
        const Run run = readAll(*source);
        QVERIFY(run.frames.size() <= std::size_t(kFrames));
    }

    void aHugePictureIsRefusedBeforeItIsDecoded()
    {
        QByteArray bytes = contentOf(at(u"clip.avi"_s));
        // The AVI header's and the stream's width and height, little endian: 160 x 120 becomes
        // 16000 x 12000.
        const QByteArray old = QByteArray::fromHex("a000000078000000");
        const QByteArray huge = QByteArray::fromHex("803e0000e02e0000");
        QVERIFY(bytes.contains(old));
        bytes.replace(old, huge);
        writeFile(at(u"huge.avi"_s), bytes);
        auto source = sourceOf(u"file:"_s + at(u"huge.avi"_s) + u"?realtime=0"_s);
        const Run run = readAll(*source, 1);
        // FFmpeg may believe the pictures instead of the header; then they are small, and that is
        // right too.
        QVERIFY(run.error || run.frames.front().pixels.cols == 160);
    }

    void readsAFolderByName()
    {
        QDir().mkpath(at(u"pictures/sub.jpg"_s));
        for (int i : {10, 9, 1, 2, 100})
            cv::imwrite(at(u"pictures/%1.png"_s.arg(i)).toStdString(), cv::Mat(20, 30, CV_8UC3, cv::Scalar::all(i)));
        writeFile(at(u"pictures/5.jpg"_s), "no picture");
        writeFile(at(u"pictures/readme.txt"_s), "no picture");
        QVERIFY(::mkfifo(QFile::encodeName(at(u"pictures/6.jpg"_s)).constData(), 0600) == 0);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"5.jpg is skipped"_s));
        auto source = sourceOf(u"images:"_s + at(u"pictures"_s));
        QVERIFY(!source->isLive());
        const Run run = readAll(*source);
        QVERIFY(!run.error);
        QCOMPARE(run.frames.size(), std::size_t(5));
        const int order[] = {1, 2, 9, 10, 100};
        for (std::size_t i = 0; i < 5; ++i)
            QCOMPARE(int(run.frames[i].pixels.at<cv::Vec3b>(0, 0)[0]), order[i]);
        QCOMPARE(run.frames[0].takenAt.msecsTo(run.frames[1].takenAt), 200);
    }

    void sortsLikeAPerson_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::newRow("by number") << u"img9.jpg"_s << u"img10.jpg"_s;
        QTest::newRow("two numbers") << u"2-10.jpg"_s << u"10-2.jpg"_s;
        QTest::newRow("letters") << u"a.jpg"_s << u"b.jpg"_s;
        QTest::newRow("capitals first") << u"B.jpg"_s << u"a.jpg"_s;
        QTest::newRow("shorter first") << u"a"_s << u"ab"_s;
        QTest::newRow("longer than any number") << QString(40, u'1') << QString(41, u'1');
        QTest::newRow("zeros") << u"01"_s << u"1"_s;
    }
    void sortsLikeAPerson()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QVERIFY(services::isNamedBefore(left, right));
        QVERIFY(!services::isNamedBefore(right, left));
        QVERIFY(!services::isNamedBefore(left, left));
    }

    void aFolderWithoutPicturesIsAnError()
    {
        QDir().mkpath(at(u"bare"_s));
        Run run = readAll(*sourceOf(u"images:"_s + at(u"bare"_s)));
        QVERIFY(run.error && run.error->message.contains(u"holds no pictures"_s));
        writeFile(at(u"bare/a.jpg"_s), "x");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a.jpg is skipped"_s));
        run = readAll(*sourceOf(u"images:"_s + at(u"bare"_s)));
        QVERIFY(run.error && run.error->message.contains(u"none of the 1 pictures"_s));
        run = readAll(*sourceOf(u"images:"_s + at(u"bare/a.jpg"_s)));
        QVERIFY(run.error && run.error->message.contains(u"not a folder"_s));
        run = readAll(*sourceOf(u"images:"_s + at(u"gone"_s)));
        QVERIFY(run.error && run.error->code == Error::Code::NotFound);
    }

    void aDeviceThatIsNoCameraIsRefused_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("word");
        QTest::newRow("missing") << u"/dev/video-none"_s << int(Error::Code::Unavailable) << u"unplugged"_s;
        QTest::newRow("null") << u"/dev/null"_s << int(Error::Code::Invalid) << u"not a camera"_s;
        QTest::newRow("zero") << u"/dev/zero"_s << int(Error::Code::Invalid) << u"not a camera"_s;
        QTest::newRow("a folder") << u"/dev/shm"_s << int(Error::Code::Invalid) << u"not a device"_s;
    }
    void aDeviceThatIsNoCameraIsRefused() // what a real one does is untested: no hardware
    {
        QFETCH(QString, device);
        QFETCH(int, code);
        QFETCH(QString, word);
        auto source = sourceOf(u"v4l2:"_s + device);
        QVERIFY(source && source->isLive());
        const core::Status opened = source->open();
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(word), qPrintable(opened.error().message));
        QCOMPARE(int(opened.error().code), code);
        const auto read = source->read(); // without open
        QVERIFY(!read);
    }

    void theDemoIsMadeElsewhere()
    {
        const auto source = makeFrameSource(specOf(u"demo:"_s));
        QVERIFY(!source);
        QCOMPARE(int(source.error().code), int(Error::Code::Unsupported));
    }

    void aCameraRunsAFileToItsEnd()
    {
        CollectingSink sink;
        services::Camera camera(specOf(u"file:"_s + at(u"clip.avi"_s) + u"?realtime=0"_s), makeFrameSource, sink);
        QSignalSpy finished(&camera, &services::Camera::finished);
        camera.start();
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(camera.status().state == core::CameraStatus::State::Ended);
        QCOMPARE(sink.count(), std::size_t(kFrames));
        QVERIFY(camera.preRoll().snapshot().size() >= 8);
    }
};

QTEST_GUILESS_MAIN(TestFileSources)
#include "tst_filesources.moc"
