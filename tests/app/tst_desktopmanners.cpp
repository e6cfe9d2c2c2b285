// SPDX-License-Identifier: MIT
#include "app/desktopmanners.h"
#include "qml/window/windowpreferences.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDesktopManners : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackWhereItCanBeSeen_data()
    {
        QTest::addColumn<QRect>("place");
        QTest::addColumn<QRect>("expected");
        QTest::newRow("nowhere yet") << QRect() << QRect();
        QTest::newRow("as it was") << QRect(100, 50, 800, 600) << QRect(100, 50, 800, 600);
        QTest::newRow("half beside the screen") << QRect(-400, 50, 800, 600) << QRect(-400, 50, 800, 600);
        QTest::newRow("on the second screen") << QRect(2000, 50, 800, 600) << QRect(2000, 50, 800, 600);
        QTest::newRow("on a screen that is gone") << QRect(5000, 50, 800, 600) << QRect();
        QTest::newRow("its top above the screen") << QRect(100, -300, 800, 600) << QRect();
        QTest::newRow("larger than the screen") << QRect(0, 0, 4000, 3000) << QRect(0, 0, 1920, 1080);
    }
    void comesBackWhereItCanBeSeen()
    {
        QFETCH(QRect, place);
        QFETCH(QRect, expected);
        QCOMPARE(app::placeOn(place, {QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)}), expected);
    }

    void keepsAPlaceForEachStation()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"window.ini"_s);
        ui::WindowPreferences(file).keepPlace(u"door.local:5000"_s, {1, 2, 300, 400});
        ui::WindowPreferences(file).keepPlace(u"here"_s, {5, 6, 700, 800});
        QCOMPARE(ui::WindowPreferences(file).placeOf(u"door.local:5000"_s), QRect(1, 2, 300, 400));
        QCOMPARE(ui::WindowPreferences(file).placeOf(u"here"_s), QRect(5, 6, 700, 800));
        QCOMPARE(ui::WindowPreferences(file).placeOf(u"other:1"_s), QRect());
    }

    void keepsWhatTheDesktopMayTell()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"window.ini"_s);
        using Preferences = ui::WindowPreferences;
        QCOMPARE(Preferences(file).notices(), Preferences::ThatSomebodyRang); // no name before somebody wants it
        for (const Preferences::Notices notices :
             {Preferences::NoNotices, Preferences::WithName, Preferences::ThatSomebodyRang}) {
            Preferences(file).setNotices(notices);
            QCOMPARE(Preferences(file).notices(), notices);
        }
    }

    void offersTheOtherStationsThatAreKnown()
    {
        const QTemporaryDir dir;
        const services::KnownStations known(dir.filePath(u"known-stations"_s));
        ui::WindowPreferences preferences {QString()};
        QCOMPARE(app::DesktopManners(u"here"_s, known, preferences).others().addresses(), QStringList());
        QVERIFY(known.remember(u"https://Door.local:5000/"_s, u"AB"_s));
        QVERIFY(known.remember(u"https://garden.local"_s, u"CD"_s));
        app::DesktopManners here(u"here"_s, known, preferences);
        QCOMPARE(here.others().addresses(), (QStringList {u"door.local:5000"_s, u"garden.local:443"_s}));
        app::DesktopManners there(services::KnownStations::nameOf(u"https://door.local:5000"_s), known, preferences);
        QCOMPARE(there.others().addresses(), QStringList(u"garden.local:443"_s));
        QSignalSpy wanted(&there.others(), &ui::OtherStations::wanted);
        there.others().disconnect(&there); // no window of its own here
        there.others().open(u"evil:1"_s);
        there.others().open(u"garden.local:443"_s);
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(TestDesktopManners)
#include "tst_desktopmanners.moc"
