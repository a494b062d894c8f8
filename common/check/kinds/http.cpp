// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/check/kinds/tables.h"
#include "common/check/kinds/tls_tables.h"

#include <QCoreApplication>
#include <QUrl>

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array methods = {"GET"_L1,    "HEAD"_L1,    "POST"_L1, "PUT"_L1,
                                "DELETE"_L1, "OPTIONS"_L1, "PATCH"_L1};

Result<QString> normaliseProxy(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return typed;
    QUrl url(typed.contains("://"_L1) ? typed : "http://"_L1 + typed, QUrl::StrictMode);
    if (!url.userInfo().isEmpty())
        return invalid(u"the proxy has credentials in it; give them as proxy_user= and proxy_password="_s);
    const QString path = url.path();
    if ((url.scheme() != "http"_L1 && url.scheme() != "socks5"_L1) || url.host().isEmpty() ||
        url.port() <= 0 || url.hasQuery() || url.hasFragment() || (!path.isEmpty() && path != "/"_L1))
        return invalid(u"'%1' is not a proxy like http://host:port or socks5://host:port"_s.arg(typed));
    url.setPath({});
    return url.toString(QUrl::FullyEncoded);
}

constexpr std::array engines = {"auto"_L1, "curl"_L1, "qt"_L1};

constexpr std::array ownOptions = {
    OptionSpec{.name = "method"_L1,
               .type = OptionType::Choice,
               .label = QT_TRANSLATE_NOOP("Options", "Method"),
               .help = QT_TRANSLATE_NOOP("Options", "HTTP request method."),
               .defaultValue = "GET"_L1,
               .choices = methods},
    OptionSpec{.name = "status"_L1,
               .type = OptionType::StatusSet,
               .label = QT_TRANSLATE_NOOP("Options", "Accepted status"),
               .help = QT_TRANSLATE_NOOP("Options",
                                         "Status codes that are right: codes and ranges, as in 200-299,304."),
               .defaultValue = "200-299"_L1},
    OptionSpec{.name = "match"_L1,
               .type = OptionType::Pattern,
               .label = QT_TRANSLATE_NOOP("Options", "Body must match"),
               .help = QT_TRANSLATE_NOOP("Options", "Regular expression that the body must contain.")},
    OptionSpec{.name = "nomatch"_L1,
               .type = OptionType::Pattern,
               .label = QT_TRANSLATE_NOOP("Options", "Body must not match"),
               .help = QT_TRANSLATE_NOOP("Options", "Regular expression that the body must not contain.")},
    OptionSpec{.name = "header"_L1,
               .type = OptionType::List,
               .label = QT_TRANSLATE_NOOP("Options", "Request headers"),
               .help = QT_TRANSLATE_NOOP("Options", "Header lines to send, as in Accept: text/html.")},
    OptionSpec{.name = "body"_L1,
               .type = OptionType::Text,
               .label = QT_TRANSLATE_NOOP("Options", "Request body"),
               .help = QT_TRANSLATE_NOOP("Options", "Text to send as the body of the request.")},
    OptionSpec{.name = "user"_L1,
               .type = OptionType::Text,
               .label = QT_TRANSLATE_NOOP("Options", "User"),
               .help = QT_TRANSLATE_NOOP("Options", "User name for basic authentication.")},
    OptionSpec{.name = "password"_L1,
               .type = OptionType::Secret,
               .label = QT_TRANSLATE_NOOP("Options", "Password"),
               .help = QT_TRANSLATE_NOOP("Options", "Password for basic authentication.")},
    OptionSpec{.name = "bearer"_L1,
               .type = OptionType::Secret,
               .label = QT_TRANSLATE_NOOP("Options", "Bearer token"),
               .help = QT_TRANSLATE_NOOP("Options", "Token to send as Authorization: Bearer.")},
    OptionSpec{.name = "redirects"_L1,
               .type = OptionType::Integer,
               .label = QT_TRANSLATE_NOOP("Options", "Redirects"),
               .help = QT_TRANSLATE_NOOP("Options", "Most redirects to follow; 0 follows none."),
               .defaultValue = "5"_L1,
               .minimum = 0,
               .maximum = 50},
    OptionSpec{.name = "header_match"_L1,
               .type = OptionType::Pattern,
               .label = QT_TRANSLATE_NOOP("Options", "Header must match"),
               .help =
                   QT_TRANSLATE_NOOP("Options", "Regular expression that a header line of the answer must "
                                                "match, as in ^Server: nginx; case does not matter.")},
    OptionSpec{.name = "header_nomatch"_L1,
               .type = OptionType::Pattern,
               .label = QT_TRANSLATE_NOOP("Options", "Header must not match"),
               .help = QT_TRANSLATE_NOOP("Options",
                                         "Regular expression that no header line of the answer may match.")},
    OptionSpec{.name = "min_body"_L1,
               .type = OptionType::Integer,
               .label = QT_TRANSLATE_NOOP("Options", "Smallest body"),
               .help = QT_TRANSLATE_NOOP("Options", "A body with fewer bytes than this fails the check."),
               .defaultValue = "0"_L1,
               .minimum = 0,
               .maximum = 1024.0 * 1024 * 1024,
               .unit = "B"_L1},
    OptionSpec{.name = "max_body"_L1,
               .type = OptionType::Integer,
               .label = QT_TRANSLATE_NOOP("Options", "Largest body"),
               .help = QT_TRANSLATE_NOOP("Options", "A body with more bytes than this fails the check."),
               .defaultValue = "10485760"_L1,
               .minimum = 0,
               .maximum = 1024.0 * 1024 * 1024,
               .unit = "B"_L1},
    OptionSpec{
        .name = "compression"_L1,
        .type = OptionType::Flag,
        .label = QT_TRANSLATE_NOOP("Options", "Compression"),
        .help = QT_TRANSLATE_NOOP(
            "Options", "Ask for a compressed body and decompress it; sizes are those of what comes out."),
        .defaultValue = "off"_L1},
    OptionSpec{.name = "host"_L1,
               .type = OptionType::Text,
               .label = QT_TRANSLATE_NOOP("Options", "Host name to ask for"),
               .help = QT_TRANSLATE_NOOP(
                   "Options", "Name for the Host header and the TLS handshake, where the "
                              "target's own is only the place to connect to; not through a proxy.")},
    OptionSpec{
        .name = "proxy"_L1,
        .type = OptionType::Text,
        .label = QT_TRANSLATE_NOOP("Options", "Proxy"),
        .help = QT_TRANSLATE_NOOP(
            "Options", "Proxy as http://host:port or socks5://host:port; it resolves the target's name."),
        .normalise = normaliseProxy},
    OptionSpec{.name = "proxy_user"_L1,
               .type = OptionType::Text,
               .label = QT_TRANSLATE_NOOP("Options", "Proxy user"),
               .help = QT_TRANSLATE_NOOP("Options", "User name for the proxy.")},
    OptionSpec{.name = "proxy_password"_L1,
               .type = OptionType::Secret,
               .label = QT_TRANSLATE_NOOP("Options", "Proxy password"),
               .help = QT_TRANSLATE_NOOP("Options", "Password for the proxy.")},
    OptionSpec{.name = "cert"_L1,
               .type = OptionType::File,
               .label = QT_TRANSLATE_NOOP("Options", "Client certificate"),
               .help = QT_TRANSLATE_NOOP(
                   "Options", "PEM file on the agent's machine with the certificate to show to the server.")},
    OptionSpec{.name = "key"_L1,
               .type = OptionType::File,
               .label = QT_TRANSLATE_NOOP("Options", "Client key"),
               .help =
                   QT_TRANSLATE_NOOP("Options", "PEM file on the agent's machine with the key of the client "
                                                "certificate, where that file does not hold it.")},
    OptionSpec{.name = "engine"_L1,
               .type = OptionType::Choice,
               .label = QT_TRANSLATE_NOOP("Options", "Engine"),
               .help = QT_TRANSLATE_NOOP(
                   "Options", "What makes the request: auto is curl where the agent has it; qt is there to "
                              "compare, and its times with TLS can be a round trip too long."),
               .defaultValue = "auto"_L1,
               .choices = engines},
};

