// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/ares_channel.h"

#include "common/util/log.h"

#include <QtEndian>

#include <netdb.h>

#include <vector>

namespace vantage {

namespace {

/** How often c-ares looks for questions to repeat or to give up. It would tell the next time exactly, but
   walks all questions for that. */
constexpr Micros tickInterval = std::chrono::milliseconds(100);

int toSystem(AddressFamily family)
{
    switch (family) {
    case AddressFamily::IPv4:
        return AF_INET;
    case AddressFamily::IPv6:
        return AF_INET6;
    case AddressFamily::Any:
        break;
    }
    return AF_UNSPEC;
}

} // namespace

AresChannel::AresChannel(Poller &poller, const QByteArray &resolvConf, const Resolver::Settings &settings,
                         std::function<void()> processed)
    : m_poller(poller)
    , m_processed(std::move(processed))
{
    ares_options options{};
    options.timeout = int(settings.repeatAfter.count());
    options.tries = settings.rounds;
    options.udp_port = settings.port;
    options.tcp_port = settings.port;
    QByteArray path = resolvConf;
    options.resolvconf_path = path.data();
    options.sock_state_cb = [](void *self, ares_socket_t descriptor, int readable, int writable) {
        Poller::Events events;
        events.setFlag(Poller::Readable, readable != 0);
        events.setFlag(Poller::Writable, writable != 0);
        static_cast<AresChannel *>(self)->watchSocket(descriptor, events);
    };
    options.sock_state_cb_data = this;
    const int mask = ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_UDP_PORT | ARES_OPT_TCP_PORT |
                     ARES_OPT_RESOLVCONF | ARES_OPT_SOCK_STATE_CB;
    const int status = ares_init_options(&m_channel, &options, mask);
    if (status != ARES_SUCCESS) {
        qCWarning(probeLog, "Names cannot be resolved: %s", ares_strerror(status));
        m_channel = nullptr;
    }
}

AresChannel::~AresChannel()
{
    if (m_channel)
        ares_destroy(m_channel);
}

void AresChannel::ask(const QString &host, AddressFamily family, ares_addrinfo_callback callback,
                      void *argument)
{
    ++m_outstanding;
    if (!m_channel) {
        callback(argument, ARES_ENOTINITIALIZED, 0, nullptr);
        return;
    }
    ares_addrinfo_hints hints{};
    hints.ai_family = toSystem(family);
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = ARES_AI_ENVHOSTS;
    ares_getaddrinfo(m_channel, host.toUtf8().constData(), nullptr, &hints, callback, argument);
    asked();
}

void AresChannel::askName(const QHostAddress &address, ares_host_callback callback, void *argument)
{
    ++m_outstanding;
    if (!m_channel) {
        callback(argument, ARES_ENOTINITIALIZED, 0, nullptr);
        return;
    }
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        ares_gethostbyaddr(m_channel, &bytes, sizeof bytes, AF_INET6, callback, argument);
    } else {
        const quint32 bytes = qToBigEndian(address.toIPv4Address());
        ares_gethostbyaddr(m_channel, &bytes, sizeof bytes, AF_INET, callback, argument);
    }
    asked();
}

void AresChannel::asked()
{
    if (!m_tick.isActive() && !isIdle())
        m_tick = m_poller.after(tickInterval, [this] { tick(); });
}

void AresChannel::watchSocket(ares_socket_t descriptor, Poller::Events events)
{
    if (!events) {
        m_watches.erase(descriptor);
        return;
    }
    Poller::Watch &watch = m_watches[descriptor];
    if (watch.isActive()) {
        watch.setEvents(events);
        return;
    }
    watch = m_poller.watch(descriptor, events, [this, descriptor](Poller::Events happened) {
        const bool failed = happened.testFlag(Poller::Failed);
        process(failed || happened.testFlag(Poller::Readable) ? descriptor : ARES_SOCKET_BAD,
                failed || happened.testFlag(Poller::Writable) ? descriptor : ARES_SOCKET_BAD);
    });
}

void AresChannel::process(ares_socket_t readable, ares_socket_t writable)
{
    ares_process_fd(m_channel, readable, writable);
    // Whoever hears of the answers may ask again, which may be the end of this channel.
    const auto processed = m_processed;
    processed();
}

/** Where the system watches no more sockets nobody tells of what came: a silence of ours, not the name server's. */
void AresChannel::lookAtUnwatched()
{
    std::vector<ares_socket_t> unwatched;
    for (const auto &[descriptor, watch] : m_watches) {
        if (!watch.isActive())
            unwatched.push_back(descriptor);
    }
    for (const ares_socket_t descriptor : unwatched) {
        if (m_watches.contains(descriptor)) // what was read before it may have closed it
            ares_process_fd(m_channel, descriptor, descriptor);
    }
}

void AresChannel::tick()
{
    if (!isIdle())
        m_tick = m_poller.after(tickInterval, [this] { tick(); });
    lookAtUnwatched();
    process(ARES_SOCKET_BAD, ARES_SOCKET_BAD);
}

} // namespace vantage
