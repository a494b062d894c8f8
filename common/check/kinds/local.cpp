// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/check/kinds/tables.h"

#include <QCoreApplication>

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array protocols = {"tcp"_L1, "udp"_L1};

constexpr std::array options = {
    OptionSpec{.name = "port"_L1,
               .type = OptionType::Port,
               .label = QT_TRANSLATE_NOOP("Options", "Port"),
               .help = QT_TRANSLATE_NOOP("Options", "Port of the agent's own machine."),
               .position = 1,
               .required = true},
    OptionSpec{.name = "protocol"_L1,
               .type = OptionType::Choice,
               .label = QT_TRANSLATE_NOOP("Options", "Protocol"),
               .help = QT_TRANSLATE_NOOP("Options", "Which of the machine's ports."),
               .defaultValue = "tcp"_L1,
               .choices = protocols},
    OptionSpec{.name = "address"_L1,
               .type = OptionType::Address,
               .label = QT_TRANSLATE_NOOP("Options", "Bound to"),
               .help = QT_TRANSLATE_NOOP(
                   "Options", "Address that the port must be bound to; 0.0.0.0 and :: mean all addresses.")},
    OptionSpec{.name = "listen"_L1,
               .type = OptionType::Flag,
               .label = QT_TRANSLATE_NOOP("Options", "Must listen"),
               .help = QT_TRANSLATE_NOOP("Options", "Off: the check is up when nothing listens."),
               .defaultValue = "on"_L1},
    OptionSpec{.name = "process"_L1,
               .type = OptionType::Text,
               .label = QT_TRANSLATE_NOOP("Options", "Process"),
               .help =
                   QT_TRANSLATE_NOOP("Options", "Name of the process that must be the one that listens.")},
};

constexpr std::array fields = {
    FieldSpec{"listening"_L1, FieldType::Flag, QT_TRANSLATE_NOOP("Fields", "Listening")},
    FieldSpec{"addresses"_L1, FieldType::List, QT_TRANSLATE_NOOP("Fields", "Bound addresses")},
    FieldSpec{"process_id"_L1, FieldType::Integer, QT_TRANSLATE_NOOP("Fields", "Process id")},
    FieldSpec{"process_name"_L1, FieldType::Text, QT_TRANSLATE_NOOP("Fields", "Process name")},
};

} // namespace

const KindInfo localInfo = {
    .kind = Kind::Local,
    .code = "LOCAL"_L1,
    .word = "LOCAL"_L1,
    .label = QT_TRANSLATE_NOOP("Kinds", "Local port"),
    .targetName = "Host"_L1,
    .options = options,
    .fields = fields,
    .normaliseTarget = normaliseHost,
    .displayTarget = displayHostPort,
};

} // namespace vantage
