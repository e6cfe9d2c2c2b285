// SPDX-License-Identifier: MIT
#include "core/vision/modelcatalogue.h"

#include "core/vision/neuralengine.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using vision::FoundModel;
using vision::ModelEntry;
using vision::ModelState;

namespace {
QJsonObject detector()
{
    return {{u"id"_s, u"eye"_s},
            {u"role"_s, u"detector"_s},
            {u"title"_s, u"Eye"_s},
            {u"file"_s, u"eye.onnx"_s},
            {u"sha256"_s, QString(64, u'a')},
            {u"bytes"_s, 1000},
            {u"source"_s, u"https://example.org"_s},
            {u"licence"_s, u"MIT"_s},
            {u"smallest_face"_s, 32}};
}

QJsonObject encoder()
{
    QJsonObject object = detector();
    object.insert(u"id"_s, u"mind"_s);
    object.insert(u"file"_s, u"mind.onnx"_s);
    object.insert(u"role"_s, u"encoder"_s);
    object.insert(u"network"_s, u"onnx"_s);
    object.insert(u"alignment"_s, u"arcface112"_s);
    object.insert(u"side"_s, 112);
    object.insert(u"scale"_s, 0.5);
    object.insert(u"mean"_s, QJsonArray {1, 2, 3});
    object.insert(u"rgb"_s, true);
    object.insert(u"dimensions"_s, 128);
    object.insert(u"metric"_s, u"cosine"_s);
    object.insert(u"thresholds"_s,
                  QJsonObject {{u"known"_s, 0.5},
                               {u"blocked"_s, 0.4},
                               {u"margin"_s, 0.05},
                               {u"min_quality"_s, 0.02},
                               {u"agreeing_views"_s, 2},
                               {u"too_alike"_s, 0.45}});
    object.insert(u"measured"_s, true);
    object.insert(u"calibration"_s, QJsonArray {QJsonArray {0.3, 0.01, 0.9}, QJsonArray {0.4, 0.001, 0.8}});
    object.insert(u"calibration_source"_s, u"measured"_s);
    return object;
}

QByteArray catalogue(const QJsonArray &models) { return QJsonDocument(QJsonObject {{u"models"_s, models}}).toJson(); }

QByteArray bytes(char of, int count = 1000) { return QByteArray(count, of); }

void put(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(contents), contents.size());
}
} // namespace

class TestModelCatalogue : public QObject {
    Q_OBJECT

    static ModelEntry entryOf(const QByteArray &contents, const QString &id = u"eye"_s,
                              const QString &role = u"detector"_s)
    {
        ModelEntry entry
            = (*vision::parseCatalogue(catalogue({role == "detector"_L1 ? detector() : encoder()}))).first();
        entry.id = id;
        entry.file = id + u".onnx"_s;
        entry.bytes = contents.size();
        entry.sha256 = QString::fromLatin1(QCryptographicHash::hash(contents, QCryptographicHash::Sha256).toHex());
        return entry;
    }

private Q_SLOTS:
    void theShippedCatalogueIsSoundAndSaysWhereEverythingComesFrom()
    {
        const auto models = vision::shippedCatalogue();
        QVERIFY2(models, models ? "" : qPrintable(models.error().message));
        QSet<QString> ids;
        for (const ModelEntry &entry : *models) {
            ids << entry.id;
            QVERIFY2(entry.url.isEmpty() || entry.url.startsWith("https://"_L1), qPrintable(entry.id));
            if (entry.role != "encoder"_L1)
                continue;
            QVERIFY2(entry.isMeasured != entry.calibrationSource.startsWith("published, not measured by us"_L1),
                     qPrintable(entry.id));
            QCOMPARE(entry.calibration.points().size() >= 2, entry.isMeasured);
            QVERIFY2(entry.rule.blocked <= entry.rule.known, qPrintable(entry.id)); // to miss somebody blocked is worse
            if (!entry.isMeasured) { // then it names nobody at the similarity that only tells pairs apart
                QVERIFY2(entry.rule.known > entry.calibration.points().first().similarity + 0.1, qPrintable(entry.id));
                QCOMPARE(entry.calibration.confidence(0.9, 5), 0.5);
            }
        }
        for (const QString &id : {u"yunet_n"_s, u"yunet_2023mar"_s, u"mobileface_v2"_s, u"sface"_s, u"dlib_resnet"_s})
            QVERIFY2(ids.contains(id), qPrintable(id));
    }

