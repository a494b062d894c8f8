// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_ca.h"

#include "tests/support/test_files.h"

#include <QHostAddress>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace vantage::test {
using namespace Qt::StringLiterals;

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Cert = std::unique_ptr<X509, decltype(&X509_free)>;

Key makeKey()
{
    return Key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    if (!extension)
        qFatal("cannot make the extension %s", value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Cert makeCertificate(const QByteArray &name, long serial, const QDateTime &from, const QDateTime &until,
                     EVP_PKEY *key)
{
    Cert certificate(X509_new(), &X509_free);
    X509 *x509 = certificate.get();
    X509_set_version(x509, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), serial);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);
    ASN1_TIME_set(X509_getm_notBefore(x509), from.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(x509), until.toSecsSinceEpoch());
    X509_set_pubkey(x509, key);
    return certificate;
}

void sign(X509 *certificate, X509 *issuer, EVP_PKEY *key)
{
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    if (X509_sign(certificate, key, EVP_sha256()) == 0)
        qFatal("cannot sign a certificate");
}

QByteArray pem(auto write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), &BIO_free);
    write(bio.get());
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, length);
}

QByteArray pem(X509 *certificate)
{
    return pem([certificate](BIO *bio) { PEM_write_bio_X509(bio, certificate); });
}

QByteArray pem(EVP_PKEY *key)
{
    return pem(
        [key](BIO *bio) { PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr); });
}

QByteArray alternativeNames(const QStringList &names)
{
    QByteArrayList parts;
    for (const QString &name : names)
        parts.append((QHostAddress(name).isNull() ? "DNS:" : "IP:") + name.toLatin1());
    return parts.join(',');
}

} // namespace

struct TestCa::Signer
{
    Key key = makeKey();
    Cert certificate{nullptr, &X509_free};
};

std::unique_ptr<TestCa::Signer> TestCa::makeAuthority(const QByteArray &name, long serial,
                                                      const QDateTime &until, const Signer *parent)
{
    auto signer = std::make_unique<Signer>();
    signer->certificate =
        makeCertificate(name, serial, QDateTime::currentDateTimeUtc().addYears(-1), until, signer->key.get());
    X509 *certificate = signer->certificate.get();
    const Signer &issuer = parent ? *parent : *signer;
    addExtension(certificate, issuer.certificate.get(), NID_basic_constraints, "critical,CA:TRUE"_ba);
    addExtension(certificate, issuer.certificate.get(), NID_key_usage, "critical,keyCertSign,cRLSign"_ba);
    addExtension(certificate, issuer.certificate.get(), NID_subject_key_identifier, "hash"_ba);
    sign(certificate, issuer.certificate.get(), issuer.key.get());
    return signer;
}

TestCa::TestCa()
    : m_signer(
          makeAuthority("Vantage test authority"_ba, 1, QDateTime::currentDateTimeUtc().addYears(1), nullptr))
{
    writeFile(file(), pem(m_signer->certificate.get()));
}

TestCa::~TestCa() = default;

CertificateFiles TestCa::issue(const Request &request) const
{
    const int number = ++m_issued;
    const Key key = makeKey();
    const Cert certificate = makeCertificate(request.names.value(0).toLatin1(), 0x1000 + number, request.from,
                                             request.until, key.get());
    std::unique_ptr<Signer> intermediate;
    if (request.intermediateUntil) {
        intermediate = makeAuthority("Vantage test intermediate"_ba, 0x2000 + number,
                                     *request.intermediateUntil, m_signer.get());
    }
    const Signer &authority = intermediate ? *intermediate : *m_signer;
    X509 *issuer = request.selfSigned ? certificate.get() : authority.certificate.get();
    addExtension(certificate.get(), issuer, NID_subject_alt_name, alternativeNames(request.names));
    addExtension(certificate.get(), issuer, NID_ext_key_usage, request.use);
    sign(certificate.get(), issuer, request.selfSigned ? key.get() : authority.key.get());

    const CertificateFiles files{m_directory.filePath(u"%1.pem"_s.arg(number)),
                                 m_directory.filePath(u"%1.key"_s.arg(number))};
    QByteArray chain = pem(certificate.get());
    if (intermediate && request.sendsIntermediate)
        chain += pem(intermediate->certificate.get());
    writeFile(files.certificate, chain);
    writeFile(files.key, pem(key.get()));
    return files;
}

CertificateFiles TestCa::expired() const
{
    Request request;
    request.from = QDateTime::currentDateTimeUtc().addDays(-30);
    // An hour more than three days, so that it stays three for as long as a test runs.
    request.until = QDateTime::currentDateTimeUtc().addDays(-3).addSecs(-3600);
    return issue(request);
}

CertificateFiles TestCa::misnamed() const
{
    Request request;
    request.names = {u"elsewhere.example"_s};
    return issue(request);
}

CertificateFiles TestCa::selfSigned() const
{
    Request request;
    request.selfSigned = true;
    return issue(request);
}

CertificateFiles TestCa::weakChain() const
{
    Request request;
    request.intermediateUntil = QDateTime::currentDateTimeUtc().addDays(5).addSecs(3600);
    return issue(request);
}

CertificateFiles TestCa::brokenChain() const
{
    Request request;
    request.intermediateUntil = QDateTime::currentDateTimeUtc().addDays(200);
    request.sendsIntermediate = false;
    return issue(request);
}

CertificateFiles TestCa::client() const
{
    Request request;
    request.names = {u"client.example"_s};
    request.use = "clientAuth";
    return issue(request);
}

CertificateFiles TestCa::expiringSoon() const
{
    Request request;
    request.until = QDateTime::currentDateTimeUtc().addDays(10).addSecs(3600);
    return issue(request);
}

} // namespace vantage::test
