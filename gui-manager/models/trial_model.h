// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/result.h"
#include "gui-manager/feed.h"
#include "gui-manager/models/keyed_table.h"

#include <QTimer>

#include <array>
#include <optional>

namespace vantage {

/** What one agent answered to the test of a check; no answer yet where there is neither result nor error. */
struct TrialLine
{
    AgentId agent;
    QString name;
    AgentState state = AgentState::Online; ///< when it was asked
    std::optional<CheckResult> result = {};
    QString error = {};      ///< why there is no result
    QString difference = {}; ///< in words, from what most agents found; empty where it does not

    [[nodiscard]] AgentId key() const { return agent; }
    [[nodiscard]] bool isWaiting() const { return !result && error.isEmpty(); }
};

/** The answers of several agents to the test of one check, side by side. */
class TrialModel : public KeyedTable<TrialLine, AgentId>
{
    Q_OBJECT

public:
    struct Counts
    {
        std::array<int, outcomeCount> outcomes{};
        int failed = 0; ///< agents without a result
        int waiting = 0;
        int different = 0;

        bool operator==(const Counts &) const = default;
    };

    explicit TrialModel(QObject *parent = nullptr);

    /** A new test; every row waits. */
    void start(const QList<AgentRow> &agents);
    /** Shown at most 50 ms later, with others that come meanwhile. */
    void take(TrialLine answer);
    /** No more answers come: those who still wait got none, and why. */
    void end(const QString &error);
    /** Whether the check has changed since. */
    void setStale(bool isStale);
    /** After a change of language. */
    void retranslate();

    [[nodiscard]] Counts counts() const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void updated();

private:
    void flush();
    void compare();

    std::vector<TrialLine> m_arrived;
    QTimer m_flush;
    bool m_isStale = false;
};

} // namespace vantage
