// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/check/kinds/tables.h"

#include <QCoreApplication>

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array versions = {"3"_L1, "4"_L1};

constexpr std::array options = {
    OptionSpec{.name = "port"_L1,
               .type = OptionType::Port,
               .label = QT_TRANSLATE_NOOP("Options", "Port"),
               .help = QT_TRANSLATE_NOOP("Options", "Port of the time server."),
               .defaultValue = "123"_L1},
    OptionSpec{.name = "version"_L1,
               .type = OptionType::Choice,
               .label = QT_TRANSLATE_NOOP("Options", "Version"),
               .help = QT_TRANSLATE_NOOP("Options", "NTP version of the request."),
               .defaultValue = "4"_L1,
               .choices = versions},
    OptionSpec{.name = "samples"_L1,
               .type = OptionType::Integer,
               .label = QT_TRANSLATE_NOOP("Options", "Samples"),
               .help = QT_TRANSLATE_NOOP("Options",
                                         "How many times to ask; the answer with the least delay counts."),
               .defaultValue = "4"_L1,
               .minimum = 1,
               .maximum = 16},
    OptionSpec{.name = "spacing"_L1,
               .type = OptionType::Duration,
               .label = QT_TRANSLATE_NOOP("Options", "Spacing"),
               .help = QT_TRANSLATE_NOOP("Options", "Pause between an answer and the next request; servers "
                                                    "may refuse those who ask too fast."),
               .defaultValue = "0.2"_L1,
               .maximum = 60,
               .unit = "s"_L1},
    OptionSpec{.name = "offset_degraded"_L1,
               .type = OptionType::Duration,
               .label = QT_TRANSLATE_NOOP("Options", "Offset: degraded above"),
               .help = QT_TRANSLATE_NOOP("Options", "Degraded when the clocks differ by more; 0 never."),
               .defaultValue = "0"_L1,
               .maximum = 86400,
               .unit = "s"_L1},
    OptionSpec{.name = "offset_down"_L1,
               .type = OptionType::Duration,
               .label = QT_TRANSLATE_NOOP("Options", "Offset: down above"),
               .help = QT_TRANSLATE_NOOP("Options", "Down when the clocks differ by more; 0 never."),
               .defaultValue = "0"_L1,
               .maximum = 86400,
               .unit = "s"_L1},
    OptionSpec{
        .name = "stratum_degraded"_L1,
        .type = OptionType::Integer,
        .label = QT_TRANSLATE_NOOP("Options", "Stratum: degraded above"),
        .help = QT_TRANSLATE_NOOP("Options", "Degraded when the server is farther from its source; 0 never."),
        .defaultValue = "0"_L1,
        .maximum = 15},
    OptionSpec{.name = "stratum_down"_L1,
               .type = OptionType::Integer,
               .label = QT_TRANSLATE_NOOP("Options", "Stratum: down above"),
               .help =
                   QT_TRANSLATE_NOOP("Options", "Down when the server is farther from its source; 0 never."),
               .defaultValue = "0"_L1,
               .maximum = 15},
    OptionSpec{
        .name = "dispersion_degraded"_L1,
        .type = OptionType::Duration,
        .label = QT_TRANSLATE_NOOP("Options", "Root dispersion: degraded above"),
        .help = QT_TRANSLATE_NOOP("Options", "Degraded when the server is less sure of its time; 0 never."),
        .defaultValue = "0"_L1,
        .maximum = 16,
        .unit = "s"_L1},
    OptionSpec{.name = "dispersion_down"_L1,
               .type = OptionType::Duration,
               .label = QT_TRANSLATE_NOOP("Options", "Root dispersion: down above"),
               .help =
                   QT_TRANSLATE_NOOP("Options", "Down when the server is less sure of its time; 0 never."),
               .defaultValue = "0"_L1,
               .maximum = 16,
               .unit = "s"_L1},
};

constexpr std::array fields = {
    FieldSpec{"resolve_us"_L1, FieldType::Duration, QT_TRANSLATE_NOOP("Fields", "Resolve")},
    FieldSpec{"offset_us"_L1, FieldType::Duration, QT_TRANSLATE_NOOP("Fields", "Offset")},
    FieldSpec{"delay_us"_L1, FieldType::Duration, QT_TRANSLATE_NOOP("Fields", "Delay")},
    FieldSpec{"jitter_us"_L1, FieldType::Duration, QT_TRANSLATE_NOOP("Fields", "Jitter")},
    FieldSpec{"stratum"_L1, FieldType::Integer, QT_TRANSLATE_NOOP("Fields", "Stratum")},
    FieldSpec{"leap"_L1, FieldType::Integer, QT_TRANSLATE_NOOP("Fields", "Leap indicator")},
    FieldSpec{"reference_id"_L1, FieldType::Text, QT_TRANSLATE_NOOP("Fields", "Reference")},
    FieldSpec{"poll_s"_L1, FieldType::Integer, QT_TRANSLATE_NOOP("Fields", "Poll interval (s)")},
    FieldSpec{"precision_us"_L1, FieldType::Number, QT_TRANSLATE_NOOP("Fields", "Precision (µs)")},
    FieldSpec{"root_delay_us"_L1, FieldType::Duration, QT_TRANSLATE_NOOP("Fields", "Root delay")},
    FieldSpec{"root_dispersion_us"_L1, FieldType::Duration, QT_TRANSLATE_NOOP("Fields", "Root dispersion")},
    FieldSpec{"root_distance_us"_L1, FieldType::Duration, QT_TRANSLATE_NOOP("Fields", "Root distance")},
    FieldSpec{"sent"_L1, FieldType::Integer, QT_TRANSLATE_NOOP("Fields", "Sent")},
    FieldSpec{"received"_L1, FieldType::Integer, QT_TRANSLATE_NOOP("Fields", "Received")},
    FieldSpec{"t1_ns"_L1, FieldType::Integer,
              QT_TRANSLATE_NOOP("Fields", "T1, request sent (ns since 1970)")},
    FieldSpec{"t2_ns"_L1, FieldType::Integer,
              QT_TRANSLATE_NOOP("Fields", "T2, request received by the server (ns since 1970)")},
    FieldSpec{"t3_ns"_L1, FieldType::Integer,
              QT_TRANSLATE_NOOP("Fields", "T3, answer sent by the server (ns since 1970)")},
    FieldSpec{"t4_ns"_L1, FieldType::Integer,
              QT_TRANSLATE_NOOP("Fields", "T4, answer received (ns since 1970)")},
    FieldSpec{"kiss_code"_L1, FieldType::Text, QT_TRANSLATE_NOOP("Fields", "Kiss code")},
};

} // namespace

const KindInfo ntpInfo = {
    .kind = Kind::Ntp,
    .code = "NTP"_L1,
    .word = "NTP"_L1,
    .label = QT_TRANSLATE_NOOP("Kinds", "NTP"),
    .targetName = "Host"_L1,
    .options = options,
    .fields = fields,
    .normaliseTarget = normaliseHost,
    .displayTarget = displayHost,
};

} // namespace vantage
