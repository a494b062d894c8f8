// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/sockets.h"
#include "agent/probes/byte_pattern.h"
#include "agent/probes/factories.h"
#include "agent/probes/tcp_dialogue.h"
#include "common/util/text.h"

#include <netinet/in.h>
#include <netinet/tcp.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <numeric>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

Micros between(SteadyTime from, SteadyTime to)
{
    return std::chrono::duration_cast<Micros>(std::max(to - from, SteadyClock::duration::zero()));
}

/** The handshake's round trip as the kernel measured it, from SYN to SYN-ACK; nothing where it does not say. A SYN
    that had to be repeated is not seen in it, so it only ever corrects a time that has no repetition in it. */
std::optional<Micros> handshakeTime(int socket)
{
    tcp_info info{};
    socklen_t size = sizeof info;
    if (getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &size) != 0 ||
        size < offsetof(tcp_info, tcpi_total_retrans) + sizeof info.tcpi_total_retrans)
        return std::nullopt;
    if (info.tcpi_rtt == 0 || info.tcpi_total_retrans != 0)
        return std::nullopt;
    return Micros(info.tcpi_rtt);
}

/** The runner knows best how long a hanging attempt has been waited for. */
ProbeFinding withoutDuration(ProbeFinding finding)
{
    finding.duration.reset();
    return finding;
}

class TcpProbe final : public Probe
{
public:
    TcpProbe(const CheckSpec &check, const ProbeServices &services);

    void start(Done done) override;
    [[nodiscard]] ProbeFinding timedOut() override;

private:
    enum class Phase { Resolve, Connect, Steps };

    void resolved(Resolver::Answer answer);
    void connectToNext();
    void connectEnded();
    void connected();
    void failed(const SocketFailure &failure);
    void addressTimedOut();
    void noneConnected();

    void runSteps();
    bool sendRest();
    void receive();
    void connectionEnded();
    void stepFailed(Reason reason, const QString &what);
    [[nodiscard]] QString mismatch() const;

    [[nodiscard]] Micros sincePhaseBegan() const;
    [[nodiscard]] ProbeFinding stepFinding(Reason reason, const QString &what) const;
    [[nodiscard]] ProbeFinding finding(Reason reason, const QString &description) const;
    void finish(ProbeFinding finding);

    const CheckSpec &m_check;
    const ProbeServices &m_services;
    const OptionReader m_options;
    const quint16 m_port;
    const bool m_mustRefuse;
    TcpDialogue m_dialogue;
    Done m_done;

    Phase m_phase = Phase::Resolve;
    SteadyTime m_begin;      ///< of the attempt
    SteadyTime m_phaseBegin; ///< of the connection attempt, then of the step
    Micros m_resolveTime{};
    std::optional<Micros> m_connectTime;
    QList<Micros> m_stepTimes;
    QList<QHostAddress> m_addresses;
    qsizetype m_tried = 0;
    std::optional<SocketFailure> m_failure; ///< the most telling one of the addresses tried
    QHostAddress m_failedAddress;
    Micros m_lostTime{};        ///< on addresses that failed
    qsizetype m_sent = 0;       ///< of this step's bytes
    std::optional<int> m_ended; ///< the connection: by the other side (0) or with this error

    Resolver::Query m_query;
    Descriptor m_socket;
    Poller::Watch m_watch;
    Poller::Timer m_addressTimer;
};

TcpProbe::TcpProbe(const CheckSpec &check, const ProbeServices &services)
    : m_check(check)
    , m_services(services)
    , m_options(readOptions(check.kind, check.options))
    , m_port(quint16(m_options.integer("port"_L1)))
    , m_mustRefuse(m_options.flag("refused"_L1))
    , m_dialogue(m_options)
{
}

void TcpProbe::start(Done done)
{
    m_done = std::move(done);
    m_begin = SteadyClock::now();
    const AddressFamily family = familyOf(m_options);
    if (auto answer = m_services.resolver.withoutQuery(m_check.target, family)) {
        resolved(std::move(*answer));
        return;
    }
    m_query = m_services.resolver.resolve(m_check.target, family,
                                          [this](Resolver::Answer answer) { resolved(std::move(answer)); });
}

void TcpProbe::resolved(Resolver::Answer answer)
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
    m_phase = Phase::Connect;
    connectToNext();
}

/** One address after the other. Each but the last may take its share of the time that is left, so that a dead one does
    not hide those behind it. */
