// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <linux/filter.h>
#include <sys/socket.h>

#include <array>

/* Programs that the kernel runs on what comes for a socket (BPF): what they do not want never wakes anyone. What lies
   outside of the packet is refused. */

namespace vantage::filter {

inline constexpr quint16 loadByte = BPF_LD | BPF_B | BPF_ABS;
inline constexpr quint16 loadWord = BPF_LD | BPF_H | BPF_ABS;
inline constexpr quint16 loadByteAtX = BPF_LD | BPF_B | BPF_IND;
inline constexpr quint16 loadWordAtX = BPF_LD | BPF_H | BPF_IND;
/** X = length of the IPv4 header that the packet begins with */
inline constexpr quint16 loadHeaderLength = BPF_LDX | BPF_B | BPF_MSH;
inline constexpr quint16 ifEqual = BPF_JMP | BPF_JEQ | BPF_K;
inline constexpr quint16 ifAnyBit = BPF_JMP | BPF_JSET | BPF_K;
inline constexpr quint16 give = BPF_RET | BPF_K;
inline constexpr quint32 wholePacket = 0x40000;

template <size_t count>
[[nodiscard]] bool attach(int socket, std::array<sock_filter, count> &code)
{
    const sock_fprog program{count, code.data()};
    return setsockopt(socket, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof program) == 0;
}

} // namespace vantage::filter
