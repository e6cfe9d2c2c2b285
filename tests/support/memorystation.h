// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/station.h"
#include "qml/parts/stationparts.h"
#include "tests/support/memoryenrolment.h"

#include <QHash>
#include <QPromise>

#include <deque>

namespace support {

//! \brief Visits in memory, for tests of what shows them. Answers at once, or, when \ref isHeld, not before release().
class MemoryVisitLog final : public core::VisitLog {
public:
    QFuture<core::Result<core::Visit>> store(core::Visit visit, QByteArray snapshot) override;
    QFuture<core::Result<core::VisitPage>> page(core::VisitQuery query) const override;
    QFuture<core::Result<core::Visit>> visit(QString id) const override;
    QFuture<core::Result<QByteArray>> snapshot(QString id) const override;
    QFuture<core::Result<qint64>> count() const override;
    QFuture<core::Result<int>> closeOpenVisits() override;
    QFuture<core::Result<core::Visit>> label(QString visitId, int face, QString personId) override; //!< Unsupported

    //! \brief Adds \p count visits, a minute apart, the newest at \p newest; returns nothing else than store() would
    //! keep.
    void fill(int count, const QDateTime &newest);
    void release(); //!< answers the oldest page that is held

    QList<core::Visit> visits; //!< newest first
    QHash<QString, QByteArray> snapshots;
    mutable QList<core::VisitQuery> asked; //!< of page()
    bool isHeld = false;
    std::optional<core::Error> broken; //!< what page() and visit() answer instead

private:
    core::Result<core::VisitPage> read(const core::VisitQuery &query) const;
    mutable std::deque<std::pair<core::VisitQuery, QPromise<core::Result<core::VisitPage>>>> m_held;
};

//! \brief People in memory: only what pages ask for; the rest answers Unsupported.
class MemoryPersonBook final : public core::PersonBook {
public:
    QFuture<core::Result<core::Person>> add(core::Person person, QList<core::EnrolledFace> faces) override;
    QFuture<core::Result<void>> addFaces(QString personId, QList<core::EnrolledFace> faces) override;
    QFuture<core::Result<void>> removeFace(QString faceId) override;
    QFuture<core::Result<void>> reencode(QString faceId, core::Embedding embedding) override;
    QFuture<core::Result<QList<core::PersonEntry>>> persons() const override;
    QFuture<core::Result<core::Person>> find(QString idOrName) const override;
    QFuture<core::Result<QList<core::EnrolledFace>>> faces(QString personId) const override;
    QFuture<core::Result<QList<core::EnrolledFace>>> allFaces() const override;
    QFuture<core::Result<core::Person>> update(core::Person person) override;
    QFuture<core::Result<void>> merge(QString fromId, QString intoId) override;
    QFuture<core::Result<void>> remove(QString personId) override;
    QFuture<core::Result<core::ErasureReceipt>> erase(QString personId) override;

    QList<core::Person> people;
};

//! \brief A station without cameras or analysis: a test says what happens.
class MemoryStation final : public core::Station {
    Q_OBJECT
public:
    using core::Station::Station;

    QList<core::CameraStatus> cameras() const override { return cameraList; }
    QString engineDescription() const override { return engine; }
    bool isReady() const override { return hasEngines; }
    core::VisitLog &visitLog() override { return log; }
    core::PersonBook &personBook() override { return people; }
    core::Status ring(const QString &camera, core::Visit::Trigger trigger) override;

    ui::StationParts parts() { return {*this, log, people, enrolment}; }

    //! \brief One picture of one colour (blue, green, red) from a camera that is up.
    void show(const QString &camera, const cv::Scalar &bgr, const QSize &size = {320, 180});

    QList<core::CameraStatus> cameraList;
    QString engine;
    bool hasEngines = true;
    MemoryVisitLog log;
    MemoryPersonBook people;
    MemoryEnrolment enrolment;
    quint64 shown = 0;
};

//! \brief A visit as storage gives it back, with one face that is named when \p name is not empty.
core::Visit visitOf(const QString &id, const QDateTime &startedAt, const QString &name, core::VisitFace::Kind kind);
core::CameraStatus connectedCamera(const QString &name);

} // namespace support
