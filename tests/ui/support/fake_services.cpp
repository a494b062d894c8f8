// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fake_services.h"

#include "tests/ui/support/sample_data.h"

namespace vantage::test {
using namespace Qt::StringLiterals;

void FakeFeed::fill()
{
    m_agents = sampleAgents();
    m_checks = sampleChecks();
    m_tasks = sampleTasks();
    m_verdicts = sampleVerdicts();
    const UtcTime start = sampleResult(0).started;
    const auto add = [&](int second, Severity severity, const QString &code, quint64 agent,
                         const QString &text) {
        m_events.append({start + std::chrono::seconds(second), severity, code, AgentId(agent), text});
    };
    add(0, Severity::Info, u"agent-joined"_s, 1, u"Agent 1 (berlin) joined from 10.0.0.7:56501"_s);
    add(1, Severity::Info, u"agent-joined"_s, 3, u"Agent 3 (tokyo) joined from 192.0.2.33:40112"_s);
    add(6, Severity::Warning, u"clock-off"_s, 2,
        u"Agent 2 (frankfurt-edge-02.example.net): clock off by 2.4 s"_s);
    add(31, Severity::Critical, u"agent-lost"_s, 3, u"Agent 3 (tokyo) was lost: no sign of life for 45 s"_s);
}

void FakeFeed::setAgents(const QList<AgentRow> &agents)
{
    m_agents = agents;
    Q_EMIT agentsChanged(agents, {});
}

void FakeFeed::setVerdicts(const QList<VerdictRow> &verdicts)
{
    m_verdicts = verdicts;
    Q_EMIT verdictsChanged(verdicts, {});
}

void FakeFeed::addCheck(const CheckRow &check)
{
    m_checks.append(check);
    Q_EMIT checksChanged({check}, {});
}

void FakeFeed::removeCheck(CheckId check)
{
    m_checks.removeIf([check](const CheckRow &row) { return row.check.id == check; });
    Q_EMIT checksChanged({}, {check});
}

void FakeFeed::setUndoSteps(const UndoSteps &steps)
{
    m_undoSteps = steps;
    Q_EMIT undoStepsChanged(steps);
}

namespace {

class Slow : public RunningCommand
{
public:
    explicit Slow(int &ended)
        : m_ended(ended)
    {
    }
    ~Slow() override { ++m_ended; }

private:
    int &m_ended;
};

} // namespace

std::unique_ptr<RunningCommand> FakeCommands::run(const QStringList &words, CommandFormat, CommandReply reply)
{
    given.append(words);
    if (isSlow) {
        m_last = std::move(reply);
        return std::make_unique<Slow>(ended);
    }
    if (!error.isEmpty() && (failing.isEmpty() || words.contains(failing))) {
        reply.error(error);
        reply.done(1);
        return nullptr;
    }
    reply.out(answer.isEmpty() ? u"done: "_s + words.join(u' ') : answer);
    reply.done(0);
    return nullptr;
}

void FakeCommands::finish()
{
    m_last.out(u"finished"_s);
    m_last.done(0);
}

QStringList FakeCommands::commandNames() const
{
    return {u"help"_s, u"addconf"_s, u"agents"_s, u"results"_s};
}

} // namespace vantage::test
