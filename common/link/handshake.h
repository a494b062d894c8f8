// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/link/identity.h"

#include <QHostAddress>
#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <memory>

namespace vantage {

/** Makes of a TCP connection a TLS channel (linkSecurity()) whose other end is known by its certificate. What comes of
    it is told from the event loop, once. Owns the socket until it is taken. */
class Handshake : public QObject
{
    Q_OBJECT

public:
    /** `socket` is connected. */
    Handshake(std::unique_ptr<QSslSocket> socket, LinkSide side, const QSslConfiguration &security,
              std::chrono::milliseconds within, QObject *parent = nullptr);
    ~Handshake() override;

    /** After done(): whose certificate it is. */
    [[nodiscard]] const QString &peerFingerprint() const { return m_fingerprint; }
    [[nodiscard]] std::unique_ptr<QSslSocket> takeSocket() { return std::move(m_socket); }

Q_SIGNALS:
    void done();
    void failed(const QString &why);

private:
    void encrypted();
    void end(const QString &why);

    std::unique_ptr<QSslSocket> m_socket;
    QTimer m_deadline;
    QString m_fingerprint;
    bool m_hasEnded = false;
};

} // namespace vantage
