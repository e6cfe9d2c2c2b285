// SPDX-License-Identifier: MIT
// What systemd would receive, on a real datagram socket.
#include "core/domain/healthboard.h"
#include "services/telemetry/servicemanager.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ServiceManagerTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_socket = -1;

    // Everything that has come by now; a datagram to a socket of this machine is there when sending returns.
    QByteArrayList received() const
    {
        QByteArrayList all;
        char buffer[4096];
        ssize_t size = 0;
        while ((size = ::recv(m_socket, buffer, sizeof buffer, MSG_DONTWAIT)) >= 0)
            all << QByteArray(buffer, size);
        return all;
    }

private Q_SLOTS:
    void init()
    {
        const QByteArray path = QFile::encodeName(m_dir.filePath(u"notify"_s));
        m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        QVERIFY(size_t(path.size()) < sizeof address.sun_path);
        std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
        ::unlink(path.constData());
        QCOMPARE(::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        qputenv("NOTIFY_SOCKET", path);
        qputenv("WATCHDOG_USEC", "10000000");
        qputenv("WATCHDOG_PID", QByteArray::number(::getpid()));
    }
    void cleanup()
    {
        ::close(m_socket);
        for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
            qunsetenv(name);
    }

    void saysReadyStatusAndStopping()
    {
        services::ServiceManager manager;
        manager.ready(u"two cameras\nMAINPID=1"_s); // no text can become an assignment
        manager.status(u"healthy"_s);
        manager.status(u"healthy"_s);
        manager.stopping();
        QCOMPARE(
            received(),
            QByteArrayList({"READY=1\nSTATUS=two cameras MAINPID=1", "STATUS=healthy", "STOPPING=1\nSTATUS=stopping"}));
    }

    void isFedTwiceAPeriodAndByNothingThatIsStuck()
    {
        std::chrono::steady_clock::time_point now {1h};
        core::HealthBoard board([&now] { return now; });
        services::ServiceManager manager([&now] { return now; });
        QVERIFY(manager.isWatched());
        manager.ready(u"here"_s);
        board.beat();
        QCOMPARE(received().size(), 1);
        for (int second = 0; second < 20; ++second) {
            now += 1s;
            board.beat();
            manager.feed(board.isBeating());
        }
        QCOMPARE(received(), QByteArrayList(4, "WATCHDOG=1")); // after 5, 10, 15 and 20 s
        now += core::HealthBoard::kHeartbeatLimit + 1s; // the main loop stands still
        for (int second = 0; second < 20; ++second) {
            now += 1s;
            manager.feed(board.isBeating());
        }
        QVERIFY(received().isEmpty());
        board.beat();
        manager.feed(board.isBeating()); // at once, it is late enough
        QCOMPARE(received(), QByteArrayList({"WATCHDOG=1"}));
    }

    void feedsNobodyWhoDoesNotAsk()
    {
        qputenv("WATCHDOG_PID", "1"); // meant for somebody else
        services::ServiceManager manager;
        QVERIFY(!manager.isWatched());
        manager.feed(true);
        QVERIFY(received().isEmpty());
        qunsetenv("NOTIFY_SOCKET");
        services::ServiceManager alone;
        alone.ready(u"here"_s);
        alone.status(u"healthy"_s);
        alone.stopping();
        alone.feed(true);
        QVERIFY(received().isEmpty());
    }

    void survivesThatNobodyListens()
    {
        QVERIFY(QFile::remove(m_dir.filePath(u"notify"_s)));
        services::ServiceManager manager;
        manager.ready(u"here"_s);
        manager.feed(true);
        manager.stopping();
        QVERIFY(received().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ServiceManagerTest)
#include "tst_servicemanager.moc"
