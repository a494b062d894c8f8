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
#include "gui-manager/ui/results/stored_results.h"
#include "gui-manager/ui/widgets/context_menu.h"
#include "gui-manager/ui/widgets/empty_state.h"
#include "gui-manager/ui/widgets/later.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
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
    , m_stored(new StoredResults(services.history, this))
    , m_tables(new QStackedWidget(this))
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
    for (ResultsView *view : {m_view, m_stored->view()})
        connectView(view);
    connect(m_stored, &StoredResults::left, this, &ResultsPage::leaveStored);
    connect(m_model, &ResultsModel::busyChanged, this, &ResultsPage::showAround);
    connect(m_inspector, &ResultInspector::leadsTo, this, &Page::leadsTo);
    connect(m_export, &ResultExport::runningChanged, this, &ResultsPage::updateActions);
    // Counting needs no more than a few times a second.
    auto *later = new Later(this);
    connect(later, &Later::due, this, &ResultsPage::showCounts);
    connect(m_model, &QAbstractItemModel::rowsInserted, later, &Later::ask);
    connect(m_model, &QAbstractItemModel::rowsRemoved, later, &Later::ask);
    connect(m_model, &QAbstractItemModel::modelReset, later, &Later::ask);
    connect(m_model, &ResultsModel::busyChanged, later, &Later::ask);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_stored->model(), signal, later, &Later::ask);
    connect(m_stored->model(), &QAbstractItemModel::modelReset, later, &Later::ask);
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

void ResultsPage::connectView(ResultsView *view)
{
    connect(view, &TableView::currentRowChanged, this, [this, view](int row) {
        if (row >= 0 && view == shownView())
            m_inspector->show(shownModel()->resultAt(row));
    });
    connect(view, &TableView::selectionEdited, this, &ResultsPage::updateActions);
    offerContextMenu(*view, {m_hold, m_failures, m_clearFilter, nullptr, m_exportSelected, m_exportShown,
                             m_copyCsv, m_copyJson});
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
        if (const int row = shownView()->currentIndex().row(); row >= 0)
            Q_EMIT leadsTo({.place = Place::History, .check = shownModel()->resultAt(row).check});
    });
    m_history->setObjectName(u"resultsHistory"_s);
    m_hold->setObjectName(u"hold"_s);
    m_hold->setCheckable(true);
    m_json = newAction(u"resultAsJson"_s, QKeySequence(u"Ctrl+J"_s), Reach::Page,
                       [this] { m_inspector->switchTab(); });
    m_exportSelected = newAction(u"exportSelected"_s, QKeySequence(u"Ctrl+E"_s), Reach::Page,
                                 [this] { askForFile(tr("Export the selected results"), selection()); });
    m_exportShown = newAction(u"exportShown"_s, QKeySequence(u"Ctrl+Shift+E"_s), Reach::Page, [this] {
        askForFile(tr("Export all results that are shown"), shownModel()->excerpt());
    });
    m_copyCsv = newAction(u"copyCsv"_s, {}, Reach::Page,
                          [this] { m_export->toClipboard(selection(), RowFormat::Csv); });
    m_copyJson = newAction(u"copyJson"_s, {}, Reach::Page,
                           [this] { m_export->toClipboard(selection(), RowFormat::JsonLines); });
    for (QAction *action : {m_exportSelected, m_exportShown})
        action->setIcon(icon(u"export"_s));
    for (QAction *action : {m_copyCsv, m_copyJson})
        action->setIcon(icon(u"copy"_s));
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
    m_tables->addWidget(m_view);
    m_tables->addWidget(m_stored);
    m_tables->setFocusProxy(m_view);
    m_split = new DetailSplit(u"resultsSplit"_s, m_tables, m_inspector, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_filter);
    layout->addWidget(m_split, 1);
    layout->addWidget(m_export);
    setFocusProxy(m_tables);
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
    leaveStored();
    m_filter->setFilter(filter);
    m_around = destination.around;
    showAround();
}

void ResultsPage::showAround()
{
    if (!m_around || m_model->isBusy())
        return;
    const UtcTime time = *std::exchange(m_around, {});
    const ResultFilter &filter = m_filter->filter();
    const CheckLine *line = m_services.checks.find(filter.check);
    const Micros interval = line ? line->row.check.interval : Micros(std::chrono::minutes(1));
    // What ran next to that time is held: then all that matters is.
    const Micros near = std::max<Micros>(2 * interval, std::chrono::minutes(1));
    if (const int row = m_model->rowNear(time); row >= 0) {
        const UtcTime found = m_model->resultAt(row).started;
        if (found > time - near && found < time + near)
            return m_view->showRow(row);
    }
    // Some hundred results before and after it, of all its agents together.
    const auto agents = line && !filter.agent.isValid() ? std::max<qsizetype>(1, line->row.agents.size()) : 1;
    m_stored->model()->setFilter(filter);
    m_stored->read({.check = filter.check,
                    .agent = filter.agent,
                    .time = time,
                    .before = std::max<Micros>(interval * 250 / agents, 3 * interval)});
    showTable();
}

void ResultsPage::leaveStored()
{
    m_around.reset();
    if (!m_stored->wanted())
        return;
    m_stored->clear();
    showTable();
}

void ResultsPage::showTable()
{
    const bool hadFocus = m_tables->isAncestorOf(focusWidget());
    const bool isStored = m_stored->wanted().has_value();
    m_tables->setFocusProxy(shownView());
    m_tables->setCurrentWidget(isStored ? static_cast<QWidget *>(m_stored) : m_view);
    m_flow->setVisible(!isStored); // what is stored neither flows nor stands still
    if (hadFocus)
        shownView()->setFocus();
    showCounts();
    updateActions();
}

ResultsModel *ResultsPage::shownModel() const
{
    return m_stored->wanted() ? m_stored->model() : m_model;
}

ResultsView *ResultsPage::shownView() const
{
    return m_stored->wanted() ? m_stored->view() : m_view;
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
    m_stored->view()->saveColumns(settings);
}

void ResultsPage::restoreLayout(QSettings &settings)
{
    m_split->restoreLayout(settings);
    m_view->restoreColumns(settings);
    m_stored->view()->restoreColumns(settings);
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
    for (const AgentLine &line : m_services.agents.rows()) {
        for (ResultsModel *model : {m_model, m_stored->model()})
            model->setAgent(line.agent.id, agentLabel(line.agent.id, line.agent.name),
                            agentAddress(line.agent));
    }
    m_filter->namesChanged();
}

ResultsModel::Excerpt ResultsPage::selection() const
{
    return shownModel()->excerpt(shownView()->selectedRowNumbers(shownModel()->rowCount()));
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
    const bool hasSelection = isVisible() && shownView()->selectionModel()->hasSelection();
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
    const auto &stored = m_stored->wanted();
    // What was read is of one check: it can be narrowed down, nothing else.
    if (stored && filter.check == stored->check && filter.agent == stored->agent)
        m_stored->model()->setFilter(filter);
    else
        leaveStored();
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
    const ResultsModel *model = shownModel();
    const qsizetype waiting = model->waiting();
    m_waiting->setVisible(waiting > 0);
    //: a button: so many results have arrived that are not shown
    m_waiting->setText(tr("%Ln new", nullptr, int(waiting)));
    const qsizetype shown = model->rowCount();
    const qsizetype held = model->held();
    if (model->filter().isEmpty())
        m_count->setText(QLocale().toString(shown));
    else
        m_count->setText(tr("%L1 of %L2").arg(shown).arg(held));
    if (model->isBusy())
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
    m_stored->model()->retranslate();
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
