// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/result.h"
#include "gui-manager/ui/destination.h"

#include <QWidget>

class QPlainTextEdit;
class QTabWidget;
class QToolButton;

namespace vantage {

class AgentsModel;
class ChecksModel;
class DetailPane;

/** All of one result: told for people, and as the JSON that exports hold; and where to go from it. */
class ResultInspector : public QWidget
{
    Q_OBJECT

public:
    /** The models outlive it. */
    ResultInspector(const AgentsModel &agents, const ChecksModel &checks, QWidget *parent = nullptr);

    void show(const CheckResult &result);
    void clear();
    /** From the details to the JSON and back. */
    void switchTab();
    /** What the tab in front shows, to the clipboard. */
    void copy() const;

Q_SIGNALS:
    void leadsTo(const vantage::Destination &destination);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addLink(const QString &name, Place place);
    void update();
    void retranslate();

    const AgentsModel &m_agents;
    const ChecksModel &m_checks;
    std::optional<CheckResult> m_result;
    QTabWidget *m_tabs;
    DetailPane *m_details;
    QPlainTextEdit *m_json;
    QToolButton *m_history;
    QToolButton *m_check;
    QToolButton *m_agent;
    QToolButton *m_copy;
};

} // namespace vantage
