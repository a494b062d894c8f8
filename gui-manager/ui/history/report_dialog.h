// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/ui/history/report_file.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace vantage {

class TimeField;

/** Writes a report for a period: which checks, in which form, to which file. */
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    /** `setup` holds all checks there are, and the range at first; `chosen` is chosen at first. */
    ReportDialog(const StoredHistory &history, ReportReader::Setup setup, CheckId chosen,
                 QWidget *parent = nullptr);
    ~ReportDialog() override;

private:
    void build();
    void listChecks(CheckId chosen);
    void tickAll(Qt::CheckState state);
    void filterChecks(const QString &text);
    void update();
    void chooseFile();
    void start();
    void write(const Report &report, ReportForm form, const QString &path);
    void end(const QString &problem);
    void showState(const QString &sentence);
    void copyCommand() const;
    [[nodiscard]] ReportForm form() const;
    [[nodiscard]] bool isAnyChosen() const;
    [[nodiscard]] std::vector<CheckRow> chosenChecks() const;
    [[nodiscard]] HistoryRange range() const;

    const StoredHistory &m_history;
    ReportReader::Setup m_setup;
    TimeField *m_from;
    TimeField *m_to;
    QLineEdit *m_filter;
    QListWidget *m_checks;
    QComboBox *m_form;
    QLineEdit *m_file;
    QLabel *m_state;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
    QPushButton *m_copy;
    std::unique_ptr<ReportReader> m_reader;
    bool m_isBusy = false; ///< reads or writes
    /** Whoever closes the dialog does not want the file any more. */
    std::shared_ptr<std::atomic<bool>> m_isWanted = std::make_shared<std::atomic<bool>>(true);
};

} // namespace vantage
