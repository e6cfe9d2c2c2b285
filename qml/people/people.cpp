// SPDX-License-Identifier: MIT
#include "qml/people/people.h"

namespace ui {

People::People(const StationParts &parts, const VisitDetail &visit, QObject *parent)
    : QObject(parent)
    , m_persons(parts)
    , m_person(parts)
    , m_correction(parts, visit)
    , m_draft(parts)
    , m_coach(parts.scout, m_draft)
    , m_strangers(parts)
{
    connect(&m_correction, &VisitCorrection::corrected, this, &People::corrected);
    connect(&m_strangers, &StrangerModel::corrected, this, &People::corrected);
    connect(&m_person, &PersonDetail::visitsChanged, this, &People::visitsChanged);
}

} // namespace ui
