// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/wire/trace.h"
#include "common/check/field.h"

namespace vantage {

/** Writes the field "hops" so that any number of hops with any number of addresses leaves the result within its 16 KiB:
    first the further addresses of a hop are left out, then all times but the average, then hops in the middle. */
void writeHops(FieldWriter &fields, std::span<const TraceHop> shown);

} // namespace vantage
