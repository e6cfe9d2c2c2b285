// SPDX-License-Identifier: MIT
#pragma once

#include "services/remote/eventstreamparser.h"
#include "services/remote/streamreader.h"

namespace services {

//! \brief Follows what a station tells. After a break it asks for what it missed by the id of the last event it had.
class EventFollower final : public StreamReader {
    Q_OBJECT
public:
    explicit EventFollower(RemoteAccess access, QObject *parent = nullptr);

Q_SIGNALS:
    void told(const QByteArray &type, const QByteArray &data);
    void missed(); //!< something was told that can be had no more: look at the history

protected:
    QByteArray query() const override { return "faces=true"; }
    void prepare(QNetworkRequest &request) override;
    core::Status begin(const QByteArray &contentType) override;
    core::Status take(QByteArrayView bytes) override;

private:
    EventStreamParser m_parser;
    QByteArray m_lastId;
    bool m_isAgain = false;
};

} // namespace services
