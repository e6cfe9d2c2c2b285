// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>

class QTcpSocket;

namespace services {

//! \brief A reply that goes on. Child of its connection's socket and in its thread; gone when the connection is.
class WebStream final : public QObject {
    Q_OBJECT
public:
    explicit WebStream(QTcpSocket *socket);

    //! \brief Whether the reader keeps up: less than \p most bytes wait for it. Who sends pictures leaves some out when
    //! it does not.
    bool keepsUp(qint64 most) const;
    void write(const QByteArray &bytes);
    void end(); //!< after what was written

private:
    QTcpSocket *m_socket;
};

} // namespace services
