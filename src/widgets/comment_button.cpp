// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/comment_button.h"

#include "core/answer.h"

namespace nextrung::widgets {

CommentButton::CommentButton(const Workbench& bench, QWidget* parent)
    : QToolButton(parent)
    , bench_(bench)
{
    setObjectName(QStringLiteral("comment"));
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(&bench.document, &document::PlanDocument::changed, this, &CommentButton::refresh);
    refresh();
}

void CommentButton::refresh()
{
    const bool isShared = core::isSharedCopy(bench_.document.plan());
    if (isShared && !defaultAction())
        setDefaultAction(bench_.actions.find("edit.comment"));
    setVisible(isShared && bench_.document.mayEdit());
}

}  // namespace nextrung::widgets
