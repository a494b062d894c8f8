// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QToolButton;

namespace vantage {

class OptionEditor;

/** The options that most checks can do without: folded away until asked for, counted in the title, and found by name
    where they are many. */
class MoreOptions : public QWidget
{
    Q_OBJECT

public:
    explicit MoreOptions(QWidget *parent = nullptr);

    /** Throws the rows away. */
    void clear();
    /** For rows of a label and an OptionEditor. */
    [[nodiscard]] QFormLayout *form() const { return m_form; }
    /** After rows were added, or what they hold has changed: counts those that are set. */
    void update();
    /** Brings an editor into sight, whatever was folded or filtered; nothing where it is not one of these. */
    void reveal(const OptionEditor &editor);
    void retranslate();

Q_SIGNALS:
    void opened();

private:
    void fold(bool isShown);
    void filter();

    QToolButton *m_toggle;
    QWidget *m_part;
    QLineEdit *m_filter;
    QWidget *m_rows = nullptr;
    QFormLayout *m_form = nullptr;
};

} // namespace vantage
