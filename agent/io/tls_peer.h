// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/reason.h"
#include "common/util/time.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <openssl/types.h>

#include <memory>

namespace vantage {

/** What a server's certificate says, ready to be shown. */
struct Certificate
{
    QString subject; ///< RFC 2253
    QString issuer;
    QStringList names; ///< subject alternative names: DNS names and addresses
    QString serial;    ///< hexadecimal
    QString sha256;    ///< of the DER form, hexadecimal
    UtcTime notBefore{};
    UtcTime notAfter{};
    QString keyType; ///< "RSA", "EC", "ED25519"
    int keyBits = 0;
};

enum class TlsVersion : quint8 { Tls1_0, Tls1_1, Tls1_2, Tls1_3 };

/** "1.2" as options have it. */
[[nodiscard]] TlsVersion tlsVersionFrom(QStringView text);

/** A server that cannot speak this version or a newer one fails the handshakes of `context`. */
void setOldestVersion(SSL_CTX *context, TlsVersion version);

/** Reported: a certificate that does not hold is told, and the handshake goes on. */
enum class TlsVerification : quint8 { Required, Reported };

/** The server's side of one TLS handshake as the client saw it: verifies the certificate, and keeps what
   there was to see, also of a handshake that failed because of it. */
class TlsPeer
{
public:
    /** Takes part in the handshakes of `context`, and must outlive them. `host` is a name or an address. */
    void attach(SSL_CTX *context, X509_STORE *trusted, const QByteArray &host, TlsVerification verification);

    /** For a context that many peers share: each takes part in the handshake of its own connection. */
    static void share(SSL_CTX *context, X509_STORE *trusted);
    void attach(SSL *connection, const QByteArray &host, TlsVerification verification);

    /** For handshakes of another library: verifies the chain that came, the server's own first, all in DER. True
        where the handshake may go on. */
    [[nodiscard]] bool examine(const QList<QByteArray> &chain, X509_STORE *trusted, const QByteArray &host,
                               TlsVerification verification, const QByteArray &version,
                               const QByteArray &cipher);

    /** Whether a certificate was seen; all below is empty otherwise. */
    [[nodiscard]] bool isKnown() const { return m_leaf != nullptr; }
    [[nodiscard]] QLatin1StringView version() const { return QLatin1StringView(m_version); } ///< "TLSv1.3"
    [[nodiscard]] QLatin1StringView cipher() const { return QLatin1StringView(m_cipher); }
    [[nodiscard]] Certificate certificate() const;
    /** The earliest end of a certificate in the verified chain, or in the one that was sent where none
     * verified. */
    [[nodiscard]] UtcTime chainNotAfter() const { return m_chainNotAfter; }

    /** Whose that is, where it is not the server's own. */
    [[nodiscard]] QString endsFirst() const;

    /** None, tls-untrusted, tls-expired or tls-name-mismatch. */
    [[nodiscard]] Reason reason() const;
    /** What is wrong with the certificate, in OpenSSL's words; empty where nothing is. */
    [[nodiscard]] QString error() const;
    /** The same as a sentence with its evidence: "certificate expired 3 days ago (2026-01-01)". */
    [[nodiscard]] QString verdict(const QString &host, UtcTime now) const;

private:
    struct Free
    {
        void operator()(X509 *certificate) const;
    };

    static int verify(X509_STORE_CTX *context, void *self);
    static int verifyShared(X509_STORE_CTX *context, void *);
    int verify(X509_STORE_CTX *context);
    /** Keeps what there is to see; does the certificate hold? */
    bool judge(X509_STORE_CTX *context);

    QByteArray m_host;
    TlsVerification m_verification = TlsVerification::Required;
    std::unique_ptr<X509, Free> m_leaf;
    QByteArray m_version;
    QByteArray m_cipher;
    UtcTime m_chainNotAfter{};
    std::unique_ptr<X509, Free> m_endsFirst;
    int m_error = 0;
    int m_depth = 0;       ///< of the certificate that is wrong; 0 is the server's own
    UtcTime m_wrongFrom{}; ///< its validity
    UtcTime m_wrongUntil{};
};

} // namespace vantage
