// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/text.h"
#include "gui-manager/console/references.h"

#include <QPointer>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

using Operation = std::function<Result<void>(Configuration &)>;

/** Changes the configuration; `tell` speaks once the change is on disk. */
Answer change(const Invocation &invocation, const Operation &operation, const std::function<void()> &tell)
{
    auto pending = std::make_unique<Pending>();
    invocation.core.change(invocation.step, operation,
                           [alive = QPointer<QObject>(&pending->context), finish = invocation.finish,
                            tell](const Result<void> &saved) {
                               if (!alive)
                                   return;
                               if (saved)
                                   tell();
                               finish(saved);
                           });
    return pending;
}

/** What was set beyond the words that every check of the kind has. */
QString extraWords(const CheckSpec &check)
{
    qsizetype plain = 3 + (infoOf(check.kind).tool == 0 ? 0 : 1); // kind, target, tool, interval
    for (const OptionSpec *spec : optionsOf(check.kind))
        plain += spec->position > 0 ? 1 : 0;
    QStringList words = checkToWords(check).mid(plain);
    for (QString &word : words) {
        const qsizetype value = word.indexOf(u'=') + 1;
        word = word.left(value) + quoteWord(word.mid(value));
    }
    return words.join(u' ');
}

QString headingOf(const KnownAgent &agent, const QList<AgentRow> &rows)
{
    QStringList parts = {CommandRunner::tr("Client %1").arg(agent.id.value)};
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const AgentRow &r) { return r.id == agent.id; });
    if (!agent.name.isEmpty())
        parts += agent.name;
    if (row != rows.end()) {
        if (const QString endpoint = endpointOf(*row); !endpoint.isEmpty())
            parts += endpoint;
        parts += displayName(row->state);
    }
    return parts.join(u"  "_s);
}

void viewClient(const Invocation &invocation, const KnownAgent &agent)
{
    const Output &out = invocation.out;
    const std::vector<const CheckRow *> checks = invocation.core.configuration.checksOf(agent.id);
    TextTable table({{u"#"_s, TextTable::Align::Right},
                     {CommandRunner::tr("Type")},
                     {CommandRunner::tr("Every"), TextTable::Align::Right},
                     {CommandRunner::tr("Target")},
                     {CommandRunner::tr("Options")}});
    int serviceId = 0;
    for (const CheckRow *row : checks) {
        ++serviceId;
        const KindInfo &kind = infoOf(row->check.kind);
        if (out.isJson()) {
            QJsonObject object = toJson(*row);
            object.insert(u"client_id"_s, qint64(agent.id.value));
            object.insert(u"service_id"_s, serviceId);
            out.json(object);
            continue;
        }
        table.addRow({QString::number(serviceId),
                      kind.tool == 0 ? kind.word.toString() : u"%1 %2"_s.arg(kind.word).arg(kind.tool),
                      formatInterval(row->check.interval) + u" s"_s, displayTarget(row->check),
                      extraWords(row->check)});
    }
    if (out.isJson())
        return;
    out.line(headingOf(agent, invocation.core.feed.agents()));
    if (checks.empty())
        out.line(u"  "_s + CommandRunner::tr("no checks"));
    else
        out.table(table);
}

/** Takes `agents=...` out of the words. */
Result<std::optional<QList<AgentId>>> takeAgents(const Configuration &configuration, QStringList &words)
{
    std::optional<QList<AgentId>> agents;
    for (qsizetype i = words.size() - 1; i >= 0; --i) {
        if (!words[i].startsWith("agents="_L1))
            continue;
        const Result<QList<AgentId>> list = clientList(configuration, words.takeAt(i).mid(7));
        if (!list)
            return tl::make_unexpected(list.error());
        agents = *list;
    }
    return agents;
}

/** `text` with the check for %1, its clients for %2 and perhaps a service id for %3. */
void tellCheck(const Invocation &invocation, CheckId id, QString text, qsizetype serviceId = 0)
{
    const CheckRow *row = invocation.core.configuration.check(id);
    if (!row)
        return; // somebody else has removed it meanwhile
    // All at once, because a target may hold a % itself.
    text.replace("%3"_L1, QString::number(serviceId));
    invocation.out.say(text.arg(describe(row->check), describe(row->agents)), toJson(*row));
}

