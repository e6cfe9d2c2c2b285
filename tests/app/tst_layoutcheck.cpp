// SPDX-License-Identifier: MIT
#include "app/layoutcheck.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestLayoutCheck : public QObject {
    Q_OBJECT

    QQmlEngine m_engine;

    QStringList problemsOf(const QByteArray &content)
    {
        QQmlComponent component(&m_engine);
        component.setData(
            "import QtQuick\nimport QtQuick.Controls.Basic\nItem { width: 400; height: 300\n" + content + "\n}", {});
        const std::unique_ptr<QQuickItem> item(qobject_cast<QQuickItem *>(component.create()));
        if (!item) {
            qWarning().noquote() << component.errorString();
            return {u"not loaded"_s};
        }
        QQuickWindow window;
        window.resize(400, 300);
        item->setParentItem(window.contentItem());
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            return {u"not shown"_s};
        (void)window.grabWindow(); // laid out
        return app::layoutProblems(window.contentItem());
    }

private Q_SLOTS:
    void findsWhatCannotBeReadOrUsed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("wanted"); // empty: nothing is wrong
        const auto row = [](const char *name, const char *content, const char *wanted) {
            QTest::newRow(name) << QByteArray(content) << QString::fromLatin1(wanted);
        };
        row("well", "Text { text: 'well' } Button { y: 100; width: 80; height: 48; Accessible.name: 'Go' }", "");
        row("shortened", "Text { width: 40; elide: Text.ElideRight; text: 'far too long for this' }", "is shortened");
        row("may be shortened",
            "Text { readonly property bool mayBeShortened: true; width: 40; elide: Text.ElideRight; text: 'a long "
            "name' }",
            "");
        row("hidden", "Text { visible: false; width: 40; elide: Text.ElideRight; text: 'far too long for this' }", "");
        row("beyond the window", "Text { x: 380; text: 'far too long for this' }", "is cut off");
        row("clipped", "Item { width: 50; height: 50; clip: true; Text { text: 'far too long for this' } }",
            "is cut off");
        row("scrolled to",
            "Flickable { width: 400; height: 50; clip: true; contentHeight: 400; Text { y: 300; text: 'below' } }", "");
        row("scrolled to, but not sideways",
            "Flickable { width: 50; height: 50; clip: true; contentHeight: 400; Text { text: 'far too long for this' } "
            "}",
            "is cut off");
        row("beyond its ground", "Rectangle { width: 50; height: 50; Text { text: 'far too long for this' } }",
            "sticks out");
        row("beyond its button",
            "Button { width: 60; height: 48; Accessible.name: 'Go'; contentItem: Item { Text { text: 'far too long for "
            "this' } } }",
            "sticks out");
        row("texts over one another", "Text { text: 'one' } Text { x: 5; text: 'two' }", "lie over one another");
        row("a layer over it",
            "Text { text: 'one' } Item { readonly property bool isLayer: true; Text { text: 'two' } }", "");
        row("keys over one another",
            "Button { width: 80; height: 48; Accessible.name: 'One' } Button { x: 40; width: 80; height: 48; "
            "Accessible.name: 'Two' }",
            "lie over one another");
        row("small", "Button { width: 30; height: 48; Accessible.name: 'Go' }", "too small to touch");
        row("without a name", "Button { width: 80; height: 48; icon.name: 'go' }", "no name");
        row("a field without a name", "TextField { width: 80; height: 48 }", "no name");
    }
    void findsWhatCannotBeReadOrUsed()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, wanted);
        const QStringList problems = problemsOf(content);
        if (wanted.isEmpty())
            QCOMPARE(problems, QStringList());
        else
            QVERIFY2(problems.join(u"; "_s).contains(wanted), qPrintable(problems.join(u"; "_s)));
    }
};

QTEST_MAIN(TestLayoutCheck)
#include "tst_layoutcheck.moc"
