// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/checks/more_options.h"

#include "gui-manager/ui/checks/option_editor.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** So many can be looked through. */
constexpr int mostWithoutFilter = 10;

OptionEditor *editorOf(const QFormLayout &form, int row)
{
    return qobject_cast<OptionEditor *>(form.itemAt(row, QFormLayout::FieldRole)->widget());
}

} // namespace

MoreOptions::MoreOptions(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QToolButton(this))
    , m_part(new QWidget(this))
    , m_filter(new QLineEdit(m_part))
{
    m_toggle->setObjectName(u"more"_s);
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setArrowType(Qt::RightArrow);
    m_filter->setObjectName(u"optionFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_part->hide();
    auto *inner = new QVBoxLayout(m_part);
    inner->setContentsMargins({});
    inner->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_toggle);
    layout->addWidget(m_part);
    clear();
    connect(m_toggle, &QToolButton::toggled, this, &MoreOptions::fold);
    connect(m_filter, &QLineEdit::textChanged, this, &MoreOptions::filter);
}

void MoreOptions::clear()
{
    delete m_rows;
    m_rows = new QWidget(m_part);
    m_form = new QFormLayout(m_rows);
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_part->layout()->addWidget(m_rows);
    m_filter->clear();
}

void MoreOptions::update()
{
    int set = 0;
    for (int row = 0; row < m_form->rowCount(); ++row)
        set += editorOf(*m_form, row)->text().isEmpty() ? 0 : 1;
    m_toggle->setText(set > 0 ? tr("&More options (%n set)", nullptr, set) : tr("&More options"));
    m_filter->setVisible(m_form->rowCount() > mostWithoutFilter);
    setVisible(m_form->rowCount() > 0);
}

void MoreOptions::reveal(const OptionEditor &editor)
{
    if (!m_rows->isAncestorOf(&editor))
        return;
    m_toggle->setChecked(true);
    m_filter->clear();
}

void MoreOptions::fold(bool isShown)
{
    m_toggle->setArrowType(isShown ? Qt::DownArrow : Qt::RightArrow);
    m_part->setVisible(isShown);
    if (isShown)
        Q_EMIT opened();
}

/** By what the form calls them, what the commands call them, and what their help says. */
void MoreOptions::filter()
{
    const QString wanted = m_filter->text().trimmed();
    for (int row = 0; row < m_form->rowCount(); ++row) {
        const OptionSpec &spec = editorOf(*m_form, row)->spec();
        const QString words = u"%1 %2 %3"_s.arg(displayLabel(spec), spec.name, displayHelp(spec));
        m_form->setRowVisible(row, words.contains(wanted, Qt::CaseInsensitive));
    }
}

void MoreOptions::retranslate()
{
    m_filter->setPlaceholderText(tr("Find an option"));
    m_filter->setAccessibleName(tr("Find an option"));
    update();
    filter();
}

} // namespace vantage
