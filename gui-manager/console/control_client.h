// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/paths.h"
#include "gui-manager/console/console.h"

#include <QLocalSocket>

namespace vantage {

/** The other end of ControlServer: hands one command to the manager that runs on a data directory and passes
   its answer on. Knows no command. */
class ControlClient : public QObject
{
    Q_OBJECT

public:
    explicit ControlClient(const QString &dataDir, QObject *parent = nullptr);
    /** Ends the command, without a call of `done`. */
    ~ControlClient() override;

    /** `reply.done` is called once, also where no manager runs or where it leaves in between (1). */
    void send(const QStringList &words, CommandFormat format, CommandReply reply);

private:
    void read();
    void readLine(const QByteArray &line);
    void end(int exitCode, const QString &error = {});

    QString m_dataDir;
    ControlSocketPath m_path;
    QLocalSocket m_socket;
    CommandReply m_reply;
    bool m_isDone = false;
};

} // namespace vantage
