// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/check/kinds/tables.h"
#include "common/check/kinds/tls_tables.h"

#include <QCoreApplication>

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array startTls = {"off"_L1,  "on"_L1,  "smtp"_L1, "imap"_L1,
                                 "pop3"_L1, "ftp"_L1, "xmpp"_L1, "postgres"_L1};

constexpr std::array ownOptions = {
    OptionSpec{.name = "port"_L1,
               .type = OptionType::Port,
               .label = QT_TRANSLATE_NOOP("Options", "Port"),
               .help = QT_TRANSLATE_NOOP("Options", "Port to connect to."),
               .position = 1,
               .required = true},
    OptionSpec{
        .name = "send"_L1,
        .type = OptionType::List,
        .label = QT_TRANSLATE_NOOP("Options", "Send"),
        .help = QT_TRANSLATE_NOOP(
            "Options", "What each step sends, text with escapes or hex:...; an empty line sends nothing.")},
    OptionSpec{.name = "expect"_L1,
               .type = OptionType::List,
               .label = QT_TRANSLATE_NOOP("Options", "Expect"),
               .help = QT_TRANSLATE_NOOP(
                   "Options",
                   "Regular expression that each step's answer must match; an empty line expects nothing.")},
    OptionSpec{.name = "refused"_L1,
               .type = OptionType::Flag,
               .label = QT_TRANSLATE_NOOP("Options", "Must be refused"),
               .help = QT_TRANSLATE_NOOP("Options", "The check is up when the port is closed."),
               .defaultValue = "off"_L1},
    OptionSpec{
        .name = "tls"_L1,
        .type = OptionType::Choice,
        .label = QT_TRANSLATE_NOOP("Options", "TLS"),
        .help = QT_TRANSLATE_NOOP(
            "Options",
            "On: from the start; a protocol: after asking for it in clear (STARTTLS). Steps run within it."),
        .defaultValue = "off"_L1,
        .choices = startTls},
    OptionSpec{.name = "server_name"_L1,
               .type = OptionType::Text,
               .label = QT_TRANSLATE_NOOP("Options", "Server name"),
               .help = QT_TRANSLATE_NOOP(
                   "Options",
                   "Name to ask the server for (SNI) and to find in its certificate, instead of the host.")},
};

constexpr auto options = joined(ownOptions, tlsOptions);

constexpr std::array ownFields = {
    FieldSpec{"resolve_us"_L1, FieldType::Duration, QT_TRANSLATE_NOOP("Fields", "Resolve")},
    FieldSpec{"connect_us"_L1, FieldType::Duration, QT_TRANSLATE_NOOP("Fields", "Connect")},
    FieldSpec{"starttls_us"_L1, FieldType::Duration, QT_TRANSLATE_NOOP("Fields", "Asking for TLS")},
    FieldSpec{"tls_us"_L1, FieldType::Duration, QT_TRANSLATE_NOOP("Fields", "TLS handshake")},
    FieldSpec{"steps_us"_L1, FieldType::List, QT_TRANSLATE_NOOP("Fields", "Steps")},
    FieldSpec{"banner"_L1, FieldType::Text, QT_TRANSLATE_NOOP("Fields", "Banner")},
    FieldSpec{"captures"_L1, FieldType::List, QT_TRANSLATE_NOOP("Fields", "Captures")},
};

constexpr auto fields = joined(ownFields, certificateFields);

} // namespace

const KindInfo tcpInfo = {
    .kind = Kind::Tcp,
    .code = "TCP"_L1,
    .word = "TCP"_L1,
    .label = QT_TRANSLATE_NOOP("Kinds", "TCP"),
    .targetName = "Host"_L1,
    .options = options,
    .fields = fields,
    .normaliseTarget = normaliseHost,
    .displayTarget = displayHostPort,
};

} // namespace vantage
