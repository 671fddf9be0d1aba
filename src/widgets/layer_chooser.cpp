// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layer_chooser.h"

#include <QEvent>

namespace nextrung::widgets {

LayerChooser::LayerChooser(QWidget* parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("layer"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto& [layer, word] : core::Words<core::Layer>::list)
        addItem(QString(), static_cast<int>(layer));
    retranslate();
    setLayer(shown_);
    connect(this, &QComboBox::activated, this, [this] {
        const auto chosen = static_cast<core::Layer>(currentData().toInt());
        if (shown_ == chosen)
            return;
        shown_ = chosen;
        emit picked(chosen);
    });
}

void LayerChooser::setLayer(const core::Choice<core::Layer>& layer)
{
    shown_ = layer;
    setCurrentIndex(layer.isKnown() ? findData(static_cast<int>(*layer.known())) : -1);
}

core::Choice<core::Layer> LayerChooser::layer() const
{
    return shown_;
}

void LayerChooser::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QComboBox::changeEvent(event);
}

void LayerChooser::retranslate()
{
    setAccessibleName(tr("Who may see it"));
    setToolTip(tr("Who may see it: what you print or share for somebody holds only what they may see"));
    const std::array words{tr("Only me"), tr("My coach and I"), tr("My manager too"), tr("Everybody")};
    for (std::size_t at = 0; at < words.size(); ++at)
        setItemText(static_cast<int>(at), words[at]);
}

}  // namespace nextrung::widgets
