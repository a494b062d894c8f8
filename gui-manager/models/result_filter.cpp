// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/result_filter.h"

namespace vantage {

void ResultMatcher::prepare(const ResultFilter &filter, const QHash<AgentId, AgentCaption> &agents)
{
    m_filter = filter;
    const auto contains = [this](const QString &text) {
        return text.contains(m_filter.text, Qt::CaseInsensitive);
    };
    for (int i = 0; i < reasonCount; ++i) {
        const auto reason = Reason(i);
        m_matchingReasons[size_t(i)] =
            reason != Reason::None && (contains(codeOf(reason).toString()) || contains(displayName(reason)));
    }
    m_matchingAgents.clear();
    for (auto it = agents.constBegin(); it != agents.constEnd(); ++it) {
        if (contains(it->label) || contains(it->address))
            m_matchingAgents.push_back(it.key());
    }
    std::ranges::sort(m_matchingAgents);
}

bool ResultMatcher::passes(const ResultRing &ring, RowNumber number) const
{
    const ResultRecord &record = ring.at(number);
    if (!(m_filter.outcomes & ResultFilter::only(record.outcome)) ||
        !(m_filter.reasons & ResultFilter::only(record.reason)) ||
        (m_filter.kind && *m_filter.kind != record.kind) ||
        (m_filter.agent.isValid() && m_filter.agent != record.agent) ||
        (m_filter.check.isValid() && m_filter.check != record.check) ||
        (m_filter.longerThan && record.duration <= m_filter.longerThan->count()) ||
        (m_filter.shorterThan && record.duration >= m_filter.shorterThan->count()))
        return false;
    if (m_filter.text.isEmpty() || m_matchingReasons[size_t(record.reason)] ||
        std::ranges::binary_search(m_matchingAgents, record.agent))
        return true;
    const auto contains = [&](std::uint32_t offset) {
        return QString::fromUtf8(ring.text(number, offset)).contains(m_filter.text, Qt::CaseInsensitive);
    };
    return contains(record.target) || contains(record.description) || contains(record.address);
}

} // namespace vantage
