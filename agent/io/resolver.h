// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/network_policy.h"
#include "agent/io/poller.h"
#include "common/check/reason.h"

#include <QHostAddress>
#include <QList>

#include <optional>

namespace vantage {

enum class AddressFamily : quint8 { Any, IPv4, IPv6 };

/** Names to addresses for all probes: c-ares on the poller (hosts file, resolv.conf, no threads, no cache).
   Address literals and `localhost` answer without a query. A resolv.conf that changes is read again.
   Addresses come in the order of RFC 6724. One thread. */
class Resolver
{
public:
    /** Enough of a name's addresses to find one that answers: a zone may have thousands. */
    static constexpr qsizetype maximumAddresses = 8;

    struct Answer
    {
        /** none, name-not-found, name-server-failure, name-timeout, denied-by-policy */
        Reason reason = Reason::None;
        QString message; ///< a sentence where reason is not none
        /** It is this machine that could not ask: the target's name has not been judged. */
        bool failedHere = false;
        QList<QHostAddress> addresses; ///< that may be used, of the first maximumAddresses
        /** What the policy says of addresses that were taken away, as a sentence; empty where none was. */
        QString objection;
        QString name = {}; ///< of an address that was asked about
        Micros duration{};
    };
    using Done = std::function<void(Answer)>;

    /** Abandons the question when destroyed; must not outlive the resolver. */
    class Query
    {
    public:
        Query() = default;
        Query(Query &&) noexcept;
        Query &operator=(Query &&) noexcept;
        ~Query();
        /** Somebody waits for the answer. */
        [[nodiscard]] bool isActive() const { return m_state != nullptr; }

    private:
        friend class Resolver;
        struct State;
        std::shared_ptr<State> m_state;
    };

    struct Settings
    {
        QString resolvConf = QStringLiteral("/etc/resolv.conf");
        quint16 port = 53; ///< of the name servers
        /** Until the question is repeated, to the next server if there is one; doubles with each round.
           c-ares would wait 5 s, in which most checks have given up because of one lost packet. */
        std::chrono::milliseconds repeatAfter = std::chrono::seconds(1);
        int rounds = 4;
        /** Addresses that it denies are never answered with: every probe gets its addresses here. */
        NetworkPolicy networks = {};
    };

    explicit Resolver(Poller &poller)
        : Resolver(poller, Settings{})
    {
    }
    Resolver(Poller &poller, Settings settings);
    ~Resolver();
    Resolver(const Resolver &) = delete;
    Resolver &operator=(const Resolver &) = delete;

    /** `done` is called once, never from within resolve(). There is no deadline here: that is the runner's.
     */
    [[nodiscard]] Query resolve(const QString &host, AddressFamily family, Done done);

    /** As resolve(), for those who need not return first: an answer that needs no query comes from within the call.
       `query` may be gone with its owner then; otherwise it holds the question. */
    void resolveInto(Query &query, const QString &host, AddressFamily family, Done done);

    /** The name of an address (hosts file, PTR). `done` as above. */
    [[nodiscard]] Query resolveName(const QHostAddress &address, Done done);

    /** The answer for address literals and `localhost`, for those who need not wait; nothing for other names.
     */
    [[nodiscard]] std::optional<Answer> withoutQuery(const QString &host, AddressFamily family) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vantage
