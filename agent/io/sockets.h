// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/reason.h"

#include <QByteArrayView>
#include <QHostAddress>

#include <sys/socket.h>

#include <optional>
#include <span>

namespace vantage {

/** Owns a file descriptor. */
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(Descriptor &&other) noexcept;
    Descriptor &operator=(Descriptor &&other) noexcept;
    ~Descriptor();

    [[nodiscard]] int get() const { return m_number; }
    [[nodiscard]] bool isValid() const { return m_number >= 0; }
    void reset();

private:
    int m_number = -1;
};

/** Address and port as the system takes them. */
struct SocketAddress
{
    SocketAddress(const QHostAddress &address, quint16 port);

    [[nodiscard]] const sockaddr *data() const { return reinterpret_cast<const sockaddr *>(&storage); }

    sockaddr_storage storage{};
    socklen_t size = 0;
};

/** "192.0.2.1:443", "[2001:db8::1]:443" */
[[nodiscard]] QString endpointText(const QHostAddress &address, quint16 port);

/** What a system call's failure means for the target. */
struct SocketFailure
{
    Reason reason = Reason::InternalError;
    /** Unknown where the agent's own side failed though the reason alone would be the target's. */
    std::optional<Outcome> outcome;
    QString sentence; ///< "connection refused"
};

/** Who says so: our own system at once, or the network in its answer. */
enum class FailureSource { OwnSystem, Network };

[[nodiscard]] SocketFailure socketFailure(int error, FailureSource source);

/** The poller got no more watches from the system: nobody would hear of the socket. */
[[nodiscard]] SocketFailure unwatched();

/** What one non-blocking read or write came to. */
struct Transfer
{
    enum class State : quint8 { Done, WaitReadable, WaitWritable, Closed, Failed };

    State state = State::Done;
    qsizetype bytes = 0; ///< that were moved
    int error = 0;       ///< errno, where it failed and the system said why
};

[[nodiscard]] Transfer receiveSome(int socket, std::span<char> room);
[[nodiscard]] Transfer sendSome(int socket, QByteArrayView bytes);

/** Where nobody listens on a port of this machine's own range, the kernel may pick that very port for our end, and TCP's
    simultaneous open (RFC 9293 section 3.5) joins the socket to itself. Such a port is closed. */
[[nodiscard]] bool isConnectedToItself(int socket);

} // namespace vantage
