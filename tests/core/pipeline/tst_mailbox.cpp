// SPDX-License-Identifier: MIT
#include "core/pipeline/mailbox.h"

#include <QTest>

#include <atomic>
#include <thread>

using Box = pipeline::Mailbox<int>;

class MailboxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newestWinsAndDropsAreCounted()
    {
        Box box(2, Box::WhenFull::DropOldest, [] {});
        for (int i = 1; i <= 5; ++i)
            QVERIFY(box.put(i));
        QCOMPARE(box.size(), 2);
        QCOMPARE(box.dropped(), 3U);
        QCOMPARE(box.take(), std::optional(4));
        QCOMPARE(box.take(), std::optional(5));
        QCOMPARE(box.take(), std::nullopt);
    }

    void callsOnceUntilItWasEmptied()
    {
        int calls = 0;
        Box box(8, Box::WhenFull::DropOldest, [&] { ++calls; });
        box.put(1);
        box.put(2);
        QCOMPARE(calls, 1);
        box.take();
        box.put(3);
        QCOMPARE(calls, 1); // it has not been found empty yet
        while (box.take()) { }
        box.put(4);
        QCOMPARE(calls, 2);
    }

    void waitingProducerLosesNothing()
    {
        constexpr int kItems = 2000;
        Box box(3, Box::WhenFull::Wait, [] {});
        std::thread producer([&] { // std's, so that ThreadSanitizer sees it end
            for (int i = 0; i < kItems; ++i)
                box.put(i);
        });
        int expected = 0;
        bool inOrder = true;
        while (expected < kItems) {
            if (const auto item = box.take()) {
                inOrder = inOrder && *item == expected;
                ++expected;
            } else {
                std::this_thread::yield();
            }
        }
        producer.join();
        QVERIFY(inOrder);
        QCOMPARE(box.dropped(), 0U);
    }

    void closingWakesAWaitingProducer()
    {
        Box box(1, Box::WhenFull::Wait, [] {});
        QVERIFY(box.put(1));
        std::atomic<bool> taken = true;
        std::thread producer([&] { taken = box.put(2); });
        box.close();
        producer.join(); // for ever, if closing did not wake it: then the test's time limit tells
        QVERIFY(!taken);
        QCOMPARE(box.take(), std::optional(1)); // what was inside is still there
        QVERIFY(!box.put(3));
    }
};

QTEST_GUILESS_MAIN(MailboxTest)
#include "tst_mailbox.moc"
