// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/people_words.h"

#include <QCoreApplication>

namespace nextrung::report {

namespace {

class PeopleWords {
    Q_DECLARE_TR_FUNCTIONS(PeopleWords)

public:
    //: These stand in a text in place of somebody's name.
    static QString of(core::Person::Role role)
    {
        using Role = core::Person::Role;
        switch (role) {
        case Role::Manager:
            return tr("my manager");
        case Role::Mentor:
            return tr("my mentor");
        case Role::HumanResources:
            return tr("somebody in human resources");
        case Role::Client:
            return tr("a client");
        case Role::Recruiter:
            return tr("a recruiter");
        case Role::Adviser:
            return tr("an adviser");
        default:
            return tr("a colleague");
        }
    }
    static QString somebody() { return tr("somebody"); }
};

}  // namespace

QString calledInstead(const core::Person& person)
{
    if (person.roles.empty() || !person.roles.front().isKnown())
        return PeopleWords::somebody();
    return PeopleWords::of(*person.roles.front().known());
}

}  // namespace nextrung::report
