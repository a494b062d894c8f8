// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/history/history_reader.h"

namespace vantage {

HistoryReader::HistoryReader(const StoredHistory &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(std::chrono::milliseconds(200));
    connect(&m_moment, &QTimer::timeout, this, [this] { setBusy(true); });
}

void HistoryReader::read(const CheckSpec &check, const QList<AgentId> &agents, const HistoryRange &range)
{
    m_finished.reset();
    m_reading = std::make_unique<Reading>();
    m_reading->data.check = check;
    m_reading->data.range = range;
    m_reading->data.level = levelFor(range, check.interval);
    if (!m_isBusy)
        m_moment.start();
    // One more, so that the last answer comes behind the last question.
    m_reading->open = 1;
    const int most = check.kind == Kind::Traceroute ? mostPaths : mostLosses;
    for (const AgentId agent : agents)
        readAgent(agent, std::max(leastResults, most / int(agents.size())));
    QMetaObject::invokeMethod(
        &m_reading->context, [this] { end({}); }, Qt::QueuedConnection);
}

void HistoryReader::readAgent(AgentId agent, int mostResults)
{
    HistoryData &data = m_reading->data;
    const auto add = [](auto &rows) {
        return [&rows](const auto &batch) {
            rows.insert(rows.end(), batch->begin(), batch->end());
        };
    };
    const auto done = [this](const Result<void> &result) {
        end(result);
    };
    m_reading->open += 2;
    m_history.queryRollups({.level = data.level.rollups,
                            .agent = agent,
                            .check = data.check.id,
                            .from = readFrom(data),
                            .to = data.range.to},
                           &m_reading->context, add(data.rollups), done);
    m_history.queryGaps(
        {.agent = agent, .check = data.check.id, .from = data.range.from, .to = data.range.to},
        &m_reading->context, add(data.gaps), done);
    const bool hasFields = data.check.kind == Kind::Ping || data.check.kind == Kind::Traceroute;
    if (data.level.areResultsRead || hasFields)
        readResults(agent, hasFields ? mostResults : leastResults);
}

void HistoryReader::readResults(AgentId agent, int most)
{
    HistoryData &data = m_reading->data;
    const auto take = [&data, most, count = 0, first = UtcTime()](const ResultBatch &batch) mutable {
        if (count == 0 && !batch->empty())
            first = batch->front().started;
        count += int(batch->size());
        for (const CheckResult &result : *batch) {
            if (data.range.contains(result.started))
                data.take(result);
        }
        // As many as were asked for: there may be more before them.
        if (count >= most && first > data.range.from)
            data.readSince = std::max(first, data.readSince.value_or(first));
    };
    ++m_reading->open;
    // Found from the end, by their number: without a first time nothing older is looked through.
    m_history.queryResults(
        {.agent = agent, .check = data.check.id, .from = {}, .to = data.range.to, .limit = most},
        &m_reading->context, take, [this](const Result<void> &result) { end(result); });
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
    if (--m_reading->open > 0)
        return;
    m_finished = std::move(m_reading);
    setBusy(false);
    HistoryData &data = m_finished->data;
    std::ranges::sort(data.rollups, {}, [](const Rollup &one) { return std::pair(one.agent, one.start); });
    Q_EMIT ready(data);
}

void HistoryReader::cancel()
{
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
