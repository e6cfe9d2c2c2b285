// SPDX-License-Identifier: MIT
#pragma once

#include "qml/naming/personmodel.h"
#include "qml/parts/stationparts.h"
#include "qml/people/enrolmentdraft.h"
#include "qml/people/facecoach.h"
#include "qml/people/persondetail.h"
#include "qml/people/strangermodel.h"
#include "qml/visits/visitcorrection.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief What the window knows of people, and how they become known.
class People : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(ui::PersonModel *persons READ persons CONSTANT)
    Q_PROPERTY(ui::PersonDetail *person READ person CONSTANT)
    Q_PROPERTY(ui::VisitCorrection *correction READ correction CONSTANT)
    Q_PROPERTY(ui::EnrolmentDraft *draft READ draft CONSTANT)
    Q_PROPERTY(ui::FaceCoach *coach READ coach CONSTANT)
    Q_PROPERTY(ui::StrangerModel *strangers READ strangers CONSTANT)
public:
    //! \brief \p visit is the visit that is open.
    People(const StationParts &parts, const VisitDetail &visit, QObject *parent = nullptr);

    PersonModel *persons() { return &m_persons; }
    PersonDetail *person() { return &m_person; }
    VisitCorrection *correction() { return &m_correction; }
    EnrolmentDraft *draft() { return &m_draft; }
    FaceCoach *coach() { return &m_coach; }
    StrangerModel *strangers() { return &m_strangers; }

Q_SIGNALS:
    void corrected(const core::Visit &visit); //!< somebody said who a face of it is; as it is stored now
    void visitsChanged(); //!< many visits have another name, or none

private:
    PersonModel m_persons;
    PersonDetail m_person;
    VisitCorrection m_correction;
    EnrolmentDraft m_draft;
    FaceCoach m_coach;
    StrangerModel m_strangers;
};

} // namespace ui
