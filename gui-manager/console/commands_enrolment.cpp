// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/join_string.h"
#include "gui-manager/console/references.h"

#include <QPointer>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Names a token among those that are open, and gives nothing of it away. */
QString shortNameOf(const QByteArray &hash)
{
    constexpr qsizetype digits = 8;
    return QString::fromLatin1(hash.toHex().left(digits));
}

/** Given out, good and not used yet. The one for agents of this machine is renewed by itself, and is nobody's business. */
bool isOpen(const JoinToken &token, UtcTime now)
{
    return !token.isLocal && token.isValidAt(now);
}

QString forWhom(const JoinToken &token)
{
    return token.agent.isValid() ? QString::number(token.agent.value) : CommandRunner::tr("a new one");
}

Answer invite(const Invocation &invocation, AgentId client)
{
    auto pending = std::make_unique<Pending>();
    const auto tell = [invocation,
                       alive = QPointer<QObject>(&pending->context)](const Result<Invitation> &invitation) {
        if (!alive)
            return;
        if (!invitation)
            return invocation.finish(tl::make_unexpected(invitation.error()));
        const QString start = u"vantage-agent --join '%1'"_s.arg(invitation->join);
        if (invocation.out.isJson()) {
            QJsonObject object{
                {u"join"_s, invitation->join},
                {u"command"_s, start},
                {u"token"_s, shortNameOf(hashOfToken(parseJoinString(invitation->join)->token))},
                {u"expires"_s, toIso8601(invitation->expires)},
                {u"this_machine_only"_s, invitation->isForThisMachine}};
            if (invitation->agent.isValid())
                object.insert(u"agent"_s, qint64(invitation->agent.value));
            invocation.out.json(object);
        } else {
            invocation.out.line(start);
            invocation.out.line(CommandRunner::tr("This lets one agent in, until %1.")
                                    .arg(toIso8601(invitation->expires).left(19) + u'Z'));
            if (invitation->isForThisMachine)
                invocation.out.line(
                    CommandRunner::tr(
                        "The manager listens on this machine only: agents elsewhere cannot reach it. "
                        "Start it with --listen 0.0.0.0:%1, and give a new join string then.")
                        .arg(parseJoinString(invitation->join)->port));
        }
        invocation.finish({});
    };
    invocation.core.invite(client, tell);
    return pending;
}

Answer listOpen(const Invocation &invocation)
{
    const Output &out = invocation.out;
    const UtcTime now = utcNow();
    TextTable table(
        {{CommandRunner::tr("Token")}, {CommandRunner::tr("Expires")}, {CommandRunner::tr("Client")}});
    int open = 0;
    for (const JoinToken &token : invocation.core.configuration.tokens()) {
        if (!isOpen(token, now))
            continue;
        ++open;
        if (out.isJson())
            out.json(
                {{u"token"_s, shortNameOf(token.hash)},
                 {u"expires"_s, toIso8601(token.expires)},
                 {u"agent"_s, token.agent.isValid() ? QJsonValue(qint64(token.agent.value)) : QJsonValue()}});
        else
            table.addRow({shortNameOf(token.hash), toIso8601(token.expires).left(19) + u'Z', forWhom(token)});
    }
    if (out.isJson())
        return {};
    if (open == 0)
        out.line(CommandRunner::tr("No join string waits for an agent."));
    else
        out.table(table);
    return {};
}

/** All that are open, or the one with that name. */
Answer withdraw(const Invocation &invocation, const QString &name)
{
    const UtcTime now = utcNow();
    QList<QByteArray> hashes;
    for (const JoinToken &token : invocation.core.configuration.tokens()) {
        if (isOpen(token, now) &&
            (name.isEmpty() || name.compare(shortNameOf(token.hash), Qt::CaseInsensitive) == 0))
            hashes += token.hash;
    }
    if (hashes.isEmpty() && !name.isEmpty())
        return fail(ErrorCode::NotFound,
                    CommandRunner::tr("no join string with the token %1 waits for an agent").arg(name));
    auto pending = std::make_unique<Pending>();
    const auto tell = [invocation, count = int(hashes.size()),
                       alive = QPointer<QObject>(&pending->context)](const Result<void> &saved) {
        if (!alive)
            return;
        if (saved)
            invocation.out.say(CommandRunner::tr("%n join string(s) withdrawn.", nullptr, count),
                               {{u"withdrawn"_s, count}});
        invocation.finish(saved);
    };
    invocation.core.change(
        invocation.step,
        [hashes](Configuration &changed) -> Result<void> {
            changed.removeTokens([&hashes](const JoinToken &token) { return hashes.contains(token.hash); });
            return {};
        },
        tell);
    return pending;
}

} // namespace

Answer commands::enrol(const Invocation &invocation)
{
    const QString word = invocation.word(0).toLower();
    if (word == "withdraw"_L1)
        return withdraw(invocation, invocation.word(1));
    if (invocation.words.size() > 1)
        return invalid(CommandRunner::tr("'%1' is one word too many").arg(invocation.word(1)));
    if (word.isEmpty())
        return invite(invocation, {});
    if (word == "list"_L1)
        return listOpen(invocation);
    const Result<AgentId> client = clientId(word);
    if (!client)
        return tl::make_unexpected(client.error());
    return invite(invocation, *client);
}

Answer commands::revoke(const Invocation &invocation)
{
    const Result<AgentId> client = knownClient(invocation.core.configuration, invocation.word(0));
    if (!client)
        return tl::make_unexpected(client.error());
    auto pending = std::make_unique<Pending>();
    const auto tell = [invocation, client = *client,
                       alive = QPointer<QObject>(&pending->context)](const Result<void> &saved) {
        if (!alive)
            return;
        if (saved)
            invocation.out.say(CommandRunner::tr("Client %1 is revoked.").arg(client.value),
                               {{u"id"_s, qint64(client.value)}, {u"revoked"_s, true}});
        invocation.finish(saved);
    };
    invocation.core.revoke(*client, tell);
    return pending;
}

} // namespace vantage
