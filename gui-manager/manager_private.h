// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/file_lock.h"
#include "gui-manager/config/change_history.h"
#include "gui-manager/config/config_store.h"
#include "gui-manager/console/commands.h"
#include "gui-manager/core_services.h"
#include "gui-manager/fleet.h"
#include "gui-manager/gap_watch.h"
#include "gui-manager/live_feed.h"
#include "gui-manager/manager.h"
#include "gui-manager/store/store_readers.h"
#include "gui-manager/verdict/incident_file.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace vantage {

/* The manager's parts, for its own files: manager.cpp begins and ends them, manager_changes.cpp is what the commands may
   do to them. */

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

} // namespace vantage
