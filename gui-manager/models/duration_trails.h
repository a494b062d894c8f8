// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/result.h"
#include "gui-manager/models/duration_ring.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>

namespace vantage {

/** The durations of the newest runs of each check: what comes in, behind what is recalled from before. */
class DurationTrails
{
public:
    /** So many checks have theirs kept. */
    static constexpr qsizetype most = 20'000;

    explicit DurationTrails(std::function<bool(CheckId)> isKnown)
        : m_isKnown(std::move(isKnown))
    {
    }

    /** Null while nothing has run. */
    [[nodiscard]] std::shared_ptr<const DurationRing> of(CheckId check) const { return m_rings.value(check); }
    void remove(CheckId check) { m_rings.remove(check); }
    void clear() { m_rings.clear(); }

    /** Says which checks had none before. */
    [[nodiscard]] std::vector<CheckId> learn(const ResultBatch &results);

    /** For stored results: begin, each batch as it is read (oldest first), end. What is learned meanwhile comes behind
        them; it may be among them, too. */
    void beginRecalling();
    void recall(const ResultBatch &stored);
    /** Says which checks had none before. */
    [[nodiscard]] std::vector<CheckId> endRecalling();

private:
    /** Which result it is, wherever it comes from. */
    struct ResultId
    {
        AgentId agent;
        Epoch epoch;
        Seq seq;

        bool operator==(const ResultId &) const = default;
        friend size_t qHash(const ResultId &id, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, id.agent.value, id.epoch.value, id.seq.value);
        }
    };
    struct Recalling
    {
        QHash<CheckId, DurationRing> rings;
        QSet<ResultId> known;
        std::vector<ResultBatch> since; ///< learned meanwhile
    };

    std::function<bool(CheckId)> m_isKnown;
    QHash<CheckId, std::shared_ptr<DurationRing>> m_rings;
    std::unique_ptr<Recalling> m_recalling;
};

} // namespace vantage
