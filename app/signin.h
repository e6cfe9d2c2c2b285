// SPDX-License-Identifier: MIT
#pragma once

#include "qml/window/windowpreferences.h"
#include "services/remote/knownstations.h"
#include "services/remote/remoteaccess.h"

namespace app {

struct RemoteOptions;

//! \brief Of whoever sits here, not of a station: beside the other settings of this person.
services::KnownStations knownStations();

//! \brief As RemoteOptions::access(), believing the certificate that was believed here before where none is named.
core::Result<services::RemoteAccess> knownAccess(RemoteOptions remote);

//! \brief Asks a person in a window of its own for name and password, and waits. Cancelled when they close it. For the
//! main thread, before anything else is shown.
core::Result<services::RemoteAccess> signIn(const RemoteOptions &remote, const ui::WindowPreferences &preferences);

} // namespace app
