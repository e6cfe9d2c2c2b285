// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/logbook.h"
#include "qml/parts/stationwords.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief What the station logged last, the newest first; read again every few seconds while somebody looks.
class LogModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY stateChanged)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged)
    Q_PROPERTY(bool isTroubleOnly READ isTroubleOnly WRITE setTroubleOnly NOTIFY stateChanged)
public:
    enum Level { Debug, Info, Warning, Error, Critical };
    Q_ENUM(Level)
    enum Role { TimeRole = Qt::UserRole + 1, DayRole, LevelRole, LoggerRole, MessageRole };

    //! \brief \p book must outlive it; nothing: there is none.
    explicit LogModel(const core::LogBook *book, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool isLoading() const { return m_isAsking && m_all.isEmpty(); }
    QString error() const { return stationWords(m_error); }
    bool isTroubleOnly() const { return m_isTroubleOnly; } //!< warnings and worse
    void setTroubleOnly(bool isTroubleOnly);

    Q_INVOKABLE void open(); //!< somebody looks
    Q_INVOKABLE void close();

    static constexpr int kReadEveryMs = 3000;

Q_SIGNALS:
    void countChanged();
    void stateChanged();

private:
    void read();
    void take(const QList<core::LogRecord> &records);
    QList<core::LogRecord> chosen() const;

    const core::LogBook *m_book;
    QList<core::LogRecord> m_all; // the newest first, as those that follow
    QList<core::LogRecord> m_shown;
    QTimer m_again;
    QString m_error;
    bool m_isAsking = false;
    bool m_isTroubleOnly = false;
};

} // namespace ui
