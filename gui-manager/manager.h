// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/console/console.h"
#include "gui-manager/feed.h"
#include "gui-manager/manager_times.h"
#include "gui-manager/stored_history.h"

#include <QHostAddress>

#include <memory>

namespace vantage {

struct ManagerSettings
{
    QString host = QStringLiteral("localhost"); ///< both loopback addresses
    quint16 port = 54321;                       ///< 0: any free one
    QString dataDir;
    QString configFile; ///< empty: config.json in dataDir
    QString store;      ///< empty: results.sqlite in dataDir; else sqlite:PATH
    ManagerTimes times = {};
};

/** Connects the parts of the core: listener and sessions (a thread), store (a thread), configuration, commands.
    Window and headless program are two faces of it. Main thread; nothing here blocks it after start(). */
class Manager : public QObject
{
    Q_OBJECT

public:
    explicit Manager(ManagerSettings settings, QObject *parent = nullptr);
    ~Manager() override;

    /** Loads, opens and listens; the error says what and where. */
    [[nodiscard]] Result<void> start();
    /** Saves, says Bye to the agents and closes; blocks for at most five seconds. The destructor calls it too. */
    void stop();

    [[nodiscard]] Feed &feed();
    [[nodiscard]] CommandRunner &commands();
    [[nodiscard]] const StoredHistory &history() const;
    /** The port that was taken, for tests and for the window's title. */
    [[nodiscard]] quint16 port() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vantage
