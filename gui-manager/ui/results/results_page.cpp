// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/results/results_page.h"

#include "gui-manager/models/agents_model.h"
#include "gui-manager/models/checks_model.h"
#include "gui-manager/ui/details/detail_split.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/results/filter_bar.h"
#include "gui-manager/ui/results/result_export.h"
#include "gui-manager/ui/results/result_inspector.h"
#include "gui-manager/ui/results/results_view.h"
#include "gui-manager/ui/widgets/context_menu.h"
#include "gui-manager/ui/widgets/empty_state.h"
#include "gui-manager/ui/widgets/later.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace vantage {
using namespace Qt::StringLiterals;

ResultsPage::ResultsPage(const PageServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(&services.results)
    , m_filter(new FilterBar(filterNames(), services.settings, this))
    , m_flow(new QToolButton(this))
    , m_waiting(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_view(new ResultsView(u"results"_s, this))
    , m_inspector(new ResultInspector(services.agents, services.checks, this))
    , m_export(new ResultExport(this))
{
    m_view->setModel(m_model);
    m_empty = new EmptyState(m_view, m_model);
    buildActions();
    buildLayout();

    connect(m_filter, &FilterBar::filterChanged, this, &ResultsPage::applyFilter);
    connect(m_waiting, &QToolButton::clicked, this, [this] { setFlow(ResultsModel::Flow::Following); });
    connect(m_empty->button(), &QPushButton::clicked, m_filter, &FilterBar::clear);
    connect(m_model, &ResultsModel::waitingChanged, this, &ResultsPage::showCounts);
    connect(m_view, &TableView::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_inspector->show(m_model->resultAt(row));
    });
    connect(m_view, &TableView::selectionEdited, this, &ResultsPage::updateActions);
    connect(m_inspector, &ResultInspector::leadsTo, this, &Page::leadsTo);
    connect(m_export, &ResultExport::runningChanged, this, &ResultsPage::updateActions);
    // Counting needs no more than a few times a second.
    auto *later = new Later(this);
    connect(later, &Later::due, this, &ResultsPage::showCounts);
    connect(m_model, &QAbstractItemModel::rowsInserted, later, &Later::ask);
    connect(m_model, &QAbstractItemModel::rowsRemoved, later, &Later::ask);
    connect(m_model, &QAbstractItemModel::modelReset, later, &Later::ask);
    connect(m_model, &ResultsModel::busyChanged, later, &Later::ask);
    const QAbstractItemModel *agents = &services.agents;
    connect(agents, &QAbstractItemModel::rowsInserted, this, &ResultsPage::nameAgents);
    connect(agents, &QAbstractItemModel::rowsRemoved, this, &ResultsPage::nameAgents);
    connect(agents, &QAbstractItemModel::dataChanged, this, &ResultsPage::nameAgents);
    connect(agents, &QAbstractItemModel::modelReset, this, &ResultsPage::nameAgents);
    const QAbstractItemModel *checks = &services.checks;
    connect(checks, &QAbstractItemModel::rowsInserted, m_filter, &FilterBar::namesChanged);
    connect(checks, &QAbstractItemModel::modelReset, m_filter, &FilterBar::namesChanged);
    nameAgents();
    retranslate();
    updateActions();
}

void ResultsPage::buildActions()
{
    m_find = newAction(u"search"_s, QKeySequence::Find, Reach::Window, [this] {
        Q_EMIT leadsTo({.place = Place::Results});
        m_filter->focusText();
    });
    m_clearFilter = newAction(u"clearFilter"_s, QKeySequence(u"Ctrl+Shift+F"_s), Reach::Window,
                              [this] { m_filter->clear(); });
    m_failures = newAction(u"failures"_s, QKeySequence(u"Ctrl+Shift+D"_s), Reach::Page, [this] {
        ResultFilter filter = m_filter->filter();
        filter.outcomes = m_failures->isChecked() ? ResultFilter::failures : ResultFilter::allOutcomes;
        m_filter->setFilter(filter);
    });
    m_failures->setCheckable(true);
    m_hold = newAction(u"pause"_s, QKeySequence(u"F8"_s), Reach::Window, [this] {
        setFlow(m_hold->isChecked() ? ResultsModel::Flow::Paused : ResultsModel::Flow::Following);
    });
    m_history = newAction(u"history"_s, QKeySequence(u"Ctrl+H"_s), Reach::Page, [this] {
        if (const int row = m_view->currentIndex().row(); row >= 0)
            Q_EMIT leadsTo({.place = Place::History, .check = m_model->resultAt(row).check});
    });
    m_history->setObjectName(u"resultsHistory"_s);
    m_hold->setObjectName(u"hold"_s);
    m_hold->setCheckable(true);
    m_json = newAction(u"resultAsJson"_s, QKeySequence(u"Ctrl+J"_s), Reach::Page,
                       [this] { m_inspector->switchTab(); });
    m_exportSelected = newAction(u"exportSelected"_s, QKeySequence(u"Ctrl+E"_s), Reach::Page,
                                 [this] { askForFile(tr("Export the selected results"), selection()); });
    m_exportShown = newAction(u"exportShown"_s, QKeySequence(u"Ctrl+Shift+E"_s), Reach::Page, [this] {
        askForFile(tr("Export all results that are shown"), m_model->excerpt());
    });
    m_copyCsv = newAction(u"copyCsv"_s, {}, Reach::Page,
                          [this] { m_export->toClipboard(selection(), RowFormat::Csv); });
    m_copyJson = newAction(u"copyJson"_s, {}, Reach::Page,
                           [this] { m_export->toClipboard(selection(), RowFormat::JsonLines); });
    for (QAction *action : {m_exportSelected, m_exportShown})
        action->setIcon(icon(u"export"_s));
    for (QAction *action : {m_copyCsv, m_copyJson})
        action->setIcon(icon(u"copy"_s));
    offerContextMenu(*m_view, {m_hold, m_failures, m_clearFilter, nullptr, m_exportSelected, m_exportShown,
                               m_copyCsv, m_copyJson});
}

void ResultsPage::buildLayout()
{
    m_flow->setObjectName(u"flow"_s);
    m_flow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_flow->setDefaultAction(m_hold);
    m_waiting->setObjectName(u"waiting"_s);
    m_waiting->setIcon(icon(u"follow"_s));
    m_waiting->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_waiting->hide();
    m_count->setObjectName(u"resultCount"_s);
    m_count->setProperty("isData", true);
    m_count->setForegroundRole(QPalette::PlaceholderText);

    for (QWidget *widget :
         {static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_flow)})
        m_filter->addBeside(widget);
    m_split = new DetailSplit(u"resultsSplit"_s, m_view, m_inspector, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_filter);
    layout->addWidget(m_split, 1);
    layout->addWidget(m_export);
    setFocusProxy(m_view);
}

