// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/recovery.h"

using namespace Qt::Literals::StringLiterals;

namespace recado {

QString toWord(Decision decision)
{
    switch (decision) {
    case Decision::Sent:
        return u"sent"_s;
    case Decision::Again:
        return u"again"_s;
    case Decision::Leave:
        return u"leave"_s;
    }
    return {};
}

std::optional<Decision> decisionFromWord(const QString &word)
{
    for (const Decision decision : {Decision::Sent, Decision::Again, Decision::Leave}) {
        if (word == toWord(decision))
            return decision;
    }
    return std::nullopt;
}

} // namespace recado
