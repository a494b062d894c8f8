// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/column.h"
#include "gui-manager/ui/destination.h"

#include <QListWidget>

namespace vantage {

/** The list of pages: an icon and a title each, and beside it how much is wrong there. As wide as its texts need. */
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void addPlace(Place place);
    /** Both translated; `keys` lead to the page. */
    void setTitle(Place place, const QString &title, const QString &keys);

    /** A number with its mark; `sentence` says it to screen readers and in the tool tip. None where `count` is 0. */
    struct Badge
    {
        int count = 0;
        Mark mark = Mark::None;
        QString sentence = {};
    };
    void setBadge(Place place, const Badge &badge);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QListWidgetItem *itemOf(Place place) const;
    void tell(QListWidgetItem &item);
    void fit();
};

} // namespace vantage
