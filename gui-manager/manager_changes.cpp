// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/manager_private.h"

#include <QPointer>

namespace vantage {

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
    // What is removed does not come back: not before it is written down that it may go.
    if (const Retention retention = configuration.retention(); retention != before.retention())
        configStore->onceSaved([this, retention] { storeWriter->setRetention(retention); });
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

} // namespace vantage
