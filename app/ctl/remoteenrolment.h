// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/person.h"

#include <string>
#include <vector>

namespace app {

class Context;

// Enrol from pictures that a remote station reads; they say what became of each picture. Each returns the exit code.
int addPersonRemotely(Context &context, const core::Person &person, const std::vector<std::string> &images, bool json);
int addFacesRemotely(Context &context, const core::Person &person, const std::vector<std::string> &images, bool json);

} // namespace app
