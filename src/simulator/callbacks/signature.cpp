// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/callbacks/signature.h"

#include <QMessageAuthenticationCode>

#include <map>
#include <set>

namespace recado::simulator {

QByteArray requestSignature(const QByteArray &token, const QString &url, const CallbackFields &fields)
{
    std::map<QString, std::set<QString>> sorted; // QString compares by code unit, as Twilio does
    for (const auto &[name, value] : fields)
        sorted[name].insert(value);
    QString text = url.section(u'#', 0, 0);
    for (const auto &[name, values] : sorted) {
        for (const QString &value : values)
            text += name + value;
    }
    return QMessageAuthenticationCode::hash(text.toUtf8(), token, QCryptographicHash::Sha1).toBase64();
}

} // namespace recado::simulator
