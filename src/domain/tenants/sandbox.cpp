// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tenants/sandbox.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace recado {

QString joinTextFrom(const QString &typed)
{
    static const QRegularExpression shape(u"^(?:join\\s+)?([a-z]+-[a-z]+)$"_s);
    QString text = typed.simplified().toLower();
    text.remove(QRegularExpression(u"[\"'“”‘’]"_s));
    const auto match = shape.match(text.trimmed());
    return match.hasMatch() ? u"join "_s + match.captured(1) : QString();
}

bool isJoin(const QString &body, const QString &joinText)
{
    return !joinText.isEmpty() && body.simplified().compare(joinText.simplified(), Qt::CaseInsensitive) == 0;
}

QString joinLink(const QString &number, const QString &joinText)
{
    return u"https://wa.me/%1?text=%2"_s.arg(QString(number).remove(u'+'),
                                             QString::fromLatin1(QUrl::toPercentEncoding(joinText)));
}

} // namespace recado
