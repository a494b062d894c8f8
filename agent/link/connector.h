// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/link/backoff.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <memory>

class QSslSocket;

namespace vantage {

struct ManagerAddress
{
    QString host = QStringLiteral("localhost");
    quint16 port = 54321;

    bool operator==(const ManagerAddress &) const = default;
};

/** "localhost:54321", "[::1]:54321". */
[[nodiscard]] QString toString(const ManagerAddress &address);

/** Finds a TCP connection to the manager, which is to become a TLS channel, however long it takes: tries each address of its name; `localhost` means
    127.0.0.1 and ::1. */
class Connector : public QObject
{
    Q_OBJECT

public:
    struct Rhythm
    {
        std::chrono::milliseconds first = std::chrono::seconds(1);
        std::chrono::milliseconds most = std::chrono::seconds(60);
        /** One attempt at one address, and the search for the name's addresses. */
        std::chrono::milliseconds patience = std::chrono::seconds(10);
    };

    Connector(const ManagerAddress &address, const Rhythm &rhythm, QObject *parent = nullptr);
    ~Connector() override;

    /** Tries now, and goes on until connected(). */
    void start();
    /** Tries again after a while; `why` is told by waiting(). */
    void startLater(const QString &why);
    void stop();
    /** Waits no longer: the network has returned. */
    void hurry();
    [[nodiscard]] std::unique_ptr<QSslSocket> takeSocket();
    /** The other side is what it should be: the next trouble begins with short waits again. */
    void succeed() { m_backoff.reset(); }

Q_SIGNALS:
    /** takeSocket() has it. */
    void connected();
    void waiting(std::chrono::milliseconds delay, const QString &why);

private:
    void lookUp();
    void tryNext();
    void attemptFailed(const QString &why);
    void drop();

    ManagerAddress m_address;
    Rhythm m_rhythm;
    Backoff m_backoff;
    QTimer m_retry;
    QTimer m_patience;
    std::unique_ptr<QSslSocket> m_socket;
    QList<QHostAddress> m_addressesLeft;
    int m_lookup = -1;
};

} // namespace vantage
