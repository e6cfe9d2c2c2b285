// SPDX-License-Identifier: MIT
#include "app/layoutcheck.h"
#include "core/domain/futures.h"
#include "qml/window/signin.h"
#include "tests/support/windowhand.h"

#include <QFont>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::SignIn;

namespace {
QStringList complaints;

void listen(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtWarningMsg || type == QtCriticalMsg)
        complaints << message;
}

// Says what a test wants it to.
class Door final : public core::StationDoor {
public:
    QFuture<core::Result<core::DoorSeen>> look(QString) override { return core::readyFuture(seen); }
    QFuture<core::Result<QByteArray>> signIn(QString, QString fingerprint, QString name, QString password) override
    {
        pinned = fingerprint;
        using Answer = core::Result<QByteArray>;
        return core::readyFuture(
            name == u"Anna"_s && password == u"right"_s
                ? Answer("dbs_1")
                : Answer(core::Error {core::Error::Code::Invalid, u"name or password is wrong"_s}));
    }

    core::Result<core::DoorSeen> seen = core::DoorSeen {
        .address = u"https://door.local:5000"_s, .isSecure = true, .fingerprint = u"AB:CD"_s, .believed = {}};
    QString pinned = u"?"_s;
};
} // namespace

class TestSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatToAskFirst_data()
    {
        QTest::addColumn<bool>("isSecure");
        QTest::addColumn<bool>("isTrusted");
        QTest::addColumn<QString>("believed");
        QTest::addColumn<QString>("given");
        QTest::addColumn<int>("step");
        QTest::newRow("new") << true << false << QString() << QString() << int(SignIn::NewCertificate);
        QTest::newRow("trusted by the machine") << true << true << QString() << QString() << int(SignIn::Asking);
        QTest::newRow("known") << true << false << u"AB:CD"_s << QString() << int(SignIn::Asking);
        QTest::newRow("changed") << true << false << u"11:22"_s << QString() << int(SignIn::OtherCertificate);
        QTest::newRow("changed, and trusted")
            << true << true << u"11:22"_s << QString() << int(SignIn::OtherCertificate);
        QTest::newRow("named at the start") << true << false << u"11:22"_s << u"abcd"_s << int(SignIn::Asking);
        QTest::newRow("another named") << true << false << u"AB:CD"_s << u"1122"_s << int(SignIn::OtherCertificate);
        QTest::newRow("plain") << false << false << QString() << QString() << int(SignIn::Asking);
        QTest::newRow("plain, and had one")
            << false << false << u"AB:CD"_s << QString() << int(SignIn::OtherCertificate);
    }
    void knowsWhatToAskFirst()
    {
        QFETCH(bool, isSecure);
        QFETCH(bool, isTrusted);
        QFETCH(QString, believed);
        QFETCH(QString, given);
        QFETCH(int, step);
        Door door;
        door.seen->isSecure = isSecure;
        door.seen->isTrusted = isTrusted;
        door.seen->believed = believed;
        if (!isSecure)
            door.seen->fingerprint.clear();
        SignIn signIn(door, u"https://door.local:5000"_s, given);
        signIn.look();
        QTRY_COMPARE(int(signIn.step()), step);
        signIn.enter(u"Anna"_s, u"right"_s);
        QCOMPARE(door.pinned == u"?"_s, step != int(SignIn::Asking)); // nothing is said to whom nobody believes
    }

    void walksThroughTheWindowByPointerAndKeys()
    {
        qInstallMessageHandler(listen);
        Door door;
        SignIn signIn(door, u"https://door.local:5000"_s, {});
        const QSignalSpy entered(&signIn, &SignIn::entered);
        {
            QQmlApplicationEngine engine;
            engine.addImportPath(u"qrc:/qt/qml"_s);
            engine.setInitialProperties({{u"signIn"_s, QVariant::fromValue(&signIn)}});
            engine.load(QUrl(u"qrc:/qt/qml/Doorbell/SignInWindow.qml"_s));
            auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
            QVERIFY2(window, qPrintable(complaints.join(u'\n')));
            const auto says = [window](const QString &text) {
                return support::findOnTop(window->contentItem(), [&](QQuickItem *item) {
                    return item->inherits("QQuickText") && item->property("text").toString().contains(text);
                });
            };
            const auto press = [window](const QString &text) {
                return support::press(*window, [&] {
                    return support::findOnTop(window->contentItem(), [&](QQuickItem *button) {
                        return button->inherits("QQuickAbstractButton") && button->property("text") == text;
                    });
                });
            };
            QTRY_VERIFY(says(u"AB:CD"_s));
            QVERIFY(press(u"It is the same"_s));
            QTRY_COMPARE(signIn.step(), SignIn::Asking);
            const auto type = [window](const QString &text) {
                for (const QChar c : text)
                    QTest::sendKeyEvent(QTest::Click, window, Qt::Key_unknown, QString(c), {});
                QTest::keyClick(window, Qt::Key_Return);
            };
            QTRY_VERIFY(window->activeFocusItem() && window->activeFocusItem()->inherits("QQuickTextField"));
            type(u"Anna"_s); // the name has the focus, and Return goes on
            type(u"wrong"_s);
            QTRY_VERIFY(says(u"name or password is wrong"_s));
            QCOMPARE(entered.size(), 0);
            type(u"right"_s); // over the wrong one, which is selected
            QTRY_COMPARE(entered.size(), 1);
            QCOMPARE(entered.at(0).at(1).toString(), u"AB:CD"_s);
            QCOMPARE(door.pinned, u"AB:CD"_s);
        }
        qInstallMessageHandler(nullptr);
        const QString said = complaints.join(u'\n');
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }

    void canBeReadAndUsedWithLargeLetters_data()
    {
        QTest::addColumn<QString>("believed");
        QTest::addColumn<bool>("isSecure");
        QTest::newRow("new certificate") << QString() << true;
        QTest::newRow("name and password") << u"AB:CD"_s << true;
        QTest::newRow("another certificate") << u"11:22"_s << true;
        QTest::newRow("in the clear") << QString() << false;
    }
    void canBeReadAndUsedWithLargeLetters()
    {
        QFETCH(QString, believed);
        QFETCH(bool, isSecure);
        Door door;
        door.seen->isSecure = isSecure;
        door.seen->believed = believed;
        door.seen->fingerprint = isSecure ? u"AB:CD"_s : QString();
        SignIn signIn(door, u"https://door.local:5000"_s, {});
        QQmlApplicationEngine engine;
        engine.addImportPath(u"qrc:/qt/qml"_s);
        engine.setInitialProperties({{u"signIn"_s, QVariant::fromValue(&signIn)}, {u"textScale"_s, 1.5}});
        engine.load(QUrl(u"qrc:/qt/qml/Doorbell/SignInWindow.qml"_s));
        auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
        QVERIFY(window);
        QTRY_VERIFY(signIn.step() != SignIn::Looking);
        for (const QSize &size : {QSize(640, 560), QSize(400, 480)}) {
            window->resize(size);
            (void)window->grabWindow();
            QTRY_COMPARE(app::layoutProblems(window->contentItem()), QStringList());
        }
        auto *heading = support::findOnTop(window->contentItem(), [](QQuickItem *item) {
            return item->inherits("QQuickText") && item->property("font").value<QFont>().pixelSize() >= 34;
        });
        QVERIFY(heading); // 23 at 100 %
    }
};

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
