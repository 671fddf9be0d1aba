// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/plan_store.h"
#include "app/share_dialog.h"
#include "core/visible.h"
#include "report/people_words.h"
#include "storage/share_file.h"
#include "widgets/field_words.h"

namespace nextrung::app {

namespace {

const QString layerOption = QStringLiteral("layer");
const QString notesFlag = QStringLiteral("with-notes");
const QString payFlag = QStringLiteral("with-pay");
const QString outsideFlag = QStringLiteral("with-outside-positions");
const QString namelessFlag = QStringLiteral("without-names");

}  // namespace

ExitCode sharePlan(const QStringList& arguments, const Console& console)
{
    VerbArguments given(arguments, {QStringLiteral("o"), layerOption, QStringLiteral("language")},
                        {notesFlag, payFlag, outsideFlag, namelessFlag});
    given.requireFiles(1, QStringLiteral("one plan to share"));
    given.require(QStringLiteral("o"));
    given.requireOneOf(layerOption,
                       {QStringLiteral("coach"), QStringLiteral("manager"), QStringLiteral("public")});
    if (!useLanguageOf(given))
        return console.refuse(given.complaint());
    const core::Result<core::Plan> plan = openPlanToWrite(given.files().constFirst(), given.passphraseFile());
    if (!plan)
        return console.refuse(plan.error());
    const auto layer
        = core::Choice<core::Layer>::fromWord(given.value(layerOption, QStringLiteral("manager")));
    const core::Audience audience{
        layer.valueOr(core::Layer::Public), given.has(notesFlag),  given.has(payFlag), given.has(outsideFlag),
        !given.has(namelessFlag),           &report::calledInstead};
    const core::Plan visible = core::visibleTo(*plan, audience);
    const core::Outcome written = writePlanTo(given.value(QStringLiteral("o")),
                                              storage::shared(visible, audience.reader, given.today()));
    if (!written)
        return console.refuse(written.error());
    for (const widgets::ChangeWords& change : widgets::FieldWords::changes(*plan, visible))
        console.out << widgets::FieldWords::keptBack(change) << '\n';
    if (const QString dates = datesInCopy(*plan, visible); !dates.isEmpty())
        console.out << dates << '\n';
    return Done;
}

}  // namespace nextrung::app
