// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layer.h"

#include <QComboBox>

namespace nextrung::widgets {

/// Who may see an item: the one field for it, wherever an item is edited.
class LayerChooser : public QComboBox {
    Q_OBJECT

public:
    explicit LayerChooser(QWidget* parent = nullptr);

    /// What a newer version wrote is kept as long as the person chooses nothing.
    void setLayer(const core::Choice<core::Layer>& layer);
    [[nodiscard]] core::Choice<core::Layer> layer() const;

signals:
    /// The person has chosen another layer than the one shown.
    void picked(nextrung::core::Layer layer);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    core::Choice<core::Layer> shown_ = core::Layer::Manager;
};

}  // namespace nextrung::widgets
