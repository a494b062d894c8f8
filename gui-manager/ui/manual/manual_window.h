// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/ui/destination.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;

namespace vantage {

/** The manual, which travels in the program: pages with links, back and forward, and a search through all of them. */
class ManualWindow : public QWidget
{
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);

    /** The page on a place of the window; the contents where there is none. */
    void open(Place place);
    /** Names of the pages, in the order of reading. */
    [[nodiscard]] static QStringList pages();

protected:
    void changeEvent(QEvent *event) override;

private:
    void findNext();
    void fillContents();
    void showIn(const QUrl &source);
    void retranslate();
    [[nodiscard]] QToolButton *newButton(const QString &iconName, const QKeySequence &key);

    QListWidget *m_contents;
    QToolButton *m_back;
    QToolButton *m_forward;
    QLineEdit *m_search;
    QLabel *m_outcome; ///< of the search, where it found nothing
    QTextBrowser *m_text;
};

} // namespace vantage
