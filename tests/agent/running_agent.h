// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/agent.h"
#include "agent/instruments.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace vantage::test {
using namespace Qt::StringLiterals;

/** Each test function has a data directory of its own, and a target whose port is open. */
class AgentFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_path = m_dir->filePath(u"agent"_s);
        if (!m_target.isListening())
            QVERIFY(m_target.listen(QHostAddress::LocalHost));
    }

protected:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path; ///< of the data directory
    QTcpServer m_target;
};

/** An agent with all that is real about it; the manager is the test's. */
struct RunningAgent
{
    Instruments instruments;
    std::unique_ptr<Agent> agent;
    std::vector<CheckResult> results;
    QStringList told;

    RunningAgent(const QString &dataDirectory, quint16 port, const Policy &policy = {})
        : instruments(policy)
    {
        AgentSettings settings;
        settings.name = u"one"_s;
        settings.dataDirectory = dataDirectory;
        settings.link.manager = {u"127.0.0.1"_s, port};
        settings.link.rhythm.first = std::chrono::milliseconds(1);
        settings.link.rhythm.most = std::chrono::milliseconds(100);
        Result<std::unique_ptr<Agent>> opened = Agent::open(settings, instruments.services());
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().message));
        agent = std::move(*opened);
        QObject::connect(agent.get(), &Agent::measured, agent.get(),
                         [this](const CheckResult &result) { results.push_back(result); });
        QObject::connect(agent.get(), &Agent::told, agent.get(),
                         [this](Agent::Tone, const QString &sentence) { told += sentence; });
        agent->start();
    }
};

inline Task tcpTask(quint64 id, quint16 port, Micros interval = std::chrono::seconds(1), quint64 revision = 1)
{
    Task task;
    task.check.id = CheckId(id);
    task.check.kind = Kind::Tcp;
    task.check.target = u"127.0.0.1"_s;
    task.check.options.insert(u"port"_s, QString::number(port));
    task.check.interval = interval;
    task.revision = Revision(revision);
    return task;
}

inline Configure snapshot(quint64 revision, const std::vector<Task> &tasks)
{
    return Configure{Revision(revision), Revision(), true, tasks, {}};
}

} // namespace vantage::test
