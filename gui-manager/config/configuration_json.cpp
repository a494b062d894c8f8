// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/text.h"
#include "gui-manager/config/configuration.h"
#include "gui-manager/config/earlier_form.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr QLatin1StringView formatName = "vantage-configuration"_L1;

struct ConfigurationJsonText
{
    Q_DECLARE_TR_FUNCTIONS(Configuration)
};

constexpr std::array retentionFields = {
    std::pair("raw_days"_L1, &Retention::raw),
    std::pair("minute_days"_L1, &Retention::minutes),
    std::pair("hour_days"_L1, &Retention::hours),
};

QJsonObject agentToJson(const KnownAgent &agent, Secrets secrets)
{
    QJsonObject object{{u"id"_s, qint64(agent.id.value)}, {u"name"_s, agent.name}};
    if (secrets == Secrets::Shown && !agent.key.isEmpty())
        object.insert(u"key"_s, agent.key);
    if (!agent.address.isEmpty()) {
        object.insert(u"address"_s, agent.address);
        object.insert(u"port"_s, agent.port);
    }
    if (agent.firstSeen)
        object.insert(u"first_seen"_s, toIso8601(*agent.firstSeen));
    if (agent.lastSeen)
        object.insert(u"last_seen"_s, toIso8601(*agent.lastSeen));
    if (agent.isRevoked)
        object.insert(u"revoked"_s, true);
    return object;
}

QJsonObject tokenToJson(const JoinToken &token)
{
    QJsonObject object{{u"sha256"_s, QString::fromLatin1(token.hash.toHex())},
                       {u"expires"_s, toIso8601(token.expires)}};
    if (token.agent.isValid())
        object.insert(u"agent"_s, qint64(token.agent.value));
    if (token.isLocal)
        object.insert(u"local"_s, true);
    if (!token.heldBy.isEmpty())
        object.insert(u"held_by"_s, token.heldBy);
    return object;
}

/** A whole number from 1, or nothing. */
std::optional<quint64> numberOf(const QJsonValue &value)
{
    const qint64 number = value.toInteger(0);
    return number >= 1 ? std::optional(quint64(number)) : std::nullopt;
}

std::optional<UtcTime> timeOf(const QJsonValue &value)
{
    const Result<UtcTime> time = utcFromIso8601(value.toString());
    return time ? std::optional(*time) : std::nullopt;
}

} // namespace

/** Builds a Configuration from our own file; what is wrong in it is kept out and told. */
class ConfigurationReader
{
public:
    explicit ConfigurationReader(QStringList &warnings)
        : m_warnings(warnings)
    {
    }

    [[nodiscard]] Configuration read(const QJsonObject &object)
    {
        tellUnknown(object,
                    {"format"_L1, "version"_L1, "revision"_L1, "last_check"_L1, "retention"_L1, "agents"_L1,
                     "checks"_L1, "tokens"_L1},
                    {});
        m_result.m_revision = Revision(numberOf(object.value("revision"_L1)).value_or(0));
        m_result.m_lastCheck = CheckId(numberOf(object.value("last_check"_L1)).value_or(0));
        readRetention(object.value("retention"_L1));
        readEach(object, "agents"_L1, &ConfigurationReader::readAgent);
        const QJsonArray checks = object.value("checks"_L1).toArray();
        for (const auto &check : checks) {
            // Ids that are given anew must be new to the whole file.
            const CheckId id(numberOf(check.toObject().value("id"_L1)).value_or(0));
            m_result.m_lastCheck = std::max(m_result.m_lastCheck, id);
        }
        readEach(object, "checks"_L1, &ConfigurationReader::readCheck);
        readEach(object, "tokens"_L1, &ConfigurationReader::readToken);
        std::ranges::sort(m_result.m_checks, {}, [](const CheckRow &row) { return row.check.id; });
        return std::move(m_result);
    }

private:
    void warn(const QString &place, const QString &what)
    {
        m_warnings += place.isEmpty() ? escapeControl(what) : escapeControl(place + u": "_s + what);
    }

    void tellUnknown(const QJsonObject &object, std::initializer_list<QLatin1StringView> known,
                     const QString &place)
    {
        for (const QString &key : object.keys()) {
            if (std::ranges::find(known, key) == known.end())
                warn(place, ConfigurationJsonText::tr("'%1' is not a key that is known here, and is ignored")
                                .arg(key));
        }
    }

