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
    for (const AgentId agent : agents)
        readAgent(agent);
    QMetaObject::invokeMethod(
        &m_reading->context, [this] { end({}); }, Qt::QueuedConnection);
}

void HistoryReader::readAgent(AgentId agent)
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
    if (!data.level.areResultsRead && !hasFields)
        return;
    ++m_reading->open;
    // Found from the end, by their number: without a first time nothing older is looked through.
    m_history.queryResults(
        {.agent = agent, .check = data.check.id, .from = {}, .to = data.range.to, .limit = mostResults},
        &m_reading->context, add(data.results), done);
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
    std::erase_if(data.results,
                  [&data](const CheckResult &one) { return !data.range.contains(one.started); });
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
