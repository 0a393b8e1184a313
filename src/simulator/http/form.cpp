// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/http/form.h"

#include <QByteArray>
#include <QList>

namespace recado::simulator {
namespace {

QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

} // namespace

Form Form::parse(const QByteArray &encoded)
{
    Form form;
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        const auto equals = pair.indexOf('=');
        form.m_pairs.emplace_back(decoded(equals < 0 ? pair : pair.left(equals)),
                                  equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
    }
    return form;
}

std::optional<QString> Form::value(const QString &name) const
{
    std::optional<QString> last;
    for (const auto &[key, value] : m_pairs) {
        if (key == name)
            last = value;
    }
    return last;
}

QStringList Form::values(const QString &name) const
{
    QStringList found;
    for (const auto &[key, value] : m_pairs) {
        if (key == name)
            found << value;
    }
    return found;
}

QStringList Form::names() const
{
    QStringList all;
    for (const auto &[key, value] : m_pairs)
        all << key;
    return all;
}

} // namespace recado::simulator
