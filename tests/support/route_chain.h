// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vantage::test {

/** Network namespaces client - r1 - r2 - server, of this process alone: 10.77.1.1 - .2 / 10.77.2.1 - .2 / 10.77.3.1 - .2, the
    same in fd77:1::/64 to fd77:3::/64. Routers do not limit their errors. Removed at the end; what a test that crashed
    left behind is removed by the next. Needs root. */
class RouteChain
{
public:
    /** Why there can be none here; empty where there can. */
    [[nodiscard]] static QString objection();

    RouteChain();
    ~RouteChain();
    RouteChain(const RouteChain &) = delete;
    RouteChain &operator=(const RouteChain &) = delete;

    /** `ip -n <the namespace of node> ...`; node is "client", "r1", "r2" or "server". */
    void ip(const QString &node, const QString &words) const;

    /** The calling thread is in the namespace for as long as this lives; so are sockets, threads and programs that it makes. */
    class Inside
    {
    public:
        explicit Inside(const QString &node);
        ~Inside();
        Inside(const Inside &) = delete;
        Inside &operator=(const Inside &) = delete;

    private:
        int m_before = -1;
    };

private:
    static void removeLeftovers();
    void remove() const;
};

} // namespace vantage::test
