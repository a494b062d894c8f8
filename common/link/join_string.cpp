// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/join_string.h"

#include "common/link/identity.h"
#include "common/util/paths.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tokenDigits = 32;
constexpr qint64 longestFile = 1024;

bool isToken(QStringView text)
{
    return text.size() == tokenDigits && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

} // namespace

QString toString(const JoinString &join)
{
    const QString host = join.host.contains(u':') ? u'[' + join.host + u']' : join.host;
    return u"%1:%2#%3#%4"_s.arg(host).arg(join.port).arg(join.fingerprint, join.token);
}

Result<JoinString> parseJoinString(QStringView text)
{
    // The text is not quoted: it holds a secret.
    const auto wrong = [](const QString &what) {
        return invalid(u"This is not a join string (host:port#fingerprint#token): %1"_s.arg(what));
    };
    const QList<QStringView> parts = text.trimmed().split(u'#');
    if (parts.size() != 3)
        return wrong(u"it has %1 parts, not 3"_s.arg(parts.size()));
    const qsizetype colon = parts[0].lastIndexOf(u':');
    bool isPort = false;
    JoinString join;
    join.port = parts[0].mid(colon + 1).toUShort(&isPort);
    QStringView host = parts[0].left(std::max<qsizetype>(colon, 0));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    join.host = host.toString();
    join.fingerprint = parts[1].toString();
    join.token = parts[2].toString();
    if (join.host.isEmpty() || !isPort || join.port == 0)
        return wrong(u"'%1' is not host:port"_s.arg(parts[0]));
    if (!isFingerprint(parts[1]))
        return wrong(u"the fingerprint is not 64 hexadecimal digits"_s);
    if (!isToken(parts[2]))
        return wrong(u"the token is not 32 hexadecimal digits"_s);
    return join;
}

Result<JoinString> readJoinString(const QString &textOrPath)
{
    if (textOrPath.contains(u'#'))
        return parseJoinString(textOrPath);
    QFile file(textOrPath);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"%1: %2"_s.arg(textOrPath, file.errorString()));
    return parseJoinString(QString::fromUtf8(file.read(longestFile))).map_error([&](const Error &error) {
        return Error{error.code, u"%1: %2"_s.arg(textOrPath, error.message)};
    });
}

QString randomToken()
{
    std::array<quint64, 2> bits{};
    for (quint64 &half : bits)
        half = QRandomGenerator::system()->generate64();
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(bits.data()), sizeof bits).toHex());
}

QByteArray hashOfToken(QStringView token)
{
    return QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256);
}

QString localJoinFile(quint16 port)
{
    return runtimeDir() + u"/join-%1"_s.arg(port);
}

} // namespace vantage
