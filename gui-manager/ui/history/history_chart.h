// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/history/history_data.h"
#include "gui-manager/ui/history/plot.h"

namespace vantage {

class GapHatch;
class OutcomeBand;

/** What tells the agents apart in the chart: a colour and a dash pattern. */
[[nodiscard]] QPen agentPen(int number, const QPalette &palette);
/** A piece of that line. */
[[nodiscard]] QIcon agentIcon(int number, const QPalette &palette, int side);

/** Durations, losses and outcomes of a check over time. It shows what it is given; where to look next is asked for. */
class HistoryChart : public QCustomPlot
{
    Q_OBJECT

public:
    enum class Losses { Hidden, Shown };
    struct Contents
    {
        HistoryRange range;
        std::vector<HistorySeries> series;
        QList<int> numbers; ///< of each one's agent: its pen
        QStringList labels; ///< of each one's agent
        Losses losses = Losses::Hidden;
    };

    explicit HistoryChart(QWidget *parent = nullptr);

    /** While it is dragged, what it shows stays under the pointer. */
    void show(Contents contents);
    [[nodiscard]] bool isDragging() const { return m_isDragging; }
    /** Where nothing is pointed at, keys zoom into the end of what follows the present, else into the middle. */
    void setFollowing(bool isFollowing) { m_isFollowing = isFollowing; }
    [[nodiscard]] UtcTime zoomCentre() const;
    /** Before what it is to show has been read. */
    void showRange(const HistoryRange &range);
    [[nodiscard]] const HistoryRange &range() const { return m_contents.range; }
    [[nodiscard]] const std::vector<HistorySeries> &series() const { return m_contents.series; }
    [[nodiscard]] std::optional<UtcTime> cursor() const { return m_cursor; }
    void retranslate();

Q_SIGNALS:
    void rangeWanted(const vantage::HistoryRange &range);
    void homeWanted();
    void cursorMoved();
    /** By a click or Return; the agent where it was one's row. */
    void picked(vantage::UtcTime time, vantage::AgentId agent);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QCPAxisRect *newRect(int row);
    void build();
    void dress();
    void drawAll();
    void drawDurations();
    void drawLosses();
    void setCursor(std::optional<UtcTime> time);
    void stepCursor(int direction);
    void want(const HistoryRange &range);
    [[nodiscard]] UtcTime timeAt(double x) const;
    [[nodiscard]] AgentId agentAt(const QPointF &position) const;

    Contents m_contents;
    bool m_isFollowing = false;
    std::optional<UtcTime> m_cursor;
    std::optional<QPoint> m_pressed;
    HistoryRange m_dragged; ///< the range when that began
    bool m_isDragging = false;
    QRubberBand *m_band;

    QCPAxisRect *m_durations = nullptr;
    QCPAxisRect *m_losses = nullptr; ///< none where none are shown
    QCPAxisRect *m_outcomes = nullptr;
    GapHatch *m_hatch = nullptr;
    OutcomeBand *m_rows = nullptr;
    QList<QCPItemLine *> m_lines; ///< the cursor's
};

} // namespace vantage
