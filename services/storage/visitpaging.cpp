// SPDX-License-Identifier: MIT
#include "services/storage/visitpaging.h"

#include "core/domain/ulid.h"

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;

constexpr int kMostAPage = 500;
constexpr qint64 kNoBound = std::numeric_limits<qint64>::max();

struct Cursor {
    qint64 startedMs = 0;
    QString id;
};

std::optional<Cursor> parseCursor(const QString &text)
{
    const qsizetype dot = text.indexOf(u'.');
    bool isNumber = false;
    const qlonglong ms = text.first(std::max<qsizetype>(0, dot)).toLongLong(&isNumber);
    const QString id = text.mid(dot + 1);
    return isNumber && core::isId(id, core::kVisitPrefix) ? std::optional(Cursor {ms, id}) : std::nullopt;
}
} // namespace

core::Result<PageStatement> pageStatement(const core::VisitQuery &wanted, const QString &columns)
{
    if (wanted.limit < 1 || wanted.limit > kMostAPage)
        return Error {Error::Code::Invalid, u"a page holds 1 to %1 visits"_s.arg(kMostAPage)};
    QStringList conditions;
    QVariantList values;
    const bool byPerson = !wanted.personId.isEmpty();
    const QString started = byPerson ? u"p.started_ms"_s : u"v.started_ms"_s;
    const QString id = byPerson ? u"p.visit_id"_s : u"v.id"_s;
    const QString table
        = byPerson ? u"p."_s : u"v."_s; // both know camera and outcome, so that one index serves all filters together
    const auto require = [&](const QString &condition, const QVariantList &bound) {
        conditions << condition;
        values << bound;
    };
    if (byPerson)
        require(u"p.person_id = ?"_s, {wanted.personId});
    if (wanted.outcome)
        require(table + u"outcome = ?"_s, {core::toString(*wanted.outcome)});
    if (!wanted.camera.isEmpty())
        require(table + u"camera = ?"_s, {wanted.camera});
    if (wanted.since.isValid())
        require(started + u" >= ?"_s, {wanted.since.toMSecsSinceEpoch()});
    // One upper bound only, the tighter one: SQLite walks an index down from the first it sees and would pass every
    // visit in between.
    qint64 untilMs = wanted.until.isValid() ? wanted.until.toMSecsSinceEpoch() : kNoBound;
    if (!wanted.cursor.isEmpty()) {
        const std::optional<Cursor> cursor = parseCursor(wanted.cursor);
        if (!cursor)
            return Error {Error::Code::Invalid, u"that is not a cursor of an earlier page"_s};
        if (cursor->startedMs < untilMs) {
            require(u"(%1, %2) < (?, ?)"_s.arg(started, id), {cursor->startedMs, cursor->id});
            untilMs = kNoBound;
        }
    }
    if (untilMs != kNoBound)
        require(started + u" < ?"_s, {untilMs});
    values << wanted.limit + 1;
    return PageStatement {
        u"SELECT "_s + columns
            + (byPerson ? u" FROM visit_person p JOIN visit v ON v.id = p.visit_id"_s : u" FROM visit v"_s)
            + (conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s))
            + u" ORDER BY %1 DESC, %2 DESC LIMIT ?"_s.arg(started, id),
        values};
}

QString cursorAfter(const core::Visit &last)
{
    return QString::number(last.startedAt.toMSecsSinceEpoch()) + u'.' + last.id;
}

} // namespace services
