// SPDX-License-Identifier: MIT
// Names over a picture, where faces are close to one another.
#include "qml/parts/facemodel.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using ui::FaceModel;

class FaceMarksTest : public QObject {
    Q_OBJECT

    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<QQuickItem> m_marks;
    FaceModel m_faces;

    // Of each name's plate, where it is seen.
    QList<QRectF> plates() const
    {
        QList<QRectF> plates;
        for (const QQuickItem *mark : m_marks->childItems().constFirst()->childItems()) {
            if (!mark->property("wantedPlate").isValid())
                continue;
            plates << mark->property("wantedPlate").toRectF().translated(0, mark->property("plateShift").toDouble());
        }
        return plates;
    }
    static FaceModel::Face face(int key, const QRectF &box, const QString &name)
    {
        FaceModel::Face face;
        face.key = key;
        face.box = box;
        face.kind = name.isEmpty() ? FaceModel::Unknown : FaceModel::Known;
        face.name = name;
        face.certainty = name.isEmpty() ? QString() : u"almost certain"_s;
        return face;
    }
    bool areApart() const
    {
        const QList<QRectF> all = plates();
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                if (all[i].intersects(all[j]))
                    return false;
            }
        }
        return true;
    }

private Q_SLOTS:
    void init()
    {
        m_engine.addImportPath(u"qrc:/qt/qml"_s);
        m_window = std::make_unique<QQuickWindow>();
        m_window->resize(640, 360);
        m_window->show();
        m_faces.setFaces({});
        QQmlComponent component(&m_engine, QUrl(u"qrc:/qt/qml/Doorbell/FaceMarks.qml"_s));
        m_marks.reset(qobject_cast<QQuickItem *>(component.createWithInitialProperties(
            {{u"faces"_s, QVariant::fromValue(&m_faces)}, {u"picture"_s, QRectF(0, 0, 640, 360)}})));
        QVERIFY2(m_marks, qPrintable(component.errorString()));
        m_marks->setParentItem(m_window->contentItem());
        m_marks->setSize({640, 360});
    }
    void cleanup() { m_marks.reset(); }

    void oneNameIsWhereItIsWanted()
    {
        m_faces.setFaces({face(1, {.4, .5, .1, .2}, u"Anna"_s)});
        QCOMPARE(plates().size(), qsizetype(1));
        QVERIFY(plates().front().bottom() <= 180); // over the face
        QVERIFY(plates().front().top() > 90);
    }

    void namesOfFacesSideBySideMakeRoom()
    {
        m_faces.setFaces({face(1, {.40, .5, .08, .2}, u"Anna"_s), face(2, {.50, .5, .08, .2}, {}),
                          face(3, {.60, .5, .08, .2}, u"Benedikt"_s)});
        QCOMPARE(plates().size(), qsizetype(3));
        QVERIFY(plates()[0].width() > .1 * 640); // or they would not touch
        QVERIFY(areApart());
        for (const QRectF &plate : plates())
            QVERIFY(QRectF(0, 0, 640, 360).contains(plate));
        QCOMPARE(m_marks->childItems().constFirst()->childItems().constFirst()->property("plateShift").toDouble(), 0.);
    }

    void theyMakeRoomWhileTheyMoveAndTakeItBack()
    {
        m_faces.setFaces({face(1, {.10, .5, .08, .2}, u"Anna"_s), face(2, {.80, .5, .08, .2}, u"Ben"_s)});
        const QRectF alone = plates()[1];
        m_faces.setFaces({face(1, {.10, .5, .08, .2}, u"Anna"_s), face(2, {.15, .5, .08, .2}, u"Ben"_s)});
        QVERIFY(areApart());
        QVERIFY(plates()[1].top() != alone.top());
        m_faces.setFaces({face(2, {.15, .5, .08, .2}, u"Ben"_s)});
        QCOMPARE(plates().size(), qsizetype(1));
        QCOMPARE(plates()[0].top(), alone.top());
    }

    void whereNothingIsFreeNothingLeavesThePicture()
    {
        QList<FaceModel::Face> crowd;
        for (int i = 0; i < 30; ++i)
            crowd << face(i, {.4 + i * .001, .5, .08, .2}, u"Somebody"_s);
        m_faces.setFaces(crowd);
        QCOMPARE(plates().size(), qsizetype(30));
        for (const QRectF &plate : plates())
            QVERIFY(QRectF(0, 0, 640, 360).contains(plate));
    }
};

QTEST_MAIN(FaceMarksTest)

#include "tst_facemarks.moc"
