// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/kind.h"
#include "common/util/ids.h"
#include "common/util/time.h"

#include <QJsonObject>
#include <QStringList>

namespace vantage {

/** What is watched. A check as one agent has it is a task. */
struct CheckSpec
{
    CheckId id;
    QString name;
    Kind kind = Kind::Http;
    QString target;
    OptionMap options;
    Micros interval = std::chrono::seconds(60);
    QStringList tags;
    bool paused = false;

    bool operator==(const CheckSpec &) const = default;
};

inline constexpr Micros minimumInterval = std::chrono::milliseconds(100);
inline constexpr Micros maximumInterval = std::chrono::hours(24 * 7);

/** "google.com:443", "https://oregon.com/", ...: what tables and results show. */
[[nodiscard]] QString displayTarget(const CheckSpec &check);

/** "TCP google.com:443", "ICMP ping example.com", with the check's name where it has one. */
[[nodiscard]] QString describe(const CheckSpec &check);

/** The total deadline of one attempt: the option, or 10 s, or the interval if that is less. */
[[nodiscard]] Micros timeoutOf(const CheckSpec &check);

/** The same check with target and options in canonical form, or which of them is wrong and why. */
[[nodiscard]] Result<CheckSpec> validated(CheckSpec check);

/** "30" or "0.5" or "2m": an interval as operators write it, in seconds unless it says s, m or h. */
[[nodiscard]] Result<Micros> parseInterval(const QString &text);
/** In seconds: "30", "0.5". */
[[nodiscard]] QString formatInterval(Micros interval);

/** {"id","name","kind","tool"?,"target","options","interval","tags","paused"}; secrets are masked unless
 * asked for. */
enum class Secrets { Masked, Shown };
[[nodiscard]] QJsonObject toJson(const CheckSpec &check, Secrets secrets = Secrets::Masked);

/** Reads and validates one check; the error names the key. Unknown keys are told in `warnings`. */
[[nodiscard]] Result<CheckSpec> checkFromJson(const QJsonObject &object, QStringList *warnings = nullptr);

/** The words behind the client id of `addconf`: KIND TARGET [POSITIONAL...] [INTERVAL] [name=value ...].
    `name=` and `tags=` and `paused=` set the check's own members. */
enum class IntervalWord { Required, Absent };
[[nodiscard]] Result<CheckSpec> checkFromWords(const QStringList &words, IntervalWord interval);
/** The inverse of checkFromWords(); what `copy as command` gives behind `addconf <client_id>`. Without its word an
    interval is only told where it is not the usual one. */
[[nodiscard]] QStringList checkToWords(const CheckSpec &check, Secrets secrets = Secrets::Masked,
                                       IntervalWord interval = IntervalWord::Required);
/** Applies `name=value` words to a check; an empty value sets the option back to its default. */
[[nodiscard]] Result<CheckSpec> withChanges(CheckSpec check, const QStringList &words);

/** "addconf form" of a kind: "HTTPS <URL> <TimeInterval>", for help and error messages. */
[[nodiscard]] QString usageOf(Kind kind, IntervalWord interval = IntervalWord::Required);

} // namespace vantage
