// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/visitlog.h"
#include "qml/parts/stationwords.h"
#include "qml/visits/visitfilter.h"

#include <QAbstractListModel>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief The visits that the filter admits, newest first: read from the log a page at a time as somebody scrolls, and
//! kept up to date by apply().
class VisitModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY stateChanged)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged)
    Q_PROPERTY(QString latestWho READ latestWho NOTIFY latestChanged) //!< of the newest visit; empty: there is none
    Q_PROPERTY(QDateTime latestAt READ latestAt NOTIFY latestChanged)
    Q_PROPERTY(ui::VisitFilter *filter READ filter CONSTANT)
public:
    enum Outcome { Known, Unknown, Blocked, Spoof, NoFace };
    Q_ENUM(Outcome)
    enum Role {
        IdRole = Qt::UserRole + 1,
        CameraRole,
        StartedAtRole,
        DayRole,
        OutcomeRole,
        WhoRole,
        RangRole,
        OpenRole,
        PictureRole
    };

    //! \brief \p log must outlive it; nothing is read before the first fetchMore().
    explicit VisitModel(core::VisitLog &log, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    //! \brief Takes in a visit as it stands now: a new one, or another state of one that is shown.
    void apply(const core::Visit &visit);

    QString latestWho() const;
    QDateTime latestAt() const; //!< when it began
    VisitFilter *filter() { return &m_filter; }
    bool isLoading() const { return m_isLoading; }
    QString error() const
    {
        return stationWords(m_error);
    } //!< why the last page could not be read; empty when it could
    Q_INVOKABLE void retry();
    Q_INVOKABLE void readOn() { fetchMore({}); } //!< the next page, if there is one and it is not being read
    //! \brief Forgets what was read and reads anew: the filter is another one, or many visits have changed.
    Q_INVOKABLE void reload();

    static Outcome outcomeOf(core::Visit::Outcome outcome);
    static QUrl pictureUrl(const core::Visit &visit); //!< empty when there is none

Q_SIGNALS:
    void countChanged();
    void stateChanged();
    void latestChanged();

private:
    void read();
    void take(const core::VisitPage &page);
    void removeAt(int row);

    static constexpr int kPageSize = 50;

    core::VisitLog &m_log;
    VisitFilter m_filter;
    QList<core::Visit> m_visits;
    QString m_cursor;
    QString m_error;
    quint64 m_reading = 0; // a page that was asked for before a reload() is of no use
    bool m_isLoading = false;
    bool m_isAtEnd = false;
};

} // namespace ui