    void readEach(const QJsonObject &object, QLatin1StringView key,
                  void (ConfigurationReader::*readEntry)(const QJsonObject &, const QString &))
    {
        const QJsonValue list = object.value(key);
        if (!list.isUndefined() && !list.isArray())
            warn(key, ConfigurationJsonText::tr("a list is needed; this is left out"));
        int position = 0;
        const QJsonArray entries = list.toArray();
        for (const auto &entry : entries) {
            const QString place = u"%1[%2]"_s.arg(key).arg(position++);
            if (entry.isObject())
                (this->*readEntry)(entry.toObject(), place);
            else
                warn(place, ConfigurationJsonText::tr("an object is needed; this is left out"));
        }
    }

    void readRetention(const QJsonValue &value)
    {
        const QString place = u"retention"_s;
        if (!value.isUndefined() && !value.isObject())
            return warn(place, ConfigurationJsonText::tr("an object is needed; this is left out"));
        const QJsonObject object = value.toObject();
        QStringList known;
        for (const auto &[name, days] : retentionFields) {
            known += name;
            std::chrono::days &kept = m_result.m_retention.*days;
            if (!object.contains(name))
                continue;
            const std::optional<quint64> number = numberOf(object.value(name));
            if (number && *number <= quint64(Retention::longest))
                kept = std::chrono::days(int(*number));
            else
                warn(place, ConfigurationJsonText::tr(
                                "%1: a whole number of days from 1 to %2 is needed; %3 days are used")
                                .arg(QString(name), QString::number(Retention::longest),
                                     QString::number(kept.count())));
        }
        for (const QString &key : object.keys()) {
            if (!known.contains(key))
                warn(place, ConfigurationJsonText::tr("'%1' is not a key that is known here, and is ignored")
                                .arg(key));
        }
    }

    void readAgent(const QJsonObject &object, const QString &place)
    {
        tellUnknown(object,
                    {"id"_L1, "key"_L1, "name"_L1, "address"_L1, "port"_L1, "first_seen"_L1, "last_seen"_L1,
                     "revoked"_L1},
                    place);
        const AgentId id(numberOf(object.value("id"_L1)).value_or(0));
        if (!id.isValid() || id > maximumAgentId)
            return warn(place, ConfigurationJsonText::tr(
                                   "id: a whole number from 1 to %1 is needed; this agent is left out")
                                   .arg(maximumAgentId.value));
        if (m_result.agent(id))
            return warn(place, ConfigurationJsonText::tr("id %1 is there twice; the second agent is left out")
                                   .arg(id.value));
        const QString key = object.value("key"_L1).toString();
        if (const KnownAgent *same = m_result.agentOfKey(key))
            return warn(place, ConfigurationJsonText::tr("agent %1 has the key of agent %2 and is left out")
                                   .arg(id.value)
                                   .arg(same->id.value));
        m_result.agentOrWaiting(id) = {.id = id,
                                       .key = key,
                                       .name = object.value("name"_L1).toString(),
                                       .address = object.value("address"_L1).toString(),
                                       .port = quint16(std::clamp(object.value("port"_L1).toInt(), 0, 65535)),
                                       .firstSeen = timeOf(object.value("first_seen"_L1)),
                                       .lastSeen = timeOf(object.value("last_seen"_L1)),
                                       .isRevoked = object.value("revoked"_L1).toBool()};
    }

    void readToken(const QJsonObject &object, const QString &place)
    {
        const QByteArray hash = QByteArray::fromHex(object.value("sha256"_L1).toString().toLatin1());
        const std::optional<UtcTime> expires = timeOf(object.value("expires"_L1));
        const AgentId agent(numberOf(object.value("agent"_L1)).value_or(0));
        if (hash.isEmpty() || !expires || agent > maximumAgentId)
            return warn(place, ConfigurationJsonText::tr(
                                   "sha256, expires and a client id are needed; this token is left out"));
        m_result.addToken({.hash = hash,
                           .expires = *expires,
                           .agent = agent,
                           .isLocal = object.value("local"_L1).toBool(),
                           .heldBy = object.value("held_by"_L1).toString()});
    }

