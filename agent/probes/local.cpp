// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/socket_table.h"
#include "agent/probes/factories.h"
#include "common/util/text.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

using Owner = std::optional<SocketOwner>;

/** A port may have many sockets, one for each worker of a server. */
constexpr qsizetype maximumLooks = 16;

/** The kernel keeps the first 15 bytes of a name. */
bool isNamed(const SocketOwner &owner, const QString &name)
{
    constexpr qsizetype kept = 15;
    return owner.processName == QString::fromUtf8(name.toUtf8().first(std::min(name.toUtf8().size(), kept)));
}

/** The one with the name that is wanted, or else any of them. */
Owner ownerAmong(const QList<quint64> &inodes, const QString &wanted, Owner (*find)(quint64))
{
    Owner any;
    for (const quint64 inode : inodes.first(std::min(inodes.size(), maximumLooks))) {
        Owner owner = find(inode);
        if (owner && (wanted.isEmpty() || isNamed(*owner, wanted)))
            return owner;
        if (owner)
            any = std::move(owner);
    }
    return any;
}

/** Looks at the agent's own machine; sends nothing. */
class LocalProbe final : public Probe
{
public:
    explicit LocalProbe(const CheckSpec &check);

    void start(Done done) override;
    [[nodiscard]] ProbeFinding timedOut() override;

private:
    void lookUpOwner();
    [[nodiscard]] bool isRelevant(const BoundSocket &socket) const;
    [[nodiscard]] bool isWhereItMustBe(const BoundSocket &socket) const;
    [[nodiscard]] bool wantsProcess() const { return m_mustListen && !m_process.isEmpty(); }
    [[nodiscard]] ProbeFinding finding(const Owner &owner) const;
    [[nodiscard]] QString portText() const;
    void finish(ProbeFinding finding);

    const OptionReader m_options;
    const quint16 m_port;
    const Transport m_transport;
    const AddressFamily m_family;
    const QHostAddress m_boundTo; ///< null where any address will do
    const bool m_mustListen;
    const QString m_process; ///< empty where any will do
    Done m_done;

    Micros m_duration{};
    QStringList m_addresses;
    bool m_isListening = false; ///< where it must be
    QList<quint64> m_inodes;    ///< of the sockets that are
    std::shared_ptr<LocalProbe *> m_self = std::make_shared<LocalProbe *>(this);
};

LocalProbe::LocalProbe(const CheckSpec &check)
    : m_options(readOptions(check.kind, check.options))
    , m_port(quint16(m_options.integer("port"_L1)))
    , m_transport(m_options.text("protocol"_L1) == "udp"_L1 ? Transport::Udp : Transport::Tcp)
    , m_family(familyOf(m_options))
    , m_boundTo(m_options.text("address"_L1))
    , m_mustListen(m_options.flag("listen"_L1))
    , m_process(m_options.text("process"_L1))
{
}

void LocalProbe::start(Done done)
{
    m_done = std::move(done);
    const SteadyTime begin = SteadyClock::now();
    const Result<QList<BoundSocket>> sockets = socketsBoundTo(m_transport, m_port);
    m_duration = std::chrono::duration_cast<Micros>(SteadyClock::now() - begin);
    if (!sockets) {
        ProbeFinding failure;
        failure.description = sockets.error().message;
        finish(std::move(failure));
        return;
    }
    for (const BoundSocket &socket : *sockets) {
        if (!isRelevant(socket))
            continue;
        const QString address = socket.address.toString();
        if (!m_addresses.contains(address))
            m_addresses.append(address);
        if (isWhereItMustBe(socket)) {
            m_isListening = true;
            m_inodes.append(socket.inode);
        }
    }
    if (m_isListening)
        lookUpOwner();
    else
        finish(finding({}));
}

/** The walk through all processes may take long on a large machine, so it has a thread; the answer comes back through
    the event loop, and finds nobody if the probe has gone. Most often the owner is the one of the last check. */
