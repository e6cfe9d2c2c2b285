// SPDX-License-Identifier: MIT
#include "core/pipeline/analysis.h"

#include "core/pipeline/cameraanalyst.h"
#include "core/pipeline/mailbox.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QThread>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {
Q_LOGGING_CATEGORY(lcPipeline, "doorbell.pipeline", QtInfoMsg)

constexpr int kTickMs = 500; // visits of a camera that gives no pictures end by the clock
constexpr std::chrono::milliseconds kIdleInterval(
    150); // five pictures a second of most cameras: whoever comes is seen a seventh of a second later
} // namespace

//! A thread with its engine. Everything but what says otherwise is used in that thread only.
struct Analysis::Worker {
    QString name;
    QThread thread;
    QObject context; // lives in the thread; work is posted to it
    std::unique_ptr<vision::Engine> engine;
    std::shared_ptr<const vision::Gallery> gallery;
    bool isHeld = true; // until the first gallery comes, no picture is looked at
    QElapsedTimer asked; // owner's thread only: the question that is open; invalid when none is
    std::atomic<bool> hasAnswered
        = false; // set here: were the answer sent, an owner who is late would take it for none
    std::atomic<bool> stopping = false; // set by the owner, so that a full mailbox is not worked off at the end
};

//! A camera's place in the pool: the mailbox is shared with the camera's thread, the analyst belongs to the worker's.
struct Analysis::Channel final : core::FrameSink {
    Channel(Analysis &analysis, Worker &worker, QString camera, bool live)
        : analysis(analysis)
        , worker(worker)
        , camera(std::move(camera))
        , isLive(live)
        , mailbox(analysis.m_options.queueSize,
                  live ? Mailbox<core::Frame>::WhenFull::DropOldest : Mailbox<core::Frame>::WhenFull::Wait,
                  [this] { QMetaObject::invokeMethod(&this->worker.context, [this] { this->analysis.drain(*this); }); })
        , analyst(this->camera, analysis.m_factory->info(), analysis.m_options.rule, analysis.m_options.visits)
    { }

    void offer(core::Frame frame) override { mailbox.put(std::move(frame)); }
    std::chrono::milliseconds leastInterval() const override
    {
        return isIdle ? kIdleInterval : std::chrono::milliseconds();
    }
    void finish() override
    {
        mailbox.close();
        QMetaObject::invokeMethod(&worker.context, [this] {
            if (worker.isHeld)
                wasLastPicture = true; // what waits is looked at when it may be
            else
                end();
        });
    }
    // In the worker's thread.
    void end()
    {
        if (isFinished || worker.stopping)
            return;
        while (const std::optional<core::Frame> frame = worker.isHeld ? std::nullopt : mailbox.take())
            analysis.look(*this, *frame);
        isFinished = true;
        analysis.deliver(analyst.finish(*worker.gallery));
        QMetaObject::invokeMethod(&analysis, [to = &analysis, name = camera] { Q_EMIT to->finished(name); });
    }

    Analysis &analysis;
    Worker &worker;
    const QString camera;
    const bool isLive;
    Mailbox<core::Frame> mailbox;
    CameraAnalyst analyst;
    std::atomic<bool> isIdle = false; // set by the worker, read by the camera, which then sends fewer pictures
    bool isFinished = false; // worker's thread
    bool wasLastPicture = false; // worker's thread; told while it was held
    Past heldPast; // worker's thread; of a ring while it was held
    core::Error lastError; // worker's thread; the same fault in every picture is told once
};

Analysis::Analysis(std::shared_ptr<const vision::EngineFactory> factory, Options options, QObject *parent)
    : QObject(parent)
    , m_factory(std::move(factory))
    , m_options(std::move(options))
{
    addWorker();
    connect(&m_ticker, &QTimer::timeout, this, &Analysis::tick);
    m_ticker.start(kTickMs);
}

