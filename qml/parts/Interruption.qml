// SPDX-License-Identifier: MIT
pragma Singleton
import QtQuick

// Something that a panel on the wall cannot let wait for an open question: somebody rings, or whoever gave their PIN has gone.
QtObject {
    signal came
    signal over //!< it has been seen: a question in which something was written is shown again
    signal forgotten //!< nothing of before comes back
}
