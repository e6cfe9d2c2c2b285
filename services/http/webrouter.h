// SPDX-License-Identifier: MIT
#pragma once

#include "services/http/webrequest.h"

namespace services {

//! \brief Finds the route of a request. A path whose parts are all literal goes before one with {names}. Plain value.
class WebRouter {
public:
    explicit WebRouter(QList<WebRoute> routes);

    struct Match {
        const WebRoute *route = nullptr; //!< nullptr: none answers this method there
        QHash<QString, QString> params;
        QByteArrayList allowed; //!< methods that this path answers; empty: there is nothing at this path
        QString path; //!< of the route, for counting; empty when there is nothing
    };
    //! \p path decoded, as QUrl gives it; \p method "HEAD" finds the route of "GET".
    Match find(const QByteArray &method, const QString &path) const;

private:
    struct Entry {
        WebRoute route;
        QStringList parts;
        int names = 0;
    };
    std::vector<Entry> m_entries;
};

} // namespace services
