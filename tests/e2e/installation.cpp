// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/installation.h"

#include "tests/support/test_files.h"

#include <QJsonDocument>
#include <QTest>

namespace vantage::test {
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

} // namespace

Installation::Installation()
    : m_port(unusedPort())
    , m_manager(QStringLiteral(VANTAGE_MANAGERD))
{
    for (auto &agent : m_agents)
        agent = std::make_unique<Program>(QStringLiteral(VANTAGE_AGENT));
}

void Installation::startManager()
{
    m_manager.forgetLines();
    m_manager.start({u"--listen"_s, u"localhost:%1"_s.arg(m_port), u"--data"_s, path(u"manager"_s)});
    if (!waitUntil(
            [this] { return m_manager.hasPrinted(QString::number(m_port)) || !m_manager.isRunning(); }) ||
        !m_manager.isRunning())
        qFatal("the manager does not start: %s", qUtf8Printable(m_manager.lines().join(u'\n')));
}

void Installation::startAgent(int client)
{
    agent(client).start({u"--manager"_s, u"localhost:%1"_s.arg(m_port), u"--data"_s,
                         path(u"agent-%1"_s.arg(client)), u"--name"_s, u"agent-%1"_s.arg(client)});
}

Finished Installation::ctl(const QStringList &words) const
{
    return runToEnd(QStringLiteral(VANTAGECTL), QStringList{u"--data"_s, path(u"manager"_s)} + words);
}

QList<QJsonObject> Installation::ask(const QStringList &words) const
{
    const Finished finished = ctl(QStringList{u"--json"_s} + words);
    QList<QJsonObject> objects;
    if (finished.exitCode != 0)
        return objects;
    for (const QString &line : finished.lines())
        objects += QJsonDocument::fromJson(line.toUtf8()).object();
    return objects;
}

bool Installation::allOnline() const
{
    const QList<QJsonObject> agents = ask({u"agents"_s});
    return agents.size() == agentCount &&
           std::all_of(agents.begin(), agents.end(),
                       [](const QJsonObject &agent) { return agent[u"state"_s] == "online"_L1; });
}

QList<QJsonObject> Installation::results() const
{
    return ask({u"results"_s, u"--limit"_s, u"0"_s});
}

QMap<QString, QJsonObject> Installation::newestResults() const
{
    QMap<QString, QJsonObject> newest;
    for (const QJsonObject &result : results())
        newest.insert(u"%1/%2"_s.arg(result[u"agent"_s].toInt()).arg(result[u"check"_s].toInt()), result);
    return newest;
}

bool waitUntil(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, patience);
}

} // namespace vantage::test
