// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/sockets.h"
#include "agent/io/tls_peer.h"
#include "common/util/time.h"

#include <optional>

namespace vantage {

/** Why a handshake failed. */
struct TlsFailure
{
    Reason reason = Reason::TlsHandshake;
    QString sentence; ///< "certificate expired 3 days ago (2026-01-01)"
};

/** The client's side of TLS on a connected, non-blocking socket that is another's: call again what had to wait when the
    socket is ready. One thread. */
class TlsClient
{
public:
    /** `host` is the name or address that the server is asked for and has to prove. */
    TlsClient(SSL_CTX *context, int socket, const QString &host, TlsVerification verification);
    /** Tells the server that nothing more will come (RFC 8446 section 6.1); does not wait for its answer. */
    ~TlsClient();
    TlsClient(const TlsClient &) = delete;
    TlsClient &operator=(const TlsClient &) = delete;

    /** Until it is Done, or anything but Wait...: then failure() says why. `told` is when the kernel told of the event
        that is being handled, nothing in the first call. */
    [[nodiscard]] Transfer::State handshake(std::optional<SteadyTime> told);
    [[nodiscard]] TlsFailure failure() const;
    /** From our ClientHello to our Finished, without what our own event loop added; up to now while it goes on. */
    [[nodiscard]] Micros handshakeTime() const;

    [[nodiscard]] Transfer receive(std::span<char> room);
    [[nodiscard]] Transfer send(QByteArrayView bytes);
    /** After a transfer that failed without an errno. */
    [[nodiscard]] QString transferFailure() const;

    [[nodiscard]] const TlsPeer &peer() const { return m_peer; }

private:
    struct Free
    {
        void operator()(SSL *connection) const;
    };
    struct Pipe; ///< OpenSSL's view of the socket

    [[nodiscard]] Transfer outcome(int result, size_t bytes);

    int m_socket;
    QString m_host;
    TlsPeer m_peer;
    std::unique_ptr<SSL, Free> m_connection;

    std::optional<SteadyTime> m_began;
    std::optional<SteadyTime> m_finished;
    Micros m_lag{};
    Transfer m_last;           ///< of the socket
    QByteArray m_firstBytes;   ///< that the server sent
    unsigned long m_error = 0; ///< OpenSSL's
};

} // namespace vantage
