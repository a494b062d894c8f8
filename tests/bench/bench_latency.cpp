// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later

/* Time from the end of a check at an agent to its row in the window's model: real agents, the real link, both
   disks. All clocks are this machine's, so that the stamps can be compared. */

#include "gui-manager/manager.h"
#include "gui-manager/models/results_model.h"
#include "tests/bench/percentiles.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vantage {
namespace {

constexpr int agentCount = 3;
constexpr int checksPerAgent = 20;
constexpr auto measuredTime = 20s;

std::vector<std::unique_ptr<QProcess>> startAgents(quint16 port, const QString &dataDir)
{
    std::vector<std::unique_ptr<QProcess>> agents;
    for (int i = 1; i <= agentCount; ++i) {
        auto agent = std::make_unique<QProcess>();
        agent->setStandardOutputFile(QProcess::nullDevice());
        agent->start(QStringLiteral(VANTAGE_AGENT),
                     {u"--quiet"_s, u"--manager"_s, u"localhost:%1"_s.arg(port), u"--data"_s,
                      u"%1/agent-%2"_s.arg(dataDir).arg(i)});
        agents.push_back(std::move(agent));
    }
    return agents;
}

void addChecks(CommandRunner &commands, quint16 target)
{
    const CommandReply reply = {[](const QString &) {},
                                [](const QString &line) { qWarning("%s", qUtf8Printable(line)); },
                                [](int) {
                                }};
    for (int i = 0; i < checksPerAgent; ++i)
        commands.runLine(u"addconf 1,2,3 TCP 127.0.0.1 %1 1"_s.arg(target), CommandFormat::Text, reply);
}

int measure()
{
    QTemporaryDir dir;
    ManagerSettings settings;
    settings.port = 0;
    settings.dataDir = dir.filePath(u"manager"_s);
    Manager manager(settings);
    if (const Result<void> started = manager.start(); !started) {
        qCritical("%s", qUtf8Printable(started.error().message));
        return 1;
    }
    QTcpServer target;
    target.setListenBacklogSize(1000);
    QObject::connect(&target, &QTcpServer::newConnection, &target, [&target] {
        while (QTcpSocket *socket = target.nextPendingConnection())
            socket->deleteLater();
    });
    if (!target.listen(QHostAddress::LocalHost))
        return 1;

    ResultsModel model;
    QObject::connect(&manager.feed(), &Feed::resultsStored, &model, &ResultsModel::append);
    Percentiles latency;
    QObject::connect(&model, &ResultsModel::rowsInserted, &model,
                     [&](const QModelIndex &, int first, int last) {
                         const UtcTime now = utcNow();
                         for (int row = first; row <= last; ++row) {
                             const CheckResult result = model.resultAt(row);
                             latency.add(now - (result.started + result.duration));
                         }
                     });

    const auto agents = startAgents(manager.port(), dir.path());
    addChecks(manager.commands(), target.serverPort());
    QTimer::singleShot(measuredTime, QCoreApplication::instance(), &QCoreApplication::quit);
    QCoreApplication::exec();

    std::printf("end of a check to its row in the model (%d agents, %d checks a second): %s\n", agentCount,
                agentCount * checksPerAgent, qPrintable(latency.summary()));
    for (const auto &agent : agents) {
        agent->terminate();
        agent->waitForFinished();
    }
    return latency.isEmpty() ? 1 : 0;
}

} // namespace
} // namespace vantage

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return vantage::measure();
}
