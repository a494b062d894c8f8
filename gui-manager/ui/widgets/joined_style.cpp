// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/widgets/joined_style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace vantage {

JoinedStyle::JoinedStyle(const QString &style)
    : QProxyStyle(style)
{
    qApp->installEventFilter(this);
}

int JoinedStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    if (hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft() &&
        !QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

bool JoinedStyle::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (isKey && watched->isWidgetType() && QGuiApplication::isRightToLeft() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt) {
        const QWidget *window = static_cast<QWidget *>(watched)->window();
        for (QWidget *widget : window->findChildren<QWidget *>())
            widget->update();
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace vantage