void LocalProbe::lookUpOwner()
{
    if (const Owner owner = ownerAmong(m_inodes, m_process, ownerAsBefore);
        owner && (!wantsProcess() || isNamed(*owner, m_process))) {
        finish(finding(owner));
        return;
    }
    QThreadPool::globalInstance()->start([inodes = m_inodes, wanted = m_process, self = std::weak_ptr(m_self),
                                          application = QCoreApplication::instance()] {
        const auto tell = [self, owner = ownerAmong(inodes, wanted, ownerOfSocket)] {
            if (const auto probe = self.lock())
                (*probe)->finish((*probe)->finding(owner));
        };
        QMetaObject::invokeMethod(application, tell, Qt::QueuedConnection);
    });
}

/** What hangs can only be the look for the process, which is an extra unless it was asked for. */
ProbeFinding LocalProbe::timedOut()
{
    ProbeFinding found = finding({});
    if (wantsProcess()) {
        found.reason = Reason::Timeout;
        found.outcome = Outcome::Unknown;
        found.description = u"the look for the process of %1 did not end"_s.arg(portText());
    }
    return found;
}

bool LocalProbe::isRelevant(const BoundSocket &socket) const
{
    const bool isIPv6 = socket.address.protocol() == QAbstractSocket::IPv6Protocol;
    switch (m_family) {
    case AddressFamily::IPv4:
        return !isIPv6 || socket.takesIPv4Too;
    case AddressFamily::IPv6:
        return isIPv6;
    case AddressFamily::Any:
        break;
    }
    return true;
}

bool LocalProbe::isWhereItMustBe(const BoundSocket &socket) const
{
    if (m_boundTo.isNull() || socket.address.isEqual(m_boundTo, QHostAddress::ConvertV4MappedToIPv4))
        return true;
    return socket.takesIPv4Too && m_boundTo == QHostAddress(QHostAddress::AnyIPv4);
}

QString LocalProbe::portText() const
{
    return u"%1 port %2"_s.arg(m_transport == Transport::Tcp ? u"TCP"_s : u"UDP"_s).arg(m_port);
}

ProbeFinding LocalProbe::finding(const Owner &owner) const
{
    ProbeFinding found;
    found.duration = m_duration;
    const QString port = portText();
    const QString addresses = m_addresses.join(u", "_s);
    QString where = u"%1 bound to %2"_s.arg(port, addresses);
    if (owner)
        where += u" by %1 (process %2)"_s.arg(escapeControl(owner->processName)).arg(owner->processId);
    if (m_isListening == m_mustListen) {
        found.reason = Reason::None;
        found.description = m_isListening ? where : u"nothing listens on %1, as it must be"_s.arg(port);
        if (m_isListening && wantsProcess() && !owner) {
            found.reason = Reason::NotPermitted;
            found.description = where + u", but this agent may not see by which process: run it as that "
                                        "process's user, or with the capability CAP_SYS_PTRACE"_s;
        } else if (m_isListening && wantsProcess() && !isNamed(*owner, m_process)) {
            found.reason = Reason::StatusMismatch;
            found.description = u"%1, but not by %2"_s.arg(where, escapeControl(m_process));
        }
    } else if (m_isListening) {
        found.reason = Reason::StatusMismatch;
        found.description = where + u", but nothing may listen there"_s;
    } else {
        found.reason = Reason::NotListening;
        found.description = m_addresses.isEmpty() ? u"nothing listens on %1"_s.arg(port)
                                                  : u"%1, but not to %2"_s.arg(where, m_boundTo.toString());
    }
    FieldWriter fields;
    fields.add("listening"_L1, m_isListening).add("addresses"_L1, m_addresses);
    if (owner)
        fields.add("process_id"_L1, owner->processId).add("process_name"_L1, owner->processName);
    found.fields = fields.take();
    return found;
}

void LocalProbe::finish(ProbeFinding finding)
{
    const Done done = std::exchange(m_done, {});
    done(std::move(finding)); // may be the end of this probe
}

} // namespace

std::unique_ptr<Probe> createLocalProbe(const CheckSpec &check, const ProbeServices &)
{
    return std::make_unique<LocalProbe>(check);
}

} // namespace vantage
