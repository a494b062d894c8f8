// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/feed.h"
#include "gui-manager/history/range.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QToolButton;

namespace vantage {

class TimeField;

/** Chooses the check and the range of time. */
class HistoryBar : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryBar(QWidget *parent = nullptr);

    using Choices = QList<std::pair<CheckId, QString>>;
    void setChecks(const Choices &checks);
    /** Without telling. */
    void setCheck(CheckId check);
    [[nodiscard]] CheckId check() const;
    /** Without telling; a live range ends now and goes on. */
    void setRange(const HistoryRange &range, bool isLive);
    /** The live range has gone on; a field that somebody is in stays as it is. */
    void follow(const HistoryRange &range);
    void setBusy(bool isBusy);
    void focusCheck();

    /** The length that is chosen by a button; the first one's where none is. */
    [[nodiscard]] Micros presetLength() const;

Q_SIGNALS:
    void checkChosen(vantage::CheckId check);
    void presetChosen(std::chrono::microseconds length);
    void rangeChosen(const vantage::HistoryRange &range);
    void liveChosen(bool isLive);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tellRange();

    QComboBox *m_check;
    QButtonGroup *m_presets;
    TimeField *m_from;
    TimeField *m_to;
    QLabel *m_dash;
    QToolButton *m_live;
    QLabel *m_busy;
    Choices m_checks;
    int m_preset = 0;
};

} // namespace vantage
