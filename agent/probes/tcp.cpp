// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probes/tcp_probe.h"

#include "agent/io/tls_context.h"
#include "agent/probes/factories.h"

#include <netinet/in.h>
#include <netinet/tcp.h>

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

TcpProbe::TcpProbe(const CheckSpec &check, const ProbeServices &services)
    : m_check(check)
    , m_services(services)
    , m_options(readOptions(check.kind, check.options))
    , m_port(quint16(m_options.integer("port"_L1)))
    , m_mustRefuse(m_options.flag("refused"_L1))
    , m_usesTls(m_options.text("tls"_L1) != "off"_L1)
    , m_serverName(m_options.text("server_name"_L1).isEmpty() ? check.target
                                                              : m_options.text("server_name"_L1))
    , m_dialogue(m_options)
    , m_connector(services.poller)
{
}

void TcpProbe::start(Done done)
{
    m_done = std::move(done);
    m_begin = SteadyClock::now();
    m_services.resolver.resolveInto(m_query, m_check.target, familyOf(m_options),
                                    [this](Resolver::Answer answer) { resolved(std::move(answer)); });
}

void TcpProbe::resolved(Resolver::Answer answer)
{
    m_times.resolve = answer.duration;
    if (answer.reason != Reason::None) {
        ProbeFinding found = finding(answer.reason, answer.message);
        if (answer.failedHere)
            found.outcome = Outcome::Unknown;
        finish(std::move(found));
        return;
    }
    m_phase = Phase::Connect;
    m_connector.start(std::move(answer.addresses), m_port, m_begin + timeoutOf(m_check),
                      [this] { connectEnded(); });
}

void TcpProbe::connectEnded()
{
    m_times.lost = m_connector.lostTime();
    m_times.connect = m_connector.time();
    if (m_connector.isConnected()) {
        m_socket = m_connector.takeSocket();
        if (m_mustRefuse)
            finish(finding(Reason::StatusMismatch, u"port %1 open, but it must refuse"_s.arg(m_port)));
        else if (!m_usesTls && m_dialogue.isOver())
            succeed();
        else
            talk();
        return;
    }
    const SocketFailure &failure = m_connector.failure();
    if (m_mustRefuse && failure.reason == Reason::ConnectionRefused) {
        finish(finding(Reason::None, u"port %1 closed, as it must be"_s.arg(m_port)));
        return;
    }
    ProbeFinding found = finding(failure.reason, u"port %1: %2"_s.arg(m_port).arg(failure.sentence));
    found.outcome = failure.outcome;
    finish(std::move(found));
}

void TcpProbe::talk()
{
    // What we say must not wait for the other side to acknowledge what we said before.
    const int now = 1;
    setsockopt(m_socket.get(), IPPROTO_TCP, TCP_NODELAY, &now, sizeof now);
    m_watch =
        m_services.poller.watch(m_socket.get(), {}, [this](Poller::Events events) { happened(events); });
    if (!m_watch.isActive()) {
        failBehind(unwatched().reason, unwatched().sentence);
        return;
    }
    if (const auto protocol = startTlsFrom(m_options.text("tls"_L1))) {
        m_startTls.emplace(*protocol, m_serverName);
        begin(Phase::StartTls);
        askForTls(m_startTls->begin());
    } else if (m_usesTls) {
        beginTls();
    } else {
        begin(Phase::Steps);
        runSteps();
    }
}

void TcpProbe::happened(Poller::Events events)
{
    const bool hasCome = events & (Poller::Readable | Poller::Failed);
    switch (m_phase) {
    case Phase::StartTls:
        if (hasCome)
            hearAboutTls();
        else if (sendRest())
            m_watch.setEvents(Poller::Readable);
        return;
    case Phase::Tls:
        goOnWithTls(m_services.poller.wakeTime());
        return;
    default:
        if (hasCome)
            receive();
        runSteps();
    }
}

void TcpProbe::begin(Phase phase)
{
    m_phase = phase;
    m_phaseBegin = SteadyClock::now();
    // What the phase before has sent is no part of this one.
    m_out.clear();
    m_sent = 0;
}

void TcpProbe::askForTls(StartTlsDialogue::Turn turn)
{
    using Next = StartTlsDialogue::Next;
    switch (turn.next) {
    case Next::Send:
        m_out = std::move(turn.send);
        m_sent = 0;
        if (sendRest())
            m_watch.setEvents(Poller::Readable);
        return;
    case Next::Receive:
        m_watch.setEvents(Poller::Readable);
        return;
    case Next::Tls:
        m_times.startTls = sincePhaseBegan();
        beginTls();
        return;
    case Next::Refused:
        failBehind(Reason::TlsHandshake, turn.evidence);
        return;
    case Next::Broken:
        failBehind(Reason::ProtocolError, turn.evidence);
    }
}

void TcpProbe::hearAboutTls()
{
    std::array<char, 16384> buffer;
    const Transfer transfer = receiveSome(m_socket.get(), buffer);
    switch (transfer.state) {
    case Transfer::State::Done: {
        const QByteArrayView bytes(buffer.data(), transfer.bytes);
        m_dialogue.receivedBefore(bytes);
        askForTls(m_startTls->received(bytes));
        return;
    }
    case Transfer::State::Closed:
    case Transfer::State::Failed:
        m_ended = transfer.error;
        connectionEnded();
        return;
    default:
        return;
    }
}

