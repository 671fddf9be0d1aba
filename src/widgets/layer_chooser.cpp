// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layer_chooser.h"

#include "widgets/choice_box.h"

#include <QEvent>

namespace nextrung::widgets {

LayerChooser::LayerChooser(QWidget* parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("layer"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fillChoices<core::Layer>(*this);
    retranslate();
    setLayer(shown_);
    onChoice<core::Layer>(*this, this, [this](core::Layer chosen) {
        if (shown_ == chosen)
            return;
        shown_ = chosen;
        emit picked(chosen);
    });
}

void LayerChooser::setLayer(const core::Choice<core::Layer>& layer)
{
    shown_ = layer;
    showChoice(*this, layer);
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
    showChoice(*this, shown_);
}

}  // namespace nextrung::widgets
