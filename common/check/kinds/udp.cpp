// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/check/kinds/tables.h"

#include <QCoreApplication>

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array silences = {"up"_L1, "down"_L1, "unknown"_L1};

constexpr std::array options = {
    OptionSpec{.name = "port"_L1,
               .type = OptionType::Port,
               .label = QT_TRANSLATE_NOOP("Options", "Port"),
               .help = QT_TRANSLATE_NOOP("Options", "Port to send to."),
               .position = 1,
               .required = true},
    OptionSpec{
        .name = "payload"_L1,
        .type = OptionType::Bytes,
        .label = QT_TRANSLATE_NOOP("Options", "Payload"),
        .help = QT_TRANSLATE_NOOP(
            "Options", "What each datagram holds, text with escapes or hex:...; empty sends an empty one.")},
    OptionSpec{.name = "expect"_L1,
               .type = OptionType::Pattern,
               .label = QT_TRANSLATE_NOOP("Options", "Answer must match"),
               .help = QT_TRANSLATE_NOOP("Options", "Regular expression that an answer must match.")},
    OptionSpec{.name = "count"_L1,
               .type = OptionType::Integer,
               .label = QT_TRANSLATE_NOOP("Options", "Datagrams"),
               .help = QT_TRANSLATE_NOOP("Options", "How many to send."),
               .defaultValue = "1"_L1,
               .minimum = 1,
               .maximum = 1000},
    OptionSpec{
        .name = "spacing"_L1,
        .type = OptionType::Duration,
        .label = QT_TRANSLATE_NOOP("Options", "Spacing"),
        .help = QT_TRANSLATE_NOOP(
            "Options",
            "Time between two datagrams; less where they would not all go out in half of the timeout."),
        .defaultValue = "0.2"_L1,
        .minimum = 0.001,
        .maximum = 60,
        .unit = "s"_L1},
    OptionSpec{.name = "silence"_L1,
               .type = OptionType::Choice,
               .label = QT_TRANSLATE_NOOP("Options", "Silence means"),
               .help = QT_TRANSLATE_NOOP(
                   "Options", "What it means when nothing answers: the port may be open or filtered."),
               .defaultValue = "unknown"_L1,
               .choices = silences},
};

constexpr std::array fields = {
    FieldSpec{"resolve_us"_L1, FieldType::Duration, QT_TRANSLATE_NOOP("Fields", "Resolve")},
    FieldSpec{"sent"_L1, FieldType::Integer, QT_TRANSLATE_NOOP("Fields", "Sent")},
    FieldSpec{"received"_L1, FieldType::Integer, QT_TRANSLATE_NOOP("Fields", "Received")},
    FieldSpec{"loss_percent"_L1, FieldType::Percent, QT_TRANSLATE_NOOP("Fields", "Loss")},
    FieldSpec{"rtt_min_us"_L1, FieldType::Duration, QT_TRANSLATE_NOOP("Fields", "Shortest round trip")},
    FieldSpec{"rtt_avg_us"_L1, FieldType::Duration, QT_TRANSLATE_NOOP("Fields", "Average round trip")},
    FieldSpec{"rtt_max_us"_L1, FieldType::Duration, QT_TRANSLATE_NOOP("Fields", "Longest round trip")},
    FieldSpec{"duplicates"_L1, FieldType::Integer, QT_TRANSLATE_NOOP("Fields", "Duplicates")},
    FieldSpec{"answer"_L1, FieldType::Text, QT_TRANSLATE_NOOP("Fields", "Answer")},
};

} // namespace

const KindInfo udpInfo = {
    .kind = Kind::Udp,
    .code = "UDP"_L1,
    .word = "UDP"_L1,
    .label = QT_TRANSLATE_NOOP("Kinds", "UDP"),
    .targetName = "Host"_L1,
    .options = options,
    .fields = fields,
    .normaliseTarget = normaliseHost,
    .displayTarget = displayHostPort,
};

} // namespace vantage
