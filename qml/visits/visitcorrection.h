// SPDX-License-Identifier: MIT
#pragma once

#include "qml/naming/labelundo.h"
#include "qml/parts/stationparts.h"

#include <QFuture>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace ui {

class VisitDetail;

//! \brief Somebody says who a face of the visit that is open is, or is not, and may take it back. One thing at a time.
class VisitCorrection : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool hasFailed READ hasFailed NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(QString advice READ advice NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(QString visitId READ visitId NOTIFY changed)
public:
    //! \brief \p detail must outlive it.
    VisitCorrection(const StationParts &parts, const VisitDetail &detail, QObject *parent = nullptr);

    bool isBusy() const { return m_isBusy; }
    bool hasFailed() const { return m_hasFailed; }
    QString message() const { return m_message; } //!< what was done or not; empty when nothing was asked
    QString advice() const { return m_advice; } //!< why, or what to do; may be empty
    bool canUndo() const { return m_undo.has_value() && !m_isBusy; }
    QString visitId() const { return m_visitId; } //!< of the visit that the message is about

    //! \brief It is somebody known. With \p isLearned the face is learned too, when it is good enough.
    Q_INVOKABLE void sayWho(int face, const QString &personId, const QString &name, bool isLearned);
    //! \brief It is somebody new, who is enrolled by this face. Nothing is changed when it is not good enough.
    Q_INVOKABLE void sayNew(int face, const QString &name, bool isBlocked, bool hasAgreed);
    //! \brief It is nobody who is known.
    Q_INVOKABLE void sayNobody(int face);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismiss(); //!< the message was read

Q_SIGNALS:
    void changed();
    void corrected(const core::Visit &visit); //!< as it is stored now

private:
    bool begin(int face);
    void done(const core::Visit &visit, const QString &message, const QString &advice = {});
    void fail(const core::Error &error, const QString &message, const QString &advice = {});
    void label(const QString &personId, const QString &message, const QString &advice);
    void undone(const core::Status &status);

    const StationParts m_parts;
    const VisitDetail &m_detail;
    QString m_visitId;
    QString m_message;
    QString m_advice;
    bool m_hasFailed = false;
    bool m_isBusy = false;
    SaidOfFaces m_asked; // what is being said
    std::optional<SaidOfFaces> m_undo;
    LabelUndo m_taker;
};

} // namespace ui
