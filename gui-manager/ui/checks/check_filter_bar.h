// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/check_groups.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace vantage {

/** The line above the checks: what is shown of them, and how it is grouped. */
class CheckFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit CheckFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] CheckFilter filter() const;
    [[nodiscard]] Grouping grouping() const;
    void setGrouping(Grouping grouping);
    /** With a chip that says so and takes it back. */
    void showOnlyVerdict(Outcome verdict);
    void showOnlyAgent(AgentId agent, const QString &label);
    void clear();
    void focusText();

Q_SIGNALS:
    void filterChanged(const vantage::CheckFilter &filter);
    void groupingChanged(vantage::Grouping grouping);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void retranslate();
    void showChips();

    QLineEdit *m_text;
    QComboBox *m_kind;
    QComboBox *m_verdict;
    QComboBox *m_grouping;
    QToolButton *m_verdictChip;
    QToolButton *m_agentChip;
    QToolButton *m_clear;
    QTimer m_typed;
    std::optional<Outcome> m_onlyVerdict;
    AgentId m_onlyAgent;
    QString m_agentLabel;
    bool m_isQuiet = false;
};

} // namespace vantage
