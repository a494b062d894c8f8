// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace vantage::test {

/** Writes a whole file for a test; ends the test program where that fails. */
void writeFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] QByteArray readFile(const QString &path);

/** A TCP port of 127.0.0.1 that nobody listened on a moment ago. */
[[nodiscard]] quint16 unusedPort();

} // namespace vantage::test
