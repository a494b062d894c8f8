// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probes/tcp_dialogue.h"

#include "agent/probes/byte_pattern.h"
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
            m_steps[i].expect = bytePattern(pattern);
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
    const std::optional<QRegularExpression> &expect = m_steps.at(m_current).expect;
    if (!expect)
        return Verdict::Matched;
    if (!m_answer.isEmpty()) {
        const QRegularExpressionMatch match = matchBytes(*expect, m_answer);
        if (!match.isValid())
            return Verdict::Astray;
        if (match.hasMatch()) {
            m_match = match;
            return Verdict::Matched;
        }
    }
    return m_answer.size() > maximumAnswer ? Verdict::TooLong : Verdict::Incomplete;
}

void TcpDialogue::keepCaptures()
{
    const QRegularExpressionMatch match = std::exchange(m_match, {});
    const QStringList names = match.regularExpression().namedCaptureGroups();
    for (int i = 1; i <= match.lastCapturedIndex() && m_captures.size() < maximumCaptures; ++i) {
        if (!match.hasCaptured(i))
            continue;
        const QString name = names.value(i);
        QString value = escapeBytes(match.captured(i).toLatin1());
        value.truncate(captureCharacters - m_captured);
        m_captured += value.size();
        m_captures.append({step(), name.isEmpty() ? QString::number(i) : name, value});
    }
}

void TcpDialogue::nextStep()
{
    const qsizetype matchEnd = m_match.hasMatch() ? m_match.capturedEnd() : 0;
    keepCaptures();
    ++m_current;
    if (isOver() || !toSend().isEmpty())
        m_answer.clear();
    else
        m_answer.remove(0, matchEnd);
}

} // namespace vantage
