// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/resolver.h"

#include "common/util/log.h"

#include <QtEndian>

#include <ares.h>
#include <netdb.h>
#include <sys/stat.h>

#include <mutex>
#include <unordered_map>
#include <vector>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** How often c-ares looks for questions to repeat or to give up. It would tell the next time exactly, but
   walks all questions for that. */
constexpr Micros tickInterval = std::chrono::milliseconds(100);

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

int toSystem(AddressFamily family)
{
    switch (family) {
    case AddressFamily::IPv4:
        return AF_INET;
    case AddressFamily::IPv6:
        return AF_INET6;
    case AddressFamily::Any:
        break;
    }
    return AF_UNSPEC;
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

/** One reading of resolv.conf: c-ares's channel with its sockets on the poller. */
class Channel
{
public:
    Channel(Poller &poller, const QByteArray &resolvConf, const Resolver::Settings &settings,
            std::function<void()> processed);
    ~Channel();
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;

    void ask(const QString &host, AddressFamily family, ares_addrinfo_callback callback, void *argument);
    void askName(const QHostAddress &address, ares_host_callback callback, void *argument);
    void answered() { --m_outstanding; }
    [[nodiscard]] bool isIdle() const { return m_outstanding == 0; }

private:
    void asked();
    void watchSocket(ares_socket_t descriptor, Poller::Events events);
    void process(ares_socket_t readable, ares_socket_t writable);
    void lookAtUnwatched();
    void tick();

    Poller &m_poller;
    std::function<void()> m_processed;
    ares_channel m_channel = nullptr;
    std::unordered_map<ares_socket_t, Poller::Watch> m_watches;
    Poller::Timer m_tick;
    int m_outstanding = 0;
};

class Resolver::Private
{
public:
    using StatePointer = std::shared_ptr<Query::State>;
    /** What c-ares carries for us from question to answer. */
    struct Ticket
    {
        Private *resolver;
        Channel *channel;
        StatePointer state;
    };

    Private(Poller &poller, Settings settings);

    Channel &channel();
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
    std::vector<std::unique_ptr<Channel>> channels;
    /** Answered within c-ares, whose callbacks must not run what the probes do next. */
    std::vector<StatePointer> answered;
    Poller::Timer deliverTimer;
};

Channel::Channel(Poller &poller, const QByteArray &resolvConf, const Resolver::Settings &settings,
                 std::function<void()> processed)
    : m_poller(poller)
    , m_processed(std::move(processed))
{
    ares_options options{};
    options.timeout = int(settings.repeatAfter.count());
    options.tries = settings.rounds;
    options.udp_port = settings.port;
    options.tcp_port = settings.port;
    QByteArray path = resolvConf;
    options.resolvconf_path = path.data();
    options.sock_state_cb = [](void *self, ares_socket_t descriptor, int readable, int writable) {
        Poller::Events events;
        events.setFlag(Poller::Readable, readable != 0);
        events.setFlag(Poller::Writable, writable != 0);
        static_cast<Channel *>(self)->watchSocket(descriptor, events);
    };
    options.sock_state_cb_data = this;
    const int mask = ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_UDP_PORT | ARES_OPT_TCP_PORT |
                     ARES_OPT_RESOLVCONF | ARES_OPT_SOCK_STATE_CB;
    const int status = ares_init_options(&m_channel, &options, mask);
    if (status != ARES_SUCCESS) {
        qCWarning(probeLog, "Names cannot be resolved: %s", ares_strerror(status));
        m_channel = nullptr;
    }
}

Channel::~Channel()
{
    if (m_channel)
        ares_destroy(m_channel);
}

void Channel::ask(const QString &host, AddressFamily family, ares_addrinfo_callback callback, void *argument)
{
    ++m_outstanding;
    if (!m_channel) {
        callback(argument, ARES_ENOTINITIALIZED, 0, nullptr);
        return;
    }
    ares_addrinfo_hints hints{};
    hints.ai_family = toSystem(family);
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = ARES_AI_ENVHOSTS;
    ares_getaddrinfo(m_channel, host.toUtf8().constData(), nullptr, &hints, callback, argument);
    asked();
}

void Channel::askName(const QHostAddress &address, ares_host_callback callback, void *argument)
{
    ++m_outstanding;
    if (!m_channel) {
        callback(argument, ARES_ENOTINITIALIZED, 0, nullptr);
        return;
    }
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        ares_gethostbyaddr(m_channel, &bytes, sizeof bytes, AF_INET6, callback, argument);
    } else {
        const quint32 bytes = qToBigEndian(address.toIPv4Address());
        ares_gethostbyaddr(m_channel, &bytes, sizeof bytes, AF_INET, callback, argument);
    }
    asked();
}

