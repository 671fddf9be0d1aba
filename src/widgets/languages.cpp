// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace nextrung::widgets {

namespace {

/// The translator under this name, owned by the application; taken out of force and emptied for a new load.
QTranslator* translator(const char* name)
{
    const QString objectName = QString::fromLatin1(name);
    auto* found = QCoreApplication::instance()->findChild<QTranslator*>(objectName);
    if (!found) {
        found = new QTranslator(QCoreApplication::instance());
        found->setObjectName(objectName);
    }
    QCoreApplication::removeTranslator(found);
    return found;
}

}  // namespace

QList<Language> languages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")}};
}

void useLanguage(const QString& code)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    // A system without a language counts as English: the C locale has no order of dates and money for people.
    const QLocale system = QLocale::system().language() == QLocale::C ? english : QLocale::system();
    const QLocale locale = code.isEmpty() ? system : code == QLatin1String("en") ? english : QLocale(code);
    QLocale::setDefault(locale);
    QTranslator* ours = translator("nextrung");
    QTranslator* qts = translator("qtbase");
    if (qts->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
    // English has a file too: it holds the plural forms.
    if (ours->load(locale, QStringLiteral("nextrung"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || ours->load(QStringLiteral(":/i18n/nextrung_en.qm")))
        QCoreApplication::installTranslator(ours);
}

QString languageInUse()
{
    return QLocale().name().section(QLatin1Char('_'), 0, 0);
}

}  // namespace nextrung::widgets
