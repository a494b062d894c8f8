// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/check/dns_names.h"
#include "common/check/kinds/tables.h"

#include <QCoreApplication>

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array types = {"A"_L1,     "AAAA"_L1, "CNAME"_L1, "MX"_L1,    "NS"_L1, "TXT"_L1,
                              "SOA"_L1,   "PTR"_L1,  "SRV"_L1,   "CAA"_L1,   "DS"_L1, "DNSKEY"_L1,
                              "HTTPS"_L1, "SVCB"_L1, "TLSA"_L1,  "NAPTR"_L1, "ANY"_L1};
constexpr std::array transports = {"udp"_L1, "tcp"_L1};
constexpr std::array matchModes = {"any"_L1, "all"_L1};

Result<QString> normaliseRcodes(const QString &text)
{
    const Result<QList<int>> codes = parseDnsRcodes(text);
    if (!codes)
        return tl::unexpected(codes.error());
    QStringList names;
    for (const int code : *codes)
        names += dnsRcodeName(code);
    return names.join(u',');
}

constexpr std::array options = {
    OptionSpec{.name = "query"_L1,
               .type = OptionType::Text,
               .label = QT_TRANSLATE_NOOP("Options", "Query"),
               .help = QT_TRANSLATE_NOOP("Options", "Name to ask for; for PTR an address may be given."),
               .position = 1,
               .required = true,
               .normalise = normaliseDnsName},
    OptionSpec{.name = "type"_L1,
               .type = OptionType::Choice,
               .label = QT_TRANSLATE_NOOP("Options", "Type"),
               .help = QT_TRANSLATE_NOOP("Options", "Record type to ask for."),
               .defaultValue = "A"_L1,
               .choices = types,
               .position = 2},
    OptionSpec{.name = "port"_L1,
               .type = OptionType::Port,
               .label = QT_TRANSLATE_NOOP("Options", "Port"),
               .help = QT_TRANSLATE_NOOP("Options", "Port of the name server."),
               .defaultValue = "53"_L1},
    OptionSpec{.name = "transport"_L1,
               .type = OptionType::Choice,
               .label = QT_TRANSLATE_NOOP("Options", "Transport"),
               .help = QT_TRANSLATE_NOOP("Options", "UDP asks again by TCP when the answer is cut."),
               .defaultValue = "udp"_L1,
               .choices = transports},
    OptionSpec{.name = "rcode"_L1,
               .type = OptionType::Text,
               .label = QT_TRANSLATE_NOOP("Options", "Accepted response codes"),
               .help = QT_TRANSLATE_NOOP("Options", "Response codes that are right, as in NOERROR,NXDOMAIN."),
               .defaultValue = "NOERROR"_L1,
               .normalise = normaliseRcodes},
    OptionSpec{.name = "match"_L1,
               .type = OptionType::Pattern,
               .label = QT_TRANSLATE_NOOP("Options", "Records must match"),
               .help = QT_TRANSLATE_NOOP(
                   "Options", "Regular expression that the data of any record (or of all) must match.")},
    OptionSpec{.name = "nomatch"_L1,
               .type = OptionType::Pattern,
               .label = QT_TRANSLATE_NOOP("Options", "Records must not match"),
               .help =
                   QT_TRANSLATE_NOOP("Options", "Regular expression that the data of no record may match.")},
    OptionSpec{.name = "match_mode"_L1,
               .type = OptionType::Choice,
               .label = QT_TRANSLATE_NOOP("Options", "Records to match"),
               .help = QT_TRANSLATE_NOOP("Options", "Whether any or all of the records must match."),
               .defaultValue = "any"_L1,
               .choices = matchModes},
    OptionSpec{.name = "min_answers"_L1,
               .type = OptionType::Integer,
               .label = QT_TRANSLATE_NOOP("Options", "Fewest records"),
               .help = QT_TRANSLATE_NOOP("Options", "Fewer records of the type than this fail the check."),
               .defaultValue = "1"_L1,
               .minimum = 0,
               .maximum = 1000},
    OptionSpec{.name = "require_aa"_L1,
               .type = OptionType::Flag,
               .label = QT_TRANSLATE_NOOP("Options", "Authoritative"),
               .help = QT_TRANSLATE_NOOP("Options", "The answer must be authoritative (AA)."),
               .defaultValue = "off"_L1},
    OptionSpec{.name = "require_ad"_L1,
               .type = OptionType::Flag,
               .label = QT_TRANSLATE_NOOP("Options", "Authenticated"),
               .help = QT_TRANSLATE_NOOP("Options", "The answer must be authenticated by DNSSEC (AD)."),
               .defaultValue = "off"_L1},
    OptionSpec{.name = "recursion"_L1,
               .type = OptionType::Flag,
               .label = QT_TRANSLATE_NOOP("Options", "Recursion"),
               .help = QT_TRANSLATE_NOOP("Options", "Ask the server to find the answer elsewhere (RD)."),
               .defaultValue = "on"_L1},
    OptionSpec{.name = "edns"_L1,
               .type = OptionType::Integer,
               .label = QT_TRANSLATE_NOOP("Options", "Largest UDP answer"),
               .help = QT_TRANSLATE_NOOP("Options", "Announced by EDNS; 0 asks without EDNS."),
               .defaultValue = "0"_L1,
               .minimum = 0,
               .maximum = 65535,
               .unit = "B"_L1},
    OptionSpec{.name = "dnssec"_L1,
               .type = OptionType::Flag,
               .label = QT_TRANSLATE_NOOP("Options", "DNSSEC records"),
               .help = QT_TRANSLATE_NOOP("Options", "Ask for signatures too (DO); implies EDNS."),
               .defaultValue = "off"_L1},
};

