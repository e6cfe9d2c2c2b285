// SPDX-License-Identifier: MIT
#include "core/domain/settings.h"
#include "core/domain/settingsbook.h"
#include "qml/parts/stationwords.h"
#include "qml/settings/settingwords.h"
#include "qml/system/auditwords.h"
#include "qml/window/translation.h"
#include "qml/window/windowpreferences.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::stationWords;

class TestStationWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { m_translation.use(u"en"_s); }

    void saysInEnglishWhatWasSaid_data()
    {
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QString();
        QTest::newRow("plain") << u"the PIN is wrong"_s;
        QTest::newRow("with a place") << u"a PIN is 4 to 8 digits"_s;
        QTest::newRow("twice the same place")
            << u"nothing was changed: this face looks very much like Anna (similarity 0.71). If it is Anna, say so; if not, add better pictures"_s;
        QTest::newRow("several")
            << u"none of the pictures could be taken; a.jpg: the file is empty; b.jpg: no face was found; use a picture in which the face is large, sharp and looks at the camera"_s;
        QTest::newRow("unheard of") << u"the moon is full: look up; it may be cloudy. Or not."_s;
    }
    void saysInEnglishWhatWasSaid()
    {
        QFETCH(const QString, said);
        QCOMPARE(stationWords(said), said);
    }

    void saysItInTheWindowsLanguage()
    {
        QVERIFY(m_translation.use(u"de"_s));
        QCOMPARE(stationWords(u"the PIN is wrong"_s), u"die PIN ist falsch"_s);
        QCOMPARE(stationWords(u"a PIN is 4 to 8 digits"_s), u"eine PIN hat 4 bis 8 Ziffern"_s);
        // A reason within a reason, and what was given stays as it was given.
        QCOMPARE(stationWords(u"camera device /dev/video0 is unplugged; trying again in 4 s"_s),
                 u"Kameragerät /dev/video0 ist ausgesteckt; nächster Versuch in 4 s"_s);
        QCOMPARE(stationWords(u"nothing was changed: must be a number from 0.1 to 3600, not \"often\""_s),
                 u"nichts wurde geändert: muss eine Zahl von 0.1 bis 3600 sein, nicht \"often\""_s);
        QCOMPARE(stationWords(u"none of the pictures could be taken; a.jpg: the file is empty; b.jpg: this person has "
                              u"no such face"_s),
                 u"keines der Bilder konnte genommen werden; a.jpg: die Datei ist leer; b.jpg: diese Person hat kein "
                 u"solches Gesicht"_s);
        QCOMPARE(stationWords(u"A drawn person of the demo camera."_s), u"Eine gezeichnete Person der Demokamera."_s);
        QCOMPARE(stationWords(u"the moon is full"_s), u"the moon is full"_s);
    }

    void saysWhatTheAuditLogHolds()
    {
        QVERIFY(m_translation.use(u"de"_s));
        QCOMPARE(ui::auditWords(u"erase person"_s), u"Person unwiderruflich gelöscht"_s);
        QCOMPARE(ui::auditWords(u"cut_short"_s), u"abgeschnitten"_s);
        QCOMPARE(ui::auditWords(u"fly to the moon"_s), u"fly to the moon"_s);
        QCOMPARE(stationWords(u"entry 7 is missing: it was removed. Copy the folder before anything else, then see "
                              u"docs/audit.md."_s),
                 u"Eintrag 7 fehlt: Er wurde entfernt. Kopieren Sie vor allem anderen den Ordner und lesen Sie dann "
                 u"docs/audit.md."_s);
    }

    void theEnginesOwnWordsAreSentencesOfTheirs()
    {
        QVERIFY(m_translation.use(u"de"_s));
        const QString said
            = u"Recognises with the small network of this program, faces found by YuNet-n. Thresholds: measured on "
              u"people of three collections who stand in no pair of LFW. Attention: x.onnx is damaged or another file "
              u"under that name, and is not used; remove it and install it again."_s;
        const QString words = stationWords(said);
        QVERIFY2(words.startsWith(u"Erkennt mit dem kleinen Netz dieses Programms, Gesichter findet YuNet-n."_s),
                 qPrintable(words));
        QVERIFY2(words.endsWith(u"Achtung: x.onnx ist beschädigt oder eine andere Datei dieses Namens und wird nicht "
                                u"verwendet; entfernen Sie sie und installieren Sie sie neu."_s),
                 qPrintable(words));
    }

    // What the parts really say, so that a sentence worded anew is noticed.
    void whatThePartsSayIsKnown()
    {
        QVERIFY(m_translation.use(u"vi"_s));
        core::Settings settings;
        for (const QString &key : {u"visit.gap"_s, u"log.level"_s, u"recognition.margin"_s}) {
            const core::Setting *setting = core::findSetting(key);
            QVERIFY2(setting, qPrintable(key));
            const core::Status wrong = core::assign(settings, *setting, u"often"_s);
            QVERIFY(!wrong);
            const QString words = stationWords(wrong.error().message);
            QVERIFY2(words.startsWith(u"phải là"_s) && !words.contains(u"number"_s) && !words.contains(u"one of"_s),
                     qPrintable(words));
        }
    }

    void everySettingIsExplainedInEveryLanguage()
    {
        QSet<QString> known;
        for (const char *text : ui::settingTexts())
            known << QString::fromUtf8(text);
        for (const QString &language : ui::WindowPreferences::languages()) {
            QVERIFY(m_translation.use(language));
            for (const core::Setting &setting : core::settingsSchema()) {
                QVERIFY2(known.contains(setting.description), qPrintable(setting.description));
                core::SettingRow row;
                row.key = setting.key;
                row.description = setting.description;
                const QString words = ui::settingTextOf(row);
                QVERIFY(!words.isEmpty() && !words.contains(u'`'));
                QCOMPARE(words == QString(setting.description).remove(u'`'), language == u"en"_s);
            }
        }
    }

private:
    ui::Translation m_translation;
};

QTEST_MAIN(TestStationWords)

#include "tst_stationwords.moc"
