// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later

/* An agent comes back after an outage with a million results: how fast they are on the manager's disk, whether the
   others' results wait for that, and when the agent's newest results are shown. Once with a manager that is a process
   of its own, once with a window in this process: for how long it stands still. */

#include "gui-manager/manager.h"
#include "gui-manager/ui/languages.h"
#include "gui-manager/ui/main_window.h"
#include "tests/bench/block_watch.h"
#include "tests/bench/field.h"
#include "tests/bench/invite.h"
#include "tests/support/manager_process.h"
#include "tests/support/test_files.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QThread>

#include <cstdio>
#include <cstdlib>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** How long it takes until the newest result of each task of the agent can be read, while its backlog comes in. */
void sayPreviews(const ManagerProcess &manager, AgentId agent)
{
    const SteadyTime begin = SteadyClock::now();
    while (
        manager.ask({u"--json"_s, u"list_queue"_s, QString::number(agent.value)}).count(u"\"degraded\""_s) <
        Field::checks) {
        if (SteadyClock::now() - begin > 60s) {
            std::printf("newest results of the agent's tasks: NOT within 60 s\n");
            return;
        }
    }
    std::printf("newest results of the agent's %d tasks are shown %s after it joined\n", Field::checks,
                qPrintable(formatDuration(std::chrono::duration_cast<Micros>(SteadyClock::now() - begin))));
}

bool benchProcess()
{
    std::printf("-- a manager without a window\n");
    ManagerProcess manager(QStringLiteral(VANTAGE_MANAGERD), QStringLiteral(VANTAGECTL));
    writeFile(manager.path(u"config.json"_s), Field::configuration());
    manager.start();
    QStringList invitations;
    for (int i = 0; i <= Field::others; ++i)
        invitations += manager.invitation();
    Field field(invitations);
    bool isDone = field.liveAlone();
    const double before = manager.residentMebibytes();
    isDone = isDone && field.drain([&manager](AgentId agent) { sayPreviews(manager, agent); });
    std::printf("manager's memory: %.0f MiB before, %.0f MiB at the peak\n", before, manager.peakMebibytes());
    return isDone && manager.stop();
}

bool benchWindow()
{
    std::printf("-- a manager with a window\n");
    QTemporaryDir dir;
    ManagerSettings settings;
    settings.port = 0;
    settings.dataDir = dir.path();
    writeFile(dir.filePath(u"config.json"_s), Field::configuration());
    Manager manager(settings);
    if (const Result<void> started = manager.start(); !started) {
        qCritical("%s", qUtf8Printable(started.error().message));
        return false;
    }
    QStringList invitations;
    for (int i = 0; i <= Field::others; ++i)
        invitations += invite(manager);

    Languages languages;
    QSettings kept(dir.filePath(u"window.ini"_s), QSettings::IniFormat);
    MainWindow window({manager.feed(), manager.commands(), manager.history(), languages, kept});
    window.resize(1400, 900);
    window.show();
    BlockWatch watch;
    const auto say = [&watch](const char *when) {
        QMetaObject::invokeMethod(
            &watch,
            [&watch, when] {
                std::printf(
                    "longest time that the window stands still, %s: %s; %s without waiting for a processor\n",
                    when, qPrintable(formatDuration(watch.take())),
                    qPrintable(formatDuration(watch.takeOwn())));
            },
            Qt::BlockingQueuedConnection);
    };
    // The agents work beside the window's thread.
    bool isDone = false;
    const std::unique_ptr<QThread> agents(QThread::create([&] {
        Field field(invitations);
        say("while agents join");
        isDone = field.liveAlone();
        say("with live results alone");
        isDone = isDone && field.drain([](AgentId) {});
        say("with the backlog");
        QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit,
                                  Qt::QueuedConnection);
    }));
    agents->start();
    QApplication::exec();
    agents->wait();
    return isDone;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QApplication application(argc, argv);
    const QStringList asked = QCoreApplication::arguments().sliced(1);
    bool isDone = true;
    if (asked.isEmpty() || asked.contains(u"--process"_s))
        isDone = benchProcess();
    if (asked.isEmpty() || asked.contains(u"--window"_s))
        isDone = benchWindow() && isDone;
    return isDone ? EXIT_SUCCESS : EXIT_FAILURE;
}
