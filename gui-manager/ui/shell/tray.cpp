// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/shell/tray.h"

#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/shell/notifier.h"
#include "gui-manager/ui/shell/watch.h"
#include "gui-manager/ui/widgets/marks.h"

#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

namespace vantage {
using namespace Qt::StringLiterals;

QIcon iconWithMark(Mark mark)
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap = programIcon().pixmap(QSize(side, side), 1.0);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const int part = side * 5 / 8;
        const QRect corner(side - part, side - part, part, part);
        // Ground of its own, as nobody knows what colour the tray is.
        painter.setPen(Qt::NoPen);
        painter.setBrush(QGuiApplication::palette().base());
        painter.drawEllipse(corner);
        markIcon(mark).paint(&painter, corner.adjusted(1, 1, -1, -1));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

Tray::Tray(const Watch &watch, Notifier &notifier, QObject *parent)
    : QObject(parent)
    , m_watch(watch)
    , m_icon(std::make_unique<QSystemTrayIcon>())
    , m_menu(std::make_unique<QMenu>())
    , m_show(m_menu->addAction(icon(u"show"_s), QString(), this, &Tray::showWanted))
    , m_pause(m_menu->addAction(QString()))
    , m_quit(m_menu->addAction(QString(), this, &Tray::quitWanted))
{
    m_show->setObjectName(u"trayShow"_s);
    m_pause->setObjectName(u"trayPause"_s);
    m_pause->setCheckable(true);
    m_quit->setObjectName(u"trayQuit"_s);
    m_icon->setContextMenu(m_menu.get());
    connect(m_pause, &QAction::toggled, &notifier, &Notifier::setPaused);
    connect(&notifier, &Notifier::told, this, &Tray::tell);
    connect(&watch, &Watch::changed, this, &Tray::showState);
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::showWanted);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason why) {
        if (why == QSystemTrayIcon::Trigger || why == QSystemTrayIcon::DoubleClick)
            Q_EMIT showWanted();
    });
    retranslate();
    m_icon->show();
}

Tray::~Tray() = default;

bool Tray::isThere()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::retranslate()
{
    m_show->setText(tr("&Show the window"));
    m_pause->setText(tr("&Pause messages"));
    m_quit->setText(tr("&Quit"));
    showState();
}

void Tray::showState()
{
    m_icon->setIcon(iconWithMark(m_watch.worst()));
    QStringList lines{tr("Vantage")};
    for (const QString &line : {m_watch.downText(), m_watch.degradedText(), m_watch.unseenText()}) {
        if (!line.isEmpty())
            lines += line;
    }
    m_icon->setToolTip(lines.join(u'\n'));
}

void Tray::tell(const QString &text, Mark worst)
{
    // The service of a desktop takes the text for markup. Where there is none Qt draws it beside the icon, whose place it
    // knows only then, and takes it as it is.
    const bool isDrawnByQt = m_icon->geometry().isValid();
    m_icon->showMessage(tr("Vantage"), isDrawnByQt ? text : text.toHtmlEscaped(), iconWithMark(worst));
}

} // namespace vantage
