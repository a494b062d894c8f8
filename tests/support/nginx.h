// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_ca.h"

#include <QMap>
#include <QProcess>

namespace vantage::test {

/** A real nginx in a folder of its own, on free ports of 127.0.0.1 and ::1; it accepts when the constructor returns, and
    ends with the object. Every server has the same pages:

    /              200, "hello from nginx"
    /missing       404            /broken        500
    /redirect      302 to /       /redirects     302 to /redirect      /loop  302 to itself
    /to-https      302 to the good HTTPS server        /to-http  302 to the HTTP server
    /echo          200, method and headers X-Test and Authorization
    /host          200, the name that it was asked for: Host header and TLS
    /see-other     303 to /echo   /to-other-host 302 to /echo of the HTTP server under another name
    /private       200 with basic authentication as user "operator", password "secret"; otherwise 401
    /slow          1000 bytes at 200 bytes a second
    /large         1,000,000 bytes, compressed where the request takes gzip */
class Nginx
{
public:
    enum class Tls {
        Good,
        Expired,
        Misnamed,
        SelfSigned,
        ExpiringSoon,
        Only1_2,
        Only1_3,
        NoTickets1_2,
        NoTickets1_3,
        WeakChain,
        BrokenChain,
        AsksClient, ///< for a certificate of the authority; without one it answers 400
    };

    /** `address`: one more to listen on. */
    explicit Nginx(const TestCa &ca, const QString &address = {});
    ~Nginx();
    Nginx(const Nginx &) = delete;
    Nginx &operator=(const Nginx &) = delete;

    [[nodiscard]] quint16 http() const { return m_http; }
    [[nodiscard]] quint16 https(Tls tls = Tls::Good) const { return m_https.value(tls); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

private:
    void writeConfiguration(const TestCa &ca);
    [[nodiscard]] QByteArray pages() const;
    [[nodiscard]] bool start();
    void stop();

    QTemporaryDir m_directory;
    const QString m_address;
    quint16 m_http = 0;
    QMap<Tls, quint16> m_https;
    QProcess m_process;
};

} // namespace vantage::test
