// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <atomic>
#include <chrono>
#include <functional>
#include <thread>

namespace vantage::test {

/** A network 10.213.0.0/24 and fd13::/64 that exists on a TUN device of this process's own network namespace: a thread
    answers what is sent to it as a script says. Needs root. */
class EchoNetwork
{
public:
    /** An echo request, from its IP header on. */
    struct Request
    {
        bool isV4 = true;
        int number = 0; ///< from 0, since the network was made
        QByteArray packet;
    };
    struct Answer
    {
        QByteArray packet;
        std::chrono::milliseconds delay{};
    };
    using Script = std::function<QList<Answer>(const Request &)>;

    /** Puts the calling thread, and what it starts from then on, into a network namespace of its own with a loopback device
        that works. Says why it cannot; empty where it can. */
    [[nodiscard]] static QString enterOwnNamespace();

    explicit EchoNetwork(Script script);
    ~EchoNetwork();
    EchoNetwork(const EchoNetwork &) = delete;
    EchoNetwork &operator=(const EchoNetwork &) = delete;

    /** How many echoes were sent to it. */
    [[nodiscard]] int requests() const { return m_requests; }

private:
    void run();

    int m_device = -1;
    const Script m_script;
    std::atomic<bool> m_ending = false;
    std::atomic<int> m_requests = 0;
    std::thread m_thread;
};

/** As the host that was asked would answer, with 61 hops left. `change` works on the ICMP message, whose checksum is right
    in the end. */
[[nodiscard]] QByteArray replyTo(const EchoNetwork::Request &request,
                                 const std::function<void(QByteArray &)> &change = {});
/** The same from 10.213.0.99 or fd13::99. */
[[nodiscard]] QByteArray replyFromAnother(const EchoNetwork::Request &request);
/** An ICMP error of 10.213.0.254 or fd13::fe that quotes the request's IP header and `quoted` bytes behind it. */
[[nodiscard]] QByteArray errorFor(const EchoNetwork::Request &request, int type, int code, int quoted = 28,
                                  quint32 word = 0);

} // namespace vantage::test