Analysis::Worker &Analysis::addWorker()
{
    m_workers.push_back(std::make_unique<Worker>());
    Worker &worker = *m_workers.back();
    worker.name = u"analysis-%1"_s.arg(m_workers.size() - 1);
    worker.thread.setObjectName(worker.name);
    worker.isHeld = !m_gallery;
    worker.gallery = m_gallery ? m_gallery
                               : vision::Gallery::build({}, {}, m_factory->info().modelId, m_factory->info().metric);
    worker.context.moveToThread(&worker.thread);
    worker.thread.start();
    QMetaObject::invokeMethod(&worker.context, [this, &worker] {
        auto engine = m_factory->make();
        if (engine)
            worker.engine = *std::move(engine);
        QMetaObject::invokeMethod(this, [this, error = engine ? core::Error {} : engine.error(), ok = bool(engine)] {
            if (!ok)
                Q_EMIT failed(error);
            else if (++m_readyWorkers == qsizetype(m_workers.size()))
                Q_EMIT ready();
        });
    });
    return worker;
}

// The one with the fewest cameras, or a new one while every worker has some.
Analysis::Worker &Analysis::workerForNext()
{
    const auto load = [this](const std::unique_ptr<Worker> &worker) {
        return std::ranges::count_if(m_channels, [&](const auto &channel) { return &channel->worker == worker.get(); });
    };
    const auto least = std::ranges::min_element(m_workers, {}, load);
    const bool isFree = load(*least) == 0;
    return isFree || std::ssize(m_workers) >= m_options.workers ? **least : addWorker();
}

Analysis::~Analysis()
{
    for (const auto &channel : m_channels)
        channel->mailbox.close();
    for (const auto &worker : m_workers) {
        worker->stopping = true;
        worker->thread.quit();
    }
    for (const auto &worker : m_workers)
        worker->thread.wait();
}

core::FrameSink &Analysis::addCamera(const QString &camera, bool live)
{
    m_channels.push_back(std::make_unique<Channel>(*this, workerForNext(), camera, live));
    return *m_channels.back();
}

void Analysis::removeCamera(const QString &camera)
{
    const auto it = std::ranges::find_if(m_channels, [&](const auto &channel) { return channel->camera == camera; });
    if (it == m_channels.end())
        return;
    // The worker may still have something of this camera to do, all of which was posted before this.
    const std::shared_ptr<Channel> last(std::move(*it));
    m_channels.erase(it);
    m_droppedBefore += last->mailbox.dropped();
    QMetaObject::invokeMethod(&last->worker.context, [last] {});
}

void Analysis::setGallery(std::shared_ptr<const vision::Gallery> gallery)
{
    m_gallery = gallery;
    for (const auto &worker : m_workers) {
        QMetaObject::invokeMethod(&worker->context, [worker = worker.get(), gallery] {
            worker->gallery = gallery;
            worker->isHeld = false;
        });
    }
    for (const auto &channel : m_channels) {
        QMetaObject::invokeMethod(&channel->worker.context, [this, channel = channel.get(), gallery] {
            channel->analyst.galleryChanged(*gallery);
            release(*channel);
        });
    }
}

// In the worker's thread. Those who rang before anybody could be recognised come first: they have waited longest.
void Analysis::release(Channel &channel)
{
    if (channel.worker.stopping || channel.isFinished)
        return;
    if (const Past past = std::exchange(channel.heldPast, {}); past && channel.worker.engine) {
        CameraAnalyst::Outcome outcome
            = channel.analyst.recall(past(), *channel.worker.engine, *channel.worker.gallery);
        tell(channel, outcome.errors);
        deliver(std::move(outcome.updates));
    }
    if (channel.wasLastPicture)
        channel.end();
    else
        drain(channel);
}

void Analysis::setRules(const core::DecisionRule &rule, const VisitRules &visits)
{
    m_options.rule = rule;
    m_options.visits = visits;
    for (const auto &channel : m_channels) {
        QMetaObject::invokeMethod(&channel->worker.context, [channel = channel.get(), rule, visits] {
            channel->analyst.setRules(rule, visits, *channel->worker.gallery);
        });
    }
}

