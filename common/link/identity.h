// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/result.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace vantage {

/** Who one side of the link is: a key on P-256 and a certificate that it signed itself (RFC 5280), without names that
    mean something and without an end, so that no clock matters: the other side knows the certificate by its
    fingerprint, and TLS proves that whoever shows it has the key. */
struct Identity
{
    QSslCertificate certificate;
    QSslKey key;

    [[nodiscard]] QString fingerprint() const;
};

/** SHA-256 of the certificate as DER: 64 lower case hexadecimal digits; empty for no certificate. */
[[nodiscard]] QString fingerprintOf(const QSslCertificate &certificate);
[[nodiscard]] bool isFingerprint(QStringView text);
/** Ours always are; one that its owner has brought may have ended. */
[[nodiscard]] bool isInForce(const QSslCertificate &certificate);

[[nodiscard]] Result<Identity> makeIdentity();
/** Reads a PEM file with key and certificate, or makes it (mode 0600) where it is missing. */
[[nodiscard]] Result<Identity> openIdentity(const QString &path);

enum class LinkSide { Agent, Manager };
/** TLS 1.3 and nothing else, no tickets. The manager asks for the agent's certificate; whom to trust is left to
    whoever compares fingerprints. */
[[nodiscard]] QSslConfiguration linkSecurity(const Identity &identity, LinkSide side);

} // namespace vantage
