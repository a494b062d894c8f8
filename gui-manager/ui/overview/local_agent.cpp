// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/overview/local_agent.h"

#include "common/util/paths.h"
#include "gui-manager/models/time_display.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

struct LocalAgentText
{
    Q_DECLARE_TR_FUNCTIONS(LocalAgent)
};

QString findAgent()
{
    const QString name = u"vantage-agent"_s;
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

} // namespace

Result<qint64> startLocalAgent(const QString &port)
{
    const QString program = findAgent();
    if (program.isEmpty())
        return fail(ErrorCode::NotFound,
                    LocalAgentText::tr("vantage-agent is not installed beside this program, nor in PATH."));
    const QString data = agentDataDir();
    if (const Result<void> made = makePrivateDir(data); !made)
        return tl::unexpected(made.error());
    QProcess process;
    process.setProgram(program);
    process.setArguments({u"--manager"_s, u"localhost:"_s + port});
    process.setStandardOutputFile(data + u"/agent.log"_s, QIODevice::Append);
    process.setStandardErrorFile(data + u"/agent.log"_s, QIODevice::Append);
    process.setStandardInputFile(QProcess::nullDevice());
    qint64 id = 0;
    if (!process.startDetached(&id))
        return fail(
            ErrorCode::Io,
            LocalAgentText::tr("%1 cannot be started: %2").arg(isolated(program), process.errorString()));
    return id;
}

} // namespace vantage
