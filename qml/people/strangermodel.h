// SPDX-License-Identifier: MIT
#pragma once

#include "qml/naming/labelundo.h"
#include "qml/parts/stationparts.h"
#include "qml/parts/stationwords.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief Visitors whom nobody has named, each once however often they came. Naming one labels all of their visits and
//! has the best of their faces learned.
class StrangerModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY stateChanged)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY stateChanged)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged)
    Q_PROPERTY(bool isNaming READ isNaming NOTIFY stateChanged)
    Q_PROPERTY(bool hasFailed READ hasFailed NOTIFY stateChanged)
    Q_PROPERTY(QString message READ message NOTIFY stateChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY stateChanged)
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        PictureRole,
        VisitsRole,
        FirstSeenRole,
        LastSeenRole,
        CameraRole,
        LastVisitRole
    };

    explicit StrangerModel(const StationParts &parts, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool isLoading() const { return m_isLoading; }
    bool hasMore() const { return !m_cursor.isEmpty(); } //!< from longer ago
    QString error() const { return stationWords(m_error); } //!< why they could not be read; empty when they could
    bool isNaming() const { return m_isNaming; }
    bool hasFailed() const { return m_hasFailed; }
    QString message() const { return m_message; } //!< of the last naming; empty when there is nothing to say

    bool canUndo() const { return !m_said.faces.isEmpty() && !m_isNaming; } //!< the last naming

    Q_INVOKABLE void open(); //!< reads the newest
    Q_INVOKABLE void readMore();
    Q_INVOKABLE void sayWho(const QString &strangerId, const QString &personId, const QString &name);
    Q_INVOKABLE void sayNew(const QString &strangerId, const QString &name, bool isBlocked, bool hasAgreed);
    Q_INVOKABLE void undo(); //!< all of the last naming, also where it was not done to its end
    Q_INVOKABLE void dismiss(); //!< the message was read

Q_SIGNALS:
    void countChanged();
    void stateChanged();
    void corrected(const core::Visit &visit); //!< as it is stored now

private:
    struct Naming {
        QString strangerId;
        core::Person person; // without an id while nobody was added
        QList<core::UnknownFace> candidates; // to learn from, best first
        QList<core::UnknownFace> faces; // that are still to be labelled
        int visits = 0;
        QString notLearned; // why; empty: it was
    };

    void read();
    bool begin(const QString &strangerId, const core::Person &person);
    void learnBest();
    void labelNext();
    void label(const core::UnknownFace &face, const core::VisitFace &now);
    void end(const core::Status &status);
    void undone(const core::Status &status);

    const StationParts m_parts;
    QList<core::UnknownVisitor> m_strangers;
    QString m_cursor;
    QString m_error;
    QString m_message;
    Naming m_naming;
    SaidOfFaces m_said; // by the last naming
    LabelUndo m_taker;
    int m_round = 0; // counts openings; pages of one before come too late
    bool m_isLoading = false;
    bool m_isNaming = false;
    bool m_hasFailed = false;
};

} // namespace ui
