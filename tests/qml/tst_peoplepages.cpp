// SPDX-License-Identifier: MIT
// The pages about people on a real database: pressed by pointer and key, at the size of the wall's panel.
#include "qml/parts/snapshotprovider.h"
#include "qml/parts/storedimage.h"
#include "tests/qml/storedhouse.h"
#include "tests/support/windowhand.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {
QStringList complaints;
QtMessageHandler writeOn = nullptr;

void listen(QtMsgType type, const QMessageLogContext &where, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg && qstrncmp(where.category, "doorbell", 8) != 0)
        complaints << message;
    writeOn(type, where, message);
}

QByteArray jpeg()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image(320, 180, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    if (buffer.open(QIODevice::WriteOnly))
        image.save(&buffer, "JPEG");
    return bytes;
}
} // namespace

class PeoplePagesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<support::StoredHouse> m_house;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;

    support::WindowHand hand() const { return support::WindowHand(*m_window); }
    QQuickItem *seen(const QString &name, const char *type) const { return hand().seen(name, type); }
    QQuickItem *key(const QString &name) const { return hand().key(name); }
    bool press(const QString &name) const { return hand().press(name); }
    bool write(const QString &field, const QString &text) const { return hand().write(field, text); }
    bool sees(const QString &text) const { return hand().sees(text); }
    QString page() const { return m_window->property("pageName").toString(); }
    void show(const QString &name) const { QMetaObject::invokeMethod(m_window, "show", Q_ARG(QString, name)); }
    void showVisit(const QString &id) const { QMetaObject::invokeMethod(m_window, "showVisit", Q_ARG(QString, id)); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("QT_QUICK_BACKEND", "software");
        writeOn = qInstallMessageHandler(listen);
    }
    void cleanupTestCase() { qInstallMessageHandler(writeOn); }

    void init()
    {
        complaints.clear();
        m_house = std::make_unique<support::StoredHouse>();
        m_engine = std::make_unique<QQmlApplicationEngine>();
        m_engine->addImportPath(u"qrc:/qt/qml"_s);
        m_engine->addImageProvider(u"visits"_s, new ui::SnapshotProvider(*m_house->log));
        m_engine->addImageProvider(u"visitfaces"_s, new ui::VisitFaceProvider(*m_house->log));
        m_engine->addImageProvider(u"faces"_s, new ui::FacePictureProvider(*m_house->desk));
        m_engine->setInitialProperties({{u"station"_s, QVariant::fromValue(m_house->controller.get())}});
        m_engine->load(QUrl::fromLocalFile(QStringLiteral(TEST_DATA_DIR) + u"/../qml/PeopleWindow.qml"_s));
        m_window = m_engine->rootObjects().isEmpty() ? nullptr
                                                     : qobject_cast<QQuickWindow *>(m_engine->rootObjects().front());
        QVERIFY(m_window);
        m_window->resize(800, 480);
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
    }
    void cleanup()
    {
        m_house->store->settle(); // the pages' questions are answered before the pages go
        m_engine.reset();
        m_house.reset();
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }

    void saysHowToBeginWhenNobodyIsKnown()
    {
        show(u"people"_s);
        QVERIFY(sees(u"Nobody is known yet. Add the first person"_s));
        QVERIFY(press(u"Add a person"_s));
        QTRY_COMPARE(page(), u"addperson"_s);
        QVERIFY(sees(u"Add pictures of the face first."_s));
        QVERIFY(!key(u"Add this person"_s)->isEnabled());
        QTest::keyClick(m_window, Qt::Key_Escape);
        QTRY_COMPARE(page(), u"people"_s);
        show(u"strangers"_s);
        QVERIFY(sees(u"Nobody unknown was at the door"_s));
    }

    void enrolsSomebodyByPictures()
    {
        const QString path = m_house->dir.filePath(u"anna.jpg"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("good");
        file.close();
        QMetaObject::invokeMethod(m_window, "showAddPerson");
        QVERIFY(write(u"Name"_s, u"Anna"_s));
        m_house->controller->people()->draft()->addFiles({QUrl::fromLocalFile(path)});
        QVERIFY(sees(u"Ask them, and tick that they agreed."_s));
        QVERIFY(!key(u"Add this person"_s)->isEnabled()); // they have not agreed
        QVERIFY(press(u"They agreed to be recognised"_s));
        QTRY_VERIFY(key(u"Add this person"_s)->isEnabled());
        key(u"Add this person"_s)->forceActiveFocus();
        QTest::keyClick(m_window, Qt::Key_Return);
        QVERIFY(sees(u"Anna is known by 1 new view(s)."_s));
        key(u"Show the person"_s)->forceActiveFocus();
        QTest::keyClick(m_window, Qt::Key_Return);
        QTRY_COMPARE(page(), u"person"_s);
        QVERIFY(sees(u"Agreed to be recognised"_s));
        QVERIFY(m_house->book->find(u"Anna"_s).result().hasValue());
    }

    void correctsAVisitInPlaceAndTakesItBack()
    {
        m_house->addPerson(u"Anna"_s);
        m_house->addPerson(u"Ben"_s);
        const QString visit = m_house->addVisit(QDateTime::currentDateTimeUtc(), 0.9, {}, jpeg());
        showVisit(visit);
        QVERIFY(sees(u"Unknown visitor"_s));
        QVERIFY(press(u"Say who this is"_s));
        QVERIFY(write(u"Search a name"_s, u"be"_s));
        QTRY_VERIFY(key(u"Ben, Known"_s) && !key(u"Anna, Known"_s));
        QTest::keyClick(m_window, Qt::Key_Return); // the only one that is left
        QVERIFY(sees(u"This is Ben."_s));
        QTRY_COMPARE(m_house->face(visit).name, u"Ben"_s);
        QVERIFY(sees(u"Somebody said so."_s));
        QVERIFY(press(u"Undo"_s));
        QVERIFY(sees(u"Taken back."_s));
        QVERIFY(m_house->face(visit).name.isEmpty());

        QVERIFY(press(u"New person"_s));
        QTRY_VERIFY(seen(u"Name"_s, "QQuickTextField"));
        QTest::keyClick(m_window, Qt::Key_Escape); // leaves the question, not the page
        QTRY_VERIFY(!seen(u"Name"_s, "QQuickTextField"));
        QCOMPARE(page(), u"visit"_s);
        QVERIFY(press(u"New person"_s));
        QVERIFY(write(u"Name"_s, u"Carla"_s));
        QVERIFY(press(u"They agreed to be recognised"_s));
        QVERIFY(press(u"Blocked"_s));
        QVERIFY(!key(u"Add"_s)->isEnabled()); // that is another thing to say yes to
        QVERIFY(press(u"I may have them recognised without asking"_s));
        QVERIFY(press(u"Add"_s));
        QVERIFY(sees(u"Carla is blocked now."_s));
        QVERIFY(sees(u"BLOCKED: Carla"_s));
        QVERIFY(press(u"This is not Carla, nor"_s));
        QVERIFY(sees(u"This is nobody who is known."_s));
        QVERIFY(m_house->face(visit).name.isEmpty());
    }

    void changesAndErasesAPerson()
    {
        const QString anna = m_house->addPerson(u"Anna"_s);
        m_house->addVisit(QDateTime::currentDateTimeUtc(), 0.9, anna, jpeg());
        show(u"people"_s);
        QVERIFY(sees(u"1 face(s) · 1 visit(s)"_s));
        seen(u"People"_s, "QQuickListView")->forceActiveFocus();
        QTest::keyClick(m_window, Qt::Key_Return);
        QTRY_COMPARE(page(), u"person"_s);
        QVERIFY(sees(u"Known by 1 view(s) of the face"_s));
        QVERIFY(press(u"Change"_s));
        QVERIFY(write(u"Name"_s, u"bel"_s));
        QVERIFY(press(u"Save"_s));
        QVERIFY(sees(u"Saved."_s));
        QTRY_COMPARE(m_house->book->find(anna).result()->name, u"Annabel"_s);

        QVERIFY(press(u"Erase"_s));
        QVERIFY(sees(u"Erase Annabel?"_s));
        QTest::keyClick(m_window, Qt::Key_Return); // Cancel has the focus
        QTRY_VERIFY(!key(u"Erase for good"_s));
        QVERIFY(m_house->book->find(anna).result().hasValue());
        QVERIFY(press(u"Erase …"_s));
        QVERIFY(press(u"Erase for good"_s));
        QVERIFY(sees(u"Annabel was erased on"_s));
        QTRY_COMPARE(page(), u"people"_s);
        QVERIFY(press(u"Close"_s));
        QVERIFY(sees(u"Nobody is known yet"_s));
        QVERIFY(!m_house->book->find(anna).result());

        m_house->addPerson(u"Ben"_s);
        QTRY_VERIFY(key(u"Ben, Known"_s));
        QVERIFY(press(u"Ben, Known"_s));
        QVERIFY(press(u"Remove …"_s));
        QVERIFY(sees(u"Remove Ben?"_s));
        QVERIFY(press(u"Remove"_s));
        QVERIFY(sees(u"Ben was removed."_s));
        QTRY_COMPARE(page(), u"people"_s);
    }

    void aReceiptIsOfWhoWasErasedWhoeverIsShown()
    {
        const QString nora = m_house->addPerson(u"Nora"_s);
        const QString ben = m_house->addPerson(u"Ben"_s);
        const auto showPerson
            = [this](const QString &id) { QMetaObject::invokeMethod(m_window, "showPerson", Q_ARG(QString, id)); };
        ui::PersonDetail &person = *m_house->controller->people()->person();
        showPerson(nora);
        QTRY_VERIFY(person.isLoaded());
        person.erase();
        showPerson(ben); // before it is done
        QVERIFY(sees(u"Nora was erased on"_s));
        QVERIFY(key(u"Save …"_s));
        QVERIFY(press(u"Close"_s));
        QTRY_VERIFY(!key(u"Save …"_s));
        QCOMPARE(page(), u"person"_s); // Ben's stays
        QCOMPARE(person.personId(), ben);
        QVERIFY(sees(u"Known by 1 view(s) of the face"_s));
        QVERIFY(person.receipt()->text().isEmpty());
        QVERIFY(m_house->book->find(ben).result().hasValue());

        m_window->setProperty("isKiosk", true); // where nobody keeps files
        person.erase();
        QVERIFY(sees(u"Ben was erased on"_s));
        QTRY_COMPARE(page(), u"people"_s);
        QVERIFY(!key(u"Save …"_s));
    }

    void namesAStrangerInOneStep()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QString first = m_house->addVisit(now.addSecs(-60), 0.9, {}, jpeg());
        const QString second = m_house->addVisit(now, 0.3, {}, jpeg());
        m_house->desk->unknownFaces
            = {{second, 0, u"front"_s, now, 0.3, {}, {}}, {first, 0, u"front"_s, now.addSecs(-60), 0.9, {}, {}}};
        m_house->desk->groups = {{0, 1}};
        show(u"strangers"_s);
        QVERIFY(sees(u"Seen 2 time(s)"_s));
        QVERIFY(press(u"New person"_s));
        QVERIFY(write(u"Name"_s, u"Postwoman"_s));
        QTest::keyClick(m_window, Qt::Key_Return); // nobody has said that she agreed
        QVERIFY(press(u"They agreed to be recognised"_s));
        QVERIFY(press(u"Add"_s));
        QVERIFY(sees(u"Postwoman: 2 visit(s) named, and the best face learned."_s));
        QCOMPARE(m_house->face(first).name, u"Postwoman"_s);
        QCOMPARE(m_house->face(second).name, u"Postwoman"_s);
        QVERIFY(press(u"Undo"_s));
        QVERIFY(sees(u"Taken back."_s));
        QVERIFY(sees(u"Seen 2 time(s)"_s));
        QVERIFY(m_house->face(first).name.isEmpty() && m_house->face(second).name.isEmpty());
    }
};

QTEST_MAIN(PeoplePagesTest)
#include "tst_peoplepages.moc"
