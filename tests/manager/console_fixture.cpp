// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/manager/console_fixture.h"

#include <QJsonDocument>
#include <QTest>

namespace vantage::test {
using namespace Qt::StringLiterals;

namespace {

CommandReply replyTo(Answered &answer, const QString &directory = {})
{
    CommandReply reply;
    reply.out = [&answer](const QString &line) {
        answer.out += line;
    };
    reply.error = [&answer](const QString &line) {
        answer.errors += line;
    };
    reply.done = [&answer](int code) {
        answer.code = code;
        ++answer.ends;
    };
    reply.directory = directory;
    return reply;
}

} // namespace

QList<QJsonObject> Answered::objects() const
{
    QList<QJsonObject> objects;
    for (const QString &line : out) {
        const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8());
        if (!document.isObject())
            return {};
        objects += document.object();
    }
    return objects;
}

Answered ask(CommandRunner &commands, const QString &line, CommandFormat format, const QString &directory)
{
    Answered answer;
    const auto command = commands.runLine(line, format, replyTo(answer, directory));
    if (!QTest::qWaitFor([&answer] { return answer.ends > 0; }))
        qWarning("not done: %s", qUtf8Printable(line));
    return answer;
}

Asked::Asked(CommandRunner &commands, const QString &line, CommandFormat format)
    : command(commands.runLine(line, format, replyTo(answer)))
{
}

QStringList describeChecks(const QList<CheckRow> &checks)
{
    QStringList texts;
    for (const CheckRow &row : checks) {
        QStringList agents;
        for (const AgentId agent : row.agents)
            agents += QString::number(agent.value);
        texts += u"%1 %2 %3"_s.arg(QString::number(row.check.id.value), agents.join(u','),
                                   checkToWords(row.check).join(u' '));
    }
    return texts;
}

} // namespace vantage::test
