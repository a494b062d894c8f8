// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/system_names.h"

#include <QDnsLookup>
#include <QFile>
#include <QThread>

#include <array>
#include <deque>
#include <vector>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** One packet may get lost, and a dead server frees the thread after two seconds instead of ten. */
constexpr auto resolverOptions = "timeout:1 attempts:2";
/** An InvalidReplyError after this was silence: it is the first repetition's time, less what clocks differ by. */
constexpr Micros silence = std::chrono::milliseconds(900);

struct KnownType
{
    QLatin1StringView name;
    QDnsLookup::Type type;
};

constexpr std::array knownTypes = {
    KnownType{"A"_L1, QDnsLookup::A},         KnownType{"AAAA"_L1, QDnsLookup::AAAA},
    KnownType{"CNAME"_L1, QDnsLookup::CNAME}, KnownType{"MX"_L1, QDnsLookup::MX},
    KnownType{"NS"_L1, QDnsLookup::NS},       KnownType{"TXT"_L1, QDnsLookup::TXT},
    KnownType{"PTR"_L1, QDnsLookup::PTR},     KnownType{"SRV"_L1, QDnsLookup::SRV},
    KnownType{"ANY"_L1, QDnsLookup::ANY}};

std::optional<QDnsLookup::Type> knownType(const QString &name)
{
    for (const KnownType &each : knownTypes) {
        if (name == each.name)
            return each.type;
    }
    return std::nullopt;
}

QString dotted(const QString &name)
{
    return name.endsWith(u'.') ? name : name + u'.';
}

/** As zone files have it. */
QString quoted(const QByteArray &bytes)
{
    QString text(u'"');
    for (const char c : bytes) {
        if (c == '"' || c == '\\')
            text += u'\\' + QString(QLatin1Char(c));
        else if (c >= ' ' && c <= '~')
            text += QLatin1Char(c);
        else
            text += u"\\%1"_s.arg(quint8(c), 3, 10, QLatin1Char('0'));
    }
    return text + u'"';
}

QList<DnsRecord> recordsOf(const QDnsLookup &lookup)
{
    QList<DnsRecord> records;
    const auto add = [&](const auto &record, QLatin1StringView type, const QString &data) {
        records.append({dotted(record.name()), record.timeToLive(), type, data.left(maximumDnsData)});
    };
    for (const auto &record : lookup.canonicalNameRecords())
        add(record, "CNAME"_L1, dotted(record.value()));
    for (const auto &record : lookup.hostAddressRecords()) {
        const bool is4 = record.value().protocol() == QAbstractSocket::IPv4Protocol;
        add(record, is4 ? "A"_L1 : "AAAA"_L1, record.value().toString());
    }
    for (const auto &record : lookup.mailExchangeRecords())
        add(record, "MX"_L1, u"%1 %2"_s.arg(record.preference()).arg(dotted(record.exchange())));
    for (const auto &record : lookup.nameServerRecords())
        add(record, "NS"_L1, dotted(record.value()));
    for (const auto &record : lookup.pointerRecords())
        add(record, "PTR"_L1, dotted(record.value()));
    for (const auto &record : lookup.serviceRecords())
        add(record, "SRV"_L1,
            u"%1 %2 %3 %4"_s.arg(record.priority())
                .arg(record.weight())
                .arg(record.port())
                .arg(dotted(record.target())));
    for (const auto &record : lookup.textRecords()) {
        QStringList parts;
        for (const QByteArray &part : record.values())
            parts += quoted(part);
        add(record, "TXT"_L1, parts.join(u' '));
    }
    return records;
}

} // namespace

struct SystemNames::Query::State
{
    QString name;
    QString typeName;
    QDnsLookup::Type type = QDnsLookup::A;
    Done done; ///< empty once nobody wants to know
    std::unique_ptr<QDnsLookup> lookup;
    SteadyTime begin;
    Micros stalledBefore{};
    Poller::Timer timer;
};

class SystemNames::Private
{
public:
    using StatePointer = std::shared_ptr<Query::State>;

    Private(Poller &usedPoller, Settings usedSettings)
        : poller(usedPoller)
        , settings(std::move(usedSettings))
        , threads(size_t(std::max(1, QThread::idealThreadCount())))
    {
    }

    [[nodiscard]] int overdue() const;
    void begin(const StatePointer &state);
    void beginWaiting();
    void ended(const StatePointer &state);
    void sendElsewhere(const StatePointer &state, Micros when, const QString &why);
    [[nodiscard]] Answer answerOf(const Query::State &state) const;

    Poller &poller;
    const Settings settings;
    const size_t threads;
    /** Hold a thread each, also those that nobody waits for any more: abort() would not free it. */
    std::vector<StatePointer> running;
    std::deque<StatePointer> waiting;
};

int SystemNames::Private::overdue() const
{
    const SteadyTime limit = SteadyClock::now() - settings.patience;
    return int(std::count_if(running.begin(), running.end(),
                             [&](const StatePointer &state) { return state->begin <= limit; }));
}