QString ResultsPage::title() const
{
    return tr("Results");
}

void ResultsPage::open(const Destination &destination)
{
    // The page itself, or a place on it: that one alone.
    if (destination == Destination{.place = Place::Results})
        return;
    ResultFilter filter;
    filter.agent = destination.agent;
    filter.check = destination.check;
    if (destination.outcome)
        filter.outcomes = ResultFilter::only(*destination.outcome);
    m_filter->setFilter(filter);
}

QList<QAction *> ResultsPage::menuActions() const
{
    return {m_find,    m_clearFilter, m_failures,       nullptr,       m_hold,    m_json,
            m_history, nullptr,       m_exportSelected, m_exportShown, m_copyCsv, m_copyJson};
}

QList<QAction *> ResultsPage::toolActions() const
{
    return {m_find, m_clearFilter, nullptr, m_exportShown};
}

void ResultsPage::showDetails(bool areShown)
{
    m_split->showPane(areShown);
}

void ResultsPage::saveLayout(QSettings &settings) const
{
    m_split->saveLayout(settings);
    m_view->saveColumns(settings);
}

void ResultsPage::restoreLayout(QSettings &settings)
{
    m_split->restoreLayout(settings);
    m_view->restoreColumns(settings);
}

FilterNames ResultsPage::filterNames() const
{
    return {.agents =
                [this] {
                    QList<std::pair<AgentId, QString>> names;
                    for (const AgentLine &line : m_services.agents.rows())
                        names.append({line.agent.id, line.agent.name});
                    return names;
                },
            .checks =
                [this] {
                    QList<std::pair<CheckId, QString>> names;
                    for (const CheckLine &line : m_services.checks.rows())
                        names.append({line.row.check.id, checkTitle(line.row.check)});
                    return names;
                }};
}

