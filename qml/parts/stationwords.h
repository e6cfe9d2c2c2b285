// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace ui {

//! \brief What the station says of itself and of a mishap, in the language of the window. The station, which may stand
//! elsewhere, says it in English, as its log and its API do; what is not known here stays as it was said. For models
//! that keep what was said and ask here whenever it is shown, so that another language changes it.
QString stationWords(const QString &said);

//! \brief Every sentence that is known, with places (%1) for what changes in it.
const QList<const char *> &stationSentences();

} // namespace ui
