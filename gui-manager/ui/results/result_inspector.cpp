// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/results/result_inspector.h"

#include "gui-manager/console/output.h"
#include "gui-manager/ui/details/detail_pane.h"
#include "gui-manager/ui/widgets/flow_layout.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QString jsonText(const CheckResult &result)
{
    QStringList lines;
    for (const QString &line :
         QString::fromUtf8(QJsonDocument(toJson(result)).toJson()).trimmed().split(u'\n'))
        lines += escapeInJson(line);
    return lines.join(u'\n');
}

} // namespace

ResultInspector::ResultInspector(const AgentsModel &agents, const ChecksModel &checks, QWidget *parent)
    : QWidget(parent)
    , m_agents(agents)
    , m_checks(checks)
    , m_tabs(new QTabWidget(this))
    , m_details(new DetailPane)
    , m_json(new QPlainTextEdit)
{
    setObjectName(u"resultInspector"_s);
    m_tabs->setObjectName(u"resultTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_details, {});
    m_tabs->addTab(m_json, {});
    m_json->setObjectName(u"resultJson"_s);
    m_json->setReadOnly(true);
    m_json->setTabChangesFocus(true);
    m_json->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_json->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_json->setUndoRedoEnabled(false);
    m_json->setFrameShape(QFrame::NoFrame);
    m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto *links = new QWidget(this);
    auto *flow = new FlowLayout(links);
    flow->setContentsMargins({});
    flow->setSpacing(4);
    m_history = addLink(u"resultHistory"_s, Place::History);
    m_check = addLink(u"resultCheck"_s, Place::Checks);
    m_agent = addLink(u"resultAgent"_s, Place::Agents);
    m_copy = new QToolButton(this);
    m_copy->setObjectName(u"resultCopy"_s);
    m_copy->setFocusPolicy(Qt::TabFocus);
    connect(m_copy, &QToolButton::clicked, this, &ResultInspector::copy);
    for (QToolButton *button : {m_history, m_check, m_agent, m_copy})
        flow->addWidget(button);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(links);
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ResultInspector::update);
    retranslate();
}

QToolButton *ResultInspector::addLink(const QString &name, Place place)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, place] {
        if (!m_result)
            return;
        Destination destination{.place = place};
        if (place != Place::Agents)
            destination.check = m_result->check;
        if (place != Place::Checks)
            destination.agent = m_result->agent;
        Q_EMIT leadsTo(destination);
    });
    return button;
}

void ResultInspector::show(const CheckResult &result)
{
    m_result = result;
    update();
}

void ResultInspector::clear()
{
    m_result.reset();
    m_details->clear();
    m_json->clear();
    update();
}

void ResultInspector::switchTab()
{
    m_tabs->setCurrentIndex(1 - m_tabs->currentIndex());
}

void ResultInspector::copy() const
{
    if (m_result)
        QGuiApplication::clipboard()->setText(m_tabs->currentIndex() == 0 ? m_details->plainText()
                                                                          : m_json->toPlainText());
}

void ResultInspector::update()
{
    const bool isThere = m_result.has_value();
    m_agent->setEnabled(isThere && m_agents.find(m_result->agent));
    m_check->setEnabled(isThere && m_checks.find(m_result->check));
    m_history->setEnabled(isThere && m_result->check.isValid());
    m_copy->setEnabled(isThere);
    if (!isThere)
        return;
    // Only what is seen: keys go through rows quickly.
    if (m_tabs->currentIndex() == 0)
        m_details->show(describe(*m_result, m_agents, m_checks));
    else
        m_json->setPlainText(jsonText(*m_result));
}

void ResultInspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ResultInspector::retranslate()
{
    m_tabs->setTabText(0, tr("&Details"));
    m_tabs->setTabText(1, tr("&JSON"));
    m_tabs->setTabToolTip(1, tr("The result as exports hold it (Ctrl+J)"));
    m_tabs->setAccessibleName(tr("Result"));
    m_json->setAccessibleName(tr("The result as JSON"));
    m_json->setPlaceholderText(tr("Select a row to see all of it here."));
    m_history->setText(tr("Hi&story"));
    m_history->setAccessibleName(tr("Show the history"));
    m_check->setAccessibleName(tr("Show the check"));
    m_agent->setAccessibleName(tr("Show the agent"));
    m_history->setToolTip(tr("Shows the history of this check at this agent"));
    m_check->setText(tr("Chec&k"));
    m_check->setToolTip(tr("Goes to the check"));
    m_agent->setText(tr("A&gent"));
    m_agent->setToolTip(tr("Goes to the agent"));
    m_copy->setText(tr("Co&py"));
    m_copy->setToolTip(tr("Copies all that is shown here"));
    update();
}

} // namespace vantage
