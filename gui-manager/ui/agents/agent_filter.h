// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/agents_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace vantage {

/** The agents that the operator wants to see. */
class AgentRows : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /** What an agent's state may be, beside the states themselves. */
    enum Choice { AnyState = -1, NotAllRight = -2 };

    /** `state` is a Choice or an AgentState. */
    void setFilter(const QString &text, int state);
    [[nodiscard]] bool isFiltering() const { return !m_text.isEmpty() || m_state != AnyState; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    int m_state = AnyState;
};

/** The line above the table of agents: text, state, and how many are shown. */
class AgentFilter : public QWidget
{
    Q_OBJECT

public:
    explicit AgentFilter(AgentRows &rows, QWidget *parent = nullptr);

    void clear();
    void focusText();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void apply();
    void showCount();

    AgentRows &m_rows;
    QLineEdit *m_text;
    QComboBox *m_state;
    QLabel *m_count;
};

} // namespace vantage
