// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_ca.h"

#include <QProcess>

namespace vantage::test {

/** A real PostgreSQL in a folder of its own, on a free port of 127.0.0.1; it accepts when the constructor returns, and
    ends with the object. Its user "postgres" needs no password. Run as root it becomes the system's user "postgres", or
    "nobody", for it refuses to be root. */
class Postgres
{
public:
    enum class Ssl { On, Off };

    /** With a good certificate of `ca`. */
    Postgres(const TestCa &ca, Ssl ssl);
    ~Postgres();
    Postgres(const Postgres &) = delete;
    Postgres &operator=(const Postgres &) = delete;

    [[nodiscard]] static bool isInstalled();
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    void giveToUser(const QString &path) const;
    void makeCluster(const TestCa &ca);
    [[nodiscard]] bool start(Ssl ssl);
    void stop();

    QTemporaryDir m_directory;
    uint m_user = 0;
    uint m_group = 0;
    quint16 m_port = 0;
    QProcess m_process;
};

} // namespace vantage::test
