// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

namespace vantage {

/** One frame: `u32` big-endian length of what follows, `u8` type, body (CBOR). */
struct Frame
{
    quint8 type = 0;
    QByteArray body;
};

/** More bytes are needed. */
struct FrameIncomplete
{
};

/** The stream cannot be read on; the sentence says why. */
struct FrameBad
{
    QString reason;
};

/** Cuts a byte stream into frames. Pure: knows no socket. The length is checked before anything is allocated. */
class FrameReader
{
public:
    explicit FrameReader(quint32 cap)
        : m_cap(cap)
    {
    }

    /** Largest length accepted from now on. */
    void setCap(quint32 cap) { m_cap = cap; }
    void append(QByteArrayView bytes);
    /** The next frame; once FrameBad, always FrameBad. */
    [[nodiscard]] std::variant<FrameIncomplete, Frame, FrameBad> next();
    /** Length of the frame that has begun, as far as it is known. */
    [[nodiscard]] qsizetype expected() const;
    [[nodiscard]] qsizetype buffered() const { return m_buffer.size() - m_start; }

private:
    QByteArray m_buffer;
    qsizetype m_start = 0;
    quint32 m_cap;
    QString m_bad;
};

[[nodiscard]] QByteArray encodeFrame(quint8 type, QByteArrayView body);

/** The caps of design: until the peer is known, from an agent, from the manager. */
inline constexpr quint32 frameCapUnknownPeer = 4 * 1024;
inline constexpr quint32 frameCapFromAgent = 1024 * 1024;
inline constexpr quint32 frameCapFromManager = 4 * 1024 * 1024;

} // namespace vantage
