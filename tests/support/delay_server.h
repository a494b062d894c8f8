// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_ca.h"

#include <QByteArray>
#include <QHostAddress>

#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>
#include <thread>

namespace vantage::test {

/** An HTTP or HTTPS server that does what its script says, one connection after the other, in a thread of its own with
    blocking sockets, and knows to the microsecond when it did what. */
class DelayServer
{
public:
    enum class Behaviour {
        Answer,
        SilentAtOnce, ///< accepts and does nothing, not even TLS
        SilentAfterRequest,
        CloseAtOnce,
        CloseAfterRequest,
        ResetAtOnce, ///< with TLS: in the handshake
        ResetAfterRequest,
        ResetInBody,
        ShortBody, ///< closes before Content-Length is reached
        EndlessBody,
        EndlessHeaders,
        LongHeaderLine,
        GarbageAtOnce, ///< bytes that are neither TLS nor HTTP, before the client has said a word
        GarbageAnswer,
        CompressionBomb, ///< 64 MiB of zeros, by deflate
    };
    enum class Tickets { On, Off };

    struct Script
    {
        std::chrono::milliseconds beforeHandshake{}; ///< between ClientHello and ServerHello
        std::chrono::milliseconds beforeFirstByte{}; ///< between request and status line
        std::chrono::milliseconds inBody{};          ///< between the halves of the body
        Behaviour behaviour = Behaviour::Answer;
        QByteArray status = QByteArrayLiteral("200 OK");
        QByteArray headers = {}; ///< more lines, each with its \r\n
        QByteArray body = QByteArrayLiteral("scripted\n");
        std::optional<CertificateFiles> tls = {};
        QString clientAuthority = {}; ///< the client must show a certificate of it
        int tlsVersion = 0;           ///< OpenSSL's constant; 0 is any
        Tickets tickets = Tickets::On;
        QHostAddress address = QHostAddress(QHostAddress::LocalHost);
        quint16 port = 0;
    };

    /** What one connection really took. */
    struct Truth
    {
        std::chrono::microseconds handshake{}; ///< ClientHello seen to handshake done
        std::chrono::microseconds wait{};      ///< request read to first byte written
        std::chrono::microseconds transfer{};  ///< first to last byte written
    };

    explicit DelayServer(Script script);
    ~DelayServer();
    DelayServer(const DelayServer &) = delete;
    DelayServer &operator=(const DelayServer &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int connections() const { return m_connections; }
    /** Of the last answered request. */
    [[nodiscard]] Truth truth() const;
    [[nodiscard]] QByteArray request() const;

private:
    class Connection;

    void listen();
    void run();
    void serve(int descriptor);
    void answer(Connection &connection);

    const Script m_script;
    SSL_CTX *m_context = nullptr;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_stopping = false;
    std::atomic<int> m_connections = 0;
    mutable std::mutex m_mutex; ///< guards what is below
    int m_current = -1;
    Truth m_truth;
    QByteArray m_request;
    std::thread m_thread;
};

} // namespace vantage::test
