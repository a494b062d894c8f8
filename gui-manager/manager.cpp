// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/manager_private.h"

#include "common/util/log.h"
#include "common/util/paths.h"

#include <QDir>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QString endpointText(const std::pair<QHostAddress, quint16> &endpoint)
{
    const QString address = endpoint.first.toString();
    return (address.contains(u':') ? u'[' + address + u']' : address) + u':' +
           QString::number(endpoint.second);
}

} // namespace

Manager::Private::Private(Manager &owner, ManagerSettings given)
    : q(owner)
    , settings(std::move(given))
    , services(makeServices())
{
    commands = std::make_unique<Commands>(services);
}

Result<void> Manager::Private::start()
{
    raiseDescriptorLimit();
    for (const auto step :
         {&Private::lockData, &Private::loadConfiguration, &Private::openStore, &Private::listen}) {
        if (const Result<void> done = (this->*step)(); !done) {
            stop();
            return done;
        }
    }
    return {};
}

Result<void> Manager::Private::lockData()
{
    if (const Result<void> made = makePrivateDir(settings.dataDir); !made)
        return made;
    const FileLock::Outcome outcome = lock.lock(QDir(settings.dataDir).filePath(u"manager.lock"_s));
    if (outcome == FileLock::Outcome::Locked)
        return {};
    return fail(
        ErrorCode::Conflict,
        outcome == FileLock::Outcome::HeldByAnother
            ? tr("Another manager (process %1) uses the data in %2").arg(lock.holder()).arg(settings.dataDir)
            : tr("The data in %1 cannot be locked").arg(settings.dataDir));
}

Result<void> Manager::Private::loadConfiguration()
{
    const QString path = settings.configFile.isEmpty() ? QDir(settings.dataDir).filePath(u"config.json"_s)
                                                       : settings.configFile;
    configStore = std::make_unique<ConfigStore>(path);
    Result<LoadedConfiguration> loaded = configStore->load();
    if (!loaded)
        return tl::unexpected(loaded.error());
    for (const QString &warning : std::as_const(loaded->warnings))
        feed.raise(Severity::Warning, "configuration-warning"_L1, warning);
    QObject::connect(configStore.get(), &ConfigStore::trouble, &q, [this](const QString &sentence) {
        feed.raise(Severity::Critical, "configuration-not-saved"_L1, sentence);
    });
    QObject::connect(configStore.get(), &ConfigStore::recovered, &q, [this] {
        feed.raise(Severity::Info, "configuration-saved"_L1, tr("The configuration is saved again"));
    });
    configuration = std::move(loaded->configuration);
    feed.apply(difference({}, configuration));
    return {};
}

Result<void> Manager::Private::openStore()
{
    constexpr QLatin1StringView scheme = "sqlite:"_L1;
    QString path = QDir(settings.dataDir).filePath(u"results.sqlite"_s);
    if (!settings.store.isEmpty()) {
        if (!settings.store.startsWith(scheme) || settings.store.size() == scheme.size())
            return invalid(tr("--store: '%1' is not a store; sqlite:PATH is needed").arg(settings.store));
        path = settings.store.mid(scheme.size());
    }
    storeWriter = std::make_unique<StoreWriter>();
    const QString earlierPath = QDir(settings.dataDir).filePath(u"incidents.json"_s);
    const std::optional<IncidentFile> earlier = readIncidentFile(earlierPath);
    const Result<OpenedStore> opened =
        storeWriter->open(path, {.retention = configuration.retention()},
                          earlier ? earlier->incidents : std::vector<Incident>());
    if (!opened)
        return tl::unexpected(opened.error());
    followStore(*opened);
    if (earlier) {
        const Result<QString> aside = setIncidentFileAside(earlierPath);
        if (!aside)
            feed.raise(Severity::Warning, "incidents-broken"_L1, aside.error().message);
        else if (earlier->isDamaged)
            feed.raise(Severity::Critical, "incidents-broken"_L1,
                       tr("%1 is damaged; what can be read of it is kept, and it is set aside as %2")
                           .arg(earlierPath, *aside));
    }
    readers = std::make_unique<StoreReaders>(path);
    if (!opened->isChecked) {
        readers->check(&q, [this](const Result<void> &checked) {
            if (!checked && checked.error().code == ErrorCode::InvalidInput)
                feed.raise(Severity::Critical, "store-damaged"_L1, checked.error().message);
        });
    }
    return {};
}

void Manager::Private::followStore(const OpenedStore &opened)
{
    // What was raised before there was a store belongs into it too.
    for (const Event &event : feed.recentEvents())
        storeWriter->note(event);
    feed.remember(opened.events);
    QObject::connect(&feed, &Feed::eventRaised, storeWriter.get(),
                     [this](const Event &event) { storeWriter->note(event); });
    if (!opened.warning.isEmpty())
        feed.raise(Severity::Critical, "store-broken"_L1, opened.warning);
    QObject::connect(storeWriter.get(), &StoreWriter::trouble, &q, [this](const QString &sentence) {
        feed.raise(Severity::Critical, "store-failed"_L1, sentence);
    });
    QObject::connect(storeWriter.get(), &StoreWriter::forgetting, &q, [this] {
        feed.raise(
            Severity::Warning, "store-forgets"_L1,
            tr("What waits to be stored beside results has become too much: the oldest events, stops and "
               "gaps are forgotten"));
    });
    QObject::connect(storeWriter.get(), &StoreWriter::recovered, &q, [this] {
        feed.raise(Severity::Info, "store-recovered"_L1, tr("Results are stored again"));
    });
    recall(opened.admissions);
    QObject::connect(&feed, &LiveFeed::incidentChanged, storeWriter.get(),
                     [this](const Incident &incident) { storeWriter->note(incident); });
    feed.restore(opened.incidents, opened.newest);
    openGaps = opened.openGaps;
    QObject::connect(storeWriter.get(), &StoreWriter::restarted, &q, [this](const QString &warning) {
        feed.raise(Severity::Critical, "store-broken"_L1, warning);
        noteAgain();
    });
}

