// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/server/agent_session.h"

#include "common/util/log.h"

#include <QTcpSocket>

#include <algorithm>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;
constexpr qint64 unsentAtOnce = qint64(1024) * 1024;
/** One configuration may be large, and be followed by a few changes. */
constexpr int mostPlansWaiting = 8;
constexpr size_t mostMessagesWaiting = 64;
/** So far no number overflows, here or in a database. */
constexpr Seq largestSeq{quint64(1) << 62};

/** What nobody acknowledges, so that no credit bounds it. */
qsizetype uncreditedItems(const Message &message)
{
    if (const auto *results = std::get_if<Results>(&message))
        return results->first.isValid() ? 0 : 1 + results->rows.size();
    if (const auto *ack = std::get_if<TaskAck>(&message))
        return 1 + qsizetype(ack->accepted.size() + ack->rejected.size());
    return std::holds_alternative<ProbeReport>(message) ? 1 : 0;
}

} // namespace

QString faultOf(const Hello &hello)
{
    if (hello.protocol != protocolVersion)
        return u"Hello: version %1 of the protocol, this manager speaks version %2"_s.arg(hello.protocol)
            .arg(protocolVersion);
    if (!hello.epoch.isValid())
        return u"Hello: no epoch"_s;
    if (hello.name.size() > longestName || hello.version.size() > longestName)
        return u"Hello: name or version has more than %1 characters"_s.arg(longestName);
    return {};
}

AgentSession::AgentSession(SessionId id, QString fingerprint, std::unique_ptr<QTcpSocket> socket,
                           StoreWriter &store, const SessionTimes &times, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_fingerprint(std::move(fingerprint))
    , m_store(store)
    , m_peer(std::move(socket), times.peer)
    , m_admitWithin(times.admitWithin)
    , m_resultsPerSecond(times.resultsPerSecond)
{
    connect(&m_peer, &Peer::received, this, &AgentSession::handle);
    connect(&m_peer, &Peer::sent, this, &AgentSession::sendWaiting);
    connect(&m_peer, &Peer::measured, this, [this](Micros roundTrip, Micros offset, Micros uncertainty) {
        m_clock = ClockOffset{.offset = offset, .uncertainty = uncertainty};
        Q_EMIT measured(roundTrip, offset, uncertainty);
    });
    connect(&m_peer, &Peer::lastSeqTold, this, [this](Seq lastSeq) {
        m_newest = lastSeq;
        tellSpooled();
    });
    connect(&m_peer, &Peer::closed, this, [this](const QString &reason) {
        qCDebug(linkLog).noquote() << "agent" << m_agent.value << "closed:" << reason;
        m_state = State::Closed;
        m_deadline.stop();
        Q_EMIT closed(reason);
    });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        close(m_state == State::Greeting ? u"no Hello came in time"_s
                                         : u"the manager was too busy to let the agent in"_s);
    });
    m_deadline.start(times.helloWithin);
    m_ackHeld.setSingleShot(true);
    connect(&m_ackHeld, &QTimer::timeout, this, &AgentSession::repeatAck);
}

AgentSession::~AgentSession() = default;

void AgentSession::close(const QString &reason)
{
    m_deadline.stop();
    m_state = State::Closed;
    m_peer.close(reason);
}

void AgentSession::refuse(QLatin1StringView code, const QString &reason)
{
    m_deadline.stop();
    m_state = State::Closed;
    m_peer.refuse(code, reason);
}

void AgentSession::handle(const Message &message)
{
    switch (m_state) {
    case State::Greeting:
        if (const auto *hello = std::get_if<Hello>(&message))
            return greet(*hello);
        return close(u"the first message was not Hello"_s);
    case State::Admitting:
        return close(u"a message came before Welcome was sent"_s);
    case State::Joined:
        return handleJoined(message);
    case State::Closed:
        return;
    }
}

void AgentSession::greet(const Hello &hello)
{
    if (const QString fault = faultOf(hello); !fault.isEmpty())
        return close(fault);
    m_deadline.start(m_admitWithin);
    m_epoch = hello.epoch;
    m_newest = hello.lastSeq;
    m_stop = {.agent = {},
              .epoch = m_epoch,
              .bootId = hello.bootId.left(longestName),
              .from = hello.stopped,
              .to = hello.started};
    m_state = State::Admitting;
    Q_EMIT greeted(hello);
}

void AgentSession::admit(AgentId agent, SharedPlan plan)
{
    if (m_state != State::Admitting)
        return;
    m_agent = agent;
    m_plans.push_back(std::move(plan));
    m_store.askCursor(m_id.value, agent, m_epoch);
}

