// SPDX-License-Identifier: MIT
#include "app/unixsignals.h"

#include <atomic>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace app {

namespace {
// A signal handler has no other way to find its socket: the one global of the program.
std::atomic<int> handlerSocket = -1;

extern "C" void writeByte(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(handlerSocket, &byte, 1);
}
} // namespace

UnixSignals::UnixSignals(QObject *parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_sockets.data()) != 0)
        return; // the default action of the signals stays: the process still ends
    handlerSocket = m_sockets[0];
    m_notifier = std::make_unique<QSocketNotifier>(m_sockets[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(m_sockets[1], &byte, 1) > 0) { }
        Q_EMIT terminated();
    });
    struct sigaction action { };
    action.sa_handler = writeByte;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
    struct sigaction ignore { };
    ignore.sa_handler = SIG_IGN; // a reader that goes away is an error of its socket, not of the station
    sigemptyset(&ignore.sa_mask);
    ::sigaction(SIGPIPE, &ignore, nullptr);
}

UnixSignals::~UnixSignals()
{
    if (m_sockets[0] < 0)
        return;
    struct sigaction normal { };
    normal.sa_handler = SIG_DFL;
    ::sigaction(SIGTERM, &normal, nullptr);
    ::sigaction(SIGINT, &normal, nullptr);
    handlerSocket = -1;
    ::close(m_sockets[0]);
    ::close(m_sockets[1]);
}

} // namespace app
