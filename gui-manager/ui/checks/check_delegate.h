// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/ui/widgets/marks.h"

class QTableView;

namespace vantage {

class DurationRing;
struct CheckSection;

/** Draws what the cells of checks have beside their text: a mark for each agent, the durations as a line, and the rows
    above groups over their whole width. */
class CheckDelegate : public MarkDelegate
{
    Q_OBJECT

public:
    explicit CheckDelegate(QTableView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void drawSection(QPainter &painter, const QStyleOptionViewItem &option,
                     const CheckSection &section) const;
    /** False where there is no room for all of them. */
    bool drawStrip(QPainter &painter, const QStyleOptionViewItem &option, const QByteArray &marks) const;
    void drawTrail(QPainter &painter, const QStyleOptionViewItem &option, const DurationRing &ring) const;
    void drawMark(QPainter &painter, const QStyleOptionViewItem &option, Mark mark, const QRect &rect) const;

    QTableView *m_view;
};

} // namespace vantage
