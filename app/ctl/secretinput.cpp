// SPDX-License-Identifier: MIT
#include "app/ctl/secretinput.h"

#include <QStringDecoder>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <pwd.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {
using core::Error;
using core::Result;

constexpr qsizetype kMostBytes = 64 * 1024;
volatile std::sig_atomic_t interrupted = 0;

extern "C" void noteSignal(int) { interrupted = 1; }

//! \brief The terminal without echo; as it was again at the end, also after Ctrl-C.
class SilentTerminal {
public:
    explicit SilentTerminal(int terminal) : m_terminal(terminal)
    {
        struct sigaction action { };
        action.sa_handler = noteSignal; // without SA_RESTART, so that read() returns
        for (std::size_t i = 0; i < kSignals.size(); ++i)
            ::sigaction(kSignals.at(i), &action, &m_before.at(i));
        m_isSilent = ::tcgetattr(terminal, &m_shown) == 0;
        termios silent = m_shown;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_isSilent = m_isSilent && ::tcsetattr(terminal, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_shown);
        for (std::size_t i = 0; i < kSignals.size(); ++i)
            ::sigaction(kSignals.at(i), &m_before.at(i), nullptr);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    bool isSilent() const { return m_isSilent; }

private:
    static constexpr std::array kSignals {SIGINT, SIGTERM, SIGHUP};
    int m_terminal;
    termios m_shown {};
    std::array<struct sigaction, kSignals.size()> m_before {};
    bool m_isSilent = false;
};

// One line, byte by byte, so that nothing behind it is taken.
Result<QString> readLine(int descriptor)
{
    QByteArray line;
    char byte = 0;
    for (;;) {
        const ssize_t count = ::read(descriptor, &byte, 1);
        if (interrupted)
            return Error {Error::Code::Cancelled, u"interrupted; nothing was changed"_s};
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return Error {Error::Code::Io, u"the input cannot be read; nothing was changed"_s};
        if (count == 0 || byte == '\n')
            break;
        if (line.size() >= kMostBytes)
            return Error {Error::Code::Invalid,
                          u"the first line of the input is too long for a password; nothing was changed"_s};
        line += byte;
    }
    if (line.endsWith('\r'))
        line.chop(1);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(line);
    line.fill('\0');
    if (decoder.hasError())
        return Error {Error::Code::Invalid, u"the input is not UTF-8; nothing was changed"_s};
    if (text.isEmpty())
        return Error {Error::Code::Invalid, u"the input is empty; nothing was changed"_s};
    return text;
}

Result<QString> askOnce(int terminal, const QString &question)
{
    const QByteArray prompt = (question + u": "_s).toLocal8Bit();
    if (::write(terminal, prompt.constData(), std::size_t(prompt.size())) < 0)
        return Error {Error::Code::Io, u"the terminal cannot be written"_s};
    Result<QString> line = readLine(terminal);
    if (::write(terminal, "\n", 1) < 0) // the one that was typed was not shown
        return Error {Error::Code::Io, u"the terminal cannot be written"_s};
    return line;
}
} // namespace

Result<QString> readSecret(const QString &what, bool fromInput)
{
    if (fromInput || ::isatty(STDIN_FILENO) == 0)
        return readLine(STDIN_FILENO);
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        return Error {Error::Code::Io,
                      u"there is no terminal to ask on; give the secret on standard input with --password-stdin"_s};
    Result<QString> first
        = Error {Error::Code::Io, u"the terminal shows what is typed, so nothing is asked; use --password-stdin"_s};
    Result<QString> second = first;
    {
        const SilentTerminal silent(terminal);
        if (silent.isSilent()) {
            first = askOnce(terminal, what);
            second = first ? askOnce(terminal, u"Once more"_s) : first;
        }
    }
    ::close(terminal);
    if (!first || !second)
        return first ? second.error() : first.error();
    if (*first != *second)
        return Error {Error::Code::Invalid, u"the two do not match; nothing was changed"_s};
    return first;
}

QString shellActor()
{
    const struct passwd *entry = ::getpwuid(::getuid());
    return u"shell:"_s + (entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::getuid()));
}

} // namespace app
