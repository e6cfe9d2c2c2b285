// SPDX-License-Identifier: MIT
#include "app/layoutcheck.h"

#include <QAccessible>
#include <QColor>
#include <QQuickItem>
#include <QRectF>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace app {

namespace {
constexpr double kLeastTarget = 48;
constexpr double kTolerance = 1.5; // glyphs reach a little beyond what they take up
constexpr int kMostWords = 60;

// Where a thing is, and what it can be compared with.
struct Place {
    QQuickItem *item = nullptr;
    QString what;
    QRectF scene; // as if nothing were cut off
    QRectF seen; // what is left of it
    QQuickItem *layer = nullptr; // nothing in one layer is expected to keep clear of another
    QQuickItem *scroll = nullptr; // the nearest thing that scrolls it
};

bool isUnseen(const QQuickItem *item) { return !item->isVisible() || item->opacity() <= 0; }
bool says(const QQuickItem *item, const char *property) { return item->property(property).toBool(); }
bool isText(const QQuickItem *item)
{
    return item->inherits("QQuickText") && !item->property("text").toString().isEmpty();
}
bool isButton(const QQuickItem *item)
{
    return item->inherits("QQuickAbstractButton") && !item->inherits("QQuickMenuBarItem")
        && !item->inherits("QQuickMenuItem");
}
bool isField(const QQuickItem *item)
{
    return (item->inherits("QQuickTextField") || item->inherits("QQuickTextArea") || item->inherits("QQuickSlider"))
        && !says(item, "readOnly");
}
bool isLayer(const QQuickItem *item) { return item->inherits("QQuickPopupItem") || says(item, "isLayer"); }

QString shortened(QString text)
{
    text = text.simplified();
    return text.size() > kMostWords ? text.left(kMostWords) + u"…"_s : text;
}

QString nameOf(QQuickItem *item)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QRectF rectOf(const QQuickItem *item) { return item->mapRectToScene({0, 0, item->width(), item->height()}); }

// Where the letters of a Text are painted; it may be wider or higher than the item.
QRectF paintedRect(const QQuickItem *text)
{
    const auto number = [text](const char *name) { return text->property(name).toDouble(); };
    const QSizeF painted(number("contentWidth"), number("contentHeight"));
    const QRectF room(number("leftPadding"), number("topPadding"),
                      text->width() - number("leftPadding") - number("rightPadding"),
                      text->height() - number("topPadding") - number("bottomPadding"));
    const int across = text->property("effectiveHorizontalAlignment").toInt();
    const int down = text->property("verticalAlignment").toInt();
    const double left = across == Qt::AlignRight ? room.right() - painted.width()
        : across == Qt::AlignHCenter             ? room.center().x() - painted.width() / 2
                                                 : room.left();
    const double top = down == Qt::AlignBottom ? room.bottom() - painted.height()
        : down == Qt::AlignVCenter             ? room.center().y() - painted.height() / 2
                                               : room.top();
    return text->mapRectToScene({{left, top}, painted});
}

// How far \p inner sticks out of \p outer, across and down.
QSizeF excess(const QRectF &inner, const QRectF &outer)
{
    return {std::max({0.0, outer.left() - inner.left(), inner.right() - outer.right()}),
            std::max({0.0, outer.top() - inner.top(), inner.bottom() - outer.bottom()})};
}

class Search {
public:
    QStringList of(QQuickItem *root)
    {
        look(root, rectOf(root), root, nullptr);
        compare(m_texts, u"the texts %1 and %2 lie over one another"_s);
        compare(m_targets, u"%1 and %2 lie over one another"_s);
        m_found.removeDuplicates();
        return m_found;
    }

private:
    void look(QQuickItem *item, QRectF window, QQuickItem *layer, QQuickItem *scroll)
    {
        if (isUnseen(item) || says(item, "isNotOurs"))
            return;
        if (isLayer(item))
            layer = item;
        if (item->clip())
            window &= rectOf(item);
        if (item->inherits("QQuickFlickable"))
            scroll = item;
        if (isText(item))
            judgeText({item, u"“%1”"_s.arg(shortened(item->property("text").toString())), paintedRect(item),
                       paintedRect(item) & window, layer, scroll});
        if ((isButton(item) || isField(item)) && item->width() > 0)
            judgeTarget({item, {}, rectOf(item), rectOf(item) & window, layer, scroll});
        const QList<QQuickItem *> children = item->childItems();
        for (QQuickItem *child : children)
            look(child, window, layer, scroll);
    }