    void readCheck(const QJsonObject &object, const QString &place)
    {
        QStringList unknown;
        Result<CheckSpec> check = checkFromJson(object, &unknown);
        for (const QString &sentence : unknown)
            warn(place, sentence);
        if (!check)
            return warn(place,
                        ConfigurationJsonText::tr("%1; this check is left out").arg(check.error().message));
        const std::optional<QList<AgentId>> agents = readAgentIds(object.value("agents"_L1));
        if (!agents)
            return warn(place,
                        ConfigurationJsonText::tr(
                            "agents: a list of client ids from 1 to %1 is needed; this check is left out")
                            .arg(maximumAgentId.value));
        const bool isTaken = std::ranges::any_of(
            m_result.m_checks, [&check](const CheckRow &row) { return row.check.id == check->id; });
        if (!check->id.isValid() || isTaken) {
            const CheckId fresh(++m_result.m_lastCheck.value);
            warn(place, isTaken
                            ? ConfigurationJsonText::tr("id %1 is there twice; this check is now %2")
                                  .arg(check->id.value)
                                  .arg(fresh.value)
                            : ConfigurationJsonText::tr("a check without id; it is now %1").arg(fresh.value));
            check->id = fresh;
        }
        const Revision revision(numberOf(object.value("revision"_L1)).value_or(0));
        m_result.m_revision = std::max(m_result.m_revision, revision);
        for (const AgentId agent : *agents)
            m_result.agentOrWaiting(agent);
        m_result.m_checks.push_back({.check = std::move(*check), .revision = revision, .agents = *agents});
    }

    static std::optional<QList<AgentId>> readAgentIds(const QJsonValue &value)
    {
        QList<AgentId> agents;
        const QJsonArray entries = value.toArray();
        for (const auto &entry : entries) {
            const AgentId id(numberOf(entry).value_or(0));
            if (!id.isValid() || id > maximumAgentId)
                return std::nullopt;
            if (!agents.contains(id))
                agents += id;
        }
        std::sort(agents.begin(), agents.end());
        return agents.isEmpty() ? std::nullopt : std::optional(agents);
    }

    QStringList &m_warnings;
    Configuration m_result;
};

QJsonObject Configuration::toJson(Secrets secrets) const
{
    QJsonArray agents;
    for (const KnownAgent &agent : m_agents)
        agents.append(agentToJson(agent, secrets));
    QJsonObject retention;
    for (const auto &[name, days] : retentionFields)
        retention.insert(name, int((m_retention.*days).count()));
    QJsonArray checks;
    for (const CheckRow &row : m_checks) {
        QJsonObject check = vantage::toJson(row, secrets);
        check.insert(u"revision"_s, qint64(row.revision.value));
        checks.append(check);
    }
    QJsonObject whole{{u"format"_s, formatName.toString()},
                      {u"version"_s, formatVersion},
                      {u"revision"_s, qint64(m_revision.value)},
                      {u"last_check"_s, qint64(m_lastCheck.value)},
                      {u"retention"_s, retention},
                      {u"agents"_s, agents},
                      {u"checks"_s, checks}};
    if (secrets == Secrets::Shown && !m_tokens.empty()) {
        QJsonArray tokens;
        for (const JoinToken &token : m_tokens)
            tokens.append(tokenToJson(token));
        whole.insert(u"tokens"_s, tokens);
    }
    return whole;
}

bool isEarlierForm(const QJsonObject &object)
{
    return !object.contains("format"_L1) && !object.contains("checks"_L1) && !object.contains("agents"_L1);
}

Result<Configuration> Configuration::fromJson(const QByteArray &json, QStringList *warnings)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(ConfigurationJsonText::tr("not valid JSON at byte %1: %2")
                           .arg(error.offset)
                           .arg(error.errorString()));
    if (!document.isObject())
        return invalid(ConfigurationJsonText::tr("a JSON object is needed, not a list or a single value"));
    const QJsonObject object = document.object();
    QStringList ignored;
    QStringList &told = warnings ? *warnings : ignored;
    if (isEarlierForm(object))
        return readEarlierForm(json, told);
    if (object.value("format"_L1).toString(formatName) != formatName)
        return invalid(ConfigurationJsonText::tr("format: '%1' is not a configuration of Vantage")
                           .arg(object.value("format"_L1).toString()));
    if (object.value("version"_L1).toInt(formatVersion) > formatVersion)
        return fail(ErrorCode::Conflict,
                    ConfigurationJsonText::tr("a newer version of Vantage wrote this configuration"));
    return ConfigurationReader(told).read(object);
}

} // namespace vantage
