// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace vantage {

/** The sentence below a field that says what is wrong with it: plain text, wrapped, in the colour of "down". */
class FieldError : public QLabel
{
    Q_OBJECT

public:
    explicit FieldError(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setColour();
};

/** Says below a field, and to screen readers at it, what is wrong; nothing where `sentence` is empty. */
void setError(QLabel *label, QWidget *field, const QString &sentence);

} // namespace vantage
