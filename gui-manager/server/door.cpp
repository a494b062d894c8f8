// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/server/door.h"

#include <cerrno>
#include <cstring>
#include <sys/socket.h>

namespace vantage {

namespace {

constexpr int backlog = 1024;
/** Then those who are in have their turn. */
constexpr int acceptedAtOnce = 32;
constexpr auto acceptAgainAfter = std::chrono::seconds(1);

bool isOutOfMeans(int error)
{
    return error == EMFILE || error == ENFILE || error == ENOBUFS || error == ENOMEM;
}

} // namespace

bool Door::listen(const QHostAddress &address, quint16 port)
{
    m_server.setListenBacklogSize(backlog);
    if (!m_server.listen(address, port))
        return false;
    m_server.pauseAccepting();
    m_notifier = std::make_unique<QSocketNotifier>(m_server.socketDescriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Door::acceptSome);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] { m_notifier->setEnabled(true); });
    return true;
}

void Door::acceptSome()
{
    for (int i = 0; i < acceptedAtOnce; ++i) {
        const int descriptor = ::accept4(int(m_server.socketDescriptor()), nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor >= 0) {
            Q_EMIT accepted(descriptor);
        } else if (isOutOfMeans(errno)) {
            const QString why = QString::fromLocal8Bit(std::strerror(errno));
            m_notifier->setEnabled(false);
            m_rest.start(acceptAgainAfter);
            Q_EMIT troubled(why);
            return;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            return;
        }
        // Any other error is that of one connection, which is gone (accept(2)).
    }
}

} // namespace vantage
