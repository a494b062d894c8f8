// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/identity.h"

#include "common/util/paths.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fingerprintDigits = 64;
constexpr qint64 largestFile = qint64(64) * 1024;

template <auto free>
struct Free
{
    void operator()(auto *object) const { free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Memory = std::unique_ptr<BIO, Free<BIO_free>>;

/** Signed by itself, valid for ever: RFC 5280 section 4.1.2.5 has that date for "no expiry". */
Certificate selfSigned(EVP_PKEY *key)
{
    Certificate certificate(X509_new());
    quint64 serial = 0;
    X509 *x509 = certificate.get();
    const bool isMade =
        x509 && RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) == 1 &&
        X509_set_version(x509, X509_VERSION_3) == 1 &&
        ASN1_INTEGER_set_uint64(X509_get_serialNumber(x509), serial >> 1) == 1 &&
        ASN1_TIME_set_string(X509_getm_notBefore(x509), "19700101000000Z") == 1 &&
        ASN1_TIME_set_string(X509_getm_notAfter(x509), "99991231235959Z") == 1 &&
        X509_set_pubkey(x509, key) == 1 &&
        X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_ASC,
                                   reinterpret_cast<const unsigned char *>("vantage"), -1, -1, 0) == 1 &&
        X509_set_issuer_name(x509, X509_get_subject_name(x509)) == 1 &&
        X509_sign(x509, key, EVP_sha256()) > 0;
    return isMade ? std::move(certificate) : nullptr;
}

QByteArray makePem()
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? selfSigned(key.get()) : nullptr;
    const Memory memory(BIO_new(BIO_s_mem()));
    if (!certificate || !memory ||
        PEM_write_bio_PKCS8PrivateKey(memory.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
        PEM_write_bio_X509(memory.get(), certificate.get()) != 1)
        return {};
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return {bytes, qsizetype(size)};
}

Result<Identity> fromPem(const QByteArray &pem)
{
    Identity identity{.certificate = QSslCertificate(pem, QSsl::Pem), .key = QSslKey(pem, QSsl::Ec)};
    if (identity.certificate.isNull() || identity.key.isNull())
        return invalid(u"it does not hold a certificate and its key (PEM)"_s);
    if (const Memory memory(BIO_new_mem_buf(pem.constData(), int(pem.size()))); memory) {
        const Key key(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr));
        const Memory rest(BIO_new_mem_buf(pem.constData(), int(pem.size())));
        const Certificate certificate(PEM_read_bio_X509(rest.get(), nullptr, nullptr, nullptr));
        if (!key || !certificate || X509_check_private_key(certificate.get(), key.get()) != 1) {
            ERR_clear_error();
            return invalid(u"the key in it is not that of the certificate"_s);
        }
    }
    return identity;
}

} // namespace

QString Identity::fingerprint() const
{
    return fingerprintOf(certificate);
}

QString fingerprintOf(const QSslCertificate &certificate)
{
    return certificate.isNull() ? QString()
                                : QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
}

bool isInForce(const QSslCertificate &certificate)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return certificate.effectiveDate() <= now && now <= certificate.expiryDate();
}

bool isFingerprint(QStringView text)
{
    return text.size() == fingerprintDigits && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

Result<Identity> makeIdentity()
{
    const QByteArray pem = makePem();
    if (pem.isEmpty())
        return fail(ErrorCode::Unavailable, u"OpenSSL makes no key or certificate"_s);
    return fromPem(pem);
}

Result<Identity> openIdentity(const QString &path)
{
    const auto naming = [&path](const Error &error) {
        return Error{error.code, u"%1: %2"_s.arg(path, error.message)};
    };
    QFile file(path);
    if (!file.exists()) {
        const QByteArray pem = makePem();
        if (pem.isEmpty())
            return fail(ErrorCode::Unavailable, u"OpenSSL makes no key or certificate"_s);
        return writePrivateFile(path, pem).and_then([&pem] { return fromPem(pem); });
    }
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return fromPem(file.read(largestFile)).map_error(naming);
}

QSslConfiguration linkSecurity(const Identity &identity, LinkSide side)
{
    QSslConfiguration security;
    security.setProtocol(QSsl::TlsV1_3OrLater);
    security.setLocalCertificate(identity.certificate);
    security.setPrivateKey(identity.key);
    security.setCaCertificates({});
    security.setPeerVerifyMode(side == LinkSide::Manager ? QSslSocket::QueryPeer : QSslSocket::VerifyNone);
    security.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    security.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    return security;
}

} // namespace vantage
