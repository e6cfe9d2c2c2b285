// SPDX-License-Identifier: MIT
// doorbellctl as somebody at a shell meets it: the built program, a data directory, real files.
#include "tests/app/programrun.h"
#include "tests/services/storage/storagefixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using core::Visit;

namespace {
constexpr qint64 kStart = 1'700'000'000'000; // 2023-11-14T22:13:20Z

QString face(const QString &person, int number)
{
    return QStringLiteral(FACES_DIR "/johns/%1/%2.jpg").arg(person).arg(number);
}
bool hasFaces()
{
    return QFile::exists(face(u"John_Salley"_s, 1)) && QDir(QStringLiteral(MODELS_DIR)).exists() && *MODELS_DIR != '\0';
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qUtf8Printable(path));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// PNG's chunk: length, name, contents, checksum.
QByteArray chunk(const QByteArray &name, const QByteArray &body)
{
    const auto number = [](quint32 value) {
        return QByteArray {1, char(value >> 24)} + char(value >> 16) + char(value >> 8) + char(value);
    };
    quint32 crc = 0xFFFFFFFF;
    for (const char c : name + body) {
        crc ^= uchar(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    return number(quint32(body.size())) + name + body + number(~crc);
}

// A small file that claims to be an enormous picture.
QByteArray pngBomb(quint32 width, quint32 height)
{
    const auto number = [](quint32 value) {
        return QByteArray {1, char(value >> 24)} + char(value >> 16) + char(value >> 8) + char(value);
    };
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", number(width) + number(height) + QByteArray("\x08\x02\x00\x00\x00", 5))
        + chunk("IDAT", qCompress(QByteArray(100'000, '\0')).mid(4)) + chunk("IEND", {});
}

bool isOneLine(const QString &text) { return text.endsWith(u'\n') && text.count(u'\n') == 1 && text.size() > 1; }
} // namespace

class DoorbellctlTest : public QObject {
    Q_OBJECT

    static Ran add(const Programs &programs, const QString &name, const QStringList &images,
                   const QStringList &options = {})
    {
        return programs.ctl(QStringList {u"person"_s, u"add"_s, name} + images + options);
    }

private Q_SLOTS:
    void saysItsVersionAndHowItIsUsed()
    {
        const QTemporaryDir dir;
        const Programs programs(dir.path());
        const Ran version = programs.ctl({u"--version"_s});
        QCOMPARE(version.code, 0);
        QVERIFY2(QRegularExpression(u"^doorbellctl \\d+\\.\\d+\\.\\d+.*\\n$"_s).match(version.out).hasMatch(),
                 version.text().constData());
        QVERIFY2(version.err.isEmpty(), version.text().constData());
        const Ran help = programs.ctl({u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const char *word :
             {"person", "visit", "recognize", "models", "config", "health", "--data-dir", "--camera", "--config"})
            QVERIFY2(help.out.contains(QLatin1StringView(word)), word);
        QVERIFY(help.err.isEmpty());
        for (const QStringList &command : {QStringList {u"person"_s},
                                           {u"person"_s, u"add"_s},
                                           {u"person"_s, u"list"_s},
                                           {u"person"_s, u"show"_s},
                                           {u"person"_s, u"rename"_s},
                                           {u"person"_s, u"merge"_s},
                                           {u"person"_s, u"remove"_s},
                                           {u"person"_s, u"erase"_s},
                                           {u"person"_s, u"export"_s},
                                           {u"visit"_s, u"list"_s},
                                           {u"visit"_s, u"show"_s},
                                           {u"recognize"_s},
                                           {u"config"_s, u"show"_s},
                                           {u"config"_s, u"check"_s},
                                           {u"health"_s}}) {
            const Ran ran = programs.ctl(command + QStringList {u"--help"_s});
            QVERIFY2(ran.code == 0 && ran.out.contains(command.last()), ran.text().constData());
        }
        QVERIFY(QDir(dir.path()).isEmpty()); // asking leaves nothing behind
    }

    void wrongUsageIsOneLineAndTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const QStringList &arguments) {
            QTest::newRow(qUtf8Printable(arguments.isEmpty() ? u"nothing"_s : arguments.join(u' '))) << arguments;
        };
        row({});
        row({u"persons"_s});
        row({u"--colour"_s});
        row({u"person"_s});
        row({u"person"_s, u"adopt"_s});
        row({u"person"_s, u"add"_s});
        row({u"person"_s, u"add"_s, u"Anna"_s});
        row({u"person"_s, u"add"_s, u"Anna"_s, u"x.jpg"_s, u"--kind"_s, u"friend"_s});
        row({u"person"_s, u"show"_s});
        row({u"person"_s, u"rename"_s, u"Anna"_s});
        row({u"person"_s, u"merge"_s, u"Anna"_s});
        row({u"visit"_s});
        row({u"visit"_s, u"list"_s, u"--outcome"_s, u"nobody"_s});
        row({u"visit"_s, u"list"_s, u"--since"_s, u"yesterday"_s});
        row({u"visit"_s, u"list"_s, u"--until"_s, u"2023-13-45"_s});
        row({u"visit"_s, u"list"_s, u"--since"_s, u"-5d"_s});
        row({u"visit"_s, u"list"_s, u"--limit"_s, u"0"_s});
        row({u"visit"_s, u"list"_s, u"--limit"_s, u"-3"_s});
        row({u"visit"_s, u"list"_s, u"--limit"_s, u"many"_s});
        row({u"visit"_s, u"list"_s, u"--limit"_s, u"99999999999999"_s});
        row({u"visit"_s, u"show"_s});
        row({u"recognize"_s});
        row({u"config"_s});
        row({u"health"_s, u"ftp://door"_s});
        row({u"health"_s, u"http://"_s});
        row({u"health"_s, u"door"_s});
        row({u"health"_s}); // HTTP_PORT is 0 here: which one is meant?
        row({u"--log-level"_s, u"loud"_s, u"person"_s, u"list"_s});
        row({u"--camera"_s, u"door"_s, u"person"_s, u"list"_s});
        row({u"--camera"_s, u"a=b:c"_s, u"person"_s, u"list"_s});
        row({u"--config"_s, u"/no/such/file"_s, u"person"_s, u"list"_s});
        row({u"person"_s, u"list"_s, u"one\ntwo\u001B[2J"_s});
    }
    void wrongUsageIsOneLineAndTwo()
    {
        QFETCH(const QStringList, arguments);
        const QTemporaryDir dir;
        const Ran ran = Programs(dir.path()).ctl(arguments);
        QVERIFY2(ran.code == 2, ran.text().constData());
        QVERIFY2(isOneLine(ran.err) && ran.err.startsWith(u"doorbellctl: "_s) && !ran.err.contains(u'\u001B'),
                 ran.text().constData());
        QVERIFY2(ran.out.isEmpty(), ran.text().constData());
        QVERIFY(QDir(dir.path()).isEmpty());
    }

    void aWrongVariableIsNamed_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("a port that is none") << u"HTTP_PORT"_s << u"five thousand"_s;
        QTest::newRow("too large") << u"PROMETHEUS_PORT"_s << u"65536"_s;
        QTest::newRow("no such level") << u"LOG_LEVEL"_s << u"chatty"_s;
        QTest::newRow("no camera") << u"CAMERAS"_s << u"front"_s;
        QTest::newRow("no address") << u"HTTP_BIND"_s << u"localhost:80"_s;
        QTest::newRow("a secret file that is not there") << u"SECRET_KEY_FILE"_s << u"/no/such/secret"_s;
        QTest::newRow("production without a key") << u"ENVIRONMENT"_s << u"production"_s;
    }
    void aWrongVariableIsNamed()
    {
        QFETCH(const QString, variable);
        QFETCH(const QString, value);
        const QTemporaryDir dir;
        Programs programs(dir.path());
        programs.set(variable, value);
        const Ran ran = programs.ctl({u"config"_s, u"check"_s});
        QVERIFY2(ran.code == 2 && isOneLine(ran.err) && ran.out.isEmpty(), ran.text().constData());
        QVERIFY2(ran.err.contains(variable == "ENVIRONMENT"_L1 ? u"SECRET_KEY"_s : variable), ran.text().constData());
    }

    void showsWhereEachSettingCameFrom()
    {
        const QTemporaryDir dir;
        Programs programs(dir.path());
        write(dir.filePath(u"door.toml"_s), "[http]\nport = 5001\ndrain_ms = 10\n[visit]\ngap = 3\n");
        programs.set(u"HTTP_PORT"_s, u"5002"_s);
        programs.set(u"SECRET_KEY"_s, u"a-very-secret-key-of-this-house-0123456789"_s);
        const Ran ran = programs.ctl({u"--config"_s, dir.filePath(u"door.toml"_s), u"--log-level"_s, u"debug"_s,
                                      u"config"_s, u"show"_s, u"--json"_s});
        QVERIFY2(ran.code == 0, ran.text().constData());
        const QJsonObject settings = ran.json().value(u"settings"_s).toObject();
        const auto value = [&settings](const char *key, const char *what) {
            return settings.value(QLatin1StringView(key)).toObject().value(QLatin1StringView(what)).toString();
        };
        QCOMPARE(value("http.port", "value"), u"5002"_s); // environment beats file
        QCOMPARE(value("http.port", "source"), u"environment"_s);
        QCOMPARE(value("log.level", "source"), u"option"_s);
        QVERIFY2(value("visit.gap", "origin").contains(u"door.toml:5"_s), ran.text().constData());
        QVERIFY2(!ran.text().contains("a-very-secret"), ran.text().constData());
        const Ran text = programs.ctl({u"config"_s, u"show"_s});
        QVERIFY2(text.code == 0 && text.out.contains(u"SECRET_KEY"_s) && !text.text().contains("a-very-secret"),
                 text.text().constData());
    }

    void aCameraPasswordIsNeverRepeated_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString camera = u"door=rtsp://house:hunter2@192.0.2.1/stream?key=hunter2"_s;
        QTest::newRow("config show") << QStringList {u"--camera"_s, camera, u"config"_s, u"show"_s};
        QTest::newRow("config show --json") << QStringList {u"--camera"_s, camera, u"config"_s, u"show"_s, u"--json"_s};
        QTest::newRow("given twice") << QStringList {u"--camera"_s, camera,      u"--camera"_s,
                                                     camera,        u"config"_s, u"show"_s};
        QTest::newRow("without the option") << QStringList {camera, u"config"_s, u"show"_s};
        QTest::newRow("behind the command") << QStringList {u"person"_s, u"list"_s, camera};
        QTest::newRow("no such scheme") << QStringList {u"--camera"_s, u"door=rtmp://house:hunter2@192.0.2.1/"_s,
                                                        u"config"_s, u"show"_s};
        QTest::newRow("no host") << QStringList {u"--camera"_s, u"door=rtsp://house:hunter2@/"_s, u"config"_s,
                                                 u"show"_s};
        QTest::newRow("a bad name") << QStringList {u"--camera"_s, u"my door=rtsp://house:hunter2@192.0.2.1/"_s,
                                                    u"config"_s, u"show"_s};
        QTest::newRow("an odd password") << QStringList {u"--camera"_s, u"door=rtsp://house:hunter2@x@192.0.2.1/"_s,
                                                         u"config"_s, u"show"_s};
        QTest::newRow("as another option") << QStringList {u"--log-level"_s, camera, u"config"_s, u"show"_s};
        QTest::newRow("health") << QStringList {u"health"_s, u"http://house:hunter2@127.0.0.1:1/?key=hunter2"_s};
    }
    void aCameraPasswordIsNeverRepeated()
    {
        QFETCH(const QStringList, arguments);
        const QTemporaryDir dir;
        Programs programs(dir.path());
        programs.set(u"LOG_LEVEL"_s, arguments.contains(u"--log-level"_s) ? u"info"_s : u"debug"_s);
        const Ran ran = programs.ctl(arguments);
        QVERIFY2(!ran.text().contains("hunter2"), ran.text().constData());
        QVERIFY2(!ran.out.isEmpty() || isOneLine(ran.err), ran.text().constData());
    }

    void enrolsSomebodyFromOnePhoto()
    {
        if (!hasFaces())
            QSKIP("needs FACES_DIR and MODELS_DIR");
        const QTemporaryDir dir;
        const Programs programs(dir.path());
        Ran ran = add(programs, u"محمد 王小明 😀"_s, {face(u"John_Salley"_s, 1)},
                      {u"--json"_s, u"--notes"_s, u"next door"_s});
        QVERIFY2(ran.code == 0, ran.text().constData());
        const QString id = ran.json().value(u"id"_s).toString();
        QVERIFY2(id.startsWith(u"per_"_s) && ran.json().value(u"faces"_s).toInt() == 1, ran.text().constData());

        ran = programs.ctl({u"recognize"_s, face(u"John_Salley"_s, 2), face(u"John_Simm"_s, 2), u"--json"_s});
        QVERIFY2(ran.code == 0, ran.text().constData());
        const QJsonArray images = ran.json().value(u"images"_s).toArray();
        QCOMPARE(images.size(), 2);
        const QJsonObject known = images.at(0).toObject().value(u"faces"_s).toArray().at(0).toObject();
        const QJsonObject stranger = images.at(1).toObject().value(u"faces"_s).toArray().at(0).toObject();
        QCOMPARE(known.value(u"name"_s).toString(), u"محمد 王小明 😀"_s);
        for (const char *key : {"box", "similarity", "liveness", "quality"})
            QVERIFY2(known.contains(QLatin1StringView(key)), key);
        QCOMPARE(stranger.value(u"kind"_s).toString(), u"unknown"_s);
        QVERIFY(!stranger.contains(u"name"_s));

        ran = programs.ctl({u"person"_s, u"export"_s, id});
        QVERIFY2(ran.code == 0, ran.text().constData());
        const QJsonObject everything = ran.json();
        QCOMPARE(everything.value(u"name"_s).toString(), u"محمد 王小明 😀"_s);
        QCOMPARE(everything.value(u"notes"_s).toString(), u"next door"_s);
        const QJsonObject enrolled = everything.value(u"enrolled"_s).toArray().at(0).toObject();
        QVERIFY(enrolled.value(u"embedding"_s).toArray().size() > 10);
        QVERIFY(
            QByteArray::fromBase64(enrolled.value(u"chip_png_base64"_s).toString().toLatin1()).startsWith("\x89PNG"));
        QVERIFY(everything.value(u"visits_seen_in"_s).isArray());

        ran = programs.ctl({u"person"_s, u"erase"_s, id, u"--json"_s});
        QVERIFY2(ran.code == 0, ran.text().constData());
        QCOMPARE(ran.json().value(u"faces"_s).toInt(), 1);
        QVERIFY(ran.json().contains(u"erased_at"_s));
        ran = programs.ctl({u"person"_s, u"show"_s, id});
        QVERIFY2(ran.code == 1 && isOneLine(ran.err), ran.text().constData());
        QVERIFY2(!everyByte(dir.path()).contains(QByteArrayView(u"محمد"_s.toUtf8())), "the name is left");
    }

    void warnsOfOnePersonUnderTwoNames()
    {
        if (!hasFaces())
            QSKIP("needs FACES_DIR and MODELS_DIR");
        const QTemporaryDir dir;
        const Programs programs(dir.path());
        QCOMPARE(add(programs, u"Anna"_s, {face(u"John_Salley"_s, 1)}).code, 0);
        const Ran twice = add(programs, u"anna"_s, {face(u"John_Salley"_s, 1)});
        QVERIFY2(twice.code == 1 && isOneLine(twice.err) && twice.err.contains(u"already"_s), twice.text().constData());
        const Ran other = add(programs, u"Bertha"_s, {face(u"John_Salley"_s, 1)});
        QVERIFY2(other.code == 0 && other.err.contains(u"warning: Bertha looks very much like Anna"_s),
                 other.text().constData());
        QVERIFY2(other.err.contains(u"person merge"_s), other.text().constData());
        Ran ran = programs.ctl({u"person"_s, u"merge"_s, u"Bertha"_s, u"Anna"_s});
        QVERIFY2(ran.code == 0, ran.text().constData());
        ran = programs.ctl({u"person"_s, u"rename"_s, u"Anna"_s, u"Änne"_s, u"--json"_s});
        QVERIFY2(ran.code == 0 && ran.json().value(u"name"_s).toString() == u"Änne"_s, ran.text().constData());
        ran = programs.ctl({u"person"_s, u"list"_s, u"--json"_s});
        const QJsonArray persons = ran.json().value(u"persons"_s).toArray();
        QVERIFY2(persons.size() == 1 && persons.at(0).toObject().value(u"faces"_s).toInt() == 2,
                 ran.text().constData());
        ran = programs.ctl({u"person"_s, u"remove"_s, u"Änne"_s});
        QVERIFY2(ran.code == 0, ran.text().constData());
        ran = programs.ctl({u"person"_s, u"list"_s});
        QVERIFY2(ran.code == 0 && !ran.out.contains(u"Änne"_s), ran.text().constData());
    }

    void takesNoPictureThatWouldNameTheWrongFace()
    {
        if (!hasFaces())
            QSKIP("needs FACES_DIR and MODELS_DIR");
        const QTemporaryDir dir;
        const Programs programs(dir.path());
        const QString two = QStringLiteral(FACES_DIR "/scenes/obama_and_biden/1.jpg");
        const Ran ran = add(programs, u"Barack"_s, {two});
        QVERIFY2(ran.code == 1 && ran.err.contains(two) && ran.err.contains(u"faces were found"_s),
                 ran.text().constData());
        QVERIFY2(
            ran.out.isEmpty()
                && programs.ctl({u"person"_s, u"list"_s, u"--json"_s}).json().value(u"persons"_s).toArray().isEmpty(),
            ran.text().constData());
        // With a good one among them the person is added, and it is said which were not taken.
        const Ran some = add(programs, u"Barack"_s, {two, QStringLiteral(FACES_DIR "/face_recognition/obama/1.jpg")},
                             {u"--json"_s});
        QVERIFY2(some.code == 0 && some.json().value(u"refused"_s).toInt() == 1 && some.err.contains(two),
                 some.text().constData());
    }

    void refusesWhatIsNoPicture_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind :
             {"missing", "empty", "text", "truncated JPEG", "PNG of 60000 x 60000", "PNG of 2 thousand million x 1",
              "PNG without a size", "grey noise", "no face", "directory", "FIFO", "/dev/zero", "/dev/null",
              "socket name with newline", "larger than any picture", "GIF header", "TIFF of nonsense",
              "BMP of minus 2^31", "WebP of nonsense"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void refusesWhatIsNoPicture()
    {
        if (!hasFaces())
            QSKIP("needs FACES_DIR and MODELS_DIR");
        QFETCH(const QString, kind);
        const QTemporaryDir dir;
        const QTemporaryDir pictures;
        QString path = pictures.filePath(u"picture"_s);
        const auto is = [&kind](const char *name) { return kind == QLatin1StringView(name); };
        if (is("empty"))
            write(path, {});
        else if (is("text"))
            write(path, "a letter to Anna\n");
        else if (is("truncated JPEG"))
            write(path, contents(face(u"John_Salley"_s, 1)).first(2000));
        else if (is("PNG of 60000 x 60000"))
            write(path, pngBomb(60'000, 60'000));
        else if (is("PNG of 2 thousand million x 1"))
            write(path, pngBomb(2'000'000'000, 1));
        else if (is("PNG without a size"))
            write(path, pngBomb(0, 0));
        else if (is("grey noise")) {
            QByteArray noise(120'000, '\0');
            quint32 state = 1;
            for (char &c : noise)
                c = char((state = state * 1664525 + 1013904223) >> 24);
            write(path, "P5\n400 300\n255\n" + noise);
        } else if (is("no face")) {
            QByteArray sky;
            for (int i = 0; i < 400 * 300; ++i)
                sky += QByteArray {1, char(90 + i / 1200)} + char(130 + i / 1500) + char(200);
            write(path, "P6\n400 300\n255\n" + sky);
        } else if (is("directory"))
            QVERIFY(QDir().mkdir(path));
        else if (is("FIFO"))
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        else if (is("/dev/zero") || is("/dev/null"))
            path = kind;
        else if (is("socket name with newline"))
            path = pictures.filePath(u"no\nsuch\u001B[31mfile"_s);
        else if (is("larger than any picture")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(20LL << 30)); // holes only
        } else if (is("GIF header"))
            write(path, "GIF89a" + QByteArray(200, '\xFF'));
        else if (is("TIFF of nonsense"))
            write(path, QByteArray("II*\0\x08\0\0\0\xFF\xFF", 10) + QByteArray(500, '\xFE'));
        else if (is("BMP of minus 2^31"))
            write(path,
                  "BM" + QByteArray(12, '\x10') + QByteArray("\x28\0\0\0\0\0\0\x80\0\0\0\x80\x01\0\x18\0", 16)
                      + QByteArray(200, '\0'));
        else if (is("WebP of nonsense"))
            write(path, QByteArray("RIFF\xFF\xFF\xFF\x7FWEBPVP8 ", 16) + QByteArray(200, '\xFF'));
        const Programs programs(dir.path());
        const Ran added = add(programs, u"Anna"_s, {path});
        QVERIFY2(added.code == 1 && added.out.isEmpty(), added.text().constData());
        QVERIFY2(isOneLine(added.err) && added.err.startsWith(u"doorbellctl: nobody was added: "_s)
                     && !added.err.contains(u'\u001B'),
                 added.text().constData());
        const Ran seen = programs.ctl({u"recognize"_s, path, u"--json"_s});
        const QJsonObject image = seen.json().value(u"images"_s).toArray().at(0).toObject();
        QVERIFY2(image.value(u"image"_s).toString() == path && image.value(u"faces"_s).isArray(),
                 seen.text().constData());
        if (is("grey noise") || is("no face")) // a picture without a face is a good question with an empty answer
            QVERIFY2(seen.code == 0 && seen.err.isEmpty(), seen.text().constData());
        else
            QVERIFY2(seen.code == 1 && isOneLine(seen.err) && image.contains(u"error"_s), seen.text().constData());
        QVERIFY(programs.ctl({u"person"_s, u"list"_s, u"--json"_s}).json().value(u"persons"_s).toArray().isEmpty());
    }

    void listsVisitsAsAsked()
    {
        const QTemporaryDir dir;
        core::Person anna;
        QStringList ids;
        {
            const OpenStore open(dir.path());
            anna = *open.book->add(personCalled(u"Anna"_s), {}).result();
            for (int day = 0; day < 4; ++day) {
                Visit visit = visitOf(day % 2 ? core::Person() : anna, kStart + day * 86'400'000LL);
                visit.camera = day < 2 ? u"door"_s : u"garden"_s;
                ids << open.log->store(visit, day == 0 ? "\xFF\xD8 jpeg" : QByteArray()).result()->id;
            }
        }
        const Programs programs(dir.path());
        const auto found = [&](const QStringList &filters) {
            const Ran ran = programs.ctl(QStringList {u"visit"_s, u"list"_s, u"--json"_s} + filters);
            QString letters;
            for (const QJsonValue &visit : ran.json().value(u"visits"_s).toArray())
                letters += QString::number(ids.indexOf(visit.toObject().value(u"id"_s).toString()));
            return ran.code == 0 ? letters : QString::fromUtf8(ran.text());
        };
        QCOMPARE(found({}), u"3210"_s);
        QCOMPARE(found({u"--limit"_s, u"2"_s}), u"32"_s);
        QCOMPARE(found({u"--person"_s, u"ANNA"_s}), u"20"_s);
        QCOMPARE(found({u"--person"_s, anna.id, u"--camera"_s, u"garden"_s}), u"2"_s);
        QCOMPARE(found({u"--outcome"_s, u"unknown"_s}), u"31"_s);
        QCOMPARE(found({u"--camera"_s, u"door"_s}), u"10"_s);
        QCOMPARE(found({u"--camera"_s, u"nowhere"_s}), QString());
        QCOMPARE(found({u"--since"_s, u"2023-11-16"_s}), u"32"_s);
        QCOMPARE(found({u"--until"_s, u"2023-11-15T22:13:20Z"_s}), u"0"_s);
        QCOMPARE(found({u"--since"_s, u"2023-11-15T22:13:20.000Z"_s, u"--until"_s, u"2023-11-16T23:13:20+01:00"_s}),
                 u"1"_s);
        QCOMPARE(found({u"--since"_s, u"1h"_s}), QString());
        const Ran nobody = programs.ctl({u"visit"_s, u"list"_s, u"--person"_s, u"Nemo"_s});
        QVERIFY2(nobody.code == 1 && isOneLine(nobody.err) && nobody.err.contains(u"Nemo"_s),
                 nobody.text().constData());

        const Ran table = programs.ctl({u"visit"_s, u"list"_s});
        QVERIFY2(table.code == 0 && table.out.count(u'\n') == 5 && table.out.contains(u"2023-11-14T22:13:20.000Z"_s),
                 table.text().constData());
        const Ran shown = programs.ctl(
            {u"visit"_s, u"show"_s, ids.front(), u"--json"_s, u"--snapshot"_s, dir.filePath(u"picture.jpg"_s)});
        QVERIFY2(shown.code == 0 && shown.json().value(u"id"_s).toString() == ids.front(), shown.text().constData());
        for (const char *key : {"camera", "trigger", "started_at", "ended_at", "outcome", "faces", "snapshot", "rang",
                                "answered", "correlation_id"})
            QVERIFY2(shown.json().contains(QLatin1StringView(key)), key);
        QCOMPARE(contents(dir.filePath(u"picture.jpg"_s)), QByteArray("\xFF\xD8 jpeg"));
        QVERIFY(!(QFileInfo(dir.filePath(u"picture.jpg"_s)).permissions()
                  & (QFile::ReadGroup | QFile::ReadOther))); // a face is nobody else's business
        for (const QString &id :
             {u"vis_"_s, ids.front().toLower(), u"'; DROP TABLE visit; --"_s, core::newId(core::kVisitPrefix)}) {
            const Ran ran = programs.ctl({u"visit"_s, u"show"_s, id});
            QVERIFY2(ran.code == 1 && isOneLine(ran.err), ran.text().constData());
        }
        const Ran none
            = programs.ctl({u"visit"_s, u"show"_s, ids.back(), u"--snapshot"_s, dir.filePath(u"none.jpg"_s)});
        QVERIFY2(none.code == 1 && isOneLine(none.err) && !QFile::exists(dir.filePath(u"none.jpg"_s)),
                 none.text().constData());
        QCOMPARE(programs.ctl({u"person"_s, u"export"_s, u"Anna"_s}).json().value(u"visits_seen_in"_s).toArray().size(),
                 2);
    }

    void printsOneDocumentForJson()
    {
        const QTemporaryDir dir;
        QString visit;
        {
            const OpenStore open(dir.path());
            const core::Person anna = *open.book->add(personCalled(u"Anna"_s), {faceOf()}).result();
            QVERIFY(open.book->add(personCalled(u"Ben"_s), {faceOf()}).result());
            QVERIFY(open.book->add(personCalled(u"Carl"_s), {faceOf()}).result());
            visit = open.log->store(visitOf(anna, kStart), {}).result()->id;
        }
        const Programs programs(dir.path());
        for (const QStringList &command : {QStringList {u"person"_s, u"list"_s},
                                           {u"person"_s, u"show"_s, u"Anna"_s},
                                           {u"person"_s, u"export"_s, u"Anna"_s},
                                           {u"visit"_s, u"list"_s},
                                           {u"visit"_s, u"show"_s, visit},
                                           {u"models"_s, u"list"_s},
                                           {u"models"_s, u"verify"_s},
                                           {u"config"_s, u"show"_s},
                                           {u"config"_s, u"check"_s},
                                           {u"person"_s, u"rename"_s, u"Carl"_s, u"Karl"_s},
                                           {u"person"_s, u"merge"_s, u"Ben"_s, u"Anna"_s},
                                           {u"person"_s, u"remove"_s, u"Karl"_s},
                                           {u"person"_s, u"erase"_s, u"Anna"_s}}) {
            const Ran ran = programs.ctl(command + QStringList {u"--json"_s});
            QVERIFY2(ran.code == 0 && !ran.json().isEmpty() && ran.out.endsWith(u"}\n"_s), ran.text().constData());
        }
    }

    void aBadDataDirectoryIsOneLineAndOne_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"a file", "below a file", "damaged", "of a later version", "without its key"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void aBadDataDirectoryIsOneLineAndOne()
    {
        QFETCH(const QString, kind);
        const QTemporaryDir dir;
        QString data = dir.filePath(u"data"_s);
        if (kind == "a file"_L1 || kind == "below a file"_L1) {
            write(data, "x");
            if (kind == "below a file"_L1)
                data += u"/below"_s;
        } else {
            QVERIFY(OpenStore(data).store);
            if (kind == "damaged"_L1)
                write(data + u"/doorbell.db"_s, QByteArray(8192, 'x'));
            else if (kind == "without its key"_L1)
                QVERIFY(QFile::remove(data + u"/keys/master.key"_s));
            else
                lookInto(data + u"/doorbell.db"_s,
                         [](QSqlDatabase &database) { return QSqlQuery(database).exec(u"PRAGMA user_version=99"_s); });
        }
        const Programs programs(data);
        for (const QStringList &command : {QStringList {u"person"_s, u"list"_s},
                                           {u"visit"_s, u"list"_s, u"--json"_s},
                                           {u"person"_s, u"erase"_s, u"Anna"_s}}) {
            const Ran ran = programs.ctl(command);
            QVERIFY2(ran.code == 1 && isOneLine(ran.err) && ran.out.isEmpty() && ran.err.contains(data),
                     ran.text().constData());
        }
    }

    void saysThatAStationCannotBeReached_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("nothing listens") << QByteArray();
        QTest::newRow("another program") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
        QTest::newRow("JSON of something else") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        QTest::newRow("an answer without end")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n" + QByteArray(300'000, '{'));
        QTest::newRow("sends elsewhere") << QByteArray(
            "HTTP/1.1 302 Found\r\nLocation: http://192.0.2.1/\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH\r\n\r\n");
    }
    void saysThatAStationCannotBeReached()
    {
        QFETCH(const QByteArray, answer);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString url = u"http://127.0.0.1:%1"_s.arg(server.serverPort());
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                socket->readAll();
                socket->write(answer);
                if (answer.startsWith("SSH"))
                    socket->disconnectFromHost();
            });
        });
        if (answer.isEmpty())
            server.close();
        const QTemporaryDir dir;
        const Programs programs(dir.path());
        for (const bool json : {false, true}) {
            Ran ran;
            std::atomic<bool> isDone = false; // the server above answers in this thread
            std::thread asking([&] {
                ran = programs.ctl(QStringList {u"health"_s, url} + (json ? QStringList {u"--json"_s} : QStringList()));
                isDone = true;
            });
            const bool ended = QTest::qWaitFor([&] { return isDone.load(); }, 60'000);
            asking.join();
            QVERIFY(ended);
            QVERIFY2(ran.code == 1 && isOneLine(ran.err) && ran.err.contains(url), ran.text().constData());
            if (json)
                QCOMPARE(ran.json().value(u"status"_s).toString(), u"unreachable"_s);
            else
                QVERIFY(ran.out.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(DoorbellctlTest)
#include "tst_doorbellctl.moc"