void Channel::asked()
{
    if (!m_tick.isActive() && !isIdle())
        m_tick = m_poller.after(tickInterval, [this] { tick(); });
}

void Channel::watchSocket(ares_socket_t descriptor, Poller::Events events)
{
    if (!events) {
        m_watches.erase(descriptor);
        return;
    }
    Poller::Watch &watch = m_watches[descriptor];
    if (watch.isActive()) {
        watch.setEvents(events);
        return;
    }
    watch = m_poller.watch(descriptor, events, [this, descriptor](Poller::Events happened) {
        const bool failed = happened.testFlag(Poller::Failed);
        process(failed || happened.testFlag(Poller::Readable) ? descriptor : ARES_SOCKET_BAD,
                failed || happened.testFlag(Poller::Writable) ? descriptor : ARES_SOCKET_BAD);
    });
}

void Channel::process(ares_socket_t readable, ares_socket_t writable)
{
    ares_process_fd(m_channel, readable, writable);
    // Whoever hears of the answers may ask again, which may be the end of this channel.
    const auto processed = m_processed;
    processed();
}

/** Where the system watches no more sockets nobody tells of what came: a silence of ours, not the name server's. */
void Channel::lookAtUnwatched()
{
    std::vector<ares_socket_t> unwatched;
    for (const auto &[descriptor, watch] : m_watches) {
        if (!watch.isActive())
            unwatched.push_back(descriptor);
    }
    for (const ares_socket_t descriptor : unwatched) {
        if (m_watches.contains(descriptor)) // what was read before it may have closed it
            ares_process_fd(m_channel, descriptor, descriptor);
    }
}

void Channel::tick()
{
    if (!isIdle())
        m_tick = m_poller.after(tickInterval, [this] { tick(); });
    lookAtUnwatched();
    process(ARES_SOCKET_BAD, ARES_SOCKET_BAD);
}

Resolver::Private::Private(Poller &usedPoller, Settings usedSettings)
    : poller(usedPoller)
    , settings(std::move(usedSettings))
    , resolvConf(settings.resolvConf.toLocal8Bit())
{
    static std::once_flag once;
    std::call_once(once, [] { ares_library_init(ARES_LIB_INIT_ALL); });
}

Channel &Resolver::Private::channel()
{
    const FileStamp now = FileStamp::of(resolvConf);
    if (channels.empty() || now != stamp) {
        stamp = now;
        channels.push_back(std::make_unique<Channel>(poller, resolvConf, settings, [this] { deliver(); }));
        std::erase_if(channels, [&](const auto &each) { return each != channels.back() && each->isIdle(); });
    }
    return *channels.back();
}

void Resolver::Private::ask(const StatePointer &state, AddressFamily family)
{
    Channel &current = channel();
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

Resolver::Query Resolver::resolveName(const QHostAddress &address, Done done)
{
    Query query;
    query.m_state = std::make_shared<Query::State>();
    query.m_state->host = address.toString();
    query.m_state->begin = SteadyClock::now();
    query.m_state->done = std::move(done);
    Channel &channel = d->channel();
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
