// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/duration_trails.h"

namespace vantage {

std::vector<CheckId> DurationTrails::learn(const ResultBatch &results)
{
    if (m_recalling)
        m_recalling->since.push_back(results);
    std::vector<CheckId> first;
    for (const CheckResult &result : *results) {
        auto ring = m_rings.find(result.check);
        if (ring == m_rings.end()) {
            if (m_rings.size() >= most || !m_isKnown(result.check))
                continue;
            ring = m_rings.insert(result.check, std::make_shared<DurationRing>());
            first.push_back(result.check);
        }
        (*ring)->append(result.duration, result.outcome);
    }
    return first;
}

void DurationTrails::beginRecalling()
{
    m_recalling = std::make_unique<Recalling>();
}

void DurationTrails::recall(const ResultBatch &stored)
{
    for (const CheckResult &result : *stored) {
        if (!m_isKnown(result.check))
            continue;
        m_recalling->rings[result.check].append(result.duration, result.outcome);
        m_recalling->known.insert({result.agent, result.epoch, result.seq});
    }
}

std::vector<CheckId> DurationTrails::endRecalling()
{
    const std::unique_ptr<Recalling> recalled = std::move(m_recalling);
    for (const ResultBatch &batch : recalled->since) {
        for (const CheckResult &result : *batch) {
            const auto ring = recalled->rings.find(result.check);
            if (ring != recalled->rings.end() &&
                !recalled->known.contains({result.agent, result.epoch, result.seq}))
                ring->append(result.duration, result.outcome);
        }
    }
    std::vector<CheckId> first;
    for (auto ring = recalled->rings.cbegin(); ring != recalled->rings.cend(); ++ring) {
        auto kept = m_rings.find(ring.key());
        if (kept == m_rings.end()) {
            if (m_rings.size() >= most || !m_isKnown(ring.key())) // it may have been removed meanwhile
                continue;
            kept = m_rings.insert(ring.key(), std::make_shared<DurationRing>());
            first.push_back(ring.key());
        }
        // What was there before the reading began was stored, and read as well, unless that is bounded.
        if ((*kept)->size() < ring->size())
            **kept = *ring;
    }
    return first;
}

} // namespace vantage
