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
    /// No question is open: its answer would come back here, so this should live until then.
    [[nodiscard]] bool isIdle() const { return m_underWay == 0; }

private:
    QUrl m_url;
    QNetworkAccessManager m_network;
    int m_underWay = 0;
};

} // namespace recado
