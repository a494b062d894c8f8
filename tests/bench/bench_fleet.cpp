// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later

/* A manager with many agents: how soon they are joined and configured, how fast their results are on its disk, what
   memory it takes. The manager is a process of its own, the agents only speak. */

#include "common/util/time.h"
#include "tests/support/fake_agent.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vantage {
namespace {

constexpr int fleetSize = 500;
constexpr int checksForAll = 10;
constexpr int resultsPerAgent = 400;
constexpr auto patience = 60s;

class Fleet : public QObject
{
public:
    int run();

private:
    bool startManager();
    bool until(const char *what, const std::function<bool()> &reached);
    /** One for each agent. */
    [[nodiscard]] bool takeTokens();
    void command(const QString &line) { m_manager.write(line.toUtf8() + '\n'); }
    [[nodiscard]] double megabytes() const;
    [[nodiscard]] double cpuSeconds() const;
    [[nodiscard]] qsizetype count(const std::function<bool(const test::FakeAgent &)> &isSo) const;

    QTemporaryDir m_dir;
    QProcess m_manager;
    quint16 m_port = 0;
    QStringList m_tokens;
    std::vector<std::unique_ptr<test::FakeAgent>> m_agents;
};

/** Waits in the event loop, then prints how long it took. */
bool Fleet::until(const char *what, const std::function<bool()> &reached)
{
    const SteadyTime begin = SteadyClock::now();
    while (!reached()) {
        if (SteadyClock::now() - begin > patience) {
            std::printf("%-46s not within %lld s\n", what, static_cast<long long>(patience.count()));
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
    const auto elapsed = std::chrono::duration_cast<Micros>(SteadyClock::now() - begin);
    std::printf("%-46s %s   manager: %.1f MB, %.2f s CPU\n", what, qPrintable(formatDuration(elapsed)),
                megabytes(), cpuSeconds());
    return true;
}

double Fleet::megabytes() const
{
    QFile status(u"/proc/%1/status"_s.arg(m_manager.processId()));
    static const QRegularExpression resident(u"VmRSS:\\s+(\\d+) kB"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return resident.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024;
}

double Fleet::cpuSeconds() const
{
    QFile stat(u"/proc/%1/stat"_s.arg(m_manager.processId()));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> words = stat.readAll().split(' ');
    return (words.value(13).toDouble() + words.value(14).toDouble()) / double(sysconf(_SC_CLK_TCK));
}

qsizetype Fleet::count(const std::function<bool(const test::FakeAgent &)> &isSo) const
{
    return std::count_if(m_agents.begin(), m_agents.end(),
                         [&isSo](const auto &agent) { return isSo(*agent); });
}

bool Fleet::startManager()
{
    m_manager.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_manager.start(QStringLiteral(VANTAGE_MANAGERD),
                    {u"--listen"_s, u"localhost:0"_s, u"--data"_s, m_dir.path()});
    QByteArray output;
    static const QRegularExpression listening(u"Listening on [^ ]*:(\\d+)"_s);
    connect(&m_manager, &QProcess::readyReadStandardOutput, this, [this, &output] {
        const QByteArray news = m_manager.readAllStandardOutput();
        if (m_port == 0)
            m_port = listening.match(QString::fromUtf8(output += news)).captured(1).toUShort();
    });
    const bool listens = until("manager listens", [this] { return m_port != 0; });
    m_manager.disconnect(this);
    connect(&m_manager, &QProcess::readyReadStandardOutput, this,
            [this] { m_manager.readAllStandardOutput(); });
    return listens;
}

bool Fleet::takeTokens()
{
    m_manager.disconnect(this);
    QByteArray output;
    static const QRegularExpression token(u"#([0-9a-f]{32})'"_s);
    connect(&m_manager, &QProcess::readyReadStandardOutput, this, [this, &output] {
        output += m_manager.readAllStandardOutput();
        while (output.contains('\n')) {
            const qsizetype end = output.indexOf('\n');
            if (const auto found = token.match(QString::fromUtf8(output.left(end))); found.hasMatch())
                m_tokens += found.captured(1);
            output.remove(0, end + 1);
        }
    });
    for (int i = 0; i < fleetSize; ++i)
        command(u"enrol"_s);
    const bool isDone = until("500 join strings", [this] { return m_tokens.size() == fleetSize; });
    m_manager.disconnect(this);
    connect(&m_manager, &QProcess::readyReadStandardOutput, this,
            [this] { m_manager.readAllStandardOutput(); });
    return isDone;
}

int Fleet::run()
{
    if (!startManager() || !takeTokens())
        return 1;
    for (int i = 0; i < fleetSize; ++i) {
        m_agents.push_back(std::make_unique<test::FakeAgent>(u"agent-%1"_s.arg(i)));
        m_agents.back()->hello.token = m_tokens.at(i);
        m_agents.back()->connectTo(QHostAddress::LocalHost, m_port);
    }
    if (!until("500 agents joined",
               [this] { return count([](const auto &a) { return a.isJoined(); }) == fleetSize; }))
        return 1;
    for (int i = 0; i < checksForAll; ++i)
        command(u"addconf all TCP 127.0.0.1 %1 10"_s.arg(i + 1));
    const auto isConfigured = [](const test::FakeAgent &agent) {
        return agent.tasks().size() == checksForAll;
    };
    if (!until("10 checks given to each, one by one", [&] { return count(isConfigured) == fleetSize; }))
        return 1;
    for (const auto &agent : m_agents)
        agent->sendResults(CheckId(1), resultsPerAgent);
    const auto isAcknowledged = [](const test::FakeAgent &agent) {
        return agent.acknowledged() == agent.lastSeq();
    };
    if (!until("200,000 results stored and acknowledged", [&] { return count(isAcknowledged) == fleetSize; }))
        return 1;
    for (const auto &agent : m_agents)
        agent->leave();
    m_agents.clear();
    command(u"exit"_s);
    const bool left = until("manager left", [this] { return m_manager.state() == QProcess::NotRunning; });
    return left && m_manager.exitCode() == 0 ? 0 : 1;
}

} // namespace
} // namespace vantage

int main(int argc, char **argv)
{
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    const QCoreApplication application(argc, argv);
    return vantage::Fleet().run();
}
