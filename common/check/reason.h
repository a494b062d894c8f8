// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace vantage {

/** What one run of a task found. Unknown means that the agent could not measure; it never counts as down. */
enum class Outcome : quint8 { Up, Degraded, Down, Unknown };

/** Why. One closed list, the same on the wire, in the store, in exports and in translations; append only. */
enum class Reason : quint8 {
    None,
    NameNotFound,
    NameServerFailure,
    NameTimeout,
    ConnectionRefused,
    ConnectTimeout,
    ConnectionReset,
    Unreachable,
    TlsHandshake,
    TlsUntrusted,
    TlsExpired,
    TlsNameMismatch,
    Timeout,
    ProtocolError,
    StatusMismatch,
    ContentMismatch,
    ResponseTooLarge,
    RedirectLimit,
    Threshold,
    PacketLoss,
    NoAnswer,
    NotSynchronised,
    KissOfDeath,
    NotListening,
    NotPermitted,
    DeniedByPolicy,
    Overloaded,
    InternalError,
};

inline constexpr int outcomeCount = 4;
inline constexpr int reasonCount = int(Reason::InternalError) + 1;

/** "up", "degraded", ...: the code in JSON, exports and filters. */
[[nodiscard]] QLatin1StringView codeOf(Outcome outcome);
/** "connection-refused", ... */
[[nodiscard]] QLatin1StringView codeOf(Reason reason);
[[nodiscard]] std::optional<Outcome> outcomeFromCode(QStringView code);
[[nodiscard]] std::optional<Reason> reasonFromCode(QStringView code);

/** The outcome that a reason stands for unless the check's options say otherwise (thresholds, UDP silence).
 */
[[nodiscard]] Outcome defaultOutcome(Reason reason);

/** In the language of the user interface. */
[[nodiscard]] QString displayName(Outcome outcome);
[[nodiscard]] QString displayName(Reason reason);

} // namespace vantage
