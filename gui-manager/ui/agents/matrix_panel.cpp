// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/agents/matrix_panel.h"

#include "gui-manager/ui/agents/matrix_view.h"
#include "gui-manager/ui/checks/check_commands.h"
#include "gui-manager/ui/console/action_runner.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/widgets/context_menu.h"
#include "gui-manager/ui/widgets/empty_state.h"
#include "gui-manager/ui/widgets/field_error.h"
#include "gui-manager/ui/widgets/later.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>

namespace vantage {
using namespace Qt::StringLiterals;

/** The matrix as far as the filter lets it: checks by their titles; checks and agents with some trouble. */
class MatrixRows : public QSortFilterProxyModel
{
public:
    explicit MatrixRows(MatrixModel *model, QObject *parent)
        : QSortFilterProxyModel(parent)
        , m_model(model)
    {
        setSourceModel(model);
    }

    [[nodiscard]] bool isFiltering() const { return m_onlyTrouble || !m_text.isEmpty(); }
    [[nodiscard]] bool isOnlyTrouble() const { return m_onlyTrouble; }

    void setFilter(const QString &text, bool onlyTrouble)
    {
        m_text = text;
        m_onlyTrouble = onlyTrouble;
        invalidateFilter();
    }

    void lookAtColumns()
    {
        if (m_onlyTrouble)
            invalidateColumnsFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        return (!m_onlyTrouble || m_model->hasTrouble(row)) &&
               (m_text.isEmpty() || m_model->titleOf(row).contains(m_text, Qt::CaseInsensitive));
    }
    [[nodiscard]] bool filterAcceptsColumn(int column, const QModelIndex &) const override
    {
        return !m_onlyTrouble || m_model->columnHasTrouble(column);
    }

private:
    MatrixModel *m_model;
    QString m_text;
    bool m_onlyTrouble = false;
};

MatrixPanel::MatrixPanel(const PageServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new MatrixModel(services.agents, services.checks, this))
    , m_rows(new MatrixRows(m_model, this))
    , m_text(new QLineEdit(this))
    , m_onlyTrouble(new QCheckBox(this))
    , m_count(new QLabel(this))
    , m_view(new MatrixView(this))
    , m_current(new QLabel(this))
    , m_failure(new FieldError(this))
{
    m_view->setModel(m_rows);
    m_empty = new EmptyState(m_view, m_rows);
    buildActions();
    buildLayout();
    connectFeed();
    retranslate();
}

MatrixPanel::~MatrixPanel() = default;

void MatrixPanel::connectFeed()
{
    // The models that it looks things up in were connected before it.
    connect(&m_services.feed, &Feed::agentsChanged, m_model, &MatrixModel::changeAgents);
    connect(&m_services.feed, &Feed::checksChanged, m_model, &MatrixModel::changeChecks);
    connect(&m_services.feed, &Feed::tasksChanged, m_model, &MatrixModel::changeTasks);
    connect(&m_services.feed, &Feed::checksChanged, this, &MatrixPanel::dropOldWishes);

    auto *columns = new Later(this, std::chrono::milliseconds(500));
    connect(m_model, &MatrixModel::columnTroubleChanged, columns, &Later::ask);
    connect(columns, &Later::due, m_rows, [this] { m_rows->lookAtColumns(); });
    auto *later = new Later(this);
    connect(later, &Later::due, this, &MatrixPanel::showCurrent);
    connect(later, &Later::due, this, &MatrixPanel::showCount);
    connect(m_rows, &QAbstractItemModel::dataChanged, later, &Later::ask);
    connect(m_rows, &QAbstractItemModel::headerDataChanged, later, &Later::ask);
    connect(m_rows, &QAbstractItemModel::rowsInserted, later, &Later::ask);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, later, &Later::ask);
    connect(m_rows, &QAbstractItemModel::columnsInserted, later, &Later::ask);
    connect(m_rows, &QAbstractItemModel::columnsRemoved, later, &Later::ask);
}

QAction *MatrixPanel::newAction(const QString &name, const QKeySequence &key, void (MatrixPanel::*act)())
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_view->addAction(action);
    return action;
}

