// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probes/dns_rules.h"

#include "common/check/dns_names.h"
#include "common/util/pattern.h"

#include <algorithm>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownCharacters = 512; ///< of a record
/** Of all records together, so that the other fields have their place in a result of 16 KiB. */
constexpr qsizetype allCharacters = 12'000;

QString excerpt(const QString &text)
{
    constexpr qsizetype shown = 60;
    return text.size() <= shown ? text : text.left(shown) + u"..."_s;
}

QString counted(qsizetype count, const QString &type)
{
    const QString kind = type == "ANY"_L1 ? QString() : type + u' ';
    return count == 0 ? u"no %1record"_s.arg(kind)
                      : u"%1 %2record%3"_s.arg(count).arg(kind, count == 1 ? QString() : u"s"_s);
}

/** The first few records' data, for the line of description. */
QString listed(const QStringList &data)
{
    constexpr qsizetype shown = 3;
    QStringList first;
    for (const QString &each : data.first(std::min(shown, data.size())))
        first += excerpt(each);
    if (first.isEmpty())
        return {};
    return u": "_s + first.join(u", "_s) + (data.size() > shown ? u", ..."_s : QString());
}

Reason reasonOf(int rcode)
{
    switch (rcode) {
    case 0:
        return Reason::StatusMismatch; // another code would have been right
    case 3:
        return Reason::NameNotFound;
    default:
        return Reason::NameServerFailure;
    }
}

QString meaningOf(int rcode, const QString &name)
{
    switch (rcode) {
    case 2:
        return u"SERVFAIL: the server could not find the answer for %1"_s.arg(name);
    case 3:
        return u"NXDOMAIN: the name %1 does not exist"_s.arg(name);
    case 5:
        return u"REFUSED: the server refuses to answer for %1"_s.arg(name);
    default:
        return u"%1 for %2"_s.arg(dnsRcodeName(rcode), name);
    }
}

/** Nothing where the search was given up; all records together have one budget. */
std::optional<qsizetype> countMatching(const QString &text, const QStringList &data)
{
    const Result<Pattern> pattern = Pattern::compile(text);
    if (!pattern)
        return std::nullopt; // which validation does not let through
    Micros left = Pattern::usualBudget;
    qsizetype matching = 0;
    for (const QString &each : data) {
        const Pattern::Found found = pattern->find(each, left);
        if (found.verdict == Pattern::Verdict::Astray)
            return std::nullopt;
        left -= found.spent;
        matching += found.verdict == Pattern::Verdict::Matches ? 1 : 0;
    }
    return matching;
}

std::optional<DnsVerdict> judgePatterns(const OptionReader &options, const QStringList &data,
                                        const QString &evidence)
{
    for (const auto name : {"match"_L1, "nomatch"_L1}) {
        const QString pattern = options.text(name);
        if (pattern.isEmpty())
            continue;
        const std::optional<qsizetype> matching = countMatching(pattern, data);
        if (!matching)
            return DnsVerdict{Reason::InternalError,
                              u"%1; the pattern '%2' takes too long on them"_s.arg(evidence, pattern)};
        if (name == "nomatch"_L1) {
            if (*matching > 0)
                return DnsVerdict{Reason::ContentMismatch,
                                  u"%1; %2 match '%3'"_s.arg(evidence).arg(*matching).arg(pattern)};
        } else if (options.text("match_mode"_L1) == "all"_L1) {
            if (*matching < data.size() || data.isEmpty())
                return DnsVerdict{
                    Reason::ContentMismatch,
                    u"%1; %2 do not match '%3'"_s.arg(evidence).arg(data.size() - *matching).arg(pattern)};
        } else if (*matching == 0) {
            return DnsVerdict{Reason::ContentMismatch, u"%1; none matches '%2'"_s.arg(evidence, pattern)};
        }
    }
    return std::nullopt;
}

} // namespace

DnsVerdict judgeDnsAnswer(const OptionReader &options, const QString &name, const DnsAnswer &answer)
{
    const QString accepted = options.text("rcode"_L1);
    if (accepted != dnsRcodeName(answer.rcode)) {
        const Result<QList<int>> codes = parseDnsRcodes(accepted);
        if (!codes || !codes->contains(answer.rcode)) {
            const QString wanted =
                accepted == "NOERROR"_L1 ? QString() : u"; right would be %1"_s.arg(accepted);
            return {reasonOf(answer.rcode), meaningOf(answer.rcode, name) + wanted};
        }
    }
    if (options.flag("require_aa"_L1) && !answer.authoritative)
        return {Reason::StatusMismatch,
                u"%1, but not authoritative (no AA)"_s.arg(dnsRcodeName(answer.rcode))};
    if (options.flag("require_ad"_L1) && !answer.authenticData)
        return {Reason::StatusMismatch,
                u"%1, but not authenticated (no AD)"_s.arg(dnsRcodeName(answer.rcode))};
    if (answer.rcode != 0)
        return {Reason::None, u"%1, as accepted"_s.arg(meaningOf(answer.rcode, name))};

    const QString type = options.text("type"_L1);
    QStringList data;
    for (const DnsRecord &record : answer.records) {
        if (type == "ANY"_L1 || record.type == type)
            data += record.data;
    }
    const QString evidence = u"NOERROR, %1%2"_s.arg(counted(answer.matching, type), listed(data));
    if (const int least = options.integer("min_answers"_L1); answer.matching < least)
        return {Reason::ContentMismatch,
                least == 1 ? evidence : u"%1; at least %2 are wanted"_s.arg(evidence).arg(least)};
    if (const auto verdict = judgePatterns(options, data, evidence))
        return *verdict;
    return {Reason::None, evidence};
}

QString dnsFlags(const DnsAnswer &answer)
{
    QString text = u"qr"_s;
    const auto add = [&](bool set, QLatin1StringView name) {
        if (set)
            text += u' ' + name;
    };
    add(answer.authoritative, "aa"_L1);
    add(answer.truncated, "tc"_L1);
    add(answer.recursionDesired, "rd"_L1);
    add(answer.recursionAvailable, "ra"_L1);
    add(answer.authenticData, "ad"_L1);
    add(answer.checkingDisabled, "cd"_L1);
    return text;
}

void addDnsRecords(FieldWriter &fields, const QList<DnsRecord> &records)
{
    QCborStreamWriter &writer = fields.value("answers"_L1);
    writer.startArray();
    qsizetype characters = 0;
    for (const DnsRecord &record : records) {
        QString line =
            record.name + u' ' + QString::number(record.ttl) + u' ' + record.type + u' ' + record.data;
        line.truncate(shownCharacters);
        characters += line.size();
        if (characters > allCharacters)
            break;
        writer.append(line);
    }
    writer.endArray();
}

} // namespace vantage
