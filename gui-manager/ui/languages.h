// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

#include <memory>

namespace vantage {

/** The language of the window: installs translators; every widget translates itself on the event that follows. */
class Languages : public QObject
{
    Q_OBJECT

public:
    static constexpr QLatin1StringView pseudo{"pseudo"};

    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    /** Codes ("en", "de", ...), in the order of the menu. */
    [[nodiscard]] QStringList available() const;
    /** In that language. */
    [[nodiscard]] static QString nameOf(const QString &code);
    [[nodiscard]] QString current() const { return m_current; }

    /** False where the language is not there; the present one stays. */
    bool use(const QString &code);
    /** The first of the system's languages that is there, else English. */
    void useSystems();

private:
    void clear();

    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace vantage
