// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace vantage {

/** The lines below the chart: as high as they have become in this width, so that the chart does not jump with each of
    their texts. */
class ReadOutLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ReadOutLabel(QWidget *parent = nullptr);

    void setLines(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void grow();
    /** Fonts that only some letters are taken from may be higher than the first one. */
    [[nodiscard]] int neededHeight() const;
};

} // namespace vantage
