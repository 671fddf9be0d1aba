// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace nextrung::widgets {

class Appearance;

/// A day that is typed as people write it, stepped by Up and Down (Page Up and Page Down by a month), or
/// taken from the calendar (Alt+Down). What is no day is refused in words, and the field stays as it was.
/// Where there is no room for the day of the week of every date, it is left out.
class DateField : public QLineEdit {
    Q_OBJECT
    Q_PROPERTY(QDate date READ date WRITE setDay USER true)  // delegates of item views read and write it

public:
    DateField(const Appearance& appearance, QWidget* parent);

    /// Shows a day; asks for nothing.
    void setDay(std::optional<QDate> day);
    /// The field may be empty too; stepping and the calendar begin at `proposal` then.
    void setOptional(QDate proposal);

    /// Days outside go to the nearest inside; an invalid day leaves that side open.
    void setAllowed(QDate first, QDate last);
    /// What the field says now, even while it is being written; invalid where it is empty.
    [[nodiscard]] QDate date() const;
    /// Whether leaving the field now would choose another day.
    [[nodiscard]] bool isOtherTyped() const;
    /// Tells of that day, and stays as it is.
    void tellTyped();

    /// As wide as the widest day, whole; at least as the widest without its day of the week.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The person chose another day; nothing if the field was emptied.
    void picked(std::optional<QDate> day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void take();
    [[nodiscard]] std::optional<QDate> allowed(std::optional<QDate> day) const;
    void pick(std::optional<QDate> day);
    void openCalendar();
    void restyle();
    void fitWords();
    [[nodiscard]] QString words() const;
    [[nodiscard]] int widthFor(const QString& words) const;
    [[nodiscard]] int widestMonth() const;
    [[nodiscard]] QDate start() const;
    [[nodiscard]] std::optional<QDate> typed() const;
    [[nodiscard]] bool isCleared() const;

    const Appearance& appearance_;
    std::optional<QDate> day_;
    QDate first_;
    QDate last_;
    std::optional<QDate> proposal_;  ///< Only where the field may be empty.
    QAction* calendar_;
};

}  // namespace nextrung::widgets
