// SPDX-License-Identifier: MIT
pragma Singleton
import QtQuick

// Something that a panel on the wall cannot let wait for an open question: somebody rings, or whoever gave their PIN has gone.
QtObject {
    signal came
}
