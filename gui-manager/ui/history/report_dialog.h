// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/history/report.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace vantage {

/** Writes a report for a period: which checks, in which form, to which file. */
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Form { Html, Pdf, Csv };

    /** `setup` holds all checks there are, and the range at first; `chosen` is chosen at first. */
    ReportDialog(const StoredHistory &history, ReportReader::Setup setup, CheckId chosen,
                 QWidget *parent = nullptr);

    /** The file is written under its name once it is whole. */
    [[nodiscard]] static Result<void> write(const Report &report, Form form, const QString &path);

private:
    void build();
    void listChecks(CheckId chosen);
    void filterChecks(const QString &text);
    void update();
    void chooseFile();
    void start();
    void finish(const Report &report);
    void showState(const QString &sentence);
    void copyCommand() const;
    [[nodiscard]] std::vector<CheckRow> chosenChecks() const;
    [[nodiscard]] HistoryRange range() const;

    const StoredHistory &m_history;
    ReportReader::Setup m_setup;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QLineEdit *m_filter;
    QListWidget *m_checks;
    QComboBox *m_form;
    QLineEdit *m_file;
    QLabel *m_state;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
    QPushButton *m_copy;
    std::unique_ptr<ReportReader> m_reader;
};

} // namespace vantage