void TcpProbe::beginTls()
{
    begin(Phase::Tls);
    const auto context =
        m_services.tls.find(m_options.text("ca"_L1), tlsVersionFrom(m_options.text("tls_min"_L1)));
    if (!context) {
        failBehind(Reason::InternalError, context.error().message);
        return;
    }
    m_tls.emplace(context->get(), m_socket.get(), m_serverName,
                  m_options.flag("verify"_L1) ? TlsVerification::Required : TlsVerification::Reported);
    goOnWithTls({});
}

void TcpProbe::goOnWithTls(std::optional<SteadyTime> told)
{
    switch (m_tls->handshake(told)) {
    case Transfer::State::Done:
        m_times.tls = m_tls->handshakeTime();
        if (m_dialogue.isOver()) {
            succeed();
            return;
        }
        begin(Phase::Steps);
        receive(); // what came with the end of the handshake wakes nobody
        runSteps();
        return;
    case Transfer::State::WaitReadable:
        m_watch.setEvents(Poller::Readable);
        return;
    case Transfer::State::WaitWritable:
        m_watch.setEvents(Poller::Writable);
        return;
    default: {
        const TlsFailure failure = m_tls->failure();
        failBehind(failure.reason, failure.sentence);
    }
    }
}

/** Goes through the steps until one has to wait. */
void TcpProbe::runSteps()
{
    while (!m_dialogue.isOver()) {
        const TcpDialogue::Verdict verdict = m_dialogue.check();
        if (verdict == TcpDialogue::Verdict::TooLong) {
            stepFailed(Reason::ContentMismatch,
                       u"no match in the first %1 bytes"_s.arg(m_dialogue.answer().size()));
            return;
        }
        if (verdict == TcpDialogue::Verdict::Astray) {
            stepFailed(Reason::InternalError, u"the pattern takes too long on this answer"_s);
            return;
        }
        if (m_sent == 0)
            m_out = m_dialogue.toSend();
        if (!sendRest())
            return;
        if (verdict == TcpDialogue::Verdict::Incomplete) {
            if (m_ended)
                connectionEnded();
            else
                m_watch.setEvents(Poller::Readable);
            return;
        }
        m_times.steps.append(sincePhaseBegan());
        m_dialogue.nextStep();
        m_sent = 0;
        m_phaseBegin = SteadyClock::now();
    }
    succeed();
}

/** False where the rest has to wait, or the connection has broken: then this probe may be gone. */
bool TcpProbe::sendRest()
{
    while (m_sent < m_out.size()) {
        const QByteArrayView rest = QByteArrayView(m_out).sliced(m_sent);
        const Transfer transfer = m_tls ? m_tls->send(rest) : sendSome(m_socket.get(), rest);
        switch (transfer.state) {
        case Transfer::State::Done:
            m_sent += transfer.bytes;
            break;
        case Transfer::State::WaitReadable:
            m_watch.setEvents(Poller::Readable);
            return false;
        case Transfer::State::WaitWritable:
            // The end of what the other side says stays readable.
            m_watch.setEvents(m_ended ? Poller::Events(Poller::Writable)
                                      : Poller::Readable | Poller::Writable);
            return false;
        default:
            m_ended = transfer.state == Transfer::State::Closed || transfer.error != 0 ? transfer.error : -1;
            connectionEnded();
            return false;
        }
    }
    return true;
}

void TcpProbe::receive()
{
    std::array<char, 16384> buffer;
    while (!m_ended && m_dialogue.answer().size() <= TcpDialogue::maximumAnswer) {
        const Transfer transfer = m_tls ? m_tls->receive(buffer) : receiveSome(m_socket.get(), buffer);
        switch (transfer.state) {
        case Transfer::State::Done:
            m_dialogue.received({buffer.data(), transfer.bytes});
            break;
        case Transfer::State::WaitReadable:
        case Transfer::State::WaitWritable:
            return;
        default:
            m_ended = transfer.state == Transfer::State::Closed || transfer.error != 0 ? transfer.error : -1;
        }
    }
}

void TcpProbe::connectionEnded()
{
    const bool isStep = m_phase == Phase::Steps;
    if (*m_ended > 0) {
        const SocketFailure failure = socketFailure(*m_ended, FailureSource::Network);
        const Reason reason = failure.reason == Reason::ConnectTimeout ? Reason::Timeout : failure.reason;
        if (isStep)
            stepFailed(reason, failure.sentence);
        else
            failBehind(reason, u"%1 before TLS"_s.arg(failure.sentence));
    } else if (*m_ended < 0) {
        // With TLS 1.3 a server may refuse us only after our handshake is over (RFC 8446 section 4.4.2.4).
        stepFailed(m_dialogue.banner().isEmpty() ? Reason::TlsHandshake : Reason::ProtocolError,
                   m_tls->transferFailure());
    } else if (!isStep) {
        failBehind(Reason::ProtocolError, u"closed by the other side before TLS"_s);
    } else if (m_dialogue.answer().isEmpty()) {
        stepFailed(Reason::ContentMismatch, u"closed by the other side without an answer"_s);
    } else {
        stepFailed(Reason::ContentMismatch, mismatch());
    }
}

std::unique_ptr<Probe> createTcpProbe(const CheckSpec &check, const ProbeServices &services)
{
    return std::make_unique<TcpProbe>(check, services);
}

} // namespace vantage
