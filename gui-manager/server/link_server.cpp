// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/server/link_server.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QSemaphore>

#include <sys/resource.h>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QList<QHostAddress> addressesOf(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    if (host.isEmpty() || host == "*"_L1)
        return {QHostAddress(QHostAddress::Any)};
    if (const QHostAddress address(host); !address.isNull())
        return {address};
    return QHostInfo::fromName(host).addresses();
}

} // namespace

LinkServer::LinkServer(StoreWriter &store, const Identity &identity, const SessionTimes &times)
    : m_listener(std::make_unique<Listener>(store, identity, times))
{
    m_thread.setObjectName(u"net"_s);
    m_listener->moveToThread(&m_thread);
    m_thread.start();
}

LinkServer::~LinkServer()
{
    stop(QCoreApplication::translate("LinkServer", "The manager is stopping"), std::chrono::milliseconds(0));
}

Result<QList<std::pair<QHostAddress, quint16>>> LinkServer::listen(const QString &host, quint16 port)
{
    const QList<QHostAddress> addresses = addressesOf(host);
    if (addresses.isEmpty())
        return fail(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("LinkServer", "'%1' is not an address of this machine").arg(host));
    Result<QList<std::pair<QHostAddress, quint16>>> listening;
    QMetaObject::invokeMethod(
        m_listener.get(), [&] { listening = m_listener->listen(addresses, port); },
        Qt::BlockingQueuedConnection);
    return listening;
}

void LinkServer::stop(const QString &reason, std::chrono::milliseconds patience)
{
    if (!m_thread.isRunning())
        return;
    const auto closed = std::make_shared<QSemaphore>();
    QMetaObject::invokeMethod(m_listener.get(), [listener = m_listener.get(), closed, reason] {
        QObject::connect(listener, &Listener::allClosed, listener, [closed] { closed->release(); });
        listener->shutDown(reason);
    });
    closed->tryAcquire(1, int(patience.count()));
    // Sockets and timers end in the thread that they live in: what is deleted later goes when it finishes.
    m_listener.release()->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

void LinkServer::admit(SessionId session, AgentId agent, SharedPlan plan)
{
    QMetaObject::invokeMethod(m_listener.get(),
                              [listener = m_listener.get(), session, agent, plan = std::move(plan)] {
                                  listener->admit(session, agent, plan);
                              });
}

void LinkServer::configure(SessionId session, SharedPlan plan)
{
    QMetaObject::invokeMethod(m_listener.get(),
                              [listener = m_listener.get(), session, plan = std::move(plan)] {
                                  listener->configure(session, plan);
                              });
}

void LinkServer::runNow(SessionId session, RunNow order)
{
    QMetaObject::invokeMethod(m_listener.get(),
                              [listener = m_listener.get(), session, order = std::move(order)] {
                                  listener->runNow(session, order);
                              });
}

void LinkServer::close(SessionId session, QString reason)
{
    QMetaObject::invokeMethod(m_listener.get(),
                              [listener = m_listener.get(), session, reason = std::move(reason)] {
                                  listener->close(session, reason);
                              });
}

void LinkServer::refuse(SessionId session, QLatin1StringView code, QString reason)
{
    QMetaObject::invokeMethod(m_listener.get(),
                              [listener = m_listener.get(), session, code, reason = std::move(reason)] {
                                  listener->refuse(session, code, reason);
                              });
}

void raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

} // namespace vantage
