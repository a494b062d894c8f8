// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/wire/dns.h"
#include "common/check/field.h"
#include "common/check/option.h"
#include "common/check/reason.h"

namespace vantage {

struct DnsVerdict
{
    Reason reason = Reason::None;
    QString description;
};

/** What a DNS check's options say to an answer. A code that is accepted and is not NOERROR settles what the records would
    have to be; AA and AD are required of every answer. `name` is the one that was asked for. */
[[nodiscard]] DnsVerdict judgeDnsAnswer(const OptionReader &options, const QString &name,
                                        const DnsAnswer &answer);

/** "qr rd ra" */
[[nodiscard]] QString dnsFlags(const DnsAnswer &answer);

/** `answers`: "name ttl type data" each; as many as fit into a result, 100 at most. */
void addDnsRecords(FieldWriter &fields, const QList<DnsRecord> &records);

} // namespace vantage
