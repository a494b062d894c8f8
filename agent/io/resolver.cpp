// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/resolver.h"

#include "agent/io/ares_channel.h"

#include <netdb.h>
#include <sys/stat.h>

#include <mutex>
#include <vector>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Of the addresses in an answer; what may not be used is among the first of them. */
constexpr qsizetype mostLookedAt = 64;

struct Failure
{
    Reason reason;
    QString message;
    bool isHere = false;
};

Failure failureOf(int status, const QString &host)
{
    switch (status) {
    case ARES_ENOTFOUND:
        return {Reason::NameNotFound, u"the name %1 does not exist"_s.arg(host)};
    case ARES_ENODATA:
        return {Reason::NameNotFound, u"the name %1 has no address"_s.arg(host)};
    case ARES_EBADNAME:
        return {Reason::NameNotFound, u"%1 is not a valid name"_s.arg(host)};
    case ARES_ETIMEOUT:
        return {Reason::NameTimeout, u"no name server answered for %1"_s.arg(host)};
    case ARES_ECONNREFUSED:
        return {Reason::NameServerFailure, u"no name server could be reached for %1"_s.arg(host), true};
    case ARES_ESERVFAIL:
        return {Reason::NameServerFailure, u"the name server failed for %1 (SERVFAIL)"_s.arg(host)};
    case ARES_EREFUSED:
        return {Reason::NameServerFailure, u"the name server refused to answer for %1 (REFUSED)"_s.arg(host)};
    case ARES_EFORMERR:
    case ARES_ENOTIMP:
    case ARES_EBADRESP:
        return {Reason::NameServerFailure,
                u"the name server failed for %1 (%2)"_s.arg(host, QString::fromUtf8(ares_strerror(status)))};
    default:
        return {
            Reason::NameServerFailure,
            u"no question could be asked for %1 (%2)"_s.arg(host, QString::fromUtf8(ares_strerror(status))),
            true};
    }
}

Resolver::Answer notOfFamily(const QString &host, AddressFamily family)
{
    return {Reason::NameNotFound,
            u"%1 is not an IPv%2 address"_s.arg(host, family == AddressFamily::IPv4 ? u"4"_s : u"6"_s),
            {},
            {},
            {},
            {}};
}

/** Takes the addresses away that this agent must not use. */
void obey(const NetworkPolicy &networks, const QString &host, Resolver::Answer &answer)
{
    QString objection;
    answer.addresses.removeIf([&](const QHostAddress &address) {
        const std::optional<QString> why = networks.objection(address);
        if (why && objection.isEmpty())
            objection = u"this agent's policy denies %1: %2 %3"_s.arg(host, address.toString(), *why);
        return why.has_value();
    });
    answer.objection = objection;
    if (!answer.addresses.isEmpty())
        return;
    answer.reason = Reason::DeniedByPolicy;
    answer.message = objection;
}

/** Tells one state of a file from another. */
struct FileStamp
{
    ino_t inode = 0;
    off_t size = 0;
    time_t second = 0;
    long nanosecond = 0;

    static FileStamp of(const QByteArray &path)
    {
        struct stat status
        {
        };
        if (stat(path.constData(), &status) != 0)
            return {};
        return {status.st_ino, status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
    }
    bool operator==(const FileStamp &) const = default;
};

} // namespace

struct Resolver::Query::State
{
    QString host;
    SteadyTime begin;
    Done done; ///< empty once nobody wants to know
    Answer answer;
};

class Resolver::Private
{
public:
    using StatePointer = std::shared_ptr<Query::State>;
    /** What c-ares carries for us from question to answer. */
    struct Ticket
    {
        Private *resolver;
        AresChannel *channel;
        StatePointer state;
    };

    Private(Poller &poller, Settings settings);

    AresChannel &channel();
    void ask(const StatePointer &state, AddressFamily family);
    void deliver();
    void deliverSoon();
    static void finished(void *argument, int status, int timeouts, ares_addrinfo *result);
    static void named(void *argument, int status, int timeouts, hostent *result);
    [[nodiscard]] static StatePointer take(void *argument, int status);

    Poller &poller;
    const Settings settings;
    const QByteArray resolvConf;
    FileStamp stamp;
    /** The newest last; older ones still have answers to come. */
    std::vector<std::unique_ptr<AresChannel>> channels;
    /** Answered within c-ares, whose callbacks must not run what the probes do next. */
    std::vector<StatePointer> answered;
    Poller::Timer deliverTimer;
};

Resolver::Private::Private(Poller &usedPoller, Settings usedSettings)
    : poller(usedPoller)
    , settings(std::move(usedSettings))
    , resolvConf(settings.resolvConf.toLocal8Bit())
{
    static std::once_flag once;
    std::call_once(once, [] { ares_library_init(ARES_LIB_INIT_ALL); });
}

AresChannel &Resolver::Private::channel()
{
    const FileStamp now = FileStamp::of(resolvConf);
    if (channels.empty() || now != stamp) {
        stamp = now;
        channels.push_back(
            std::make_unique<AresChannel>(poller, resolvConf, settings, [this] { deliver(); }));
        std::erase_if(channels, [&](const auto &each) { return each != channels.back() && each->isIdle(); });
    }
    return *channels.back();
}

void Resolver::Private::ask(const StatePointer &state, AddressFamily family)
{
    AresChannel &current = channel();
    current.ask(state->host, family, &Private::finished, new Ticket{this, &current, state});
    if (!answered.empty())
        deliverSoon();
}

