// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/languages.h"

#include "gui-manager/ui/pseudo_translator.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace vantage {
using namespace Qt::StringLiterals;

Languages::Languages(QObject *parent)
    : QObject(parent)
{
}

Languages::~Languages()
{
    clear();
}

QStringList Languages::available() const
{
    QStringList codes;
    const QStringList files = QDir(u":/i18n"_s).entryList({u"vantage_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        codes += file.sliced(8).chopped(3);
    if (m_current == pseudo)
        codes += pseudo;
    return codes;
}

QString Languages::nameOf(const QString &code)
{
    if (code == pseudo)
        return tr("Pseudo-locale");
    const QString name = QLocale(code).nativeLanguageName();
    // English names itself by its country.
    return code == "en"_L1 ? u"English"_s : name.left(1).toUpper() + name.mid(1);
}

bool Languages::use(const QString &code)
{
    std::vector<std::unique_ptr<QTranslator>> translators;
    if (code == pseudo) {
        translators.push_back(std::make_unique<PseudoTranslator>());
    } else {
        // English too has a file: the forms of its plurals.
        auto own = std::make_unique<QTranslator>();
        if (!own->load(u":/i18n/vantage_%1.qm"_s.arg(code)))
            return false;
        auto qt = std::make_unique<QTranslator>();
        if (qt->load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            translators.push_back(std::move(qt));
        translators.push_back(std::move(own));
    }
    clear();
    m_translators = std::move(translators);
    m_current = code;
    for (const auto &translator : m_translators)
        QCoreApplication::installTranslator(translator.get());
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(code == pseudo ? Qt::LeftToRight : QLocale(code).textDirection());
    return true;
}

void Languages::useSystems()
{
    for (const QString &language : QLocale::system().uiLanguages()) {
        // "zh-Hans-CN" is our zh_CN, "de-AT" our de.
        if (use(QLocale(language).name()) || use(language.section(u'-', 0, 0)))
            return;
    }
    use(u"en"_s);
}

void Languages::clear()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

} // namespace vantage
