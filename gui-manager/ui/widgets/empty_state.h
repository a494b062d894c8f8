// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QAbstractScrollArea;
class QLabel;
class QPushButton;

namespace vantage {

/** What a table says while it has no rows: what is missing, and what to do next. Lies over the table's viewport. */
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(QAbstractScrollArea *area, const QAbstractItemModel *model);

    void setTexts(const QString &title, const QString &hint);
    /** What to type in a terminal, to be selected and copied. */
    void setCommand(const QString &command);
    /** A button below the texts that triggers something; none without a text. */
    QPushButton *button() { return m_button; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();
    void update();

    QAbstractScrollArea *m_area;
    const QAbstractItemModel *m_model;
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_command;
    QPushButton *m_button;
};

} // namespace vantage
