// SPDX-License-Identifier: MIT
// From the camera to the stored visit with a name: the real station, three cameras of 1280 x 720 at 15 pictures a
// second in real time, people coming and going. Latency counts from the moment at which the first picture with a usable
// face was due at the camera.
//   bench_latency [--seconds N]     prints one JSON document; exit code 1 when nobody was named
// Needs labelled pictures (FACES_DIR) and models (MODELS_DIR); without them it says so and leaves with 77.
#include "app/localstation.h"
#include "core/vision/enrolment.h"
#include "core/vision/picture.h"
#include "tests/bench/usableface.h"
#include "tests/support/doorclip.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimer>

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <map>

using namespace Qt::StringLiterals;

namespace {
constexpr int kSkipped = 77; // what CTest takes for "skipped"
constexpr int kCameras = 3;
constexpr int kFramesPerSecond = 15;
constexpr int kStay = 75; // pictures, walking included
constexpr int kApart
    = 210; // from one visitor to the next at one camera: longer than a visit's gap, so that each is a visit
constexpr int kEnrolled = 3; // photos of each person; the others ring

struct Known {
    QString person;
    QStringList enrolled;
    QStringList ringing;
};

std::vector<Known> knownPeople()
{
    std::vector<Known> all;
    for (const char *person : {"John_Salley", "John_Savage", "John_Schneider", "John_Shimkus", "John_Simm"}) {
        Known known {QString::fromLatin1(person), {}, {}};
        for (int i = 1; i <= 9; ++i) {
            const QString path = QStringLiteral(FACES_DIR "/johns/%1/%2.jpg").arg(known.person).arg(i);
            if (QFile::exists(path))
                (i <= kEnrolled ? known.enrolled : known.ringing) << path;
        }
        all.push_back(known);
    }
    return all;
}

// Every camera sees somebody every fourteen seconds, none at the same time as another.
DoorClip clipFor(int camera, const std::vector<Known> &people, int frames)
{
    std::vector<DoorClip::Visitor> visitors;
    int number = camera;
    for (int at = 30 + camera * kApart / kCameras; at + kStay < frames; at += kApart, number += kCameras) {
        const Known &known = people[std::size_t(number) % people.size()];
        DoorClip::Visitor visitor;
        visitor.person = known.person;
        const qsizetype first = number / qsizetype(people.size()) * 2;
        for (qsizetype i = 0; i < 2; ++i)
            visitor.pictures << known.ringing.at((first + i) % known.ringing.size());
        visitor.firstFrame = at;
        visitor.frames = kStay;
        visitor.place = number % 2 == 0 ? 0.4F : 0.62F;
        visitors.push_back(visitor);
    }
    return DoorClip(std::move(visitors), frames);
}

struct Expected {
    int camera = 0;
    QString person;
    FirstUsable first;
    int lastFrame = 0;
    std::optional<qint64> fromMeasuredMs;
    std::optional<qint64> fromRecognisedMs;
};

QString cameraName(int camera) { return u"door%1"_s.arg(camera); }

QJsonObject percentiles(std::vector<qint64> values)
{
    if (values.empty())
        return {};
    std::ranges::sort(values);
    const auto at
        = [&](double share) { return values[std::min(values.size() - 1, std::size_t(share * double(values.size())))]; };
    return {{u"visits"_s, qint64(values.size())},
            {u"median_ms"_s, at(0.5)},
            {u"p90_ms"_s, at(0.9)},
            {u"p95_ms"_s, at(0.95)},
            {u"most_ms"_s, values.back()},
            {u"within_400_ms"_s,
             double(std::ranges::count_if(values, [](qint64 ms) { return ms <= 400; })) / double(values.size())}};
}

class Bench {
public:
    Bench(const std::vector<Known> &people, std::shared_ptr<const vision::EngineFactory> factory, int frames)
        : m_people(people)
        , m_factory(std::move(factory))
        , m_frames(frames)
    { }

    core::Status prepare();
    int run(QCoreApplication &application);

private:
    core::Status enrol(vision::Engine &engine);
    void named(const core::Visit &visit, const QDateTime &now);
    int report() const;

