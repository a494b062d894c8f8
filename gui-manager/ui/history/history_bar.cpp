// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/history/history_bar.h"

#include "gui-manager/ui/history/time_field.h"
#include "gui-manager/ui/icons.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

struct Preset
{
    const char *name;
    Micros length;
    const char *text; ///< with its mnemonic
    const char *help;
};

constexpr std::array presets = {
    Preset{"hour", std::chrono::hours(1), QT_TRANSLATE_NOOP("vantage::HistoryBar", "&1 h"),
           QT_TRANSLATE_NOOP("vantage::HistoryBar", "The last hour")},
    Preset{"day", std::chrono::hours(24), QT_TRANSLATE_NOOP("vantage::HistoryBar", "1 &d"),
           QT_TRANSLATE_NOOP("vantage::HistoryBar", "The last 24 hours")},
    Preset{"week", std::chrono::hours(24 * 7), QT_TRANSLATE_NOOP("vantage::HistoryBar", "1 &w"),
           QT_TRANSLATE_NOOP("vantage::HistoryBar", "The last 7 days")},
    Preset{"month", std::chrono::hours(24 * 30), QT_TRANSLATE_NOOP("vantage::HistoryBar", "1 &m"),
           QT_TRANSLATE_NOOP("vantage::HistoryBar", "The last 30 days")},
    Preset{"year", std::chrono::hours(24 * 365), QT_TRANSLATE_NOOP("vantage::HistoryBar", "1 &y"),
           QT_TRANSLATE_NOOP("vantage::HistoryBar", "The last 365 days")},
};

} // namespace

HistoryBar::HistoryBar(QWidget *parent)
    : QWidget(parent)
    , m_check(new QComboBox(this))
    , m_presets(new QButtonGroup(this))
    , m_from(new TimeField(u"historyFrom"_s, this))
    , m_to(new TimeField(u"historyTo"_s, this))
    , m_dash(new QLabel(u"\u2013"_s, this))
    , m_live(new QToolButton(this))
    , m_busy(new QLabel(this))
{
    m_check->setObjectName(u"historyCheck"_s);
    m_check->setProperty("isData", true);
    m_check->setEditable(true);
    m_check->setInsertPolicy(QComboBox::NoInsert);
    m_check->setMinimumContentsLength(16);
    m_check->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_check->completer()->setFilterMode(Qt::MatchContains);
    m_check->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_check->lineEdit()->setProperty("isData", true);
    m_live->setObjectName(u"historyLive"_s);
    m_live->setCheckable(true);
    m_live->setIcon(icon(u"follow"_s));
    m_live->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_busy->setObjectName(u"historyBusy"_s);
    m_busy->setForegroundRole(QPalette::PlaceholderText);
    QSizePolicy keepsRoom = m_busy->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(keepsRoom);
    m_busy->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_check, 1);
    for (size_t i = 0; i < presets.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"history_"_s + QLatin1StringView(presets.at(i).name));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_presets->addButton(button, int(i));
        layout->addWidget(button);
    }
    layout->addWidget(m_from);
    layout->addWidget(m_dash);
    layout->addWidget(m_to);
    layout->addWidget(m_live);
    layout->addWidget(m_busy);

    connect(m_check, &QComboBox::activated, this, [this] { Q_EMIT checkChosen(check()); });
    connect(m_check->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        // What was typed and names no check is forgotten.
        if (m_check->findText(m_check->currentText()) < 0)
            m_check->setEditText(m_check->itemText(m_check->currentIndex()));
    });
    connect(m_presets, &QButtonGroup::idClicked, this, [this](int id) {
        m_preset = id;
        Q_EMIT presetChosen(presetLength());
    });
    connect(m_live, &QToolButton::clicked, this, &HistoryBar::liveChosen);
    for (TimeField *field : {m_from, m_to}) {
        field->setKeyboardTracking(false);
        connect(field, &QDateTimeEdit::dateTimeChanged, this, &HistoryBar::tellRange);
    }
    retranslate();
}

void HistoryBar::setChecks(const Choices &checks)
{
    if (checks == m_checks)
        return;
    m_checks = checks;
    const QSignalBlocker quiet(m_check);
    const CheckId present = check();
    m_check->clear();
    for (const auto &[id, title] : checks)
        m_check->addItem(title, QVariant::fromValue(quint64(id.value)));
    // The first one, where nothing has been chosen yet or the chosen one is gone.
    m_check->setCurrentIndex(std::max(0, m_check->findData(QVariant::fromValue(quint64(present.value)))));
}

void HistoryBar::setCheck(CheckId check)
{
    const QSignalBlocker quiet(m_check);
    m_check->setCurrentIndex(m_check->findData(QVariant::fromValue(quint64(check.value))));
}

CheckId HistoryBar::check() const
{
    return CheckId(m_check->currentData().toULongLong());
}

void HistoryBar::setRange(const HistoryRange &range, bool isLive)
{
    m_from->setMoment(range.from);
    m_to->setMoment(range.to);
    m_live->setChecked(isLive);
    // A button is down while what it says is shown.
    m_presets->setExclusive(false);
    for (QAbstractButton *button : m_presets->buttons())
        button->setChecked(isLive && presets.at(size_t(m_presets->id(button))).length == range.length());
    m_presets->setExclusive(m_presets->checkedButton() != nullptr);
}

void HistoryBar::follow(const HistoryRange &range)
{
    if (!m_from->isInUse())
        m_from->setMoment(range.from);
    if (!m_to->isInUse())
        m_to->setMoment(range.to);
}

void HistoryBar::setBusy(bool isBusy)
{
    m_busy->setVisible(isBusy);
}

void HistoryBar::focusCheck()
{
    m_check->setFocus(Qt::ShortcutFocusReason);
    m_check->lineEdit()->selectAll();
}

Micros HistoryBar::presetLength() const
{
    return presets.at(size_t(m_preset)).length;
}

void HistoryBar::tellRange()
{
    Q_EMIT rangeChosen({m_from->moment(), m_to->moment()});
}

void HistoryBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HistoryBar::retranslate()
{
    m_check->setAccessibleName(tr("Check"));
    m_check->lineEdit()->setPlaceholderText(tr("Choose a check"));
    m_check->setToolTip(tr("The check that is shown; type a part of its name to find it."));
    for (QAbstractButton *button : m_presets->buttons()) {
        const Preset &preset = presets.at(size_t(m_presets->id(button)));
        button->setText(tr(preset.text));
        button->setToolTip(tr(preset.help));
        button->setAccessibleName(tr(preset.help));
    }
    m_from->setAccessibleName(tr("From"));
    m_from->setToolTip(tr("Where the range begins"));
    m_to->setAccessibleName(tr("To"));
    m_to->setToolTip(tr("Where the range ends"));
    for (TimeField *field : {m_from, m_to})
        field->findChild<QLineEdit *>()->setAccessibleName(field->accessibleName());
    m_live->setText(tr("&Follow"));
    m_live->setToolTip(tr("Keeps the end of the range at the present time"));
    m_busy->setText(tr("Reading\u2026"));
}

} // namespace vantage
