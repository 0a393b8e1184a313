// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace recado::simulator {

/// One field of a multipart/form-data body.
struct Part
{
    QString name;
    QString fileName = {};
    QByteArray contentType = {};
    QByteArray content;
};

/// The fields in their order; none when the body is not what its Content-Type says.
[[nodiscard]] std::vector<Part> readMultipart(const QByteArray &contentType, const QByteArray &body);

} // namespace recado::simulator
