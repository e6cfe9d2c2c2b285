// SPDX-License-Identifier: MIT
#include "services/telemetry/strayoutput.h"

#include "services/telemetry/log.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace services {

namespace {

Q_LOGGING_CATEGORY(lcStderr, "doorbell.stderr", QtInfoMsg)

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kIsSanitized = true;
#else
constexpr bool kIsSanitized = false;
#endif

constexpr std::array kCrashes {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL};

// What the handler of a crash may touch: plain descriptors, nothing that locks or allocates.
std::atomic<int> s_pipe = -1;
std::atomic<int> s_before = -1;
std::atomic<int> s_ending = -1;
std::atomic<int> s_ended = -1;
static_assert(std::atomic<int>::is_always_lock_free);

// The reader may hold a line that it has not logged yet: it is asked to log what there is and to end. It cannot when
// the thread that crashes is itself, or holds the lock of the log or of the allocator; then the wait is all that is
// lost.
constexpr int kReaderEndsMs = 500;

// Async-signal-safe throughout (signal-safety(7)).
void letOut(int signal)
{
    const int before = s_before;
    const int pipe = s_pipe;
    if (before >= 0 && pipe >= 0) {
        const std::uint64_t one = 1;
        pollfd ended {s_ended, POLLIN, 0};
        if (::write(s_ending, &one, sizeof one) > 0)
            ::poll(&ended, 1, kReaderEndsMs);
        ::dup2(before, STDERR_FILENO);
        std::array<char, 1024> buffer {};
        ssize_t length = 0;
        while ((length = ::read(pipe, buffer.data(), buffer.size())) > 0) {
            if (::write(before, buffer.data(), std::size_t(length)) < 0)
                break;
        }
    }
    ::raise(signal); // SA_RESETHAND: it ends the program now, as it would have
}

} // namespace

StrayOutput::StrayOutput(Log &log) : m_log(log)
{
    if (kIsSanitized || !log.isJson())
        return;
    std::array<int, 2> ends {-1, -1};
    const int before = ::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    m_ending = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    m_ended = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (before < 0 || m_ending < 0 || m_ended < 0 || ::pipe2(ends.data(), O_CLOEXEC) != 0) {
        qCWarning(lcStderr) << "what libraries print cannot be caught: no descriptor is left";
        if (before >= 0)
            ::close(before);
        return;
    }
    m_pipe = ends[0];
    // Only our end: whoever prints waits for us, as they would for a file.
    ::fcntl(m_pipe, F_SETFL, O_NONBLOCK);
    log.moveTo(before);
    ::dup2(ends[1], STDERR_FILENO);
    ::close(ends[1]);
    m_before = before;
    s_before = before;
    s_pipe = m_pipe;
    s_ending = m_ending;
    s_ended = m_ended;
    struct sigaction action = {};
    action.sa_handler = &letOut;
    action.sa_flags = int(SA_RESETHAND | SA_NODEFER);
    for (const int signal : kCrashes)
        ::sigaction(signal, &action, nullptr);
    m_reader = std::thread([this] { read(); });
}

StrayOutput::~StrayOutput()
{
    if (isCatching()) {
        for (const int signal : kCrashes)
            std::signal(signal, SIG_DFL);
        s_pipe = -1;
        s_before = -1;
        s_ending = -1;
        s_ended = -1;
        ::dup2(m_before, STDERR_FILENO);
        ::eventfd_write(m_ending, 1);
        m_reader.join();
        m_log.moveTo(STDERR_FILENO);
        ::close(m_before);
        ::close(m_pipe);
    }
    for (const int event : {m_ending, m_ended}) {
        if (event >= 0)
            ::close(event);
    }
}

void StrayOutput::read()
{
    std::array<char, 4096> buffer {};
    std::array<pollfd, 2> waited {{{m_pipe, POLLIN, 0}, {m_ending, POLLIN, 0}}};
    for (bool isEnding = false; !isEnding;) {
        if (::poll(waited.data(), waited.size(), -1) < 0 && errno != EINTR)
            break;
        isEnding = (waited[1].revents & POLLIN) != 0; // and what is there still is read
        ssize_t length = 0;
        while ((length = ::read(m_pipe, buffer.data(), buffer.size())) > 0)
            take(QByteArray(buffer.data(), length));
        if (length == 0)
            break; // nobody can print any more
    }
    say(std::exchange(m_line, {}));
    ::eventfd_write(m_ended, 1);
}

void StrayOutput::take(const QByteArray &bytes)
{
    m_line += bytes;
    for (qsizetype end = 0; (end = m_line.indexOf('\n')) >= 0;) {
        say(m_line.first(end));
        m_line.remove(0, end + 1);
    }
    if (m_line.size() > kLongestLine)
        m_line.truncate(kLongestLine + 1); // enough to know that it is cut
}

void StrayOutput::say(QByteArray line)
{
    const bool isCut = line.size() > kLongestLine;
    line.truncate(kLongestLine);
    const QString text = QString::fromUtf8(line).trimmed();
    if (!text.isEmpty())
        qCWarning(lcStderr).noquote() << (isCut ? text + u'…' : text);
}

} // namespace services