void Resolver::Private::deliverSoon()
{
    if (!deliverTimer.isActive())
        deliverTimer = poller.after(Micros(0), [this] { deliver(); });
}

void Resolver::Private::deliver()
{
    for (const StatePointer &state : std::exchange(answered, {})) {
        if (const Done done = std::exchange(state->done, {}))
            done(std::move(state->answer));
    }
}

/** Null where nobody wants to know any more; otherwise in `answered`. */
Resolver::Private::StatePointer Resolver::Private::take(void *argument, int status)
{
    const std::unique_ptr<Ticket> ticket(static_cast<Ticket *>(argument));
    if (status == ARES_EDESTRUCTION)
        return nullptr;
    ticket->channel->answered();
    if (!ticket->state->done)
        return nullptr;
    // What the hosts file answers comes before the next wake-up: it took no time.
    Query::State &state = *ticket->state;
    const SteadyTime heard = std::max(ticket->resolver->poller.wakeTime(), state.begin);
    state.answer.duration = std::chrono::duration_cast<Micros>(heard - state.begin);
    ticket->resolver->answered.push_back(ticket->state);
    return ticket->state;
}

void Resolver::Private::finished(void *argument, int status, int, ares_addrinfo *result)
{
    Private &self = *static_cast<const Ticket *>(argument)->resolver;
    const StatePointer state = take(argument, status);
    if (!state) {
        ares_freeaddrinfo(result);
        return;
    }
    Answer &answer = state->answer;
    for (auto *node = result ? result->nodes : nullptr; node && answer.addresses.size() < mostLookedAt;
         node = node->ai_next) {
        const QHostAddress address(node->ai_addr);
        if (!address.isNull() && !answer.addresses.contains(address))
            answer.addresses.append(address);
    }
    ares_freeaddrinfo(result);
    if (answer.addresses.isEmpty()) {
        const Failure failure = failureOf(status == ARES_SUCCESS ? ARES_ENODATA : status, state->host);
        answer.reason = failure.reason;
        answer.failedHere = failure.isHere;
        answer.message = failure.message;
    } else {
        obey(self.settings.networks, state->host, answer);
        answer.addresses.resize(std::min(answer.addresses.size(), maximumAddresses));
    }
}

void Resolver::Private::named(void *argument, int status, int, hostent *result)
{
    const StatePointer state = take(argument, status);
    if (!state)
        return;
    if (result && result->h_name)
        state->answer.name = QString::fromUtf8(result->h_name);
    if (state->answer.name.isEmpty()) {
        const Failure failure = failureOf(status == ARES_SUCCESS ? ARES_ENODATA : status, state->host);
        state->answer.reason = failure.reason;
        state->answer.failedHere = failure.isHere;
        state->answer.message = failure.message;
    }
}

Resolver::Query::Query(Query &&) noexcept = default;

Resolver::Query &Resolver::Query::operator=(Query &&other) noexcept
{
    if (this != &other) {
        if (m_state)
            m_state->done = {};
        m_state = std::move(other.m_state);
    }
    return *this;
}

Resolver::Query::~Query()
{
    if (m_state)
        m_state->done = {};
}

Resolver::Resolver(Poller &poller, Settings settings)
    : d(std::make_unique<Private>(poller, std::move(settings)))
{
}

Resolver::~Resolver() = default;

Resolver::Query Resolver::resolve(const QString &host, AddressFamily family, Done done)
{
    Query query;
    query.m_state = std::make_shared<Query::State>();
    Query::State &state = *query.m_state;
    state.host = host;
    state.begin = SteadyClock::now();
    state.done = std::move(done);
    if (std::optional<Answer> answer = withoutQuery(host, family)) {
        state.answer = std::move(*answer);
        d->answered.push_back(query.m_state);
        d->deliverSoon();
    } else {
        d->ask(query.m_state, family);
    }
    return query;
}

void Resolver::resolveInto(Query &query, const QString &host, AddressFamily family, Done done)
{
    if (std::optional<Answer> answer = withoutQuery(host, family))
        done(std::move(*answer)); // may be the end of the query's owner
    else
        query = resolve(host, family, std::move(done));
}

Resolver::Query Resolver::resolveName(const QHostAddress &address, Done done)
{
    Query query;
    query.m_state = std::make_shared<Query::State>();
    query.m_state->host = address.toString();
    query.m_state->begin = SteadyClock::now();
    query.m_state->done = std::move(done);
    AresChannel &channel = d->channel();
    channel.askName(address, &Private::named, new Private::Ticket{d.get(), &channel, query.m_state});
    if (!d->answered.empty())
        d->deliverSoon();
    return query;
}

std::optional<Resolver::Answer> Resolver::withoutQuery(const QString &host, AddressFamily family) const
{
    Answer answer;
    const QHostAddress literal(host);
    if (!literal.isNull()) {
        answer.addresses.append(literal);
    } else if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 ||
               host.endsWith(".localhost"_L1, Qt::CaseInsensitive)) {
        answer.addresses = {QHostAddress(QHostAddress::LocalHostIPv6), QHostAddress(QHostAddress::LocalHost)};
    } else {
        return std::nullopt;
    }
    answer.addresses.removeIf([family](const QHostAddress &address) {
        const bool isIPv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        return family == (isIPv6 ? AddressFamily::IPv4 : AddressFamily::IPv6);
    });
    if (answer.addresses.isEmpty())
        return notOfFamily(host, family);
    obey(d->settings.networks, host, answer);
    return answer;
}

} // namespace vantage
