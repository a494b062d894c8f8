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
    showData();
}

void HistoryPage::takeLive(const ResultBatch &batch)
{
    if (m_follow == Follow::No || !m_data || !isVisible())
        return;
    m_data->range.to = std::max(m_data->range.to, utcNow());
    bool isAny = false;
    for (const CheckResult &result : *batch) {
        if (result.check == m_check)
            isAny = m_data->add(result) || isAny;
    }
    if (isAny)
        m_live->ask();
}

void HistoryPage::follow()
{
    if (m_follow == Follow::No || !m_data || !isVisible() || m_reader->isReading())
        return;
    const UtcTime now = utcNow();
    m_range = {now - m_range.length(), now};
    // What has moved out goes when it is as much as what is shown.
    if (m_range.from - m_data->range.from > m_range.length())
        return setRange(m_range, m_follow);
    m_data->range.to = now;
    m_bar->setRange(m_range, true);
    showData();
}

Presence HistoryPage::presence() const
{
    Presence presence{utcNow(), {}};
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
    PathPanel::Agents labelled;
    std::vector<GapLine> gaps;
    for (const HistorySeries &one : series) {
        agents += one.agent;
        labelled.append({one.agent, labelOf(one.agent)});
        for (const HistoryGap &gap : one.gaps)
            gaps.push_back({labelOf(one.agent), gap});
    }
    m_availabilityRows.setRows(reportOf(*m_data, agents, now, labelOf).lines);
    m_tabs->setTabText(1, gaps.empty() ? tr("&Gaps") : tr("&Gaps (%n)", nullptr, int(gaps.size())));
    m_gapRows.setRows(std::move(gaps));
    const bool hasPaths = m_data->check.kind == Kind::Traceroute;
    m_tabs->setTabVisible(2, hasPaths);
    if (hasPaths) {
        m_path->setResults(labelled, m_data->results, !m_data->readSince);
    }
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
    m_readOut->setText(text);
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
