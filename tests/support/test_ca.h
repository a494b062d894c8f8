// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>
#include <QTemporaryDir>

#include <openssl/types.h>

#include <memory>
#include <optional>

namespace vantage::test {

/** PEM files of a certificate (the chain below its authority) and its key. */
struct CertificateFiles
{
    QString certificate;
    QString key;
};

/** A certificate authority of its own for a test, with certificates good and bad. All files live as long as it. */
class TestCa
{
public:
    TestCa();
    ~TestCa();
    TestCa(const TestCa &) = delete;
    TestCa &operator=(const TestCa &) = delete;

    struct Request
    {
        QStringList names = {QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
        QDateTime from = QDateTime::currentDateTimeUtc().addDays(-1);
        QDateTime until = QDateTime::currentDateTimeUtc().addDays(90);
        bool selfSigned = false;
        /** Signed by an authority of its own, that the root has signed and that ends then. */
        std::optional<QDateTime> intermediateUntil = {};
        /** Whether that authority's certificate is in the file too, as it should be. */
        bool sendsIntermediate = true;
        const char *use = "serverAuth";
    };

    /** What a check is given as `ca`. */
    [[nodiscard]] QString file() const { return m_directory.filePath(QStringLiteral("ca.pem")); }

    [[nodiscard]] CertificateFiles issue(const Request &request) const;

    /** For localhost, 127.0.0.1 and ::1, good for another 90 days. */
    [[nodiscard]] CertificateFiles good() const { return issue(Request()); }
    /** Ended three days ago. */
    [[nodiscard]] CertificateFiles expired() const;
    /** For elsewhere.example. */
    [[nodiscard]] CertificateFiles misnamed() const;
    [[nodiscard]] CertificateFiles selfSigned() const;
    /** For 90 days, but its intermediate authority ends in five. */
    [[nodiscard]] CertificateFiles weakChain() const;
    /** Its intermediate authority's certificate is not in the file. */
    [[nodiscard]] CertificateFiles brokenChain() const;
    /** What a client shows. */
    [[nodiscard]] CertificateFiles client() const;
    /** Good for another ten days. */
    [[nodiscard]] CertificateFiles expiringSoon() const;

private:
    struct Signer;
    static std::unique_ptr<Signer> makeAuthority(const QByteArray &name, long serial, const QDateTime &until,
                                                 const Signer *parent);
    QTemporaryDir m_directory;
    std::unique_ptr<Signer> m_signer;
    mutable int m_issued = 0;
};

} // namespace vantage::test
