// SPDX-License-Identifier: MIT
#include "core/vision/enrolment.h"

#include "core/vision/glimpse.h"
#include "core/vision/picture.h"

#include <QFile>
#include <QTest>

#include <opencv2/imgproc.hpp>

#include <cmath>

using namespace Qt::StringLiterals;
using vision::EnrolmentPicture;
using vision::EnrolmentProblem;
using vision::Gallery;

// With the real networks on real photos: what a household's own pictures go through.
class TestEnrolment : public QObject {
    Q_OBJECT

    const QString m_faces = QStringLiteral(FACES_DIR);
    std::shared_ptr<const vision::EngineFactory> m_factory;
    std::unique_ptr<vision::Engine> m_engine;
    std::shared_ptr<const Gallery> m_nobody;

    cv::Mat photo(const QString &name) const
    {
        const core::Result<cv::Mat> picture = vision::readPicture(m_faces + u'/' + name);
        return picture ? *picture : cv::Mat();
    }

    EnrolmentPicture take(const cv::Mat &picture, const QString &source = u"photo.jpg"_s)
    {
        vision::Enrolment enrolment(*m_engine, m_factory->info(), m_nobody);
        return enrolment.take(picture, source);
    }

    core::EnrolledFace face(const QString &name)
    {
        const EnrolmentPicture taken = take(photo(name), name);
        if (!taken.face)
            QTest::qFail(qPrintable(name + u": "_s + taken.message), __FILE__, __LINE__);
        return taken.face.value_or(core::EnrolledFace {});
    }

    // Grey all round, so that a face is found at the size it has.
    static cv::Mat onGrey(const cv::Mat &picture, cv::Size size, cv::Point at)
    {
        cv::Mat canvas(size, CV_8UC3, cv::Scalar(127, 127, 127));
        picture.copyTo(canvas(cv::Rect(at, picture.size())));
        return canvas;
    }

