// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/link/handshake.h"

#include <QTcpServer>

#include <functional>

namespace vantage::test {

/** The manager's side of a channel, for managers that tests make up. */
class SecureServer : public QTcpServer
{
public:
    using Taken = std::function<void(std::unique_ptr<QSslSocket> socket)>;

    explicit SecureServer(Taken taken);

    [[nodiscard]] QString fingerprint() const { return m_identity.fingerprint(); }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Identity m_identity;
    Taken m_taken;
};

} // namespace vantage::test
