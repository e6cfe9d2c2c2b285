// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

namespace services {

//! \brief What goes in and out, as JSON Schema 2020-12: the components of the OpenAPI document. Tests hold real replies
//! against them.
QJsonObject apiSchemas();

} // namespace services
