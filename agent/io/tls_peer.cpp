// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/tls_peer.h"

#include "common/util/text.h"

#include <QHostAddress>

#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <array>
#include <ctime>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** A certificate may name any number of hosts; a result need not. */
constexpr int maximumNames = 100;

UtcTime toUtc(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return UtcTime(std::chrono::seconds(timegm(&parts)));
}

QString toText(const X509_NAME *name)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), &BIO_free);
    if (!bio || X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) < 0)
        return {};
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &data);
    return escapeBytes(QByteArrayView(data, length));
}

QString toText(const GENERAL_NAME *name)
{
    if (name->type == GEN_DNS) {
        return escapeBytes(
            QByteArrayView(ASN1_STRING_get0_data(name->d.dNSName), ASN1_STRING_length(name->d.dNSName)));
    }
    if (name->type != GEN_IPADD)
        return {};
    const unsigned char *bytes = ASN1_STRING_get0_data(name->d.iPAddress);
    switch (ASN1_STRING_length(name->d.iPAddress)) {
    case 4:
        return QHostAddress(quint32(bytes[0]) << 24 | quint32(bytes[1]) << 16 | quint32(bytes[2]) << 8 |
                            bytes[3])
            .toString();
    case 16:
        return QHostAddress(bytes).toString();
    default:
        return {};
    }
}

QStringList namesOf(X509 *certificate)
{
    const std::unique_ptr<GENERAL_NAMES, decltype(&GENERAL_NAMES_free)> names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)),
        &GENERAL_NAMES_free);
    QStringList texts;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()) && texts.size() < maximumNames; ++i) {
        if (const QString text = toText(sk_GENERAL_NAME_value(names.get(), i)); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

QString serialOf(X509 *certificate)
{
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(
        ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr), &BN_free);
    if (!number)
        return {};
    QByteArray bytes(BN_num_bytes(number.get()), Qt::Uninitialized);
    BN_bn2bin(number.get(), reinterpret_cast<unsigned char *>(bytes.data()));
    return QString::fromLatin1(bytes.toHex());
}

QString fingerprintOf(X509 *certificate)
{
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int length = 0;
    if (X509_digest(certificate, EVP_sha256(), reinterpret_cast<unsigned char *>(digest.data()), &length) !=
        1)
        return {};
    return QString::fromLatin1(digest.first(length).toHex());
}

X509 *earliestEnding(STACK_OF(X509) * chain, X509 *leaf)
{
    X509 *first = leaf;
    for (int i = 0; chain && i < sk_X509_num(chain); ++i) {
        X509 *other = sk_X509_value(chain, i);
        if (ASN1_TIME_compare(X509_get0_notAfter(other), X509_get0_notAfter(first)) == -1)
            first = other;
    }
    return first;
}

QString keyTypeOf(X509 *certificate)
{
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    const char *name = key ? EVP_PKEY_get0_type_name(key) : nullptr;
    return name ? QString::fromLatin1(name) : QString();
}

QString dayOf(UtcTime time)
{
    return toIso8601(time).first(10);
}

QString daysBetween(UtcTime from, UtcTime to)
{
    const auto days = std::chrono::floor<std::chrono::days>(to - from).count();
    if (days == 0)
        return u"less than a day"_s;
    return days == 1 ? u"1 day"_s : u"%1 days"_s.arg(days);
}

} // namespace

TlsVersion tlsVersionFrom(QStringView text)
{
    if (text == "1.0"_L1)
        return TlsVersion::Tls1_0;
    if (text == "1.1"_L1)
        return TlsVersion::Tls1_1;
    return text == "1.3"_L1 ? TlsVersion::Tls1_3 : TlsVersion::Tls1_2;
}

void setOldestVersion(SSL_CTX *context, TlsVersion version)
{
    static constexpr std::array numbers = {TLS1_VERSION, TLS1_1_VERSION, TLS1_2_VERSION, TLS1_3_VERSION};
    // Old versions sign with hashes that are refused from the next level on.
    if (version < TlsVersion::Tls1_2)
        SSL_CTX_set_security_level(context, 0);
    SSL_CTX_set_min_proto_version(context, numbers.at(size_t(version)));
}

void TlsPeer::Free::operator()(X509 *certificate) const
{
    X509_free(certificate);
}

void TlsPeer::attach(SSL_CTX *context, X509_STORE *trusted, const QByteArray &host,
                     TlsVerification verification)
{
    m_host = host;
    m_verification = verification;
    SSL_CTX_set1_cert_store(context, trusted);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_cert_verify_callback(context, &TlsPeer::verify, this);
}

void TlsPeer::share(SSL_CTX *context, X509_STORE *trusted)
{
    SSL_CTX_set1_cert_store(context, trusted);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_cert_verify_callback(context, &TlsPeer::verifyShared, nullptr);
}

void TlsPeer::attach(SSL *connection, const QByteArray &host, TlsVerification verification)
{
    m_host = host;
    m_verification = verification;
    SSL_set_app_data(connection, this);
}

int TlsPeer::verifyShared(X509_STORE_CTX *context, void *)
{
    const auto *connection =
        static_cast<const SSL *>(X509_STORE_CTX_get_ex_data(context, SSL_get_ex_data_X509_STORE_CTX_idx()));
    return verify(context, SSL_get_app_data(connection));
}

int TlsPeer::verify(X509_STORE_CTX *context, void *self)
{
    return static_cast<TlsPeer *>(self)->verify(context);
}

