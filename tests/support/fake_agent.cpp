// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_agent.h"

#include <QRandomGenerator>
#include <QSslSocket>

namespace vantage::test {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bytesPerFrame = 256 * 1024;

QString randomHex(int digits)
{
    QString text;
    while (text.size() < digits)
        text += QString::number(QRandomGenerator::global()->generate64(), 16).rightJustified(16, u'0');
    return text.left(digits);
}

CheckResult madeUp(const Task &task, UtcTime scheduled)
{
    FieldWriter fields;
    fields.add("connect_us"_L1, std::chrono::microseconds(850));
    CheckResult result;
    result.check = task.check.id;
    result.revision = task.revision;
    result.kind = task.check.kind;
    result.target = task.check.target;
    result.scheduled = result.started = scheduled;
    result.duration = std::chrono::microseconds(1200);
    result.outcome = Outcome::Up;
    result.reason = Reason::None;
    result.description = u"made up"_s;
    result.fields = fields.take();
    return result;
}

} // namespace

FakeAgent::FakeAgent(const QString &name, QObject *parent)
    : QObject(parent)
{
    hello.version = u"fake"_s;
    hello.name = name;
    identity = makeIdentity().value();
    hello.bootId = randomHex(16);
    hello.epoch = Epoch(QRandomGenerator::global()->generate64());
    for (const KindInfo *kind : allKinds())
        hello.kinds += kind->code.toString();
    settings.frameCap = frameCapFromManager;
}

FakeAgent::~FakeAgent() = default;

void FakeAgent::connectTo(const QHostAddress &host, quint16 port)
{
    vanish();
    auto socket = std::make_unique<QSslSocket>();
    socket->setSslConfiguration(linkSecurity(identity, LinkSide::Agent));
    socket->connectToHostEncrypted(host.toString(), port);
    m_peer = new Peer(std::move(socket), settings, this);
    connect(m_peer, &Peer::received, this, &FakeAgent::handle);
    connect(m_peer, &Peer::closed, this, [this](const QString &reason) {
        refusal = m_peer->refusal();
        vanish();
        Q_EMIT closed(reason);
    });
    hello.clock = settings.utc();
    m_peer->send(hello);
}

void FakeAgent::leave()
{
    if (m_peer != nullptr)
        m_peer->close(u"the agent is shutting down"_s);
}

void FakeAgent::vanish()
{
    delete std::exchange(m_peer, nullptr);
    m_joined = false;
}

void FakeAgent::sendResults(CheckId check, int count, UtcTime scheduled)
{
    Task task = m_tasks.value(check.value);
    task.check.id = check;
    for (int i = 0; i < count; ++i)
        m_rows += encodeResult(madeUp(task, scheduled + std::chrono::seconds(i)));
    hello.lastSeq.value += quint64(count);
    sendMore();
}

void FakeAgent::sendOutcome(CheckId check, Outcome outcome, const QString &description)
{
    Task task = m_tasks.value(check.value);
    task.check.id = check;
    CheckResult result = madeUp(task, utcNow());
    result.outcome = outcome;
    result.reason = outcome == Outcome::Up ? Reason::None : Reason::Timeout;
    result.description = description;
    sendRow(encodeResult(result));
}

void FakeAgent::sendRow(const QByteArray &row)
{
    m_rows += row;
    ++hello.lastSeq.value;
    sendMore();
}

void FakeAgent::send(const Message &message)
{
    m_peer->send(message);
}

void FakeAgent::handle(const Message &message)
{
    Q_EMIT received(message);
    if (const auto *first = std::get_if<Welcome>(&message))
        welcome(*first);
    else if (const auto *changes = std::get_if<Configure>(&message))
        configure(*changes);
    else if (const auto *ack = std::get_if<Ack>(&message))
        acknowledge(ack->seq, ack->credit);
}

void FakeAgent::welcome(const Welcome &welcome)
{
    m_joined = true;
    hello.clientId = welcome.clientId;
    m_sent = qMax(welcome.cursor, m_acknowledged); // what was acknowledged is not kept
    acknowledge(welcome.cursor, welcome.credit);
    Q_EMIT joined(welcome);
}

void FakeAgent::configure(const Configure &configure)
{
    if (m_answer.revision != configure.revision) {
        m_answer = {configure.revision, {}, {}};
        m_pending = configure.base.isValid() ? m_tasks : QMap<quint64, Task>();
    }
    for (const Task &task : configure.changed) {
        if (std::optional<TaskRejection> rejection = judge ? judge(task) : std::nullopt) {
            m_answer.rejected.push_back(*rejection);
            m_pending.remove(task.check.id.value);
        } else {
            m_answer.accepted.push_back(task.check.id);
            m_pending.insert(task.check.id.value, task);
        }
    }
    for (const CheckId removed : configure.removed)
        m_pending.remove(removed.value);
    if (!configure.last)
        return;
    m_tasks = m_pending;
    hello.revision = configure.revision;
    m_peer->send(std::exchange(m_answer, {}));
    Q_EMIT configured(configure.revision);
}

void FakeAgent::acknowledge(Seq seq, quint64 credit)
{
    m_credit = credit;
    while (m_acknowledged < seq && !m_rows.isEmpty()) {
        m_rows.removeFirst();
        ++m_acknowledged.value;
    }
    m_acknowledged = qMax(m_acknowledged, seq);
    m_sent = qMax(m_sent, m_acknowledged);
    m_inFlight = 0;
    for (quint64 i = m_acknowledged.value; i < m_sent.value; ++i)
        m_inFlight += m_rows.at(qsizetype(i - m_acknowledged.value)).size();
    Q_EMIT acknowledgedUpTo(seq);
    sendMore();
}

void FakeAgent::sendMore()
{
    while (m_joined && m_sent < hello.lastSeq && m_inFlight < qint64(m_credit)) {
        Results results{hello.epoch, Seq(m_sent.value + 1), {}};
        qint64 bytes = 0;
        while (m_sent < hello.lastSeq && bytes < bytesPerFrame && m_inFlight + bytes < qint64(m_credit)) {
            const QByteArray &row = m_rows.at(qsizetype(m_sent.value - m_acknowledged.value));
            results.rows += row;
            bytes += row.size();
            ++m_sent.value;
        }
        m_inFlight += bytes;
        m_peer->send(results);
    }
}

} // namespace vantage::test
