// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/config/config_file.h"

#include "common/util/paths.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

struct ConfigFileText
{
    Q_DECLARE_TR_FUNCTIONS(ConfigFile)
};

/** A name beside `path` that is not taken: config.json.broken-20260312T002705Z. */
QString freeName(const QString &path, QLatin1StringView what)
{
    const QString stem =
        path + u'.' + what + u'-' + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString name = stem;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = stem + u'-' + QString::number(number);
    return name;
}

/** Renames over what is there; QFile::rename() refuses to. */
bool replaceFile(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

bool isEarlierFile(const QByteArray &json)
{
    return isEarlierForm(QJsonDocument::fromJson(json).object());
}

Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorCode::Io : ErrorCode::NotFound,
                    ConfigFileText::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    return file.readAll();
}

Result<LoadedConfiguration> parse(const QString &path, const QByteArray &json)
{
    LoadedConfiguration loaded;
    Result<Configuration> configuration = Configuration::fromJson(json, &loaded.warnings);
    if (!configuration)
        return fail(configuration.error().code, u"%1: %2"_s.arg(path, configuration.error().message));
    for (QString &warning : loaded.warnings)
        warning = u"%1: %2"_s.arg(path, warning);
    loaded.configuration = std::move(*configuration);
    return loaded;
}

} // namespace

Result<LoadedConfiguration> readConfigurationFile(const QString &path)
{
    const Result<QByteArray> json = readAll(path);
    if (!json)
        return tl::unexpected(json.error());
    return parse(path, *json);
}

QString ConfigFile::copyPath(int number) const
{
    return m_path + u'.' + QString::number(number);
}

Result<LoadedConfiguration> ConfigFile::load()
{
    const Result<QByteArray> json = readAll(m_path);
    if (!json && json.error().code != ErrorCode::NotFound)
        return tl::unexpected(json.error());
    if (!json)
        return QFileInfo::exists(copyPath(1)) ? recover(ConfigFileText::tr("%1 is missing").arg(m_path), {})
                                              : LoadedConfiguration();
    Result<LoadedConfiguration> loaded = parse(m_path, *json);
    if (!loaded && loaded.error().code == ErrorCode::Conflict)
        return loaded;
    if (!loaded) {
        const QString aside = freeName(m_path, "broken"_L1);
        if (!replaceFile(m_path, aside))
            return fail(ErrorCode::Io, ConfigFileText::tr("%1, and it cannot be set aside as %2: %3")
                                           .arg(loaded.error().message, aside,
                                                QString::fromLocal8Bit(std::strerror(errno))));
        return recover(loaded.error().message, aside);
    }
    if (!loaded->warnings.isEmpty() || (isEarlierFile(*json) && !loaded->configuration.agents().empty())) {
        const QString original = freeName(m_path, "original"_L1);
        if (!QFile::copy(m_path, original))
            return fail(ErrorCode::Io, ConfigFileText::tr("%1 cannot be copied to %2").arg(m_path, original));
        QFile::setPermissions(original, ownerOnly);
        loaded->warnings +=
            ConfigFileText::tr("%1 was kept as %2, since it will be written anew").arg(m_path, original);
    }
    m_previousOf = loaded->configuration.revision();
    return loaded;
}

LoadedConfiguration ConfigFile::recover(const QString &reason, const QString &setAside) const
{
    LoadedConfiguration recovered;
    QString used;
    for (int number = 1; number <= copies && used.isEmpty(); ++number) {
        if (Result<LoadedConfiguration> copy = readConfigurationFile(copyPath(number))) {
            recovered = std::move(*copy);
            used = copyPath(number);
        }
    }
    QString sentence = setAside.isEmpty()
                           ? ConfigFileText::tr("%1.").arg(reason)
                           : ConfigFileText::tr("%1. It was set aside as %2.").arg(reason, setAside);
    sentence +=
        u' ' + (used.isEmpty() ? ConfigFileText::tr("There is no previous copy: the configuration is empty.")
                               : ConfigFileText::tr("The previous copy %1 is used.").arg(used));
    recovered.warnings.prepend(sentence);
    return recovered;
}

/** Links, then renames over: at no moment is there no file under the configuration's own name. */
Result<void> ConfigFile::keepPrevious() const
{
    if (!QFileInfo::exists(m_path))
        return {};
    const QFileInfo second(copyPath(2));
    const auto age = std::chrono::seconds(second.lastModified().secsTo(QDateTime::currentDateTime()));
    if (QFileInfo::exists(copyPath(1)) &&
        (!second.exists() || age >= copyEvery || age < std::chrono::seconds(0))) {
        for (int number = copies - 1; number >= 1; --number)
            replaceFile(copyPath(number), copyPath(number + 1));
    }
    const QString linked = m_path + u".previous"_s;
    QFile::remove(linked);
    if (::link(QFile::encodeName(m_path).constData(), QFile::encodeName(linked).constData()) != 0 &&
        !QFile::copy(m_path, linked))
        return fail(ErrorCode::Io, ConfigFileText::tr("%1 cannot be copied to %2").arg(m_path, copyPath(1)));
    QFile::setPermissions(linked, ownerOnly);
    if (!replaceFile(linked, copyPath(1)))
        return fail(ErrorCode::Io, ConfigFileText::tr("%1 cannot be copied to %2").arg(m_path, copyPath(1)));
    return {};
}

Result<void> ConfigFile::save(const Configuration &configuration)
{
    // Where an agent was last seen is no revision, and trying again is no change.
    if (m_previousOf != configuration.revision()) {
        if (const Result<void> kept = keepPrevious(); !kept)
            return kept;
        m_previousOf = configuration.revision();
    }
    return writePrivateFile(m_path, QJsonDocument(configuration.toJson(Secrets::Shown)).toJson())
        .map_error([](const Error &error) {
            return Error{error.code,
                         ConfigFileText::tr("The configuration cannot be saved: %1").arg(error.message)};
        });
}

} // namespace vantage
