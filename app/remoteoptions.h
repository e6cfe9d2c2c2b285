// SPDX-License-Identifier: MIT
#pragma once

#include "services/remote/remoteaccess.h"

#include <string>

namespace CLI {
class App;
}

namespace app {

//! \brief What a person writes on the command line to reach a station elsewhere.
struct RemoteOptions {
    std::string url;
    std::string token; //!< on the command line: seen by everybody on this machine
    std::string tokenFile;
    std::string fingerprint;
    std::string caFile;

    //! \p urlOption how this program calls the address: "--url".
    void declare(CLI::App &cli, const char *urlOption, const char *description);
    bool isGiven() const { return !url.empty(); }
    bool hasToken() const; //!< by any of the three ways
    //! \brief With the token from --token, --token-file or DOORBELL_TOKEN, in this order. Warns of what can be
    //! overheard. The error is wrong usage.
    core::Result<services::RemoteAccess> access() const;
};

} // namespace app
