// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/column.h"

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace vantage {

class Notifier;
class Watch;

/** The icon in the desktop's tray, which wears the worst state, and the messages beside it. */
class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(const Watch &watch, Notifier &notifier, QObject *parent);
    ~Tray() override;

    /** Whether this desktop has one. */
    [[nodiscard]] static bool isThere();
    void retranslate();

Q_SIGNALS:
    void showWanted();
    void quitWanted();

private:
    void showState();
    void tell(const QString &text, Mark worst);

    const Watch &m_watch;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_show;
    QAction *m_pause;
    QAction *m_quit;
};

/** The program's icon with a mark at its corner. */
[[nodiscard]] QIcon iconWithMark(Mark mark);

} // namespace vantage
