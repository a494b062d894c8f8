// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/ui/details/details.h"

#include <QSplitter>

class QSettings;
class QTabWidget;

namespace vantage {

class DetailPane;

/** A page's content with all of the current row beside it. */
class DetailSplit : public QSplitter
{
    Q_OBJECT

public:
    /** `name` is for the settings. */
    DetailSplit(const QString &name, QWidget *content, QWidget *parent = nullptr);
    /** With something else at the side. */
    DetailSplit(const QString &name, QWidget *content, QWidget *side, QWidget *parent);

    void show(const Details &details);
    void showPane(bool isShown);
    /** Puts something else about the current row beside the details: both have a tab from then on. */
    QTabWidget *addTab(QWidget *other);

    void saveLayout(QSettings &settings) const;
    void restoreLayout(QSettings &settings);

private:
    DetailPane *m_pane = nullptr; ///< where there is one
    QWidget *m_side;              ///< the pane, the tabs that it is in, or another side
};

} // namespace vantage
