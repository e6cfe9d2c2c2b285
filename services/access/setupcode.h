// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace services {

//! \brief The one-time code with which the owner of a new station makes the first admin: 12 signs of 30 that nobody
//! mixes up (58 bits), new at each start, only in memory. Plain value.
class SetupCode {
public:
    SetupCode();

    QString text() const { return m_text; } //!< "7KQM-4TXB-Z29D"
    //! \brief In a time that does not tell how much is right. Dashes, spaces and small letters do not matter.
    bool matches(const QString &typed) const;

private:
    QString m_text;
};

} // namespace services
