// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/audit.h"
#include "qml/parts/stationwords.h"
#include "qml/system/auditfilter.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>
#include <optional>

namespace ui {

//! \brief What was done and refused, the newest first, a page at a time; and whether the log of it is as it was
//! written.
class AuditModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY stateChanged)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged)
    Q_PROPERTY(ui::AuditFilter *filter READ filter CONSTANT)
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY stateChanged)
    Q_PROPERTY(QVariantList actors READ actors NOTIFY stateChanged)
    Q_PROPERTY(bool isVerifying READ isVerifying NOTIFY verdictChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(Verdict verdict READ verdict NOTIFY verdictChanged)
    Q_PROPERTY(QString verdictText READ verdictText NOTIFY verdictChanged)
    Q_PROPERTY(QString verdictDetail READ verdictDetail NOTIFY verdictChanged)
public:
    enum Verdict { NotVerified, Intact, Broken, NotReadable };
    Q_ENUM(Verdict)
    enum Role {
        TimeRole = Qt::UserRole + 1,
        DayRole,
        WhoRole,
        WhatRole,
        ResultRole,
        RefusedRole,
        SeqRole,
        KindRole,
        ActorRole,
        CorrelationRole,
        DetailsRole
    };

    //! \brief \p trail must outlive it; nothing is read before reload().
    explicit AuditModel(core::AuditTrail &trail, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    bool isLoading() const { return m_isLoading; }
    QString error() const { return stationWords(m_error); }
    AuditFilter *filter() { return &m_filter; }
    QVariantList kinds() const; //!< of events, as {value, text}
    QVariantList actors() const; //!< whoever did something in what was read so far, as {value, text}
    bool isVerifying() const { return m_poll.isActive(); }
    double progress() const; //!< 0 to 1; -1 when it is not known
    Verdict verdict() const { return m_verdictKind; }
    QString verdictText() const; //!< in plain words
    QString verdictDetail() const; //!< in the log's own

    Q_INVOKABLE void reload(); //!< from the newest on
    Q_INVOKABLE void verify();

Q_SIGNALS:
    void countChanged();
    void stateChanged();
    void progressChanged();
    void verdictChanged();

private:
    struct Progress { // written by the verifying thread
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };

    void take(const core::AuditPage &page);

    static constexpr int kPageSize = 50;

    core::AuditTrail &m_trail;
    AuditFilter m_filter;
    QList<core::AuditEntry> m_entries;
    QStringList m_actors; // of all that was read; those of one reading may be fewer
    QString m_cursor;
    QString m_error;
    bool m_isLoading = false;
    bool m_isAtEnd = false;
    int m_reading = 0; // pages of before a reload() are not wanted any more
    std::shared_ptr<Progress> m_progress;
    QTimer m_poll; // while it verifies
    Verdict m_verdictKind = NotVerified;
    std::optional<core::AuditVerdict> m_verdict;
    QString m_verdictError;
};

} // namespace ui
