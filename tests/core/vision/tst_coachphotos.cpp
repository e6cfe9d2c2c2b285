// SPDX-License-Identifier: MIT
// Real people before the enrolment coach, through the real detection, pose and quality: it comes to its end with
// everybody, whatever they do, and never says one thing without end.
#include "core/vision/glimpse.h"
#include "tests/core/vision/posingphotos.h"

#include <QDir>
#include <QSet>
#include <QTest>

#include <array>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;
using core::EnrolmentCoach;
using Instruction = core::EnrolmentCoach::Instruction;
using Manner = PosingPhotos::Manner;

namespace {
// All five left out, with the words between them, and straight taken late.
constexpr qint64 kMostMs = 5 * (EnrolmentCoach::kPatienceMs + EnrolmentCoach::kWordMs + 1000);
constexpr int kMostSame = int(EnrolmentCoach::kPatienceMs / PosingPhotos::kLookMs) + 1;
} // namespace

class CoachPhotosTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        if (qstrlen(FACES_DIR) == 0 || !QDir(QStringLiteral(FACES_DIR)).exists())
            QSKIP("FACES_DIR is not set: no real person stands before the coach");
    }

    void comesToItsEnd_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<bool>("isNeural");
        QTest::addColumn<int>("least"); // poses that their photos show, and the coach finds
        const auto both = [](const char *person, int neural, int builtin) {
            QTest::addRow("%s", person) << QString::fromLatin1(person) << true << neural;
            QTest::addRow("%s, built in", person) << QString::fromLatin1(person) << false << builtin;
        };
        both("johns/John_Salley", 3, 3);
        both("johns/John_Savage", 3, 3);
        both("johns/John_Schneider", 3, 3);
        both("johns/John_Simm", 4, 4);
        both("orl/s1", 4, 4);
        both("orl/s15", 1, 1); // hardly turns
        both("orl/s26", 4, 4);
    }
    void comesToItsEnd()
    {
        QFETCH(const QString, person);
        QFETCH(const bool, isNeural);
        QFETCH(const int, least);
        const PosingPhotos *photos = nullptr;
        if (const QString problem = load(isNeural, person, photos); !problem.isEmpty())
            QSKIP(qPrintable(problem));
        for (const Manner manner : {Manner::Obedient, Manner::Heedless}) {
            const PosingPhotos::Course course = photos->stand(manner, kMostMs);
            const QString words = u"%1 looks, %2"_s.arg(course.looks).arg(course.taken.join(u", "_s));
            qInfo("%s: %s", manner == Manner::Obedient ? "obedient" : "heedless", qPrintable(words));
            QVERIFY2(course.isDone, qPrintable(words));
            QVERIFY2(course.longestSame <= kMostSame, qPrintable(QString::number(course.longestSame)));
            QVERIFY2(int(course.poses.size()) >= (manner == Manner::Obedient ? least : 1), qPrintable(words));
            QSet<int> poses;
            for (const EnrolmentCoach::Pose pose : course.poses)
                poses << int(pose);
            QCOMPARE(poses.size(), course.poses.size());
        }
    }

    // Somebody else steps before the camera once the first picture is taken.
    void doesNotTakeTwoPeopleForOne()
    {
        const PosingPhotos *first = nullptr;
        const PosingPhotos *second = nullptr;
        for (const auto &[person, photos] :
             {std::pair(u"johns/John_Salley"_s, &first), std::pair(u"johns/John_Savage"_s, &second)}) {
            if (const QString problem = load(true, person, *photos); !problem.isEmpty())
                QSKIP(qPrintable(problem));
        }
        EnrolmentCoach coach;
        QList<core::Embedding> taken;
        qint64 ms = 0;
        while (!coach.hasTaken(EnrolmentCoach::Pose::Straight) && ms < kMostMs) {
            const auto glimpse = look(first->views().front().picture, {});
            if (coach.see(glimpse, ms += PosingPhotos::kLookMs).takes)
                taken << glimpse.faces.front().embedding;
        }
        QCOMPARE(taken.size(), 1);
        ms += EnrolmentCoach::kWordMs;
        for (const PosingPhotos::View &view : second->views()) {
            const auto glimpse = look(view.picture, taken);
            for (int looks = 0; looks < 5; ++looks)
                QVERIFY(!coach.see(glimpse, ms += PosingPhotos::kLookMs).takes);
            QVERIFY2(coach.see(glimpse, ms).instruction == Instruction::SomebodyElse, qPrintable(view.file));
        }
        for (const PosingPhotos::View &view : first->views()) {
            ms += PosingPhotos::kLookMs;
            coach.see(look(view.picture, taken), ms); // the face stands elsewhere
            QVERIFY(coach.see(look(view.picture, taken), ms + 1).instruction != Instruction::SomebodyElse);
        }
    }

private:
    core::FaceGlimpse look(const cv::Mat &picture, const QList<core::Embedding> &taken)
    {
        const auto glimpse = vision::glimpse(*m_engines[1], m_infos[1], picture, taken);
        return glimpse ? *glimpse : core::FaceGlimpse();
    }
    // Empty, or why not.
    QString load(bool isNeural, const QString &person, const PosingPhotos *&photos)
    {
        auto &engine = m_engines[isNeural];
        if (isNeural && qstrlen(MODELS_DIR) == 0)
            return u"MODELS_DIR is not set: the networks are not tried"_s;
        if (!engine) {
            const auto factory = vision::makeEngineFactory(
                isNeural ? vision::EngineChoice::Neural : vision::EngineChoice::Builtin, {QStringLiteral(MODELS_DIR)});
            if (!factory)
                return factory.error().message;
            auto made = (*factory)->make();
            if (!made)
                return made.error().message;
            engine = *std::move(made);
            m_infos[isNeural] = (*factory)->info();
        }
        const QString folder = QStringLiteral(FACES_DIR) + u'/' + person;
        auto &loaded = m_people[folder + (isNeural ? u"/neural"_s : u"/builtin"_s)];
        if (!loaded)
            loaded = std::make_unique<PosingPhotos>(*engine, m_infos[isNeural], folder);
        if (loaded->views().empty())
            return u"FACES_DIR holds no %1"_s.arg(person);
        photos = loaded.get();
        return {};
    }

    std::array<std::unique_ptr<vision::Engine>, 2> m_engines; // built in, neural
    std::array<vision::EngineInfo, 2> m_infos;
    std::map<QString, std::unique_ptr<PosingPhotos>> m_people;
};

QTEST_GUILESS_MAIN(CoachPhotosTest)
#include "tst_coachphotos.moc"
