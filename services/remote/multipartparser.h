// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace services {

//! \brief Takes a multipart stream (RFC 2046 section 5.1) apart into the bodies of its parts, however the bytes are
//! cut: MJPEG over HTTP. Holds no more than one unfinished part.
class MultipartParser {
public:
    explicit MultipartParser(const QByteArray &boundary, qsizetype mostPart = 8 << 20);

    //! \brief The bodies that \p bytes complete, in order. Corrupt when a part is too large or has no end that can be
    //! found.
    core::Result<QList<QByteArray>> feed(QByteArrayView bytes);
    bool isEnded() const { return m_state == State::Ended; } //!< the stream has said that no part follows

    //! \brief The boundary that a Content-Type names; nothing when it is no multipart or the boundary is none.
    static std::optional<QByteArray> boundaryOf(const QByteArray &contentType);

private:
    enum class State { Boundary, AfterBoundary, Head, Body, OpenBody, Ended };

    bool step(QList<QByteArray> &parts); // false: more bytes are needed
    bool fail(const QString &why);
    bool readHead(qsizetype end, qsizetype next);

    const QByteArray m_delimiter; // "--boundary"
    const qsizetype m_mostPart;
    QByteArray m_buffer;
    State m_state = State::Boundary;
    qsizetype m_searched = 0; // of m_buffer, in vain
    qsizetype m_length = 0; // of the body, where the part says it
    bool m_isLineStart = true; // whether m_buffer begins where a line does
    QString m_error;
};

} // namespace services
