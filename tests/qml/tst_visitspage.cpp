// SPDX-License-Identifier: MIT
// The history as it is scrolled: how much of very many visits is read and made, and that nobody waits for it.
#include "qml/parts/snapshotprovider.h"
#include "qml/window/stationcontroller.h"
#include "tests/support/memorystation.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestVisitsPage : public QObject {
    Q_OBJECT

    static constexpr int kVisits = 5000;
    static constexpr int kPage = 50;
    static constexpr int kMostRows = 40; // a screen of the wall's panel holds five, and what is kept ready around it

    support::MemoryStation m_station;
    std::unique_ptr<ui::StationController> m_controller;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
    QQuickItem *m_list = nullptr;

    int rows() const
    {
        int count = 0;
        const QList<QQuickItem *> items = m_list->property("contentItem").value<QQuickItem *>()->childItems();
        for (const QQuickItem *item : items)
            count += item->inherits("QQuickAbstractButton") ? 1 : 0;
        return count;
    }
    double bottom() const
    {
        return m_list->property("originY").toDouble() + m_list->property("contentHeight").toDouble() - m_list->height();
    }
    bool isDrawn() const
    {
        QSignalSpy drawn(m_window, &QQuickWindow::frameSwapped);
        m_window->update();
        return drawn.wait();
    }

private Q_SLOTS:
    void init()
    {
        m_station.log.visits.clear();
        m_station.log.asked.clear();
        m_station.log.isHeld = false;
        m_station.log.fill(kVisits, QDateTime::currentDateTimeUtc());
        m_station.cameraList = {support::connectedCamera(u"front"_s)};
        m_controller = std::make_unique<ui::StationController>(m_station.parts(), u"1"_s);
        m_engine = std::make_unique<QQmlApplicationEngine>();
        m_engine->addImportPath(u"qrc:/qt/qml"_s);
        m_engine->addImageProvider(u"visits"_s, new ui::SnapshotProvider(m_station.log));
        m_engine->setInitialProperties({{u"station"_s, QVariant::fromValue(m_controller.get())}});
        m_engine->load(QUrl::fromLocalFile(QStringLiteral(TEST_DATA_DIR "/../qml/VisitsWindow.qml")));
        m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().value(0));
        QVERIFY(m_window);
        m_list = m_window->findChild<QQuickItem *>(u"history"_s);
        QVERIFY(m_list);
        QTRY_VERIFY(m_controller->history()->rowCount() >= kPage);
    }
    void cleanup()
    {
        m_engine.reset();
        m_controller.reset();
    }

    void readsAndMakesOnlyWhatIsNear()
    {
        QVERIFY(isDrawn());
        const qsizetype asked = m_station.log.asked.size();
        QVERIFY2(asked <= 3, qPrintable(QString::number(asked)));
        QVERIFY2(rows() <= kMostRows, qPrintable(QString::number(rows())));
        for (const core::VisitQuery &query : std::as_const(m_station.log.asked))
            QCOMPARE(query.limit, kPage);
        // As somebody scrolls, a page at a time: each is asked for once, and the rows are used again.
        for (int i = 0; i < 60; ++i) {
            m_list->setProperty("contentY",
                                std::min(bottom(), m_list->property("contentY").toDouble() + 0.8 * m_list->height()));
            QVERIFY(isDrawn());
            QVERIFY2(rows() <= kMostRows, qPrintable(QString::number(rows())));
        }
        const int read = m_controller->history()->rowCount();
        QVERIFY2(read > kPage && read < kVisits / 4, qPrintable(QString::number(read)));
        QSet<QString> cursors;
        for (const core::VisitQuery &query : std::as_const(m_station.log.asked))
            cursors << query.cursor;
        QVERIFY(m_station.log.asked.size() <= read / kPage + 2);
        QVERIFY(cursors.size() >= m_station.log.asked.size() - 1); // the strip of the latest begins at the top as well
    }

    void goesOnWhileTheStoreDoesNotAnswer()
    {
        m_station.log.isHeld = true; // from now on no page comes
        const int read = m_controller->history()->rowCount();
        m_list->setProperty("contentY", bottom());
        QVERIFY(isDrawn());
        QTRY_VERIFY(m_controller->history()->isLoading());
        for (int i = 0; i < 5; ++i) { // up and down again, and every frame comes
            m_list->setProperty("contentY", i % 2 == 0 ? 0 : bottom());
            QVERIFY(isDrawn());
        }
        QCOMPARE(m_controller->history()->rowCount(), read);
        m_station.log.isHeld = false;
        m_station.log.release();
        QTRY_VERIFY(m_controller->history()->rowCount() > read);
    }

    void staysAtTheNewestWhileVisitsCome()
    {
        const auto top
            = [this] { return m_list->property("contentY").toDouble() - m_list->property("originY").toDouble(); };
        QVERIFY(isDrawn());
        QVERIFY(top() < 1);
        const auto comes = [this](int number) {
            core::Visit visit = support::visitOf(u"vis_new_%1"_s.arg(number),
                                                 QDateTime::currentDateTimeUtc().addSecs(number), u"Nora"_s,
                                                 core::VisitFace::Kind::Known);
            m_station.log.visits.prepend(visit);
            m_station.visitOpened(visit);
        };
        for (int number = 1; number <= 5; ++number) {
            comes(number);
            QVERIFY(isDrawn());
            QVERIFY2(top() < 1, qPrintable(QString::number(top())));
        }
        // Also what came while another page was shown.
        QQuickItem *page = m_list->parentItem();
        page->setVisible(false);
        for (int number = 6; number <= 9; ++number)
            comes(number);
        page->setVisible(true);
        QVERIFY(isDrawn());
        QVERIFY2(top() < 1, qPrintable(QString::number(top())));
        // Whoever has scrolled away reads on where they are.
        m_list->setProperty("isAtNewest", false);
        m_list->setProperty("contentY", m_list->property("originY").toDouble() + 500);
        QVERIFY(isDrawn());
        comes(10);
        QVERIFY(isDrawn());
        QVERIFY(top() > 400);
    }

    void keepsItsPlaceWhenOnlyTheWordsChange()
    {
        m_list->setProperty("contentY", 300);
        QVERIFY(isDrawn());
        const qsizetype asked = m_station.log.asked.size();
        Q_EMIT m_controller->history()->filter()->changed(); // another language
        QVERIFY(isDrawn());
        QCOMPARE(m_list->property("contentY").toDouble(), 300.0);
        QCOMPARE(m_station.log.asked.size(), asked);
        m_controller->history()->filter()->setOutcome(ui::VisitModel::Blocked);
        QVERIFY(m_station.log.asked.size() > asked);
    }
};

QTEST_MAIN(TestVisitsPage)
#include "tst_visitspage.moc"
