// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/line_writer.h"
#include "common/util/log.h"
#include "common/util/service_manager.h"
#include "common/util/signals.h"
#include "common/util/text.h"
#include "gui-manager/console/control_server.h"
#include "gui-manager/console/output.h"
#include "gui-manager/console/terminal_input.h"
#include "gui-manager/manager_options.h"

#include <QCoreApplication>
#include <QTranslator>

#include <csignal>
#include <unistd.h>

using namespace vantage;
using namespace Qt::StringLiterals;

namespace {

struct HeadlessText
{
    Q_DECLARE_TR_FUNCTIONS(Headless)
};

QString lineOf(const Event &event)
{
    return u"%1  %2  %3"_s.arg(toIso8601Millis(event.time), QString(codeOf(event.severity)).toUpper(),
                               escapeControl(event.text));
}

/** A journal has a time of its own, and levels. */
void logEvent(const Event &event)
{
    switch (event.severity) {
    case Severity::Info:
        qCInfo(eventLog).noquote() << event.text;
        break;
    case Severity::Warning:
        qCWarning(eventLog).noquote() << event.text;
        break;
    case Severity::Critical:
        qCCritical(eventLog).noquote() << event.text;
        break;
    }
}

/** Prints events, and results with the agent that they are from: "agent 2 (10.0.0.7:56501)". */
void printFeed(Feed &feed, LineWriter &out)
{
    if (isLoggedByJournal())
        QObject::connect(&feed, &Feed::eventRaised, &feed, &logEvent);
    else
        QObject::connect(&feed, &Feed::eventRaised, &feed,
                         [&out](const Event &event) { out.write(lineOf(event)); });
    QObject::connect(&feed, &Feed::resultsStored, &feed, [&feed, &out](const ResultBatch &batch) {
        const AgentNames names(feed.agents());
        for (const CheckResult &result : *batch)
            out.write(toLine(result, names.of(result.agent)));
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"vantage-managerd"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VANTAGE_VERSION));
    installLog();
    // What a terminal reads is English; the file has the forms of its plurals.
    QTranslator english;
    if (english.load(u":/i18n/vantage_en.qm"_s))
        QCoreApplication::installTranslator(&english);
    const ManagerOptions options =
        parseManagerOptions(QCoreApplication::arguments(),
                            HeadlessText::tr("Vantage's manager without a window: gives checks to agents "
                                             "and keeps their results. Reads commands "
                                             "from standard input; 'help' lists them."));
    if (!options.settings) {
        LineWriter(options.exitCode == 0 ? STDOUT_FILENO : STDERR_FILENO).write(options.text);
        return options.exitCode;
    }
    // In the background of a shell: reading its terminal then fails instead of stopping the program.
    std::signal(SIGTTIN, SIG_IGN);
    const TerminationSignals termination;
    ServiceManager service;

    LineWriter out(STDOUT_FILENO);
    LineWriter errors(STDERR_FILENO);
    Manager manager(*options.settings);
    printFeed(manager.feed(), out);
    if (const Result<void> started = manager.start(); !started) {
        errors.write(started.error().message);
        return 1;
    }
    ControlServer control(manager.commands());
    if (const Result<void> listening = control.listen(options.settings->dataDir); !listening) {
        errors.write(listening.error().message);
        return 1;
    }
    TerminalInput input(
        STDIN_FILENO, manager.commands(), [&out](const QString &line) { out.write(line); },
        [&errors](const QString &line) { errors.write(line); });
    const auto leave = [] {
        QCoreApplication::quit();
    };
    QObject::connect(&termination, &TerminationSignals::received, &app, leave, Qt::QueuedConnection);
    QObject::connect(&manager.commands(), &CommandRunner::exitRequested, &app, leave, Qt::QueuedConnection);
    out.write(manager.feed().listening());
    service.ready();
    QCoreApplication::exec();
    service.stopping();
    manager.stop();
    return 0;
}
