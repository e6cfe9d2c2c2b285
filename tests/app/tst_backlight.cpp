// SPDX-License-Identifier: MIT
#include "app/backlight.h"

#include <QDir>
#include <QFile>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using app::Backlight;
using ui::WindowPreferences;

// Files as the kernel shows them; there is no panel where tests run.
class BacklightTest : public QObject {
    Q_OBJECT

    void write(const QString &name, const QByteArray &content) const
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(content) == content.size());
    }
    void addDevice(const QString &name, const QByteArray &type, int most, int now) const
    {
        write(name + u"/type"_s, type + '\n');
        write(name + u"/max_brightness"_s, QByteArray::number(most) + '\n');
        write(name + u"/brightness"_s, QByteArray::number(now) + '\n');
    }
    int brightnessOf(const QString &name) const
    {
        QFile file(m_folder->filePath(name + u"/brightness"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : -1;
    }

    std::optional<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void isAsBrightAsChosenAndDarkWhileNobodyIsThere()
    {
        addDevice(u"panel"_s, "raw", 200, 120);
        WindowPreferences preferences({});
        QQuickWindow window;
        ui::ActivityWatch watch;
        watch.setWindow(&window);
        {
            Backlight light(preferences, m_folder->path());
            light.follow(watch);
            QCOMPARE(preferences.backlight(), WindowPreferences::FreeBacklight);
            QCOMPARE(brightnessOf(u"panel"_s), 120); // nothing was chosen: as it was
            preferences.setBrightness(50);
            QCOMPARE(brightnessOf(u"panel"_s), 100);
            watch.setIdleAfterMs(1);
            QTRY_COMPARE(brightnessOf(u"panel"_s), 10);
            QVERIFY(watch.isIdle());
            watch.setIdleAfterMs(0);
            watch.wake();
            QCOMPARE(brightnessOf(u"panel"_s), 100);
            preferences.setBrightness(0);
            QCOMPARE(brightnessOf(u"panel"_s), 120);
            preferences.setBrightness(25);
        }
        QCOMPARE(brightnessOf(u"panel"_s), 120);
    }

    void isNeverOff()
    {
        addDevice(u"coarse"_s, "raw", 7, 7);
        WindowPreferences preferences({});
        preferences.setBrightness(WindowPreferences::kLeastBrightness);
        QQuickWindow window;
        ui::ActivityWatch watch;
        watch.setWindow(&window);
        Backlight light(preferences, m_folder->path());
        light.follow(watch);
        QVERIFY(brightnessOf(u"coarse"_s) >= 1);
        watch.setIdleAfterMs(1);
        QTRY_VERIFY(watch.isIdle());
        QCOMPARE(brightnessOf(u"coarse"_s), 1);
    }

    void theDarkIsNeverBrighterThanWhatWasChosen()
    {
        addDevice(u"panel"_s, "raw", 1000, 3);
        WindowPreferences preferences({});
        QQuickWindow window;
        ui::ActivityWatch watch;
        watch.setWindow(&window);
        Backlight light(preferences, m_folder->path());
        light.follow(watch);
        watch.setIdleAfterMs(1);
        QTRY_VERIFY(watch.isIdle());
        QCOMPARE(brightnessOf(u"panel"_s), 3);
    }

    void takesTheOneThatTheKernelAdvises()
    {
        addDevice(u"a_raw"_s, "raw", 100, 40);
        addDevice(u"b_firmware"_s, "firmware", 100, 40);
        addDevice(u"c_platform"_s, "platform", 100, 40);
        WindowPreferences preferences({});
        preferences.setBrightness(75);
        const Backlight light(preferences, m_folder->path());
        QCOMPARE(brightnessOf(u"a_raw"_s), 40);
        QCOMPARE(brightnessOf(u"b_firmware"_s), 75);
        QCOMPARE(brightnessOf(u"c_platform"_s), 40);
    }

    void withoutALightNothingIsOffered()
    {
        WindowPreferences preferences({});
        {
            const Backlight light(preferences, m_folder->filePath(u"nowhere"_s));
            QCOMPARE(preferences.backlight(), WindowPreferences::NoBacklight);
        }
        addDevice(u"torn"_s, "raw", 100, 40);
        write(u"torn/max_brightness"_s, "many\n");
        const Backlight light(preferences, m_folder->path());
        preferences.setBrightness(50);
        QCOMPARE(preferences.backlight(), WindowPreferences::NoBacklight);
        QCOMPARE(brightnessOf(u"torn"_s), 40);
    }

    void aLightThatMayNotBeSetIsSaid()
    {
        if (::geteuid() == 0)
            QSKIP("root may set everything");
        addDevice(u"panel"_s, "raw", 100, 40);
        QVERIFY(QFile::setPermissions(m_folder->filePath(u"panel/brightness"_s), QFileDevice::ReadOwner));
        WindowPreferences preferences({});
        const Backlight light(preferences, m_folder->path());
        QCOMPARE(preferences.backlight(), WindowPreferences::LockedBacklight);
    }

    void aLightThatIsTakenAwayIsSaidOnce()
    {
        addDevice(u"panel"_s, "raw", 100, 40);
        WindowPreferences preferences({});
        const Backlight light(preferences, m_folder->path());
        QVERIFY(QDir(m_folder->filePath(u"panel"_s)).removeRecursively());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be set: .+"_s));
        preferences.setBrightness(50);
        preferences.setBrightness(75);
        QCOMPARE(preferences.backlight(), WindowPreferences::LockedBacklight);
    }

    void theChoiceIsKept()
    {
        const QString file = m_folder->filePath(u"window.ini"_s);
        WindowPreferences(file).setBrightness(50);
        QCOMPARE(WindowPreferences(file).brightness(), 50);
        QSettings(file, QSettings::IniFormat).setValue(u"brightness"_s, u"dark"_s);
        QCOMPARE(WindowPreferences(file).brightness(), 0);
        QSettings(file, QSettings::IniFormat).setValue(u"brightness"_s, 4000);
        QCOMPARE(WindowPreferences(file).brightness(), 100);
    }
};

QTEST_MAIN(BacklightTest)

#include "tst_backlight.moc"
