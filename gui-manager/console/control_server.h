// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/paths.h"
#include "common/util/result.h"
#include "gui-manager/console/console.h"

#include <QLocalServer>

#include <optional>

namespace vantage {

/** Serves the commands to programs of the same user (vantagectl) over a local socket in the data directory.

    A connection carries one command, in lines of JSON: the request
   {"words":[...],"json":false,"directory":"/..."}, then any number of {"out":"..."} and {"error":"..."}, then
   {"done":code}. A client that goes away ends its command. Lives in the main thread. */
class ControlServer : public QObject
{
    Q_OBJECT

public:
    explicit ControlServer(CommandRunner &commands, QObject *parent = nullptr);

    /** Takes the place of a socket that a killed manager left; Conflict where another manager answers on it.
     */
    [[nodiscard]] Result<void> listen(const QString &dataDir);

private:
    void accept();

    CommandRunner &m_commands;
    std::optional<ControlSocketPath> m_path; ///< outlives the server, which removes the file
    QLocalServer m_server;
    int m_sessions = 0;
};

} // namespace vantage
