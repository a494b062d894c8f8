// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/signals.h"
#include "common/util/text.h"
#include "gui-manager/console/control_server.h"
#include "gui-manager/console/output.h"
#include "gui-manager/console/terminal_input.h"
#include "gui-manager/manager_options.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace vantage;
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Headless)
};

void writeLine(FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

void writeOut(const QString &line)
{
    writeLine(stdout, line);
}

void writeError(const QString &line)
{
    writeLine(stderr, line);
}

void writeEvent(const Event &event)
{
    writeOut(u"%1  %2  %3"_s.arg(toIso8601Millis(event.time), QString(codeOf(event.severity)).toUpper(),
                                 escapeControl(event.text)));
}

/** Prints results with the agent that they are from: "agent 2 (10.0.0.7:56501)". */
void printResults(Feed &feed)
{
    QObject::connect(&feed, &Feed::resultsStored, &feed, [&feed](const ResultBatch &batch) {
        const AgentNames names(feed.agents());
        for (const CheckResult &result : *batch)
            writeOut(toLine(result, names.of(result.agent)));
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"vantage-managerd"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VANTAGE_VERSION));
    const ManagerOptions options = parseManagerOptions(
        QCoreApplication::arguments(), Text::tr("Vantage's manager without a window: gives checks to agents "
                                                "and keeps their results. Reads commands "
                                                "from standard input; 'help' lists them."));
    if (!options.settings) {
        writeLine(options.exitCode == 0 ? stdout : stderr, options.text);
        return options.exitCode;
    }
    // In the background of a shell: reading its terminal then fails instead of stopping the program.
    std::signal(SIGTTIN, SIG_IGN);
    const TerminationSignals termination;

    Manager manager(*options.settings);
    QObject::connect(&manager.feed(), &Feed::eventRaised, &manager, writeEvent);
    printResults(manager.feed());
    if (const Result<void> started = manager.start(); !started) {
        writeError(started.error().message);
        return 1;
    }
    ControlServer control(manager.commands());
    if (const Result<void> listening = control.listen(options.settings->dataDir); !listening) {
        writeError(listening.error().message);
        return 1;
    }
    TerminalInput input(STDIN_FILENO, manager.commands(), writeOut, writeError);
    const auto leave = [] {
        QCoreApplication::quit();
    };
    QObject::connect(&termination, &TerminationSignals::received, &app, leave, Qt::QueuedConnection);
    QObject::connect(&manager.commands(), &CommandRunner::exitRequested, &app, leave, Qt::QueuedConnection);
    writeOut(manager.feed().listening());
    QCoreApplication::exec();
    manager.stop();
    return 0;
}