void SystemNames::Private::begin(const StatePointer &state)
{
    state->timer.reset();
    state->lookup = std::make_unique<QDnsLookup>(state->type, state->name);
    running.push_back(state);
    const std::weak_ptr<Query::State> weak = state;
    QObject::connect(state->lookup.get(), &QDnsLookup::finished, state->lookup.get(), [this, weak] {
        if (const StatePointer ending = weak.lock())
            ended(ending);
    });
    state->begin = SteadyClock::now();
    state->stalledBefore = poller.stalledTime();
    state->lookup->lookup();
}

void SystemNames::Private::beginWaiting()
{
    while (running.size() < threads && !waiting.empty()) {
        const StatePointer next = waiting.front();
        waiting.pop_front();
        if (next->done)
            begin(next);
    }
}

void SystemNames::Private::ended(const StatePointer &state)
{
    Answer answer = answerOf(*state);
    std::erase(running, state);
    // We are in its own signal.
    state->lookup.release()->deleteLater();
    beginWaiting();
    if (const Done done = std::exchange(state->done, {}))
        done(std::move(answer));
}

SystemNames::Answer SystemNames::Private::answerOf(const Query::State &state) const
{
    const QDnsLookup &lookup = *state.lookup;
    Answer answer;
    const auto elapsed = std::chrono::floor<Micros>(SteadyClock::now() - state.begin);
    answer.duration = std::max(elapsed - (poller.stalledTime() - state.stalledBefore), Micros(0));
    answer.kind = Answer::Kind::Answered;
    switch (lookup.error()) {
    case QDnsLookup::NoError:
        answer.records = recordsOf(lookup);
        answer.matching =
            int(std::count_if(answer.records.begin(), answer.records.end(), [&](const DnsRecord &record) {
                return state.type == QDnsLookup::ANY || record.type == state.typeName;
            }));
        answer.records.resize(std::min(answer.records.size(), maximumDnsRecords));
        break;
    case QDnsLookup::ServerFailureError:
        answer.rcode = 2;
        break;
    case QDnsLookup::NotFoundError:
        answer.rcode = 3;
        break;
    case QDnsLookup::ServerRefusedError:
        answer.rcode = 5;
        break;
    default:
        if (answer.duration >= silence) {
            answer.kind = Answer::Kind::TimedOut;
        } else {
            answer.kind = Answer::Kind::AskElsewhere;
            answer.whyElsewhere = u"QDnsLookup could not tell what happened"_s;
        }
    }
    return answer;
}

void SystemNames::Private::sendElsewhere(const StatePointer &state, Micros when, const QString &why)
{
    const std::weak_ptr<Query::State> weak = state;
    state->timer = poller.after(when, [this, weak, why] {
        const StatePointer waited = weak.lock();
        if (!waited)
            return;
        std::erase(waiting, waited);
        Answer answer;
        answer.whyElsewhere = why;
        if (const Done done = std::exchange(waited->done, {}))
            done(std::move(answer));
    });
}

SystemNames::Query &SystemNames::Query::operator=(Query &&other) noexcept
{
    if (this != &other) {
        if (m_state)
            m_state->done = {};
        m_state = std::move(other.m_state);
    }
    return *this;
}

SystemNames::Query::~Query()
{
    if (m_state) {
        m_state->done = {};
        m_state->timer.reset();
    }
}

bool SystemNames::Query::hasBegun() const
{
    return m_state && m_state->lookup;
}

SystemNames::SystemNames(Poller &poller, Settings settings)
    : d(std::make_unique<Private>(poller, std::move(settings)))
{
    if (!qEnvironmentVariableIsSet("RES_OPTIONS"))
        qputenv("RES_OPTIONS", resolverOptions);
}

SystemNames::~SystemNames() = default;

SystemNames::Query SystemNames::ask(const QString &name, const QString &type, Done done)
{
    Query query;
    query.m_state = std::make_shared<Query::State>();
    const Private::StatePointer &state = query.m_state;
    state->name = name;
    state->done = std::move(done);
    std::erase_if(d->waiting, [](const auto &each) { return !each->done; });
    const auto known = knownType(type);
    if (!known) {
        d->sendElsewhere(state, Micros(0), u"QDnsLookup does not know %1 records"_s.arg(type));
        return query;
    }
    state->type = *known;
    state->typeName = type;
    if (d->running.size() < d->threads) {
        d->begin(state);
        return query;
    }
    const QString held = u"the resolver's threads are held by other lookups"_s;
    const bool allOverdue = size_t(d->overdue()) == d->running.size();
    if (!allOverdue)
        d->waiting.push_back(state);
    d->sendElsewhere(state, allOverdue ? Micros(0) : d->settings.patience, held);
    return query;
}

QList<QHostAddress> SystemNames::servers() const
{
    constexpr qsizetype most = 3; // glibc's MAXNS
    QList<QHostAddress> addresses;
    QFile file(d->settings.resolvConf);
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd() && addresses.size() < most) {
            const QList<QByteArray> words = file.readLine(4096).simplified().split(' ');
            if (words.size() < 2 || words.at(0) != "nameserver")
                continue;
            if (const QHostAddress address(QString::fromLatin1(words.at(1))); !address.isNull())
                addresses.append(address);
        }
    }
    if (addresses.isEmpty())
        addresses.append(QHostAddress(QHostAddress::LocalHost));
    return addresses;
}

int SystemNames::overdue() const
{
    return d->overdue();
}

} // namespace vantage
