// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/ui/page.h"

namespace vantage {

class EmptyState;
class TableView;

/** What the manager has to say of its agents and of itself. */
class EventsPage : public Page
{
    Q_OBJECT

public:
    explicit EventsPage(const PageServices &services, QWidget *parent = nullptr);

    [[nodiscard]] Place place() const override { return Place::Events; }
    [[nodiscard]] QString title() const override;
    void saveLayout(QSettings &settings) const override;
    void restoreLayout(QSettings &settings) override;

protected:
    void retranslate() override;

private:
    TableView *m_view;
    EmptyState *m_empty;
};

} // namespace vantage
