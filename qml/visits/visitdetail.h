// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/station.h"
#include "qml/parts/facemodel.h"
#include "qml/parts/stationparts.h"
#include "qml/parts/stationwords.h"
#include "qml/visits/visitmodel.h"

#include <QHash>
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief One visit in full: every face, and why it was called what it was called.
class VisitDetail : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(QString visitId READ visitId NOTIFY visitChanged)
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY visitChanged)
    Q_PROPERTY(QString error READ error NOTIFY visitChanged)
    Q_PROPERTY(QString who READ who NOTIFY visitChanged)
    Q_PROPERTY(QString camera READ camera NOTIFY visitChanged)
    Q_PROPERTY(QDateTime startedAt READ startedAt NOTIFY visitChanged)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY visitChanged)
    Q_PROPERTY(int seconds READ seconds NOTIFY visitChanged)
    Q_PROPERTY(bool rang READ rang NOTIFY visitChanged)
    Q_PROPERTY(ui::VisitModel::Outcome outcome READ outcome NOTIFY visitChanged)
    Q_PROPERTY(QUrl picture READ picture NOTIFY visitChanged)
    Q_PROPERTY(ui::FaceModel *faces READ faces CONSTANT)
public:
    explicit VisitDetail(const StationParts &parts, QObject *parent = nullptr);

    const core::Visit &visit() const { return m_visit; }
    QString visitId() const { return m_id; }
    bool isLoaded() const { return !m_visit.id.isEmpty(); }
    QString error() const { return stationWords(m_error); }
    QString who() const;
    QString camera() const { return m_visit.camera; }
    QDateTime startedAt() const { return m_visit.startedAt.toLocalTime(); }
    bool isOpen() const { return isLoaded() && m_visit.isOpen(); }
    int seconds() const; //!< how long it lasted; 0 while it is open
    bool rang() const { return m_visit.rang; }
    VisitModel::Outcome outcome() const { return VisitModel::outcomeOf(m_visit.outcome); }
    QUrl picture() const { return VisitModel::pictureUrl(m_visit); }
    FaceModel *faces() { return &m_faces; }

    Q_INVOKABLE void open(const QString &visitId);
    //! \brief Takes in the visit as it stands now, if it is this one.
    void apply(const core::Visit &visit);

public Q_SLOTS:
    void retranslate() { showFaces(); } //!< why a face was called so is kept in words

Q_SIGNALS:
    void visitChanged();

private:
    void take(const core::Visit &visit);
    void showFaces();
    void learnName(const QString &personId);

    core::VisitLog &m_visitLog;
    core::PersonBook &m_personBook;
    QString m_id;
    QString m_error;
    core::Visit m_visit;
    QHash<QString, QString> m_names; // of people that a decision mentions; empty while not known
    FaceModel m_faces;
};

} // namespace ui
