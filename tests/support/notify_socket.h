// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace vantage::test {

/** What systemd listens on: the datagrams of services. */
class NotifySocket
{
public:
    /** As NOTIFY_SOCKET has it: a path, or an abstract name behind '@'. */
    explicit NotifySocket(const QByteArray &name);
    ~NotifySocket();
    NotifySocket(const NotifySocket &) = delete;
    NotifySocket &operator=(const NotifySocket &) = delete;

    /** All that was heard so far. */
    [[nodiscard]] const QByteArrayList &heard();

private:
    int m_descriptor = -1;
    QByteArrayList m_heard;
};

} // namespace vantage::test
