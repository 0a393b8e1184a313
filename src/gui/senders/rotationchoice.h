// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "domain/tenants/account.h"
#include "gui/senders/rotationsteps.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
class QRadioButton;
QT_END_NAMESPACE

namespace recado {

class FieldRow;
class FormBanner;
class RoleLabel;

/// Which key is to be made, and whom that locks out: said, and confirmed, before anything happens.
class RotationChoice : public QWidget
{
    Q_OBJECT

public:
    /// @param sessionOnly what is kept here is gone when the program ends
    RotationChoice(Account account, bool sessionOnly, QWidget *parent = nullptr);

    [[nodiscard]] RotationSteps::Way way() const;
    /// The token that a person typed, for an account that is kept with an API key; else empty.
    [[nodiscard]] Secret token() const;
    [[nodiscard]] bool removesOldKey() const;
    /// Shows what is missing, and leads there.
    [[nodiscard]] bool hasFindings();
    /// What was typed goes, and what was confirmed must be confirmed again.
    void clear();

Q_SIGNALS:
    void wayChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] bool withKey() const { return m_account.credential == CredentialKind::ApiKey; }
    [[nodiscard]] bool locksOut() const;
    [[nodiscard]] QString consequences() const;
    void showConsequences();
    void retranslate();

    Account m_account;
    bool m_sessionOnly;
    QRadioButton *m_token;
    RoleLabel *m_tokenNote;
    QRadioButton *m_key;
    RoleLabel *m_keyNote;
    QLineEdit *m_typed;
    FieldRow *m_typedRow;
    QCheckBox *m_removeOld;
    FormBanner *m_consequences;
    QCheckBox *m_confirm;
    RoleLabel *m_unconfirmed;
};

} // namespace recado
