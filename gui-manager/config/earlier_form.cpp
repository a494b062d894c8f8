// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/config/earlier_form.h"

#include "common/util/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

struct EarlierFormText
{
    Q_DECLARE_TR_FUNCTIONS(Configuration)
};

struct Member
{
    QString key;
    QByteArray value; ///< its JSON
};

/** Where a JSON string that begins at `from` ends: behind its closing quote. */
qsizetype endOfString(const QByteArray &json, qsizetype from)
{
    qsizetype at = from + 1;
    while (json.at(at) != '"')
        at += json.at(at) == '\\' ? 2 : 1;
    return at + 1;
}

QString unquoted(const QByteArray &string)
{
    return QJsonDocument::fromJson('[' + string + ']').array().at(0).toString();
}

/** The members of a valid JSON object in their order. QJsonObject keeps the last of those that have the same
   key: tasks would be lost without a word. */
std::vector<Member> membersOf(const QByteArray &json)
{
    std::vector<Member> members;
    int depth = 0;
    QString key;
    qsizetype valueStart = -1;
    const auto endValue = [&](qsizetype end) {
        if (valueStart >= 0)
            members.push_back({key, json.mid(valueStart, end - valueStart).trimmed()});
        valueStart = -1;
    };
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json.at(at);
        if (c == '"') {
            const qsizetype end = endOfString(json, at);
            if (depth == 1 && valueStart < 0)
                key = unquoted(json.mid(at, end - at));
            at = end - 1;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (--depth == 0)
                endValue(at);
        } else if (c == ':' && depth == 1) {
            valueStart = at + 1;
        } else if (c == ',' && depth == 1) {
            endValue(at);
        }
    }
    return members;
}

/** The names that a member of a task may have; the first is the one in our messages. */
constexpr std::array addressKeys = {"address"_L1, "url"_L1, "URL"_L1, "host"_L1, "server"_L1};
constexpr std::array kindKeys = {"service_type"_L1, "server_type"_L1, "ServerType"_L1};
constexpr std::array intervalKeys = {"interval"_L1, "time_interval"_L1, "frequency"_L1, "TimeInterval"_L1};
constexpr std::array portKeys = {"port"_L1, "Port"_L1};
constexpr std::array queryKeys = {"query"_L1, "Query"_L1};
constexpr std::array typeKeys = {"record_type"_L1, "query_type"_L1, "type"_L1, "Type"_L1};
constexpr std::array toolKeys = {"tool"_L1, "Tool"_L1};

/** Takes members out of a task, so that what is left over can be told. */
class TaskMembers
{
public:
    explicit TaskMembers(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    /** Numbers as text; empty where it is absent or null. */
    [[nodiscard]] QString take(std::span<const QLatin1StringView> names)
    {
        QString text;
        for (const QLatin1StringView name : names) {
            const QJsonValue value = m_object.take(name);
            if (!text.isEmpty())
                continue;
            text = value.isDouble() ? QString::number(value.toDouble(), 'f', 6) : value.toString().trimmed();
            if (value.isDouble() && value.toDouble() == double(value.toInteger()))
                text = QString::number(value.toInteger());
        }
        return text;
    }
    [[nodiscard]] QStringList rest() const { return m_object.keys(); }

private:
    QJsonObject m_object;
};

int toolOf(const QString &text)
{
    if (text.compare("ping"_L1, Qt::CaseInsensitive) == 0)
        return 1;
    return text.compare("traceroute"_L1, Qt::CaseInsensitive) == 0 ? 2 : text.toInt();
}

/** The earlier version kept a web server's port beside its address. */
Result<QString> urlWithPort(Kind kind, const QString &target, const QString &port)
{
    const Result<QString> normal = infoOf(kind).normaliseTarget(target);
    const int standard = kind == Kind::Http ? 80 : 443;
    if (!normal || port.isEmpty() || port.toInt() == standard)
        return normal;
    if (port.toInt() < 1 || port.toInt() > 65535)
        return invalid(EarlierFormText::tr("port: '%1' is not a port").arg(port));
    QUrl url(*normal);
    if (url.port() < 0)
        url.setPort(port.toInt());
    return url.toString(QUrl::FullyEncoded);
}

Result<CheckSpec> readTask(TaskMembers &members)
{
    const QString word = members.take(kindKeys);
    const QString tool = members.take(toolKeys);
    if (word.isEmpty())
        return invalid(EarlierFormText::tr("service_type is missing"));
    const std::optional<Kind> kind = kindFromWord(word, toolOf(tool));
    if (!kind)
        return invalid(EarlierFormText::tr("service_type: '%1' is not a kind of check").arg(word));

    CheckSpec check;
    check.kind = *kind;
    check.target = members.take(addressKeys);
    if (check.target.isEmpty())
        return invalid(EarlierFormText::tr("address is missing"));
    const QString port = members.take(portKeys);
    if (*kind == Kind::Http || *kind == Kind::Https) {
        const Result<QString> url = urlWithPort(*kind, check.target, port);
        if (!url)
            return tl::unexpected(url.error());
        check.target = *url;
    } else if (!port.isEmpty() && findOption(*kind, u"port")) {
        check.options.insert(u"port"_s, port);
    }
    const QString query = members.take(queryKeys);
    const QString type = members.take(typeKeys);
    if (*kind == Kind::Dns) {
        check.options.insert(u"query"_s, query);
        if (!type.isEmpty())
            check.options.insert(u"type"_s, type);
    }
    const QString interval = members.take(intervalKeys);
    if (interval.isEmpty())
        return invalid(EarlierFormText::tr("interval is missing"));
    const Result<Micros> every = parseInterval(interval);
    if (!every)
        return tl::unexpected(every.error());
    check.interval = *every;
    return validated(std::move(check));
}

} // namespace

Configuration readEarlierForm(const QByteArray &json, QStringList &warnings)
{
    const auto warn = [&warnings](const QString &sentence) {
        warnings += escapeControl(sentence);
    };
    Configuration configuration;
    QSet<AgentId> seen;
    for (const Member &member : membersOf(json)) {
        bool isNumber = false;
        const AgentId agent(member.key.toULongLong(&isNumber));
        const QString client = EarlierFormText::tr("client \"%1\"").arg(member.key);
        if (!isNumber || !agent.isValid() || agent > maximumAgentId) {
            warn(EarlierFormText::tr("%1: a client id is a whole number from 1; its tasks are left out")
                     .arg(client));
            continue;
        }
        if (seen.contains(agent))
            warn(EarlierFormText::tr("%1 is there twice; the tasks of both are kept").arg(client));
        seen.insert(agent);
        const QJsonDocument tasks = QJsonDocument::fromJson(member.value);
        if (!tasks.isArray()) {
            warn(EarlierFormText::tr("%1: a list of tasks is needed; it is left out").arg(client));
            continue;
        }
        configuration.agentOrWaiting(agent);
        int number = 0;
        const QJsonArray entries = tasks.array();
        for (const auto &value : entries) {
            const QString place = EarlierFormText::tr("%1, task %2").arg(client).arg(++number);
            TaskMembers members(value.toObject());
            const Result<CheckSpec> check = readTask(members);
            const Result<CheckId> added = check ? configuration.addCheck(*check, {agent})
                                                : Result<CheckId>(tl::unexpected(check.error()));
            if (!added)
                warn(EarlierFormText::tr("%1: %2; it is left out").arg(place, added.error().message));
            for (const QString &key : members.rest()) {
                if (added)
                    warn(EarlierFormText::tr("%1: '%2' is not a key that is known here, and is ignored")
                             .arg(place, key));
            }
        }
    }
    return configuration;
}

} // namespace vantage
