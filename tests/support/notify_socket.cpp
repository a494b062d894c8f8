// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/notify_socket.h"

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace vantage::test {

NotifySocket::NotifySocket(const QByteArray &name)
    : m_descriptor(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    if (name.startsWith('@'))
        address.sun_path[0] = '\0';
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(name.size()));
    if (::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), size) != 0)
        qFatal("%s cannot be bound", name.constData());
}

NotifySocket::~NotifySocket()
{
    ::close(m_descriptor);
}

const QByteArrayList &NotifySocket::heard()
{
    char bytes[256];
    for (ssize_t size = 0; (size = ::recv(m_descriptor, bytes, sizeof bytes, 0)) > 0;)
        m_heard += QByteArray(bytes, size);
    return m_heard;
}

} // namespace vantage::test
