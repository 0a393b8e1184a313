// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace recado {

class FieldRow;

/// Asks for the password of a PDF. Issuers take the first digits of the payer's CPF: once it is known who the
/// boleto is for, they are offered.
class PasswordPrompt : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordPrompt(QWidget *parent = nullptr);

    /// Who the boleto is for; an empty document offers nothing. The document itself is never shown.
    void setCustomer(const QString &name, const QString &taxId);
    [[nodiscard]] QString taxId() const { return m_taxId; }
    [[nodiscard]] QWidget *field() const;
    void clear();

Q_SIGNALS:
    void entered(const QString &password);
    void taxIdWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_edit;
    FieldRow *m_row;
    QPushButton *m_offer;
    QString m_name;
    QString m_taxId;
};

} // namespace recado
