// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/link/identity.h"
#include "common/link/peer.h"

#include <QHostAddress>
#include <QMap>

namespace vantage::test {

/** An agent that only speaks: joins a manager, confirms every task, and sends the results that a test asks for. It
    keeps to the link's rules (cursor, credit) and keeps what is not acknowledged over a reconnect, in memory. Light
    enough for hundreds in one process. */
class FakeAgent : public QObject
{
    Q_OBJECT

public:
    explicit FakeAgent(const QString &name, QObject *parent = nullptr);
    ~FakeAgent() override;

    /** What the next Hello says; name, an epoch and all kinds are there already. A manager that does not know the
        identity wants a token. */
    Hello hello;
    Identity identity;
    PeerSettings settings;
    /** The code of the manager's last Bye. */
    QString refusal;
    /** Answers each task of a Configure; accepts it unless a test sets this. */
    std::function<std::optional<TaskRejection>(const Task &)> judge;

    /** Connects, or connects again. */
    void connectTo(const QHostAddress &host, quint16 port);
    /** Says Bye; closed() follows. */
    void leave();
    /** Vanishes without a word, as a killed process does. */
    void vanish();

    /** Spools `count` results of the task, the first one `scheduled` then, one second apart, and sends them as credit
        allows. */
    void sendResults(CheckId check, int count, UtcTime scheduled = utcNow());
    /** Spools one result of the task with this outcome, and sends it. */
    void sendOutcome(CheckId check, Outcome outcome, const QString &description);
    /** Spools a row as it is. */
    void sendRow(const QByteArray &row);
    /** Sends what a test makes up. Only while connected. */
    void send(const Message &message);

    [[nodiscard]] bool isJoined() const { return m_joined; }
    [[nodiscard]] AgentId clientId() const { return hello.clientId; }
    [[nodiscard]] const QMap<quint64, Task> &tasks() const { return m_tasks; }
    [[nodiscard]] Seq lastSeq() const { return hello.lastSeq; }
    [[nodiscard]] Seq acknowledged() const { return m_acknowledged; }

Q_SIGNALS:
    void joined(const vantage::Welcome &welcome);
    /** A whole configuration (all chunks) was taken and confirmed. */
    void configured(vantage::Revision revision);
    void acknowledgedUpTo(vantage::Seq seq);
    /** Every message that came, before it is dealt with. */
    void received(const vantage::Message &message);
    void closed(const QString &reason);

private:
    void handle(const Message &message);
    void welcome(const Welcome &welcome);
    void configure(const Configure &configure);
    void acknowledge(Seq seq, quint64 credit);
    void sendMore();

    Peer *m_peer = nullptr; ///< child of this
    bool m_joined = false;
    QMap<quint64, Task> m_tasks;
    QMap<quint64, Task> m_pending; ///< of the chunks so far
    TaskAck m_answer;
    QList<QByteArray> m_rows; ///< spooled, from m_acknowledged + 1
    Seq m_acknowledged;
    Seq m_sent;
    quint64 m_credit = 0;
    qint64 m_inFlight = 0;
};

} // namespace vantage::test
