// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;

namespace vantage {

/** Asks, within the window and once, whether closing it quits or leaves the program in the tray. */
class ClosingBar : public QFrame
{
    Q_OBJECT

public:
    explicit ClosingBar(QWidget *parent = nullptr);

    void ask();

Q_SIGNALS:
    void answered(bool isToTray, bool isRemembered);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void answer(bool isToTray);

    QLabel *m_question;
    QCheckBox *m_remember;
    QPushButton *m_tray;
    QPushButton *m_quit;
};

} // namespace vantage