void ResultsPage::nameAgents()
{
    for (const AgentLine &line : m_services.agents.rows())
        m_model->setAgent(line.agent.id, agentLabel(line.agent.id, line.agent.name),
                          agentAddress(line.agent));
    m_filter->namesChanged();
}

ResultsModel::Excerpt ResultsPage::selection() const
{
    return m_model->excerpt(m_view->selectedRowNumbers(m_model->rowCount()));
}

void ResultsPage::askForFile(const QString &title, const ResultsModel::Excerpt &taken)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const QString json = tr("JSON, one result a line (*.json)");
    dialog->setNameFilters({tr("CSV (*.csv)"), json});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString &filter) {
        dialog->setDefaultSuffix(filter == json ? u"json"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, taken](const QString &path) {
        const bool isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
        m_export->toFile(taken, isJson ? RowFormat::JsonLines : RowFormat::Csv, path);
    });
    dialog->open();
}

void ResultsPage::updateActions()
{
    const bool isIdle = !m_export->isRunning();
    const bool hasSelection = isVisible() && m_view->selectionModel()->hasSelection();
    m_exportShown->setEnabled(isIdle);
    for (QAction *action : {m_exportSelected, m_copyCsv, m_copyJson})
        action->setEnabled(isIdle && hasSelection);
    m_failures->setChecked(m_filter->filter().outcomes == ResultFilter::failures);
}

void ResultsPage::setFlow(ResultsModel::Flow flow)
{
    if (m_model->flow() == flow)
        return;
    m_model->setFlow(flow);
    m_hold->setChecked(flow == ResultsModel::Flow::Paused);
    if (flow == ResultsModel::Flow::Following)
        m_view->scrollToNewest();
    showCounts();
}

void ResultsPage::applyFilter(const ResultFilter &filter)
{
    m_model->setFilter(filter);
    // Beside rows of another check it would be taken for one of them.
    if (!m_view->currentIndex().isValid())
        m_inspector->clear();
    m_view->scrollToNewest();
    retranslate();
    updateActions();
}

void ResultsPage::showCounts()
{
    const qsizetype waiting = m_model->waiting();
    m_waiting->setVisible(waiting > 0);
    //: a button: so many results have arrived that are not shown
    m_waiting->setText(tr("%Ln new", nullptr, int(waiting)));
    const qsizetype shown = m_model->rowCount();
    const qsizetype held = m_model->held();
    if (m_model->filter().isEmpty())
        m_count->setText(QLocale().toString(shown));
    else
        m_count->setText(tr("%L1 of %L2").arg(shown).arg(held));
    if (m_model->isBusy())
        m_count->setText(m_count->text() + u" \u2026"_s);
}

void ResultsPage::retranslate()
{
    m_find->setText(tr("&Filter results"));
    m_clearFilter->setText(tr("&Show all results"));
    m_history->setText(tr("H&istory of its check"));
    m_hold->setText(tr("&Hold results"));
    m_failures->setText(tr("&Only failures"));
    m_json->setText(tr("&JSON of the result"));
    m_exportSelected->setText(tr("&Export selected results\u2026"));
    m_exportShown->setText(tr("E&xport shown results\u2026"));
    m_copyCsv->setText(tr("Copy as CS&V"));
    m_copyJson->setText(tr("Copy as JSO&N"));
    addShortcutsToToolTips(toolActions());
    m_hold->setIconText(tr("Pause"));
    m_hold->setToolTip(tr("Holds the table still; what arrives is kept and counted (F8)"));
    m_waiting->setToolTip(tr("Shows what has arrived and follows again"));
    m_view->setAccessibleName(tr("Results"));
    const bool isFiltered = !m_model->filter().isEmpty();
    if (isFiltered)
        m_empty->setTexts(tr("No result passes the filter."), {});
    else
        m_empty->setTexts(tr("No results yet."), tr("They appear here as soon as an agent has run a check."));
    m_empty->button()->setText(tr("Show all"));
    m_empty->button()->setVisible(isFiltered);
    showCounts();
}

} // namespace vantage
