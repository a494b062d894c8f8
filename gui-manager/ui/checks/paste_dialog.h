// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/ui/checks/check_commands.h"
#include "gui-manager/ui/checks/pasted_checks.h"

#include <QDialog>
#include <QSet>
#include <QTimer>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace vantage {

class TableView;

/** Adds many checks from lines of text: a table, or commands. What becomes of each line stands below as one types; the
    lines that are right are added, the others stay to be mended. */
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    /** `chosen` are the agents for lines that name none, at first. */
    PasteDialog(QList<AgentRow> agents, const QList<AgentId> &chosen, QWidget *parent = nullptr);
    ~PasteDialog() override;

    /** The commands were carried out, but for those at these places: the lines of the others go, so that nothing is
        added twice. Closes the dialog where none is left. */
    void added(const QSet<qsizetype> &failed, const QString &failure);

Q_SIGNALS:
    /** Whoever runs the commands calls added(). */
    void submitted(const QList<vantage::CommandText> &commands);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillAgents(const QList<AgentId> &chosen);
    void begin();
    void readOn();
    void openFile();
    void load(const QString &path);
    void submit();
    void retranslate();
    void tellCounts();
    void setRunning(bool isRunning);
    [[nodiscard]] QList<CommandText> commands() const;

    QList<AgentRow> m_known;
    QLabel *m_intro;
    QPlainTextEdit *m_text;
    QLabel *m_usualLabel;
    QComboBox *m_usual;
    QPushButton *m_file;
    PastedModel *m_model;
    TableView *m_table;
    QLabel *m_summary;
    QLabel *m_failure;
    QDialogButtonBox *m_buttons;
    QPushButton *m_copy;

    /* Long texts are read a little at a time, and a line that has been read before is not read again. */
    QTimer m_typed;
    QTimer m_goOn;
    PasteForm m_form;
    PasteAgents m_agents;
    QStringList m_lines;
    qsizetype m_next = 0;
    std::vector<PastedLine> m_read;
    QHash<QString, PastedLine> m_seen;
    bool m_isRunning = false;
};

} // namespace vantage