/** A new store takes over what is not over. */
void Manager::Private::noteAgain()
{
    for (const Incident &incident : feed.openIncidents())
        storeWriter->note(incident);
    if (gaps)
        gaps->noteAgain();
    storeWriter->note(Admissions{.held = configuration.heldIds(), .spent = {}});
}

/** A configuration that was restored from a copy must not let in who was sent away since. */
void Manager::Private::recall(const Admissions &memory)
{
    const Configuration before = configuration;
    const QStringList amended = configuration.recall(memory);
    for (const QString &what : amended)
        feed.raise(Severity::Warning, "configuration-amended"_L1,
                   tr("The configuration is an older copy, or was changed by hand: %1").arg(what));
    feed.apply(difference(before, configuration));
    if (configuration.revision() != before.revision())
        configStore->save(configuration);
    storeWriter->note(admissionsUnknownTo(memory, configuration));
}

/** Beside the file, what a change says of who may join: once it is in the file, at the first try or later. */
void Manager::Private::remember(const Configuration &before, const Configuration &after)
{
    const Admissions news = admissionsChanged(before, after);
    if (news.isEmpty())
        return;
    configStore->onceSaved([this, news] { storeWriter->note(news); });
}

Result<void> Manager::Private::listen()
{
    const Result<Identity> identity = openIdentity(QDir(settings.dataDir).filePath(u"identity.pem"_s));
    if (!identity)
        return tl::unexpected(identity.error());
    server = std::make_unique<LinkServer>(*storeWriter, *identity, settings.times.session);
    const Configurator configurator{
        .configuration = configuration,
        .change =
            [this](const std::function<void(Configuration &)> &operation) {
                Configuration after = configuration;
                operation(after);
                adopt(std::move(after));
            },
        .whenSaved = [this](CoreServices::Saved saved) { configStore->whenSaved(std::move(saved)); },
    };
    enrolment = std::make_unique<Enrolment>(configurator, identity->fingerprint());
    QObject::connect(enrolment.get(), &Enrolment::trouble, &q, [this](const QString &sentence) {
        feed.raise(Severity::Warning, "join-file-failed"_L1, sentence);
    });
    fleet = std::make_unique<Fleet>(configurator, *enrolment, *server, feed, settings.times.fleet);
    fleet->expectAll();
    gaps = std::make_unique<GapWatch>(feed, openGaps, [this](const Gap &gap) { storeWriter->note(gap); });
    isRunning = true;
    QObject::connect(
        storeWriter.get(), &StoreWriter::committed, storeWriter.get(),
        [writer = storeWriter.get()](const std::vector<Committed> &, const ResultBatch &results) {
            writer->backlog().add(qsizetype(results->size()));
        },
        Qt::DirectConnection);
    QObject::connect(storeWriter.get(), &StoreWriter::committed, fleet.get(),
                     [this](const std::vector<Committed> &, const ResultBatch &results) {
                         storeWriter->backlog().take(qsizetype(results->size()));
                         qCDebug(storeLog, "%zu results are on disk", results->size());
                         feed.showStored(results);
                         fleet->noteResults(*results);
                     });
    const auto listening = server->listen(settings.host, settings.port);
    if (!listening)
        return tl::unexpected(listening.error());
    port = listening->front().second;
    enrolment->open(*listening);
    QStringList endpoints;
    for (const auto &endpoint : *listening)
        endpoints += endpointText(endpoint);
    feed.setListening(tr("Listening on %1").arg(endpoints.join(u", "_s)));
    return {};
}

void Manager::Private::stop()
{
    const bool wasRunning = std::exchange(isRunning, false);
    // Reading gives way to what has to be written now.
    if (readers)
        readers->interrupt();
    gaps.reset();
    if (fleet)
        fleet->stop();
    // What has come in is committed and acknowledged before the links end, or it would come again. A disk that refuses is
    // not waited for.
    if (wasRunning)
        storeWriter->settle(std::chrono::seconds(1));
    // Before somebody else can listen on the port and leave his own.
    if (enrolment)
        enrolment->close();
    if (server)
        server->stop(tr("The manager is stopping"), settings.times.farewell);
    fleet.reset();
    enrolment.reset();
    server.reset();
    // What the file has now, the store is to remember.
    if (wasRunning)
        saveForGood();
    if (storeWriter)
        storeWriter->close();
    if (readers)
        readers->stop();
    pool.waitForDone();
    lock.unlock();
}

void Manager::Private::saveForGood()
{
    for (const AgentRow &row : feed.agents()) {
        KnownAgent known = *configuration.agent(row.id);
        known.lastSeen = row.lastSeen;
        (void)configuration.updateAgent(known);
    }
    configStore->save(configuration);
    if (const Result<void> saved = configStore->finish(); !saved)
        feed.raise(Severity::Critical, "configuration-not-saved"_L1, saved.error().message);
}

Manager::Manager(ManagerSettings settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(settings)))
{
}

Manager::~Manager()
{
    stop();
}

Result<void> Manager::start()
{
    return d->start();
}

void Manager::stop()
{
    d->stop();
}

Feed &Manager::feed()
{
    return d->feed;
}

CommandRunner &Manager::commands()
{
    return *d->commands;
}

const StoredHistory &Manager::history() const
{
    return d->history();
}

quint16 Manager::port() const
{
    return d->port;
}

} // namespace vantage
