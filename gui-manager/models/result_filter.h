// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/result_ring.h"

#include <array>
#include <optional>

namespace vantage {

/** Which results to show; what is not set does not restrict. */
struct ResultFilter
{
    static constexpr unsigned allOutcomes = (1U << outcomeCount) - 1;
    [[nodiscard]] static constexpr unsigned only(Outcome outcome) { return 1U << unsigned(outcome); }
    static constexpr unsigned failures =
        (1U << unsigned(Outcome::Down)) | (1U << unsigned(Outcome::Degraded));
    static constexpr quint64 allReasons = (quint64(1) << reasonCount) - 1;
    [[nodiscard]] static constexpr quint64 only(Reason reason) { return quint64(1) << unsigned(reason); }

    AgentId agent;
    CheckId check;
    std::optional<Kind> kind;
    unsigned outcomes = allOutcomes;  ///< a bit for each
    quint64 reasons = allReasons;     ///< a bit for each
    std::optional<Micros> longerThan; ///< the duration, that one itself not
    std::optional<Micros> shorterThan;
    QString text; ///< in target, description, address, reason or the agent's name; case does not matter

    [[nodiscard]] bool isEmpty() const { return *this == ResultFilter{}; }
    bool operator==(const ResultFilter &) const = default;
};

/** How cells name an agent. */
struct AgentCaption
{
    QString label;
    QString address;

    bool operator==(const AgentCaption &) const = default;
};

/** A filter made ready for very many rows. */
class ResultMatcher
{
public:
    void prepare(const ResultFilter &filter, const QHash<AgentId, AgentCaption> &agents);
    [[nodiscard]] bool passes(const ResultRing &ring, RowNumber number) const;

private:
    ResultFilter m_filter;
    std::array<bool, reasonCount> m_matchingReasons{};
    std::vector<AgentId> m_matchingAgents; ///< whose name contains the text; sorted
};

} // namespace vantage
