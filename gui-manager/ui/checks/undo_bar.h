// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace vantage {

/** Says below a page what has just been done, and offers to undo it. It goes by itself, but not from under the mouse or
    the focus. */
class UndoBar : public QFrame
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds shownFor{10};

    explicit UndoBar(QWidget *parent = nullptr);

    void tell(const QString &sentence);
    void dismiss();

Q_SIGNALS:
    void undoAsked();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    QToolButton *m_undo;
    QToolButton *m_close;
    QTimer m_timer;
};

} // namespace vantage
