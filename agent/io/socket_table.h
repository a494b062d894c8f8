// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/result.h"

#include <QHostAddress>
#include <QList>

#include <optional>

namespace vantage {

enum class Transport : quint8 { Tcp, Udp };

/** A socket of this machine that waits for others: a listening TCP socket, an unconnected UDP socket. */
struct BoundSocket
{
    QHostAddress address;
    bool takesIPv4Too = false; ///< an IPv6 socket on all addresses that is not for IPv6 alone
    quint64 inode = 0;         ///< of the socket, by which its owner is found
};

/** The sockets bound to a port, as the kernel's tables have them. Quick; blocks for nobody but the kernel. */
[[nodiscard]] Result<QList<BoundSocket>> socketsBoundTo(Transport transport, quint16 port);

struct SocketOwner
{
    qint64 processId = 0;
    QString processName;
};

/** Which process holds the socket; nothing where this process may not know. Looks through all processes, so it is for
    worker threads; any thread. */
[[nodiscard]] std::optional<SocketOwner> ownerOfSocket(quint64 inode);

/** The same where the socket is still held by whom it was found with before; looks at no other process, so it is quick.
    Any thread. */
[[nodiscard]] std::optional<SocketOwner> ownerAsBefore(quint64 inode);

} // namespace vantage
