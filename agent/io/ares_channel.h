// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/poller.h"
#include "agent/io/resolver.h"

#include <ares.h>

#include <unordered_map>

namespace vantage {

/** One reading of resolv.conf: c-ares's channel with its sockets on the poller. */
class AresChannel
{
public:
    AresChannel(Poller &poller, const QByteArray &resolvConf, const Resolver::Settings &settings,
                std::function<void()> processed);
    ~AresChannel();
    AresChannel(const AresChannel &) = delete;
    AresChannel &operator=(const AresChannel &) = delete;

    void ask(const QString &host, AddressFamily family, ares_addrinfo_callback callback, void *argument);
    void askName(const QHostAddress &address, ares_host_callback callback, void *argument);
    void answered() { --m_outstanding; }
    [[nodiscard]] bool isIdle() const { return m_outstanding == 0; }

private:
    void asked();
    void watchSocket(ares_socket_t descriptor, Poller::Events events);
    void process(ares_socket_t readable, ares_socket_t writable);
    void lookAtUnwatched();
    void tick();

    Poller &m_poller;
    std::function<void()> m_processed;
    ares_channel m_channel = nullptr;
    std::unordered_map<ares_socket_t, Poller::Watch> m_watches;
    Poller::Timer m_tick;
    int m_outstanding = 0;
};

} // namespace vantage
