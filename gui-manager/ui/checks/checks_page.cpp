// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/checks/checks_page.h"

#include "gui-manager/models/agents_model.h"
#include "gui-manager/stored_history.h"
#include "gui-manager/ui/checks/check_delegate.h"
#include "gui-manager/ui/checks/check_filter_bar.h"
#include "gui-manager/ui/checks/undo_bar.h"
#include "gui-manager/ui/details/detail_split.h"
#include "gui-manager/ui/widgets/empty_state.h"
#include "gui-manager/ui/widgets/later.h"
#include "gui-manager/ui/widgets/table_view.h"

#include <QAction>
#include <QKeyEvent>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecalled = 60'000;

} // namespace

ChecksPage::ChecksPage(const PageServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_groups(new CheckGroups(services.checks, this))
    , m_view(new TableView(u"checks"_s, this))
    , m_filterBar(new CheckFilterBar(this))
    , m_empty(new EmptyState(m_view, m_groups))
    , m_split(new DetailSplit(u"checksSplit"_s, m_view, this))
    , m_undoBar(new UndoBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_filterBar);
    layout->addWidget(m_split, 1);
    layout->addWidget(m_undoBar);
    setFocusProxy(m_view);
    buildActions();
    connectTable();
    retranslate();
    updateActions();
}

void ChecksPage::connectTable()
{
    m_view->setModel(m_groups);
    m_view->setItemDelegate(new CheckDelegate(m_view));
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &TableView::currentRowChanged, this, &ChecksPage::showCurrent);
    connect(m_view, &TableView::selectionEdited, this, &ChecksPage::updateActions);
    connect(m_view, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { activate(index.row()); });
    connect(m_filterBar, &CheckFilterBar::filterChanged, this, &ChecksPage::showFiltered);
    connect(m_filterBar, &CheckFilterBar::groupingChanged, m_groups, &CheckGroups::setGrouping);
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        if (m_services.checks.rowCount() > 0)
            m_filterBar->clear();
        else
            m_add->trigger();
    });
    auto *later = new Later(this);
    connect(later, &Later::due, this, &ChecksPage::showCurrent);
    connect(later, &Later::due, this, &ChecksPage::updateActions);
    connect(&m_services.agents, &QAbstractItemModel::dataChanged, later, &Later::ask);
    connect(&m_services.checks, &QAbstractItemModel::dataChanged, later, &Later::ask);
    connect(m_groups, &QAbstractItemModel::rowsRemoved, this, &ChecksPage::tellEmpty);
    connect(&m_services.feed, &Feed::undoStepsChanged, this, [this](const UndoSteps &steps) {
        if (steps.undo != m_undoLabel)
            m_undoBar->dismiss(); // something else would be undone
    });
    connect(m_undoBar, &UndoBar::undoAsked, this, &ChecksPage::undo);
}

/** Once, when somebody looks for the first time: the newest results of all checks together, as many as their trails
    hold. Those that ran long ago are not looked for. */
void ChecksPage::recallDurations()
{
    ChecksModel &checks = m_services.checks;
    if (m_hasRecalled || !isVisible() || checks.rowCount() == 0)
        return;
    m_hasRecalled = true;
    const auto wanted = checks.rowCount() * qsizetype(DurationRing::capacity);
    checks.beginRecalling();
    m_services.history.queryResults(
        {.agent = {}, .check = {}, .from = {}, .to = {}, .limit = int(std::min(wanted, mostRecalled))}, this,
        [&checks](const ResultBatch &batch) { checks.recall(batch); },
        // What was read before an error is as good as ever.
        [&checks](const Result<void> &) { checks.endRecalling(); });
}

QString ChecksPage::title() const
{
    return tr("Checks");
}

