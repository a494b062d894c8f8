// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/results_model.h"
#include "gui-manager/stored_history.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace vantage {

class EmptyState;
class ResultsView;

/** The results of one check around a time that the live log does not reach back to, read from the history. They stand
    in a table of their own, below a line that says so: never among live ones. */
class StoredResults : public QWidget
{
    Q_OBJECT

public:
    struct Wanted
    {
        CheckId check = {};
        AgentId agent = {}; ///< none: all of them
        UtcTime time{};
        Micros before{}; ///< so much before and after it
    };

    explicit StoredResults(const StoredHistory &history, QWidget *parent = nullptr);

    void read(const Wanted &wanted);
    /** Forgets them, and ends the reading. */
    void clear();
    /** None where nothing is to be shown. */
    [[nodiscard]] const std::optional<Wanted> &wanted() const { return m_wanted; }

    [[nodiscard]] ResultsModel *model() const { return m_model; }
    [[nodiscard]] ResultsView *view() const { return m_view; }

    /** More are not shown: the check ran much more often then. */
    static constexpr int mostResults = 5000;

Q_SIGNALS:
    /** The operator is done with them. */
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const Result<void> &done);
    void retranslate();

    const StoredHistory &m_history;
    ResultsModel *m_model;
    ResultsView *m_view;
    EmptyState *m_empty;
    QToolButton *m_chip;
    QLabel *m_note;
    std::optional<Wanted> m_wanted;
    bool m_isReading = false;
    QString m_failure;
    std::vector<CheckResult> m_read;
    std::unique_ptr<QObject> m_context; ///< last: nothing calls in once it is gone
};

} // namespace vantage
