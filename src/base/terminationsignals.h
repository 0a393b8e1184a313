// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>

namespace recado {

/// Hears when the system asks the program to end (SIGTERM, SIGINT), so that it can tidy up first. One at a
/// time.
class TerminationSignals
{
public:
    /// Called once, by the event loop.
    explicit TerminationSignals(std::function<void()> endWanted);
    ~TerminationSignals();
    Q_DISABLE_COPY_MOVE(TerminationSignals)

private:
    struct Ear;

    std::unique_ptr<Ear> m_ear;
};

} // namespace recado
