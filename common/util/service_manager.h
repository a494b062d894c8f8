// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace vantage {

/** Tells systemd how this program is, by the datagrams of sd_notify(3), so that Type=notify and WatchdogSec= work. Where
    nobody asked (no NOTIFY_SOCKET) it does nothing. The programs that this one starts do not hear of it. */
class ServiceManager : public QObject
{
    Q_OBJECT

public:
    explicit ServiceManager(QObject *parent = nullptr);

    /** The program works from now on. Signs of life follow from this thread's event loop, in half the time that was asked
        for: a loop that hangs ends them, and systemd starts the program anew. */
    void ready();
    /** The program is about to leave. */
    void stopping();

private:
    void say(const QByteArray &state) const;

    QByteArray m_socket; ///< a path, or an abstract name behind a 0
    QTimer m_watchdog;
};

} // namespace vantage
