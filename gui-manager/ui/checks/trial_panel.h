// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/console/console.h"
#include "gui-manager/feed.h"
#include "gui-manager/ui/checks/check_commands.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QSplitter;

namespace vantage {

class AgentsModel;
class ChecksModel;
class DetailPane;
class TableView;
class TrialModel;

/** Runs a command that answers in values; see ActionRunner::ask(). */
using AskCommand = std::function<std::unique_ptr<RunningCommand>(
    const CommandText &command, std::function<void(const QJsonObject &answer)> each,
    std::function<void(const QStringList &errors)> done)>;

/** Shows what several agents find when they run a check that is not saved, each answer as it comes. A test ends with
    the panel, or with the next. */
class TrialPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TrialPanel(AskCommand ask, QWidget *parent = nullptr);
    ~TrialPanel() override;

    /** `agents` are those that the command names. */
    void run(const CommandText &command, const QList<AgentRow> &agents);
    /** The command that the form stands for now: what came of another one is shown as out of date. */
    void setCurrent(const CommandText &command);
    [[nodiscard]] bool hasRun() const { return !m_ran.words.isEmpty(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const QJsonObject &answer);
    void end(const QStringList &errors);
    void showDetails();
    void summarise();
    void retranslate();

    AskCommand m_ask;
    CommandText m_ran;
    AgentsModel *m_agents; ///< for the details
    ChecksModel *m_checks;
    TrialModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QLabel *m_summary;
    QLabel *m_stale;
    TableView *m_table;
    DetailPane *m_details;
    QSplitter *m_splitter;
    std::shared_ptr<int> m_run; ///< of the test that runs or ran last: answers of others are late
    std::unique_ptr<RunningCommand> m_running;
};

} // namespace vantage
