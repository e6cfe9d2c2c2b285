// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/logbook.h"

namespace services {

class RemoteClient;

//! \brief What a remote station logged last: GET /api/v1/logs.
class RemoteLogs final : public core::LogBook {
public:
    explicit RemoteLogs(RemoteClient &client) : m_client(client) { } //!< \p client must outlive it and its futures

    QFuture<core::Result<QList<core::LogRecord>>> recent() const override;

private:
    RemoteClient &m_client;
};

} // namespace services
