// SPDX-License-Identifier: MIT
#include "qml/window/stationcontroller.h"
#include "qml/window/translation.h"
#include "qml/window/windowpreferences.h"
#include "tests/support/memorystation.h"

#include <QFile>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::Translation;
using ui::WindowPreferences;

class TestTranslation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLanguageIsSpoken_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : WindowPreferences::languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void everyLanguageIsSpoken()
    {
        QFETCH(const QString, language);
        WindowPreferences preferences {QString()};
        Translation translation;
        QVERIFY(translation.use(language));
        QCOMPARE(QGuiApplication::isRightToLeft(), language == u"ar"_s);
        QVERIFY(!preferences.nameOf(language).isEmpty());
        const QString said = QCoreApplication::translate("VisitsPage", "Visitors");
        QCOMPARE(said == u"Visitors"_s, language == u"en"_s);
        // Plurals: one and several are not said alike where the language tells them apart.
        const QString one = QCoreApplication::translate("PersonRow", "%n visit(s)", "", 1);
        const QString five = QCoreApplication::translate("PersonRow", "%n visit(s)", "", 5);
        QVERIFY2(!one.contains(u"(s)"_s) && !five.contains(u"(s)"_s), qPrintable(one));
        QVERIFY(five.contains(u'5') || five.contains(QLocale().toString(5)));
        QVERIFY(language == u"vi"_s || QString(one).remove(u'1') != QString(five).remove(u'5'));
    }

    void whatIsShownChangesWhileItIsShown()
    {
        support::MemoryStation station;
        station.cameraList = {support::connectedCamera(u"front"_s)};
        station.log.visits
            = {support::visitOf(u"vis_1"_s, QDateTime::currentDateTimeUtc(), {}, core::VisitFace::Kind::Unknown)};
        ui::StationController controller(station.parts(), u"1"_s);
        QTRY_COMPARE(controller.visits()->rowCount(), 1);
        WindowPreferences preferences {QString()};
        Translation translation;
        translation.use(u"en"_s);
        QQmlEngine engine;
        engine.addImportPath(u"qrc:/qt/qml"_s);
        QQmlComponent component(&engine, QUrl(u"qrc:/qt/qml/Doorbell/DisplayPage.qml"_s));
        const std::unique_ptr<QObject> page(
            component.createWithInitialProperties({{u"preferences"_s, QVariant::fromValue(&preferences)}}));
        QVERIFY2(page, qPrintable(component.errorString()));
        QCOMPARE(page->property("title").toString(), u"Display and language"_s);
        QCOMPARE(controller.visits()->latestWho(), u"Unknown visitor"_s);

        const QSignalSpy changed(controller.visits(), &QAbstractItemModel::dataChanged);
        const QSignalSpy latest(controller.visits(), &ui::VisitModel::latestChanged);
        translation.use(u"de"_s);
        Translation::renew(engine, controller);
        QCOMPARE(page->property("title").toString(),
                 QCoreApplication::translate("DisplayPage", "Display and language"));
        QVERIFY(page->property("title").toString() != u"Display and language"_s);
        QCOMPARE(changed.count(), 1); // the list asks for its words again
        QVERIFY(latest.count() >= 1);
        QVERIFY(controller.visits()->latestWho() != u"Unknown visitor"_s);
        QVERIFY(ui::PersonDetail::tr("Saved.") != u"Saved."_s); // of a class in a namespace, too
        translation.use(u"en"_s);
        Translation::renew(engine, controller);
        QCOMPARE(page->property("title").toString(), u"Display and language"_s);
    }

    void namesOfAnotherScriptDoNotTurnASentenceRound()
    {
        QQmlEngine engine;
        engine.addImportPath(u"qrc:/qt/qml"_s);
        QQmlComponent component(&engine);
        component.setData("import QtQml\nimport Doorbell\nQtObject { readonly property QtObject theme: Theme }", {});
        const std::unique_ptr<QObject> root(component.create());
        QVERIFY2(root, qPrintable(component.errorString()));
        auto *theme = root->property("theme").value<QObject *>();
        QVERIFY(theme);
        const auto shown = [theme](const QString &text) {
            QString marked;
            QMetaObject::invokeMethod(theme, "sentence", Q_RETURN_ARG(QString, marked), Q_ARG(QString, text));
            return marked;
        };
        const QString arabic = u"\u0641\u0627\u0637\u0645\u0629"_s; // a name
        theme->setProperty("localeName", u"en"_s);
        QCOMPARE(shown(u"Anna and Jos\u00e9 are at the door"_s), u"Anna and Jos\u00e9 are at the door"_s);
        QCOMPARE(shown(arabic + u" is at the door"_s), u"\u200e\u2068"_s + arabic + u"\u2069 is at the door"_s);
        theme->setProperty("localeName", u"ar"_s);
        const QString comma = u"\u060c "_s;
        QCOMPARE(shown(u"Anna Smith-M\u00fcller"_s + comma + u"Ben "_s + arabic),
                 u"\u200f\u2068Anna Smith-M\u00fcller\u2069"_s + comma + u"\u2068Ben\u2069 "_s + arabic);
        theme->setProperty("localeName", u"en"_s);
    }

    void preferencesAreKept()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"doorbell/window.ini"_s);
        {
            WindowPreferences preferences(file);
            QCOMPARE(preferences.appearance(), WindowPreferences::AsTheSystem);
            QCOMPARE(preferences.textPercent(), 100);
            const QSignalSpy language(&preferences, &WindowPreferences::languageChanged);
            preferences.setLanguage(u"vi"_s);
            preferences.setLanguage(u"tlh"_s); // nobody here speaks it
            QCOMPARE(language.count(), 1);
            preferences.setAppearance(WindowPreferences::Dark);
            preferences.setTextPercent(900);
            preferences.setMotionReduced(true);
        }
        WindowPreferences again(file);
        QCOMPARE(again.languageInUse(), u"vi"_s);
        QCOMPARE(again.appearance(), WindowPreferences::Dark);
        QCOMPARE(again.textPercent(), WindowPreferences::kMostPercent);
        QVERIFY(again.isMotionReduced());
        again.hold(u"de"_s, WindowPreferences::Light);
        QCOMPARE(again.languageInUse(), u"de"_s);
        QCOMPARE(WindowPreferences(file).languageInUse(), u"vi"_s); // for that run alone
    }

    void aSpoiltFileHarmsNothing()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"window.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xff\xfe[[[\nlanguage=../../etc\nappearance=purple\ntext_percent=many\nreduced_motion=perhaps\n");
        file.close();
        const WindowPreferences preferences(file.fileName());
        QVERIFY(WindowPreferences::languages().contains(preferences.languageInUse()));
        QCOMPARE(preferences.appearance(), WindowPreferences::AsTheSystem);
        QCOMPARE(preferences.textPercent(), 100);
        WindowPreferences nowhere(u"/proc/none/window.ini"_s); // cannot be kept, holds all the same
        nowhere.setLanguage(u"fr"_s);
        QCOMPARE(nowhere.languageInUse(), u"fr"_s);
    }
};

QTEST_MAIN(TestTranslation)

#include "tst_translation.moc"
