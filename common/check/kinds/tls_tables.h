// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/field.h"
#include "common/check/option.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

/* What every kind that speaks TLS has in its tables. */

namespace vantage {
using namespace Qt::StringLiterals;

template <typename Spec, std::size_t N, std::size_t M>
[[nodiscard]] constexpr std::array<Spec, N + M> joined(const std::array<Spec, N> &own,
                                                       const std::array<Spec, M> &shared)
{
    std::array<Spec, N + M> all{};
    std::copy(own.begin(), own.end(), all.begin());
    std::copy(shared.begin(), shared.end(), all.begin() + N);
    return all;
}

inline constexpr std::array tlsVersions = {"1.0"_L1, "1.1"_L1, "1.2"_L1, "1.3"_L1};

inline constexpr std::array tlsOptions = {
    OptionSpec{.name = "verify"_L1,
               .type = OptionType::Flag,
               .label = QT_TRANSLATE_NOOP("Options", "Verify certificate"),
               .help = QT_TRANSLATE_NOOP(
                   "Options", "The server's certificate must be trusted, valid and for this name."),
               .defaultValue = "on"_L1},
    OptionSpec{.name = "ca"_L1,
               .type = OptionType::File,
               .label = QT_TRANSLATE_NOOP("Options", "CA file"),
               .help = QT_TRANSLATE_NOOP(
                   "Options",
                   "PEM file on the agent's machine with the authorities to trust instead of the system's.")},
    OptionSpec{.name = "tls_min"_L1,
               .type = OptionType::Choice,
               .label = QT_TRANSLATE_NOOP("Options", "Oldest TLS version"),
               .help = QT_TRANSLATE_NOOP(
                   "Options", "A server that cannot speak this version or a newer one fails the check."),
               .defaultValue = "1.2"_L1,
               .choices = tlsVersions},
    OptionSpec{.name = "cert_degraded_days"_L1,
               .type = OptionType::Integer,
               .label = QT_TRANSLATE_NOOP("Options", "Certificate: degraded below"),
               .help = QT_TRANSLATE_NOOP("Options",
                                         "Degraded when the chain expires in fewer days than this; 0 never."),
               .defaultValue = "14"_L1,
               .minimum = 0,
               .maximum = 3650,
               .unit = "d"_L1},
    OptionSpec{
        .name = "cert_down_days"_L1,
        .type = OptionType::Integer,
        .label = QT_TRANSLATE_NOOP("Options", "Certificate: down below"),
        .help = QT_TRANSLATE_NOOP(
            "Options", "Down when the chain expires in fewer days than this; 0 only once it has expired."),
        .defaultValue = "0"_L1,
        .minimum = 0,
        .maximum = 3650,
        .unit = "d"_L1},
};

/** Written by addCertificate(). */
inline constexpr std::array certificateFields = {
    FieldSpec{"tls_version"_L1, FieldType::Text, QT_TRANSLATE_NOOP("Fields", "TLS version")},
    FieldSpec{"tls_cipher"_L1, FieldType::Text, QT_TRANSLATE_NOOP("Fields", "Cipher")},
    FieldSpec{"cert_subject"_L1, FieldType::Text, QT_TRANSLATE_NOOP("Fields", "Certificate subject")},
    FieldSpec{"cert_issuer"_L1, FieldType::Text, QT_TRANSLATE_NOOP("Fields", "Certificate issuer")},
    FieldSpec{"cert_sans"_L1, FieldType::List, QT_TRANSLATE_NOOP("Fields", "Certificate names")},
    FieldSpec{"cert_serial"_L1, FieldType::Text, QT_TRANSLATE_NOOP("Fields", "Certificate serial")},
    FieldSpec{"cert_sha256"_L1, FieldType::Text, QT_TRANSLATE_NOOP("Fields", "Certificate SHA-256")},
    FieldSpec{"cert_key_type"_L1, FieldType::Text, QT_TRANSLATE_NOOP("Fields", "Certificate key")},
    FieldSpec{"cert_key_bits"_L1, FieldType::Integer, QT_TRANSLATE_NOOP("Fields", "Certificate key bits")},
    FieldSpec{"cert_not_before"_L1, FieldType::Time, QT_TRANSLATE_NOOP("Fields", "Certificate valid from")},
    FieldSpec{"cert_not_after"_L1, FieldType::Time, QT_TRANSLATE_NOOP("Fields", "Certificate valid until")},
    FieldSpec{"chain_not_after"_L1, FieldType::Time, QT_TRANSLATE_NOOP("Fields", "Chain valid until")},
    FieldSpec{"chain_ends_first"_L1, FieldType::Text,
              QT_TRANSLATE_NOOP("Fields", "Certificate that ends first")},
    FieldSpec{"cert_days_left"_L1, FieldType::Integer, QT_TRANSLATE_NOOP("Fields", "Days left")},
    FieldSpec{"cert_error"_L1, FieldType::Text, QT_TRANSLATE_NOOP("Fields", "Verification error")},
};

} // namespace vantage
