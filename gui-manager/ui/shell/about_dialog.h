// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace vantage {

/** What this program is, of what it is made, and under which terms. */
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

    /** Of this program and of what it runs on, a name and a version each. */
    [[nodiscard]] static QList<std::pair<QString, QString>> versions();
};

} // namespace vantage
