// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

namespace recado {

Q_LOGGING_CATEGORY(lcApp, "recado.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcTwilio, "recado.twilio", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "recado.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSecrets, "recado.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDocuments, "recado.documents", QtInfoMsg)
Q_LOGGING_CATEGORY(lcMedia, "recado.media", QtInfoMsg)
Q_LOGGING_CATEGORY(lcServices, "recado.services", QtInfoMsg)
Q_LOGGING_CATEGORY(lcModels, "recado.models", QtInfoMsg)
Q_LOGGING_CATEGORY(lcGui, "recado.gui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSimulator, "recado.simulator", QtInfoMsg)

} // namespace recado
