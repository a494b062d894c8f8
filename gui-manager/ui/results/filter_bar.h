// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/ui/results/filter_language.h"
#include "gui-manager/ui/results/saved_filters.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QMenu;
class QToolButton;

namespace vantage {

class FieldError;
class FilterLine;
class Later;

/** Chooses which results are shown: a line that says it, and below it a chip for each restriction. The line is what
    counts; chips and menus rewrite it. */
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(FilterNames names, QSettings &settings, QWidget *parent = nullptr);

    /** What the line said when it last made sense. */
    [[nodiscard]] const ResultFilter &filter() const { return m_filter; }
    void setFilter(const ResultFilter &filter);
    void setLine(const QString &line);
    void clear() { setFilter({}); }
    void focusText();
    /** Agents and checks are called otherwise now; looked at a moment later. */
    void namesChanged();

    /** Stands behind the line. */
    void addBeside(QWidget *widget);

Q_SIGNALS:
    void filterChanged(const vantage::ResultFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void read();
    void showChips();
    void checkNames();

    /* filter_menus.cpp */
    void fillChoices();
    void addAgents(QMenu &menu);
    void addKinds(QMenu &menu);
    void addOutcomes(QMenu &menu);
    void addReasons(QMenu &menu);
    void fillSaved();
    void askForName(const QString &title, const QString &name,
                    std::function<void(const QString &name)> named);

    FilterNames m_names;
    SavedFilters m_saved;
    ResultFilter m_filter;
    FilterLine *m_line;
    QToolButton *m_choose;
    QToolButton *m_savedButton;
    QToolButton *m_clear;
    FieldError *m_error;
    QWidget *m_chips;
    QList<std::pair<FilterPart, QString>> m_shownChips;
    QBoxLayout *m_row;
    Later *m_renamed;
    QTimer m_typed;
};

} // namespace vantage
