// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/secure_server.h"

namespace vantage::test {

SecureServer::SecureServer(Taken taken)
    : m_identity(makeIdentity().value())
    , m_taken(std::move(taken))
{
}

void SecureServer::incomingConnection(qintptr descriptor)
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setSocketDescriptor(descriptor);
    auto *handshake =
        new Handshake(std::move(socket), LinkSide::Manager, linkSecurity(m_identity, LinkSide::Manager),
                      std::chrono::seconds(2), this);
    connect(handshake, &Handshake::failed, handshake, &QObject::deleteLater);
    connect(handshake, &Handshake::done, this, [this, handshake] {
        handshake->deleteLater();
        m_taken(handshake->takeSocket());
    });
}

} // namespace vantage::test
