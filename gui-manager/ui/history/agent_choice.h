// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/ids.h"

#include <QListWidget>

namespace vantage {

/** The agents of a check with their lines in the chart: which of them to compare. */
class AgentChoice : public QListWidget
{
    Q_OBJECT

public:
    /** More lines than these nobody tells apart. */
    static constexpr int most = 8;

    explicit AgentChoice(QWidget *parent = nullptr);

    /** The first ones are chosen; where they are the same as before, nothing changes. */
    void setAgents(const QList<std::pair<AgentId, QString>> &agents);
    void choose(AgentId agent); ///< it alone
    [[nodiscard]] QList<AgentId> chosen() const;
    /** Of its line. */
    [[nodiscard]] int numberOf(AgentId agent) const;
    [[nodiscard]] QString labelOf(AgentId agent) const;

Q_SIGNALS:
    void choiceChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void limit();
    void retranslate();
    void drawIcons();

    QList<std::pair<AgentId, QString>> m_agents;
};

} // namespace vantage
