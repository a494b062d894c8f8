// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/link/join_string.h"
#include "common/protocol/messages.h"
#include "gui-manager/configurator.h"
#include "gui-manager/server/attempt_limiter.h"

#include <QHostAddress>
#include <QTimer>

#include <deque>

namespace vantage {

/** Who may join: gives out join strings, leaves one for agents of the same user on this machine, and judges the agents
    that greet by the certificate of their channel. Main thread. */
class Enrolment : public QObject
{
    Q_OBJECT

public:
    /** Why an agent is not let in. */
    struct Refusal
    {
        QLatin1StringView code; ///< for the agent
        QString sentence;
        bool isNews = true; ///< false where the operator has heard enough of this address
    };
    using Judgement = tl::expected<AgentId, Refusal>;

    static constexpr std::chrono::minutes validFor = JoinToken::validFor;

    Enrolment(Configurator configurator, QString fingerprint, QObject *parent = nullptr);
    ~Enrolment() override;

    /** Where agents connect; join strings can be given out from now on. */
    void open(const QList<std::pair<QHostAddress, quint16>> &endpoints);
    /** For one agent: the next free id, or the one that is named, whose tasks it takes over. */
    [[nodiscard]] Result<Invitation> invite(AgentId agent);
    /** No more join strings; takes away what was left on this machine. */
    void close();
    /** May the agent with this certificate join, and as whom? */
    [[nodiscard]] Judgement judge(const QString &fingerprint, const QString &token,
                                  const QHostAddress &address);

Q_SIGNALS:
    /** No join string can be left on this machine. */
    void trouble(const QString &sentence);

private:
    [[nodiscard]] Judgement refusal(const QString &from, QLatin1StringView code, const QString &sentence);
    [[nodiscard]] Judgement refusalOfToken(const QByteArray &hash, const QHostAddress &address,
                                           const QString &sentence);
    [[nodiscard]] JoinString makeJoin(const JoinToken &terms);
    void leaveLocal();

    Configurator m_configurator;
    QString m_fingerprint;
    QString m_host;
    quint16 m_port = 0;
    bool m_isLocal = false;    ///< agents of this machine can reach it by loopback
    bool m_isOnlyLocal = true; ///< and no others can
    /** Of the join strings that were given out: an agent that comes too late with one is no guesser. */
    struct Given
    {
        QByteArray hash;
        bool isLocal = false; ///< several agents may read it before it is renewed: that is no news
    };
    std::deque<Given> m_given;
    QTimer m_renewal;
    AttemptLimiter m_guesses;
    AttemptLimiter m_news; ///< by network
    AttemptLimiter m_allNews;
};

} // namespace vantage
