// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal.h"

#include <QFile>
#include <QTextStream>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace nextrung::app {

std::optional<QString> typedUnseen(const QString& prompt)
{
#ifdef Q_OS_UNIX
    termios before{};
    if (::isatty(STDIN_FILENO) == 0 || ::tcgetattr(STDIN_FILENO, &before) != 0)
        return std::nullopt;
    termios unseen = before;
    unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    QTextStream err(stderr);
    err << prompt << Qt::flush;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    QFile input;
    QString line;
    const bool isRead = input.open(stdin, QIODevice::ReadOnly) && QTextStream(&input).readLineInto(&line);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    err << '\n' << Qt::flush;
    return isRead ? std::optional(line) : std::nullopt;
#else
    Q_UNUSED(prompt)
    return std::nullopt;
#endif
}

}  // namespace nextrung::app
