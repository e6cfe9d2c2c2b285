// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <memory>

namespace app {

//! \brief Turns SIGTERM and SIGINT into a Qt signal. One object a process, made in the main thread before other threads
//! start. The handler only writes one byte to a socket: all that a signal handler may do.
class UnixSignals : public QObject {
    Q_OBJECT
public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void terminated(); //!< asked to end; a second time when asked again

private:
    std::array<int, 2> m_sockets {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace app
