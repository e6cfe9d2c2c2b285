// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/accuracy.h"

#include <QJsonObject>

namespace services {

class RemoteClient;

//! \brief How well a remote station tells its own people apart: GET /api/v1/accuracy, which it records.
class RemoteAccuracy final : public core::AccuracyBook {
public:
    explicit RemoteAccuracy(RemoteClient &client) : m_client(client) { } //!< \p client must outlive it and its futures

    QFuture<core::Result<core::AccuracyReport>> study() const override;

private:
    RemoteClient &m_client;
};

//! \brief The report as the API has it, read.
core::Result<core::AccuracyReport> accuracyFrom(const QJsonObject &said);

} // namespace services
