// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/option.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace vantage {

/** The editor that an option's type asks for, with what is wrong written below it as one types. */
class OptionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit OptionEditor(const OptionSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] const OptionSpec &spec() const { return m_spec; }
    /** As typed; empty where the default is to hold. */
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /** Whether the text can be accepted; shows why not. */
    bool validate();
    /** The same once the operator is done: an empty field that is needed is wrong now. */
    bool insist();
    /** An error that came up elsewhere. */
    void showError(const QString &sentence);
    /** For a label's buddy. */
    [[nodiscard]] QWidget *field() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString placeholder() const;

    const OptionSpec &m_spec;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QComboBox *m_choice = nullptr;
    QCheckBox *m_flag = nullptr;
    QLabel *m_unit = nullptr;
    QLabel *m_error;
    bool m_isTouched = false; ///< an empty required field is only wrong once somebody has been there
};

/** Sentences of the option tables begin with the option's name, which a form shows already. */
[[nodiscard]] QString withoutName(const QString &sentence, QLatin1StringView name);

} // namespace vantage
