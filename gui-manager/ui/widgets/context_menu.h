// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QMenu;

namespace vantage {

class TableView;

/** Null is a separator. */
void addToMenu(QMenu &menu, const QList<QAction *> &actions);
/** The table's menu by the other mouse button and the menu key: the actions, and its columns. */
void offerContextMenu(TableView &view, const QList<QAction *> &actions);

} // namespace vantage
