// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/frame.h"
#include "services/remote/multipartparser.h"
#include "services/remote/streamreader.h"

#include <atomic>
#include <optional>

namespace services {

//! \brief Follows the live picture of one camera of a station. While a picture that was shown has not been taken,
//! further ones are skipped undecoded, so that a busy screen is never late.
class LiveFollower final : public StreamReader {
    Q_OBJECT
public:
    LiveFollower(RemoteAccess access, QString camera, QObject *parent = nullptr);

    const QString &camera() const { return m_camera; }
    void taken() { m_isWaiting = false; } //!< any thread

Q_SIGNALS:
    void shown(const core::Frame &frame);

protected:
    QByteArray query() const override;
    core::Status begin(const QByteArray &contentType) override;
    core::Status take(QByteArrayView bytes) override;

private:
    const QString m_camera;
    std::optional<MultipartParser> m_parser;
    quint64 m_sequence = 0;
    std::atomic<bool> m_isWaiting = false; // a picture is on its way to whoever shows it
};

} // namespace services
