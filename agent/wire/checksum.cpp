// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/wire/checksum.h"

#include <QtEndian>

namespace vantage {

quint16 internetSum(QByteArrayView bytes, quint16 before)
{
    quint64 sum = before;
    qsizetype at = 0;
    for (; at + 1 < bytes.size(); at += 2)
        sum += qFromBigEndian<quint16>(bytes.data() + at);
    if (at < bytes.size())
        sum += quint64(quint8(bytes[at])) << 8;
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    return quint16(sum);
}

} // namespace vantage
