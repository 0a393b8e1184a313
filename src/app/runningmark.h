// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QList>
#include <QLockFile>
#include <QString>

#include <memory>

namespace recado {

class DataFolder;

/// One that ended without taking its mark along.
struct DeadProgram
{
    QString holder;
    Instant began;
};

/// A file that the operating system keeps locked for as long as this program lives, so that the next one need
/// not wait for the leases of a program that crashed to run out. Programs on other computers do not see it
/// and do wait.
class RunningMark
{
public:
    /// `holder` is the name of this program in leases. Storage when the folder cannot be written.
    [[nodiscard]] static Result<std::unique_ptr<RunningMark>> set(const DataFolder &folder,
                                                                  const QString &holder);

    /// Programs that ended without taking their mark along, each told once. They cannot come back.
    [[nodiscard]] static QList<DeadProgram> takeDead(const DataFolder &folder);

private:
    explicit RunningMark(const QString &path);

    QLockFile m_lock;
};

} // namespace recado
