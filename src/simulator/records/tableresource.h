// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/records/recordtable.h"
#include "simulator/resources/resource.h"
#include "simulator/world.h"

#include <map>

namespace recado::simulator {

/// A resource whose whole memory is tables of records: keeping, restoring and forgetting is the same for all.
class TableResource : public Resource
{
public:
    /// The world must outlive the resource.
    explicit TableResource(World &world)
        : m_world(world)
    { }

    [[nodiscard]] QJsonObject save() const override;
    [[nodiscard]] Outcome restore(const QJsonObject &saved) override;
    void reset() override;
    void undoConfiguration() override;

protected:
    /// Puts in what is there at the first moment. A constructor that needs it calls its own.
    virtual void fill() { }

    /// Called by configure() before it changes a record: undoConfiguration() makes it again what it was.
    static void rememberForUndo(Record &record);

    /// The table of a kind of record; empty the first time.
    [[nodiscard]] RecordTable &table(const QString &kind) { return m_tables[kind]; }
    [[nodiscard]] const RecordTable &table(const QString &kind) const;
    [[nodiscard]] World &world() const { return m_world; }
    [[nodiscard]] Instant now() const { return m_world.clock.now(); }
    /// A new SID: "VE" and 32 digits, the same in every run with the same seed.
    [[nodiscard]] QString newSid(const QString &letters) { return letters + m_world.sids.next(letters); }

private:
    World &m_world;
    std::map<QString, RecordTable> m_tables;
};

} // namespace recado::simulator
