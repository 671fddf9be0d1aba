// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "storage/plan_file.h"
#include "widgets/messages.h"

namespace nextrung::app {

ExitCode Console::refuse(const QString& sentence) const
{
    err << "nextrung: " << sentence << '\n';
    err.flush();
    return Refused;
}

ExitCode Console::refuse(const core::Error& error) const
{
    return refuse(widgets::Messages::forError(error));
}

void Console::note(const QString& sentence) const
{
    err << "nextrung: " << sentence << '\n';
    err.flush();
}

void Console::noteIfNewer(const core::Plan& plan) const
{
    if (const core::Outcome allowed = storage::mayBeWritten(plan); !allowed)
        note(widgets::Messages::forError(allowed.error()));
}

}  // namespace nextrung::app
