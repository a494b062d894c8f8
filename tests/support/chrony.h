// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace vantage::test {

/** A real chronyd that serves this machine's time on a free port of its address and leaves its clock alone. It answers when
    the constructor returns, and ends with the object. */
class Chrony
{
public:
    /** With `stratum` 0 it has no time to give: not synchronised. */
    explicit Chrony(int stratum, const QString &address = QStringLiteral("127.0.0.1"));
    ~Chrony();
    Chrony(const Chrony &) = delete;
    Chrony &operator=(const Chrony &) = delete;

    [[nodiscard]] static bool isInstalled();
    [[nodiscard]] QString port() const { return QString::number(m_port); }

private:
    void start(int stratum);
    [[nodiscard]] bool answers() const;

    const QString m_address;
    QTemporaryDir m_directory;
    quint16 m_port = 0;
    QProcess m_process;
};

} // namespace vantage::test
