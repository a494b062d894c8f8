// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/link/join_string.h"
#include "common/link/peer.h"
#include "common/util/paths.h"
#include "tests/support/secure_server.h"

#include <QTest>

namespace vantage::test {

/** A manager that does what a test tells it, and keeps what agents say. One agent at a time. */
class FakeManager : public QObject
{
    Q_OBJECT

public:
    enum class Manners { Welcoming, Silent };

    explicit FakeManager(const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0)
        : m_server([this](std::unique_ptr<QSslSocket> socket) { accept(std::move(socket)); })
    {
        welcome.clientId = AgentId(1);
        welcome.credit = 1024 * 1024;
        if (!m_server.listen(address, port))
            qFatal("%s", qUtf8Printable(m_server.errorString()));
        // As a manager of the same user does.
        if (!makePrivateDir(runtimeDir()) ||
            !writePrivateFile(localJoinFile(this->port()), toString(join()).toUtf8()))
            qFatal("no join string can be left in %s", qUtf8Printable(runtimeDir()));
    }
    ~FakeManager() override { QFile::remove(localJoinFile(this->port())); }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /** What an agent is to be started with. */
    [[nodiscard]] JoinString join() const
    {
        return {.host = m_server.serverAddress().toString(),
                .port = port(),
                .fingerprint = m_server.fingerprint(),
                .token = QString(32, u'0')};
    }
    [[nodiscard]] Peer *peer() const { return m_peer; }

    void send(const Message &message)
    {
        if (m_peer == nullptr)
            qFatal("no agent is connected");
        m_peer->send(message);
    }
    /** The connection breaks; the manager goes on listening. */
    void cut()
    {
        if (m_peer != nullptr)
            m_peer->abort(QStringLiteral("cut by the test"));
    }
    /** All rows that came in Results (not previews), in their order. */
    [[nodiscard]] QList<QByteArray> rows() const
    {
        QList<QByteArray> rows;
        for (const Results &results : all<Results>()) {
            if (results.first.isValid())
                rows += results.rows;
        }
        return rows;
    }
    template <typename T>
    [[nodiscard]] std::vector<T> all() const
    {
        std::vector<T> found;
        for (const Message &message : received) {
            if (const auto *wanted = std::get_if<T>(&message))
                found.push_back(*wanted);
        }
        return found;
    }
    /** Waits until `count` messages of the type are there. */
    template <typename T>
    [[nodiscard]] bool waitFor(size_t count = 1) const
    {
        return QTest::qWaitFor([this, count] { return all<T>().size() >= count; }, 15'000);
    }

    Manners manners = Manners::Welcoming;
    /** Its epoch is taken from the Hello; the cursor follows what is acknowledged, and begins anew with an epoch. */
    Welcome welcome;
    bool acknowledges = true;
    std::vector<Message> received;
    QStringList endings; ///< why links closed

private:
    void accept(std::unique_ptr<QSslSocket> socket)
    {
        if (m_peer != nullptr) {
            m_peer->disconnect(this);
            m_peer->deleteLater();
        }
        PeerSettings settings;
        settings.frameCap = frameCapFromAgent;
        m_peer = new Peer(std::move(socket), settings, this);
        connect(m_peer, &Peer::received, this, &FakeManager::take);
        connect(m_peer, &Peer::closed, this, [this](const QString &reason) {
            endings += reason;
            m_peer->deleteLater();
            m_peer = nullptr;
        });
    }

    void take(const Message &message)
    {
        received.push_back(message);
        if (const auto *hello = std::get_if<Hello>(&message);
            hello != nullptr && manners == Manners::Welcoming) {
            if (m_epoch.isValid() && hello->epoch != m_epoch) {
                welcome.cursor = Seq();
                welcome.digest.clear();
            }
            m_epoch = welcome.epoch = hello->epoch;
            m_peer->send(welcome);
        }
        const auto *results = std::get_if<Results>(&message);
        if (results != nullptr && acknowledges && results->first.isValid()) {
            const Seq last(results->first.value + quint64(results->rows.size()) - 1);
            m_peer->send(Ack{results->epoch, last, welcome.credit});
            welcome.cursor = last;
            welcome.digest = digestOf(results->rows.constLast());
        }
        if (const auto *lost = std::get_if<Lost>(&message); lost != nullptr && acknowledges) {
            m_peer->send(Ack{lost->epoch, lost->to, welcome.credit});
            welcome.cursor = lost->to;
            welcome.digest.clear();
        }
    }

    SecureServer m_server;
    Peer *m_peer = nullptr;
    Epoch m_epoch;
};

} // namespace vantage::test
