// SPDX-License-Identifier: MIT
// Prints on stderr past the log as libraries do. Usage: strayprinter json|text WHAT
#include "services/telemetry/log.h"
#include "services/telemetry/strayoutput.h"

#include <QFile>
#include <QProcess>

#include <opencv2/imgcodecs.hpp>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/ioctl.h>
#include <thread>

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const QByteArray what(argv[2]);
    services::Log log(core::Settings::LogLevel::Info,
                      qstrcmp(argv[1], "json") == 0 ? core::Settings::LogFormat::Json
                                                    : core::Settings::LogFormat::Text);
    {
        const services::StrayOutput stray(log);
        qInfo("before");
        if (what == "lines") {
            std::fputs("first\nsec", stderr);
            std::fputs("ond {\"level\":\"CRITICAL\"}\n\n   \nlast, without an end", stderr);
        } else if (what == "long") {
            std::fputs(QByteArray(100'000, 'x').append("\nafter\n").constData(), stderr);
        } else if (what == "many") {
            for (int line = 0; line < 20'000; ++line)
                std::fprintf(stderr, "line %d\n", line);
        } else if (what == "child") {
            QProcess::execute(QStringLiteral("/bin/sh"),
                              {QStringLiteral("-c"), QStringLiteral("echo from a child >&2")});
        } else if (what == "picture") { // a PNG whose second half is missing
            std::vector<uchar> bytes;
            cv::imencode(".png", cv::Mat::zeros(64, 64, CV_8UC3), bytes);
            bytes.resize(bytes.size() / 2);
            cv::imdecode(bytes, cv::IMREAD_COLOR);
        } else if (what == "abort") {
            std::fputs("assertion failed: pigs fly\n", stderr);
            std::abort();
        } else if (what == "crash") {
            std::fputs("about to fall\n", stderr);
            std::raise(SIGSEGV);
        } else if (what == "held") { // the reader has it, and cannot have logged half a line
            std::fputs("about to fall with half a li", stderr);
            int unread = 1;
            while (::ioctl(STDERR_FILENO, FIONREAD, &unread) == 0 && unread > 0)
                std::this_thread::yield();
            std::raise(SIGSEGV);
        } else if (what == "fatal") {
            qFatal("nothing to stand on");
        }
    }
    std::fputs("plain again\n", stderr);
    qInfo("after");
    return 0;
}
