// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/kind.h"
#include "common/check/reason.h"
#include "common/util/ids.h"
#include "common/util/time.h"

#include <QFlags>
#include <QJsonObject>

#include <memory>
#include <optional>
#include <vector>

namespace vantage {

/** What may have spoiled a measurement; statistics can leave such results out. */
enum class ResultFlag : quint16 {
    StartedLate = 1,  ///< the run began noticeably after its time
    LoopStalled = 2,  ///< the agent's event loop stood still while it measured
    ClockStepped = 4, ///< the agent's UTC clock was set while it measured
    Overloaded = 8,   ///< above the agent's limits
    Truncated = 16,   ///< fields were cut to the largest result that is allowed
    Preview = 32,     ///< sent ahead of a backlog: shown, not stored
    SkippedRuns = 64, ///< runs before this one were left out because one still ran
    OnDemand = 128,   ///< asked for by "check now"
};
Q_DECLARE_FLAGS(ResultFlags, ResultFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(ResultFlags)

/** An agent's clock minus the manager's, as the link measured it. */
struct ClockOffset
{
    Micros offset{};
    Micros uncertainty{};

    bool operator==(const ClockOffset &) const = default;
};

/** One run of a task. `agent`, `epoch` and `seq` are given when it is stored; all else is the agent's word.
 */
struct CheckResult
{
    AgentId agent;
    Epoch epoch;
    Seq seq;

    CheckId check;
    Revision revision; ///< of the task that was run
    Kind kind = Kind::Http;
    QString target; ///< as displayTarget() has it
    int attempt = 1;
    int attempts = 1;
    UtcTime scheduled{};
    UtcTime started{};
    Micros duration{};
    Micros late{}; ///< started after scheduled, on the steady clock
    Outcome outcome = Outcome::Unknown;
    Reason reason = Reason::InternalError;
    QString address; ///< that was tried, with its port
    QString phase;   ///< that failed: resolve, connect, tls, wait, transfer, ...
    QString description;
    ResultFlags flags;
    QByteArray fields; ///< a CBOR map, see FieldWriter
    /** When the result came; given where it is stored, and not where that was not known. */
    std::optional<ClockOffset> clock = {};

    bool operator==(const CheckResult &) const = default;
};

/** Results as they pass between threads: shared, immutable. */
using ResultBatch = std::shared_ptr<const std::vector<CheckResult>>;

/** The largest encoded result; fields, then the description, are cut with ResultFlag::Truncated. */
inline constexpr qsizetype maximumResultBytes = 16'384;

/** ["started-late", "loop-stalled", ...] */
[[nodiscard]] QStringList codesOf(ResultFlags flags);

/** The stable JSON form; docs/commands.md lists its keys. */
[[nodiscard]] QJsonObject toJson(const CheckResult &result);
/** The inverse of toJson(); nothing where kind, outcome or reason are not known. */
[[nodiscard]] std::optional<CheckResult> resultFromJson(const QJsonObject &object);

/** `2026-03-12T00:27:05.123Z  agent 2 (10.0.0.7:56501)  TCP google.com:443  UP  12.4 ms  port open`;
    `who` is the part about the agent, left out where empty. Control characters are escaped. */
[[nodiscard]] QString toLine(const CheckResult &result, const QString &who = {});

} // namespace vantage
