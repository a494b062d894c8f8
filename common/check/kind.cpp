// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/check/kind.h"

#include "common/check/kinds/tables.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array families = {"any"_L1, "4"_L1, "6"_L1, "each"_L1};

constexpr std::array common = {
    OptionSpec{.name = "timeout"_L1,
               .type = OptionType::Duration,
               .label = QT_TRANSLATE_NOOP("Options", "Timeout"),
               .help = QT_TRANSLATE_NOOP(
                   "Options", "Deadline of one attempt; without it 10 s, or the interval if that is less."),
               .minimum = 0.01,
               .maximum = 3600,
               .unit = "s"_L1},
    OptionSpec{.name = "retries"_L1,
               .type = OptionType::Integer,
               .label = QT_TRANSLATE_NOOP("Options", "Retries"),
               .help = QT_TRANSLATE_NOOP("Options", "Further attempts before a failure is reported."),
               .defaultValue = "0"_L1,
               .maximum = 10},
    OptionSpec{.name = "retry_interval"_L1,
               .type = OptionType::Duration,
               .label = QT_TRANSLATE_NOOP("Options", "Retry after"),
               .help = QT_TRANSLATE_NOOP("Options", "Time between a failed attempt and the next."),
               .defaultValue = "1"_L1,
               .maximum = 3600,
               .unit = "s"_L1},
    OptionSpec{.name = "family"_L1,
               .type = OptionType::Choice,
               .label = QT_TRANSLATE_NOOP("Options", "IP version"),
               .help = QT_TRANSLATE_NOOP("Options", "Which addresses of a name to use; each makes the check "
                                                    "over both versions, and the worse result counts."),
               .defaultValue = "any"_L1,
               .choices = families},
};

constexpr std::array commonFieldSpecs = {
    FieldSpec{"families"_L1, FieldType::List, QT_TRANSLATE_NOOP("Fields", "Each IP version")},
};

constexpr std::array<const KindInfo *, kindCount> kinds = {
    &httpInfo, &httpsInfo, &tcpInfo, &udpInfo, &dnsInfo, &ntpInfo, &pingInfo, &tracerouteInfo, &localInfo};

using OptionList = std::vector<const OptionSpec *>;

const std::array<OptionList, kindCount> &optionLists()
{
    static const std::array<OptionList, kindCount> lists = [] {
        std::array<OptionList, kindCount> all;
        for (const KindInfo *info : kinds) {
            OptionList &list = all.at(size_t(info->kind));
            for (const OptionSpec &spec : info->options)
                list.push_back(&spec);
            for (const OptionSpec &spec : common)
                list.push_back(&spec);
        }
        return all;
    }();
    return lists;
}

} // namespace

std::span<const KindInfo *const> allKinds()
{
    return kinds;
}

const KindInfo &infoOf(Kind kind)
{
    return *kinds.at(size_t(kind));
}

QString displayName(Kind kind)
{
    return QCoreApplication::translate("Kinds", infoOf(kind).label);
}

std::optional<Kind> kindFromCode(QStringView code)
{
    for (const KindInfo *info : kinds) {
        if (code == info->code)
            return info->kind;
    }
    return std::nullopt;
}

std::optional<Kind> kindFromWord(QStringView word, int tool)
{
    if (word.compare("NDP"_L1, Qt::CaseInsensitive) == 0)
        return Kind::Ntp;
    for (const KindInfo *info : kinds) {
        const bool isWord = word.compare(info->word, Qt::CaseInsensitive) == 0;
        if ((isWord && (tool == 0 || tool == info->tool)) ||
            word.compare(info->code, Qt::CaseInsensitive) == 0)
            return info->kind;
    }
    return std::nullopt;
}

std::span<const OptionSpec> commonOptions()
{
    return common;
}

std::span<const FieldSpec> commonFields()
{
    return commonFieldSpecs;
}

std::span<const OptionSpec *const> optionsOf(Kind kind)
{
    return optionLists().at(size_t(kind));
}

const OptionSpec *findOption(Kind kind, QStringView name)
{
    for (const OptionSpec *spec : optionsOf(kind)) {
        if (name == spec->name)
            return spec;
    }
    return nullptr;
}

const FieldSpec *findField(Kind kind, QStringView name)
{
    for (const std::span<const FieldSpec> specs : {infoOf(kind).fields, commonFields()}) {
        for (const FieldSpec &spec : specs) {
            if (name == spec.name)
                return &spec;
        }
    }
    return nullptr;
}

OptionReader readOptions(Kind kind, const OptionMap &values)
{
    return OptionReader(values, optionsOf(kind));
}

Result<QString> normaliseHost(const QString &text)
{
    QString host = text.trimmed();
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (host.isEmpty())
        return invalid(u"a host name or an address is missing"_s);
    if (host.contains("://"_L1))
        return invalid(u"'%1' is a URL; a host name or an address is needed here"_s.arg(host));
    QHostAddress address;
    if (address.setAddress(host))
        return host.contains(u':') ? address.toString() : host;
    if (host.contains(u':'))
        return invalid(u"'%1' is not a host name; the port is a word of its own"_s.arg(host));
    const QByteArray ascii = QUrl::toAce(host);
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '.' || c == '_';
    };
    // Names with underscores are not valid in a URL but are in DNS, so toAce() is not the last word.
    const QString name = ascii.isEmpty() ? host : QString::fromLatin1(ascii);
    const QByteArray letters = name.toUtf8();
    if (letters.size() > 253 || !std::all_of(letters.begin(), letters.end(), isAllowed) ||
        name.startsWith(u'-') || name.startsWith(u'.') || name.contains(".."_L1))
        return invalid(u"'%1' is not a host name or an address"_s.arg(host));
    return name;
}

QString hostWithPort(const QString &host, const QString &port)
{
    return host.contains(u':') ? u'[' + host + u"]:"_s + port : host + u':' + port;
}

QString displayHost(const QString &target, const OptionMap &)
{
    return target;
}

QString displayHostPort(const QString &target, const OptionMap &options)
{
    return hostWithPort(target, options.value(u"port"_s));
}

} // namespace vantage
