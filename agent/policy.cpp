// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/policy.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** No policy is longer; who names another file by mistake gets a sentence instead of waiting. */
constexpr qint64 maximumFile = qint64(1024) * 1024;

Result<void> readNetworks(const QString &key, const QJsonValue &value, auto &&take)
{
    if (!value.isArray())
        return invalid(u"'%1' is not a list of networks"_s.arg(key));
    const QJsonArray networks = value.toArray();
    for (const auto &network : networks) {
        if (!network.isString())
            return invalid(u"'%1' holds something that is not text"_s.arg(key));
        if (const Result<void> taken = take(network.toString()); !taken)
            return invalid(u"'%1': %2"_s.arg(key, taken.error().message));
    }
    return {};
}

Result<void> readFlag(const QString &key, const QJsonValue &value, bool &flag)
{
    if (!value.isBool())
        return invalid(u"'%1' is neither true nor false"_s.arg(key));
    flag = value.toBool();
    return {};
}

Result<double> readNumber(const QString &key, const QJsonValue &value, double least)
{
    if (!value.isDouble() || value.toDouble() < least || value.toDouble() > 1e15)
        return invalid(u"'%1' is not a number from %2"_s.arg(key).arg(least));
    return value.toDouble();
}

Result<void> readLimit(Policy &policy, const QString &key, const QJsonValue &value)
{
    const auto take = [&](double least, auto &&store) -> Result<void> {
        const Result<double> number = readNumber(key, value, least);
        if (!number)
            return tl::unexpected<Error>(number.error());
        store(*number);
        return {};
    };
    if (key == "min_interval"_L1)
        return take(0,
                    [&](double seconds) { policy.shortestInterval = Micros(std::llround(seconds * 1e6)); });
    if (key == "max_checks"_L1)
        return take(1, [&](double number) { policy.maximumChecks = qsizetype(number); });
    if (key == "max_concurrent"_L1)
        return take(1, [&](double number) { policy.maximumConcurrent = qsizetype(number); });
    if (key == "max_body"_L1)
        return take(1, [&](double number) { policy.maximumBody = qint64(number); });
    return invalid(
        u"'%1' is not known; there are: allow, deny, max_checks, min_interval, max_concurrent, max_body, proxy_names"_s
            .arg(key));
}

} // namespace

Result<Policy> policyFromJson(const QJsonObject &object)
{
    Policy policy;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString key = entry.key();
        Result<void> taken;
        if (key == "allow"_L1)
            taken = readNetworks(key, *entry,
                                 [&](const QString &network) { return policy.networks.allow(network); });
        else if (key == "deny"_L1)
            taken = readNetworks(key, *entry,
                                 [&](const QString &network) { return policy.networks.deny(network); });
        else if (key == "proxy_names"_L1)
            taken = readFlag(key, *entry, policy.proxyNames);
        else
            taken = readLimit(policy, key, *entry);
        if (!taken)
            return tl::unexpected<Error>(taken.error());
    }
    return policy;
}

Result<Policy> readPolicy(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"The policy '%1' cannot be read: %2"_s.arg(path, file.errorString()));
    if (file.size() > maximumFile)
        return invalid(u"The policy '%1' is larger than 1 MiB"_s.arg(path));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) {
        const QString what = error.error == QJsonParseError::NoError
                                 ? u"it is not a JSON object"_s
                                 : u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset);
        return invalid(u"The policy '%1' is wrong: %2"_s.arg(path, what));
    }
    Result<Policy> policy = policyFromJson(document.object());
    if (!policy)
        return invalid(u"The policy '%1' is wrong: %2"_s.arg(path, policy.error().message));
    return policy;
}

} // namespace vantage
