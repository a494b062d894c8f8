// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probes/certificate_fields.h"

#include "agent/io/tls_peer.h"

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Of a subject within a sentence. */
constexpr qsizetype shownCharacters = 200;
constexpr qsizetype subjectCharacters = 1000;
/** All names of a certificate together. */
constexpr qsizetype nameCharacters = 4000;

} // namespace

void addCertificate(FieldWriter &fields, const TlsPeer &tls)
{
    const Certificate certificate = tls.certificate();
    fields.add("tls_version"_L1, QString(tls.version()));
    fields.add("tls_cipher"_L1, QString(tls.cipher()));
    fields.add("cert_subject"_L1, certificate.subject.left(subjectCharacters));
    fields.add("cert_issuer"_L1, certificate.issuer.left(subjectCharacters));
    QStringList names;
    qsizetype characters = 0;
    for (const QString &name : certificate.names) {
        characters += name.size();
        if (characters > nameCharacters)
            break;
        names.append(name);
    }
    fields.add("cert_sans"_L1, names);
    fields.add("cert_serial"_L1, certificate.serial);
    fields.add("cert_sha256"_L1, certificate.sha256);
    fields.add("cert_key_type"_L1, certificate.keyType);
    fields.add("cert_key_bits"_L1, certificate.keyBits);
    fields.add("cert_not_before"_L1, toIso8601(certificate.notBefore));
    fields.add("cert_not_after"_L1, toIso8601(certificate.notAfter));
    fields.add("chain_not_after"_L1, toIso8601(tls.chainNotAfter()));
    if (const QString first = tls.endsFirst(); !first.isEmpty())
        fields.add("chain_ends_first"_L1, first.left(subjectCharacters));
    fields.add("cert_days_left"_L1, daysLeft(tls.chainNotAfter(), utcNow()));
    if (const QString error = tls.error(); !error.isEmpty())
        fields.add("cert_error"_L1, error);
}

std::optional<ExpiryVerdict> judgeExpiry(const OptionReader &options, UtcTime chainNotAfter,
                                         const QString &endsFirst, UtcTime now)
{
    const auto rule = [&](QLatin1StringView name, Outcome outcome) -> std::optional<ExpiryVerdict> {
        const int limit = options.integer(name);
        const qint64 left = daysLeft(chainNotAfter, now);
        if (limit <= 0 || left >= limit || (!options.flag("verify"_L1) && !options.isSet(name)))
            return {};
        const QString day = toIso8601(chainNotAfter).first(10);
        const QString which = endsFirst.isEmpty()
                                  ? u"certificate"_s
                                  : u"certificate '%1' of the chain"_s.arg(endsFirst.left(shownCharacters));
        return ExpiryVerdict{.outcome = outcome,
                             .sentence = left < 0
                                             ? u"%1 expired on %2"_s.arg(which, day)
                                             : u"%1 expires in %2 days (%3)"_s.arg(which).arg(left).arg(day),
                             .rule = u"%1=%2"_s.arg(name).arg(limit)};
    };
    if (auto verdict = rule("cert_down_days"_L1, Outcome::Down))
        return verdict;
    return rule("cert_degraded_days"_L1, Outcome::Degraded);
}

qint64 daysLeft(UtcTime end, UtcTime now)
{
    return std::chrono::floor<std::chrono::days>(end - now).count();
}

} // namespace vantage
