// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/check/reason.h"

#include <QCoreApplication>

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

struct OutcomeRow
{
    QLatin1StringView code;
    const char *name;
};

struct ReasonRow
{
    QLatin1StringView code;
    Outcome outcome;
    const char *name;
};

constexpr std::array<OutcomeRow, outcomeCount> outcomes = {{
    {"up"_L1, QT_TRANSLATE_NOOP("Outcome", "Up")},
    {"degraded"_L1, QT_TRANSLATE_NOOP("Outcome", "Degraded")},
    {"down"_L1, QT_TRANSLATE_NOOP("Outcome", "Down")},
    {"unknown"_L1, QT_TRANSLATE_NOOP("Outcome", "Unknown")},
}};

constexpr std::array<ReasonRow, reasonCount> reasons = {{
    {"none"_L1, Outcome::Up, QT_TRANSLATE_NOOP("Reason", "None")},
    {"name-not-found"_L1, Outcome::Down, QT_TRANSLATE_NOOP("Reason", "Name not found")},
    {"name-server-failure"_L1, Outcome::Down, QT_TRANSLATE_NOOP("Reason", "Name server failed")},
    {"name-timeout"_L1, Outcome::Down, QT_TRANSLATE_NOOP("Reason", "Name server did not answer")},
    {"connection-refused"_L1, Outcome::Down, QT_TRANSLATE_NOOP("Reason", "Connection refused")},
    {"connect-timeout"_L1, Outcome::Down, QT_TRANSLATE_NOOP("Reason", "No answer to the connection attempt")},
    {"connection-reset"_L1, Outcome::Down, QT_TRANSLATE_NOOP("Reason", "Connection reset")},
    {"unreachable"_L1, Outcome::Down, QT_TRANSLATE_NOOP("Reason", "Unreachable")},
    {"tls-handshake"_L1, Outcome::Down, QT_TRANSLATE_NOOP("Reason", "TLS handshake failed")},
    {"tls-untrusted"_L1, Outcome::Down, QT_TRANSLATE_NOOP("Reason", "Certificate not trusted")},
    {"tls-expired"_L1, Outcome::Down, QT_TRANSLATE_NOOP("Reason", "Certificate expired")},
    {"tls-name-mismatch"_L1, Outcome::Down, QT_TRANSLATE_NOOP("Reason", "Certificate is for another name")},
    {"timeout"_L1, Outcome::Down, QT_TRANSLATE_NOOP("Reason", "Timed out")},
    {"protocol-error"_L1, Outcome::Down, QT_TRANSLATE_NOOP("Reason", "Protocol error")},
    {"status-mismatch"_L1, Outcome::Down, QT_TRANSLATE_NOOP("Reason", "Status not accepted")},
    {"content-mismatch"_L1, Outcome::Down, QT_TRANSLATE_NOOP("Reason", "Content not accepted")},
    {"response-too-large"_L1, Outcome::Down, QT_TRANSLATE_NOOP("Reason", "Response too large")},
    {"redirect-limit"_L1, Outcome::Down, QT_TRANSLATE_NOOP("Reason", "Too many redirects")},
    {"threshold"_L1, Outcome::Degraded, QT_TRANSLATE_NOOP("Reason", "Threshold exceeded")},
    {"packet-loss"_L1, Outcome::Degraded, QT_TRANSLATE_NOOP("Reason", "Packets lost")},
    {"no-answer"_L1, Outcome::Down, QT_TRANSLATE_NOOP("Reason", "No answer")},
    {"not-synchronised"_L1, Outcome::Down, QT_TRANSLATE_NOOP("Reason", "Clock not synchronised")},
    {"kiss-of-death"_L1, Outcome::Down, QT_TRANSLATE_NOOP("Reason", "Kiss of death")},
    {"not-listening"_L1, Outcome::Down, QT_TRANSLATE_NOOP("Reason", "Not listening")},
    {"not-permitted"_L1, Outcome::Unknown, QT_TRANSLATE_NOOP("Reason", "Agent lacks the permission")},
    {"denied-by-policy"_L1, Outcome::Unknown, QT_TRANSLATE_NOOP("Reason", "Denied by the agent's policy")},
    {"overloaded"_L1, Outcome::Unknown, QT_TRANSLATE_NOOP("Reason", "Agent overloaded")},
    {"internal-error"_L1, Outcome::Unknown, QT_TRANSLATE_NOOP("Reason", "Internal error")},
}};

template <typename Enum, typename Rows>
std::optional<Enum> findCode(const Rows &rows, QStringView code)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (code == rows[i].code)
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView codeOf(Outcome outcome)
{
    return outcomes.at(size_t(outcome)).code;
}

QLatin1StringView codeOf(Reason reason)
{
    return reasons.at(size_t(reason)).code;
}

std::optional<Outcome> outcomeFromCode(QStringView code)
{
    return findCode<Outcome>(outcomes, code);
}

std::optional<Reason> reasonFromCode(QStringView code)
{
    return findCode<Reason>(reasons, code);
}

Outcome defaultOutcome(Reason reason)
{
    return reasons.at(size_t(reason)).outcome;
}

QString displayName(Outcome outcome)
{
    return QCoreApplication::translate("Outcome", outcomes.at(size_t(outcome)).name);
}

QString displayName(Reason reason)
{
    return QCoreApplication::translate("Reason", reasons.at(size_t(reason)).name);
}

} // namespace vantage
