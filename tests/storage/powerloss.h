// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QRandomGenerator>
#include <QString>

#include <sqlite3.h>
#include <vector>

namespace recado::test {

/// A disk that can lose its power. Stands between SQLite and the real files: remembers what was written since
/// each file was last synced, and takes that away again when the power is lost. One at a time; SQLite must
/// have no file open when it comes and when it goes.
class PowerLossDisk
{
public:
    /// What is on the disk afterwards of what was written and not synced.
    enum class Leaves {
        Nothing,
        SomeSectors, ///< any of the sectors, of 512 bytes, in any order: torn pages too
        AllButTheLastWrite, ///< in the order of writing, as far as it came
    };

    PowerLossDisk();
    ~PowerLossDisk();
    Q_DISABLE_COPY_MOVE(PowerLossDisk)

    /// Nothing is lost from here on; steps are counted anew. step: the so many-th write, truncation or sync
    /// does not happen any more, nor does anything after it. 0: the power stays on.
    void loseAt(int step);
    [[nodiscard]] bool isOff() const { return m_off; }
    [[nodiscard]] int steps() const { return m_steps; }
    [[nodiscard]] int syncs() const { return m_syncs; }

    /// The power is back; every file is as the disk kept it. All connections must be closed by now.
    void comeBack(Leaves leaves, quint32 seed);

private:
    struct Change
    {
        qint64 offset = 0;
        QByteArray written = {};
        bool cutsOff = false; ///< nothing is written: the file ends at the offset
    };
    struct File
    {
        QByteArray synced;
        std::vector<Change> since = {};
    };
    struct Handle;
    struct Methods;

    [[nodiscard]] bool takeStep();
    static void apply(QByteArray &content, const Change &change);
    static void applySome(QByteArray &content, const Change &change, QRandomGenerator &chance);
    [[nodiscard]] QByteArray keptOf(const File &file, Leaves leaves, QRandomGenerator &chance) const;
    static int open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags);
    static int remove(sqlite3_vfs *vfs, const char *path, int syncFolder);

    sqlite3_vfs *m_real;
    sqlite3_vfs m_vfs;
    QHash<QString, File> m_files;
    int m_steps = 0;
    int m_syncs = 0;
    int m_loseAt = 0;
    bool m_off = false;
};

} // namespace recado::test
