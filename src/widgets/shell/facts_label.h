// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStringList>

namespace nextrung::widgets {

/// Facts in one line, with separators. Those that do not fit are left out whole, from the last on, for an
/// ellipsis; then a tooltip has all of them.
class FactsLabel : public QLabel {
    Q_OBJECT

public:
    explicit FactsLabel(QWidget* parent = nullptr);

    void setFacts(const QStringList& facts);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    [[nodiscard]] QString fitting() const;
    [[nodiscard]] int room() const;

    QStringList facts_;
};

}  // namespace nextrung::widgets
