// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/config/difference.h"
#include "gui-manager/result_position.h"
#include "gui-manager/verdict/incident_news.h"
#include "gui-manager/verdict/verdict.h"

#include <QSet>

#include <map>

namespace vantage {

/** States, verdicts and open incidents of all checks: results and configurations in, rows and news out. A value without
    I/O or a clock of its own. An agent's results count in the order of their numbers; what is older than the newest that
    is known of a task changes nothing. */
class Verdicts
{
public:
    struct Changes
    {
        QList<VerdictRow> changed;
        QList<CheckId> removed;
    };

    /** Brings the checks and who runs them up to a configuration. Paused checks have no states, and agents that lost a
        check no say. */
    void apply(const ConfigurationDifference &difference, UtcTime now);
    /** At the start, after apply(): the incidents that were kept and the newest result of every task. */
    void restore(const std::vector<Incident> &kept, const std::vector<CheckResult> &newest, UtcTime now);
    /** Stored results or previews, in the order in which they came. */
    void learn(const std::vector<CheckResult> &results);

    [[nodiscard]] QList<VerdictRow> rows() const;
    [[nodiscard]] std::vector<Incident> openIncidents() const;
    /** What has changed since the last call. */
    [[nodiscard]] Changes takeChanges();
    /** What has happened since the last call, oldest first. */
    [[nodiscard]] std::vector<IncidentNews> takeNews() { return std::exchange(m_news, {}); }

private:
    struct Watched
    {
        VerdictRow row;
        bool isPaused = false;
        std::map<AgentId, ResultPosition> positions;
        std::optional<Incident> incident;
    };

    [[nodiscard]] Watched *watched(CheckId check);
    /** Its agent's state with the result in it, or null where the result changes nothing. */
    const StateRow *take(Watched &check, const CheckResult &result);
    void judge(Watched &check, UtcTime when, const StateRow *cause = nullptr);
    void follow(Watched &check, UtcTime when, const StateRow *cause);
    void close(Watched &check, UtcTime when, IncidentNews::What why, const StateRow *cause = nullptr);

    std::map<CheckId, Watched> m_checks;
    IncidentId m_lastIncident;
    QSet<CheckId> m_changed;
    QSet<CheckId> m_removed;
    std::vector<IncidentNews> m_news;
};

} // namespace vantage
