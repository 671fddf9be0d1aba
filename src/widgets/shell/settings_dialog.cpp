// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/settings_dialog.h"

#include "widgets/languages.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

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
{
    setWindowTitle(tr("Settings"));
    auto* form = new QFormLayout(this);
    auto* language = new QComboBox(this);
    language->addItem(tr("As the system"), QString());
    for (const Language& each : languages())
        language->addItem(each.name, each.code);
    language->setCurrentIndex(std::max(0, language->findData(bench.settings.get(settings::language))));
    form->addRow(tr("Language"), language);
    auto* look = new QComboBox(this);
    look->addItem(tr("As the system"));
    look->addItem(tr("Light"));
    look->addItem(tr("Dark"));
    look->setCurrentIndex(static_cast<int>(bench.appearance.choice()));
    form->addRow(tr("Look"), look);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(language, &QComboBox::activated, this, [&bench, language] {
        bench.settings.set(settings::language, language->currentData().toString());
        useLanguage(language->currentData().toString());
    });
    connect(look, &QComboBox::activated, this,
            [&bench](int index) { useLook(bench, looks[static_cast<std::size_t>(index)].first); });
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
