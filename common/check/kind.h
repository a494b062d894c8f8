// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/field.h"
#include "common/check/option.h"

#include <optional>

namespace vantage {

enum class Kind : quint8 { Http, Https, Tcp, Udp, Dns, Ntp, Ping, Traceroute, Local };

inline constexpr int kindCount = 9;

/** Everything about a kind of check that is not how it is measured. One row of the registry. */
struct KindInfo
{
    Kind kind = Kind::Http;
    /** Names the kind uniquely: on the wire, in the store, in filters ("HTTP", "PING", ...). */
    QLatin1StringView code;
    /** The word of `addconf` and of JSON's `kind`; ping and traceroute share "ICMP" and differ by `tool`. */
    QLatin1StringView word;
    int tool = 0;                 ///< 1 ping, 2 traceroute, 0 where the word is enough
    const char *label = "";       ///< translated in the context "Kinds"
    QLatin1StringView targetName; ///< "URL", "Host", ... as usage lines show it
    std::span<const OptionSpec> options;
    std::span<const FieldSpec> fields;
    /** The target as it is kept (a bare host gets its scheme), or what is wrong with it. */
    Result<QString> (*normaliseTarget)(const QString &text) = nullptr;
    /** What people read: "google.com:443". */
    QString (*displayTarget)(const QString &target, const OptionMap &options) = nullptr;
};

/** All kinds, in the order of the enumeration. */
[[nodiscard]] std::span<const KindInfo *const> allKinds();
[[nodiscard]] const KindInfo &infoOf(Kind kind);
[[nodiscard]] QString displayName(Kind kind);

[[nodiscard]] std::optional<Kind> kindFromCode(QStringView code);

/** The kind that a word of a command or of a file means: case does not matter, NDP is NTP.
    `tool` chooses where a word has several kinds; 0 chooses the first. */
[[nodiscard]] std::optional<Kind> kindFromWord(QStringView word, int tool = 0);

/** Options that every kind has: timeout, retries, family, ... */
[[nodiscard]] std::span<const OptionSpec> commonOptions();

/** Fields that results of every kind may have, beside the kind's own. */
[[nodiscard]] std::span<const FieldSpec> commonFields();

/** The kind's own options in table order, then the common ones. */
[[nodiscard]] std::span<const OptionSpec *const> optionsOf(Kind kind);
[[nodiscard]] const OptionSpec *findOption(Kind kind, QStringView name);
[[nodiscard]] const FieldSpec *findField(Kind kind, QStringView name);

/** Reads `values` with the defaults of the kind's tables. `values` must outlive the reader. */
[[nodiscard]] OptionReader readOptions(Kind kind, const OptionMap &values);

} // namespace vantage