void MatrixPanel::buildActions()
{
    m_results = newAction(u"cellResults"_s, {}, &MatrixPanel::openResults);
    m_toggle = newAction(u"cellToggle"_s, QKeySequence(Qt::Key_Space), &MatrixPanel::toggle);
    m_runNow = newAction(u"cellRunNow"_s, QKeySequence(u"F5"_s), &MatrixPanel::runNow);
    m_results->setIcon(icon(u"show"_s));
    m_runNow->setIcon(icon(u"check-now"_s));
    const auto copier = [this](const QString &name, CommandText (MatrixPanel::*command)() const) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this,
                [this, command] { QGuiApplication::clipboard()->setText((this->*command)().shown); });
        return action;
    };
    m_copyToggle = copier(u"copyCellToggle"_s, &MatrixPanel::toggleCommand);
    m_copyRunNow = copier(u"copyCellRunNow"_s, &MatrixPanel::runCommand);
    connect(m_view, &QAbstractItemView::activated, m_results, &QAction::trigger);
    connect(m_view, &QWidget::customContextMenuRequested, this, &MatrixPanel::showMenu);
    connect(m_view, &MatrixView::currentCellChanged, this, [this] {
        setError(m_failure, m_view, {});
        showCurrent();
    });
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        m_onlyTrouble->setChecked(false);
        m_text->clear();
        m_view->setFocus();
    });
}

void MatrixPanel::buildLayout()
{
    m_text->setObjectName(u"matrixText"_s);
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_onlyTrouble->setObjectName(u"matrixOnlyTrouble"_s);
    m_count->setObjectName(u"matrixCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_current->setObjectName(u"matrixCurrent"_s);
    m_current->setTextFormat(Qt::PlainText);
    m_current->setProperty("isData", true);
    // A long name or reason must not make the window wide; the tool tip has all of it.
    m_current->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_text, 1);
    bar->addWidget(m_onlyTrouble);
    bar->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_current);
    layout->addWidget(m_failure);
    m_failure->hide();
    setFocusProxy(m_view);

    connect(m_text, &QLineEdit::textChanged, this, &MatrixPanel::applyFilter);
    connect(m_onlyTrouble, &QCheckBox::toggled, this, &MatrixPanel::applyFilter);
    auto *escape = new QShortcut(Qt::Key_Escape, m_text, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, m_text, &QLineEdit::clear);
}

void MatrixPanel::applyFilter()
{
    m_rows->setFilter(m_text->text().trimmed(), m_onlyTrouble->isChecked());
    retranslate();
}

void MatrixPanel::select(const TaskKey &key)
{
    const auto [row, column] = m_model->find(key);
    const QModelIndex index =
        row < 0 || column < 0 ? QModelIndex() : m_rows->mapFromSource(m_model->index(row, column));
    if (index.isValid())
        m_view->setCurrentIndex(index);
}

void MatrixPanel::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

std::optional<TaskKey> MatrixPanel::currentKey() const
{
    const QModelIndex index = m_rows->mapToSource(m_view->currentIndex());
    return index.isValid() ? std::optional(m_model->keyAt(index.row(), index.column())) : std::nullopt;
}

CellState MatrixPanel::currentState() const
{
    const QModelIndex index = m_rows->mapToSource(m_view->currentIndex());
    return index.isValid() ? m_model->stateAt(index.row(), index.column()) : CellState::Absent;
}

void MatrixPanel::showCurrent()
{
    const std::optional<TaskKey> key = currentKey();
    const QString sentence = m_view->currentIndex().data(Qt::AccessibleTextRole).toString();
    m_current->setText(sentence.isEmpty() ? tr("Choose a cell to see what it says.") : sentence);
    m_current->setToolTip(plainToolTip(sentence));
    const bool isThere = currentState() != CellState::Absent;
    m_results->setEnabled(key && isThere);
    m_runNow->setEnabled(key && isThere);
    m_copyRunNow->setEnabled(key && isThere);
    m_toggle->setEnabled(agentsAfterToggle().has_value());
    m_copyToggle->setEnabled(m_toggle->isEnabled());
    m_toggle->setText(isThere ? tr("&Take it from this agent") : tr("&Give it to this agent"));
    m_copyToggle->setText(m_toggle->text());
}

void MatrixPanel::showCount()
{
    const QString checks = tr("%Ln check(s)", nullptr, m_rows->rowCount());
    const QString agents = tr("%Ln agent(s)", nullptr, m_rows->columnCount());
    //: numbers of checks and of agents
    m_count->setText(tr("%1, %2").arg(checks, agents));
}

