// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QObject>

#include <chrono>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace vantage::test {

/** A TCP proxy on 127.0.0.1 that spoils what passes, on command. Runs in the caller's thread. */
class FaultProxy : public QObject
{
    Q_OBJECT

public:
    enum class Direction { ToServer, ToClient };

    /** What happens to bytes of one direction from now on. */
    struct Faults
    {
        std::chrono::milliseconds delay{}; ///< every piece waits for so long; their order stays
        qsizetype split = 0;  ///< pieces of so many bytes, each in a turn of its own; 0 leaves them whole
        int copies = 1;       ///< 2 sends every piece twice, 0 swallows it
        qint64 cutAfter = -1; ///< so many bytes of a connection pass, then both its ends are reset; -1 never
    };

    FaultProxy(const QHostAddress &host, quint16 port, QObject *parent = nullptr);
    ~FaultProxy() override;

    [[nodiscard]] quint16 port() const;
    void setFaults(Direction direction, const Faults &faults);
    /** Resets all connections, as when a cable is pulled and the router says so. */
    void cut();
    enum class Door { Open, Closed };
    /** A closed door hangs up on new connections at once. */
    void setDoor(Door door) { m_door = door; }
    [[nodiscard]] qsizetype connections() const { return m_pairs.size(); }

Q_SIGNALS:
    void connectionMade();
    void connectionLost();

private:
    class Pair;
    void welcome();

    QHostAddress m_host;
    quint16 m_port;
    std::unique_ptr<QTcpServer> m_server;
    Faults m_toServer;
    Faults m_toClient;
    Door m_door = Door::Open;
    QList<Pair *> m_pairs; ///< children of this; a pair takes itself out
};

} // namespace vantage::test
