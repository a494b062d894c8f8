// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/manual/manual_window.h"

#include "gui-manager/ui/icons.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/manual"_s;

QUrl urlOf(const QString &page)
{
    return QUrl(u"qrc:/manual/"_s + page);
}

QString pageOf(Place place)
{
    return nameOf(place) + u".md"_s;
}

QString textOf(const QString &page)
{
    QFile file(folder + u'/' + page);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** Shows pictures in the width of the text: those of a window are wider than a page. */
class ManualText : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl &name) override
    {
        const QVariant resource = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource)
            return resource;
        QImage image;
        if (!image.loadFromData(resource.toByteArray()))
            return resource;
        image.convertTo(QImage::Format_RGB32); // one with a palette would be dithered
        const qreal ratio = devicePixelRatioF();
        const int most = int(fontMetrics().averageCharWidth() * charactersOfPicture * ratio);
        if (image.width() > most)
            image = image.scaledToWidth(most, Qt::SmoothTransformation);
        image.setDevicePixelRatio(ratio);
        return image;
    }

private:
    static constexpr int charactersOfPicture = 84;
};

} // namespace

ManualWindow::ManualWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_contents(new QListWidget(this))
    , m_back(newButton(u"back"_s, QKeySequence::Back))
    , m_forward(newButton(u"forward"_s, QKeySequence::Forward))
    , m_search(new QLineEdit(this))
    , m_outcome(new QLabel(this))
    , m_text(new ManualText(this))
{
    setObjectName(u"manualWindow"_s);
    m_search->setObjectName(u"manualSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_outcome->setObjectName(u"manualOutcome"_s);
    m_text->setObjectName(u"manualText"_s);
    m_text->setOpenExternalLinks(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(fontMetrics().height());

    m_contents->setObjectName(u"manualContents"_s);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fillContents();

    auto *bar = new QHBoxLayout;
    for (QToolButton *button : {m_back, m_forward})
        bar->addWidget(button);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_outcome);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_contents);
    middle->addWidget(m_text, 1);
    layout->addLayout(middle, 1);
    resize(fontMetrics().averageCharWidth() * 118, fontMetrics().lineSpacing() * 36);

    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (const QUrl url = urlOf(item->data(Qt::UserRole).toString()); m_text->source() != url)
            m_text->setSource(url);
    });
    connect(m_text, &QTextBrowser::sourceChanged, this, &ManualWindow::showIn);
    connect(m_back, &QToolButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_text, &QTextBrowser::forward);
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_search, &QLineEdit::returnPressed, this, &ManualWindow::findNext);
    connect(m_search, &QLineEdit::textEdited, m_outcome, &QLabel::clear);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(new QShortcut(QKeySequence::FindNext, this), &QShortcut::activated, this,
            &ManualWindow::findNext);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    retranslate();
}

QToolButton *ManualWindow::newButton(const QString &iconName, const QKeySequence &key)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"manual-"_s + iconName);
    button->setIcon(icon(iconName));
    button->setShortcut(key);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QStringList ManualWindow::pages()
{
    QStringList names = QDir(folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    // Whatever is not here comes at the end.
    static const QStringList order = {
        u"index.md"_s,  u"getting-started.md"_s, u"shell.md"_s,   u"overview.md"_s, u"agents.md"_s,
        u"checks.md"_s, u"results.md"_s,         u"history.md"_s, u"events.md"_s,   u"console.md"_s};
    std::ranges::stable_sort(names, {}, [](const QString &name) {
        const qsizetype place = order.indexOf(name);
        return place < 0 ? order.size() : place;
    });
    return names;
}

/** By the headings of the pages. */
void ManualWindow::fillContents()
{
    for (const QString &name : pages()) {
        const QString heading = textOf(name).section(u'\n', 0, 0);
        auto *item = new QListWidgetItem(heading.section(u' ', 1), m_contents);
        item->setData(Qt::UserRole, name);
    }
    m_contents->setFixedWidth(m_contents->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 3);
}

/** Where the text is by now; the browser itself says so only a moment later. */
void ManualWindow::showIn(const QUrl &source)
{
    const QSignalBlocker blocker(m_contents);
    m_contents->setCurrentRow(int(pages().indexOf(source.fileName())));
    for (QTextFrame *frame : m_text->document()->rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setCellPadding(fontMetrics().averageCharWidth() / 2.0);
            format.setCellSpacing(0);
            format.setBottomMargin(fontMetrics().height());
            table->setFormat(format);
        }
    }
}

void ManualWindow::open(Place place)
{
    const QString page = pageOf(place);
    m_text->setSource(urlOf(pages().contains(page) ? page : u"index.md"_s));
    m_text->setFocus();
}

void ManualWindow::findNext()
{
    const QString text = m_search->text().trimmed();
    if (text.isEmpty() || m_text->find(text))
        return;
    const QStringList names = pages();
    const qsizetype present = names.indexOf(m_text->source().fileName());
    for (qsizetype step = 1; step <= names.size(); ++step) {
        const QString &name = names.at((present + step) % names.size());
        if (!textOf(name).contains(text, Qt::CaseInsensitive))
            continue;
        if (m_text->source() != urlOf(name))
            m_text->setSource(urlOf(name));
        m_text->moveCursor(QTextCursor::Start);
        // What only the marks of the source have is not in the text.
        if (m_text->find(text))
            return;
    }
    m_outcome->setText(tr("The manual does not have this."));
}

void ManualWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ManualWindow::retranslate()
{
    setWindowTitle(tr("Manual of Vantage"));
    const auto name = [](QToolButton &button, const QString &text) {
        button.setAccessibleName(text);
        button.setToolTip(u"%1 (%2)"_s.arg(text, button.shortcut().toString(QKeySequence::NativeText)));
    };
    name(*m_back, tr("Back"));
    name(*m_forward, tr("Forward"));
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_contents->setAccessibleName(tr("Contents"));
    m_text->setAccessibleName(tr("Manual"));
}

} // namespace vantage
