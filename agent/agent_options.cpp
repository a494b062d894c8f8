// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agent_options.h"

#include "common/util/paths.h"

#include <QCommandLineParser>
#include <QDir>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSysInfo>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

AgentOptions wrong(const QString &message)
{
    return {{},
            {},
            Verbosity::All,
            message + u"\nUsage: vantage-agent [--manager HOST:PORT] [--join STRING|FILE] [--name NAME]\n"
                      "                     [--data DIR] [--policy FILE] [--quiet]\n"
                      "       vantage-agent probe [--json] [--repeat N] [--parallel K] KIND TARGET [...]"_s,
            2};
}

} // namespace

Result<ManagerAddress> parseManagerAddress(const QString &text)
{
    static const QRegularExpression form(u"\\A(?:\\[([0-9A-Fa-f:.]+(?:%[\\w.-]+)?)\\]|([^\\s\\[\\]:]+)|"
                                         "([0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*))(?::([0-9]+))?\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    ManagerAddress address;
    bool isPort = true;
    if (match.hasMatch()) {
        address.host = match.captured(1) + match.captured(2) + match.captured(3);
        if (!match.captured(4).isEmpty())
            address.port = match.captured(4).toUShort(&isPort);
    }
    const bool isHost = !address.host.contains(u':') ||
                        QHostAddress(address.host).protocol() == QAbstractSocket::IPv6Protocol;
    if (!match.hasMatch() || !isHost || !isPort || address.port == 0)
        return invalid(
            u"'%1' is not the address of a manager; write manager.example:54321, 192.0.2.1:54321 or [2001:db8::1]:54321"_s
                .arg(text));
    return address;
}

AgentOptions parseAgentOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Runs the checks that a Vantage manager gives it, and sends it the results.\n"
        "'vantage-agent probe --help' tells how to run one check from the terminal."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption manager(
        u"manager"_s,
        u"Where the manager listens, to be said at every start. Which manager it is was kept when the agent "
        u"joined: at another address it has to be the same."_s,
        u"HOST:PORT"_s, toString(ManagerAddress()));
    const QCommandLineOption join(u"join"_s,
                                  u"To join a manager: what its command 'enrol' gave, or the file that holds "
                                  u"it. Not needed for a manager of "
                                  "the same user on this machine."_s,
                                  u"STRING|FILE"_s);
    const QCommandLineOption name(u"name"_s, u"What people call this agent."_s, u"NAME"_s,
                                  QSysInfo::machineHostName());
    const QCommandLineOption data(u"data"_s,
                                  u"Who this agent is and what it holds; one directory for each agent."_s,
                                  u"DIR"_s, agentDataDir());
    const QCommandLineOption quiet(u"quiet"_s, u"Print only warnings and the state of the connection."_s);
    const QCommandLineOption policyFile(
        u"policy"_s, u"What a manager may order here: networks, number of checks, shortest interval, ..."_s,
        u"FILE"_s);
    parser.addOptions({manager, join, name, data, policyFile, quiet});

    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return {{}, {}, Verbosity::All, parser.helpText().trimmed(), 0};
    if (parser.isSet(version))
        return {{}, {}, Verbosity::All, u"vantage-agent %1"_s.arg(QStringLiteral(VANTAGE_VERSION)), 0};
    if (!parser.positionalArguments().isEmpty())
        return wrong(u"'%1' is not an option."_s.arg(parser.positionalArguments().constFirst()));
    const Result<ManagerAddress> address = parseManagerAddress(parser.value(manager));
    if (!address)
        return wrong(u"--manager: %1."_s.arg(address.error().message));
    if (parser.value(data).isEmpty())
        return wrong(u"--data needs a directory."_s);
    Result<Policy> policy;
    if (parser.isSet(policyFile))
        policy = readPolicy(parser.value(policyFile));
    if (!policy)
        return {{}, {}, Verbosity::All, policy.error().message, 1};

    Result<JoinString> joinString;
    if (parser.isSet(join))
        joinString = readJoinString(parser.value(join));
    if (!joinString)
        return wrong(u"--join: %1"_s.arg(joinString.error().message));

    AgentSettings settings;
    if (parser.isSet(join)) {
        settings.join = *joinString;
        settings.link.manager = {joinString->host, joinString->port};
    }
    if (parser.isSet(manager) || !parser.isSet(join))
        settings.link.manager = *address;
    settings.name = parser.value(name).trimmed();
    settings.dataDirectory = QDir::current().absoluteFilePath(parser.value(data));
    return {settings, *std::move(policy), parser.isSet(quiet) ? Verbosity::Quiet : Verbosity::All, {}, 0};
}

} // namespace vantage
