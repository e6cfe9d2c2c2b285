// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <chrono>

namespace services {

//! \brief A descriptor that lines go to, whoever reads at its other end, or does not: writing never waits. What finds
//! no room waits here, in order, up to \ref kMostWaiting bytes; what comes after that is left out and counted. Not ours
//! to close. One thread at a time.
class LogOutput {
public:
    explicit LogOutput(int descriptor) : m_descriptor(descriptor) { }

    void write(const QByteArray &line);
    bool push(); //!< writes of what waits as much as finds room; true when nothing waits any more
    bool isWaiting() const { return !m_waiting.isEmpty(); }
    quint64 lost() const { return m_lost; } //!< lines left out since forgetLost()
    void forgetLost() { m_lost = 0; }

    int descriptor() const { return m_descriptor; }
    void moveTo(int descriptor) { m_descriptor = descriptor; } //!< what waits goes there too
    //! \brief Waits until there is room, at most so long; true when there is. Any thread.
    static bool awaitRoom(int descriptor, std::chrono::milliseconds most);

    static constexpr qsizetype kMostWaiting = 1 << 20;

private:
    qsizetype writeSome(const QByteArray &bytes); // how much was taken; -1 when the descriptor takes nothing any more

    int m_descriptor;
    QByteArray m_waiting; // begins in the middle of a line where the last write ended there
    quint64 m_lost = 0;
    bool m_isTorn = false; // only half of the last line could be written, and the rest never will
};

} // namespace services