constexpr std::array fields = {
    FieldSpec{"resolve_us"_L1, FieldType::Duration, QT_TRANSLATE_NOOP("Fields", "Resolve")},
    FieldSpec{"query_us"_L1, FieldType::Duration, QT_TRANSLATE_NOOP("Fields", "Query")},
    FieldSpec{"rcode"_L1, FieldType::Text, QT_TRANSLATE_NOOP("Fields", "Response code")},
    FieldSpec{"flags"_L1, FieldType::Text, QT_TRANSLATE_NOOP("Fields", "Flags")},
    FieldSpec{"answers"_L1, FieldType::List, QT_TRANSLATE_NOOP("Fields", "Answers")},
    FieldSpec{"answer_count"_L1, FieldType::Integer, QT_TRANSLATE_NOOP("Fields", "Answer records")},
    FieldSpec{"authority_count"_L1, FieldType::Integer, QT_TRANSLATE_NOOP("Fields", "Authority records")},
    FieldSpec{"additional_count"_L1, FieldType::Integer, QT_TRANSLATE_NOOP("Fields", "Additional records")},
    FieldSpec{"soa_serial"_L1, FieldType::Integer, QT_TRANSLATE_NOOP("Fields", "SOA serial")},
    FieldSpec{"truncated"_L1, FieldType::Flag, QT_TRANSLATE_NOOP("Fields", "Asked again by TCP")},
    FieldSpec{"attempts"_L1, FieldType::Integer, QT_TRANSLATE_NOOP("Fields", "Times asked")},
};

QString displayQuestion(const QString &target, const OptionMap &set)
{
    const QString port = set.value(u"port"_s);
    const QString server = port.isEmpty() || port == "53"_L1 ? target : hostWithPort(target, port);
    const QString type = set.value(u"type"_s, u"A"_s);
    return u"%1 %2 @%3"_s.arg(set.value(u"query"_s), type, server);
}

} // namespace

const KindInfo dnsInfo = {
    .kind = Kind::Dns,
    .code = "DNS"_L1,
    .word = "DNS"_L1,
    .label = QT_TRANSLATE_NOOP("Kinds", "DNS"),
    .targetName = "Server"_L1,
    .options = options,
    .fields = fields,
    .normaliseTarget = normaliseHost,
    .displayTarget = displayQuestion,
};

} // namespace vantage
