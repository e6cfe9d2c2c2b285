// SPDX-License-Identifier: MIT
// What the desktop is told of a ring, over a message bus of the test's own on which the test is the desktop.
#include "app/desktopnotice.h"
#include "qml/live/ringnotice.h"
#include "qml/window/windowpreferences.h"
#include "tests/support/memorystation.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using ui::WindowPreferences;

// As a desktop answers.
class Desktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Told {
        uint replaces = 0;
        QString summary;
        QString body;
    };
    QList<Told> told;
    QList<uint> closed;

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &summary, const QString &body,
                const QStringList &, const QVariantMap &, int)
    {
        told << Told {replaces, summary, body};
        return replaces ? replaces : uint(told.size()) + 40;
    }
    void CloseNotification(uint id) { closed << id; }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

class TestDesktopNotice : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QProcess m_bus;
    QString m_address;
    support::MemoryStation m_station;

    static core::Visit rung(const QString &name, const QString &id = u"vis_1"_s)
    {
        core::Visit visit
            = support::visitOf(id, QDateTime::currentDateTimeUtc(), name,
                               name.isEmpty() ? core::VisitFace::Kind::Unknown : core::VisitFace::Kind::Known);
        visit.camera = u"front"_s;
        visit.endedAt = {};
        visit.rang = true;
        return visit;
    }
    static core::Visit withoutFaces(core::Visit visit)
    {
        visit.faces.clear();
        visit.outcome = core::Visit::Outcome::NoFace;
        return visit;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(
            u"dbus-daemon"_s,
            {u"--session"_s, u"--nofork"_s, u"--print-address"_s, u"--address=unix:path=%1/bus"_s.arg(m_dir.path())});
        if (!m_bus.waitForStarted())
            QSKIP("there is no dbus-daemon");
        QVERIFY(m_bus.waitForReadyRead());
        m_address = QString::fromLocal8Bit(m_bus.readLine().trimmed());
    }
    void cleanupTestCase()
    {
        m_bus.terminate();
        QVERIFY(m_bus.waitForFinished());
    }

    void tellsWhatThePreferencesLet_data()
    {
        QTest::addColumn<int>("notices");
        QTest::addColumn<QStringList>("summaries");
        const QString rang = u"Somebody rang at “front”"_s;
        QTest::newRow("nothing") << int(WindowPreferences::NoNotices) << QStringList();
        QTest::newRow("that somebody rang") << int(WindowPreferences::ThatSomebodyRang) << QStringList(rang);
        QTest::newRow("the name") << int(WindowPreferences::WithName) << QStringList {rang, u"Anna is at the door"_s};
    }
    void tellsWhatThePreferencesLet()
    {
        QFETCH(int, notices);
        QFETCH(QStringList, summaries);
        Desktop desktop;
        QDBusConnection service = QDBusConnection::connectToBus(m_address, u"desktop"_s);
        QVERIFY(service.registerObject(u"/org/freedesktop/Notifications"_s, &desktop,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(service.registerService(u"org.freedesktop.Notifications"_s));
        WindowPreferences preferences {QString()};
        preferences.setNotices(WindowPreferences::Notices(notices));
        ui::RingNotice ring(m_station.log);
        QWindow window; // never in front
        app::DesktopNotice notice(ring, preferences, window, QDBusConnection::connectToBus(m_address, u"window"_s));
        QSignalSpy answered(&notice, &app::DesktopNotice::answered);

        ring.apply(withoutFaces(rung({})));
        if (!summaries.isEmpty())
            QTRY_COMPARE(answered.size(), 1);
        ring.apply(rung(u"Anna"_s));
        QTRY_COMPARE(desktop.told.size(), summaries.size());
        QStringList said;
        for (const Desktop::Told &told : std::as_const(desktop.told))
            said << told.summary;
        QCOMPARE(said, summaries);
        if (summaries.size() == 2)
            QCOMPARE(desktop.told.back().replaces, 41U); // the first one changes, it does not ring twice
        QTRY_COMPARE(answered.size(), summaries.size());
        QCOMPARE(notice.problem(), QString());

        ring.dismiss(); // somebody has seen it
        if (!summaries.isEmpty())
            QTRY_COMPARE(desktop.closed, QList<uint> {41});
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        QDBusConnection::disconnectFromBus(u"window"_s);
    }

    void saysWhyWhereThereIsNoDesktop()
    {
        WindowPreferences preferences {QString()};
        ui::RingNotice ring(m_station.log);
        QWindow window;
        app::DesktopNotice notice(ring, preferences, window, QDBusConnection::connectToBus(m_address, u"window"_s));
        QSignalSpy answered(&notice, &app::DesktopNotice::answered);
        ring.apply(rung({}, u"vis_2"_s));
        QTRY_VERIFY(!answered.isEmpty());
        QVERIFY(!notice.problem().isEmpty());
        QVERIFY(ring.isShown()); // in the window as ever
        QDBusConnection::disconnectFromBus(u"window"_s);
    }
};

QTEST_MAIN(TestDesktopNotice)
#include "tst_desktopnotice.moc"
