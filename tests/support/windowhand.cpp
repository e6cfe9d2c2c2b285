// SPDX-License-Identifier: MIT
#include "tests/support/windowhand.h"

#include <QAccessible>
#include <QDeadlineTimer>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <optional>

namespace support {

namespace {
QString nameOf(QQuickItem *item)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    return interface ? interface->text(QAccessible::Name) : QString();
}

// As somebody scrolls until they see it.
void scrollTo(QQuickItem *item)
{
    for (QQuickItem *above = item->parentItem(); above; above = above->parentItem()) {
        if (!above->inherits("QQuickFlickable"))
            continue;
        const double y = item->mapToItem(above, {}).y();
        const double hidden = std::max(0.0, y + item->height() - above->height()) + std::min(0.0, y);
        above->setProperty("contentY", above->property("contentY").toDouble() + hidden);
    }
}
} // namespace

QQuickItem *findOnTop(QQuickItem *root, const std::function<bool(QQuickItem *)> &isWanted)
{
    if (!root->isVisible())
        return nullptr;
    if (isWanted(root))
        return root;
    const QList<QQuickItem *> children = root->childItems();
    for (auto it = children.rbegin(); it != children.rend(); ++it) {
        if (QQuickItem *found = findOnTop(*it, isWanted))
            return found;
    }
    return nullptr;
}

bool press(QQuickWindow &window, const std::function<QQuickItem *()> &find)
{
    const auto middle = [&]() -> std::optional<QPoint> {
        QQuickItem *item = find();
        if (!item || !item->isEnabled() || item->width() <= 0)
            return {};
        const QPoint at = item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
        return QRect({}, window.size()).contains(at) ? std::optional(at) : std::nullopt;
    };
    const QDeadlineTimer deadline(kPressMs);
    while (!deadline.hasExpired()) {
        const std::optional<QPoint> before = middle();
        QSignalSpy drawn(&window, &QQuickWindow::frameSwapped);
        window.update();
        drawn.wait(200);
        const std::optional<QPoint> at = middle();
        if (!at || at != before)
            continue;
        const QPointer<QQuickItem> item = find();
        QTest::mousePress(&window, Qt::LeftButton, {}, *at);
        const bool isTaken = !item || item->property("pressed").toBool();
        QTest::mouseRelease(&window, Qt::LeftButton, {}, *at);
        if (isTaken)
            return true;
    }
    return false;
}

QQuickItem *WindowHand::seen(const QString &name, const char *type) const
{
    return findOnTop(m_window.contentItem(),
                     [&](QQuickItem *item) { return item->inherits(type) && nameOf(item).startsWith(name); });
}

QQuickItem *WindowHand::key(const QString &name) const { return seen(name, "QQuickAbstractButton"); }

bool WindowHand::press(const QString &name) const
{
    if (!QTest::qWaitFor([&] { return key(name) && key(name)->isEnabled(); }, kPressMs))
        return false;
    // Scrolled to again while it is not taken: a bar that came meanwhile may have pushed it out of sight.
    return support::press(m_window, [&] {
        QQuickItem *item = key(name);
        if (item)
            scrollTo(item);
        return item;
    });
}

bool WindowHand::write(const QString &field, const QString &text) const
{
    const auto where = [&] { return seen(field, "QQuickTextField"); };
    if (!QTest::qWaitFor([&] { return where() != nullptr; }, kPressMs))
        return false;
    where()->forceActiveFocus();
    for (const QChar letter : text)
        QTest::keyClick(&m_window, letter.toLatin1());
    return true;
}

bool WindowHand::sees(const QString &text, int waitMs) const
{
    const auto says = [&](QQuickItem *item) {
        return (item->inherits("QQuickText") || item->inherits("QQuickTextEdit"))
            && item->property("text").toString().contains(text);
    };
    return QTest::qWaitFor([&] { return findOnTop(m_window.contentItem(), says) != nullptr; }, waitMs);
}

} // namespace support
