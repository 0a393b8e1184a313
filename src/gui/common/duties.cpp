// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/duties.h"

#include "services/people/session.h"
#include "services/words/errortext.h"

#include <QCoreApplication>
#include <QVariant>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr auto refusalProperty = "recadoRefusal"; ///< what setAllowed() has written over the tooltip
constexpr auto ownProperty = "recadoOwnToolTip";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Duties)
};

QString whoMay(UserRole role)
{
    switch (role) {
    case UserRole::See:
    case UserRole::Prepare:
        return Words::tr(
            "Only people who may prepare messages can do this. Ask who administers Recado here.");
    case UserRole::Send:
        return Words::tr("Only people who may send can do this. Ask who administers Recado here.");
    case UserRole::Administer:
        return Words::tr("Only people who administer Recado here can do this.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString refusalOf(const Session &session, Duty duty)
{
    const Outcome allowed = session.allows(duty);
    if (allowed)
        return {};
    return allowed.error().reason == "not-allowed"_L1 ? whoMay(leastRole(duty))
                                                      : explain(allowed.error()).what;
}

void setAllowed(QWidget &widget, const Session &session, Duty duty, bool possible)
{
    const QString refusal = refusalOf(session, duty);
    const QString written = widget.property(refusalProperty).toString();
    if (written.isEmpty() || widget.toolTip() != written) // the page has given it another one since
        widget.setProperty(ownProperty, widget.toolTip());
    widget.setToolTip(refusal.isEmpty() ? widget.property(ownProperty).toString() : refusal);
    widget.setProperty(refusalProperty, refusal);
    if (refusal != written)
        widget.setAccessibleDescription(refusal);
    widget.setEnabled(possible && refusal.isEmpty());
}

} // namespace recado
