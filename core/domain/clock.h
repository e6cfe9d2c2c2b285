// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

namespace core {

//! \brief The time of day. A seam, so that a test decides what time it is.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; //!< UTC, milliseconds
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace core
