// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/service_manager.h"

#include <chrono>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace vantage {

namespace {

/** A variable of the environment, which is gone then. */
QByteArray take(const char *name)
{
    QByteArray value = qgetenv(name);
    qunsetenv(name);
    return value;
}

} // namespace

ServiceManager::ServiceManager(QObject *parent)
    : QObject(parent)
    , m_socket(take("NOTIFY_SOCKET"))
{
    if (m_socket.startsWith('@'))
        m_socket[0] = '\0';
    const qint64 patience = take("WATCHDOG_USEC").toLongLong();
    const QByteArray whom = take("WATCHDOG_PID");
    if (patience <= 0 || (!whom.isEmpty() && whom.toLongLong() != ::getpid()))
        return;
    m_watchdog.setTimerType(Qt::PreciseTimer);
    m_watchdog.setInterval(
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::microseconds(patience / 2)));
    connect(&m_watchdog, &QTimer::timeout, this, [this] { say("WATCHDOG=1"); });
}

void ServiceManager::ready()
{
    say("READY=1");
    if (m_watchdog.interval() > 0)
        m_watchdog.start();
}

void ServiceManager::stopping()
{
    say("STOPPING=1");
}

void ServiceManager::say(const QByteArray &state) const
{
    sockaddr_un address{};
    if (m_socket.isEmpty() || size_t(m_socket.size()) >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_socket.constData(), size_t(m_socket.size()));
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0)
        return;
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(m_socket.size()));
    // Nobody is told of a failure: systemd draws its conclusions.
    [[maybe_unused]] const ssize_t sent =
        ::sendto(descriptor, state.constData(), size_t(state.size()), MSG_NOSIGNAL,
                 reinterpret_cast<const sockaddr *>(&address), size);
    ::close(descriptor);
}

} // namespace vantage
