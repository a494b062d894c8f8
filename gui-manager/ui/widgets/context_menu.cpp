// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/widgets/context_menu.h"

#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/widgets/table_view.h"

#include <QMenu>

namespace vantage {

void addToMenu(QMenu &menu, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action)
            menu.addAction(action);
        else
            menu.addSeparator();
    }
}

void offerContextMenu(TableView &view, const QList<QAction *> &actions)
{
    QObject::connect(&view, &QWidget::customContextMenuRequested, &view,
                     [&view, actions](const QPoint &position) {
                         auto *menu = new QMenu(&view);
                         menu->setAttribute(Qt::WA_DeleteOnClose);
                         addToMenu(*menu, actions);
                         menu->addSeparator();
                         menu->addAction(icon(QStringLiteral("copy")), TableView::tr("&Copy"), &view,
                                         &TableView::copySelection);
                         menu->addSeparator();
                         view.addColumnMenus(menu);
                         menu->popup(view.viewport()->mapToGlobal(position));
                     });
}

} // namespace vantage
