// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/history/history_page.h"

#include "gui-manager/models/agents_model.h"
#include "gui-manager/models/checks_model.h"
#include "gui-manager/ui/history/agent_choice.h"
#include "gui-manager/ui/history/history_bar.h"
#include "gui-manager/ui/history/history_chart.h"
#include "gui-manager/ui/history/history_reader.h"
#include "gui-manager/ui/history/path_panel.h"
#include "gui-manager/ui/history/read_out.h"
#include "gui-manager/ui/history/read_out_label.h"
#include "gui-manager/ui/widgets/later.h"

#include <QAccessible>
#include <QLabel>
#include <QScopeGuard>
#include <QTabWidget>

/* What was read, and how it is shown. */

namespace vantage {
using namespace Qt::StringLiterals;

void HistoryPage::take(const HistoryData &whole)
{
    m_data = whole;
    if (m_data->check.kind == Kind::Traceroute) {
        PathPanel::Agents agents;
        for (const AgentId agent : m_agents->chosen())
            agents.append({agent, m_agents->labelOf(agent)});
        m_path->setResults(agents, m_data->results, !m_data->readSince);
    }
    showData();
}

void HistoryPage::takeLive(const ResultBatch &batch)
{
    if (m_follow == Follow::No || !isVisible())
        return;
    m_reader->hear(batch);
    if (!m_data)
        return;
    bool isAny = false;
    for (const CheckResult &result : *batch) {
        if (m_data->isInDoubt(result)) {
            if (!m_reader->isReading())
                m_rest.start(); // all is read again, with it
            continue;
        }
        if (!m_data->add(result))
            continue;
        isAny = true;
        if (m_data->check.kind == Kind::Traceroute)
            m_path->add(result);
    }
    if (isAny)
        m_live->ask();
}

void HistoryPage::takeGaps(const std::vector<Gap> &gaps)
{
    if (!m_data || gaps == m_data->gaps)
        return;
    m_data->gaps = gaps;
    showData();
}

/** As it was changed meanwhile. */
void HistoryPage::takeCheck()
{
    const CheckLine *line = m_services.checks.find(m_check);
    if (!m_data || !line || line->row.check.id != m_data->check.id || line->row.check == m_data->check)
        return;
    const CheckSpec before = std::exchange(m_data->check, line->row.check);
    if (before.kind != m_data->check.kind || before.interval != m_data->check.interval)
        read();
    else
        showData();
}

void HistoryPage::follow()
{
    // A hand that drags the chart is not disturbed.
    if (m_follow == Follow::No || !m_data || !isVisible() || m_reader->isReading() || m_chart->isDragging())
        return;
    const UtcTime now = utcNow();
    m_range = {now - m_range.length(), now};
    // What has moved out goes when it is as much as what is shown.
    if (m_range.from - m_data->range.from > m_range.length())
        return setRange(m_range, m_follow);
    m_data->range.to = now;
    m_data->trim(m_range.from, HistoryReader::mostOf(m_data->check.kind));
    if (m_data->check.kind == Kind::Traceroute)
        m_path->trim(m_range.from);
    m_bar->follow(m_range);
    showData();
}

/** Nobody tells that a gap has begun or ended: it is asked for. */
void HistoryPage::followGaps()
{
    if (m_follow == Follow::Yes && m_data && isVisible() && !m_reader->isReading())
        m_reader->readGaps(*m_data, m_agents->chosen());
}

UtcTime HistoryPage::shownNow() const
{
    return m_follow == Follow::Yes ? m_range.to : utcNow();
}

Presence HistoryPage::presence() const
{
    Presence presence{shownNow(), {}};
    for (const AgentLine &line : m_services.agents.rows()) {
        if (line.agent.state != AgentState::Online)
            presence.away.push_back(line.agent.id);
    }
    return presence;
}

void HistoryPage::showData()
{
    if (!m_data)
        return;
    const Presence now = presence();
    HistoryChart::Contents contents;
    contents.range = m_range;
    const QList<AgentId> chosen = m_agents->chosen();
    // It is much, and not copied for each picture: what is shown of it for as long as this takes.
    const auto restore = qScopeGuard([this, read = m_data->range] { m_data->range = read; });
    m_data->range = m_range;
    contents.series = seriesOf(*m_data, chosen, now);
    for (const AgentId agent : chosen) {
        contents.numbers += m_agents->numberOf(agent);
        contents.labels += m_agents->labelOf(agent);
    }
    if (m_data->check.kind == Kind::Ping)
        contents.losses = HistoryChart::Losses::Shown;
    showTables(contents.series, now);
    m_chart->show(std::move(contents));
    showReadOut();
    showMessage();
}

void HistoryPage::showTables(const std::vector<HistorySeries> &series, const Presence &now)
{
    const auto labelOf = [this](AgentId agent) {
        return m_agents->labelOf(agent);
    };
    QList<AgentId> agents;
    std::vector<GapLine> gaps;
    for (const HistorySeries &one : series) {
        agents += one.agent;
        for (const HistoryGap &gap : one.gaps)
            gaps.push_back({labelOf(one.agent), gap});
    }
    m_availabilityRows.setRows(reportOf(*m_data, agents, now, labelOf).lines);
    m_tabs->setTabText(1, gaps.empty() ? tr("&Gaps") : tr("&Gaps (%n)", nullptr, int(gaps.size())));
    m_gapRows.setRows(std::move(gaps));
    m_tabs->setTabVisible(2, m_data->check.kind == Kind::Traceroute);
}

void HistoryPage::showReadOut()
{
    QStringList parts;
    const std::optional<UtcTime> time = m_chart->cursor();
    if (time) {
        parts += localTime(*time);
        for (const HistorySeries &series : m_chart->series())
            parts += readOut(series, m_agents->labelOf(series.agent), *time);
    } else {
        parts += tr("Point at the chart, or press Ctrl+Left and Ctrl+Right, to read it; + and - zoom, the "
                    "arrows move, Home returns, Return shows the results around.");
    }
    if (m_data && m_data->check.kind == Kind::Ping && m_data->readSince > m_range.from)
        parts += tr("Loss is shown since %1; older results were not read.").arg(localTime(m_data->readSince));
    const QString text = parts.join(u"   ");
    if (text == m_readOut->text())
        return;
    m_readOut->setLines(text);
    m_readOut->setToolTip(time ? plainToolTip(parts.join(u'\n')) : QString());
    if (!time)
        return;
    m_chart->setAccessibleDescription(text);
    QAccessibleEvent event(m_chart, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void HistoryPage::showMessage()
{
    QString text;
    if (!m_failure.isEmpty())
        text = tr("The history cannot be read: %1").arg(m_failure);
    else if (m_services.checks.rows().empty())
        text = tr(
            "No checks yet.\nAdd what is to be watched (Ctrl+N); its history begins with its first result.");
    else if (!m_check.isValid())
        text = tr("Choose a check above (Ctrl+L).");
    else if (m_agents->count() == 0)
        text = tr("No agent runs this check.\nGive it to one in its dialog.");
    else if (m_agents->chosen().isEmpty())
        text = tr("Choose the agents to compare, on the right.");
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

} // namespace vantage
