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

/** Looks at the agent's own machine; sends nothing. */
class LocalProbe final : public Probe
{
public:
    explicit LocalProbe(const CheckSpec &check);

    void start(Done done) override;
    /** What hangs can only be the look for the process, which is an extra. */
    [[nodiscard]] ProbeFinding timedOut() override { return finding({}); }

private:
    void lookUpOwner(quint64 inode);
    [[nodiscard]] bool isRelevant(const BoundSocket &socket) const;
    [[nodiscard]] bool isWhereItMustBe(const BoundSocket &socket) const;
    [[nodiscard]] ProbeFinding finding(const Owner &owner) const;
    [[nodiscard]] QString portText() const;
    void finish(ProbeFinding finding);

    const OptionReader m_options;
    const quint16 m_port;
    const Transport m_transport;
    const AddressFamily m_family;
    const QHostAddress m_boundTo; ///< null where any address will do
    const bool m_mustListen;
    Done m_done;

    Micros m_duration{};
    QStringList m_addresses;
    bool m_isListening = false; ///< where it must be
    std::shared_ptr<LocalProbe *> m_self = std::make_shared<LocalProbe *>(this);
};

LocalProbe::LocalProbe(const CheckSpec &check)
    : m_options(readOptions(check.kind, check.options))
    , m_port(quint16(m_options.integer("port"_L1)))
    , m_transport(m_options.text("protocol"_L1) == "udp"_L1 ? Transport::Udp : Transport::Tcp)
    , m_family(familyOf(m_options))
    , m_boundTo(m_options.text("address"_L1))
    , m_mustListen(m_options.flag("listen"_L1))
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
    quint64 inode = 0;
    for (const BoundSocket &socket : *sockets) {
        if (!isRelevant(socket))
            continue;
        const QString address = socket.address.toString();
        if (!m_addresses.contains(address))
            m_addresses.append(address);
        if (isWhereItMustBe(socket)) {
            m_isListening = true;
            inode = socket.inode;
        }
    }
    if (inode == 0) {
        finish(finding({}));
        return;
    }
    lookUpOwner(inode);
}

/** The walk through all processes may take long on a large machine, so it has a thread; the answer comes back through
    the event loop, and finds nobody if the probe has gone. */
void LocalProbe::lookUpOwner(quint64 inode)
{
    QThreadPool::globalInstance()->start(
        [inode, self = std::weak_ptr(m_self), application = QCoreApplication::instance()] {
            const auto tell = [self, owner = ownerOfSocket(inode)] {
                if (const auto probe = self.lock())
                    (*probe)->finish((*probe)->finding(owner));
            };
            QMetaObject::invokeMethod(application, tell, Qt::QueuedConnection);
        });
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
