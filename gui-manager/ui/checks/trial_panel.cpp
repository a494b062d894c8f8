// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/checks/trial_panel.h"

#include "common/util/text.h"
#include "gui-manager/models/trial_model.h"
#include "gui-manager/ui/details/detail_pane.h"
#include "gui-manager/ui/widgets/table_view.h"

#include <QEvent>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QVBoxLayout>

namespace vantage {
using namespace Qt::StringLiterals;

TrialPanel::TrialPanel(AskCommand ask, QWidget *parent)
    : QWidget(parent)
    , m_ask(std::move(ask))
    , m_agents(new AgentsModel(this))
    , m_checks(new ChecksModel(this))
    , m_model(new TrialModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_summary(new QLabel(this))
    , m_stale(new QLabel(this))
    , m_table(new TableView(u"trial"_s, this))
    , m_details(new DetailPane(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_sorted->setSortRole(SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSourceModel(m_model);
    m_table->setModel(m_sorted);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_details->setObjectName(u"trialDetails"_s);
    m_summary->setObjectName(u"trialSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setBuddy(m_table);
    m_stale->setObjectName(u"trialStale"_s);
    m_stale->setTextFormat(Qt::PlainText);
    m_stale->hide();
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_summary, 1);
    heading->addWidget(m_stale);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(heading);
    layout->addWidget(m_splitter, 1);

    connect(m_table, &TableView::currentRowChanged, this, &TrialPanel::showDetails);
    connect(m_model, &TrialModel::updated, this, [this] {
        summarise();
        showDetails();
    });
    retranslate();
}

TrialPanel::~TrialPanel() = default;

void TrialPanel::run(const CommandText &command, const QList<AgentRow> &agents)
{
    m_running.reset();
    m_details->clear();
    m_ran = command;
    m_agents->setAgents(agents);
    m_model->start(agents);
    setCurrent(command);
    m_table->setCurrentIndex(m_sorted->index(0, 0));
    m_run = std::make_shared<int>();
    const auto isLatest = [run = std::weak_ptr(m_run)] {
        return !run.expired();
    };
    m_running = m_ask(
        command,
        [this, isLatest](const QJsonObject &answer) {
            if (isLatest())
                take(answer);
        },
        [this, isLatest](const QStringList &errors) {
            if (isLatest())
                end(errors);
        });
}

void TrialPanel::take(const QJsonObject &answer)
{
    TrialLine line;
    line.agent = AgentId(quint64(answer.value("agent"_L1).toInteger()));
    line.error = answer.value("error"_L1).toString();
    line.state = agentStateFromCode(answer.value("state"_L1).toString()).value_or(AgentState::Online);
    if (line.error.isEmpty())
        line.result = resultFromJson(answer);
    if (!line.result && line.error.isEmpty())
        line.error = tr("The answer cannot be read");
    m_model->take(std::move(line));
}

void TrialPanel::end(const QStringList &errors)
{
    m_running.reset();
    m_model->end(errors.isEmpty() ? tr("No answer came") : errors.join(u'\n'));
}

void TrialPanel::setCurrent(const CommandText &command)
{
    const bool isStale = command.words != m_ran.words;
    m_model->setStale(isStale);
    m_stale->setVisible(isStale);
}

void TrialPanel::showDetails()
{
    const QModelIndex row = m_sorted->mapToSource(m_table->currentIndex());
    if (!row.isValid())
        return m_details->clear();
    const TrialLine &line = m_model->rowAt(row.row());
    // All have the check in common; what tells them apart is the agent.
    Details details = line.result ? describe(*line.result, *m_agents, *m_checks) : Details();
    details.title = agentLabel(line.agent, line.name);
    if (line.result)
        return m_details->show(details);
    const QModelIndex outcome = row.siblingAtColumn(m_table->columnOf(u"outcome"_s));
    DetailSection section;
    section.lines.append({tr("Outcome"), outcome.data().toString(), Mark(outcome.data(MarkRole).toInt())});
    if (!line.error.isEmpty())
        section.lines.append({tr("Why"), escapeControl(line.error)});
    details.sections.append(section);
    m_details->show(details);
}

/** "Up: 2 · Down: 1 · Waiting: 3". */
void TrialPanel::summarise()
{
    const TrialModel::Counts counts = m_model->counts();
    QStringList parts;
    int results = 0;
    for (int outcome = 0; outcome < outcomeCount; ++outcome) {
        const int count = counts.outcomes[size_t(outcome)];
        results += count;
        if (count > 0)
            parts += tr("%1: %L2").arg(displayName(Outcome(outcome))).arg(count);
    }
    if (counts.failed > 0)
        parts += tr("No result: %L1").arg(counts.failed);
    if (counts.waiting > 0)
        parts += tr("Waiting for %n agent(s)\u2026", nullptr, counts.waiting);
    else if (results > 1)
        parts += counts.different > 0 ? tr("%n agent(s) differ", nullptr, counts.different)
                                      : tr("All with a result agree");
    m_summary->setText(parts.join(u" \u00b7 "_s));
}

void TrialPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TrialPanel::retranslate()
{
    m_table->setAccessibleName(tr("What each agent found"));
    m_stale->setText(tr("The form has changed since this test"));
    m_model->retranslate();
    summarise();
    showDetails();
}

} // namespace vantage
