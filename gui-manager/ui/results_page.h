// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/results_model.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace vantage {

class EmptyState;
class FilterBar;
class ResultsView;

/** The live log with its filter, and the switch between following and standing still. */
class ResultsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPage(ResultsModel *model, QWidget *parent = nullptr);

    [[nodiscard]] ResultsView *view() { return m_view; }
    [[nodiscard]] FilterBar *filterBar() { return m_filter; }
    void setFlow(ResultsModel::Flow flow);

Q_SIGNALS:
    void flowChanged(vantage::ResultsModel::Flow flow);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showCounts();
    void applyFilter(const ResultFilter &filter);

    ResultsModel *m_model;
    QLabel *m_title;
    FilterBar *m_filter;
    QToolButton *m_flow;
    QToolButton *m_waiting;
    QLabel *m_count;
    ResultsView *m_view;
    EmptyState *m_empty;
    QTimer m_counts;
};

} // namespace vantage