constexpr auto options = joined(ownOptions, tlsOptions);

constexpr std::array ownFields = {
    FieldSpec{"resolve_us"_L1, FieldType::Duration, QT_TRANSLATE_NOOP("Fields", "Resolve")},
    FieldSpec{"connect_us"_L1, FieldType::Duration, QT_TRANSLATE_NOOP("Fields", "Connect")},
    FieldSpec{"tls_us"_L1, FieldType::Duration, QT_TRANSLATE_NOOP("Fields", "TLS handshake")},
    FieldSpec{"wait_us"_L1, FieldType::Duration, QT_TRANSLATE_NOOP("Fields", "Wait for the first byte")},
    FieldSpec{"transfer_us"_L1, FieldType::Duration, QT_TRANSLATE_NOOP("Fields", "Transfer")},
    FieldSpec{"total_us"_L1, FieldType::Duration, QT_TRANSLATE_NOOP("Fields", "Total")},
    FieldSpec{"status"_L1, FieldType::Integer, QT_TRANSLATE_NOOP("Fields", "Status")},
    FieldSpec{"http_version"_L1, FieldType::Text, QT_TRANSLATE_NOOP("Fields", "HTTP version")},
    FieldSpec{"content_bytes"_L1, FieldType::Integer, QT_TRANSLATE_NOOP("Fields", "Bytes read")},
    FieldSpec{"content_length_bytes"_L1, FieldType::Integer, QT_TRANSLATE_NOOP("Fields", "Content length")},
    FieldSpec{"final_url"_L1, FieldType::Text, QT_TRANSLATE_NOOP("Fields", "Final URL")},
    FieldSpec{"redirects"_L1, FieldType::List, QT_TRANSLATE_NOOP("Fields", "Redirects")},
    FieldSpec{"proxy"_L1, FieldType::Text, QT_TRANSLATE_NOOP("Fields", "Proxy")},
    FieldSpec{"failed_rule"_L1, FieldType::Text, QT_TRANSLATE_NOOP("Fields", "Rule that failed")},
    FieldSpec{"excerpt"_L1, FieldType::Text, QT_TRANSLATE_NOOP("Fields", "Beginning of the body")},
};

