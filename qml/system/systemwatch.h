// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/station.h"
#include "core/domain/stationreport.h"
#include "qml/parts/stationwords.h"
#include "qml/system/healthmodel.h"
#include "qml/system/trend.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace ui {

//! \brief How the station is, asked again and again while a page shows it. What cannot be had is unknown, and what is
//! old says how old it is.
class SystemWatch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(bool isActive READ isActive WRITE setActive NOTIFY isActiveChanged)
    Q_PROPERTY(bool hasReport READ hasReport NOTIFY changed)
    Q_PROPERTY(ui::HealthModel::Status overall READ overall NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(int age READ age NOTIFY ageChanged)
    Q_PROPERTY(QString version READ version NOTIFY changed)
    Q_PROPERTY(QString addressText READ addressText NOTIFY changed)
    Q_PROPERTY(QString freeText READ freeText NOTIFY changed)
    Q_PROPERTY(QString visitsText READ visitsText NOTIFY changed)
    Q_PROPERTY(QString peopleText READ peopleText NOTIFY changed)
    Q_PROPERTY(ui::HealthModel *checks READ checks CONSTANT)
    Q_PROPERTY(ui::TrendSeries *pictures READ pictures CONSTANT)
    Q_PROPERTY(ui::TrendSeries *dropped READ dropped CONSTANT)
    Q_PROPERTY(ui::TrendSeries *processor READ processor CONSTANT)
    Q_PROPERTY(ui::TrendSeries *memory READ memory CONSTANT)
public:
    //! \brief Both must outlive it.
    SystemWatch(core::StationReporter &reporter, core::Station &station, QObject *parent = nullptr);

    bool isActive() const { return m_poll.isActive(); }
    void setActive(bool isActive); //!< asks at once, and then every kPollMs
    bool hasReport() const { return m_report.has_value(); }
    HealthModel::Status overall() const; //!< unknown while the station does not answer
    QString error() const { return stationWords(m_error); } //!< why it did not answer the last time; empty when it did
    int age() const; //!< seconds since it answered last; -1 when it never did
    QString version() const { return m_report ? m_report->version : QString(); }
    // Empty where it is not known.
    QString addressText() const; //!< one a line
    QString freeText() const;
    QString visitsText() const;
    QString peopleText() const;
    HealthModel *checks() { return &m_checks; }
    TrendSeries *pictures() { return &m_pictures; } //!< a second, of all cameras
    TrendSeries *dropped() { return &m_dropped; } //!< a second, not looked at because newer ones came
    TrendSeries *processor() { return &m_processor; } //!< per cent
    TrendSeries *memory() { return &m_memory; } //!< per cent

    Q_INVOKABLE void refresh();

    static constexpr int kPollMs = 2000;

Q_SIGNALS:
    void isActiveChanged();
    void changed();
    void ageChanged();

private:
    void take(const core::StationReport &report);
    void addFigures(const core::StationReport &report);
    void count();
    const core::HealthCheck *check(QStringView name) const;

    core::StationReporter &m_reporter;
    core::Station &m_station;
    QTimer m_poll;
    QTimer m_second;
    QElapsedTimer m_answered;
    QElapsedTimer m_counted;
    bool m_isAsking = false;
    bool m_hasAskedPeople = false; // since the page is shown
    std::optional<core::StationReport> m_report;
    QString m_error;
    std::optional<qint64> m_visits;
    std::optional<qsizetype> m_people;
    HealthModel m_checks;
    TrendSeries m_pictures;
    TrendSeries m_dropped;
    TrendSeries m_processor;
    TrendSeries m_memory;
    std::optional<double> m_droppedBefore;
    QDateTime m_droppedAt;
};

} // namespace ui
