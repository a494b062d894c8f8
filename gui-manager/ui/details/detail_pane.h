// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/ui/details/details.h"

#include <QTextEdit>

namespace vantage {

/** Shows one row in full. Everything can be selected and copied; nothing is taken for markup. */
class DetailPane : public QTextEdit
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    void show(const Details &details);
    void clear() { show({}); }

    /** All that is shown. */
    [[nodiscard]] QString plainText() const;

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void write();

    Details m_details;
};

} // namespace vantage
