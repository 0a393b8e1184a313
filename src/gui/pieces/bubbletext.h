// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace recado {

/// The text of a message as WhatsApp shows it: *bold*, _italic_, ~strike~, ```mono```, links. Everything else
/// is escaped, so a text from outside can never bring markup of its own. The rules of where a mark counts are
/// WhatsApp's: it touches its words at the inside, stands free at the outside, and ends on the same line
/// (mono may go on).
[[nodiscard]] QString whatsAppHtml(const QString &text, const QColor &link);

/// The same text without its marks, for a line in a list and for screen readers.
[[nodiscard]] QString whatsAppPlain(const QString &text);

/// An SMS as a phone shows it: escaped, with links, no marks.
[[nodiscard]] QString smsHtml(const QString &text, const QColor &link);

} // namespace recado
