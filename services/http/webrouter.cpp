// SPDX-License-Identifier: MIT
#include "services/http/webrouter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {
bool isName(const QString &part) { return part.startsWith(u'{') && part.endsWith(u'}'); }

bool fits(const QStringList &pattern, const QStringList &parts, QHash<QString, QString> &params)
{
    if (pattern.size() != parts.size())
        return false;
    params.clear();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString &part = parts.at(i);
        if (isName(pattern.at(i))) {
            if (part.isEmpty())
                return false;
            params.insert(pattern.at(i).sliced(1, pattern.at(i).size() - 2), part);
        } else if (pattern.at(i) != part) {
            return false;
        }
    }
    return true;
}
} // namespace

WebRouter::WebRouter(QList<WebRoute> routes)
{
    for (WebRoute &route : routes) {
        const QStringList parts = route.path.split(u'/');
        const int names = int(std::ranges::count_if(parts, isName));
        m_entries.push_back({std::move(route), parts, names});
    }
    std::ranges::stable_sort(m_entries, {}, &Entry::names);
}

WebRouter::Match WebRouter::find(const QByteArray &method, const QString &path) const
{
    Match match;
    const QByteArray wanted = method == "HEAD" ? "GET"_ba : method;
    const QStringList parts = path.split(u'/');
    QHash<QString, QString> params;
    for (const Entry &entry : m_entries) {
        if (!fits(entry.parts, parts, params))
            continue;
        if (match.path.isEmpty())
            match.path = entry.route.path;
        if (entry.route.method == wanted && !match.route) {
            match.route = &entry.route;
            match.params = params;
            match.path = entry.route.path;
        }
        match.allowed << entry.route.method;
        if (entry.route.method == "GET")
            match.allowed << "HEAD"_ba;
    }
    return match;
}

} // namespace services
