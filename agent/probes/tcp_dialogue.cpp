// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probes/tcp_dialogue.h"

#include "agent/probes/mismatch_text.h"
#include "common/util/text.h"

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumCaptures = 32;
/** All captures together. */
constexpr qsizetype captureCharacters = 2000;

} // namespace

TcpDialogue::TcpDialogue(const OptionReader &options)
{
    const QStringList send = options.lines("send"_L1);
    const QStringList expect = options.lines("expect"_L1);
    m_steps.resize(std::max(send.size(), expect.size()));
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        m_steps[i].send = parseBytes(send.value(i)).value_or(QByteArray());
        if (const QString pattern = expect.value(i); !pattern.isEmpty())
            m_steps[i].expect = Pattern::compileForBytes(pattern);
    }
}

void TcpDialogue::receivedBefore(QByteArrayView bytes)
{
    if (m_banner.size() < bannerBytes)
        m_banner += bytes.first(std::min(bytes.size(), bannerBytes - m_banner.size()));
}

void TcpDialogue::received(QByteArrayView bytes)
{
    receivedBefore(bytes);
    m_answer += bytes;
}

TcpDialogue::Verdict TcpDialogue::check()
{
    const std::optional<Result<Pattern>> &expect = m_steps.at(m_current).expect;
    if (!expect)
        return Verdict::Matched;
    if (!*expect)
        return Verdict::Astray; // which validation does not let through
    if (!m_answer.isEmpty()) {
        // An answer in many pieces is searched as often: all of it together has one budget.
        m_match = (*expect)->find(m_answer, Pattern::usualBudget - m_patternTime);
        m_patternTime += m_match.spent;
        if (m_match.verdict == Pattern::Verdict::Astray)
            return Verdict::Astray;
        if (m_match.verdict == Pattern::Verdict::Matches)
            return Verdict::Matched;
    }
    return m_answer.size() > maximumAnswer ? Verdict::TooLong : Verdict::Incomplete;
}

void TcpDialogue::keepCaptures()
{
    if (m_match.groups.empty())
        return;
    const QStringList names = (*m_steps.at(m_current).expect)->groupNames();
    for (size_t i = 1; i < m_match.groups.size() && m_captures.size() < maximumCaptures; ++i) {
        const auto [begin, end] = m_match.groups[i];
        if (begin < 0)
            continue;
        const QString name = names.value(qsizetype(i));
        QString value = escapeBytes(QByteArrayView(m_answer).sliced(begin, end - begin));
        value.truncate(captureCharacters - m_captured);
        m_captured += value.size();
        m_captures.append({step(), name.isEmpty() ? QString::number(i) : name, value});
    }
}

void TcpDialogue::nextStep()
{
    const qsizetype matchEnd = m_match.groups.empty() ? 0 : m_match.groups.front().end;
    keepCaptures();
    m_match = {};
    m_patternTime = {};
    ++m_current;
    if (isOver() || !toSend().isEmpty())
        m_answer.clear();
    else
        m_answer.remove(0, matchEnd);
}

} // namespace vantage