    void readsWhatAnEntrySays()
    {
        QJsonObject object = encoder();
        object.insert(u"url"_s, u"https://example.org/mind.onnx.bz2"_s);
        object.insert(u"packed"_s,
                      QJsonObject {{u"format"_s, u"bz2"_s}, {u"sha256"_s, QString(64, u'b')}, {u"bytes"_s, 900}});
        const auto models = vision::parseCatalogue(catalogue({object}));
        QVERIFY(models);
        const ModelEntry &entry = models->first();
        QVERIFY(entry.isPacked());
        QCOMPARE(entry.downloadBytes(), 900);
        QCOMPARE(entry.alignment.side, 112);
        QCOMPARE(entry.metric, vision::Metric::Cosine);
        QCOMPARE(entry.mean.at(2), 3.0);
        QCOMPARE(entry.rule.agreeingViews, 2);
        QCOMPARE(entry.calibration.points().size(), 2);
    }

    void whatIsShippedIsThereEverywhereAndCheckedAsAnyOther()
    {
        const auto models = vision::shippedCatalogue();
        QVERIFY(models);
        QSet<QString> roles;
        for (const ModelEntry &shipped : *models) {
            if (!shipped.isShipped)
                continue;
            roles << shipped.role;
            QVERIFY(shipped.bytes <= 2'000'000);
            QCOMPARE(shipped.limits.isEmpty(), shipped.role != "encoder"_L1);
            QTemporaryDir dir; // a file under its name in a folder does not come before the program's own
            put(dir.filePath(shipped.file), "not a network");
            const FoundModel found = vision::findModels({shipped}, {dir.path()}).first();
            QVERIFY2(found.state == ModelState::Installed, qPrintable(found.message));
            QVERIFY(found.path.startsWith(u':'));
            ModelEntry other = shipped;
            other.sha256 = QString(64, u'0');
            QVERIFY(vision::findModels({other}, {}).first().state == ModelState::Damaged);
            ModelEntry cut = shipped;
            --cut.bytes;
            QVERIFY(vision::findModels({cut}, {}).first().state == ModelState::Damaged);
        }
        QCOMPARE(roles, (QSet<QString> {u"encoder"_s, u"points"_s}));
    }

