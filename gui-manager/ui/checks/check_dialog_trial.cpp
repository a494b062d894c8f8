// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later

/* The part of the dialog that tests a check before it is saved. */

#include "gui-manager/ui/checks/check_dialog.h"
#include "gui-manager/ui/checks/more_options.h"
#include "gui-manager/ui/checks/option_editor.h"
#include "gui-manager/ui/widgets/field_error.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>

namespace vantage {

/** Those of the chosen that have joined: the check can be saved for others, but nobody is there to run it. */
QList<AgentRow> CheckDialog::agentsForTest() const
{
    const QList<AgentId> chosen = chosenAgents();
    QList<AgentRow> agents;
    for (const AgentRow &agent : m_setup.agents) {
        if (chosen.contains(agent.id))
            agents += agent;
    }
    return agents;
}

/** From the top, where each field says what is wrong with it. */
QWidget *CheckDialog::firstWrong()
{
    const OptionEditor *wrong = nullptr;
    for (OptionEditor *editor : m_editors) {
        if (!editor->insist() && !wrong)
            wrong = editor;
    }
    m_isTargetTouched = true;
    validate();
    if (!m_targetError->text().isEmpty())
        return m_target;
    if (wrong && m_basicPart->isAncestorOf(wrong))
        return wrong->field();
    if (!m_intervalError->text().isEmpty())
        return m_interval;
    if (m_agentsError->text().isEmpty() && agentsForTest().isEmpty())
        setError(m_agentsError, m_agents,
                 m_setup.agents.isEmpty() ? tr("There is no agent yet that could test the check.")
                                          : tr("To test the check, choose an agent that has joined."));
    if (!m_agentsError->text().isEmpty())
        return m_agents;
    if (!wrong)
        return nullptr;
    m_more->reveal(*wrong);
    return wrong->field();
}

void CheckDialog::test()
{
    if (QWidget *field = firstWrong()) {
        field->setFocus(Qt::OtherFocusReason);
        // Its error, and what was unfolded, have their places only after the layout.
        QMetaObject::invokeMethod(
            this,
            [this, field = QPointer<QWidget>(field)] {
                if (field)
                    m_scroll->ensureWidgetVisible(field);
            },
            Qt::QueuedConnection);
        return;
    }
    if (!m_failure->text().isEmpty())
        return; // says what does not go together
    if (!m_trial->isVisible()) {
        m_trial->show();
        growForTrial();
    }
    m_trial->run(commandForTest(), agentsForTest());
}

/** As wide as the table asks for, higher by the panel, and all of it on the screen. */
void CheckDialog::growForTrial()
{
    const QRect room = screen()->availableGeometry();
    const int line = fontMetrics().lineSpacing();
    const QSize wanted(fontMetrics().averageCharWidth() * 190, height() + line * 14);
    resize(wanted.boundedTo(room.size() * 0.94).expandedTo(size()));
    const QPoint farthest = room.bottomRight() - QPoint(frameGeometry().width(), frameGeometry().height());
    move(std::max(room.left(), std::min(x(), farthest.x())),
         std::max(room.top(), std::min(y(), farthest.y())));
    m_splitter->setSizes({m_splitter->height() - line * 15, line * 15});
}

CommandText CheckDialog::commandForTest() const
{
    const Result<CheckSpec> check = validated(specAsTyped());
    if (!check)
        return {};
    QList<AgentId> agents;
    for (const AgentRow &agent : agentsForTest())
        agents += agent.id;
    return check_commands::test(*check, agents);
}

} // namespace vantage
