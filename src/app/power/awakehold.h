// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace recado {

/// The system is asked to stay awake as long as this lives: logind first (a file that is closed with the
/// program, also when it crashes), then the desktop's power manager, then its screen saver, which keeps an
/// idle computer awake too; Windows by its own call. Whoever refuses or is not there is passed over.
class AwakeHold
{
public:
    AwakeHold();
    ~AwakeHold();
    Q_DISABLE_COPY_MOVE(AwakeHold)

    /// Somebody has promised it.
    [[nodiscard]] bool isHeld() const;

private:
    struct Promise;

    std::shared_ptr<Promise> m_promise; ///< answers that are still to come share it
};

} // namespace recado
