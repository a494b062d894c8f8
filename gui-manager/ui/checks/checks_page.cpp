// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/checks/checks_page.h"

#include "gui-manager/models/agents_model.h"
#include "gui-manager/ui/checks/check_commands.h"
#include "gui-manager/ui/checks/check_dialog.h"
#include "gui-manager/ui/console/action_runner.h"
#include "gui-manager/ui/details/detail_split.h"
#include "gui-manager/ui/widgets/context_menu.h"
#include "gui-manager/ui/widgets/empty_state.h"
#include "gui-manager/ui/widgets/later.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace vantage {
using namespace Qt::StringLiterals;

ChecksPage::ChecksPage(const PageServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_table(u"checks"_s, &services.checks, this)
    , m_empty(new EmptyState(m_table.view(), m_table.proxy()))
    , m_split(new DetailSplit(u"checksSplit"_s, m_table.view(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_split);
    setFocusProxy(m_table.view());
    buildActions();

    connect(m_table.view(), &TableView::currentRowChanged, this, &ChecksPage::showCurrent);
    connect(m_table.view(), &TableView::selectionEdited, this, &ChecksPage::updateActions);
    auto *later = new Later(this);
    connect(later, &Later::due, this, &ChecksPage::showCurrent);
    connect(&services.checks, &QAbstractItemModel::dataChanged, this, &ChecksPage::updateActions);
    connect(&services.agents, &QAbstractItemModel::dataChanged, later, &Later::ask);
    connect(&services.checks, &QAbstractItemModel::dataChanged, later, &Later::ask);
    retranslate();
    updateActions();
}

void ChecksPage::buildActions()
{
    m_add = newAction(u"add"_s, QKeySequence::New, Reach::Window, [this] { openDialog({}); });
    m_edit = newAction(u"edit"_s, QKeySequence(u"F2"_s), Reach::Page, [this] { edit(); });
    m_delete = newAction(u"delete"_s, QKeySequence::Delete, Reach::Page, [this] { deleteSelected(); });
    m_checkNow = newAction(u"check-now"_s, QKeySequence(u"F5"_s), Reach::Page, [this] { checkNow(); });
    m_pause = newAction(u"pause"_s, QKeySequence(u"Ctrl+P"_s), Reach::Page, [this] { setPaused(true); });
    m_resume =
        newAction(u"resume"_s, QKeySequence(u"Ctrl+Shift+P"_s), Reach::Page, [this] { setPaused(false); });
    m_results = newAction(u"show"_s, QKeySequence(u"Ctrl+R"_s), Reach::Page, [this] {
        if (const QList<CheckRow> checks = selectedChecks(); !checks.isEmpty())
            Q_EMIT leadsTo({.place = Place::Results, .check = checks.front().check.id});
    });
    m_history = newAction(u"history"_s, QKeySequence(u"Ctrl+H"_s), Reach::Page, [this] {
        if (const QList<CheckRow> checks = selectedChecks(); !checks.isEmpty())
            Q_EMIT leadsTo({.place = Place::History, .check = checks.front().check.id});
    });
    m_copyCommand =
        newAction(u"command"_s, QKeySequence(u"Ctrl+Shift+C"_s), Reach::Page, [this] { copyAsCommand(); });
    connect(m_table.view(), &QAbstractItemView::activated, this, &ChecksPage::edit);
    connect(m_empty->button(), &QPushButton::clicked, m_add, &QAction::trigger);
    offerContextMenu(*m_table.view(), {m_edit, m_delete, nullptr, m_checkNow, m_pause, m_resume, nullptr,
                                       m_results, m_history, nullptr, m_copyCommand});
}

QString ChecksPage::title() const
{
    return tr("Checks");
}

QList<QAction *> ChecksPage::menuActions() const
{
    return {m_add,    m_edit,  m_delete,  nullptr,   m_checkNow, m_pause,
            m_resume, nullptr, m_results, m_history, nullptr,    m_copyCommand};
}

QList<QAction *> ChecksPage::toolActions() const
{
    return {m_add, m_edit, m_delete, nullptr, m_checkNow, m_pause, m_resume, nullptr, m_results};
}

void ChecksPage::open(const Destination &destination)
{
    const auto &rows = m_services.checks.rows();
    const auto found = std::ranges::find(rows, destination.check, &CheckLine::key);
    if (found != rows.end())
        m_table.select(int(found - rows.begin()));
}

void ChecksPage::showDetails(bool areShown)
{
    m_split->showPane(areShown);
}

void ChecksPage::saveLayout(QSettings &settings) const
{
    m_split->saveLayout(settings);
    m_table.view()->saveColumns(settings);
}

void ChecksPage::restoreLayout(QSettings &settings)
{
    m_split->restoreLayout(settings);
    m_table.view()->restoreColumns(settings);
}

void ChecksPage::showCurrent()
{
    const int row = m_table.currentRow();
    m_split->show(row < 0 ? Details() : describe(m_services.checks.rowAt(row), m_services.agents));
}

std::vector<CheckRow> ChecksPage::allChecks() const
{
    std::vector<CheckRow> rows;
    for (const CheckLine &line : m_services.checks.rows())
        rows.push_back(line.row);
    return rows;
}

QList<CheckRow> ChecksPage::selectedChecks() const
{
    QList<CheckRow> checks;
    for (const int row : m_table.selectedRows())
        checks += m_services.checks.rowAt(row).row;
    return checks;
}

void ChecksPage::edit()
{
    if (const QList<CheckRow> checks = selectedChecks(); checks.size() == 1)
        openDialog(checks.front());
}

void ChecksPage::openDialog(const std::optional<CheckRow> &edited)
{
    CheckDialog::Setup setup;
    for (const AgentLine &line : m_services.agents.rows())
        setup.agents += line.agent;
    setup.checks = allChecks();
    setup.edited = edited;
    if (m_likelyAgents)
        setup.chosen = m_likelyAgents();
    setup.ask = [this](const CommandText &command, auto each, auto done) {
        return m_services.runner.ask(command, std::move(each), std::move(done));
    };
    auto *dialog = new CheckDialog(std::move(setup), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CheckDialog::submitted, this,
            [this, dialog = QPointer<CheckDialog>(dialog)](const CommandText &command) {
                m_services.runner.run({command}, [dialog](const QStringList &errors) {
                    if (!dialog)
                        return;
                    if (errors.isEmpty())
                        dialog->accept();
                    else
                        dialog->showFailure(errors.join(u'\n'));
                });
            });
    dialog->open();
}

void ChecksPage::deleteSelected()
{
    const QList<CheckRow> checks = selectedChecks();
    if (checks.isEmpty())
        return;
    auto *box = new QMessageBox(this);
    box->setObjectName(u"deleteBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Delete checks"));
    box->setText(checks.size() == 1 ? tr("Delete the check %1?").arg(checkTitle(checks.front().check))
                                    : tr("Delete %n check(s)?", nullptr, int(checks.size())));
    box->setInformativeText(tr("Its agents stop running it. Results that are there already are kept."));
    QPushButton *yes = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"deleteButton"_s);
    box->setDefaultButton(box->addButton(tr("&Keep"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, checks] {
        QList<CheckId> ids;
        for (const CheckRow &row : checks)
            ids += row.check.id;
        m_services.runner.runAndTell(check_commands::remove(allChecks(), ids), this);
    });
    box->open();
}

void ChecksPage::checkNow()
{
    QList<CommandText> commands;
    const std::vector<CheckRow> all = allChecks();
    for (const CheckRow &row : selectedChecks())
        commands += check_commands::checkNow(all, row);
    m_services.runner.runAndTell(commands, this);
}

void ChecksPage::setPaused(bool isPaused)
{
    QList<CommandText> commands;
    const std::vector<CheckRow> all = allChecks();
    for (const CheckRow &row : selectedChecks()) {
        if (row.check.paused != isPaused)
            commands += check_commands::pause(all, row, isPaused);
    }
    m_services.runner.runAndTell(commands, this);
}

void ChecksPage::copyAsCommand()
{
    QStringList lines;
    for (const CheckRow &row : selectedChecks())
        lines += check_commands::add(row.check, row.agents).shown;
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ChecksPage::updateActions()
{
    const QList<CheckRow> checks = isVisible() ? selectedChecks() : QList<CheckRow>();
    const bool isAny = !checks.isEmpty();
    const auto isPaused = [](const CheckRow &row) {
        return row.check.paused;
    };
    m_edit->setEnabled(checks.size() == 1);
    m_delete->setEnabled(isAny);
    m_checkNow->setEnabled(isAny);
    m_copyCommand->setEnabled(isAny);
    m_results->setEnabled(checks.size() == 1);
    m_history->setEnabled(checks.size() == 1);
    m_pause->setEnabled(!std::ranges::all_of(checks, isPaused));
    m_resume->setEnabled(std::ranges::any_of(checks, isPaused));
}

void ChecksPage::retranslate()
{
    m_table.view()->setAccessibleName(tr("Checks"));
    m_empty->setTexts(tr("No checks yet."), tr("Add what is to be watched (Ctrl+N)."));
    m_empty->button()->setText(tr("Add check\u2026"));
    m_empty->button()->show();
    m_add->setText(tr("&Add check\u2026"));
    m_edit->setText(tr("&Edit\u2026"));
    m_delete->setText(tr("&Delete"));
    m_checkNow->setText(tr("Check &now"));
    m_pause->setText(tr("&Pause"));
    m_resume->setText(tr("&Resume"));
    m_results->setText(tr("Only &its results"));
    m_history->setText(tr("Its &history"));
    m_copyCommand->setText(tr("Copy as co&mmand"));
    addShortcutsToToolTips(toolActions());
}

} // namespace vantage
