// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/manager/manager_fixture.h"

#include "common/link/join_string.h"
#include "gui-manager/store/store.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace vantage::test {
using namespace Qt::StringLiterals;

ManagerFixture::ManagerFixture(const ManagerTimes &times)
{
    m_settings.dataDir = m_folder.filePath(u"data"_s);
    m_settings.port = 0;
    m_settings.times = times;
    // The agents share this thread: while the manager stops they cannot hang up.
    m_settings.times.farewell = std::chrono::milliseconds(50);
}

void ManagerFixture::start()
{
    m_manager = std::make_unique<Manager>(m_settings);
    if (const Result<void> started = m_manager->start(); !started)
        qFatal("%s", qPrintable(started.error().message));
    m_settings.port = m_manager->port();
}

void ManagerFixture::command(const QString &line)
{
    answer(line);
}

QString ManagerFixture::answer(const QString &line)
{
    std::optional<int> code;
    QString out;
    QString error;
    const auto running =
        m_manager->commands().runLine(line, CommandFormat::Text,
                                      {.out = [&out](const QString &text) { out += text + u'\n'; },
                                       .error = [&error](const QString &text) { error += text; },
                                       .done =
                                           [&code](int exitCode) {
                                               code = exitCode;
                                           }});
    if (!QTest::qWaitFor([&code] { return code.has_value(); }) || *code != 0)
        qFatal("%s: %s", qPrintable(line), qPrintable(error));
    return out;
}

QString ManagerFixture::token()
{
    const QString words = answer(u"enrol"_s).section(u'\'', 1, 1);
    const Result<JoinString> join = parseJoinString(words);
    if (!join)
        qFatal("%s", qPrintable(join.error().message));
    return join->token;
}

std::unique_ptr<FakeAgent> ManagerFixture::agent(const QString &name)
{
    auto made = std::make_unique<FakeAgent>(name);
    made->hello.token = token();
    return made;
}

void ManagerFixture::connect(FakeAgent &agent)
{
    agent.connectTo(QHostAddress(QHostAddress::LocalHost), m_manager->port());
}

QString ManagerFixture::answerTo(FakeAgent &agent)
{
    QString answer;
    QObject context;
    QObject::connect(&agent, &FakeAgent::joined, &context, [&] { answer = u"joined"_s; });
    QObject::connect(&agent, &FakeAgent::closed, &context,
                     [&] { answer = agent.refusal.isEmpty() ? u"not a word"_s : agent.refusal; });
    connect(agent);
    return QTest::qWaitFor([&] { return !answer.isEmpty(); }, 15'000) ? answer : u"nothing"_s;
}

std::unique_ptr<FakeAgent> ManagerFixture::joinedAgent(const QString &name)
{
    auto joining = agent(name);
    QSignalSpy configured(joining.get(), &FakeAgent::configured);
    connect(*joining);
    if (!QTest::qWaitFor([&configured] { return !configured.isEmpty(); }))
        qFatal("the agent was not given its tasks");
    return joining;
}

std::optional<AgentRow> ManagerFixture::agentRow(AgentId id)
{
    const QList<AgentRow> rows = feed().agents();
    const auto found = std::ranges::find(rows, id, &AgentRow::id);
    return found != rows.end() ? std::optional(*found) : std::nullopt;
}

std::optional<TaskRow> ManagerFixture::taskRow(const TaskKey &key)
{
    const QList<TaskRow> rows = feed().tasks();
    const auto found = std::ranges::find(rows, key, &TaskRow::key);
    return found != rows.end() ? std::optional(*found) : std::nullopt;
}

std::optional<VerdictRow> ManagerFixture::verdictRow(CheckId check)
{
    const QList<VerdictRow> rows = feed().verdicts();
    const auto found = std::ranges::find(rows, check, &VerdictRow::check);
    return found != rows.end() ? std::optional(*found) : std::nullopt;
}

QStringList ManagerFixture::eventCodes()
{
    QStringList codes;
    for (const Event &event : feed().recentEvents())
        codes += event.code;
    return codes;
}

QList<CheckResult> ManagerFixture::storedResults() const
{
    const Result<std::unique_ptr<Store>> store =
        openSqliteStore(m_folder.filePath(u"data/results.sqlite"_s), StoreAccess::Read);
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    QList<CheckResult> results;
    const Result<void> read = (*store)->read(ResultQuery{}, [&results](const CheckResult &result) {
        results += result;
        return true;
    });
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return results;
}

} // namespace vantage::test
