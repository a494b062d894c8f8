// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agent_options.h"
#include "agent/instruments.h"
#include "agent/probe_command.h"
#include "agent/terminal.h"
#include "common/util/log.h"
#include "common/util/service_manager.h"
#include "common/util/signals.h"

#include <QCoreApplication>
#include <QNetworkInformation>

#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace vantage;
using namespace Qt::StringLiterals;

namespace {

/** Each run holds a socket, and the usual soft limit of 1024 is for programs that use select(). */
void allowManySockets()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

void writeLine(FILE *stream, const QString &line)
{
    std::fputs(qUtf8Printable(line + u'\n'), stream);
}

void reconnectWithNetwork(Agent &agent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    QObject::connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, &agent,
                     [&agent](QNetworkInformation::Reachability reachability) {
                         if (reachability != QNetworkInformation::Reachability::Disconnected)
                             agent.networkReturned();
                     });
}

int runAgent(const AgentOptions &options)
{
    // What an agent writes is its own affair, the files that SQLite makes beside the spool too.
    ::umask(077);
    const TerminationSignals termination;
    ServiceManager service;
    Instruments instruments(options.policy);
    const Result<std::unique_ptr<Agent>> agent = Agent::open(*options.settings, instruments.services());
    if (!agent) {
        writeLine(stderr, agent.error().message);
        return 1;
    }
    const Terminal terminal(**agent, options.verbosity, STDOUT_FILENO);
    QObject::connect(&termination, &TerminationSignals::received, agent->get(), [&agent, &service] {
        service.stopping();
        (*agent)->stop(u"The agent was stopped"_s);
    });
    QObject::connect(agent->get(), &Agent::stopped, agent->get(), &QCoreApplication::quit,
                     Qt::QueuedConnection);
    reconnectWithNetwork(**agent);
    (*agent)->start();
    service.ready();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    // GLib's event loop costs each wake-up of ours a fifth more than Qt's own.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"vantage-agent"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VANTAGE_VERSION));
    installLog();
    allowManySockets();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "probe"_L1)
        return runProbeCommand(arguments.mid(2));
    const AgentOptions options = parseAgentOptions(arguments);
    if (!options.settings) {
        writeLine(options.exitCode == 0 ? stdout : stderr, options.text);
        return options.exitCode;
    }
    return runAgent(options);
}
