// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/checks/option_editor.h"

#include "gui-manager/ui/widgets/field_error.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vantage {
using namespace Qt::StringLiterals;

QString withoutName(const QString &sentence, QLatin1StringView name)
{
    QString text = sentence.startsWith(name + ": "_L1) ? sentence.sliced(name.size() + 2) : sentence;
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

OptionEditor::OptionEditor(const OptionSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_error(new FieldError(this))
{
    const QString name = u"option_"_s + spec.name;
    setObjectName(u"editor_"_s + spec.name);
    auto *row = new QHBoxLayout;
    switch (spec.type) {
    case OptionType::Flag:
        m_flag = new QCheckBox(this);
        connect(m_flag, &QCheckBox::toggled, this, &OptionEditor::edited);
        break;
    case OptionType::Choice:
        m_choice = new QComboBox(this);
        for (const QLatin1StringView choice : spec.choices)
            m_choice->addItem(choice.toString(), choice.toString());
        connect(m_choice, &QComboBox::currentIndexChanged, this, &OptionEditor::edited);
        break;
    case OptionType::List:
        m_lines = new QPlainTextEdit(this);
        m_lines->setTabChangesFocus(true);
        m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
        m_lines->setFixedHeight(fontMetrics().lineSpacing() * 3 + 12);
        connect(m_lines, &QPlainTextEdit::textChanged, this, &OptionEditor::edited);
        break;
    default:
        m_line = new QLineEdit(this);
        if (spec.type == OptionType::Secret)
            m_line->setEchoMode(QLineEdit::Password);
        connect(m_line, &QLineEdit::textEdited, this, [this] { m_isTouched = true; });
        connect(m_line, &QLineEdit::textChanged, this, &OptionEditor::edited);
    }
    field()->setObjectName(name);
    row->addWidget(field(), m_choice || m_flag ? 0 : 1);
    if (!spec.unit.isEmpty()) {
        m_unit = new QLabel(spec.unit.toString(), this);
        m_unit->setProperty("isData", true);
        row->addWidget(m_unit);
    }
    if (m_choice || m_flag)
        row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_error);
    setText({});
    retranslate();
}

QWidget *OptionEditor::field() const
{
    if (m_flag)
        return m_flag;
    if (m_choice)
        return m_choice;
    return m_lines ? static_cast<QWidget *>(m_lines) : m_line;
}

QString OptionEditor::text() const
{
    QString value;
    if (m_flag)
        value = m_flag->isChecked() ? u"on"_s : u"off"_s;
    else if (m_choice)
        value = m_choice->currentData().toString();
    else
        return m_lines ? m_lines->toPlainText() : m_line->text();
    return value == m_spec.defaultValue ? QString() : value;
}

void OptionEditor::setText(const QString &text)
{
    const QString shown = text.isEmpty() ? m_spec.defaultValue.toString() : text;
    if (m_flag)
        m_flag->setChecked(shown == "on"_L1);
    else if (m_choice)
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(shown)));
    else if (m_lines)
        m_lines->setPlainText(text);
    else
        m_line->setText(text);
}

bool OptionEditor::validate()
{
    const QString typed = text();
    if (typed.trimmed().isEmpty()) {
        showError(m_spec.required && m_isTouched ? tr("This is needed.") : QString());
        return !m_spec.required;
    }
    const Result<QString> normalised = normaliseOption(m_spec, typed);
    showError(normalised ? QString() : withoutName(normalised.error().message, m_spec.name));
    return normalised.has_value();
}

bool OptionEditor::insist()
{
    m_isTouched = true;
    return validate();
}

void OptionEditor::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    field()->setAccessibleDescription(sentence.isEmpty() ? displayHelp(m_spec) : sentence);
}

QString OptionEditor::placeholder() const
{
    if (!m_spec.defaultValue.isEmpty() && m_spec.type != OptionType::Secret)
        return m_spec.defaultValue.toString();
    return {};
}

void OptionEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OptionEditor::retranslate()
{
    field()->setToolTip(displayHelp(m_spec));
    field()->setAccessibleName(displayLabel(m_spec));
    field()->setAccessibleDescription(displayHelp(m_spec));
    if (m_line)
        m_line->setPlaceholderText(placeholder());
    if (m_lines)
        m_lines->setPlaceholderText(tr("One a line"));
}

} // namespace vantage
