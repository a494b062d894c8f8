// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace vantage {

/** Another style, but where the layout is right to left the keys in labels are underlined only while Alt is held: Qt
    shapes an underlined letter alone, which tears Arabic words apart. One of these, that of the application. */
class JoinedStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /** By the name of the style it stands on. */
    explicit JoinedStyle(const QString &style);

    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returned) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace vantage
