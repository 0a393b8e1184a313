// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/callbacks/callback.h"

#include <QNetworkAccessManager>

namespace recado::simulator {

/// Posts callbacks over the network; waits fifteen seconds for an answer, as Twilio does.
class CallbackSender : public QObject
{
    Q_OBJECT

public:
    explicit CallbackSender(QObject *parent = nullptr);

    void send(const SignedCallback &callback, const CallbackAnswered &answered);

private:
    void post(const SignedCallback &callback, const CallbackAnswered &answered);

    QNetworkAccessManager m_network;
};

} // namespace recado::simulator
