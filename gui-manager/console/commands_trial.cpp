// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/console/references.h"

#include <QPointer>

#include <algorithm>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** A check that nobody has saved, run once at several agents. What it finds is told and kept nowhere. */
class Trial : public RunningCommand
{
public:
    Trial(const Invocation &invocation, const QList<AgentId> &agents)
        : m_invocation(invocation)
        , m_isLive(invocation.has("--live"_L1))
        , m_agents(agents)
        , m_answers(size_t(agents.size()))
        , m_open(agents.size())
    {
    }

    /** Agents that are not connected answer before this returns, and so may all of them. */
    void start(const CheckSpec &check)
    {
        for (qsizetype i = 0; i < m_agents.size(); ++i) {
            m_invocation.core.runNow(
                m_agents[i], check, &m_context,
                [this, i, alive = QPointer<QObject>(&m_context)](const Result<CheckResult> &result) {
                    if (alive)
                        take(i, result);
                });
        }
    }

private:
    struct Row
    {
        AgentRow agent; ///< as it was when the answer came
        std::optional<CheckResult> result;
        QString error; ///< why there is no result
    };

    void take(qsizetype place, const Result<CheckResult> &result)
    {
        Row row;
        row.agent = rowOf(m_agents[place]);
        if (result)
            row.result = *result;
        else
            row.error = result.error().message;
        m_failed += result ? 0 : 1;
        if (m_isLive)
            show(row);
        else
            m_answers[size_t(place)] = std::move(row);
        if (--m_open == 0)
            end();
    }

    void end()
    {
        if (!m_isLive)
            showAll();
        if (m_failed == 0)
            return m_invocation.finish({});
        m_invocation.finish(
            fail(ErrorCode::Unavailable,
                 CommandRunner::tr("%1 of %n agent(s) did not run the check", nullptr, int(m_agents.size()))
                     .arg(m_failed)));
    }

    [[nodiscard]] AgentRow rowOf(AgentId id) const
    {
        const QList<AgentRow> rows = m_invocation.core.feed.agents();
        const auto found = std::ranges::find(rows, id, &AgentRow::id);
        AgentRow row;
        row.id = id;
        return found == rows.end() ? row : *found;
    }

    void show(const Row &row) const
    {
        const Output &out = m_invocation.out;
        if (out.isJson()) {
            out.json(row.result ? toJson(*row.result)
                                : QJsonObject{{u"agent"_s, qint64(row.agent.id.value)},
                                              {u"state"_s, codeOf(row.agent.state).toString()},
                                              {u"error"_s, row.error}});
            return;
        }
        const QString who = AgentNames({row.agent}).of(row.agent.id);
        out.line(row.result ? toLine(*row.result, who) : who + u": "_s + row.error);
    }

    void showAll() const
    {
        const Output &out = m_invocation.out;
        if (out.isJson()) {
            for (const Row &row : m_answers)
                show(row);
            return;
        }
        TextTable table({{CommandRunner::tr("Client"), TextTable::Align::Right},
                         {CommandRunner::tr("Name")},
                         {CommandRunner::tr("Outcome")},
                         {CommandRunner::tr("Duration"), TextTable::Align::Right},
                         {CommandRunner::tr("Address")},
                         {CommandRunner::tr("Description")}});
        for (const Row &row : m_answers) {
            const QString id = QString::number(row.agent.id.value);
            if (row.result)
                table.addRow({id, row.agent.name, displayName(row.result->outcome),
                              formatDuration(row.result->duration), row.result->address,
                              row.result->description});
            else
                table.addRow({id, row.agent.name, u"-"_s, u"-"_s, u"-"_s, row.error});
        }
        out.table(table);
    }

    Invocation m_invocation;
    bool m_isLive;
    QList<AgentId> m_agents;
    std::vector<Row> m_answers; ///< in the order of the agents
    qsizetype m_open;
    qsizetype m_failed = 0;
    QObject m_context; ///< last: nothing calls in once it is gone
};

/** Those that the word names, by their ids; a trial waits for nobody who is still to come. */
Result<QList<AgentId>> presentClients(const Configuration &configuration, const QString &word)
{
    Result<QList<AgentId>> clients = clientList(configuration, word);
    if (!clients)
        return clients;
    for (const AgentId client : *clients) {
        if (!configuration.agent(client))
            return fail(ErrorCode::NotFound, CommandRunner::tr("there is no client %1").arg(client.value));
    }
    std::ranges::sort(*clients);
    return clients;
}

} // namespace

Answer commands::testconf(const Invocation &invocation)
{
    const Result<CheckSpec> check = checkFromWords(invocation.words.mid(1), IntervalWord::Absent);
    if (!check)
        return tl::make_unexpected(check.error());
    const Result<QList<AgentId>> clients = presentClients(invocation.core.configuration, invocation.word(0));
    if (!clients)
        return tl::make_unexpected(clients.error());
    auto trial = std::make_unique<Trial>(invocation, *clients);
    trial->start(*check);
    return trial;
}

} // namespace vantage
