// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace recado::twilio {

/// Names and values of a form or a query, in order; a name may come several times (that is how Twilio takes
/// lists). Not QUrlQuery, which leaves "+" alone, so that a server would read "+55" as a space and 55.
class Form
{
public:
    Form() = default;
    Form(std::initializer_list<std::pair<QString, QString>> fields)
        : m_fields(fields)
    { }

    void add(const QString &name, const QString &value) { m_fields.emplace_back(name, value); }
    [[nodiscard]] bool isEmpty() const { return m_fields.empty(); }

    /// application/x-www-form-urlencoded, in UTF-8, everything but letters, digits and "-._~" escaped.
    [[nodiscard]] QByteArray encoded() const;

private:
    std::vector<std::pair<QString, QString>> m_fields;
};

} // namespace recado::twilio
