// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/framing.h"

#include <QtEndian>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lengthBytes = sizeof(quint32);
constexpr qsizetype typeBytes = 1;
/** A link may live for months: one large frame must not keep its memory for that long. */
constexpr qsizetype keptCapacity = qsizetype(64) * 1024;

} // namespace

void FrameReader::append(QByteArrayView bytes)
{
    if (!m_bad.isEmpty())
        return;
    if (m_start > 0) {
        m_buffer.remove(0, m_start);
        m_start = 0;
    }
    m_buffer.append(bytes);
}

std::variant<FrameIncomplete, Frame, FrameBad> FrameReader::next()
{
    if (!m_bad.isEmpty())
        return FrameBad{m_bad};
    if (buffered() < lengthBytes)
        return FrameIncomplete{};
    const auto length = qFromBigEndian<quint32>(m_buffer.constData() + m_start);
    if (length < typeBytes)
        m_bad = u"a frame of length 0, which has no type"_s;
    else if (length > m_cap)
        m_bad = u"a frame of %1 bytes, where at most %2 are allowed"_s.arg(length).arg(m_cap);
    if (!m_bad.isEmpty()) {
        m_buffer = {};
        m_start = 0;
        return FrameBad{m_bad};
    }
    if (buffered() < lengthBytes + qsizetype(length))
        return FrameIncomplete{};

    const char *content = m_buffer.constData() + m_start + lengthBytes;
    Frame frame{quint8(*content), QByteArray(content + typeBytes, qsizetype(length) - typeBytes)};
    m_start += lengthBytes + qsizetype(length);
    if (m_start == m_buffer.size()) {
        if (m_buffer.capacity() > keptCapacity)
            m_buffer = {};
        else
            m_buffer.resize(0);
        m_start = 0;
    }
    return frame;
}

qsizetype FrameReader::expected() const
{
    return buffered() < lengthBytes
               ? 0
               : lengthBytes + qsizetype(qFromBigEndian<quint32>(m_buffer.constData() + m_start));
}

QByteArray encodeFrame(quint8 type, QByteArrayView body)
{
    QByteArray frame(lengthBytes + typeBytes, Qt::Uninitialized);
    qToBigEndian(quint32(typeBytes + body.size()), frame.data());
    frame[lengthBytes] = char(type);
    return frame.append(body);
}

} // namespace vantage
