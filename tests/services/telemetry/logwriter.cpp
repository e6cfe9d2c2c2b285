// SPDX-License-Identifier: MIT
// Logs numbered lines into a file as fast as it can, until it is killed. Usage: logwriter FILE FIRST
#include "core/domain/logevent.h"
#include "services/telemetry/logfile.h"
#include "services/telemetry/logline.h"

#include <QDateTime>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    services::LogFile file(QString::fromLocal8Bit(argv[1]), 4096, 100);
    if (!file.open())
        return 1;
    for (int number = QByteArray(argv[2]).toInt();; ++number) {
        if (!file.write(services::jsonLine({QDateTime::currentDateTimeUtc(),
                                            core::Settings::LogLevel::Info,
                                            u"doorbell.test"_s,
                                            u"line"_s,
                                            {{u"number"_s, number}}})))
            return 1;
        if (number % 500 == 0) {
            std::printf("%d\n", number);
            std::fflush(stdout);
        }
    }
}
