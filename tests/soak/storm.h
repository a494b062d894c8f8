// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <vector>

namespace vantage::test {

/** Connections to a port of 127.0.0.1 that never say a word, from twenty addresses; whoever is cut off comes back at
    once. They are bare descriptors, because ten thousand of Qt's sockets would keep the test itself busy. */
class Storm : public QObject
{
public:
    Storm(quint16 port, int connections);
    ~Storm() override;

    /** Connections that were made so far, those that came back included. */
    [[nodiscard]] int made() const { return m_made; }
    /** The first of each. */
    [[nodiscard]] bool isUp() const { return m_made >= int(m_descriptors.size()); }

private:
    void look();
    [[nodiscard]] int open(size_t number);

    quint16 m_port;
    std::vector<int> m_descriptors;
    std::vector<bool> m_isConnected;
    int m_made = 0;
    QTimer m_look;
};

/** As many file descriptors as the system lets this process have; ends the test program where that are fewer. */
void wantDescriptors(int count);

} // namespace vantage::test
