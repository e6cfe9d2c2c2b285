// SPDX-License-Identifier: MIT
// A program that records, for tests that kill it or run several of them:
//   auditrecorder DIR COUNT [alone]   records groups of entries and writes "N acknowledged" on stdout after each group;
//   alone: without a database
// What fails is written on stderr; recording goes on, as a station does.
#include "services/storage/sqlauditheads.h"
#include "services/storage/sqlstore.h"
#include "tests/services/audit/auditfixture.h"

#include <QCoreApplication>
#include <QThread>

#include <csignal>
#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    std::signal(SIGXFSZ, SIG_IGN); // a file size limit is an error like any other
    std::unique_ptr<services::SqlStore> store;
    std::unique_ptr<services::SqlAuditHeads> heads;
    if (arguments.value(3) != QStringLiteral("alone")) {
        auto opened = services::SqlStore::open(arguments.value(1));
        if (!opened) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(opened.error().message));
            return 1;
        }
        store = *std::move(opened);
        heads = std::make_unique<services::SqlAuditHeads>(*store);
    }
    services::AuditLog log(arguments.value(1), {20'000, heads.get()}); // small files, so that they rotate
    const int count = arguments.value(2).toInt();
    int done = 0;
    for (int group = 1; done < count; ++group) {
        std::vector<QFuture<core::Result<void>>> futures;
        for (int i = std::min(count - done, 1 + group % 7); i > 0; --i)
            futures.push_back(log.record(auditEvent(done + i)));
        done += int(futures.size());
        int written = 0;
        for (auto &future : futures) {
            const core::Result<void> recorded = future.result();
            written += recorded ? 1 : 0;
            if (!recorded)
                std::fprintf(stderr, "%s\n", qUtf8Printable(recorded.error().message));
        }
        std::printf("%d acknowledged\n", written);
        std::fflush(stdout);
        if (written == 0)
            QThread::msleep(20); // the disk may be full for a while
    }
    return 0;
}
