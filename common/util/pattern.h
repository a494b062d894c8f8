// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/time.h"

#include <QByteArrayView>
#include <QFlags>
#include <QStringList>
#include <QStringView>

#include <memory>
#include <vector>

struct pcre2_real_code_16;

namespace vantage {

/** A regular expression as QRegularExpression takes it, by the same library, for texts that strangers write: a search that
    runs away is given up after a while of this thread's own time. QRegularExpression has no such limit, and what PCRE2
    can count (calls, depth) says nothing of the characters that a repeat goes over. Cheap to copy. */
class Pattern
{
public:
    enum Option {
        EachLine = 1, ///< ^ and $ match at every line
        IgnoreCase = 2,
    };
    Q_DECLARE_FLAGS(Options, Option)

    /** The error says what is wrong, and at which character. */
    [[nodiscard]] static Result<Pattern> compile(const QString &text, Options options = {});

    /** For an `expect` option, which sees bytes: each is one character, so that \xHH means a byte, and text outside ASCII
        is matched as UTF-8. One that begins with "hex:" is bytes to be found. */
    [[nodiscard]] static Result<Pattern> compileForBytes(const QString &text);

    enum class Verdict {
        Matches,
        Misses,
        Astray, ///< given up: it takes too long on this text, or too much memory
    };
    struct Span
    {
        qsizetype begin = -1; ///< where the group took part in the match
        qsizetype end = -1;
    };
    struct Found
    {
        Verdict verdict = Verdict::Misses;
        std::vector<Span> groups; ///< the whole match, then its groups
        Micros spent{};           ///< of this thread's own time
    };
    static constexpr Micros usualBudget = std::chrono::milliseconds(100);

    /** The first match; Astray once about `budget` is spent. */
    [[nodiscard]] Found find(QStringView text, Micros budget = usualBudget) const;
    [[nodiscard]] Found find(QByteArrayView bytes, Micros budget = usualBudget) const;
    /** Of the groups by number; empty where one has none. */
    [[nodiscard]] QStringList groupNames() const;

private:
    std::shared_ptr<pcre2_real_code_16> m_code;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Pattern::Options)

} // namespace vantage