constexpr auto fields = joined(ownFields, certificateFields);

Result<QString> normaliseUrl(const QString &text, QLatin1StringView scheme)
{
    const QString typed = text.trimmed();
    const bool hasScheme = typed.contains("://"_L1);
    const QUrl url(hasScheme ? typed : scheme + "://"_L1 + typed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return invalid(u"'%1' is not a URL like %2://example.com/path"_s.arg(typed, scheme));
    if (url.scheme() != scheme)
        return invalid(
            u"'%1' is not %2; take the kind that fits its scheme"_s.arg(typed, scheme.toString().toUpper()));
    if (!url.userInfo().isEmpty())
        return invalid(u"'%1' has credentials in it; give them as user= and password="_s.arg(
            url.toString(QUrl::RemoveUserInfo)));
    if (url.port(443) == 0)
        return invalid(u"'%1' has port 0; ports are 1 to 65535"_s.arg(typed));
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveFragment);
}

QString displayUrl(const QString &target, const OptionMap &)
{
    return target;
}

} // namespace

const KindInfo httpInfo = {
    .kind = Kind::Http,
    .code = "HTTP"_L1,
    .word = "HTTP"_L1,
    .label = QT_TRANSLATE_NOOP("Kinds", "HTTP"),
    .targetName = "URL"_L1,
    .options = options,
    .fields = fields,
    .normaliseTarget = [](const QString &text) { return normaliseUrl(text, "http"_L1); },
    .displayTarget = displayUrl,
};

const KindInfo httpsInfo = {
    .kind = Kind::Https,
    .code = "HTTPS"_L1,
    .word = "HTTPS"_L1,
    .label = QT_TRANSLATE_NOOP("Kinds", "HTTPS"),
    .targetName = "URL"_L1,
    .options = options,
    .fields = fields,
    .normaliseTarget = [](const QString &text) { return normaliseUrl(text, "https"_L1); },
    .displayTarget = displayUrl,
};

} // namespace vantage
