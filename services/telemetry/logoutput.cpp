// SPDX-License-Identifier: MIT
#include "services/telemetry/logoutput.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <poll.h>
#include <unistd.h>

namespace services {

bool LogOutput::awaitRoom(int descriptor, std::chrono::milliseconds most)
{
    pollfd waited {descriptor, POLLOUT, 0};
    return ::poll(&waited, 1, int(most.count())) > 0;
}

// A pipe with room takes PIPE_BUF bytes at once (POSIX, poll and write): never more in one write, or it would wait for
// a reader. Sockets and terminals say themselves when they are full; files always have room.
qsizetype LogOutput::writeSome(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size() && awaitRoom(m_descriptor, std::chrono::milliseconds(0))) {
        const auto most = std::size_t(std::min<qsizetype>(bytes.size() - done, PIPE_BUF));
        const ssize_t written = ::write(m_descriptor, bytes.constData() + done, most);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            break; // somebody else who has it took the room
        if (written <= 0) {
            m_isTorn = m_isTorn || done > 0;
            return -1; // nobody is left to be told, or a disk is full
        }
        done += written;
    }
    return done;
}

void LogOutput::write(const QByteArray &line)
{
    if (isWaiting()) {
        if (m_waiting.size() + line.size() > kMostWaiting)
            ++m_lost;
        else
            m_waiting += line;
        return;
    }
    const QByteArray bytes = m_isTorn ? '\n' + line : line;
    m_isTorn = false;
    const qsizetype done = writeSome(bytes);
    if (done >= 0 && done < bytes.size())
        m_waiting = bytes.mid(done);
}

bool LogOutput::push()
{
    const qsizetype done = writeSome(m_waiting);
    if (done < 0)
        m_waiting.clear();
    else
        m_waiting.remove(0, done);
    return !isWaiting();
}

} // namespace services
