// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probes/datagram_probe.h"

#include "agent/probes/factories.h"

#include <array>
#include <cerrno>

namespace vantage {
using namespace Qt::StringLiterals;

DatagramProbe::DatagramProbe(const CheckSpec &check, const ProbeServices &services)
    : m_check(check)
    , m_services(services)
    , m_options(readOptions(check.kind, check.options))
    , m_port(quint16(m_options.integer("port"_L1)))
{
}

void DatagramProbe::start(Done done)
{
    m_done = std::move(done);
    m_deadline = SteadyClock::now() + timeout();
    m_services.resolver.resolveInto(m_query, m_check.target, familyOf(m_options),
                                    [this](Resolver::Answer answer) { resolved(std::move(answer)); });
}

void DatagramProbe::resolved(Resolver::Answer answer)
{
    m_resolveTime = answer.duration;
    if (answer.reason != Reason::None) {
        ProbeFinding found = finding(answer.reason, answer.message);
        if (answer.failedHere)
            found.outcome = Outcome::Unknown;
        finish(std::move(found));
        return;
    }
    m_addresses = std::move(answer.addresses);
    openNext();
}

void DatagramProbe::openNext()
{
    m_watch.reset();
    m_socket.reset();
    m_sent.clear();
    m_firstNumbered = 0;
    auto made =
        DatagramSocket::open(m_addresses.at(m_tried++), m_port, DatagramSocket::Stamps::SentAndReceived);
    if (!made) {
        refused(made.error(), {});
        return;
    }
    m_socket = std::move(*made);
    m_socket->listenForErrors();
    m_watch = poller().watch(m_socket->descriptor(), Poller::Readable,
                             [this](Poller::Events events) { ready(events); });
    if (!m_watch.isActive()) {
        refused(unwatched(), {});
        return;
    }
    opened();
}

bool DatagramProbe::send(QByteArrayView bytes)
{
    m_sent.append(PacketTime::now());
    int error = m_socket->send(bytes);
    // The stamp is mostly there already: fetched now it costs no wake-up of its own. An error that is told here may also
    // be what the network said of the datagram before.
    if (fetchNotices() == Then::Ended)
        return false;
    if (error == EMSGSIZE) {
        // Of an earlier one: now that it is told, this one goes in parts.
        m_socket->numberAnew();
        m_firstNumbered = m_sent.size() - 1;
        error = m_socket->send(bytes);
        if (fetchNotices() == Then::Ended)
            return false;
    }
    if (error == 0)
        return true;
    refused(socketFailure(error, FailureSource::OwnSystem), {});
    return false;
}

/** One answer at a time: the poller comes back while there are more, and mostly there is only one. */
void DatagramProbe::ready(Poller::Events events)
{
    if ((events & Poller::Failed) && fetchNotices() == Then::Ended)
        return;
    (void)receiveOne();
}

/** Up to the stamp of the last datagram; the poller comes back where there is more behind it. */
DatagramProbe::Then DatagramProbe::fetchNotices()
{
    while (true) {
        const auto notice = m_socket->nextNotice();
        if (const auto *sent = std::get_if<DatagramSocket::Sent>(&notice)) {
            const auto number = m_firstNumbered + qsizetype(sent->number);
            if (number < m_sent.size())
                m_sent[number] = sent->time;
            if (number == m_sent.size() - 1)
                return Then::GoOn;
        } else if (const auto *failure = std::get_if<DatagramSocket::Failure>(&notice)) {
            if (unreached(*failure) == Then::Ended)
                return Then::Ended;
        } else {
            return Then::GoOn;
        }
    }
}

/** Whether there was an answer; it may have been the end of this probe. */
bool DatagramProbe::receiveOne()
{
    std::array<char, 65536> buffer;
    const auto next = m_socket->receive(buffer);
    if (const auto *datagram = std::get_if<DatagramSocket::Datagram>(&next)) {
        if (datagram->time.steady > m_deadline)
            return false;
        m_hasReceived = true;
        received(datagram->bytes, datagram->time);
        return true;
    }
    if (const auto *failure = std::get_if<DatagramSocket::Failure>(&next))
        (void)unreached(*failure);
    return false;
}

DatagramProbe::Then DatagramProbe::unreached(const DatagramSocket::Failure &failure)
{
    // The path takes only smaller packets: the kernel has learned that, and sends the next one in parts.
    if (failure.error == EMSGSIZE)
        return Then::GoOn;
    SocketFailure told = socketFailure(failure.error, FailureSource::Network);
    if (told.reason == Reason::ConnectionRefused)
        told.sentence = u"closed (port unreachable)"_s;
    if (!failure.from.isNull())
        told.sentence += u", says "_s + failure.from.toString();
    refused(told, failure.time);
    return Then::Ended;
}

void DatagramProbe::refused(const SocketFailure &failure, const std::optional<PacketTime> &came)
{
    // "No route" for one address says less than what another one answered.
    if (!m_failure || m_failure->reason == Reason::Unreachable || failure.reason != Reason::Unreachable) {
        m_failure = failure;
        m_failedAddress = m_addresses.at(m_tried - 1);
        m_failedDuration = came ? finding({}, {}, *came).duration : std::nullopt;
    }
    if (m_tried < m_addresses.size() && !m_hasReceived && !m_isOverdue) {
        openNext();
        return;
    }
    ProbeFinding found = finding(m_failure->reason, u"port %1: %2"_s.arg(m_port).arg(m_failure->sentence));
    found.outcome = m_failure->outcome;
    found.duration = m_failedDuration;
    found.address = endpointText(m_failedAddress, m_port);
    finish(std::move(found));
}

ProbeFinding DatagramProbe::timedOut()
{
    if (m_addresses.isEmpty())
        return finding(Reason::NameTimeout, u"no name server answered for %1 in %2"_s.arg(
                                                m_check.target, formatDuration(timeout())));
    m_isOverdue = true;
    std::optional<ProbeFinding> found;
    m_done = [&found](ProbeFinding late) {
        found = std::move(late);
    };
    if (fetchNotices() == Then::GoOn) {
        while (!found && receiveOne()) {
        }
    }
    return found ? *found : overdue();
}

ProbeFinding DatagramProbe::finding(Reason reason, const QString &description) const
{
    ProbeFinding found;
    found.reason = reason;
    found.description = description;
    if (m_tried > 0)
        found.address = endpointText(m_addresses.at(m_tried - 1), m_port);
    if (reason != Reason::None)
        found.phase = m_tried > 0 ? u"answer"_s : u"resolve"_s;
    FieldWriter fields;
    if (m_tried > 0) {
        fields.add("resolve_us"_L1, m_resolveTime);
        addFields(fields);
    }
    found.fields = fields.take();
    return found;
}

ProbeFinding DatagramProbe::finding(Reason reason, const QString &description, const PacketTime &came) const
{
    ProbeFinding found = finding(reason, description);
    const auto before = std::find_if(m_sent.rbegin(), m_sent.rend(),
                                     [&](const PacketTime &sent) { return sent.steady <= came.steady; });
    if (before != m_sent.rend())
        found.duration = m_resolveTime + std::chrono::floor<Micros>(came.steady - before->steady);
    return found;
}

void DatagramProbe::finish(ProbeFinding finding)
{
    m_watch.reset();
    m_socket.reset();
    const Done done = std::exchange(m_done, {});
    done(std::move(finding)); // may be the end of this probe
}

} // namespace vantage
