// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/results_model.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace vantage {

/** Chooses which results are shown: agent, kind, outcome, text, and a check that was chosen elsewhere. */
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    [[nodiscard]] ResultFilter filter() const;
    void setAgents(const QList<std::pair<AgentId, QString>> &agents);
    void showOnlyAgent(AgentId agent);
    void showOnlyCheck(CheckId check, const QString &title);
    void clear();
    void focusText();

Q_SIGNALS:
    void filterChanged(const vantage::ResultFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tell();

    QComboBox *m_agent;
    QComboBox *m_kind;
    QComboBox *m_outcome;
    QLineEdit *m_text;
    QToolButton *m_check; ///< "only this check", ends with a click
    QToolButton *m_clear;
    CheckId m_onlyCheck;
    QString m_checkTitle;
    QList<std::pair<AgentId, QString>> m_labels;
    QTimer m_typed;
    bool m_isQuiet = false;
};

} // namespace vantage
