// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>
#include <QString>

#include <optional>
#include <vector>

namespace app {

//! \brief One way in which a person may have set the window.
struct WindowLook {
    QString language; //!< an ISO 639-1 code
    QSize size;
    int textPercent = 100;

    QString name() const; //!< "de-800x480-150"
};

//! \brief From "de-800x480,ar-800x480-150", or "all": every language at every size that the window is made for, with
//! letters as they come and at their largest. Nothing for a word that is none of these.
std::optional<std::vector<WindowLook>> looksFrom(const QString &text);

} // namespace app
