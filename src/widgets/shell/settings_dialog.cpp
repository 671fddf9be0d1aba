// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/settings_dialog.h"

#include "widgets/languages.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

#include <array>

namespace nextrung::widgets {

namespace {

constexpr std::array<std::pair<Appearance::Choice, const char*>, 3> looks{{
    {Appearance::Choice::AsTheSystem, "system"},
    {Appearance::Choice::Light, "light"},
    {Appearance::Choice::Dark, "dark"},
}};

}  // namespace

SettingsDialog::SettingsDialog(Workbench& bench, QWidget* parent)
    : QDialog(parent)
    , languageLabel_(new QLabel(this))
    , language_(new QComboBox(this))
    , lookLabel_(new QLabel(this))
    , look_(new QComboBox(this))
{
    auto* form = new QFormLayout(this);
    for (QComboBox* box : {language_, look_})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);  // another language has longer words
    language_->addItem(QString(), QString());
    for (const Language& each : languages())
        language_->addItem(each.name, each.code);
    language_->setCurrentIndex(std::max(0, language_->findData(bench.settings.get(settings::language))));
    form->addRow(languageLabel_, language_);
    for (std::size_t at = 0; at < looks.size(); ++at)
        look_->addItem(QString());
    look_->setCurrentIndex(static_cast<int>(bench.appearance.choice()));
    form->addRow(lookLabel_, look_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    form->addRow(buttons);
    retranslate();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(language_, &QComboBox::activated, this, [this, &bench] {
        bench.settings.set(settings::language, language_->currentData().toString());
        useLanguage(language_->currentData().toString());
    });
    connect(look_, &QComboBox::activated, this,
            [&bench](int index) { useLook(bench, looks[static_cast<std::size_t>(index)].first); });
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    languageLabel_->setText(tr("Language"));
    language_->setItemText(0, tr("As the system"));
    lookLabel_->setText(tr("Look"));
    const std::array words{tr("As the system"), tr("Light"), tr("Dark")};
    static_assert(words.size() == looks.size());
    for (std::size_t at = 0; at < words.size(); ++at)
        look_->setItemText(static_cast<int>(at), words.at(at));
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::useLook(Workbench& bench, Appearance::Choice look)
{
    bench.settings.set(settings::theme, QString::fromLatin1(looks[static_cast<std::size_t>(look)].second));
    bench.appearance.choose(look);
}

Appearance::Choice SettingsDialog::rememberedLook(const Settings& settings)
{
    const QString word = settings.get(settings::theme);
    for (const auto& [choice, text] : looks) {
        if (word == QLatin1String(text))
            return choice;
    }
    return Appearance::Choice::AsTheSystem;
}

}  // namespace nextrung::widgets
