// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probes/tcp_dialogue.h"

#include "agent/probes/byte_pattern.h"
#include "common/util/text.h"

namespace vantage {
using namespace Qt::StringLiterals;

TcpDialogue::TcpDialogue(const OptionReader &options)
{
    const QStringList send = options.lines("send"_L1);
    const QStringList expect = options.lines("expect"_L1);
    m_steps.resize(std::max(send.size(), expect.size()));
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        m_steps[i].send = parseBytes(send.value(i)).value_or(QByteArray());
        if (const QString pattern = expect.value(i); !pattern.isEmpty())
            m_steps[i].expect = bytePattern(pattern);
    }
}

void TcpDialogue::received(QByteArrayView bytes)
{
    if (m_banner.size() < bannerBytes)
        m_banner += bytes.first(std::min(bytes.size(), bannerBytes - m_banner.size()));
    m_answer += bytes;
}

TcpDialogue::Verdict TcpDialogue::check()
{
    const std::optional<QRegularExpression> &expect = m_steps.at(m_current).expect;
    if (!expect)
        return Verdict::Matched;
    if (!m_answer.isEmpty()) {
        const QRegularExpressionMatch match = matchBytes(*expect, m_answer);
        if (match.hasMatch()) {
            m_matchEnd = match.capturedEnd();
            return Verdict::Matched;
        }
    }
    return m_answer.size() > maximumAnswer ? Verdict::TooLong : Verdict::Incomplete;
}

void TcpDialogue::nextStep()
{
    ++m_current;
    if (isOver() || !toSend().isEmpty())
        m_answer.clear();
    else
        m_answer.remove(0, m_matchEnd);
    m_matchEnd = 0;
}

} // namespace vantage
