// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace vantage {

/** The matrix of checks and agents: cells are shapes, the agents' names stand upright above them. One cell is the
    current one, and keys move it. */
class MatrixView : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget *parent = nullptr);

Q_SIGNALS:
    void currentCellChanged(const QModelIndex &current);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void setSizes();
};

} // namespace vantage
