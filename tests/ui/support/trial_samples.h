// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/trial_model.h"

namespace vantage::test {
using namespace Qt::StringLiterals;

/** What an agent may find that runs a check on trial. */
inline CheckResult found(quint64 agent, Outcome outcome, Reason reason = Reason::None,
                         Micros duration = std::chrono::milliseconds(12),
                         const QString &address = u"192.0.2.1:80"_s)
{
    CheckResult result;
    result.agent = AgentId(agent);
    result.kind = Kind::Http;
    result.target = u"http://example.com/"_s;
    result.outcome = outcome;
    result.reason = reason;
    result.duration = duration;
    result.address = address;
    result.description = outcome == Outcome::Up ? u"200 OK"_s : u"connection refused"_s;
    return result;
}

inline QList<AgentRow> manyAgents(int count)
{
    QList<AgentRow> agents;
    for (int i = 1; i <= count; ++i) {
        AgentRow agent;
        agent.id = AgentId(quint64(i));
        agent.name = u"agent-%1"_s.arg(i);
        agent.state = AgentState::Online;
        agents += agent;
    }
    return agents;
}

inline QString cell(const QAbstractItemModel &model, int row, QLatin1StringView id,
                    int role = Qt::DisplayRole)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal, ColumnIdRole).toString() == id)
            return model.index(row, column).data(role).toString();
    }
    return u"no such column"_s;
}

} // namespace vantage::test
