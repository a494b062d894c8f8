// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/console/references.h"

#include <QDateTime>
#include <QDir>

namespace vantage {
using namespace Qt::StringLiterals;

Result<AgentId> clientId(const QString &word)
{
    bool isNumber = false;
    const quint64 number = word.toULongLong(&isNumber);
    if (!isNumber || number == 0)
        return invalid(CommandRunner::tr("'%1' is not a client id; they are whole numbers from 1").arg(word));
    return AgentId(number);
}

Result<AgentId> knownClient(const Configuration &configuration, const QString &word)
{
    const Result<AgentId> id = clientId(word);
    if (id && !configuration.agent(*id))
        return fail(ErrorCode::NotFound, CommandRunner::tr("there is no client %1").arg(id->value));
    return id;
}

Result<QList<AgentId>> clientList(const Configuration &configuration, const QString &word)
{
    QList<AgentId> ids;
    if (word.compare("all"_L1, Qt::CaseInsensitive) == 0) {
        for (const KnownAgent &agent : configuration.agents()) {
            if (!agent.isRevoked)
                ids += agent.id;
        }
        if (ids.isEmpty())
            return fail(ErrorCode::NotFound, CommandRunner::tr("there is no client yet"));
        return ids;
    }
    for (const QString &part : word.split(u',')) {
        const Result<AgentId> id = clientId(part);
        if (!id)
            return tl::make_unexpected(id.error());
        if (!ids.contains(*id))
            ids += *id;
    }
    return ids;
}

Result<CheckId> checkOf(const Configuration &configuration, AgentId client, const QString &word)
{
    const bool isId = word.startsWith(u'#');
    bool isNumber = false;
    const quint64 number = (isId ? word.mid(1) : word).toULongLong(&isNumber);
    if (!isNumber || number == 0 || number > quint64(std::numeric_limits<qsizetype>::max()))
        return invalid(
            CommandRunner::tr("'%1' is not a service id; they are whole numbers from 1").arg(word));
    if (!isId)
        return configuration.checkAt(client, qsizetype(number));
    const CheckRow *row = configuration.check(CheckId(number));
    if (!row || !row->agents.contains(client))
        return fail(ErrorCode::NotFound,
                    CommandRunner::tr("client %1 has no check %2").arg(client.value).arg(word));
    return CheckId(number);
}

Result<QList<CheckId>> checksOf(const Invocation &invocation)
{
    const Configuration &configuration = invocation.core.configuration;
    const Result<AgentId> client = knownClient(configuration, invocation.word(0));
    if (!client)
        return tl::make_unexpected(client.error());
    if (invocation.words.size() > 1) {
        const Result<CheckId> check = checkOf(configuration, *client, invocation.word(1));
        if (!check)
            return tl::make_unexpected(check.error());
        return QList<CheckId>{*check};
    }
    QList<CheckId> checks;
    for (const CheckRow *row : configuration.checksOf(*client))
        checks += row->check.id;
    if (checks.isEmpty())
        return fail(ErrorCode::NotFound, CommandRunner::tr("client %1 has no checks").arg(client->value));
    return checks;
}

qsizetype serviceIdOf(const Configuration &configuration, AgentId client, CheckId check)
{
    const std::vector<const CheckRow *> rows = configuration.checksOf(client);
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [check](const CheckRow *row) { return row->check.id == check; });
    return found == rows.end() ? 0 : found - rows.begin() + 1;
}

QString describe(const QList<AgentId> &clients)
{
    QStringList numbers;
    for (const AgentId id : clients)
        numbers += QString::number(id.value);
    return (clients.size() == 1 ? CommandRunner::tr("client %1") : CommandRunner::tr("clients %1"))
        .arg(numbers.join(u", "_s));
}

std::optional<UtcTime> timeFromWord(const QString &word)
{
    // Qt knows no microseconds.
    if (word.endsWith(u'Z')) {
        if (const Result<UtcTime> exact = utcFromIso8601(word))
            return *exact;
    }
    QDateTime time = QDateTime::fromString(word, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return UtcTime(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

QString relativeTo(UtcTime now, UtcTime time)
{
    constexpr auto asGoodAsNow = std::chrono::milliseconds(500);
    if (time > now + asGoodAsNow)
        return CommandRunner::tr("in %1").arg(formatSpan(time - now));
    if (time < now - asGoodAsNow)
        return CommandRunner::tr("%1 ago").arg(formatSpan(now - time));
    return CommandRunner::tr("now");
}

QString filePath(const Invocation &invocation, const QString &word)
{
    if (word.startsWith("~/"_L1))
        return QDir::home().absoluteFilePath(word.mid(2));
    const QString &directory = invocation.out.directory();
    return QDir(directory.isEmpty() ? QDir::currentPath() : directory).absoluteFilePath(word);
}

} // namespace vantage
