// SPDX-License-Identifier: MIT
#pragma once

#include "qml/parts/stationparts.h"

#include <QObject>

namespace ui {

//! \brief What somebody said of faces, so that it can be taken back.
struct SaidOfFaces {
    struct Face {
        QString visitId;
        int face = 0;
        QString label; //!< what VisitLog::label is given to have it as it was
    };

    //! \brief A face as it is before something is said of it.
    static Face before(const QString &visitId, int number, const core::VisitFace &face);

    QList<Face> faces;
    QString learnedBy; //!< who has a face more by it
    QString learnedFrom; //!< the visit it is from
    QString newPersonId; //!< who was added by it
};

//! \brief Takes back what was said of faces: first the labels, then what was learned by it. One thing at a time.
class LabelUndo : public QObject {
    Q_OBJECT
public:
    explicit LabelUndo(const StationParts &parts, QObject *parent = nullptr) : QObject(parent), m_parts(parts) { }

    bool isRunning() const { return m_isRunning; }
    void run(const SaidOfFaces &said); //!< ended() follows, unless it runs already

Q_SIGNALS:
    void corrected(const core::Visit &visit); //!< as it is stored now
    void ended(const core::Status &status);

private:
    void unlabelNext();
    void forgetNew();
    void forgetLearned();
    void end(const core::Status &status);

    const StationParts m_parts;
    SaidOfFaces m_said;
    bool m_isRunning = false;
};

} // namespace ui
