// SPDX-License-Identifier: MIT
#include "tests/support/windowhand.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

#include <optional>

namespace support {

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

} // namespace support
