// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agent.h"

#include "common/protocol/codec.h"
#include "common/util/log.h"
#include "common/util/text.h"

#include <QUuid>

#include <algorithm>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr size_t idsPerTaskAck = 1000;
/** A sentence is up to three bytes a character, a frame is a megabyte. */
constexpr size_t rejectionsPerTaskAck = 400;
static_assert(rejectionsPerTaskAck * size_t(maximumRejectionText) * 3 < frameCapFromAgent * 3 / 4);
/** Longer lists of tasks are cut on the terminal. */
constexpr size_t tasksTold = 20;
/** Hello has to fit into the frame of a peer that is not known yet. */
constexpr qsizetype maximumName = 64;

QStringList runnableKinds()
{
    QStringList kinds;
    for (const ProbeFactory &factory : allProbes())
        kinds += infoOf(factory.kind).code.toString();
    return kinds;
}

ManagerLink::Settings tellingOf(const Spool &spool, ManagerLink::Settings settings)
{
    settings.peer.lastSeq = [&spool] {
        return spool.last();
    };
    return settings;
}

/** The next `count` elements of a list, and on. */
template <typename T>
std::vector<T> slice(const std::vector<T> &list, size_t &position, size_t count)
{
    const size_t end = std::min(list.size(), position + count);
    std::vector<T> part(list.begin() + ptrdiff_t(position), list.begin() + ptrdiff_t(end));
    position = end;
    return part;
}

} // namespace

Result<std::unique_ptr<Agent>> Agent::open(const AgentSettings &settings, const ProbeServices &services)
{
    Result<std::unique_ptr<DataDirectory>> directory = DataDirectory::open(settings.dataDirectory);
    if (!directory)
        return tl::unexpected<Error>(directory.error());
    Membership membership((*directory)->file("manager"_L1), settings.link.manager, settings.join);
    if (const Result<void> loaded = membership.load(); !loaded)
        return tl::unexpected<Error>(loaded.error());
    Result<std::unique_ptr<Spool>> spool = openSqliteSpool((*directory)->file("spool.sqlite"_L1));
    if (!spool)
        return tl::unexpected<Error>(spool.error());
    return std::unique_ptr<Agent>(
        new Agent(settings, services, std::move(*directory), std::move(membership), std::move(*spool)));
}

Agent::Agent(const AgentSettings &settings, const ProbeServices &services,
             std::unique_ptr<DataDirectory> directory, Membership membership, std::unique_ptr<Spool> spool)
    : m_settings(settings)
    , m_bootId(QUuid::createUuid().toString(QUuid::Id128))
    , m_directory(std::move(directory))
    , m_membership(std::move(membership))
    , m_spool(std::move(spool))
    , m_store(m_directory->file("tasks.cbor"_L1))
    , m_book(services.policy)
    , m_runner(services)
    , m_clock(services.poller)
    , m_scheduler(m_clock, m_directory->identity().fingerprint().toLatin1(),
                  {[this](Runner::Start start) { begin(std::move(start)); },
                   [this](CheckId check) {
                       abandon(check);
                   }})
    , m_link(tellingOf(*m_spool, settings.link), m_directory->identity(), m_membership,
             [this] { return hello(); })
    , m_uplink(m_link, *m_spool)
    , m_onDemand(m_scheduler, m_runner, services.policy,
                 [this](const ProbeReport &report) { m_link.send(report); })
{
    m_settings.name.truncate(maximumName);
    connectParts();
}

Agent::~Agent()
{
    m_scheduler.stop();
}

void Agent::connectParts()
{
    connect(&m_link, &ManagerLink::joined, this, &Agent::join);
    connect(&m_link, &ManagerLink::left, this, &Agent::leave);
    connect(&m_link, &ManagerLink::received, this, &Agent::handle);
    connect(&m_link, &ManagerLink::stopped, this, &Agent::stopped);
    connect(&m_link, &ManagerLink::forgetful, this,
            [this](const QString &sentence) { tell(Tone::Warning, sentence); });
    connect(
        &m_link, &ManagerLink::waiting, this, [this](std::chrono::milliseconds delay, const QString &why) {
            tell(Tone::Connection,
                 u"Attempting to reconnect to %1 in %2 s ... (%3)"_s.arg(toString(m_settings.link.manager))
                     .arg(double(delay.count()) / 1000, 0, 'f', 1)
                     .arg(why));
        });
    connect(m_spool.get(), &Spool::trouble, this,
            [this](const QString &sentence) { tell(Tone::Warning, sentence); });
    connect(&m_runner, &Runner::overloadChanged, this, [this](bool overloaded, Micros late) {
        tell(Tone::Warning,
             overloaded ? u"This agent has more to do than it can: checks start %1 late. What it cannot "
                          "measure in time is reported as overloaded."_s.arg(formatDuration(late))
                        : u"This agent keeps up with its checks again"_s);
    });
    connect(&m_store, &TaskStore::failed, this, [this](const QString &sentence) {
        tell(Tone::Warning, u"The configuration cannot be kept on disk: %1"_s.arg(sentence));
    });
}