void TcpProbe::connectToNext()
{
    m_addressTimer.reset();
    if (m_tried == m_addresses.size()) {
        noneConnected();
        return;
    }
    const SocketAddress address(m_addresses.at(m_tried++), m_port);
    m_phaseBegin = SteadyClock::now();
    m_socket = Descriptor(socket(address.data()->sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!m_socket.isValid()) {
        failed(socketFailure(errno, FailureSource::OwnSystem));
        return;
    }
    if (connect(m_socket.get(), address.data(), address.size) == 0) {
        connected();
        return;
    }
    if (errno != EINPROGRESS) {
        failed(socketFailure(errno, FailureSource::OwnSystem));
        return;
    }
    m_watch =
        m_services.poller.watch(m_socket.get(), Poller::Writable, [this](Poller::Events) { connectEnded(); });
    if (const auto left = m_addresses.size() - m_tried; left > 0) {
        const Micros share = (timeoutOf(m_check) - between(m_begin, m_phaseBegin)) / (left + 1);
        m_addressTimer = m_services.poller.at(m_phaseBegin + share, [this] { addressTimedOut(); });
    }
}

void TcpProbe::connectEnded()
{
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(m_socket.get(), SOL_SOCKET, SO_ERROR, &error, &size);
    if (error == 0)
        connected();
    else
        failed(socketFailure(error, FailureSource::Network));
}

/** The connect time is the target's, not our loop's: up to the wake-up at which the kernel told of it, or the
    handshake's own round trip where the kernel has measured that (the wake-up may have come late). */
void TcpProbe::connected()
{
    if (isConnectedToItself(m_socket.get())) {
        failed(socketFailure(ECONNREFUSED, FailureSource::OwnSystem));
        return;
    }
    m_addressTimer.reset();
    const SteadyTime told = std::max(m_services.poller.wakeTime(), m_phaseBegin);
    m_connectTime =
        told > m_phaseBegin ? between(m_phaseBegin, told) : between(m_phaseBegin, SteadyClock::now());
    if (const auto handshake = handshakeTime(m_socket.get()))
        m_connectTime = std::min(*m_connectTime, *handshake);
    if (m_mustRefuse) {
        finish(finding(Reason::StatusMismatch, u"port %1 open, but it must refuse"_s.arg(m_port)));
        return;
    }
    if (m_dialogue.isOver()) {
        finish(finding(Reason::None, u"port %1 open"_s.arg(m_port)));
        return;
    }
    // A step's bytes must not wait for the other side to acknowledge those before.
    const int now = 1;
    setsockopt(m_socket.get(), IPPROTO_TCP, TCP_NODELAY, &now, sizeof now);
    m_phase = Phase::Steps;
    m_watch.reset();
    m_watch = m_services.poller.watch(m_socket.get(), {}, [this](Poller::Events events) {
        if (events & (Poller::Readable | Poller::Failed))
            receive();
        runSteps();
    });
    m_phaseBegin = SteadyClock::now();
    runSteps();
}

void TcpProbe::failed(const SocketFailure &failure)
{
    // "No route" for one address says less than what another one answered.
    if (!m_failure || m_failure->reason == Reason::Unreachable || failure.reason != Reason::Unreachable) {
        m_failure = failure;
        m_failedAddress = m_addresses.at(m_tried - 1);
    }
    m_lostTime += sincePhaseBegan();
    m_watch.reset();
    m_socket.reset();
    connectToNext();
}

void TcpProbe::addressTimedOut()
{
    failed({Reason::ConnectTimeout,
            {},
            u"no answer to the connection attempt in %1"_s.arg(formatDuration(sincePhaseBegan()))});
}

void TcpProbe::noneConnected()
{
    if (m_mustRefuse && m_failure->reason == Reason::ConnectionRefused) {
        finish(finding(Reason::None, u"port %1 closed, as it must be"_s.arg(m_port)));
        return;
    }
    ProbeFinding found = finding(m_failure->reason, u"port %1: %2"_s.arg(m_port).arg(m_failure->sentence));
    found.address = endpointText(m_failedAddress, m_port);
    found.outcome = m_failure->outcome;
    finish(std::move(found));
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
        if (!sendRest())
            return;
        if (verdict == TcpDialogue::Verdict::Incomplete) {
            if (m_ended)
                connectionEnded();
            else
                m_watch.setEvents(Poller::Readable);
            return;
        }
        m_stepTimes.append(sincePhaseBegan());
        m_dialogue.nextStep();
        m_sent = 0;
        m_phaseBegin = SteadyClock::now();
    }
    const qsizetype count = m_dialogue.stepCount();
    finish(finding(Reason::None, count == 1
                                     ? u"port %1 open, answered as expected"_s.arg(m_port)
                                     : u"port %1 open, all %2 steps as expected"_s.arg(m_port).arg(count)));
}

