// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/field.h"
#include "common/check/option.h"
#include "common/check/reason.h"
#include "common/util/time.h"

#include <optional>

namespace vantage {

class TlsPeer;

/** The certificate block of a result; the same for every kind that speaks TLS. `peer` has seen a certificate. */
void addCertificate(FieldWriter &fields, const TlsPeer &peer);

/** A certificate that is nearer to its end than the options allow. */
struct ExpiryVerdict
{
    Outcome outcome = Outcome::Down;
    QString sentence; ///< "certificate expires in 10 days (2026-03-12)"
    QString rule;     ///< that failed, as name=value
};

/** `endsFirst` is TlsPeer::endsFirst(). Nothing where cert_down_days and cert_degraded_days are kept. A check that does not verify has said that it does not
    care about the certificate, unless it names a limit. */
[[nodiscard]] std::optional<ExpiryVerdict> judgeExpiry(const OptionReader &options, UtcTime chainNotAfter,
                                                       const QString &endsFirst, UtcTime now);

/** Whole days until then; negative once it has passed. */
[[nodiscard]] qint64 daysLeft(UtcTime end, UtcTime now);

} // namespace vantage
