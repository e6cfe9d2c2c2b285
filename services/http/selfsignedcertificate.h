// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QList>
#include <QStringList>

namespace services {

//! \brief A certificate and its key, PEM.
struct PemPair {
    QByteArray certificate;
    QByteArray key; //!< secret
};

inline constexpr int kSelfSignedDays = 825; //!< the longest that Apple's devices take

//! \brief A certificate that nobody else vouches for: EC P-256, for these names and addresses. Names that are no host
//! names are left out.
core::Result<PemPair> makeSelfSigned(const QStringList &names, const QList<QHostAddress> &addresses,
                                     const QDateTime &now, int days = kSelfSignedDays);

} // namespace services
