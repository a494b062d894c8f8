// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/page.h"

#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/widgets/mnemonic.h"

#include <QAction>
#include <QEvent>

namespace vantage {
using namespace Qt::StringLiterals;

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateActions();
}

void Page::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateActions();
}

QAction *Page::newAction(const QString &name, const QKeySequence &key, Reach reach, std::function<void()> act)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(reach == Reach::Page ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    action->setIcon(icon(name));
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
    return action;
}

void Page::addShortcutsToToolTips(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (!action)
            continue;
        const QString text = withoutMnemonic(action->text());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys));
    }
}

} // namespace vantage