/** False where the rest has to wait, or the connection has broken. */
bool TcpProbe::sendRest()
{
    const QByteArray &bytes = m_dialogue.toSend();
    while (m_sent < bytes.size()) {
        const ssize_t count =
            send(m_socket.get(), bytes.constData() + m_sent, size_t(bytes.size() - m_sent), MSG_NOSIGNAL);
        if (count < 0 && errno == EAGAIN) {
            m_watch.setEvents(Poller::Readable | Poller::Writable);
            return false;
        }
        if (count < 0) {
            m_ended = errno;
            connectionEnded();
            return false;
        }
        m_sent += count;
    }
    return true;
}

void TcpProbe::receive()
{
    std::array<char, 16384> buffer;
    while (!m_ended && m_dialogue.answer().size() <= TcpDialogue::maximumAnswer) {
        const ssize_t count = recv(m_socket.get(), buffer.data(), buffer.size(), 0);
        if (count < 0 && errno == EAGAIN)
            return;
        if (count <= 0)
            m_ended = count == 0 ? 0 : errno;
        else
            m_dialogue.received({buffer.data(), qsizetype(count)});
    }
}

void TcpProbe::connectionEnded()
{
    if (m_ended != 0) {
        const SocketFailure failure = socketFailure(*m_ended, FailureSource::Network);
        stepFailed(failure.reason == Reason::ConnectTimeout ? Reason::Timeout : failure.reason,
                   failure.sentence);
    } else if (m_dialogue.answer().isEmpty()) {
        stepFailed(Reason::ContentMismatch, u"closed by the other side without an answer"_s);
    } else {
        stepFailed(Reason::ContentMismatch, mismatch());
    }
}

QString TcpProbe::mismatch() const
{
    return mismatchText(m_dialogue.answer());
}

void TcpProbe::stepFailed(Reason reason, const QString &what)
{
    finish(stepFinding(reason, what));
}

ProbeFinding TcpProbe::stepFinding(Reason reason, const QString &what) const
{
    ProbeFinding found =
        finding(reason, u"step %1 of %2: %3"_s.arg(m_dialogue.step()).arg(m_dialogue.stepCount()).arg(what));
    *found.duration += sincePhaseBegan();
    return found;
}

ProbeFinding TcpProbe::timedOut()
{
    const QString limit = formatDuration(timeoutOf(m_check));
    switch (m_phase) {
    case Phase::Resolve:
        return withoutDuration(finding(Reason::NameTimeout,
                                       u"no name server answered for %1 in %2"_s.arg(m_check.target, limit)));
    case Phase::Connect:
        return withoutDuration(
            finding(Reason::ConnectTimeout,
                    u"port %1: no answer to the connection attempt in %2"_s.arg(m_port).arg(limit)));
    case Phase::Steps:
        break;
    }
    if (m_dialogue.answer().isEmpty())
        return withoutDuration(stepFinding(Reason::Timeout, u"no answer in %1"_s.arg(limit)));
    return withoutDuration(stepFinding(Reason::ContentMismatch, mismatch()));
}

/** Up to the wake-up that told us, not to when we got round to it. */
Micros TcpProbe::sincePhaseBegan() const
{
    return between(m_phaseBegin, m_services.poller.wakeTime());
}

ProbeFinding TcpProbe::finding(Reason reason, const QString &description) const
{
    ProbeFinding found;
    found.reason = reason;
    found.description = description;
    found.duration = std::accumulate(m_stepTimes.begin(), m_stepTimes.end(),
                                     m_resolveTime + m_lostTime + m_connectTime.value_or(Micros(0)));
    if (m_tried > 0)
        found.address = endpointText(m_addresses.at(m_tried - 1), m_port);
    if (reason != Reason::None) {
        constexpr std::array phases = {"resolve"_L1, "connect"_L1, "step"_L1};
        found.phase = phases.at(size_t(m_phase));
    }
    FieldWriter fields;
    if (m_phase != Phase::Resolve)
        fields.add("resolve_us"_L1, m_resolveTime);
    if (m_connectTime)
        fields.add("connect_us"_L1, *m_connectTime);
    if (!m_stepTimes.isEmpty()) {
        QCborStreamWriter &writer = fields.value("steps_us"_L1);
        writer.startArray(quint64(m_stepTimes.size()));
        for (const Micros time : m_stepTimes)
            writer.append(qint64(time.count()));
        writer.endArray();
    }
    if (!m_dialogue.banner().isEmpty())
        fields.add("banner"_L1, escapeBytes(m_dialogue.banner()));
    found.fields = fields.take();
    return found;
}

void TcpProbe::finish(ProbeFinding finding)
{
    m_watch.reset();
    m_socket.reset();
    const Done done = std::exchange(m_done, {});
    done(std::move(finding)); // may be the end of this probe
}

} // namespace

std::unique_ptr<Probe> createTcpProbe(const CheckSpec &check, const ProbeServices &services)
{
    return std::make_unique<TcpProbe>(check, services);
}

} // namespace vantage
