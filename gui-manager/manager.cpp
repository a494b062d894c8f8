// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/manager.h"

#include "common/util/file_lock.h"
#include "common/util/log.h"
#include "common/util/paths.h"
#include "gui-manager/config/change_history.h"
#include "gui-manager/config/config_store.h"
#include "gui-manager/console/commands.h"
#include "gui-manager/core_services.h"
#include "gui-manager/fleet.h"
#include "gui-manager/gap_watch.h"
#include "gui-manager/live_feed.h"
#include "gui-manager/store/store_readers.h"
#include "gui-manager/verdict/incident_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QSemaphore>

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

    [[nodiscard]] const StoredHistory &history() const { return services.history; }

    LiveFeed feed;
    std::unique_ptr<Commands> commands;
    quint16 port = 0;

private:
    [[nodiscard]] Result<void> lockData();
    [[nodiscard]] Result<void> loadConfiguration();
    [[nodiscard]] Result<void> openStore();
    void followStore(const OpenedStore &opened);
    void recall(const Admissions &memory);
    void remember(const Configuration &before, const Configuration &after);
    void noteAgain();
    [[nodiscard]] Result<void> listen();
    [[nodiscard]] Result<void> change(const std::optional<StepName> &step,
                                      const std::function<Result<void>(Configuration &)> &operation);
    void adopt(Configuration after);
    void importFile(const StepName &step, const QString &path, QObject *context, CoreServices::Imported done);
    void goBack(Result<QString> (ChangeHistory::*step)(Configuration &), const CoreServices::Undone &done);
    void settle();
    void saveForGood();
    CoreServices makeServices();
    static tl::unexpected<Error> notRunning();
    template <typename Query, typename Row>
    StoredHistory::Read<Query, Row> reader();

    Manager &q;
    ManagerSettings settings;
    Configuration configuration;
    ChangeHistory changes;
    QThreadPool pool; ///< reads files for commands
    FileLock lock;
    std::unique_ptr<ConfigStore> configStore;
    std::unique_ptr<StoreWriter> storeWriter;
    std::unique_ptr<StoreReaders> readers;
    std::unique_ptr<LinkServer> server;
    std::unique_ptr<Enrolment> enrolment;
    std::unique_ptr<Fleet> fleet;
    std::vector<Gap> openGaps; ///< of the time before
    std::unique_ptr<GapWatch> gaps;
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

tl::unexpected<Error> Manager::Private::notRunning()
{
    return fail(ErrorCode::Unavailable, tr("The manager is not running"));
}

template <typename Query, typename Row>
StoredHistory::Read<Query, Row> Manager::Private::reader()
{
    return [this](const Query &query, QObject *context, StoredHistory::RowsOf<Row> rows,
                  StoredHistory::Done done) {
        if (isRunning)
            readers->query(query, context, std::move(rows), std::move(done));
        else
            done(notRunning());
    };
}