void Agent::start()
{
    Result<HeldConfiguration> held = m_store.load();
    if (!held) {
        tell(Tone::Warning, u"The last configuration cannot be read, the manager sends it again: %1"_s.arg(
                                held.error().message));
        held = HeldConfiguration();
    }
    if (!held->tasks.empty()) {
        const ConfigurationChange change = m_book.restore(std::move(*held));
        tell(Tone::Notice, u"Going on with configuration %1, checks: %2"_s.arg(m_book.held().revision.value)
                               .arg(change.run.size()));
        apply(change);
    } else {
        std::ignore = m_book.restore(std::move(*held));
    }
    tell(Tone::Connection, u"Connecting to %1"_s.arg(toString(m_settings.link.manager)));
    m_link.start();
}

void Agent::stop(const QString &reason)
{
    m_scheduler.stop();
    m_onDemand.forget();
    m_link.stop(reason);
}

void Agent::tell(Tone tone, const QString &sentence)
{
    Q_EMIT told(tone, escapeControl(sentence));
}

Hello Agent::hello() const
{
    Hello hello;
    hello.version = QStringLiteral(VANTAGE_VERSION);
    hello.name = m_settings.name;
    hello.kinds = runnableKinds();
    hello.clientId = m_directory->clientId();
    hello.revision = m_needsSnapshot ? Revision() : m_book.held().revision;
    hello.bootId = m_bootId;
    hello.epoch = m_spool->epoch();
    hello.lastSeq = m_spool->last();
    hello.clock = utcNow();
    hello.started = m_started;
    hello.stopped = m_spool->stopped();
    return hello;
}

void Agent::join(const Welcome &welcome)
{
    tell(Tone::Connection,
         u"Connected to %1 as agent %2"_s.arg(toString(m_settings.link.manager)).arg(welcome.clientId.value));
    if (const Result<void> kept = m_directory->rememberClientId(welcome.clientId); !kept)
        tell(Tone::Warning, kept.error().message);
}

void Agent::leave(const QString &why)
{
    m_book.forgetChunks();
    m_onDemand.forget();
    tell(Tone::Connection, u"Connection to %1 lost: %2"_s.arg(toString(m_settings.link.manager), why));
}

void Agent::handle(const Message &message)
{
    if (const auto *chunk = std::get_if<Configure>(&message))
        configure(*chunk);
    else if (const auto *ack = std::get_if<Ack>(&message))
        m_uplink.handle(*ack);
    else if (const auto *request = std::get_if<RunNow>(&message))
        m_onDemand.run(*request);
    else
        m_link.restart(u"The manager sent a message that is not for agents"_s);
}

void Agent::configure(const Configure &chunk)
{
    const Result<std::optional<ConfigurationChange>> change = m_book.take(chunk);
    if (!change) {
        m_needsSnapshot = true;
        tell(Tone::Warning, change.error().message);
        m_link.restart(change.error().message);
        return;
    }
    if (!*change)
        return;
    m_needsSnapshot = false;
    apply(**change);
    m_store.save(m_book.held());
    acknowledge(**change);
    tellConfiguration(**change);
}

void Agent::apply(const ConfigurationChange &change)
{
    for (const CheckId check : change.drop)
        m_uplink.forget(check);
    m_scheduler.apply(change.run, change.drop);
}

void Agent::tellConfiguration(const ConfigurationChange &change)
{
    tell(Tone::Notice, u"Configuration %1 received, checks: %2 in all, %3 new or changed"_s
                           .arg(m_book.held().revision.value)
                           .arg(m_book.held().tasks.size())
                           .arg(change.run.size()));
    for (size_t i = 0; i < std::min(change.run.size(), tasksTold); ++i) {
        const CheckSpec &check = change.run[i].check;
        tell(Tone::Notice,
             u"  check %1: %2 %3 every %4 s%5"_s.arg(check.id.value)
                 .arg(infoOf(check.kind).code.toString(), displayTarget(check),
                      formatInterval(check.interval), check.paused ? u", paused"_s : QString()));
    }
    if (change.run.size() > tasksTold)
        tell(Tone::Notice, u"  and %1 more"_s.arg(change.run.size() - tasksTold));
    for (const TaskRejection &rejection : change.rejected)
        tell(Tone::Warning, u"Check %1 is rejected: %2"_s.arg(rejection.check.value).arg(rejection.message));
}

void Agent::acknowledge(const ConfigurationChange &change)
{
    size_t accepted = 0;
    size_t rejected = 0;
    // At least one, so that the manager knows what is held here even when nothing was added.
    do {
        TaskAck ack;
        ack.revision = m_book.held().revision;
        ack.accepted = slice(change.accepted, accepted, idsPerTaskAck);
        ack.rejected = slice(change.rejected, rejected, rejectionsPerTaskAck);
        m_link.send(ack);
    } while (accepted < change.accepted.size() || rejected < change.rejected.size());
}

void Agent::begin(Runner::Start start)
{
    const CheckId check = start.task.check.id;
    m_runs.insert(check,
                  m_runner.start(std::move(start), [this](const CheckResult &result) { finish(result); }));
}

void Agent::abandon(CheckId check)
{
    m_runner.cancel(m_runs.take(check));
    m_onDemand.abandoned(check);
}

void Agent::finish(const CheckResult &result)
{
    const CheckId check = result.check;
    m_runs.remove(check);
    const QByteArray row = encodeResult(result);
    m_spool->append({row});
    m_uplink.notice(check, row);
    m_onDemand.finished(check, result.flags, row);
    qCDebug(probeLog).noquote() << toLine(result);
    Q_EMIT measured(result);
    m_scheduler.finished(check);
}

} // namespace vantage
