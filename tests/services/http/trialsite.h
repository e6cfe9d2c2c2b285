// SPDX-License-Identifier: MIT
#pragma once

#include "services/http/healthroutes.h"
#include "services/http/webserver.h"

#include <stdexcept>

//! \brief What the tests of the web server let it serve.
struct TrialSite {
    core::HealthBoard board;
    services::Readiness readiness;

    QList<services::WebRoute> routes()
    {
        using namespace Qt::StringLiterals;
        using services::WebReply;
        using services::WebRequest;
        QList<services::WebRoute> all = services::healthRoutes(board, readiness);
        all += services::metricsRoutes([] { return "doorbell 1\n"_ba; });
        all << services::WebRoute {"GET"_ba, u"/throws"_s,
                                   [](const WebRequest &) -> WebReply { throw std::runtime_error("hunter2"); }};
        all << services::WebRoute {"GET"_ba, u"/throws-int"_s, [](const WebRequest &) -> WebReply { throw 42; }};
        all << services::WebRoute {"POST"_ba, u"/size"_s, [](const WebRequest &request) {
                                       return WebReply::text(QByteArray::number(request.body.size()), "text/plain"_ba);
                                   }};
        all << services::WebRoute {"GET"_ba, u"/big"_s, [](const WebRequest &) {
                                       return WebReply::text(QByteArray(32 << 20, 'x'), "text/plain"_ba);
                                   }};
        return all;
    }

    //! \brief On a free port, which is returned; 0 when it cannot.
    quint16 serve(services::WebServer &server, const services::ServerLimits &limits = {})
    {
        using namespace Qt::StringLiterals;
        return server.serve({u"127.0.0.1"_s, 0, u"HTTP_PORT"_s, routes(), limits}).valueOr(0);
    }
};
