// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vantage {

/** Turns SIGINT and SIGTERM into a signal of the event loop, so that a program can save and leave; the second
   one ends it at once. SIGPIPE is ignored: whoever reads our output may leave. One per program, in its main.
 */
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void received();

private:
    int m_descriptor = -1;
};

} // namespace vantage
