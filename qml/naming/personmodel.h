// SPDX-License-Identifier: MIT
#pragma once

#include "qml/parts/stationparts.h"
#include "qml/parts/stationwords.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief The people the station knows, by name; those that are searched for. Read while somebody looks at them.
class PersonModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)
    Q_PROPERTY(int total READ total NOTIFY countChanged)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY stateChanged)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged)
public:
    enum Role { IdRole = Qt::UserRole + 1, NameRole, BlockedRole, FacesRole, VisitsRole, WasSeenRole, LastSeenRole };

    explicit PersonModel(const StationParts &parts, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int total() const { return int(m_all.size()); } //!< with those that the search leaves out
    QString search() const { return m_search; }
    void setSearch(const QString &search); //!< part of a name, in any case
    bool isLoading() const { return m_isLoading; }
    QString error() const { return stationWords(m_error); } //!< why they could not be read; empty when they could

    //! \brief Reads them, and again whenever they change until close().
    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    Q_INVOKABLE QString nameOf(const QString &personId) const; //!< empty when not among those that were read

Q_SIGNALS:
    void countChanged();
    void searchChanged();
    void stateChanged();

private:
    void read();
    void show();

    core::PersonBook &m_book;
    QList<core::PersonEntry> m_all;
    QList<core::PersonEntry> m_shown;
    QString m_search;
    QString m_error;
    int m_lookers = 0; // pages that are open
    bool m_isLoading = false;
    bool m_isStale = false; // changed while it was read
};

} // namespace ui