bool TlsPeer::judge(X509_STORE_CTX *context)
{
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context);
    if (X509_VERIFY_PARAM_set1_ip_asc(parameters, m_host.constData()) != 1) {
        X509_VERIFY_PARAM_set_hostflags(parameters, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
        X509_VERIFY_PARAM_set1_host(parameters, m_host.constData(), size_t(m_host.size()));
    }
    const bool holds = X509_verify_cert(context) == 1;
    m_error = holds ? X509_V_OK : X509_STORE_CTX_get_error(context);
    if (!holds && m_error == X509_V_OK)
        m_error = X509_V_ERR_UNSPECIFIED;

    X509 *leaf = X509_STORE_CTX_get0_cert(context);
    X509_up_ref(leaf);
    m_leaf.reset(leaf);
    X509 *first = earliestEnding(
        holds ? X509_STORE_CTX_get0_chain(context) : X509_STORE_CTX_get0_untrusted(context), leaf);
    m_chainNotAfter = toUtc(X509_get0_notAfter(first));
    if (first != leaf && X509_cmp(first, leaf) != 0) {
        X509_up_ref(first);
        m_endsFirst.reset(first);
    }
    m_depth = X509_STORE_CTX_get_error_depth(context);
    const X509 *wrong = X509_STORE_CTX_get_current_cert(context);
    m_wrongFrom = toUtc(X509_get0_notBefore(wrong ? wrong : leaf));
    m_wrongUntil = toUtc(X509_get0_notAfter(wrong ? wrong : leaf));
    return holds;
}

int TlsPeer::verify(X509_STORE_CTX *context)
{
    const bool holds = judge(context);
    // The cipher is pending until the handshake is over, and over it may never be.
    const auto *ssl =
        static_cast<const SSL *>(X509_STORE_CTX_get_ex_data(context, SSL_get_ex_data_X509_STORE_CTX_idx()));
    const SSL_CIPHER *cipher = SSL_get_pending_cipher(ssl);
    m_version = SSL_get_version(ssl);
    m_cipher = SSL_CIPHER_get_name(cipher ? cipher : SSL_get_current_cipher(ssl));

    if (holds || m_verification == TlsVerification::Required)
        return holds ? 1 : 0;
    X509_STORE_CTX_set_error(context, X509_V_OK);
    return 1;
}

bool TlsPeer::examine(const QList<QByteArray> &chain, X509_STORE *trusted, const QByteArray &host,
                      TlsVerification verification, const QByteArray &version, const QByteArray &cipher)
{
    m_host = host;
    m_verification = verification;
    m_version = version;
    m_cipher = cipher;
    const auto freeAll = [](STACK_OF(X509) * all) {
        sk_X509_pop_free(all, &X509_free);
    };
    const std::unique_ptr<STACK_OF(X509), decltype(freeAll)> sent(sk_X509_new_null(), freeAll);
    for (const QByteArray &der : chain) {
        const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
        if (X509 *certificate = d2i_X509(nullptr, &bytes, long(der.size())))
            sk_X509_push(sent.get(), certificate);
    }
    const std::unique_ptr<X509_STORE_CTX, decltype(&X509_STORE_CTX_free)> context(X509_STORE_CTX_new(),
                                                                                  &X509_STORE_CTX_free);
    bool holds = false;
    if (sk_X509_num(sent.get()) > 0 && context &&
        X509_STORE_CTX_init(context.get(), trusted, sk_X509_value(sent.get(), 0), sent.get()) == 1) {
        X509_STORE_CTX_set_default(context.get(), "ssl_server");
        holds = judge(context.get());
    }
    ERR_clear_error();
    return holds || (isKnown() && verification == TlsVerification::Reported);
}

Certificate TlsPeer::certificate() const
{
    X509 *leaf = m_leaf.get();
    if (!leaf)
        return {};
    return {
        .subject = toText(X509_get_subject_name(leaf)),
        .issuer = toText(X509_get_issuer_name(leaf)),
        .names = namesOf(leaf),
        .serial = serialOf(leaf),
        .sha256 = fingerprintOf(leaf),
        .notBefore = toUtc(X509_get0_notBefore(leaf)),
        .notAfter = toUtc(X509_get0_notAfter(leaf)),
        .keyType = keyTypeOf(leaf),
        .keyBits = X509_get0_pubkey(leaf) ? EVP_PKEY_get_bits(X509_get0_pubkey(leaf)) : 0,
    };
}

QString TlsPeer::endsFirst() const
{
    return m_endsFirst ? toText(X509_get_subject_name(m_endsFirst.get())) : QString();
}

Reason TlsPeer::reason() const
{
    switch (m_error) {
    case X509_V_OK:
        return Reason::None;
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return Reason::TlsExpired;
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return Reason::TlsNameMismatch;
    default:
        return Reason::TlsUntrusted;
    }
}

QString TlsPeer::error() const
{
    return m_error == X509_V_OK ? QString() : QString::fromLatin1(X509_verify_cert_error_string(m_error));
}

QString TlsPeer::verdict(const QString &host, UtcTime now) const
{
    const QString which = m_depth == 0 ? u"certificate"_s : u"a certificate of the chain"_s;
    switch (m_error) {
    case X509_V_OK:
        return {};
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return u"%1 expired %2 ago (%3)"_s.arg(which, daysBetween(m_wrongUntil, now), dayOf(m_wrongUntil));
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return u"%1 is not valid yet, only in %2 (%3)"_s.arg(which, daysBetween(now, m_wrongFrom),
                                                             dayOf(m_wrongFrom));
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH: {
        const QStringList names = namesOf(m_leaf.get());
        const QString holder = names.isEmpty()
                                   ? toText(X509_get_subject_name(m_leaf.get()))
                                   : names.first(std::min<qsizetype>(names.size(), 3)).join(", "_L1);
        return u"certificate is for %1, not for %2"_s.arg(holder, host);
    }
    default:
        return u"certificate not trusted: %1"_s.arg(error());
    }
}

} // namespace vantage
