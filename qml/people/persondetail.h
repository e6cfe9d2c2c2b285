// SPDX-License-Identifier: MIT
#pragma once

#include "qml/parts/stationparts.h"
#include "qml/parts/stationwords.h"
#include "qml/people/personfacemodel.h"
#include "qml/people/receipt.h"
#include "qml/visits/visitmodel.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace ui {

//! \brief One person: who they are, their faces, their visits, and what may be changed.
class PersonDetail : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(QString personId READ personId NOTIFY changed)
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool isBlocked READ isBlocked NOTIFY changed)
    Q_PROPERTY(QString notes READ notes NOTIFY changed) //!< as they are kept
    Q_PROPERTY(
        QString notesText READ notesText NOTIFY changed) //!< to be read: the station's own in the window's language
    Q_PROPERTY(QDateTime addedAt READ addedAt NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(bool isShown READ isShown WRITE setShown NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool hasFailed READ hasFailed NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(bool canExport READ canExport CONSTANT)
    Q_PROPERTY(ui::Receipt *receipt READ receipt CONSTANT)
    Q_PROPERTY(ui::PersonFaceModel *faces READ faces CONSTANT)
    Q_PROPERTY(ui::VisitModel *visits READ visits CONSTANT)
public:
    explicit PersonDetail(const StationParts &parts, QObject *parent = nullptr);

    QString personId() const { return m_id; }
    bool isLoaded() const { return !m_person.id.isEmpty(); }
    QString name() const { return m_person.name; }
    bool isBlocked() const { return m_person.kind == core::Person::Kind::Blocked; }
    QString notes() const { return m_person.notes; }
    QString notesText() const { return stationWords(m_person.notes); }
    QDateTime addedAt() const { return m_person.createdAt.toLocalTime(); }
    QString error() const { return stationWords(m_error); } //!< why nothing can be shown
    bool isShown() const { return m_isShown; } //!< somebody looks; what changes meanwhile is read when they do again
    void setShown(bool isShown);
    bool isBusy() const { return m_isBusy; }
    bool hasFailed() const { return m_hasFailed; }
    bool canExport() const { return m_parts.exports != nullptr; }
    QString message() const { return m_message; } //!< of the last change; empty when there is nothing to say
    Receipt *receipt() { return &m_receipt; } //!< of an erasure, to hand to them
    PersonFaceModel *faces() { return &m_faces; }
    VisitModel *visits() { return &m_visits; }

    Q_INVOKABLE void open(const QString &personId);
    Q_INVOKABLE void save(const QString &name, bool isBlocked, const QString &notes);
    Q_INVOKABLE void removeFace(const QString &faceId);
    //! \brief The two are one person: the other one stays.
    Q_INVOKABLE void mergeInto(const QString &otherId, const QString &otherName);
    Q_INVOKABLE void remove(); //!< past visits keep the name
    //! \brief Writes everything that is known of them into \p file, a local one, which nobody else of this machine may
    //! read.
    Q_INVOKABLE void exportTo(const QUrl &file);
    Q_INVOKABLE QUrl suggestedFile() const; //!< for that, among the documents of whoever sits here
    Q_INVOKABLE void erase(); //!< past visits lose it too; receipt() says what was erased
    Q_INVOKABLE void dismiss(); //!< the message was read
    Q_INVOKABLE void close(); //!< nobody looks any more

Q_SIGNALS:
    void changed();
    void merged(const QString &intoId); //!< there is one person less
    void gone(
        const QString &personId); //!< removed; after an erasure receipt() is there. Another one may be shown by then
    void visitsChanged(); //!< visits have another name, or none

private:
    bool begin();
    void end(const core::Status &status, const QString &done, const QString &failed);
    void readFaces();

    const StationParts m_parts;
    QString m_id;
    core::Person m_person;
    QString m_error;
    QString m_message;
    bool m_hasFailed = false;
    bool m_isBusy = false;
    bool m_isShown = false;
    bool m_isStale = false; // something changed while nobody looked
    Receipt m_receipt;
    PersonFaceModel m_faces;
    VisitModel m_visits;
};

} // namespace ui
