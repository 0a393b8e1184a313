// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tenants/checklist.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

bool isOnline(const QString &status)
{
    return status.startsWith("ONLINE"_L1); // also "ONLINE:UPDATING"
}

/// A reason that speaks of the name belongs to the step of the name.
bool isAboutName(const StatusReason &reason)
{
    return reason.text.contains("display name"_L1, Qt::CaseInsensitive);
}

ChecklistState doneIf(bool done)
{
    return done ? ChecklistState::Done : ChecklistState::Open;
}

ChecklistState nameState(const ProductionChecklist &list)
{
    if (list.status.isEmpty() || list.status == "DRAFT"_L1) // nothing was handed in yet
        return ChecklistState::Open;
    if (std::ranges::any_of(list.reasons, isAboutName))
        return ChecklistState::Failed;
    return isOnline(list.status) ? ChecklistState::Done : ChecklistState::Waiting;
}

ChecklistState approvalState(const ProductionChecklist &list)
{
    if (list.status.isEmpty() || list.status == "DRAFT"_L1)
        return ChecklistState::Open;
    if (isOnline(list.status))
        return ChecklistState::Done;
    return list.status == "OFFLINE"_L1 ? ChecklistState::Failed : ChecklistState::Waiting;
}

ChecklistState templateState(const ProductionChecklist &list)
{
    if (list.approvedTemplates > 0)
        return ChecklistState::Done;
    return list.templates > 0 ? ChecklistState::Waiting : ChecklistState::Open;
}

} // namespace

bool isTickedByHand(ChecklistStep step)
{
    return step == ChecklistStep::Business || step == ChecklistStep::Profile;
}

ChecklistState ProductionChecklist::state(ChecklistStep step) const
{
    switch (step) {
    case ChecklistStep::Business:
    case ChecklistStep::Profile:
        return doneIf(ticked.contains(step));
    case ChecklistStep::Sender:
        return doneIf(!status.isEmpty());
    case ChecklistStep::DisplayName:
        return nameState(*this);
    case ChecklistStep::Approved:
        return approvalState(*this);
    case ChecklistStep::Templates:
        return templateState(*this);
    case ChecklistStep::Media:
        return doneIf(hasMediaHost);
    }
    Q_UNREACHABLE();
}

bool ProductionChecklist::isComplete() const
{
    return std::ranges::all_of(allChecklistSteps,
                               [this](ChecklistStep step) { return state(step) == ChecklistState::Done; });
}

QString toJson(const ProductionChecklist &checklist)
{
    QJsonObject json{{u"status"_s, checklist.status},
                     {u"displayName"_s, checklist.displayName},
                     {u"dailyReach"_s, checklist.dailyReach},
                     {u"reasons"_s, reasonsToJson(checklist.reasons)},
                     {u"templates"_s, checklist.templates},
                     {u"approvedTemplates"_s, checklist.approvedTemplates},
                     {u"mediaHost"_s, checklist.hasMediaHost},
                     {u"business"_s, checklist.ticked.contains(ChecklistStep::Business)},
                     {u"profile"_s, checklist.ticked.contains(ChecklistStep::Profile)}};
    if (checklist.polledAt)
        json.insert(u"polledAt"_s, toMsecs(*checklist.polledAt));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ProductionChecklist checklistFromJson(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    ProductionChecklist list{.status = json["status"_L1].toString(),
                             .displayName = json["displayName"_L1].toString(),
                             .dailyReach = json["dailyReach"_L1].toString(),
                             .reasons = reasonsFromJson(json["reasons"_L1].toArray()),
                             .templates = json["templates"_L1].toInt(),
                             .approvedTemplates = json["approvedTemplates"_L1].toInt(),
                             .hasMediaHost = json["mediaHost"_L1].toBool()};
    if (json["business"_L1].toBool())
        list.ticked.insert(ChecklistStep::Business);
    if (json["profile"_L1].toBool())
        list.ticked.insert(ChecklistStep::Profile);
    if (json.contains("polledAt"_L1))
        list.polledAt = fromMsecs(json["polledAt"_L1].toInteger());
    return list;
}

} // namespace recado
