// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/pattern.h"

#include "common/util/text.h"

#include <QRegularExpression>

#define PCRE2_CODE_UNIT_WIDTH 16
#include <pcre2.h>

#include <algorithm>
#include <array>
#include <ctime>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** In KiB. PCRE2's own limit is 20 GB. */
constexpr uint32_t heapLimit = 64 * 1024;
/** Compiling a pattern to machine code takes longer than the search through a shorter text. */
constexpr qsizetype worthCompiling = 65'536;
constexpr size_t smallestStack = 32 * size_t(1024);
constexpr size_t largestStack = 512 * size_t(1024);

PCRE2_SPTR unitsOf(QStringView text)
{
    return reinterpret_cast<PCRE2_SPTR>(text.utf16());
}

/** Of this thread alone: what other programs take from it is not the pattern's. */
Micros ownTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::duration_cast<Micros>(std::chrono::seconds(time.tv_sec) +
                                              std::chrono::nanoseconds(time.tv_nsec));
}

/** Asked by PCRE2 before each item of the pattern, so between two questions lies at most one pass over the text. */
class Allowance
{
public:
    Allowance(Micros budget, qsizetype textLength)
        : m_budget(budget)
        , m_stride(int(std::clamp<qsizetype>((1 << 20) / std::max<qsizetype>(textLength, 1), 1, 64)))
    {
    }

    [[nodiscard]] bool isSpent()
    {
        if (--m_untilLook > 0)
            return false;
        m_untilLook = m_stride;
        // The steady clock is the cheaper one.
        const SteadyTime now = SteadyClock::now();
        if (now < m_end)
            return false;
        const Micros left = m_budget - spent();
        m_end = now + left;
        return left <= Micros::zero();
    }
    [[nodiscard]] Micros spent() const { return ownTime() - m_begin; }

private:
    const Micros m_budget;
    const int m_stride;
    const Micros m_begin = ownTime();
    SteadyTime m_end = SteadyClock::now() + m_budget;
    int m_untilLook = m_stride;
};

int ask(pcre2_callout_block *, void *allowance)
{
    return static_cast<Allowance *>(allowance)->isSpent() ? PCRE2_ERROR_CALLOUT : 0;
}

using MatchData = std::unique_ptr<pcre2_match_data, decltype(&pcre2_match_data_free)>;
using MatchContext = std::unique_ptr<pcre2_match_context, decltype(&pcre2_match_context_free)>;
using JitStack = std::unique_ptr<pcre2_jit_stack, decltype(&pcre2_jit_stack_free)>;

int search(pcre2_code *code, QStringView text, Allowance &allowance, pcre2_match_data *data)
{
    const MatchContext context(pcre2_match_context_create(nullptr), &pcre2_match_context_free);
    pcre2_set_callout(context.get(), &ask, &allowance);
    pcre2_set_heap_limit(context.get(), heapLimit);
    const auto match = [&](uint32_t options) {
        return pcre2_match(code, unitsOf(text), size_t(text.size()), 0, options, data, context.get());
    };
    if (text.size() >= worthCompiling && pcre2_jit_compile(code, PCRE2_JIT_COMPLETE) == 0) {
        const JitStack stack(pcre2_jit_stack_create(smallestStack, largestStack, nullptr),
                             &pcre2_jit_stack_free);
        pcre2_jit_stack_assign(context.get(), nullptr, stack.get());
        if (const int result = match(0); result != PCRE2_ERROR_JIT_STACKLIMIT)
            return result;
    }
    return match(PCRE2_NO_JIT);
}

} // namespace

Result<Pattern> Pattern::compile(const QString &text, Options options)
{
    uint32_t flags = PCRE2_UTF | PCRE2_AUTO_CALLOUT;
    if (options & EachLine)
        flags |= PCRE2_MULTILINE;
    if (options & IgnoreCase)
        flags |= PCRE2_CASELESS;
    int error = 0;
    size_t place = 0;
    Pattern pattern;
    pattern.m_code.reset(pcre2_compile(unitsOf(text), size_t(text.size()), flags, &error, &place, nullptr),
                         &pcre2_code_free);
    if (!pattern.m_code) {
        std::array<PCRE2_UCHAR, 200> words{};
        const int length = pcre2_get_error_message(error, words.data(), words.size());
        const auto *first = reinterpret_cast<const char16_t *>(words.data());
        return invalid(
            u"%1 at character %2"_s.arg(QString::fromUtf16(first, std::max(length, 0))).arg(place));
    }
    return pattern;
}

Result<Pattern> Pattern::compileForBytes(const QString &text)
{
    if (!text.startsWith("hex:"_L1))
        return compile(QString::fromLatin1(text.toUtf8()), EachLine);
    const Result<QByteArray> bytes = parseBytes(text);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    return compile(QRegularExpression::escape(QString::fromLatin1(*bytes)));
}

Pattern::Found Pattern::find(QByteArrayView bytes, Micros budget) const
{
    return find(QString::fromLatin1(bytes), budget);
}

Pattern::Found Pattern::find(QStringView text, Micros budget) const
{
    Allowance allowance(budget, text.size());
    const MatchData data(pcre2_match_data_create_from_pattern(m_code.get(), nullptr), &pcre2_match_data_free);
    const int count = search(m_code.get(), text, allowance, data.get());
    Found found;
    if (count > 0) {
        found.verdict = Verdict::Matches;
        const size_t *ends = pcre2_get_ovector_pointer(data.get());
        for (int i = 0; i < count; ++i) {
            // PCRE2_UNSET becomes -1. With \K in a look-ahead a match may end before it begins.
            const auto begin = qsizetype(ends[2 * i]);
            found.groups.push_back({begin, std::max(begin, qsizetype(ends[2 * i + 1]))});
        }
    } else if (count != PCRE2_ERROR_NOMATCH) {
        found.verdict = Verdict::Astray;
    }
    found.spent = allowance.spent();
    return found;
}

QStringList Pattern::groupNames() const
{
    uint32_t groups = 0;
    uint32_t names = 0;
    uint32_t size = 0;
    PCRE2_SPTR table = nullptr;
    pcre2_pattern_info(m_code.get(), PCRE2_INFO_CAPTURECOUNT, &groups);
    pcre2_pattern_info(m_code.get(), PCRE2_INFO_NAMECOUNT, &names);
    pcre2_pattern_info(m_code.get(), PCRE2_INFO_NAMEENTRYSIZE, &size);
    pcre2_pattern_info(m_code.get(), PCRE2_INFO_NAMETABLE, &table);
    QStringList result(qsizetype(groups) + 1);
    // An entry is the group's number and its name, which ends with a zero.
    for (uint32_t i = 0; i < names; ++i, table += size)
        result[table[0]] = QString::fromUtf16(reinterpret_cast<const char16_t *>(table + 1));
    return result;
}

} // namespace vantage
