// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/route_chain.h"

#include "tests/support/test_files.h"

#include <QDir>
#include <QProcess>

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <unistd.h>

namespace vantage::test {
using namespace Qt::StringLiterals;

namespace {

const QStringList nodes = {u"client"_s, u"r1"_s, u"r2"_s, u"server"_s};

QString nameOf(const QString &node)
{
    return u"vantage-%1-%2"_s.arg(getpid()).arg(node);
}

bool runIp(const QStringList &arguments)
{
    QProcess process;
    process.start(u"ip"_s, arguments);
    if (process.waitForFinished(20'000) && process.exitCode() == 0)
        return true;
    qWarning("ip %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
    return false;
}

} // namespace

QString RouteChain::objection()
{
    return geteuid() == 0 ? QString() : u"network namespaces need root"_s;
}

void RouteChain::ip(const QString &node, const QString &words) const
{
    if (!runIp(QStringList{u"-n"_s, nameOf(node)} + words.split(u' ', Qt::SkipEmptyParts)))
        qFatal("the chain of namespaces cannot be made");
}

RouteChain::RouteChain()
{
    removeLeftovers();
    for (const QString &node : nodes) {
        if (!runIp({u"netns"_s, u"add"_s, nameOf(node)}))
            qFatal("no network namespaces here");
        const Inside inside(node);
        writeFile(u"/proc/sys/net/ipv4/ip_forward"_s, "1");
        writeFile(u"/proc/sys/net/ipv6/conf/all/forwarding"_s, "1");
        // A router asks for its neighbours from its link's own address, which must not be on trial then.
        writeFile(u"/proc/sys/net/ipv6/conf/all/accept_dad"_s, "0");
        writeFile(u"/proc/sys/net/ipv6/conf/default/accept_dad"_s, "0");
        writeFile(u"/proc/sys/net/ipv4/icmp_ratelimit"_s, "0");
        writeFile(u"/proc/sys/net/ipv6/icmp/ratelimit"_s, "0");
        ip(node, u"link set lo up"_s);
    }
    for (int i = 0; i < 3; ++i) {
        const QString left = nodes.at(i);
        const QString right = nodes.at(i + 1);
        ip(left, u"link add name right type veth peer name left netns %1"_s.arg(nameOf(right)));
        ip(left, u"addr add 10.77.%1.1/24 dev right"_s.arg(i + 1));
        ip(right, u"addr add 10.77.%1.2/24 dev left"_s.arg(i + 1));
        ip(left, u"addr add fd77:%1::1/64 dev right nodad"_s.arg(i + 1));
        ip(right, u"addr add fd77:%1::2/64 dev left nodad"_s.arg(i + 1));
        ip(left, u"link set right up"_s);
        ip(right, u"link set left up"_s);
    }
    for (const auto &network : {u"10.77.%1."_s, u"fd77:%1::"_s}) {
        ip(u"client"_s, u"route add default via "_s + network.arg(1) + u'2');
        ip(u"r1"_s, u"route add default via "_s + network.arg(2) + u'2');
        ip(u"r2"_s, u"route add default via "_s + network.arg(2) + u'1');
        ip(u"server"_s, u"route add default via "_s + network.arg(3) + u'1');
    }
}

RouteChain::~RouteChain()
{
    remove();
}

void RouteChain::remove() const
{
    for (const QString &node : nodes)
        runIp({u"netns"_s, u"del"_s, nameOf(node)});
}

void RouteChain::removeLeftovers()
{
    const QStringList all = QDir(u"/run/netns"_s).entryList({u"vantage-*-*"_s}, QDir::Files | QDir::System);
    for (const QString &name : all) {
        const auto owner = pid_t(name.section(u'-', 1, 1).toInt());
        if (owner > 0 && owner != getpid() && kill(owner, 0) != 0 && errno == ESRCH)
            runIp({u"netns"_s, u"del"_s, name});
    }
}

RouteChain::Inside::Inside(const QString &node)
    : m_before(open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC))
{
    const int target = open(qPrintable(u"/run/netns/"_s + nameOf(node)), O_RDONLY | O_CLOEXEC);
    if (m_before < 0 || target < 0 || setns(target, CLONE_NEWNET) != 0)
        qFatal("cannot enter the namespace of %s", qPrintable(node));
    close(target);
}

RouteChain::Inside::~Inside()
{
    if (setns(m_before, CLONE_NEWNET) != 0)
        qFatal("cannot leave the namespace");
    close(m_before);
}

} // namespace vantage::test
