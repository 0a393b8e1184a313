// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/draftkeeper.h"

#include "services/messages/draftservice.h"

#include <QCoro/QCoroTask>

namespace recado {

DraftKeeper::DraftKeeper(DraftService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{ }

void DraftKeeper::load()
{
    QCoro::connect(m_service.all(), this, [this](const Result<QHash<TenantId, QString>> &drafts) {
        if (!drafts)
            return Q_EMIT failed(drafts.error());
        for (auto draft = drafts->begin(); draft != drafts->end(); ++draft) {
            m_saved[draft.key()] = draft.value();
            m_drafts.try_emplace(draft.key(), draftFromJson(draft.value(), draft.key()));
        }
        Q_EMIT loaded();
    });
}

ComposeDraft DraftKeeper::draft(TenantId tenant) const
{
    const auto found = m_drafts.find(tenant);
    return found == m_drafts.end() ? ComposeDraft() : found->second;
}

void DraftKeeper::keep(TenantId tenant, const ComposeDraft &draft)
{
    if (tenant.isNull())
        return;
    m_drafts[tenant] = draft;
    m_waiting[tenant] = toJson(draft);
    saveNext();
}

void DraftKeeper::saveNext()
{
    if (m_saving || m_waiting.empty())
        return;
    const auto [tenant, content] = *m_waiting.begin();
    m_waiting.erase(m_waiting.begin());
    QString &saved = m_saved[tenant];
    if (saved == content)
        return saveNext();
    saved = content;
    m_saving = true;
    QCoro::connect(m_service.save(tenant, content), this, [this, tenant = tenant](const Outcome &outcome) {
        m_saving = false;
        if (!outcome) {
            m_saved.erase(tenant); // the next change tries again
            if (!m_toldFailure)
                Q_EMIT failed(outcome.error());
            m_toldFailure = true;
        }
        saveNext();
    });
}

} // namespace recado
