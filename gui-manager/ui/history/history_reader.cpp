// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/history/history_reader.h"

#include <set>

namespace vantage {

namespace {

/** Rollups are read again where results came just then; whoever stores that fast is shown a few twice or not at all. */
constexpr int mostTurns = 5;

template <typename Row>
StoredHistory::RowsOf<Row> addTo(std::vector<Row> &rows)
{
    return [&rows](const auto &batch) {
        rows.insert(rows.end(), batch->begin(), batch->end());
    };
}

} // namespace

HistoryReader::HistoryReader(const StoredHistory &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(std::chrono::milliseconds(200));
    connect(&m_moment, &QTimer::timeout, this, [this] { setBusy(true); });
}

void HistoryReader::read(const CheckSpec &check, const QList<AgentId> &agents, const HistoryRange &range,
                         Until until)
{
    m_gaps.reset();
    m_finished.reset();
    m_reading = std::make_unique<Reading>();
    m_reading->data.check = check;
    m_reading->data.range = range;
    m_reading->data.level = levelFor(range, check.interval);
    m_reading->until = until;
    if (!m_isBusy)
        m_moment.start();
    // One more, so that the last answer comes behind the last question.
    m_reading->open = 1;
    for (const AgentId agent : agents)
        readAgent(agent, std::max(leastResults, mostOf(check.kind) / int(agents.size())));
    QMetaObject::invokeMethod(
        &m_reading->context, [this] { end({}); }, Qt::QueuedConnection);
}

void HistoryReader::hear(const ResultBatch &batch)
{
    if (!m_reading || m_reading->until == Until::RangeEnd)
        return;
    std::ranges::copy_if(*batch, std::back_inserter(m_reading->heard), [this](const CheckResult &result) {
        return result.check == m_reading->data.check.id;
    });
}

void HistoryReader::readAgent(AgentId agent, int mostResults)
{
    HistoryData &data = m_reading->data;
    m_reading->open += 2;
    count(agent);
    m_history.queryGaps(
        {.agent = agent, .check = data.check.id, .from = data.range.from, .to = data.range.to},
        &m_reading->context, addTo(data.gaps), [this](const Result<void> &done) { end(done); });
    const bool hasFields = data.check.kind == Kind::Ping || data.check.kind == Kind::Traceroute;
    if (data.level.areResultsRead || hasFields)
        readResults(agent, hasFields ? mostResults : leastResults);
}

/** A rollup does not tell which results it holds. Those that were stored before it was read are in it, those that were
    not stored behind it are not; where one lies between, it is read again. */
void HistoryReader::count(AgentId agent)
{
    const auto counting =
        std::make_shared<Counting>(Counting{.agent = agent, .before = {}, .rollups = {}, .after = {}});
    if (m_reading->until == Until::RangeEnd)
        return readRollups(counting, [this, counting] { take(counting); });
    readReached(counting->agent, counting->before, [this, counting] {
        readRollups(counting, [this, counting] {
            readReached(counting->agent, counting->after, [this, counting] { take(counting); });
        });
    });
}

void HistoryReader::readReached(AgentId agent, Reached &reached, const std::function<void()> &next)
{
    m_history.queryLedger(
        {.agent = agent}, &m_reading->context,
        [&reached](const auto &entries) {
            for (const LedgerEntry &entry : *entries)
                reached[{entry.agent, entry.epoch}] = entry.storedTo;
        },
        then(next));
}

void HistoryReader::readRollups(const SharedCounting &counting, const std::function<void()> &next)
{
    const HistoryData &data = m_reading->data;
    RollupQuery query{.level = data.level.rollups,
                      .agent = counting->agent,
                      .check = data.check.id,
                      .from = readFrom(data),
                      .to = {}};
    if (m_reading->until == Until::RangeEnd)
        query.to = data.range.to;
    m_history.queryRollups(query, &m_reading->context, addTo(counting->rollups), then(next));
}

void HistoryReader::take(const SharedCounting &counting)
{
    HistoryData &data = m_reading->data;
    data.rollups.insert(data.rollups.end(), counting->rollups.begin(), counting->rollups.end());
    data.countedTo.merge(counting->before);
    data.doubtfulTo.merge(counting->after);
    end({});
}

/** Those agents of which a result was heard that lies between: when all was read, as it may be heard late. */
bool HistoryReader::countAgain()
{
    HistoryData &data = m_reading->data;
    std::set<AgentId> agents;
    for (const CheckResult &result : m_reading->heard) {
        if (data.isInDoubt(result))
            agents.insert(result.agent);
    }
    if (agents.empty())
        return false;
    const auto isOfThem = [&agents](const auto &entry) {
        return agents.contains(entry.first.first);
    };
    std::erase_if(data.doubtfulTo, isOfThem);
    if (m_reading->turn++ == mostTurns)
        return false;
    std::erase_if(data.rollups, [&agents](const Rollup &one) { return agents.contains(one.agent); });
    std::erase_if(data.countedTo, isOfThem);
    m_reading->open = int(agents.size());
    for (const AgentId agent : agents)
        count(agent);
    return true;
}

StoredHistory::Done HistoryReader::then(std::function<void()> next)
{
    return [this, next = std::move(next)](const Result<void> &done) {
        if (!done)
            end(done);
        else if (m_reading)
            next();
    };
}

void HistoryReader::readResults(AgentId agent, int most)
{
    HistoryData &data = m_reading->data;
    const auto take = [&data, most, count = 0, first = UtcTime()](const ResultBatch &batch) mutable {
        if (count == 0 && !batch->empty())
            first = batch->front().started;
        count += int(batch->size());
        for (const CheckResult &result : *batch) {
            Seq &to = data.takenTo[{result.agent, result.epoch}];
            to = std::max(to, result.seq);
            if (result.started >= data.range.from)
                data.take(result);
        }
        // As many as were asked for: there may be more before them.
        if (count >= most && first > data.range.from)
            data.readSince = std::max(first, data.readSince.value_or(first));
    };
    ++m_reading->open;
    // Found from the end, by their number: without a first time nothing older is looked through.
    ResultQuery query{.agent = agent, .check = data.check.id, .from = {}, .to = {}, .limit = most};
    if (m_reading->until == Until::RangeEnd)
        query.to = data.range.to;
    m_history.queryResults(query, &m_reading->context, take,
                           [this](const Result<void> &result) { end(result); });
}

void HistoryReader::end(const Result<void> &done)
{
    if (!m_reading)
        return; // has failed
    if (!done) {
        // Its other queries have nobody to answer to.
        m_finished = std::move(m_reading);
        setBusy(false);
        Q_EMIT failed(done.error().message);
        return;
    }
    if (--m_reading->open > 0 || countAgain())
        return;
    m_finished = std::move(m_reading);
    setBusy(false);
    HistoryData &data = m_finished->data;
    std::ranges::sort(data.rollups, {}, [](const Rollup &one) { return std::pair(one.agent, one.start); });
    for (const CheckResult &result : m_finished->heard)
        data.add(result);
    // They were read agent by agent; the oldest of all are to go first.
    std::ranges::stable_sort(data.results, {}, &CheckResult::started);
    std::ranges::stable_sort(data.losses, {}, [](const AgentLoss &one) { return one.loss.time; });
    Q_EMIT ready(data);
}

void HistoryReader::readGaps(const HistoryData &data, const QList<AgentId> &agents)
{
    m_gaps = std::make_unique<GapReading>();
    m_gaps->open = int(agents.size());
    const auto done = [this](const Result<void> &result) {
        if (!result)
            m_gaps->open = 0; // they are asked for again soon
        else if (--m_gaps->open == 0)
            Q_EMIT gapsRead(m_gaps->gaps);
    };
    for (const AgentId agent : agents)
        m_history.queryGaps(
            {.agent = agent, .check = data.check.id, .from = data.range.from, .to = data.range.to},
            &m_gaps->context, addTo(m_gaps->gaps), done);
}

void HistoryReader::cancel()
{
    m_gaps.reset();
    m_reading.reset();
    setBusy(false);
}

void HistoryReader::setBusy(bool isBusy)
{
    m_moment.stop();
    if (std::exchange(m_isBusy, isBusy) != isBusy)
        Q_EMIT busyChanged(isBusy);
}

} // namespace vantage