    void judgeText(const Place &text)
    {
        if (says(text.item, "truncated") && !says(text.item, "mayBeShortened"))
            m_found << u"%1 is shortened"_s.arg(text.what);
        judgeGround(text);
        judgeClips(text);
        m_texts.push_back(text);
    }

    // The nearest button or coloured rectangle that a text stands on holds all of it.
    void judgeGround(const Place &text)
    {
        for (const QQuickItem *above = text.item->parentItem(); above; above = above->parentItem()) {
            const bool isColoured = above->inherits("QQuickRectangle")
                && above->property("color").value<QColor>().alpha() > 0 && above->width() > 0 && above->height() > 0;
            if (above->inherits("QQuickFlickable") || above == text.layer)
                return;
            if (!isColoured && !isButton(above))
                continue;
            const QSizeF out = excess(text.scene, rectOf(above));
            if (out.width() > kTolerance || out.height() > kTolerance)
                m_found << u"%1 sticks out of what it stands on by %2 x %3"_s.arg(text.what)
                               .arg(out.width(), 0, 'f', 0)
                               .arg(out.height(), 0, 'f', 0);
            return;
        }
    }

    // Cut off by what clips it or by the window, unless it can be scrolled to.
    void judgeClips(const Place &place)
    {
        bool isAcross = true;
        bool isDown = true;
        for (const QQuickItem *above = place.item->parentItem(); above && (isAcross || isDown);
             above = above->parentItem()) {
            const bool isWindow = !above->parentItem();
            const bool scrolls = above->inherits("QQuickFlickable");
            if (scrolls) {
                isAcross &= above->property("contentWidth").toDouble() <= above->width();
                isDown &= above->property("contentHeight").toDouble() <= above->height();
            }
            if (!isWindow && !above->clip())
                continue;
            const QSizeF out = excess(place.scene, rectOf(above));
            if ((isAcross && out.width() > kTolerance) || (isDown && out.height() > kTolerance)) {
                m_found << u"%1 is cut off by %2 x %3"_s.arg(place.what)
                               .arg(isAcross ? out.width() : 0, 0, 'f', 0)
                               .arg(isDown ? out.height() : 0, 0, 'f', 0);
                return;
            }
        }
    }

    void judgeTarget(Place target)
    {
        const QString type = QString::fromLatin1(target.item->metaObject()->className()).section(u"_QML"_s, 0, 0);
        const QString name = nameOf(target.item);
        target.what = u"%1 “%2”"_s.arg(type, shortened(name));
        if (name.isEmpty())
            m_found << u"%1 has no name for a screen reader"_s.arg(type);
        if (target.item->width() < kLeastTarget || target.item->height() < kLeastTarget)
            m_found << u"%1 is %2 x %3, too small to touch"_s.arg(target.what)
                           .arg(target.item->width())
                           .arg(target.item->height());
        judgeClips(target);
        m_targets.push_back(target);
    }

    void compare(const std::vector<Place> &places, const QString &sentence)
    {
        for (std::size_t a = 0; a < places.size(); ++a) {
            for (std::size_t b = a + 1; b < places.size(); ++b) {
                const Place &one = places[a];
                const Place &other = places[b];
                if (one.layer != other.layer || one.item->isAncestorOf(other.item)
                    || other.item->isAncestorOf(one.item))
                    continue;
                const bool areTogether = one.scroll == other.scroll;
                const QRectF both = areTogether ? one.scene & other.scene : one.seen & other.seen;
                if (both.width() > kTolerance && both.height() > kTolerance)
                    m_found << sentence.arg(one.what, other.what);
            }
        }
    }

    QStringList m_found;
    std::vector<Place> m_texts;
    std::vector<Place> m_targets;
};
} // namespace

QStringList layoutProblems(QQuickItem *root) { return Search().of(root); }

} // namespace app