CoreServices Manager::Private::makeServices()
{
    return {
        .configuration = configuration,
        .feed = feed,
        .change =
            [this](const StepName &step, const std::function<Result<void>(Configuration &)> &operation,
                   CoreServices::Saved saved) {
                if (const Result<void> changed = change(step, operation); changed)
                    configStore->whenSaved(std::move(saved));
                else
                    saved(changed);
            },
        .invite =
            [this](AgentId agent, const CoreServices::Invited &done) {
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
                    change({}, [agent](Configuration &changing) { return changing.revoke(agent); });
                if (!changed)
                    return saved(changed);
                fleet->expel(agent);
                configStore->whenSaved(std::move(saved));
            },
        .importFile =
            [this](const StepName &step, const QString &path, QObject *context, CoreServices::Imported done) {
                importFile(step, path, context, std::move(done));
            },
        .runNow =
            [this](AgentId agent, const std::variant<CheckId, CheckSpec> &what, QObject *context,
                   CoreServices::Ran done) {
                if (isRunning)
                    fleet->runNow(agent, what, context, std::move(done));
                else
                    done(notRunning());
            },
        .history = {.queryResults = reader<ResultQuery, CheckResult>(),
                    .queryRollups = reader<RollupQuery, Rollup>(),
                    .queryEvents = reader<EventQuery, Event>(),
                    .queryLedger = reader<LedgerQuery, LedgerEntry>(),
                    .queryIncidents = reader<IncidentQuery, Incident>(),
                    .queryGaps = reader<GapQuery, Gap>()},
        .save =
            [this](CoreServices::Saved saved) {
                if (isRunning)
                    configStore->whenSaved(std::move(saved));
                else
                    saved(notRunning());
            },
        .undo = [this](const CoreServices::Undone &done) { goBack(&ChangeHistory::undo, done); },
        .redo = [this](const CoreServices::Undone &done) { goBack(&ChangeHistory::redo, done); },
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
    Admissions news{.held = configuration.heldIds(), .spent = {}};
    std::erase_if(news.held, [&memory](const HeldId &held) {
        return std::ranges::any_of(memory.held, [&held](const HeldId &known) {
            return known.agent == held.agent && known.key == held.key && known.isRevoked == held.isRevoked;
        });
    });
    storeWriter->note(std::move(news));
}

/** Beside the file, what a change says of who may join: once it is in the file. */
void Manager::Private::remember(const Configuration &before, const Configuration &after)
{
    Admissions news;
    for (HeldId held : after.heldIds()) {
        const KnownAgent *known = before.agent(held.agent);
        if (!known || known->key != held.key || known->isRevoked != held.isRevoked)
            news.held.push_back(std::move(held));
    }
    for (const JoinToken &token : before.tokens()) {
        if (std::ranges::find(after.tokens(), token.hash, &JoinToken::hash) == after.tokens().end())
            news.spent.push_back(token.hash);
    }
    if (news.isEmpty())
        return;
    configStore->whenSaved([this, news](const Result<void> &saved) {
        if (saved)
            storeWriter->note(news);
    });
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
    QObject::connect(storeWriter.get(), &StoreWriter::committed, fleet.get(),
                     [this](const std::vector<Committed> &, const ResultBatch &results) {
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

Result<void> Manager::Private::change(const std::optional<StepName> &step,
                                      const std::function<Result<void>(Configuration &)> &operation)
{
    if (!isRunning)
        return notRunning();
    Configuration after = configuration;
    if (const Result<void> done = operation(after); !done)
        return done;
    if (step) {
        changes.record(*step, configuration, after);
        feed.setUndoSteps(changes.next());
    }
    adopt(std::move(after));
    return {};
}

void Manager::Private::goBack(Result<QString> (ChangeHistory::*step)(Configuration &),
                              const CoreServices::Undone &done)
{
    if (!isRunning)
        return done(notRunning());
    Configuration after = configuration;
    const Result<QString> label = (changes.*step)(after);
    feed.setUndoSteps(changes.next());
    if (!label)
        return done(label);
    adopt(std::move(after));
    configStore->whenSaved(
        [done, label](const Result<void> &saved) { done(saved ? label : tl::unexpected(saved.error())); });
}

void Manager::Private::adopt(Configuration after)
{
    const ConfigurationDifference found = difference(configuration, after);
    // What `found` points at moves along.
    const Configuration before = std::exchange(configuration, std::move(after));
    feed.apply(found);
    fleet->distribute(found);
    configStore->save(configuration);
    remember(before, configuration);
}

void Manager::Private::importFile(const StepName &step, const QString &path, QObject *context,
                                  CoreServices::Imported done)
{
    const auto merge = [this, step, alive = QPointer(context),
                        done = std::move(done)](Result<LoadedConfiguration> loaded) {
        if (!alive)
            return;
        if (!loaded)
            return done(tl::unexpected(loaded.error()));
        ImportReport report{.agents = 0, .checks = 0, .warnings = loaded->warnings};
        const Result<void> changed = change(step, [&](Configuration &target) -> Result<void> {
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
    // Reading gives way to what has to be written now.
    if (readers)
        readers->interrupt();
    gaps.reset();
    if (fleet)
        fleet->stop();
    if (wasRunning)
        settle();
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
    if (wasRunning)
        saveForGood();
    if (readers)
        readers->stop();
    pool.waitForDone();
    lock.unlock();
}

/** What has come in is committed and acknowledged before the links end, or it would come again. A disk that refuses is
    not waited for. */
void Manager::Private::settle()
{
    constexpr quint64 nobody = std::numeric_limits<quint64>::max();
    constexpr std::chrono::milliseconds patience{1000};
    const auto isCommitted = std::make_shared<QSemaphore>();
    const QMetaObject::Connection answer = QObject::connect(
        storeWriter.get(), &StoreWriter::cursorFound, storeWriter.get(),
        [isCommitted](quint64 token) {
            if (token == nobody)
                isCommitted->release();
        },
        Qt::DirectConnection);
    storeWriter->askCursor(nobody, {}, {});
    isCommitted->tryAcquire(1, int(patience.count()));
    QObject::disconnect(answer);
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
