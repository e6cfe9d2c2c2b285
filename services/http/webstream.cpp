// SPDX-License-Identifier: MIT
#include "services/http/webstream.h"

#include <QTcpSocket>

namespace services {

WebStream::WebStream(QTcpSocket *socket) : QObject(socket), m_socket(socket) { }

bool WebStream::keepsUp(qint64 most) const { return m_socket->bytesToWrite() < most; }

void WebStream::write(const QByteArray &bytes)
{
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->write(bytes);
}

void WebStream::end() { m_socket->disconnectFromHost(); }

} // namespace services
