// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace vantage::test {

/** A real unbound in a folder of its own on a free port of 127.0.0.1 (or the one that is given); it answers when the
    constructor returns, and ends with the object. It asks nobody else.

    test.            a record of each type at a.test., mx.test., ...; big.test. has TXT records for more than 4 KiB
    auth.test.       a zone that it is authoritative for, serial 2026031201
    dead.test.       forwarded to an address that it may not ask: SERVFAIL
    refused.         refused
    Other names do not exist. */
class Unbound
{
public:
    explicit Unbound(quint16 port = 0, const QString &address = QStringLiteral("127.0.0.1"));
    ~Unbound();
    Unbound(const Unbound &) = delete;
    Unbound &operator=(const Unbound &) = delete;

    [[nodiscard]] QString port() const { return QString::number(m_port); }

private:
    void writeConfiguration();
    [[nodiscard]] bool start();
    void stop();

    QTemporaryDir m_directory;
    quint16 m_port = 0;
    const QString m_address;
    QProcess m_process;
};

} // namespace vantage::test
