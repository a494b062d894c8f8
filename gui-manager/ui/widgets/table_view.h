// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QMenu;
class QSettings;

namespace vantage {

/** How close the rows of tables stand. */
enum class Density : quint8 { Comfortable, Compact };

/** A table with rows to select, whose columns can be sorted, moved, hidden and remembered by their names. Until somebody
   chooses a width, they fit the room that there is where they can. */
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(const QString &name, QWidget *parent = nullptr);

    /** Widths, hidden columns and order as the model wants them at first. */
    void setModel(QAbstractItemModel *model) override;

    /** Of all tables of the program. */
    static void setDensity(Density density);

    void saveColumns(QSettings &settings) const;
    void restoreColumns(QSettings &settings);
    void resetColumns();

    /** The model's column of that stable name; -1 where there is none. */
    [[nodiscard]] int columnOf(const QString &id) const;
    /** The selected rows from the top; at most `most`. */
    [[nodiscard]] QList<int> selectedRowNumbers(int most) const;
    /** The shown columns of the selected rows, tab between cells, with the titles first. */
    [[nodiscard]] QString selectedText() const;
    void copySelection() const;

    /** Submenus to choose and to sort by columns: what the header offers to the mouse. */
    void addColumnMenus(QMenu *menu);

    /** Up to this many rows are copied. */
    static constexpr int mostCopied = 100'000;

Q_SIGNALS:
    void currentRowChanged(int row);
    void selectionEdited();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QString columnId(int column) const;
    void addColumnChoices(QMenu *menu);
    void addSortChoices(QMenu *menu);
    void setRowHeight();
    [[nodiscard]] int widthOfTitle(int column) const;
    void fitColumns();

    bool m_hasOwnWidths = false; ///< somebody has chosen one
};

} // namespace vantage
