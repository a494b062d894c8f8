// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/settings/appearance.h"

#include "gui-manager/ui/widgets/joined_style.h"

#include <QApplication>
#include <QPalette>

#include <optional>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QPalette lightPalette()
{
    QPalette palette(QColor(0xef, 0xf0, 0xf1), QColor(0xf5, 0xf6, 0xf7));
    palette.setColor(QPalette::Base, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::AlternateBase, QColor(0xf4, 0xf6, 0xf8));
    palette.setColor(QPalette::Highlight, QColor(0x25, 0x63, 0x9c));
    palette.setColor(QPalette::HighlightedText, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::PlaceholderText, QColor(0x5c, 0x64, 0x6c));
    palette.setColor(QPalette::Link, QColor(0x1b, 0x5f, 0xa8));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x31, 0x36, 0x3b), QColor(0x2a, 0x2e, 0x32));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    palette.setColor(QPalette::AlternateBase, QColor(0x23, 0x26, 0x29));
    palette.setColor(QPalette::Highlight, QColor(0x2d, 0x6c, 0xa2));
    palette.setColor(QPalette::HighlightedText, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::PlaceholderText, QColor(0xa1, 0xa9, 0xb1));
    palette.setColor(QPalette::Link, QColor(0x6c, 0xb2, 0xf0));
    palette.setColor(QPalette::ToolTipBase, QColor(0x31, 0x36, 0x3b));
    palette.setColor(QPalette::ToolTipText, QColor(0xfc, 0xfc, 0xfc));
    return palette;
}

} // namespace

QPalette paletteOf(Theme theme)
{
    QPalette palette = theme == Theme::Dark ? darkPalette() : lightPalette();
    const QColor faded = palette.color(QPalette::PlaceholderText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

void applyTheme(Theme theme)
{
    static const QString systemStyle = QApplication::style()->name();
    static std::optional<Theme> present;
    if (theme == std::exchange(present, theme))
        return;
    QApplication::setStyle(new JoinedStyle(theme == Theme::System ? systemStyle : u"fusion"_s));
    QApplication::setPalette(theme == Theme::System ? QPalette() : paletteOf(theme));
}

} // namespace vantage
