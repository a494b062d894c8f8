// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/console/references.h"

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr int defaultLimit = 20;

Result<ResultQuery> queryOf(const Invocation &invocation)
{
    ResultQuery query;
    query.limit = defaultLimit;
    if (!invocation.words.isEmpty()) {
        const Result<AgentId> client = knownClient(invocation.core.configuration, invocation.word(0));
        if (!client)
            return tl::make_unexpected(client.error());
        query.agent = *client;
    }
    if (invocation.has("--limit"_L1)) {
        const QString limit = invocation.flags[u"--limit"_s];
        bool isNumber = false;
        query.limit = limit.toInt(&isNumber);
        if (!isNumber || query.limit < 0)
            return invalid(CommandRunner::tr("'%1' is not a number of results").arg(limit));
    }
    return query;
}

/** Stored results, then, if wanted, those that come; each once, though both overlap in time. */
class ShowResults : public RunningCommand
{
public:
    ShowResults(const Invocation &invocation, const ResultQuery &query)
        : m_invocation(invocation)
        , m_agent(query.agent)
        , m_isEndless(invocation.has("--follow"_L1))
    {
        CoreServices &core = m_invocation.core;
        if (m_isEndless) {
            // Before the query, so that nothing falls between the two.
            QObject::connect(&core.feed, &Feed::resultsStored, &m_context, [this](const ResultBatch &batch) {
                if (m_hasHistory)
                    show(*batch);
                else
                    m_early.push_back(batch);
            });
        }
        core.history.queryResults(
            query, &m_context,
            [this](const ResultBatch &rows) {
                for (const CheckResult &result : *rows)
                    m_shown[{result.agent, result.epoch}] = result.seq;
                show(*rows);
            },
            [this](const Result<void> &done) { endHistory(done); });
    }

    bool isEndless() const override { return m_isEndless; }

private:
    void endHistory(const Result<void> &done)
    {
        if (!done || !m_isEndless) {
            m_invocation.finish(done);
            return;
        }
        m_hasHistory = true;
        for (const ResultBatch &batch : m_early) {
            std::vector<CheckResult> fresh;
            std::copy_if(batch->begin(), batch->end(), std::back_inserter(fresh),
                         [this](const CheckResult &result) {
                             const auto shown = m_shown.find({result.agent, result.epoch});
                             return shown == m_shown.end() || shown->second < result.seq;
                         });
            show(fresh);
        }
        m_early.clear();
        m_shown.clear();
    }

    void show(const std::vector<CheckResult> &results)
    {
        const Output &out = m_invocation.out;
        const AgentNames names(out.isJson() ? QList<AgentRow>() : m_invocation.core.feed.agents());
        for (const CheckResult &result : results) {
            if (m_agent.isValid() && result.agent != m_agent)
                continue;
            if (out.isJson())
                out.json(toJson(result));
            else
                out.line(toLine(result, names.of(result.agent)));
        }
    }

    Invocation m_invocation;
    AgentId m_agent;
    bool m_isEndless;
    bool m_hasHistory = false;
    std::map<std::pair<AgentId, Epoch>, Seq> m_shown; ///< the last one of the history
    std::vector<ResultBatch> m_early;                 ///< stored while the history was read
    QObject m_context;                                ///< last: nothing calls in once it is gone
};

} // namespace

Answer commands::results(const Invocation &invocation)
{
    const Result<ResultQuery> query = queryOf(invocation);
    if (!query)
        return tl::make_unexpected(query.error());
    return std::make_unique<ShowResults>(invocation, *query);
}

} // namespace vantage
