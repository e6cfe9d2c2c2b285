// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// What the rows of the users have in common.
Column {
    required property UsersModel users

    //! \p task: a UserDialog.Task.
    signal asked(task: int, userId: string, name: string, right: int, hasPin: bool)

    function rightText(right: int): string {
        switch (right) {
        case UsersModel.Admin:
            return qsTr("Admin: runs the station")
        case UsersModel.Resident:
            return qsTr("Resident: sees, answers, says who it was")
        case UsersModel.Viewer:
            return qsTr("Viewer: sees, and changes nothing")
        }
        return qsTr("Another station or program")
    }

    width: parent ? parent.width : 0
    spacing: Theme.margin
}
