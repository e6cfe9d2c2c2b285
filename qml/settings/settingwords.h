// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/settingsbook.h"

namespace ui {

QString settingGroupOf(const QString &key); //!< "http.port": what it is about, as a heading
int settingKindOf(
    const core::Setting *setting); //!< a SettingsModel::Kind; nullptr: one that this program does not know
double settingStepOf(const core::Setting &setting); //!< by how much a number's keys change it
QString settingOriginOf(const core::SettingRow &row); //!< where the value comes from and where it is changed
QString settingTextOf(const core::SettingRow &row); //!< what it is for
QString settingProblem(const QString &said); //!< as a sentence; nothing where nothing was said
//! \brief What the schema says of each setting, for those who translate it.
const QList<const char *> &settingTexts();

} // namespace ui
