// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace recado {

class DataFolder;

/// The simulator program that belongs to a simulated data folder.
class SimulatorLink
{
public:
    /// Finds the one that runs for this folder or starts it (it goes on when this program ends, as Twilio
    /// would). Waits at most ten seconds, without an event loop of the caller's. Unavailable, reason
    /// "simulator-not-there", when it does not answer.
    [[nodiscard]] static Result<SimulatorLink> findOrStart(const DataFolder &folder,
                                                           const QString &program = {});
    /// One at a given address, started by somebody else; refused as above when nobody answers there.
    [[nodiscard]] static Result<SimulatorLink> at(const QUrl &url);

    [[nodiscard]] const QUrl &url() const { return m_url; }

    /// Its control endpoint: GET or POST of /__simulator/<name>. Short and local, so it may wait.
    [[nodiscard]] Result<QJsonObject> ask(const QString &name) const;
    [[nodiscard]] Result<QJsonObject> tell(const QString &name, const QJsonObject &order) const;

private:
    explicit SimulatorLink(QUrl url)
        : m_url(std::move(url))
    { }

    QUrl m_url;
};

} // namespace recado