    static cv::Mat scaled(const cv::Mat &picture, double by)
    {
        cv::Mat result;
        cv::resize(picture, result, {}, by, by, by < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
        return result;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString models = QStringLiteral(MODELS_DIR);
        if (!QFile::exists(models + u"/mobileface_v2_112.onnx"_s)
            || !QFile::exists(m_faces + u"/johns/John_Salley/1.jpg"_s))
            QSKIP("needs MODELS_DIR and FACES_DIR");
        const auto factory = vision::makeEngineFactory(vision::EngineChoice::Neural, {models}, u"mobileface_v2"_s);
        QVERIFY2(factory, factory ? "" : qPrintable(factory.error().message));
        m_factory = *factory;
        auto engine = m_factory->make();
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().message));
        m_engine = *std::move(engine);
        m_nobody = Gallery::build({}, {}, m_factory->info().modelId, m_factory->info().metric);
    }

    void takesTheFaceThatIsMeantAmongOthers()
    {
        // Two people side by side, whom take() refuses to choose between.
        const cv::Mat left = photo(u"johns/John_Salley/1.jpg"_s);
        const cv::Mat right = photo(u"johns/John_Savage/1.jpg"_s);
        cv::Mat both(std::max(left.rows, right.rows), left.cols + right.cols, CV_8UC3, cv::Scalar(127, 127, 127));
        left.copyTo(both(cv::Rect({0, 0}, left.size())));
        right.copyTo(both(cv::Rect({left.cols, 0}, right.size())));
        QVERIFY(take(both).problem == EnrolmentProblem::SeveralFaces);
        const auto seen = m_engine->read(both);
        QVERIFY(seen);
        QCOMPARE(seen->size(), std::size_t(2));
        vision::Enrolment enrolment(*m_engine, m_factory->info(), m_nobody);
        for (const vision::EncodedFace &one : *seen) {
            const QRectF box(one.face.box.x, one.face.box.y, one.face.box.width, one.face.box.height);
            const EnrolmentPicture taken = enrolment.takeAt(both, box.translated(3, -2), u"vis_1"_s);
            QVERIFY2(taken.face, qPrintable(taken.message));
            QCOMPARE(taken.face->embedding, one.embedding);
            QCOMPARE(taken.face->source, u"vis_1"_s);
        }
        const EnrolmentPicture beside = enrolment.takeAt(both, QRectF(0, 0, 20, 20), u"vis_1"_s);
        QVERIFY(beside.problem == EnrolmentProblem::NoFace);
        QVERIFY(!beside.face && !beside.message.isEmpty());
    }

    void takesTheOneFaceOfAPhoto()
    {
        const EnrolmentPicture taken = take(photo(u"johns/John_Salley/1.jpg"_s), u"1.jpg"_s);
        QVERIFY(taken.problem == EnrolmentProblem::None);
        QCOMPARE(taken.message, QString());
        QVERIFY(taken.face);
        QVERIFY(taken.face->id.startsWith("fac_"_L1));
        QCOMPARE(taken.face->source, u"1.jpg"_s);
        QCOMPARE(taken.face->embedding.modelId, m_factory->info().modelId);
        QCOMPARE(taken.face->embedding.values.size(), std::size_t(m_factory->info().dimensions));
        QVERIFY(taken.face->quality > 0.02 && taken.face->quality <= 1);
        QCOMPARE(taken.face->addedAt.timeSpec(), Qt::UTC);
        const core::Result<cv::Mat> chip = vision::decodePicture(taken.face->chip);
        QVERIFY(chip);
        QCOMPARE(chip->size(), cv::Size(112, 112));
    }

    void refusesAPictureWithoutAFace_data()
    {
        QTest::addColumn<cv::Mat>("picture");
        QTest::newRow("grey") << cv::Mat(480, 640, CV_8UC3, cv::Scalar::all(127));
        cv::Mat noise(480, 640, CV_8UC3);
        cv::RNG(3).fill(noise, cv::RNG::UNIFORM, 0, 256);
        QTest::newRow("noise") << noise;
        QTest::newRow("one pixel") << cv::Mat(1, 1, CV_8UC3, cv::Scalar::all(0));
    }
    void refusesAPictureWithoutAFace()
    {
        QFETCH(cv::Mat, picture);
        const EnrolmentPicture taken = take(picture);
        QVERIFY(taken.problem == EnrolmentProblem::NoFace);
        QVERIFY(!taken.face);
        QVERIFY(taken.message.contains(u"no face was found"_s));
    }

    void refusesWhatIsNoPicture()
    {
        const EnrolmentPicture taken = take(cv::Mat());
        QVERIFY(taken.problem == EnrolmentProblem::Unreadable);
        QVERIFY(!taken.face);
        QVERIFY(!taken.message.isEmpty());
    }

    void refusesTwoFacesAlikeInSize()
    {
        const EnrolmentPicture taken = take(photo(u"scenes/two_people/1.jpg"_s));
        QVERIFY(taken.problem == EnrolmentProblem::SeveralFaces);
        QVERIFY(!taken.face);
        QVERIFY2(taken.message.startsWith(u"2 faces were found and none is clearly the largest"_s),
                 qPrintable(taken.message));
    }

    void takesTheClearlyLargestOfTwoAndSaysWhich()
    {
        const cv::Mat front = scaled(photo(u"johns/John_Salley/1.jpg"_s), 2);
        const cv::Mat behind = photo(u"johns/John_Savage/1.jpg"_s);
        cv::Mat picture = onGrey(front, {800, 400}, {450, 50});
        behind.copyTo(picture(cv::Rect({60, 120}, behind.size())));
        const EnrolmentPicture taken = take(picture);
        QVERIFY(taken.problem == EnrolmentProblem::None);
        QVERIFY(taken.face);
        QVERIFY2(taken.message.startsWith(u"2 faces were found; the largest was taken ("_s), qPrintable(taken.message));
        // It is the one in front.
        const auto gallery
            = Gallery::build({[this] {
                                  core::EnrolledFace f = face(u"johns/John_Salley/2.jpg"_s);
                                  f.personId = u"front"_s;
                                  return f;
                              }(),
                              [this] {
                                  core::EnrolledFace f = face(u"johns/John_Savage/2.jpg"_s);
                                  f.personId = u"behind"_s;
                                  return f;
                              }()},
                             {{u"front"_s, u"Front"_s, {}, {}, {}}, {u"behind"_s, u"Behind"_s, {}, {}, {}}},
                             m_factory->info().modelId, m_factory->info().metric);
        QCOMPARE(gallery->match(taken.face->embedding).first().personId, u"front"_s);
    }

    void refusesAFaceThatIsTooSmall()
    {
        // Between a face that is large enough and one that is not even found.
        EnrolmentPicture taken;
        for (double scale = 0.26; scale > 0.18 && taken.problem != EnrolmentProblem::TooSmall; scale -= 0.005)
            taken = take(onGrey(scaled(photo(u"johns/John_Salley/1.jpg"_s), scale), {480, 360}, {200, 150}));
        QVERIFY(taken.problem == EnrolmentProblem::TooSmall);
        QVERIFY(!taken.face);
        QVERIFY2(taken.message.contains(u"needs %1 px in height"_s.arg(m_factory->info().smallestFace)),
                 qPrintable(taken.message));
    }

    void refusesAPoorView_data()
    {
        QTest::addColumn<cv::Mat>("picture");
        const cv::Mat good = photo(u"johns/John_Salley/1.jpg"_s);
        cv::Mat blurred; // one of two people, with surroundings: a crop's edge would look sharp
        cv::GaussianBlur(photo(u"scenes/two_people/1.jpg"_s)(cv::Rect(150, 0, 320, 420)), blurred, {}, 12);
        QTest::newRow("blurred") << blurred;
        cv::Mat dark;
        good.convertTo(dark, -1, 0.1);
        QTest::newRow("dark") << dark;
        cv::Mat flat;
        good.convertTo(flat, -1, 0.06, 120);
        QTest::newRow("flat") << flat;
    }
    void refusesAPoorView()
    {
        QFETCH(cv::Mat, picture);
        const EnrolmentPicture taken = take(picture);
        const EnrolmentProblem reason = qstrcmp(QTest::currentDataTag(), "blurred") == 0 ? EnrolmentProblem::Blurred
                                                                                         : EnrolmentProblem::TooDark;
        QVERIFY2(taken.problem == reason || taken.problem == EnrolmentProblem::NoFace, qPrintable(taken.message));
        QVERIFY(!taken.face);
        if (taken.problem == reason)
            QVERIFY2(taken.message.contains(u"the view is too poor (size "_s), qPrintable(taken.message));
    }

    void warnsWhenSomebodyIsEnrolledUnderASecondName()
    {
        core::EnrolledFace anna = face(u"johns/John_Salley/1.jpg"_s);
        anna.personId = u"per_anna"_s;
        core::Person person;
        person.id = u"per_anna"_s;
        person.name = u"Anna"_s;
        const auto gallery = Gallery::build({anna}, {person}, m_factory->info().modelId, m_factory->info().metric);
        const vision::Enrolment enrolment(*m_engine, m_factory->info(), gallery);

        const core::EnrolledFace again = face(u"johns/John_Salley/2.jpg"_s);
        const auto alike = enrolment.tooAlike({again});
        QVERIFY(alike);
        QCOMPARE(alike->name, u"Anna"_s);
        QCOMPARE(alike->personId, u"per_anna"_s);
        QVERIFY(alike->similarity > m_factory->info().tooAlike);
        QVERIFY(!enrolment.tooAlike({again}, u"per_anna"_s)); // more pictures of herself
        QVERIFY(!enrolment.tooAlike({face(u"johns/John_Savage/1.jpg"_s)}));
        QVERIFY(!enrolment.tooAlike({}));
        const auto mixed
            = enrolment.tooAlike({face(u"johns/John_Savage/1.jpg"_s), again}); // one suspicious picture is enough
        QVERIFY(mixed);
        QCOMPARE(mixed->similarity, alike->similarity);
    }

    void pointsOutAPictureOfSomebodyElse()
    {
        const vision::Enrolment enrolment(*m_engine, m_factory->info(), m_nobody);
        const core::EnrolledFace first = face(u"johns/John_Salley/1.jpg"_s);
        const core::EnrolledFace second = face(u"johns/John_Salley/2.jpg"_s);
        const core::EnrolledFace stranger = face(u"johns/John_Savage/1.jpg"_s);
        QCOMPARE(enrolment.outliers({first, second}), QStringList());
        QCOMPARE(enrolment.outliers({first, second, stranger}), QStringList {u"johns/John_Savage/1.jpg"_s});
        QCOMPARE(enrolment.outliers({first}), QStringList());
        QCOMPARE(enrolment.outliers({}), QStringList());

        // One picture more of somebody who is known already.
        core::EnrolledFace known = first;
        known.personId = u"per_john"_s;
        core::Person john;
        john.id = u"per_john"_s;
        const auto gallery = Gallery::build({known}, {john}, m_factory->info().modelId, m_factory->info().metric);
        const vision::Enrolment more(*m_engine, m_factory->info(), gallery);
        QCOMPARE(more.outliers({second}, u"per_john"_s), QStringList());
        QCOMPARE(more.outliers({stranger}, u"per_john"_s), QStringList {u"johns/John_Savage/1.jpg"_s});
        QCOMPARE(more.outliers({stranger}, u"per_nobody"_s), QStringList());
    }

    void aGlimpseTellsHowSomebodyStandsThere()
    {
        const cv::Mat picture = photo(u"johns/John_Salley/1.jpg"_s);
        const auto seen = vision::glimpse(*m_engine, m_factory->info(), picture, {});
        QVERIFY2(seen.hasValue(), seen ? "" : qPrintable(seen.error().message));
        QCOMPARE(seen->picture, QSize(picture.cols, picture.rows));
        QVERIFY(!seen->faces.isEmpty());
        const core::FaceGlimpse::Face &face = seen->faces.front();
        QVERIFY(face.hasPose && !face.isTooSmall && !face.embedding.isEmpty());
        QVERIFY(face.quality > 0.1 && face.light > 0.5);
        QVERIFY(face.alikeTaken < 0 && !face.isSameView); // there is nothing yet

        cv::Mat mirrored;
        cv::flip(picture, mirrored, 1);
        const auto other = vision::glimpse(*m_engine, m_factory->info(), mirrored, {face.embedding});
        QVERIFY(other && !other->faces.isEmpty());
        QVERIFY(std::abs(other->faces.front().turn + face.turn) < 0.06); // to the other side
        QVERIFY(std::abs(other->faces.front().raise - face.raise) < 0.06);
        QVERIFY(other->faces.front().alikeTaken > 0.5);

        const auto again = vision::glimpse(*m_engine, m_factory->info(), picture, {face.embedding});
        QVERIFY(again && again->faces.front().isSameView);
        const auto somebodyElse
            = vision::glimpse(*m_engine, m_factory->info(), photo(u"johns/John_Simm/1.jpg"_s), {face.embedding});
        QVERIFY(somebodyElse && !somebodyElse->faces.isEmpty() && !somebodyElse->faces.front().isSameView);

        cv::Mat dark;
        picture.convertTo(dark, -1, 0.15);
        const auto dim = vision::glimpse(*m_engine, m_factory->info(), dark, {});
        QVERIFY(dim.hasValue());
        if (!dim->faces.isEmpty())
            QVERIFY(dim->faces.front().light < face.light && dim->faces.front().brightness < 0.2);
        QVERIFY(vision::glimpse(*m_engine, m_factory->info(), cv::Mat(200, 300, CV_8UC3, cv::Scalar(90, 90, 90)), {})
                    ->faces.isEmpty());
        QVERIFY(vision::glimpse(*m_engine, m_factory->info(), {}, {})->faces.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEnrolment)
#include "tst_enrolment.moc"
