// SPDX-License-Identifier: MIT
#include "qml/naming/consent.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace ui {

QString consentNote(bool hasAgreed)
{
    const QString today = QLocale().toString(QDate::currentDate(), QLocale::ShortFormat);
    return hasAgreed
        ? QCoreApplication::translate("Consent", "Agreed to be recognised (%1).").arg(today)
        : QCoreApplication::translate("Consent", "Added without being asked, for the safety of the house (%1).")
              .arg(today);
}

} // namespace ui
