// SPDX-License-Identifier: MIT
// What scrolling through the history costs the thread of the window: the real page on a real database of very many
// visits, scrolled by several screens at every frame until the end, while a camera of 1280 x 720 at 30 pictures a
// second is shown beside it. Software rendering draws in that thread too, so a frame is all of laying out, copying and
// drawing.
//   bench_scroll [--visits N] [--seconds N]     prints one JSON document; exit code 1 when a frame took longer than
//   50 ms of the thread's own time (what other programs take of the machine does not count)
#include "qml/live/frameitem.h"
#include "qml/parts/snapshotprovider.h"
#include "qml/window/stationcontroller.h"
#include "services/storage/sqlvisitlog.h"
#include "tests/bench/manyvisits.h"
#include "tests/bench/moviefeed.h"
#include "tests/support/memorystation.h"

#include <QBuffer>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {
constexpr double kBoundMs = 50;
constexpr double kScreens = 6; // scrolled a frame: every row is another one, and each page is wanted at once
constexpr int kPictures = 8;

double threadMs() // of the processor, spent in this thread
{
    timespec time {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

// The database, with pictures: a hundred thousand real ones would fill the disk, and each is read and decoded as ever.
class PicturedLog final : public core::VisitLog {
public:
    explicit PicturedLog(core::VisitLog &log) : m_log(log)
    {
        for (int i = 0; i < kPictures; ++i) {
            QImage image(1280, 720, QImage::Format_RGB32);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    image.setPixel(x, y, qRgb((x * 7 + i * 40) % 256, (x ^ y) % 256, (y * 3) % 256));
            }
            QBuffer buffer(&m_pictures.emplace_back());
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, "JPEG", 85);
        }
    }
    QFuture<core::Result<core::Visit>> store(core::Visit visit, QByteArray snapshot) override
    {
        return m_log.store(std::move(visit), std::move(snapshot));
    }
    QFuture<core::Result<core::VisitPage>> page(core::VisitQuery query) const override
    {
        ++pages;
        return m_log.page(std::move(query)).then([](core::Result<core::VisitPage> page) {
            if (page) {
                for (core::Visit &visit : page->visits)
                    visit.snapshot = visit.id;
            }
            return page;
        });
    }
    QFuture<core::Result<core::Visit>> visit(QString id) const override { return m_log.visit(std::move(id)); }
    QFuture<core::Result<QByteArray>> snapshot(QString id) const override
    {
        return QtFuture::makeReadyFuture(core::Result<QByteArray>(m_pictures.at(qHash(id) % kPictures)));
    }
    QFuture<core::Result<qint64>> count() const override { return m_log.count(); }
    QFuture<core::Result<core::Visit>> label(QString visitId, int face, QString personId) override
    {
        return m_log.label(std::move(visitId), face, std::move(personId));
    }
    QFuture<core::Result<int>> closeOpenVisits() override { return m_log.closeOpenVisits(); }

    mutable int pages = 0; // asked for, all of them in the window's thread

private:
    core::VisitLog &m_log;
    std::vector<QByteArray> m_pictures;
};

double percentile(std::vector<double> &values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values.at(std::min(values.size() - 1, std::size_t(share * double(values.size()))));
}

QJsonObject figures(std::vector<double> values)
{
    return {
        {u"p50"_s, percentile(values, 0.5)}, {u"p99"_s, percentile(values, 0.99)}, {u"max"_s, percentile(values, 1)}};
}
} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"visits"_s, u"how many visits"_s, u"N"_s, u"100000"_s},
                        {u"seconds"_s, u"at most so long"_s, u"N"_s, u"300"_s}});
    options.addHelpOption();
    options.process(application);
    const qint64 visits = options.value(u"visits"_s).toLongLong();
    const qint64 mostMs = options.value(u"seconds"_s).toLongLong() * 1000;

    const QTemporaryDir dir;
    auto store = services::SqlStore::open(dir.path());
    if (!store || visits < 1) {
        std::fprintf(stderr, "%s\n", store ? "--visits takes a number from 1" : qUtf8Printable(store.error().message));
        return 2;
    }
    services::SqlPersonBook book(**store);
    services::SqlVisitLog stored(**store);
    const QList<core::Person> persons = support::somePeople(book);
    if (!(*store)
             ->run([&](QSqlDatabase &database, const services::Keyring &ring) {
                 return support::fillVisits(database, ring, persons, visits);
             })
             .result()) {
        std::fprintf(stderr, "the database could not be filled\n");
        return 1;
    }

    PicturedLog log(stored);
    support::MemoryStation station;
    station.cameraList = {support::connectedCamera(u"front"_s)};
    ui::StationController controller({station, log, book, station.enrolment}, u"1"_s);
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.addImageProvider(u"visits"_s, new ui::SnapshotProvider(log));
    engine.setInitialProperties({{u"station"_s, QVariant::fromValue(&controller)}});
    engine.load(QUrl::fromLocalFile(QStringLiteral(BENCH_DIR "/ScrollWindow.qml")));
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    auto *list = window ? window->findChild<QQuickItem *>(u"history"_s) : nullptr;
    auto *live = window ? window->findChild<ui::FrameItem *>(u"live"_s) : nullptr;
    if (!list || !live) {
        std::fprintf(stderr, "the window could not be loaded\n");
        return 1;
    }
    support::MovieFeed movie(u"front"_s);
    QObject::connect(&movie, &support::MovieFeed::taken, &station, &core::Station::frameShown);

    ui::VisitModel *history = controller.history();
    std::vector<double> frames; // from the beginning of a frame until it is on the screen
    std::vector<double> busy; // of the thread's own time, from frame to frame
    double frameBegan = 0;
    double frameEnded = threadMs();
    qsizetype mostRows = 0;
    QElapsedTimer took;
    took.start();
    QObject::connect(window, &QQuickWindow::afterAnimating, window, [&] { frameBegan = threadMs(); });
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [&] {
        const double now = threadMs();
        if (took.elapsed() > 1000) { // the first second loads the page
            frames.push_back(now - frameBegan);
            busy.push_back(now - frameEnded);
        }
        frameEnded = now;
        const double bottom = list->property("originY").toDouble() + list->property("contentHeight").toDouble()
            - list->height();
        const double at = list->property("contentY").toDouble();
        list->setProperty("contentY", std::min(bottom, at + kScreens * list->height()));
        mostRows = std::max(mostRows, list->property("contentItem").value<QQuickItem *>()->childItems().size());
        const bool isAtEnd = history->rowCount() >= visits && at >= bottom - 1;
        if (isAtEnd || took.elapsed() > mostMs || !history->error().isEmpty())
            QCoreApplication::quit();
        else
            window->update();
    });
    QGuiApplication::exec();

    const double seconds = double(took.elapsed()) / 1000;
    const double longest = frames.empty() ? 1e9 : *std::ranges::max_element(frames);
    const QJsonObject document {{u"visits"_s, visits},
                                {u"visits_scrolled"_s, history->rowCount()},
                                {u"seconds"_s, seconds},
                                {u"frames"_s, qint64(frames.size())},
                                {u"frames_a_second"_s, double(frames.size()) / seconds},
                                {u"frame_ms"_s, figures(frames)},
                                {u"frame_and_events_ms"_s, figures(busy)},
                                {u"live_pictures_a_second"_s, double(live->converted()) / seconds},
                                {u"pages_asked"_s, log.pages},
                                {u"items_at_most"_s, qint64(mostRows)},
                                {u"error"_s, history->error()}};
    std::printf("%s", QJsonDocument(document).toJson().constData());
    return history->error().isEmpty() && longest <= kBoundMs ? 0 : 1;
}
