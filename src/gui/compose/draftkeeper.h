// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gui/compose/composedraft.h"

#include <QObject>
#include <QString>

#include <map>

namespace recado {

class DraftService;

/// The drafts of every company, in memory and on disk. Writes one at a time and always the newest, so typing
/// never waits; what is typed when the program dies is on disk but for the last moment.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(DraftService &service, QObject *parent = nullptr);

    /// Reads what an earlier run of the program left; loaded() follows.
    void load();
    /// Empty when there is none.
    [[nodiscard]] ComposeDraft draft(TenantId tenant) const;
    void keep(TenantId tenant, const ComposeDraft &draft);

Q_SIGNALS:
    void loaded();
    /// Drafts cannot be written to disk (once) or read from it.
    void failed(const recado::Error &error);

private:
    void saveNext();

    DraftService &m_service;
    std::map<TenantId, ComposeDraft> m_drafts;
    std::map<TenantId, QString> m_saved; ///< what the disk holds
    std::map<TenantId, QString> m_waiting; ///< to be written
    bool m_saving = false;
    bool m_toldFailure = false;
};

} // namespace recado
