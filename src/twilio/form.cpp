// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/form.h"

#include <QUrl>

namespace recado::twilio {

QByteArray Form::encoded() const
{
    QByteArray text;
    for (const auto &[name, value] : m_fields) {
        if (!text.isEmpty())
            text += '&';
        text += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

} // namespace recado::twilio
