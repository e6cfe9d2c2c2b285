// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/decision.h"
#include "core/domain/framesource.h"
#include "core/pipeline/reports.h"
#include "core/pipeline/visitbuilder.h"
#include "core/vision/engine.h"
#include "core/vision/gallery.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace pipeline {

//! \brief Runs the cameras' analysis on a pool of worker threads. Lives in the thread that made it; signals come there.
//!
//! Each camera belongs to one worker ("analysis-0", …), so its pictures are handled in order and nothing of a camera is
//! shared. A camera's pictures wait in a bounded mailbox: for a live camera the newest wins and drops are counted, for
//! a file the source waits. Each worker has an engine of its own, made in its thread, because networks are not
//! re-entrant.
//!
//! Until the first gallery comes, pictures wait as in a full queue, so that nobody known is called a stranger at the
//! start; a ring opens its visit at once, and who rang is looked up then.
class Analysis : public QObject {
    Q_OBJECT
public:
    struct Options {
        int workers = 1; //!< at most
        qsizetype queueSize = 2; //!< pictures a camera; more only makes names late
        core::DecisionRule rule;
        VisitRules visits;
        std::chrono::milliseconds silence {10'000}; //!< before a worker counts as stuck; its longest look is well under
                                                    //!< a second
    };

    Analysis(std::shared_ptr<const vision::EngineFactory> factory, Options options, QObject *parent = nullptr);
    //! \brief Stops: pictures that wait are dropped, open visits are not closed (see finish()). The cameras must have
    //! stopped before.
    ~Analysis() override;

    //! \brief The sink for a new camera's pictures, valid until removeCamera(); no two cameras have one name. There is
    //! a worker more while there are fewer than Options::workers and fewer than cameras. \p live decides what happens
    //! when its queue is full.
    core::FrameSink &addCamera(const QString &camera, bool live);
    //! \brief Forgets a camera whose finished() was emitted; its sink is not valid any more.
    void removeCamera(const QString &camera);
    //! \brief The people to recognise, from the next picture on.
    void setGallery(std::shared_ptr<const vision::Gallery> gallery);
    //! \brief How to decide and when a visit ends, from the next picture on; open visits included.
    void setRules(const core::DecisionRule &rule, const VisitRules &visits);
    //! Pictures of the last seconds, the oldest first; called in the camera's worker, and only when they are wanted.
    using Past = std::function<std::vector<core::Frame>()>;
    //! \brief The bell of a camera; a visit is opened or marked in the camera's worker, at \p at (a file has its own
    //! time: that of the picture being looked at). When no face is in sight, \p past is looked through first. Whether
    //! there is such a camera.
    bool ring(const QString &camera, core::Visit::Trigger trigger, const QDateTime &at, Past past = {});
    //! \brief Ends every open visit (Closed updates come), takes no further pictures, then emits finished() for each
    //! camera.
    void finish();

    QList<QueueState> queues() const;
    quint64 dropped() const; //!< pictures of all cameras, of those that were removed too
    QList<WorkerState> workers() const;

Q_SIGNALS:
    void ready(); //!< every worker has its engine; again when there is one more
    void looked(const pipeline::FrameReport &report);
    void visitUpdated(const pipeline::VisitUpdate &update);
    void finished(const QString &camera); //!< its last picture was handled and its last visit given out
    void failed(const core::Error &error);

private:
    struct Channel;
    struct Worker;

    Worker &addWorker();
    Worker &workerForNext();
    void drain(Channel &channel);
    void release(Channel &channel);
    void look(Channel &channel, const core::Frame &frame);
    void tell(Channel &channel, const std::vector<core::Error> &errors);
    void deliver(std::vector<VisitUpdate> updates);
    void tick();

    std::shared_ptr<const vision::EngineFactory> m_factory;
    Options m_options;
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::vector<std::unique_ptr<Channel>> m_channels;
    std::shared_ptr<const vision::Gallery> m_gallery; // nothing: not known yet
    QTimer m_ticker;
    qsizetype m_readyWorkers = 0;
    quint64 m_droppedBefore = 0; // of cameras that were removed
};

} // namespace pipeline
