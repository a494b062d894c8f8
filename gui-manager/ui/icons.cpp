// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/icons.h"

#include "gui-manager/ui/widgets/painted_icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

// The resources lie in a static library, which does not register them by itself.
static void registerResources()
{
    Q_INIT_RESOURCE(vantage);
}

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Draws an SVG in one colour of the palette, so that icons follow a change from light to dark. */
class OneColourEngine : public PaintedIcon
{
public:
    explicit OneColourEngine(QByteArray svg)
        : m_svg(std::move(svg))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        const QByteArray colour = QGuiApplication::palette().color(group, role).name().toLatin1();
        QByteArray svg = m_svg;
        QSvgRenderer(svg.replace("#000000", colour)).render(painter, rect);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new OneColourEngine(*this); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString &name)
{
    registerResources();
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new OneColourEngine(file.readAll()));
}

QIcon programIcon()
{
    registerResources();
    return QIcon(u":/icons/vantage.svg"_s);
}

} // namespace vantage
