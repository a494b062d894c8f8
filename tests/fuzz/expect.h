// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace vantage::fuzz {

/** Ends the program: a fuzzer keeps the input that led here. */
inline void expect(bool condition, const char *what)
{
    if (!condition)
        qFatal("broken promise: %s", what);
}

} // namespace vantage::fuzz