    std::vector<Known> m_people;
    std::shared_ptr<const vision::EngineFactory> m_factory;
    int m_frames;
    QTemporaryDir m_dir;
    core::Settings m_settings;
    QList<core::Person> m_persons;
    QList<core::EnrolledFace> m_faces;
    std::vector<Expected> m_expected;
    std::map<QString, QDateTime> m_began; // camera: when its first picture was due
};

core::Status Bench::enrol(vision::Engine &engine)
{
    const vision::EngineInfo &info = m_factory->info();
    vision::Enrolment enrolment(engine, info, vision::Gallery::build({}, {}, info.modelId, info.metric));
    for (const Known &known : m_people) {
        core::Person person;
        person.name = person.id = known.person;
        m_persons << person;
        for (const QString &path : known.enrolled) {
            const auto picture = vision::readPicture(path);
            if (!picture)
                return picture.error();
            auto taken = enrolment.take(*picture, path);
            if (taken.face) {
                taken.face->personId = person.id;
                m_faces << *taken.face;
            }
        }
    }
    return {};
}

core::Status Bench::prepare()
{
    auto engine = m_factory->make();
    if (!engine)
        return engine.error();
    if (const core::Status enrolled = enrol(**engine); !enrolled)
        return enrolled;
    const vision::EngineInfo &info = m_factory->info();
    const auto gallery = vision::Gallery::build(m_faces, m_persons, info.modelId, info.metric);
    QStringList cameras;
    for (int camera = 0; camera < kCameras; ++camera) {
        const DoorClip clip = clipFor(camera, m_people, m_frames);
        const QString path = m_dir.filePath(cameraName(camera) + u".mp4"_s);
        if (!clip.readable() || !clip.write(path, kFramesPerSecond))
            return core::Error {core::Error::Code::Io, u"the clip for %1 could not be made"_s.arg(cameraName(camera))};
        cameras << cameraName(camera) + u"=file:"_s + path;
        for (std::size_t v = 0; v < clip.visitors().size(); ++v) {
            const DoorClip::Visitor &visitor = clip.visitors()[v];
            m_expected.push_back({camera,
                                  visitor.person,
                                  findFirstUsable(clip, v, **engine, info, *gallery),
                                  visitor.firstFrame + visitor.frames,
                                  {},
                                  {}});
        }
    }
    auto specs = core::parseCameras(cameras);
    if (!specs)
        return specs.error();
    m_settings.cameras = *std::move(specs);
    m_settings.dataDir = m_dir.filePath(u"data"_s);
    m_settings.modelsDirs = QStringList {QStringLiteral(MODELS_DIR)};
    m_settings.workerThreads = 2;
    return {};
}

// A stored visit that names somebody; each visitor counts by the first time.
void Bench::named(const core::Visit &visit, const QDateTime &now)
{
    const auto began = m_began.find(visit.camera);
    if (began == m_began.end())
        return;
    const auto frame = int(began->second.msecsTo(visit.startedAt) * kFramesPerSecond / 1000);
    for (const core::VisitFace &face : visit.faces) {
        for (Expected &expected : m_expected) {
            const bool isMeant = cameraName(expected.camera) == visit.camera && face.name == expected.person
                && expected.first.measured && frame >= *expected.first.measured - kStay && frame <= expected.lastFrame;
            if (!isMeant || expected.fromMeasuredMs)
                continue;
            const auto since
                = [&](int first) { return began->second.msecsTo(now) - qint64(first) * 1000 / kFramesPerSecond; };
            expected.fromMeasuredMs = since(*expected.first.measured);
            if (expected.first.recognised)
                expected.fromRecognisedMs = since(*expected.first.recognised);
        }
    }
}

int Bench::run(QCoreApplication &application)
{
    auto created = app::LocalStation::create(m_settings, {});
    if (!created) {
        std::fprintf(stderr, "bench_latency: %s\n", qPrintable(created.error().message));
        return 1;
    }
    app::LocalStation &station = **created;
    for (const core::Person &person : m_persons) {
        QList<core::EnrolledFace> faces;
        std::ranges::copy_if(m_faces, std::back_inserter(faces),
                             [&](const core::EnrolledFace &face) { return face.personId == person.id; });
        core::Person fresh;
        fresh.name = person.name;
        if (const auto added = station.personBook().add(fresh, faces).result(); !added) {
            std::fprintf(stderr, "bench_latency: %s\n", qPrintable(added.error().message));
            return 1;
        }
    }
    const auto take = [this](const core::Visit &visit) { named(visit, QDateTime::currentDateTimeUtc()); };
    QObject::connect(&station, &core::Station::visitOpened, &application, take);
    QObject::connect(&station, &core::Station::visitChanged, &application, take);
    QObject::connect(&station, &core::Station::visitClosed, &application, take);
    // The first picture of each camera tells when its clip began; nobody looks from then on, as at most doors at most
    // times.
    station.addViewer();
    QObject::connect(&station, &core::Station::frameShown, &application, [this, &station](const core::Frame &frame) {
        const bool isFirst
            = m_began
                  .try_emplace(frame.camera,
                               frame.takenAt.addMSecs(-qint64(frame.sequence - 1) * 1000 / kFramesPerSecond))
                  .second;
        if (isFirst && m_began.size() == kCameras)
            station.removeViewer();
    });
    QObject::connect(&station, &core::Station::failed, &application, [](const core::Error &error) {
        std::fprintf(stderr, "bench_latency: %s\n", qPrintable(error.message));
    });
    QObject::connect(&station, &app::LocalStation::stopped, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    int running = kCameras;
    QObject::connect(&station, &core::Station::cameraChanged, &application, [&](const core::CameraStatus &status) {
        if (status.state == core::CameraStatus::State::Ended && --running == 0)
            station.stop();
    });
    QTimer::singleShot(2 * m_frames * 1000 / kFramesPerSecond + 60'000, &application,
                       [&] { station.stop(); }); // a camera that never ends
    station.start();
    QCoreApplication::exec();
    return report();
}

int Bench::report() const
{
    std::vector<qint64> measured;
    std::vector<qint64> recognised;
    int nameable = 0;
    int unnamed = 0;
    QJsonArray visitors;
    for (const Expected &expected : m_expected) {
        if (expected.fromMeasuredMs)
            measured.push_back(*expected.fromMeasuredMs);
        if (expected.fromRecognisedMs)
            recognised.push_back(*expected.fromRecognisedMs);
        nameable += expected.first.recognised ? 1 : 0;
        unnamed += expected.first.recognised && !expected.fromMeasuredMs ? 1 : 0;
        const auto number = [](const auto &value) { return value ? QJsonValue(qint64(*value)) : QJsonValue(); };
        visitors << QJsonObject {{u"camera"_s, cameraName(expected.camera)},
                                 {u"person"_s, expected.person},
                                 {u"first_measurable_frame"_s, number(expected.first.measured)},
                                 {u"first_recognisable_frame"_s, number(expected.first.recognised)},
                                 {u"ms_from_measurable"_s, number(expected.fromMeasuredMs)},
                                 {u"ms_from_recognisable"_s, number(expected.fromRecognisedMs)}};
    }
    const QJsonObject document {{u"cameras"_s, kCameras},
                                {u"visitors"_s, qint64(m_expected.size())},
                                {u"could_be_named"_s, nameable},
                                {u"not_named"_s, unnamed},
                                {u"from_first_measurable_face"_s, percentiles(measured)},
                                {u"from_first_recognisable_face"_s, percentiles(recognised)},
                                {u"each"_s, visitors}};
    std::fputs(QJsonDocument(document).toJson().constData(), stdout);
    return measured.empty() ? 1 : 0; // a loaded machine drops pictures, and then a visitor may stay without a name
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int seconds = argc > 2 && std::strcmp(argv[1], "--seconds") == 0 ? std::clamp(std::atoi(argv[2]), 10, 600)
                                                                           : 120;
    cv::setNumThreads(1);
    const auto factory = vision::makeEngineFactory(vision::EngineChoice::Neural, {QStringLiteral(MODELS_DIR)});
    if (!factory) {
        std::fprintf(stderr, "bench_latency: skipped: %s\n", qPrintable(factory.error().message));
        return kSkipped;
    }
    const std::vector<Known> people = knownPeople();
    if (std::ranges::any_of(
            people, [](const Known &known) { return known.enrolled.size() < kEnrolled || known.ringing.size() < 2; })) {
        std::fprintf(stderr, "bench_latency: skipped: no labelled pictures (FACES_DIR)\n");
        return kSkipped;
    }
    Bench bench(people, *factory, seconds * kFramesPerSecond);
    if (const core::Status prepared = bench.prepare(); !prepared) {
        std::fprintf(stderr, "bench_latency: %s\n", qPrintable(prepared.error().message));
        return 1;
    }
    return bench.run(application);
}