    void refusesWhatIsNoCatalogue_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut short") << catalogue({detector()}).chopped(20);
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("no models") << QByteArray("{}");
        QTest::newRow("models of another type") << QByteArray(R"({"models": {"id": "x"}})");
        QTest::newRow("a model of another type") << QByteArray(R"({"models": [3]})");
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0",
                                              6);
        QTest::newRow("NaN") << catalogue({detector()}).replace("1000", "NaN");
        QTest::newRow("deep") << QByteArray(200'000, '[');
        QTest::newRow("twice the same id") << catalogue({detector(), [] {
                                                             QJsonObject o = detector();
                                                             o.insert(u"file"_s, u"x"_s);
                                                             return o;
                                                         }()});
        QTest::newRow("twice the same file") << catalogue({detector(), [] {
                                                               QJsonObject o = detector();
                                                               o.insert(u"id"_s, u"x"_s);
                                                               return o;
                                                           }()});
    }
    void refusesWhatIsNoCatalogue()
    {
        QFETCH(QByteArray, json);
        const auto models = vision::parseCatalogue(json);
        QVERIFY(!models);
        QCOMPARE(models.error().code, Error::Code::Invalid);
        QVERIFY(!models.error().message.isEmpty());
    }

    void refusesAWrongFieldAndNamesIt_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const QString &field, const QJsonValue &value) {
            QTest::newRow(name) << field << value;
        };
        const auto rule = [](const QString &field, const QJsonValue &value) {
            QJsonObject object = encoder().value(u"thresholds"_s).toObject();
            object.insert(field, value);
            return object;
        };
        row("id with a path", u"id"_s, u"../x"_s);
        row("id with a line", u"id"_s, u"a\nb"_s);
        row("id too long", u"id"_s, QString(200, u'a'));
        row("id of another type", u"id"_s, 7);
        row("role", u"role"_s, u"king"_s);
        row("file above", u"file"_s, u"../mind.onnx"_s);
        row("file elsewhere", u"file"_s, u"/etc/passwd"_s);
        row("file below", u"file"_s, u"a/b.onnx"_s);
        row("hidden file", u"file"_s, u".mind"_s);
        row("file of dots", u"file"_s, u".."_s);
        row("file with a zero", u"file"_s, QString(QChar(0)) + u"x"_s);
        row("file with a backslash", u"file"_s, u"a\\b"_s);
        row("file with a final line feed", u"file"_s, u"mind.onnx\n"_s);
        row("no file", u"file"_s, QJsonValue::Undefined);
        row("hash too short", u"sha256"_s, QString(63, u'a'));
        row("hash in capitals", u"sha256"_s, QString(64, u'A'));
        row("hash of other letters", u"sha256"_s, QString(64, u'z'));
        row("no hash", u"sha256"_s, QJsonValue::Null);
        row("no bytes", u"bytes"_s, 0);
        row("negative bytes", u"bytes"_s, -5);
        row("bytes without end", u"bytes"_s, 1e15);
        row("bytes as text", u"bytes"_s, u"1000"_s);
        row("no licence", u"licence"_s, QString());
        row("no source", u"source"_s, QJsonValue::Undefined);
        row("plain http", u"url"_s, u"http://example.org/x"_s);
        row("file address", u"url"_s, u"file:///etc/passwd"_s);
        row("address with a password", u"url"_s, u"https://a:b@example.org/x"_s);
        row("address without a host", u"url"_s, u"https:///x"_s);
        row("packed as something else", u"packed"_s, QJsonObject {{u"format"_s, u"zip"_s}});
        row("packed without a hash", u"packed"_s, QJsonObject {{u"format"_s, u"bz2"_s}, {u"bytes"_s, 5}});
        row("packed without a size", u"packed"_s,
            QJsonObject {{u"format"_s, u"bz2"_s}, {u"sha256"_s, QString(64, u'a')}});
        row("packed of another type", u"packed"_s, true);
        row("smallest face", u"smallest_face"_s, 0);
        row("network", u"network"_s, u"magic"_s);
        row("alignment", u"alignment"_s, u"arcface113"_s);
        row("side of another alignment", u"side"_s, 150);
        row("scale zero", u"scale"_s, 0);
        row("scale as text", u"scale"_s, u"1"_s);
        row("two means", u"mean"_s, QJsonArray {1, 2});
        row("mean as text", u"mean"_s, QJsonArray {1, 2, u"3"_s});
        row("rgb as a number", u"rgb"_s, 1);
        row("no dimensions", u"dimensions"_s, QJsonValue::Undefined);
        row("too many dimensions", u"dimensions"_s, 1'000'000);
        row("dimensions in parts", u"dimensions"_s, 1.5);
        row("metric", u"metric"_s, u"manhattan"_s);
        row("no thresholds", u"thresholds"_s, QJsonValue::Undefined);
        row("known above one", u"thresholds"_s, rule(u"known"_s, 1.1));
        row("known zero", u"thresholds"_s, rule(u"known"_s, 0));
        row("blocked missing", u"thresholds"_s, rule(u"blocked"_s, QJsonValue::Null));
        row("margin negative", u"thresholds"_s, rule(u"margin"_s, -0.1));
        row("min_quality as text", u"thresholds"_s, rule(u"min_quality"_s, u"0"_s));
        row("no views", u"thresholds"_s, rule(u"agreeing_views"_s, 0));
        row("measured as text", u"measured"_s, u"true"_s);
        row("no calibration", u"calibration"_s, QJsonValue::Undefined);
        row("one measured row", u"calibration"_s, QJsonArray {QJsonArray {0.3, 0.01, 0.9}});
        row("rate of zero", u"calibration"_s, QJsonArray {QJsonArray {0.3, 0, 0.9}, QJsonArray {0.4, 0.001, 0.8}});
        row("rate above one", u"calibration"_s, QJsonArray {QJsonArray {0.3, 0.1, 1.9}, QJsonArray {0.4, 0.001, 0.8}});
        row("row of two", u"calibration"_s, QJsonArray {QJsonArray {0.3, 0.1}, QJsonArray {0.4, 0.001, 0.8}});
        row("row as text", u"calibration"_s,
            QJsonArray {QJsonArray {u"0.3"_s, 0.1, 0.9}, QJsonArray {0.4, 0.001, 0.8}});
        row("no source of the calibration", u"calibration_source"_s, QString());
    }
    void refusesAWrongFieldAndNamesIt()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject object = encoder();
        QVERIFY(vision::parseCatalogue(catalogue({object})));
        object.insert(field, value); // Undefined removes it
        const auto models = vision::parseCatalogue(catalogue({object}));
        QVERIFY(!models);
        QCOMPARE(models.error().code, Error::Code::Invalid);
        QVERIFY2(models.error().message.contains(field), qPrintable(models.error().message));
        QVERIFY(!models.error().message.contains(u'\n'));
        QVERIFY(models.error().message.size() < 200);
    }

    void takesASinglePublishedRowOnlyWhereItSaysSo()
    {
        QJsonObject object = encoder();
        object.insert(u"calibration"_s, QJsonArray {QJsonArray {0.3, 0.01, 0.9}});
        QVERIFY(!vision::parseCatalogue(catalogue({object})));
        object.insert(u"measured"_s, false);
        const auto models = vision::parseCatalogue(catalogue({object}));
        QVERIFY(models);
        QCOMPARE(models->first().calibration.confidence(0.9, 1), 0.5); // nothing is claimed
    }

    void findsOnlyTheFileThatIsMeant_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<ModelState>("state");
        QByteArray flipped = bytes('e');
        flipped[500] = 'f';
        QTest::newRow("itself") << bytes('e') << ModelState::Installed;
        QTest::newRow("one byte is another") << flipped << ModelState::Damaged;
        QTest::newRow("cut short") << bytes('e', 999) << ModelState::Damaged;
        QTest::newRow("longer") << bytes('e', 1001) << ModelState::Damaged;
        QTest::newRow("empty") << QByteArray() << ModelState::Damaged;
        QTest::newRow("another model") << bytes('x') << ModelState::Damaged;
    }
    void findsOnlyTheFileThatIsMeant()
    {
        QFETCH(QByteArray, contents);
        QFETCH(ModelState, state);
        const QTemporaryDir dir;
        put(dir.filePath(u"eye.onnx"_s), contents);
        const FoundModel found = vision::findModels({entryOf(bytes('e'))}, {dir.path()}).first();
        QCOMPARE(found.state, state);
        QCOMPARE(found.path, dir.filePath(u"eye.onnx"_s));
        if (state == ModelState::Damaged)
            QVERIFY2(found.message.contains(found.path) && found.message.contains(u"is not used"_s),
                     qPrintable(found.message));
    }

    void reportsAFolderOrADeadLinkInTheFilesPlace()
    {
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(u"eye.onnx"_s));
        FoundModel found = vision::findModels({entryOf(bytes('e'))}, {dir.path()}).first();
        QCOMPARE(found.state, ModelState::Damaged);
        QVERIFY(found.message.contains(u"is not a file"_s));
        QVERIFY(QDir(dir.path()).rmdir(u"eye.onnx"_s));
        QVERIFY(QFile::link(dir.filePath(u"nowhere"_s), dir.filePath(u"eye.onnx"_s)));
        found = vision::findModels({entryOf(bytes('e'))}, {dir.path()}).first();
        QCOMPARE(found.state, ModelState::Damaged);
    }

    void isMissingWithoutAFolderOrAFile()
    {
        const QTemporaryDir dir;
        for (const QStringList &dirs :
             {QStringList(), QStringList {dir.path()}, QStringList {dir.filePath(u"nowhere"_s)}}) {
            const FoundModel found = vision::findModels({entryOf(bytes('e'))}, dirs).first();
            QCOMPARE(found.state, ModelState::Missing);
            QVERIFY(found.path.isEmpty());
        }
    }

    void takesTheFirstFolderThatHasItWhole()
    {
        const QTemporaryDir bad;
        const QTemporaryDir good;
        const QTemporaryDir better;
        put(bad.filePath(u"eye.onnx"_s), bytes('x'));
        put(good.filePath(u"eye.onnx"_s), bytes('e'));
        put(better.filePath(u"eye.onnx"_s), bytes('e'));
        const ModelEntry entry = entryOf(bytes('e'));
        FoundModel found = vision::findModels({entry}, {bad.path(), good.path(), better.path()}).first();
        QCOMPARE(found.state, ModelState::Installed);
        QCOMPARE(found.path, good.filePath(u"eye.onnx"_s));
        found = vision::findModels({entry}, {good.path(), bad.path()}).first();
        QCOMPARE(found.state, ModelState::Installed);
        found = vision::findModels({entry}, {bad.path()}).first();
        QCOMPARE(found.state, ModelState::Damaged);
    }

    void theEngineTakesTheBestThatIsWholeAndMentionsTheOther()
    {
        const QTemporaryDir dir;
        const QList<ModelEntry> models {entryOf(bytes('a'), u"eye1"_s), entryOf(bytes('b'), u"eye2"_s),
                                        entryOf(bytes('c'), u"mind1"_s, u"encoder"_s),
                                        entryOf(bytes('d'), u"mind2"_s, u"encoder"_s)};
        auto factory = vision::makeNeuralEngineFactory(models, {dir.path()}, {});
        QVERIFY(!factory);
        QCOMPARE(factory.error().code, Error::Code::Unavailable);
        QVERIFY(factory.error().message.contains(dir.path()));

        put(dir.filePath(u"eye2.onnx"_s), bytes('b'));
        put(dir.filePath(u"mind2.onnx"_s), bytes('d'));
        factory = vision::makeNeuralEngineFactory(models, {dir.path()}, {});
        QVERIFY(factory);
        QCOMPARE((*factory)->info().detector, u"eye2"_s);
        QVERIFY((*factory)->info().modelId.startsWith(u"mind2@"_s));
        QVERIFY(!(*factory)->info().description.contains(u"Attention"_s));

        put(dir.filePath(u"eye1.onnx"_s), bytes('a'));
        put(dir.filePath(u"mind1.onnx"_s), bytes('x'));
        factory = vision::makeNeuralEngineFactory(models, {dir.path()}, {});
        QVERIFY(factory);
        QCOMPARE((*factory)->info().detector, u"eye1"_s);
        QVERIFY((*factory)->info().modelId.startsWith(u"mind2@"_s));
        QVERIFY((*factory)->info().description.contains(dir.filePath(u"mind1.onnx"_s)));

        factory = vision::makeNeuralEngineFactory(models, {dir.path()}, u"mind1"_s); // that one and no other
        QVERIFY(!factory);
        QCOMPARE(factory.error().code, Error::Code::Corrupt);
        factory = vision::makeNeuralEngineFactory(models, {dir.path()}, u"mind3"_s);
        QVERIFY(!factory);
        QCOMPARE(factory.error().code, Error::Code::Invalid);
    }

    void aFileThatIsNoNetworkIsAnErrorAndNoCrash()
    {
        const QTemporaryDir dir;
        const QList<ModelEntry> models {entryOf(bytes('a'), u"eye"_s), entryOf(bytes('c'), u"mind"_s, u"encoder"_s)};
        put(dir.filePath(u"eye.onnx"_s), bytes('a'));
        put(dir.filePath(u"mind.onnx"_s), bytes('c'));
        const auto factory = vision::makeNeuralEngineFactory(models, {dir.path()}, {}); // their hashes fit
        QVERIFY(factory);
        const auto engine = (*factory)->make();
        QVERIFY(!engine);
        QCOMPARE(engine.error().code, Error::Code::Corrupt);
        QVERIFY(engine.error().message.contains(dir.filePath(u"eye.onnx"_s)));
    }
};

QTEST_GUILESS_MAIN(TestModelCatalogue)
#include "tst_modelcatalogue.moc"