void MatrixPanel::showMenu(const QPoint &position)
{
    showCurrent();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"matrixMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addToMenu(*menu, {m_results, nullptr, m_toggle, m_runNow, nullptr});
    QMenu *copy = menu->addMenu(icon(u"command"_s), tr("Copy as co&mmand"));
    addToMenu(*copy, {m_copyToggle, m_copyRunNow});
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void MatrixPanel::openResults()
{
    if (const std::optional<TaskKey> key = currentKey(); key && currentState() != CellState::Absent)
        Q_EMIT leadsTo({.place = Place::Results, .agent = key->agent, .check = key->check});
}

/** The check of the current cell, as it will be once all commands have done their work. */
std::optional<CheckRow> MatrixPanel::currentCheck() const
{
    const std::optional<TaskKey> key = currentKey();
    const CheckLine *line = key ? m_services.checks.find(key->check) : nullptr;
    if (!line)
        return std::nullopt;
    CheckRow check = line->row;
    check.agents = m_wishes.value(key->check, check.agents);
    return check;
}

/** None where it cannot be done: a check stays with one agent at least, and who was sent away gets none. */
std::optional<QList<AgentId>> MatrixPanel::agentsAfterToggle() const
{
    const std::optional<TaskKey> key = currentKey();
    const std::optional<CheckRow> check = currentCheck();
    const AgentLine *agent = key ? m_services.agents.find(key->agent) : nullptr;
    if (!check || !agent)
        return std::nullopt;
    QList<AgentId> agents = check->agents;
    if (!agents.removeOne(key->agent)) {
        if (agent->agent.isRevoked)
            return std::nullopt;
        agents += key->agent;
        std::ranges::sort(agents);
    }
    return agents.isEmpty() ? std::nullopt : std::optional(agents);
}

CommandText MatrixPanel::toggleCommand() const
{
    const std::optional<CheckRow> check = currentCheck();
    const std::optional<QList<AgentId>> agents = agentsAfterToggle();
    return check && agents ? check_commands::edit(*check, check->check, *agents) : CommandText();
}

CommandText MatrixPanel::runCommand() const
{
    const std::optional<TaskKey> key = currentKey();
    return key ? check_commands::checkNow(key->agent, key->check) : CommandText();
}

void MatrixPanel::toggle()
{
    const CommandText command = toggleCommand();
    const std::optional<TaskKey> key = currentKey();
    if (command.words.isEmpty() || !key)
        return;
    setError(m_failure, m_view, {});
    m_wishes.insert(key->check, *agentsAfterToggle());
    m_services.runner.run({command},
                          [this, alive = QPointer(this), check = key->check](const QStringList &errors) {
                              if (!alive || errors.isEmpty())
                                  return;
                              m_wishes.remove(check);
                              setError(m_failure, m_view, errors.join(u'\n'));
                              showCurrent();
                          });
    showCurrent();
}

void MatrixPanel::runNow()
{
    if (currentState() != CellState::Absent)
        m_services.runner.runAndTell({runCommand()}, this);
}

void MatrixPanel::dropOldWishes(const QList<CheckRow> &changed, const QList<CheckId> &removed)
{
    for (const CheckId check : removed)
        m_wishes.remove(check);
    for (const CheckRow &row : changed) {
        QList<AgentId> agents = row.agents;
        std::ranges::sort(agents);
        if (m_wishes.value(row.check.id) == agents)
            m_wishes.remove(row.check.id);
    }
}

void MatrixPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Keys need a cell to start from.
    if (!m_view->currentIndex().isValid() && m_rows->rowCount() > 0)
        m_view->setCurrentIndex(m_rows->index(0, 0));
    showCurrent();
}

void MatrixPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
}

void MatrixPanel::retranslate()
{
    m_view->setAccessibleName(tr("Checks and agents"));
    m_text->setPlaceholderText(tr("Filter checks by name or target"));
    m_text->setAccessibleName(tr("Filter checks by name or target"));
    m_text->setToolTip(tr("Shows checks whose name or target contains this text."));
    m_onlyTrouble->setText(tr("Only &what is not all right"));
    m_onlyTrouble->setToolTip(
        tr("Shows only checks and agents where something is rejected, pending, degraded, "
           "down or unknown."));
    const bool isFiltered = m_rows->isFiltering() && m_model->rowCount() > 0;
    if (isFiltered && m_rows->isOnlyTrouble() && m_text->text().isEmpty())
        m_empty->setTexts(tr("Everything is all right."), {});
    else if (isFiltered)
        m_empty->setTexts(tr("No check passes the filter."), {});
    else
        m_empty->setTexts(tr("No checks yet."), tr("Add what is to be watched (Ctrl+N)."));
    m_empty->button()->setText(tr("Show all"));
    m_empty->button()->setVisible(isFiltered);
    m_results->setText(tr("Its &results here"));
    m_runNow->setText(tr("Check &now at this agent"));
    m_copyRunNow->setText(m_runNow->text());
    showCurrent();
    showCount();
}

} // namespace vantage
