// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>
#include <QTcpServer>
#include <QTimer>

#include <memory>

namespace vantage {

/** A listening socket that hands out what it accepts as it is. It accepts by itself: where the process has no
    descriptors left, QTcpServer neither says so nor rests, but tries again as fast as it can. */
class Door : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool listen(const QHostAddress &address, quint16 port);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString errorString() const { return m_server.errorString(); }
    [[nodiscard]] QAbstractSocket::SocketError error() const { return m_server.serverError(); }

Q_SIGNALS:
    /** The receiver owns it. */
    void accepted(qintptr descriptor);
    /** What waits outside is tried again every second. */
    void troubled(const QString &why);

private:
    void acceptSome();

    QTcpServer m_server; ///< listens, and never accepts
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_rest;
};

} // namespace vantage
