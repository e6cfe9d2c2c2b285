// SPDX-License-Identifier: MIT
// What showing a camera of 1280 x 720 at 30 pictures a second costs, the window's way against the ways that Qt offers,
// in turns in one run. (VideoOutput is none of them: it draws nothing without OpenGL.)
//   bench_liveview [--rounds N] [--seconds N]     prints one JSON document: of each way, the median share of a core
//   that the process used and the pictures shown a second; exit code 1 when the window's way shows fewer than 25
#include "qml/live/frameitem.h"
#include "tests/bench/moviefeed.h"
#include "tests/support/memorystation.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickImageProvider>
#include <QQuickPaintedItem>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace {
constexpr QSize kSize(1280, 720);
constexpr double kLeastRate = 25;

double cpuSeconds()
{
    timespec time {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

QImage converted(const cv::Mat &bgr)
{
    QImage image(bgr.cols, bgr.rows, QImage::Format_RGB32);
    cv::Mat target(image.height(), image.width(), CV_8UC4, image.bits(), std::size_t(image.bytesPerLine()));
    cv::cvtColor(bgr, target, cv::COLOR_BGR2BGRA);
    return image;
}

class Painted final : public QQuickPaintedItem {
public:
    explicit Painted(QQuickItem *parent) : QQuickPaintedItem(parent) { setOpaquePainting(true); }
    void show(const cv::Mat &pixels)
    {
        m_pixels = pixels;
        update();
    }
    void paint(QPainter *painter) override
    {
        if (m_pixels.empty())
            return;
        painter->drawImage(boundingRect(), converted(m_pixels));
        ++drawn;
    }
    int drawn = 0;

private:
    cv::Mat m_pixels;
};

class Node final : public QQuickItem {
public:
    explicit Node(QQuickItem *parent) : QQuickItem(parent) { setFlag(ItemHasContents); }
    void show(const cv::Mat &pixels)
    {
        m_pixels = pixels;
        update();
    }
    int drawn = 0;

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override
    {
        auto *node = static_cast<QSGImageNode *>(old);
        if (m_pixels.empty())
            return node;
        if (!node) {
            node = window()->createImageNode();
            node->setOwnsTexture(true);
        }
        node->setTexture(window()->createTextureFromImage(converted(m_pixels)));
        node->setRect(boundingRect());
        ++drawn;
        return node;
    }

private:
    cv::Mat m_pixels;
};

class Provider final : public QQuickImageProvider {
public:
    Provider() : QQuickImageProvider(Image) { }
    QImage requestImage(const QString &, QSize *size, const QSize &) override
    {
        const QImage image = pixels.empty() ? QImage(1, 1, QImage::Format_RGB32) : converted(pixels);
        *size = image.size();
        ++drawn;
        return image;
    }
    cv::Mat pixels;
    int drawn = 0;
};

// A way of showing pictures, on a window while it lives.
struct Way {
    std::function<void(const core::Frame &)> show;
    std::function<int()> drawn;
};

struct Figures {
    std::vector<double> shares; // of a core
    std::vector<double> rates;
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

Figures &measure(Figures &figures, QQuickWindow &window, const Way &way, int seconds)
{
    support::MovieFeed movie(u"front"_s);
    QObject::connect(&movie, &support::MovieFeed::taken, &window, way.show);
    QEventLoop loop;
    QTimer::singleShot(500, &loop, &QEventLoop::quit); // until it runs evenly
    loop.exec();
    QElapsedTimer took;
    const double began = cpuSeconds();
    const int before = way.drawn();
    took.start();
    QTimer::singleShot(seconds * 1000, &loop, &QEventLoop::quit);
    loop.exec();
    const double wall = double(took.nsecsElapsed()) / 1e9;
    figures.shares.push_back((cpuSeconds() - began) / wall);
    figures.rates.push_back((way.drawn() - before) / wall);
    return figures;
}
} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions(
        {{u"rounds"_s, u"how often each"_s, u"N"_s, u"5"_s}, {u"seconds"_s, u"how long each time"_s, u"N"_s, u"4"_s}});
    options.addHelpOption();
    options.process(application);
    const int rounds = std::max(1, options.value(u"rounds"_s).toInt());
    const int seconds = std::max(1, options.value(u"seconds"_s).toInt());

    std::map<QString, Figures> all;
    const auto inWindow = [](const std::function<void(QQuickWindow &)> &work) {
        QQuickWindow window;
        window.resize(kSize);
        window.show();
        work(window);
    };
    std::vector<std::function<void(QQuickWindow &)>> ways;
    ways.emplace_back([&](QQuickWindow &window) { // what feeds them, which each has to bear
        int taken = 0;
        measure(all[u"none"_s], window, {[&](const core::Frame &) { ++taken; }, [&] { return taken; }}, seconds);
    });
    ways.emplace_back([&](QQuickWindow &window) {
        ui::LiveCamera camera(support::connectedCamera(u"front"_s));
        camera.setCurrent(true);
        ui::FrameItem item(window.contentItem());
        item.setSize(kSize);
        item.setCamera(&camera);
        measure(all[u"frame_item"_s], window,
                {[&](const core::Frame &frame) { camera.show(frame); }, [&] { return int(item.converted()); }},
                seconds);
    });
    ways.emplace_back([&](QQuickWindow &window) {
        Node item(window.contentItem());
        item.setSize(kSize);
        measure(all[u"image_node"_s], window,
                {[&](const core::Frame &frame) { item.show(frame.pixels); }, [&] { return item.drawn; }}, seconds);
    });
    ways.emplace_back([&](QQuickWindow &window) {
        Painted item(window.contentItem());
        item.setSize(kSize);
        measure(all[u"painted_item"_s], window,
                {[&](const core::Frame &frame) { item.show(frame.pixels); }, [&] { return item.drawn; }}, seconds);
    });
    ways.emplace_back([&](QQuickWindow &window) {
        QQmlEngine engine;
        auto *provider = new Provider;
        engine.addImageProvider(u"live"_s, provider);
        QQmlComponent component(&engine);
        component.setData("import QtQuick\nImage { cache: false; width: 1280; height: 720 }", {});
        const std::unique_ptr<QQuickItem> item(qobject_cast<QQuickItem *>(component.create()));
        item->setParentItem(window.contentItem());
        int number = 0;
        measure(all[u"image_provider"_s], window,
                {[&](const core::Frame &frame) {
                     provider->pixels = frame.pixels;
                     item->setProperty("source", QUrl(u"image://live/%1"_s.arg(++number)));
                 },
                 [&] { return provider->drawn; }},
                seconds);
    });
    for (int round = 0; round < rounds; ++round) {
        for (const auto &way : ways)
            inWindow(way);
        std::ranges::rotate(ways, ways.begin() + 1); // none is always the first, or after the same one
    }
    const double feed = median(all[u"none"_s].shares);
    const double ours = median(all[u"frame_item"_s].shares) - feed;
    QJsonObject report;
    for (const auto &[name, figures] : all) {
        const double share = median(figures.shares) - (name == u"none"_s ? 0 : feed);
        report.insert(name,
                      QJsonObject {{u"percent_of_a_core"_s, share * 100},
                                   {u"pictures_a_second"_s, median(figures.rates)},
                                   {u"times_the_frame_item"_s, share / ours}});
    }
    std::printf("%s", QJsonDocument(report).toJson().constData());
    return median(all[u"frame_item"_s].rates) >= kLeastRate ? 0 : 1;
}