Answer setPaused(const Invocation &invocation, bool isPaused)
{
    const Result<QList<CheckId>> checks = checksOf(invocation);
    if (!checks)
        return tl::make_unexpected(checks.error());
    const auto operation = [ids = *checks, isPaused](Configuration &configuration) -> Result<void> {
        for (const CheckId id : ids) {
            CheckSpec check = configuration.check(id)->check;
            check.paused = isPaused;
            if (Result<void> edited = configuration.editCheck(check); !edited)
                return edited;
        }
        return {};
    };
    return change(invocation, operation, [invocation, ids = *checks, isPaused] {
        for (const CheckId id : ids)
            tellCheck(invocation, id,
                      isPaused ? CommandRunner::tr("Paused %1 at %2.")
                               : CommandRunner::tr("Resumed %1 at %2."));
    });
}

} // namespace

Answer commands::viewconf(const Invocation &invocation)
{
    const Configuration &configuration = invocation.core.configuration;
    if (!invocation.words.isEmpty()) {
        const Result<AgentId> client = knownClient(configuration, invocation.word(0));
        if (!client)
            return tl::make_unexpected(client.error());
        viewClient(invocation, *configuration.agent(*client));
        return {};
    }
    for (const KnownAgent &agent : configuration.agents())
        viewClient(invocation, agent);
    if (configuration.agents().empty() && !invocation.out.isJson())
        invocation.out.line(
            CommandRunner::tr("There is no client yet. The first agent that connects becomes client 1; "
                              "addconf can give it checks now already."));
    return {};
}

Answer commands::addconf(const Invocation &invocation)
{
    const Result<QList<AgentId>> clients = clientList(invocation.core.configuration, invocation.word(0));
    if (!clients)
        return tl::make_unexpected(clients.error());
    const Result<CheckSpec> check = checkFromWords(invocation.words.mid(1), IntervalWord::Required);
    if (!check)
        return tl::make_unexpected(check.error());
    const auto added = std::make_shared<CheckId>();
    const auto operation = [clients = *clients, check = *check,
                            added](Configuration &configuration) -> Result<void> {
        const Result<CheckId> id = configuration.addCheck(check, clients);
        if (!id)
            return tl::make_unexpected(id.error());
        *added = *id;
        return {};
    };
    return change(invocation, operation, [invocation, clients = *clients, added] {
        const qsizetype serviceId = serviceIdOf(invocation.core.configuration, clients.front(), *added);
        tellCheck(invocation, *added,
                  clients.size() > 1 ? CommandRunner::tr("Added %1 to %2.")
                                     : CommandRunner::tr("Added %1 to %2 as service %3."),
                  serviceId);
    });
}

Answer commands::editconf(const Invocation &invocation)
{
    const Configuration &configuration = invocation.core.configuration;
    const Result<AgentId> client = knownClient(configuration, invocation.word(0));
    if (!client)
        return tl::make_unexpected(client.error());
    const Result<CheckId> id = checkOf(configuration, *client, invocation.word(1));
    if (!id)
        return tl::make_unexpected(id.error());
    QStringList words = invocation.words.mid(2);
    const Result<std::optional<QList<AgentId>>> agents = takeAgents(configuration, words);
    if (!agents)
        return tl::make_unexpected(agents.error());
    const Result<CheckSpec> check = withChanges(configuration.check(*id)->check, words);
    if (!check)
        return tl::make_unexpected(check.error());
    const auto operation = [check = *check, agents = *agents](Configuration &changed) -> Result<void> {
        if (Result<void> edited = changed.editCheck(check); !edited)
            return edited;
        return agents ? changed.assign(check.id, *agents) : Result<void>();
    };
    return change(invocation, operation, [invocation, id = *id] {
        tellCheck(invocation, id, CommandRunner::tr("Changed %1 at %2."));
    });
}

Answer commands::delconf(const Invocation &invocation)
{
    const Configuration &configuration = invocation.core.configuration;
    const Result<AgentId> client = knownClient(configuration, invocation.word(0));
    if (!client)
        return tl::make_unexpected(client.error());
    const Result<CheckId> id = checkOf(configuration, *client, invocation.word(1));
    if (!id)
        return tl::make_unexpected(id.error());
    const QString text = CommandRunner::tr("Removed %1 from client %2.")
                             .arg(describe(configuration.check(*id)->check), QString::number(client->value));
    const QJsonObject object{{u"agent"_s, qint64(client->value)},
                             {u"service_id"_s, qint64(serviceIdOf(configuration, *client, *id))},
                             {u"check"_s, qint64(id->value)},
                             {u"removed"_s, true}};
    return change(
        invocation,
        [client = *client, id = *id](Configuration &changed) { return changed.unassign(id, client); },
        [out = invocation.out, text, object] { out.say(text, object); });
}

Answer commands::pause(const Invocation &invocation)
{
    return setPaused(invocation, true);
}

Answer commands::resume(const Invocation &invocation)
{
    return setPaused(invocation, false);
}

} // namespace vantage
