// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace vantage {

/** Gathers what changes many times a second into as much as somebody can read: due() follows the first ask() after a
    moment, once for all that came meanwhile. */
class Later : public QObject
{
    Q_OBJECT

public:
    explicit Later(QObject *parent, std::chrono::milliseconds moment = std::chrono::milliseconds(200))
        : QObject(parent)
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(moment);
        connect(&m_timer, &QTimer::timeout, this, &Later::due);
    }

    void ask()
    {
        if (!m_timer.isActive())
            m_timer.start();
    }

Q_SIGNALS:
    void due();

private:
    QTimer m_timer;
};

} // namespace vantage