void ChecksPage::open(const Destination &destination)
{
    if (destination.outcome || destination.agent.isValid())
        m_filterBar->clear();
    if (destination.agent.isValid())
        m_filterBar->showOnlyAgent(destination.agent, m_services.agents.labelOf(destination.agent));
    if (destination.outcome)
        m_filterBar->showOnlyVerdict(*destination.outcome);
    if (!destination.check.isValid())
        return;
    int row = m_groups->reveal(destination.check);
    if (row < 0 && m_services.checks.find(destination.check)) {
        m_filterBar->clear(); // somebody wants to see it
        row = m_groups->reveal(destination.check);
    }
    if (row >= 0) {
        m_view->setCurrentIndex(m_groups->index(row, 0));
        m_view->scrollTo(m_groups->index(row, 0));
    }
}

void ChecksPage::showDetails(bool areShown)
{
    m_split->showPane(areShown);
}

void ChecksPage::saveLayout(QSettings &settings) const
{
    m_split->saveLayout(settings);
    m_view->saveColumns(settings);
    settings.setValue(u"checks/grouping"_s, int(m_filterBar->grouping()));
}

void ChecksPage::restoreLayout(QSettings &settings)
{
    m_split->restoreLayout(settings);
    m_view->restoreColumns(settings);
    m_filterBar->setGrouping(Grouping(settings.value(u"checks/grouping"_s).toInt()));
}

void ChecksPage::showFiltered(const CheckFilter &filter)
{
    m_groups->setFilter(filter);
    tellEmpty();
}

void ChecksPage::showCurrent()
{
    const CheckLine *line = m_groups->lineAt(m_view->currentIndex().row());
    m_split->show(line ? describe(*line, m_services.agents) : Details());
}

/** Two reasons for an empty table, and what to do about each. */
void ChecksPage::tellEmpty()
{
    const bool isFiltered = m_services.checks.rowCount() > 0;
    if (isFiltered)
        m_empty->setTexts(tr("No check matches the filter."), tr("Change the filter, or show all checks."));
    else
        m_empty->setTexts(tr("No checks yet."),
                          tr("Add what is to be watched (Ctrl+N), or paste a list (Ctrl+Shift+V)."));
    m_empty->button()->setText(isFiltered ? tr("Show all") : tr("Add check\u2026"));
    m_empty->button()->show();
}

void ChecksPage::activate(int row)
{
    if (m_groups->isSection(row))
        m_groups->fold(row, !m_groups->isFolded(row));
    else
        edit();
}

bool ChecksPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        foldByKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *press = static_cast<QMouseEvent *>(event);
        if (press->button() == Qt::LeftButton && foldByClick(press->position().toPoint()))
            return true;
    }
    return Page::eventFilter(watched, event);
}

/** As in a tree: to the inner side opens, to the outer closes, and from a check it goes to the head of its group. */
bool ChecksPage::foldByKey(int key)
{
    const int row = m_view->currentIndex().row();
    const int section = m_groups->sectionOf(row);
    if (section < 0)
        return false;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int outer = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    const int inner = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    if (key == outer && row != section) {
        m_view->setCurrentIndex(m_groups->index(section, m_view->currentIndex().column()));
        return true;
    }
    if (row != section || (key != outer && key != inner && key != Qt::Key_Space))
        return false;
    m_groups->fold(section, key == outer || (key == Qt::Key_Space && !m_groups->isFolded(section)));
    return true;
}

bool ChecksPage::foldByClick(const QPoint &position)
{
    const int row = m_view->rowAt(position.y());
    if (!m_groups->isSection(row))
        return false;
    const int arrow = m_view->rowHeight(row) + 6;
    const int x =
        layoutDirection() == Qt::RightToLeft ? m_view->viewport()->width() - position.x() : position.x();
    if (x > arrow)
        return false;
    m_groups->fold(row, !m_groups->isFolded(row));
    return true;
}

void ChecksPage::retranslate()
{
    m_view->setAccessibleName(tr("Checks"));
    tellEmpty();
    retranslateActions();
}

} // namespace vantage
