// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/manager.h"

#include "common/util/file_lock.h"
#include "common/util/paths.h"
#include "gui-manager/config/config_store.h"
#include "gui-manager/console/commands.h"
#include "gui-manager/core_services.h"
#include "gui-manager/fleet.h"
#include "gui-manager/live_feed.h"
#include "gui-manager/store/result_readers.h"

#include <QCoreApplication>
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

class Manager::Private
{
    Q_DECLARE_TR_FUNCTIONS(Manager)

public:
    Private(Manager &owner, ManagerSettings given);

    [[nodiscard]] Result<void> start();
    void stop();

    LiveFeed feed;
    std::unique_ptr<Commands> commands;
    quint16 port = 0;

private:
    [[nodiscard]] Result<void> lockData();
    [[nodiscard]] Result<void> loadConfiguration();
    [[nodiscard]] Result<void> openStore();
    [[nodiscard]] Result<void> listen();
    [[nodiscard]] Result<void> change(const std::function<Result<void>(Configuration &)> &operation);
    void adopt(Configuration after);
    void importFile(const QString &path, QObject *context, CoreServices::Imported done);
    void saveForGood();
    CoreServices makeServices();

    Manager &q;
    ManagerSettings settings;
    Configuration configuration;
    QThreadPool pool; ///< reads files for commands
    FileLock lock;
    std::unique_ptr<ConfigStore> configStore;
    std::unique_ptr<StoreWriter> storeWriter;
    std::unique_ptr<ResultReaders> readers;
    std::unique_ptr<LinkServer> server;
    std::unique_ptr<Enrolment> enrolment;
    std::unique_ptr<Fleet> fleet;
    CoreServices services;
    bool isRunning = false;
};

Manager::Private::Private(Manager &owner, ManagerSettings given)
    : q(owner)
    , settings(std::move(given))
    , services(makeServices())
{
    commands = std::make_unique<Commands>(services);
}

CoreServices Manager::Private::makeServices()
{
    const auto notRunning = [] {
        return fail(ErrorCode::Unavailable, tr("The manager is not running"));
    };
    return {
        .configuration = configuration,
        .feed = feed,
        .change =
            [this](const std::function<Result<void>(Configuration &)> &operation, CoreServices::Saved saved) {
                if (const Result<void> changed = change(operation); changed)
                    configStore->whenSaved(std::move(saved));
                else
                    saved(changed);
            },
        .invite =
            [this, notRunning](AgentId agent, const CoreServices::Invited &done) {
                const Result<Invitation> invitation =
                    isRunning ? enrolment->invite(agent) : Result<Invitation>(notRunning());
                if (!invitation)
                    return done(invitation);
                configStore->whenSaved([done, invitation](const Result<void> &saved) {
                    done(saved ? invitation : tl::unexpected(saved.error()));
                });
            },
        .revoke =
            [this](AgentId agent, CoreServices::Saved saved) {
                const Result<void> changed =
                    change([agent](Configuration &changing) { return changing.revoke(agent); });
                if (!changed)
                    return saved(changed);
                fleet->expel(agent);
                configStore->whenSaved(std::move(saved));
            },
        .importFile = [this](const QString &path, QObject *context,
                             CoreServices::Imported done) { importFile(path, context, std::move(done)); },
        .runNow =
            [this, notRunning](AgentId agent, const std::variant<CheckId, CheckSpec> &what, QObject *context,
                               CoreServices::Ran done) {
                if (isRunning)
                    fleet->runNow(agent, what, context, std::move(done));
                else
                    done(notRunning());
            },
        .queryResults =
            [this, notRunning](const ResultQuery &query, QObject *context, CoreServices::Rows rows,
                               CoreServices::Saved done) {
                if (isRunning)
                    readers->query(query, context, std::move(rows), std::move(done));
                else
                    done(notRunning());
            },
        .save =
            [this, notRunning](CoreServices::Saved saved) {
                if (isRunning)
                    configStore->whenSaved(std::move(saved));
                else
                    saved(notRunning());
            },
    };
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
    QString warning;
    const Result<std::vector<CheckResult>> newest = storeWriter->open(path, &warning);
    if (!newest)
        return tl::unexpected(newest.error());
    if (!warning.isEmpty())
        feed.raise(Severity::Critical, "store-broken"_L1, warning);
    QObject::connect(storeWriter.get(), &StoreWriter::trouble, &q, [this](const QString &sentence) {
        feed.raise(Severity::Critical, "store-failed"_L1, sentence);
    });
    QObject::connect(storeWriter.get(), &StoreWriter::recovered, &q, [this] {
        feed.raise(Severity::Info, "store-recovered"_L1, tr("Results are stored again"));
    });
    feed.learn(*newest);
    readers = std::make_unique<ResultReaders>(path);
    return {};
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
    isRunning = true;
    QObject::connect(storeWriter.get(), &StoreWriter::committed, fleet.get(),
                     [this](const std::vector<Committed> &, const ResultBatch &results) {
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

Result<void> Manager::Private::change(const std::function<Result<void>(Configuration &)> &operation)
{
    if (!isRunning)
        return fail(ErrorCode::Unavailable, tr("The manager is not running"));
    Configuration after = configuration;
    if (const Result<void> done = operation(after); !done)
        return done;
    adopt(std::move(after));
    return {};
}

void Manager::Private::adopt(Configuration after)
{
    const ConfigurationDifference changes = difference(configuration, after);
    // What `changes` points at moves along.
    configuration = std::move(after);
    feed.apply(changes);
    fleet->distribute(changes);
    configStore->save(configuration);
}

void Manager::Private::importFile(const QString &path, QObject *context, CoreServices::Imported done)
{
    const auto merge = [this, alive = QPointer(context),
                        done = std::move(done)](Result<LoadedConfiguration> loaded) {
        if (!alive)
            return;
        if (!loaded)
            return done(tl::unexpected(loaded.error()));
        ImportReport report{.agents = 0, .checks = 0, .warnings = loaded->warnings};
        const Result<void> changed = change([&](Configuration &target) -> Result<void> {
            const Configuration::Added added = target.merge(loaded->configuration, &report.warnings);
            report.agents = added.agents;
            report.checks = added.checks;
            return {};
        });
        if (!changed)
            return done(tl::unexpected(changed.error()));
        configStore->whenSaved([alive, done, report](const Result<void> &saved) {
            if (alive)
                done(saved ? Result<ImportReport>(report) : tl::unexpected(saved.error()));
        });
    };
    pool.start([this, path, merge] {
        QMetaObject::invokeMethod(&q, [merge, loaded = readConfigurationFile(path)] { merge(loaded); });
    });
}

void Manager::Private::stop()
{
    const bool wasRunning = std::exchange(isRunning, false);
    if (fleet)
        fleet->stop();
    // Before somebody else can listen on the port and leave his own.
    if (enrolment)
        enrolment->close();
    if (server)
        server->stop(tr("The manager is stopping"), settings.times.farewell);
    fleet.reset();
    enrolment.reset();
    server.reset();
    if (storeWriter)
        storeWriter->close();
    if (readers)
        readers->stop();
    pool.waitForDone();
    if (wasRunning)
        saveForGood();
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

quint16 Manager::port() const
{
    return d->port;
}

} // namespace vantage