void AgentSession::welcome(const Cursor &cursor, quint64 credit)
{
    if (m_state != State::Admitting)
        return;
    m_deadline.stop();
    m_state = State::Joined;
    m_taken = cursor.seq;
    m_acknowledged = cursor.seq;
    m_credit = credit;
    m_peer.send(Welcome{.protocol = protocolVersion,
                        .version = QStringLiteral(VANTAGE_VERSION),
                        .clientId = m_agent,
                        .epoch = m_epoch,
                        .cursor = cursor.seq,
                        .digest = cursor.digest,
                        .credit = credit});
    m_peer.setFrameCap(frameCapFromAgent);
    for (const SharedPlan &plan : std::exchange(m_plans, {}))
        send(*plan);
    m_stop.agent = m_agent;
    // A spool that never held anything has not stopped.
    if (m_stop.from != UtcTime{} && !m_stop.bootId.isEmpty())
        m_store.note(m_stop);
    Q_EMIT joined();
    tellSpooled();
}

void AgentSession::configure(SharedPlan plan)
{
    if (m_state == State::Joined)
        send(*plan);
    else
        m_plans.push_back(std::move(plan));
}

void AgentSession::send(const TaskPlan &plan)
{
    m_plansWaiting = m_outbox.empty() ? 1 : m_plansWaiting + 1;
    for (Configure &chunk : chunksOf(plan))
        m_outbox.emplace_back(std::move(chunk));
    sendWaiting();
    if (m_plansWaiting > mostPlansWaiting && m_outbox.size() > mostMessagesWaiting) {
        m_outbox.clear();
        m_peer.abort(u"the other side does not read: %1 changes of its configuration wait for it"_s.arg(
            m_plansWaiting));
    }
}

void AgentSession::runNow(const RunNow &order)
{
    m_outbox.emplace_back(order);
    sendWaiting();
}

void AgentSession::sendWaiting()
{
    while (!m_outbox.empty() && m_peer.isOpen() && m_peer.bytesUnsent() < unsentAtOnce) {
        const Message next = std::move(m_outbox.front());
        m_outbox.pop_front();
        m_peer.send(next);
    }
}

void AgentSession::handleJoined(const Message &message)
{
    if (const qsizetype items = uncreditedItems(message); items > 0 && !mayGoOn(items))
        return;
    if (const auto *results = std::get_if<Results>(&message))
        results->first.isValid() ? take(*results) : preview(*results);
    else if (const auto *lost = std::get_if<Lost>(&message))
        take(*lost);
    else if (const auto *ack = std::get_if<TaskAck>(&message))
        Q_EMIT tasksAnswered(*ack);
    else if (const auto *report = std::get_if<ProbeReport>(&message))
        Q_EMIT reported(*report);
    else if (std::holds_alternative<Hello>(message))
        close(u"a second Hello"_s);
    else
        close(u"a message that only a manager sends"_s);
}

void AgentSession::take(const Results &results)
{
    if (results.epoch != m_epoch)
        return close(u"Results of another epoch than that of Hello"_s);
    const quint64 next = m_taken.value + 1;
    const quint64 first = results.first.value;
    if (first > next)
        return close(u"Results begin with %1, and %2 is next"_s.arg(first).arg(next));
    // What came before is on disk or on its way there.
    const quint64 known = next - first;
    if (known >= quint64(results.rows.size()))
        return repeatAck();

    quint64 cost = batchCost;
    for (qsizetype i = qsizetype(known); i < results.rows.size(); ++i)
        cost += costOf(results.rows.at(i));
    if (!charge(cost))
        return;
    StoreBatch batch{.agent = m_agent,
                     .epoch = m_epoch,
                     .results = {},
                     .rows = {},
                     .digest = {},
                     .losses = {},
                     .cursor = {}};
    batch.results.reserve(size_t(results.rows.size()) - known);
    batch.rows.reserve(results.rows.size() - qsizetype(known));
    for (qsizetype i = qsizetype(known); i < results.rows.size(); ++i) {
        const QByteArray &row = results.rows.at(i);
        const Seq seq(first + quint64(i));
        Result<CheckResult> result = decodeResult(row);
        if (result) {
            result->agent = m_agent;
            result->epoch = m_epoch;
            result->seq = seq;
            batch.results.push_back(std::move(*result));
            batch.rows.append(row);
        } else {
            batch.losses.push_back({seq, seq, u"invalid"_s});
        }
        batch.cursor = seq;
    }
    batch.digest = digestOf(results.rows.last());
    slowDown(results.rows.size() - qsizetype(known));
    submit(std::move(batch), cost);
}

