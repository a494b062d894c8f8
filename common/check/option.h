// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/result.h"

#include <QMap>
#include <QString>

#include <chrono>
#include <limits>
#include <optional>
#include <span>

namespace vantage {

/** How an option's text is read and which editor the dialog gives it. */
enum class OptionType : quint8 {
    Text,
    Integer,
    Duration, ///< seconds, fractions allowed
    Percent,
    Flag, ///< on or off
    Choice,
    Port,
    Pattern,   ///< a regular expression
    StatusSet, ///< HTTP codes and ranges: 200-299,304
    Bytes,     ///< text with escapes, or hex:...; see parseBytes()
    List,      ///< may be given several times; kept as lines
    Address,   ///< an IP address
    File,      ///< a path on the agent's machine
    Secret,    ///< masked wherever configuration is shown
};

/** One option of a kind of check, declared once: validation, files, dialogs, commands and the manual come
 * from it. */
struct OptionSpec
{
    QLatin1StringView name;
    OptionType type = OptionType::Text;
    const char *label = ""; ///< translated in the context "Options"
    const char *help = "";  ///< one line, translated in the same context
    QLatin1StringView defaultValue = {};
    double minimum = 0;
    double maximum = std::numeric_limits<double>::max();
    QLatin1StringView unit = {};
    std::span<const QLatin1StringView> choices = {};
    /** Place among the words behind the target in `addconf`, from 1; 0 for name=value only. */
    int position = 0;
    bool required = false;
    /** For texts with rules of their own: the canonical form, or the sentence that says what is wrong. */
    Result<QString> (*normalise)(const QString &text) = nullptr;
};

/** The options that an operator set, name -> canonical text. What is not set has its table's default. */
using OptionMap = QMap<QString, QString>;

[[nodiscard]] QString displayLabel(const OptionSpec &spec);
[[nodiscard]] QString displayHelp(const OptionSpec &spec);

/** The canonical form of `text` for this option, or the sentence that says what is wrong and what would be
 * right. */
[[nodiscard]] Result<QString> normaliseOption(const OptionSpec &spec, const QString &text);

/** An HTTP status set as StatusSet options have it. */
class StatusSet
{
public:
    [[nodiscard]] static Result<StatusSet> parse(QStringView text);
    [[nodiscard]] bool contains(int status) const;

private:
    QList<std::pair<int, int>> m_ranges;
};

/** Typed reading of validated options; falls back to the defaults of the table that it was made with. */
class OptionReader
{
public:
    OptionReader(const OptionMap &values, std::span<const OptionSpec *const> specs);

    [[nodiscard]] bool isSet(QLatin1StringView name) const;
    [[nodiscard]] QString text(QLatin1StringView name) const;
    [[nodiscard]] QStringList lines(QLatin1StringView name) const;
    [[nodiscard]] int integer(QLatin1StringView name) const;
    [[nodiscard]] double number(QLatin1StringView name) const;
    [[nodiscard]] bool flag(QLatin1StringView name) const;
    [[nodiscard]] std::chrono::microseconds duration(QLatin1StringView name) const;
    [[nodiscard]] QByteArray bytes(QLatin1StringView name) const;

private:
    [[nodiscard]] const QString *given(QLatin1StringView name) const;
    [[nodiscard]] QLatin1StringView standard(QLatin1StringView name) const;

    const OptionMap &m_values;
    std::span<const OptionSpec *const> m_specs;
};

} // namespace vantage
