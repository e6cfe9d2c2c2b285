// SPDX-License-Identifier: MIT
// A station's memory as a process of its own, for tests that kill it:
//   storagewriter DIR visits [FIRST]   stores visits without end and writes the id of each on stdout once it is
//   acknowledged storagewriter DIR persons PREFIX COUNT   adds people and ends
// What fails is written on stderr as "CODE sentence"; storing goes on, as a station does.
#include "tests/services/storage/storagefixture.h"

#include <QCoreApplication>
#include <QThread>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
void complain(const core::Error &error)
{
    std::fprintf(stderr, "%d %s\n", int(error.code), qUtf8Printable(error.message));
}

int storeVisits(const OpenStore &open, int first)
{
    for (int i = first;; ++i) {
        core::Visit visit = visitOf({}, 1'700'000'000'000 + i * 1000LL);
        visit.faces.front().name = u"visitor of "_s + visit.id;
        const core::Visit closed = visit;
        visit.endedAt = {};
        // As the pipeline does: opened with a picture, then closed.
        const auto opened = open.log->store(visit, QByteArray(1000 + i % 7 * 9000, char('a' + i % 26))).result();
        const auto stored = opened ? open.log->store(closed, {}).result() : opened;
        if (!stored) {
            complain(stored.error());
            QThread::msleep(20); // the disk may be full for a while
            continue;
        }
        std::printf("%s\n", qUtf8Printable(stored->id));
        std::fflush(stdout);
    }
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    std::signal(SIGXFSZ, SIG_IGN); // a file size limit is an error like any other
    const OpenStore open(arguments.value(1));
    if (!open.store) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(open.error));
        return 1;
    }
    if (arguments.value(2) == "visits"_L1)
        return storeVisits(open, arguments.value(3).toInt());
    for (int i = 0; i < arguments.value(4).toInt(); ++i) {
        const auto added = open.book->add(personCalled(arguments.value(3) + QString::number(i)), {faceOf()}).result();
        if (!added) {
            complain(added.error());
            return 1;
        }
        std::printf("%s\n", qUtf8Printable(added->id));
    }
    return 0;
}
