// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace vantage {

class Feed;

/** Where the manager listens, and how to start it so that it listens elsewhere: that is decided when it starts. */
class ListeningTab : public QWidget
{
    Q_OBJECT

public:
    explicit ListeningTab(const Feed &feed, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCommand();
    void retranslate();

    QLabel *m_present;
    QRadioButton *m_local;
    QRadioButton *m_everywhere;
    QLabel *m_portLabel;
    QSpinBox *m_port;
    QLabel *m_consequence;
    QLabel *m_commandLabel;
    QLineEdit *m_command;
    QPushButton *m_copy;
};

} // namespace vantage