bool Analysis::ring(const QString &camera, core::Visit::Trigger trigger, const QDateTime &at, Past past)
{
    const auto it = std::ranges::find_if(m_channels, [&](const auto &channel) { return channel->camera == camera; });
    if (it == m_channels.end())
        return false;
    QMetaObject::invokeMethod(&(*it)->worker.context, [this, channel = it->get(), trigger, at, past = std::move(past)] {
        if (channel->isFinished)
            return;
        Worker &worker = channel->worker;
        channel->isIdle = false;
        if (worker.isHeld && channel->analyst.wantsPast())
            channel->heldPast = past;
        const bool looksBack = past && worker.engine && !worker.isHeld && channel->analyst.wantsPast();
        CameraAnalyst::Outcome outcome = channel->analyst.ring(
            trigger, channel->isLive ? at : QDateTime(), looksBack ? past() : std::vector<core::Frame>(),
            looksBack ? worker.engine.get() : nullptr, *worker.gallery);
        tell(*channel, outcome.errors);
        deliver(std::move(outcome.updates));
    });
    return true;
}

void Analysis::finish()
{
    for (const auto &channel : m_channels) {
        channel->mailbox.close();
        QMetaObject::invokeMethod(&channel->worker.context, [channel = channel.get()] { channel->end(); });
    }
}

// In the worker's thread. Gives the event loop a turn between pictures, so that rings, galleries and other cameras are
// not kept waiting.
void Analysis::drain(Channel &channel)
{
    if (channel.worker.stopping || channel.worker.isHeld)
        return;
    const std::optional<core::Frame> frame = channel.mailbox.take();
    if (!frame)
        return;
    look(channel, *frame);
    QMetaObject::invokeMethod(
        &channel.worker.context, [this, &channel] { drain(channel); }, Qt::QueuedConnection);
}

// In the worker's thread.
void Analysis::look(Channel &channel, const core::Frame &frame)
{
    Worker &worker = channel.worker;
    if (!worker.engine) // failed() has said why
        return;
    CameraAnalyst::Outcome outcome = channel.analyst.look(frame, *worker.engine, *worker.gallery);
    channel.isIdle = channel.analyst.isIdle();
    tell(channel, outcome.errors);
    deliver(std::move(outcome.updates));
    QMetaObject::invokeMethod(this, [this, report = std::move(outcome.report)] { Q_EMIT looked(report); });
}

// In the worker's thread.
void Analysis::tell(Channel &channel, const std::vector<core::Error> &errors)
{
    for (const core::Error &error : errors) {
        if (error == channel.lastError)
            continue;
        channel.lastError = error;
        qCWarning(lcPipeline).noquote() << "camera" << channel.camera << "-" << error.message;
        QMetaObject::invokeMethod(this, [this, error] { Q_EMIT failed(error); });
    }
}

void Analysis::deliver(std::vector<VisitUpdate> updates)
{
    for (VisitUpdate &update : updates)
        QMetaObject::invokeMethod(this, [this, update = std::move(update)] { Q_EMIT visitUpdated(update); });
}

void Analysis::tick()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const auto &channel : m_channels) {
        if (!channel->isLive) // a file's time is its own
            continue;
        QMetaObject::invokeMethod(&channel->worker.context, [this, channel = channel.get(), now] {
            if (!channel->isFinished)
                deliver(channel->analyst.advance(now, *channel->worker.gallery));
        });
    }
    for (const auto &worker : m_workers) {
        if (worker->asked.isValid() && !worker->hasAnswered)
            continue;
        worker->hasAnswered = false;
        worker->asked.start();
        QMetaObject::invokeMethod(&worker->context, [worker = worker.get()] { worker->hasAnswered = true; });
    }
}

QList<QueueState> Analysis::queues() const
{
    QList<QueueState> states;
    for (const auto &channel : m_channels)
        states.push_back({channel->camera, channel->mailbox.size(), channel->mailbox.dropped()});
    return states;
}

quint64 Analysis::dropped() const
{
    quint64 all = m_droppedBefore;
    for (const auto &channel : m_channels)
        all += channel->mailbox.dropped();
    return all;
}

QList<WorkerState> Analysis::workers() const
{
    QList<WorkerState> states;
    for (const auto &worker : m_workers)
        states.push_back(
            {worker->name,
             !worker->asked.isValid() || worker->hasAnswered || worker->asked.elapsed() < m_options.silence.count()});
    return states;
}

} // namespace pipeline
