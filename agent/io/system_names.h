// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/poller.h"
#include "agent/wire/dns.h"

#include <QHostAddress>

#include <functional>
#include <memory>

namespace vantage {

/** The host's own resolver by QDnsLookup. Its lookups block threads of a small pool that they share, and cannot be stopped:
    so no more are begun than there are threads, and whoever would wait long for one is told to ask the servers of
    resolv.conf in another way. One thread. */
class SystemNames
{
public:
    struct Settings
    {
        QString resolvConf = QStringLiteral("/etc/resolv.conf");
        /** A lookup that takes longer holds its thread up; nobody waits longer for a thread either. */
        Micros patience = std::chrono::milliseconds(300);
    };

    struct Answer
    {
        enum class Kind : quint8 {
            Answered,
            TimedOut,
            /** QDnsLookup does not know the type, cannot tell what happened (it reads an empty answer, a closed port and
                garbage as one error), or all threads are held up. */
            AskElsewhere,
        };
        Kind kind = Kind::AskElsewhere;
        QString whyElsewhere; ///< "all threads are held by lookups that hang"
        int rcode = 0;
        QList<DnsRecord> records; ///< the first 100
        int matching = 0;         ///< records of the type that was asked for, among all
        /** From the lookup's start on a thread to the event that told its end, less what the event loop was seen to stand
            still: QDnsLookup gives no stamp of its own. */
        Micros duration{};
    };
    using Done = std::function<void(Answer)>;

    /** Nobody is told any more when it is destroyed; the lookup itself goes on. */
    class Query
    {
    public:
        Query() = default;
        Query(Query &&) noexcept = default;
        Query &operator=(Query &&other) noexcept;
        ~Query();
        /** It has had a thread. */
        [[nodiscard]] bool hasBegun() const;

    private:
        friend class SystemNames;
        struct State;
        std::shared_ptr<State> m_state;
    };

    explicit SystemNames(Poller &poller)
        : SystemNames(poller, Settings{})
    {
    }
    /** Sets RES_OPTIONS in the environment unless it is set: to be made before any thread looks a name up. */
    SystemNames(Poller &poller, Settings settings);
    ~SystemNames();
    SystemNames(const SystemNames &) = delete;
    SystemNames &operator=(const SystemNames &) = delete;

    /** `done` is called once, never from within ask(). */
    [[nodiscard]] Query ask(const QString &name, const QString &type, Done done);

    /** The `nameserver` lines of resolv.conf in their order, this host where there are none (resolv.conf(5)). */
    [[nodiscard]] QList<QHostAddress> servers() const;
    /** Lookups that hold a thread for longer than they should. */
    [[nodiscard]] int overdue() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vantage