void AgentSession::take(const Lost &lost)
{
    if (lost.epoch != m_epoch)
        return close(u"Lost of another epoch than that of Hello"_s);
    const Seq next(m_taken.value + 1);
    if (lost.from > next || lost.to < lost.from || !lost.from.isValid() || lost.to > largestSeq)
        return close(
            u"Lost from %1 to %2, and %3 is next"_s.arg(lost.from.value).arg(lost.to.value).arg(next.value));
    if (lost.to < next)
        return repeatAck();
    if (!charge(batchCost))
        return;
    constexpr qsizetype longestCause = 200;
    submit({.agent = m_agent,
            .epoch = m_epoch,
            .results = {},
            .rows = {},
            .digest = {},
            .losses = {{next, lost.to, lost.cause.isEmpty() ? u"unknown"_s : lost.cause.left(longestCause)}},
            .cursor = lost.to},
           batchCost);
}

/** Before anything is decoded: what is over the credit costs next to nothing. */
bool AgentSession::charge(quint64 cost)
{
    m_pendingCost += cost;
    if (m_pendingCost > maximumPendingCost)
        close(
            u"%1 bytes of results without an acknowledgement are more than was granted"_s.arg(m_pendingCost));
    return m_pendingCost <= maximumPendingCost;
}

void AgentSession::submit(StoreBatch batch, quint64 cost)
{
    m_taken = batch.cursor;
    batch.clock = m_clock;
    m_pending.emplace_back(batch.cursor, cost);
    m_store.submit(std::move(batch));
}

void AgentSession::preview(const Results &results)
{
    auto previews = std::make_shared<std::vector<CheckResult>>();
    for (const QByteArray &row : results.rows) {
        if (Result<CheckResult> result = decodeResult(row)) {
            result->agent = m_agent;
            result->epoch = m_epoch;
            result->flags |= ResultFlag::Preview;
            previews->push_back(std::move(*result));
        }
    }
    if (!previews->empty())
        Q_EMIT previewed(previews);
}

void AgentSession::acknowledge(const Committed &committed, quint64 credit)
{
    if (m_state != State::Joined || committed.epoch != m_epoch || committed.seq > m_taken)
        return;
    while (!m_pending.empty() && m_pending.front().first <= committed.seq) {
        m_pendingCost -= m_pending.front().second;
        m_pending.pop_front();
    }
    m_acknowledged = std::max(m_acknowledged, committed.seq);
    m_credit = credit;
    repeatAck();
    tellSpooled();
}

void AgentSession::tellSpooled()
{
    constexpr auto often = std::chrono::seconds(1);
    if (m_state != State::Joined)
        return;
    const Seq newest = std::min(m_newest, largestSeq);
    const quint64 results = newest.value - std::min(newest, m_acknowledged).value;
    const SteadyTime now = SteadyClock::now();
    // The end is always told.
    if (m_spooledTold == results || (m_spooledTold && results > 0 && now - m_spooledToldAt < often))
        return;
    m_spooledTold = results;
    m_spooledToldAt = now;
    Q_EMIT spooled(results);
}

/** A leaky bucket that holds a second's worth. */
void AgentSession::slowDown(qsizetype results)
{
    m_dueAt = std::max(m_dueAt, SteadyClock::now()) +
              results * Micros(std::chrono::seconds(1)) / m_resultsPerSecond;
}

/** An acknowledgement that waits slows nobody down here; an honest agent sends little of this. */
bool AgentSession::mayGoOn(qsizetype items)
{
    constexpr std::chrono::seconds patience{10};
    slowDown(items);
    if (m_dueAt - SteadyClock::now() <= patience)
        return true;
    close(u"more previews and answers came than %1 a second"_s.arg(m_resultsPerSecond));
    return false;
}

/** Without it an agent's credit is soon used up: so one that floods waits, and nothing is lost. */
void AgentSession::repeatAck()
{
    const auto early =
        std::chrono::ceil<std::chrono::milliseconds>(m_dueAt - std::chrono::seconds(1) - SteadyClock::now());
    if (early.count() > 0) {
        m_ackHeld.start(early);
        return;
    }
    m_peer.send(Ack{.epoch = m_epoch, .seq = m_acknowledged, .credit = m_credit});
}

} // namespace vantage
