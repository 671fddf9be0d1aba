// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/appearance.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace nextrung::widgets {

/// A message at the top of a view, 36 high: what was refused or is impossible, and what can be done about it.
///
/// Hidden until something is said. Put its `place` above the view in a layout; one message is shown at a
/// time, the latest. While the pointer is over what lies below, nothing moves under it: the message lies over
/// the view, and the room is given or taken back when the pointer goes, or with the next key. It is withdrawn
/// by naming its cause, so whoever said something takes it back when it no longer holds.
class Banner : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Refused, Attention, Notice };

    struct Choice {
        QString text;
        std::function<void()> run;
        bool closes = true;  ///< The message goes when this is chosen.
    };

    struct Message {
        QString cause;  ///< Names what the message is about, for `withdraw`; not shown.
        QString text;  ///< One sentence.
        Tone tone = Tone::Notice;
        std::vector<Choice> choices{};
    };

    explicit Banner(Appearance& appearance, QWidget* parent = nullptr);

    /// What stands for it in the layout of its parent, where it gets its room.
    [[nodiscard]] QWidget* place();

    /// Shows the message in place of the one there is. One that only draws attention stays away once it was
    /// closed, until it says something else or its cause was withdrawn.
    void say(Message message);
    /// The same with the message that this makes, which is made anew when the language changes.
    void say(std::function<Message()> make);
    /// Takes back the message with this cause, if it is the one shown.
    void withdraw(const QString& cause);
    /// Takes back whatever is shown, and forgets what was closed: it is about another plan from now on.
    void withdraw();

    /// The sentence that is shown; empty if there is none.
    [[nodiscard]] QString text() const { return message_ ? message_->text : QString(); }
    [[nodiscard]] QString cause() const { return message_ ? message_->cause : QString(); }
    /// Runs the choice at this place, as a click on it does. @pre there is one
    void choose(std::size_t at);

signals:
    /// A choice is about to run, which may read the plan: what is being typed has to be in it.
    void aboutToChoose();
    /// Nothing is said any more: whoever waited for that may say something. Told by the event loop, so what
    /// goes only to make place for another word frees nothing.
    void freed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isClosed(const Message& message) const;
    void put(Message message);
    void dismiss();
    void clear();
    void makeButtons();
    void restyle();
    void fit();
    void takeRoom();
    void takeRoomNow();
    [[nodiscard]] bool isPointerBelow() const;

    Appearance& appearance_;
    QHBoxLayout* row_;
    QLabel* icon_;
    QLabel* text_;
    QToolButton* close_;
    std::vector<QToolButton*> buttons_;
    std::optional<Message> message_;
    std::function<Message()> make_;  // the message, if it knows how
    QWidget* place_ = nullptr;
    bool isRoomToCome_ = false;  // to come or to go, once the pointer is elsewhere
    QHash<QString, QString> closed_;  // by cause: the sentence that the person closed
};

}  // namespace nextrung::widgets
