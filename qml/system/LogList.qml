// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Lines of the log by day.
DayList {
    required property LogModel log
}
