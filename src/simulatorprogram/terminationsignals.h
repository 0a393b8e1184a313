// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace recado::simulatorprogram {

/// Lets the event loop end when the system asks the program to (SIGTERM, SIGINT), so that it can tidy up. One
/// at a time.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;
    Q_DISABLE_COPY_MOVE(TerminationSignals)
};

} // namespace recado::simulatorprogram
