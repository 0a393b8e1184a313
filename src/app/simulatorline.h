// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/simulator/simulatordoor.h"

#include <QNetworkAccessManager>
#include <QUrl>

namespace recado {

/// The control endpoint of a running simulator, without waiting for it.
class SimulatorLine : public SimulatorDoor
{
public:
    /// url: of the simulator, as SimulatorLink knows it.
    explicit SimulatorLine(QUrl url);
    ~SimulatorLine() override;
    Q_DISABLE_COPY_MOVE(SimulatorLine)

    [[nodiscard]] QCoro::Task<Result<QJsonObject>> send(QByteArray method, QString name,
                                                        QJsonObject order) override;

private:
    QUrl m_url;
    QNetworkAccessManager m_network;
};

} // namespace recado
