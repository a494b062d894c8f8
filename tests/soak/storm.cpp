// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/storm.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vantage::test {

namespace {

constexpr size_t addresses = 20;
constexpr auto lookEvery = std::chrono::milliseconds(50);

sockaddr_in endpoint(quint32 address, quint16 port)
{
    sockaddr_in endpoint{};
    endpoint.sin_family = AF_INET;
    endpoint.sin_addr.s_addr = htonl(address);
    endpoint.sin_port = htons(port);
    return endpoint;
}

} // namespace

Storm::Storm(quint16 port, int connections)
    : m_port(port)
{
    for (size_t i = 0; i < size_t(connections); ++i) {
        m_descriptors.push_back(open(i));
        m_isConnected.push_back(false);
    }
    connect(&m_look, &QTimer::timeout, this, &Storm::look);
    m_look.start(lookEvery);
}

Storm::~Storm()
{
    for (const int descriptor : m_descriptors)
        ::close(descriptor);
}

int Storm::open(size_t number)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const sockaddr_in from = endpoint(INADDR_LOOPBACK + 1 + quint32(number % addresses), 0);
    const sockaddr_in to = endpoint(INADDR_LOOPBACK, m_port);
    if (descriptor < 0 || ::bind(descriptor, reinterpret_cast<const sockaddr *>(&from), sizeof from) < 0 ||
        (::connect(descriptor, reinterpret_cast<const sockaddr *>(&to), sizeof to) < 0 &&
         errno != EINPROGRESS))
        qFatal("connection %zu: %s", number, std::strerror(errno));
    return descriptor;
}

void Storm::look()
{
    std::vector<pollfd> polled;
    polled.reserve(m_descriptors.size());
    for (size_t i = 0; i < m_descriptors.size(); ++i)
        polled.push_back({m_descriptors[i], short(m_isConnected[i] ? POLLIN : POLLOUT), 0});
    ::poll(polled.data(), nfds_t(polled.size()), 0);
    for (size_t i = 0; i < polled.size(); ++i) {
        if (polled[i].revents == 0)
            continue;
        if (!m_isConnected[i]) {
            m_isConnected[i] = true;
            ++m_made;
            continue;
        }
        // The manager has nothing to say to it but that it is over.
        ::close(m_descriptors[i]);
        m_descriptors[i] = open(i);
        m_isConnected[i] = false;
    }
}

void wantDescriptors(int count)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_max < rlim_t(count))
        qFatal("this test needs %d file descriptors, and the system allows %llu (ulimit -Hn)", count,
               static_cast<unsigned long long>(limit.rlim_max));
}

} // namespace vantage::test
