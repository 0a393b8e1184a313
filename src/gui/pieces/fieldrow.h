// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace recado {

class GlyphView;
class RoleLabel;

/// A field of a form with its label above and, when something is wrong, the error right under it.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes the field as its child. The label's shortcut ("&Phone") leads to it.
    FieldRow(const QString &label, QWidget *field, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// What to type, in a few words under the field; an error takes its place.
    void setHint(const QString &hint);
    /// An empty text means that the field is right.
    void setError(const QString &error);
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QWidget *field() const { return m_field; }

private:
    void refresh();

    QWidget *m_field;
    RoleLabel *m_label;
    GlyphView *m_sign;
    RoleLabel *m_note;
    QString m_hint;
    QString m_error;
};

} // namespace recado
